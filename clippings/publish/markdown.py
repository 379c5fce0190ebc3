"""Making strings from pages and registries inert: in Markdown they show as they are and do nothing."""

import re
import unicodedata

_MARKUP = re.compile(r"[\\`*\[\]|~$!^{}]|(?<![^\W_])_|_(?![^\W_])|:(?=\S)|(?<=www)\.", re.IGNORECASE)
_AT_START = re.compile(r"^(\d*)(?=[#=]|[+\-](?:[\s+\-]|$)|[.)](?:\s|$))")


def inert(text: object) -> str:
    """The text on one line, without control and direction characters, with nothing left that Markdown would act on."""
    kept = "".join(" " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c for c in str(text))
    kept = "".join(c for c in kept if unicodedata.category(c) not in ("Cf", "Cs", "Co"))
    kept = " ".join(kept.split()).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    kept = _MARKUP.sub(lambda match: "\\" + match.group(), kept)
    return _AT_START.sub(r"\1\\", kept).replace("@", "&#64;")
