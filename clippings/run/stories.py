"""About when each undated article was told, from the acts it shares with dated ones."""

from collections.abc import Mapping
from datetime import date

from clippings.clean.story import Published
from clippings.events.stories import near_days
from clippings.run.repeating import with_days
from clippings.run.store import Store


def days_told(store: Store, inferred: Mapping[str, Published]) -> dict[str, date]:
    """Rough days of articles that have none. `inferred` gives days that other pages gave away."""
    undated = {article: keys for article, day, keys in with_days(store, inferred, "acts") if day is None}
    dated = ((article, day, keys) for article, day, keys in with_days(store, inferred, "acts") if day is not None)
    return near_days(undated, dated) if undated else {}
