"""What a fuzzer calls: bytes as a file of some kind, read, cleaned and split, with what must hold of any page.

`tests/run/test_fuzz.py` drives it in the tests; where atheris is installed, `python tests/support/fuzz_target.py`
lets coverage lead the way for as long as one likes.
"""

import sys
import tempfile
from pathlib import Path

from clippings.clean.page import clean_page
from clippings.dumps.dump import Dump
from clippings.dumps.limits import Limits
from clippings.dumps.read import READERS, read_raw
from clippings.text.sentences import split_sentences

LIMITS = Limits(dump_bytes=50_000, dump_chars=50_000, dump_lines=2_000, unpacked_bytes=1_000_000)
ENDINGS = tuple(READERS)


def one_input(data: bytes) -> int:
    """The number of pages found in a file whose kind the first byte chooses; AssertionError where one is amiss."""
    ending = ENDINGS[data[0] % len(ENDINGS)] if data else ".txt"
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / f"page{ending}").write_bytes(data[1:])
        items = list(read_raw(Path(folder), LIMITS))
    assert items, "a file vanished"
    dumps = [item for item in items if isinstance(item, Dump)]
    for dump in dumps:
        check_page(dump)
    return len(dumps)


def check_page(dump: Dump) -> None:
    """Blocks tile the page, and each sentence is what its span names."""
    cleaned = clean_page(dump, ())
    edges = [0, *(block.end for block in cleaned.blocks)]
    assert [block.start for block in cleaned.blocks] == edges[:-1]
    assert edges[-1] == len(dump.text)
    for story in cleaned.stories:
        own = [block for block in cleaned.blocks if block.story == story.story]
        for sentence in split_sentences("0" * 12 + "-0", dump.text, own):
            assert dump.text[sentence.start : sentence.end] == sentence.text


def main() -> None:
    """Fuzz until stopped, or as the arguments say; they are those of libFuzzer."""
    import atheris  # type: ignore[import-not-found]

    atheris.instrument_all()
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
