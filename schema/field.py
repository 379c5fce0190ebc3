"""How a column says what it holds: description, unit or vocabulary, and where its definition comes from."""

from typing import Any

import pandera.polars as pa

from schema.vocabulary import VOCABULARIES

CONTRACT = "Clippings contract"
PLOVER = "PLOVER manual 2.0, Open Event Data Alliance, CC BY-SA 4.0"
ISO_COUNTRY = "ISO 3166-1 alpha-3, and XKX for Kosovo"
ISO_DATE = "ISO 8601"


def column(
    description: str,
    *,
    source: str = CONTRACT,
    unit: str | None = None,
    vocabulary: str | None = None,
    refers_to: str | None = None,
    withheld: bool = False,
    **checks: Any,
) -> Any:
    """A pandera field that carries everything the data dictionary says of the column.

    `vocabulary` names a closed list of `schema.vocabulary`; `refers_to` a `table.column` whose keys the values
    are; `withheld` marks page text, which is published only where the source's rights are open.
    """
    if vocabulary is not None and not checks.pop("listed", False):
        checks["isin"] = list(VOCABULARIES[vocabulary])
    return pa.Field(
        description=description,
        metadata={
            "source": source,
            "unit": unit,
            "vocabulary": vocabulary,
            "refers_to": refers_to,
            "withheld": withheld,
        },
        **checks,
    )
