"""How sure a report has to be stands in the parameters."""

from pathlib import Path

import pytest

from clippings.commands.options import read_floor
from clippings.errors import InputError
from clippings.events.judging.sureness import FLOOR


def test_without_parameters_the_usual_floor_holds(tmp_path: Path) -> None:
    assert read_floor(tmp_path / "params.yaml") == FLOOR


@pytest.mark.parametrize(("text", "floor"), [("events: {floor: 0.6}", 0.6), ("corpora: [sample]", FLOOR)])
def test_floor_of_the_parameters(tmp_path: Path, text: str, floor: float) -> None:
    path = tmp_path / "params.yaml"
    path.write_text(text, encoding="utf-8")
    assert read_floor(path) == floor


@pytest.mark.parametrize("floor", ["high", "1.5"])
def test_what_is_no_probability_is_refused(tmp_path: Path, floor: str) -> None:
    path = tmp_path / "params.yaml"
    path.write_text(f"events: {{floor: {floor}}}", encoding="utf-8")
    with pytest.raises(InputError, match="no probability"):
        read_floor(path)
