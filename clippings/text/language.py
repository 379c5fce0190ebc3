"""Which language a story is in."""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

UNDETERMINED = "und"
MIN_LETTERS = 20
MIN_CONFIDENCE = 0.5
ENOUGH = 4_000


def detect_language(text: str) -> str:
    """ISO 639-1 code of the language of `text`; `und` where there is too little text or no clear answer."""
    sample = text[:ENOUGH]
    if sum(map(str.isalpha, sample)) < MIN_LETTERS:
        return UNDETERMINED
    language, confidence = _identifier().classify(sample)
    return str(language) if confidence >= MIN_CONFIDENCE else UNDETERMINED


@cache
def _identifier() -> "LanguageIdentifier":
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
