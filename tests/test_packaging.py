"""What is installed is what is there: a package that pyproject.toml forgets is missing from a wheel."""

import tomllib
from pathlib import Path


def test_every_package_is_listed(root: Path) -> None:
    listed = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]["packages"]
    found = {
        ".".join(path.parent.relative_to(root).parts)
        for top in ("clippings", "schema")
        for path in (root / top).rglob("__init__.py")
    }
    assert sorted(listed) == sorted(found | {"clippings_registry"})
