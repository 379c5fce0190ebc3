"""Any bytes under any name, and any text as a page, come through reader, cleaner and splitter with their spans."""

from fuzz_target import ENDINGS, check_page, one_input
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clippings.dumps.dump import Dump

SLOW = settings(max_examples=40, suppress_health_check=list(HealthCheck))
# Pieces that pages are made of, so that chance puts together what looks like one.
PIECES = st.sampled_from(
    [
        *(
            "The harbour council of Kestrel Bay met on Monday to talk of the ferry, said Ada Bell. ",
            "\n",
            "\r\n",
            "\n\n",
        ),
        *(
            "Home | News | ",
            "By Ada Bell\n",
            "4 March 2025",
            "Published: 9999-12-31 ",
            "(Related: more)",
            "“",
            "”",
            "• ",
        ),
        *("\u202e", "\x00", "\ufeff", "e\u0301", "https://kestrel.example/x ", "1) ", "© 2025", "\u2028", "İ"),
    ]
)
PAGES = st.lists(PIECES | st.text(max_size=8), min_size=1, max_size=60).map("".join)


@SLOW
@given(st.integers(0, len(ENDINGS) - 1), st.binary(max_size=300))
def test_any_bytes_are_a_file(kind: int, data: bytes) -> None:
    one_input(bytes([kind]) + data)


@SLOW
@given(PAGES, st.booleans())
def test_any_text_is_a_page(text: str, clean: bool) -> None:
    check_page(Dump("page.txt", "0" * 64, text.encode(errors="replace").decode(), "txt", "utf-8", clean=clean))
