"""Bytes become the text they were written as, and offsets hold."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from clippings.dumps.decode import decode
from clippings.dumps.unreadable import UnreadableError

TURKISH = "Belediye başkanı, eski köprünün pazartesi günü yeniden açılacağını söyledi. İlçedeki esnaf memnun."
ENGLISH = "The council said the “old bridge” would reopen on Monday – the town’s shops had waited for it."
RUSSIAN = "Мэр города сообщил, что старый мост вновь откроют в понедельник. Зимой он пострадал от паводка."
ARABIC = "قال رئيس البلدية إن الجسر القديم سيفتح من جديد يوم الاثنين بعد أن تضرر في الشتاء الماضي"
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1).filter(
    lambda text: text.replace("\ufeff", "").replace("\ufffe", "").strip() and "\ufffd" not in text
)


@pytest.mark.parametrize(
    ("text", "codec", "encoding"),
    [
        (ENGLISH, "utf-8", "utf-8"),
        (ENGLISH, "utf-8-sig", "utf-8"),
        (TURKISH, "utf-16", "utf-16-le"),
        (TURKISH, "utf-32", "utf-32-le"),
        (ENGLISH, "utf-16-le", "utf-16-le"),
        (ARABIC, "utf-16-be", "utf-16-be"),
        (ENGLISH, "utf-32-be", "utf-32-be"),
        (ENGLISH, "cp1252", "windows-1252"),
        (TURKISH, "cp1254", "windows-1254"),
        ("Le café très ancien rouvre à midi.", "cp1252", "windows-1252"),
        ("Starý most se v pondělí znovu otevře, řekl starosta města.", "cp1250", "windows-1250"),
        (RUSSIAN, "cp1251", "windows-1251"),
        (RUSSIAN, "koi8-r", "koi8-r"),
        (ARABIC, "cp1256", "windows-1256"),
    ],
)
def test_text_comes_back_in_the_encoding_it_was_in(text: str, codec: str, encoding: str) -> None:
    assert decode(text.encode(codec)) == (text, encoding)


@given(WORDS)
@example("\xa0a")
def test_any_utf8_comes_back_as_it_was(text: str) -> None:
    marked = text.encode("utf-8-sig")
    assert decode(marked) == (text, "utf-8")


@given(st.binary(max_size=400))
@example(b"\xa0")
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        text, _ = decode(data)
    except UnreadableError as reason:
        assert "\n" not in str(reason)
    else:
        assert text.strip()
        text.encode("utf-8")


def test_line_ends_and_stray_control_characters_keep_their_places() -> None:
    text = "One line.\r\nAnother,\x00 with a NUL" + " and words" * 20 + ".\x0c\r\n"
    assert decode(text.encode()) == (text, "utf-8")


def test_a_cut_character_does_not_change_the_encoding_of_a_page() -> None:
    text, encoding = decode((TURKISH * 3).encode()[:-1] + b"\xc4")
    assert encoding == "utf-8"
    assert text.startswith(TURKISH)
    assert text.endswith("\ufffd")


@pytest.mark.parametrize("data", [b"", b" \r\n\t", b"\x00" * 500, b"\xef\xbb\xbf", b"\xff\xfe \x00"])
def test_nothing_is_empty(data: bytes) -> None:
    with pytest.raises(UnreadableError, match="empty"):
        decode(data)


@pytest.mark.parametrize("data", [bytes(range(256)) * 20, b"\x89PNG\r\n\x1a\n" + bytes(500) + b"\x01\x02\xfe" * 99])
def test_binary_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableError, match="binary"):
        decode(data)
