"""Making strings from pages and registries inert: in Markdown they show as they are and do nothing."""

import re
import unicodedata

_ALWAYS = re.compile(r"([\\`*_\[\]|~$!^{}])")
_AT_START = re.compile(r"^(\d*)([#+\-=.)])")
_LINK = re.compile(r":(?=\S)|(?<=www)\.", re.IGNORECASE)


def inert(text: object) -> str:
    """The text on one line, without control and direction characters, with nothing left that Markdown would act on."""
    kept = "".join(" " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c for c in str(text))
    kept = "".join(c for c in kept if unicodedata.category(c) not in ("Cf", "Cs", "Co"))
    kept = " ".join(kept.split()).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    kept = _LINK.sub(lambda match: "\\" + match.group(), _ALWAYS.sub(r"\\\1", kept))
    return _AT_START.sub(r"\1\\\2", kept).replace("@", "&#64;")
