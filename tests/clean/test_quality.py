import subprocess
import sys
from pathlib import Path


def test_no_figure_of_cleaning_falls_below_its_floor(shared: Path, root: Path) -> None:
    command = [sys.executable, str(root / "benchmarks/cleaning/floors.py"), str(shared / "benchmarks/cleaning")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
