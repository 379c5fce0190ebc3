"""The bounds of params.yaml are those that are used, and one amiss is named."""

from pathlib import Path

import pytest

from clippings.commands.options import read_limits
from clippings.dumps.limits import DEFAULT_LIMITS
from clippings.errors import InputError


def test_params_name_every_bound_as_it_is_by_default(root: Path) -> None:
    assert read_limits(root / "params.yaml") == DEFAULT_LIMITS == read_limits(Path("no/params.yaml"))


@pytest.mark.parametrize("stated", ["dump_bytes: many", "dump_bytes: 0", "dumb_bytes: 5", "dump_lines: true"])
def test_a_bound_amiss_is_named(tmp_path: Path, stated: str) -> None:
    (tmp_path / "params.yaml").write_text(f"limits:\n  {stated}\n", encoding="utf-8")
    with pytest.raises(InputError, match=stated.split(":")[0]):
        read_limits(tmp_path / "params.yaml")


def test_parameters_that_would_run_code_do_not(tmp_path: Path) -> None:
    mark = tmp_path / "ran"
    (tmp_path / "params.yaml").write_text(f"limits: !!python/object/apply:os.mkdir ['{mark}']\n", encoding="utf-8")
    with pytest.raises(InputError, match="not YAML"):
        read_limits(tmp_path / "params.yaml")
    assert not mark.exists()
