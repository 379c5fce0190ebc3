"""What tests share: where the material that is not ours lies, when it is there at all."""

from pathlib import Path

import pytest
from hypothesis import settings

# Machines are shared: an example that takes long says nothing of our code.
settings.register_profile("shared", deadline=None)
settings.load_profile("shared")

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's folder."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of dumps and benchmarks that belong to others; the test is skipped where it is absent."""
    if not (SHARED / "raw").is_dir():
        pytest.skip("the real dumps and benchmarks (../shared) are not on this machine")
    return SHARED


@pytest.fixture(scope="session")
def real_raw(shared: Path) -> Path:
    """The five real dumps."""
    return shared / "raw"
