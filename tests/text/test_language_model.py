"""The packaged model is that of the installed py3langid, but for languages nobody writes news in."""

import numpy as np
from py3langid.langid import MODEL_FILE, LanguageIdentifier

from clippings.text.language_model import identifier


def test_the_packaged_model_is_the_one_of_the_library() -> None:
    ours, whole = identifier(), LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    whole.set_languages(ours.labels)
    assert ours.nb_classes == whole.nb_classes
    assert np.array_equal(ours.nb_pc, whole.nb_pc)
    assert np.array_equal(ours.nb_ptc, whole.nb_ptc.astype(np.float32))
    assert (ours.tk_nextmove, ours.tk_row, ours.tk_output) == (whole.tk_nextmove, whole.tk_row, whole.tk_output)
