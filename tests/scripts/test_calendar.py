"""The packaged names of months and weekdays are those that the installed CLDR has."""

import subprocess
import sys
from pathlib import Path


def test_the_packaged_calendar_is_what_its_script_makes(root: Path, tmp_path: Path) -> None:
    subprocess.run([sys.executable, "scripts/make_calendar.py", str(tmp_path / "calendar.csv")], cwd=root, check=True)
    made = (tmp_path / "calendar.csv").read_text(encoding="utf-8")
    assert made == (root / "clippings/clean/lexicon/calendar.csv").read_text(encoding="utf-8")
