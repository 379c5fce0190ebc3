"""The benchmark's own scorer, and its figures for the bodies found on some pages."""

import hashlib
import importlib.util
import statistics
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

Row = dict[str, Any]


def load_scorer(path: Path) -> ModuleType:
    """The module that a benchmark folder scores with."""
    spec = importlib.util.spec_from_file_location("score", path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def digest_of(pages: Path) -> str:
    """SHA-256 of the benchmark's pages."""
    return hashlib.sha256((pages / "dev.jsonl.gz").read_bytes()).hexdigest()


def figures(rows: Sequence[Row], bodies: Sequence[str], scorer: ModuleType) -> dict[str, float]:
    """Body F1, paragraph F1 and the share of pages wholly right, of pages with a gold body."""
    body, paragraph, exact = [], [], []
    for row, found in zip(rows, bodies, strict=True):
        body.append(scorer.body_score(row["gold_body"], found, row["gold_summary"]))
        want, got = scorer.paragraphs(row["gold_paragraphs"]), scorer.paragraphs(found.split("\n"))
        hit = sum((want & got).values())
        paragraph.append(scorer.ratio(hit, sum(got.values()) - hit, sum(want.values()) - hit))
        exact.append(want == got)
    f1 = [scorer.f1(*(statistics.mean(part) for part in zip(*scores, strict=True))) for scores in (body, paragraph)]
    return {"body F1": f1[0], "paragraph F1": f1[1], "whole page right": statistics.mean(exact)}
