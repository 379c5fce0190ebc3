"""Which language a story is in."""

from clippings.text.language_model import identifier

UNDETERMINED = "und"
FEWEST_BYTES = 20
LEAST_CONFIDENCE = 0.5
ENOUGH = 4_000


def detect_language(text: str) -> str:
    """ISO 639-1 code of the language of `text`; `und` where there is too little text or no clear answer.

    "Too little" is less than twenty bytes of letters in UTF-8: few words in an alphabet, fewer signs in Chinese.
    """
    sample = text[:ENOUGH]
    letters = "".join(filter(str.isalpha, sample)).encode("utf-8", errors="replace")
    if len(letters) < FEWEST_BYTES:
        return UNDETERMINED
    language, confidence = identifier().classify(sample)
    return str(language) if confidence >= LEAST_CONFIDENCE else UNDETERMINED
