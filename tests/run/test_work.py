"""A page that takes too long, or meets a bug of ours, is set aside alone, and no other with it."""

import threading
import time
from pathlib import Path

import pytest

from clippings.clean.page import clean_page
from clippings.dumps.dump import Dump
from clippings.run import warm, work
from clippings.run.annotate import annotate_page
from clippings.run.within import TooSlowError, within
from clippings.run.work import How, Work, clean_out, work_out

PAGES = [Dump(f"{n}.txt", f"{n}" * 64, f"Page {n} of the harbour.", "txt", "utf-8") for n in range(3)]


@pytest.fixture
def how(root: Path) -> How:
    return How(root / "dataset/registry", 1)


def endless(*_: object) -> None:
    while True:
        pass


def bug(*_: object) -> None:
    raise IndexError("not in the reason, as it may quote the page")


@pytest.mark.parametrize(
    ("amiss", "reason"),
    [(endless, "too slow: not worked out within 1 seconds"), (bug, "not worked out, a bug of ours: IndexError in ")],
)
def test_one_page_amiss_takes_no_other_with_it(
    how: How, monkeypatch: pytest.MonkeyPatch, amiss: object, reason: str
) -> None:
    whole = work.clean_page
    monkeypatch.setattr(work, "clean_page", lambda dump, *rest: (amiss if dump is PAGES[1] else whole)(dump, *rest))  # type: ignore[operator]
    shard, refused = work_out([Work(dump.name, dump) for dump in PAGES], how)
    assert shard["pages"]["dump"].to_pylist() == ["0.txt", "2.txt"]
    assert [item.name for item in refused] == ["1.txt"]
    assert refused[0].reason.startswith(reason)
    assert clean_out(PAGES[1], how).blocks == ()


def test_a_worker_of_a_cluster_keeps_time_too() -> None:
    stopped = []

    def in_a_thread() -> None:
        try:
            with within(0.2):
                endless()
        except TooSlowError:
            stopped.append(True)

    thread = threading.Thread(target=in_a_thread)
    thread.start()
    thread.join(20)
    assert stopped == [True]


def test_what_ends_in_time_is_left_alone() -> None:
    with within(0.1):
        pass
    time.sleep(0.15)


def test_the_page_to_warm_up_with_calls_for_what_pages_call_for(root: Path) -> None:
    registry = work.registry_of(root / "dataset/registry")
    page = annotate_page(warm.PAGE, clean_page(warm.PAGE, registry.sources), registry)
    (article,) = page.articles
    assert article.story.title and article.story.published.on and article.story.language == "en"
    assert article.sentences and article.mentions and article.reports
