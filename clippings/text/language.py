"""Which language a story is in."""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

UNDETERMINED = "und"
# Languages nobody writes news in, which short texts are mistaken for.
NOT_OF_NEWS = frozenset({"ae", "cu", "eo", "ia", "ie", "io", "la", "pi", "sa", "vo"})
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
    language, confidence = _identifier().classify(sample)
    return str(language) if confidence >= LEAST_CONFIDENCE else UNDETERMINED


@cache
def _identifier() -> "LanguageIdentifier":
    import numpy as np
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages([code for code in identifier.labels if len(code) == 2 and code not in NOT_OF_NEWS])
    # Chosen by column, the table lies column by column, and looking up the rows of a text takes twice as long.
    identifier.nb_ptc = np.ascontiguousarray(identifier.nb_ptc, dtype=np.float32)
    return identifier
