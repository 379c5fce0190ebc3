"""The pipeline that trains the models names what exists, and packaged weights that its lock file has are its own."""

from hashlib import md5
from pathlib import Path

import pytest
import yaml

STAGES = ("cleaner", "vectors", "typer", "homes", "languages", "parser", "detector", "parties", "days")


@pytest.fixture(scope="module")
def models(root: Path) -> dict[str, dict[str, object]]:
    stages: dict[str, dict[str, object]] = yaml.safe_load((root / "models/dvc.yaml").read_text())["stages"]
    return stages


@pytest.mark.parametrize("stage", STAGES)
def test_each_model_the_package_ships_has_its_recipe(models: dict[str, dict[str, object]], root: Path, stage: str):
    words = str(models[stage]["cmd"]).split()
    assert (root / words[1]).is_file()
    assert len(list((root / "clippings").rglob(Path(words[-1]).name))) == 1


def test_no_weights_are_shipped_without_a_recipe(models: dict[str, dict[str, object]], root: Path):
    made = {Path(str(stage["cmd"]).split()[-1]).name for stage in models.values()}
    assert {path.name for path in (root / "clippings").rglob("*.npz")} == made


@pytest.mark.parametrize("stage", ["homes", "detector", "parties", "days"])
def test_what_was_trained_last_is_what_is_packaged(root: Path, stage: str):
    out = yaml.safe_load((root / "models/dvc.lock").read_text())["stages"][stage]["outs"][0]
    (packaged,) = (root / "clippings").rglob(Path(out["path"]).name)
    assert md5(packaged.read_bytes(), usedforsecurity=False).hexdigest() == out["md5"]
