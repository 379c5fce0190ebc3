"""About when each undated article was told, from the acts it shares with dated ones."""

from collections.abc import Iterator, Mapping
from datetime import date

from clippings.clean.story import Published
from clippings.events.stories import Keys, near_days
from clippings.run.repeating import days_of
from clippings.run.store import Store


def days_told(store: Store, inferred: Mapping[str, Published]) -> dict[str, date]:
    """Rough days of articles that have none. `inferred` gives days that other pages gave away."""
    undated = {article: keys for article, day, keys in _articles(store, inferred) if day is None}
    dated = ((article, day, keys) for article, day, keys in _articles(store, inferred) if day is not None)
    return near_days(undated, dated) if undated else {}


def _articles(store: Store, inferred: Mapping[str, Published]) -> Iterator[tuple[str, date | None, Keys]]:
    for articles, acts in zip(
        store.tables("articles", ("article_id", "published_on")), store.tables("acts"), strict=True
    ):
        days = days_of(articles, inferred)
        for batch in acts.to_batches():
            values, offsets = batch["acts"].values.to_numpy(), batch["acts"].offsets.to_numpy()
            for place, article in enumerate(batch["article_id"].to_pylist()):
                yield article, days[article], values[offsets[place] : offsets[place + 1]]
