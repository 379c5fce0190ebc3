"""Each recipe runs as it stands, offline, and answers its question."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

RECIPES = Path(__file__).parents[2] / "docs" / "recipes.md"
TEXT = RECIPES.read_text(encoding="utf-8")
EXAMPLES = dict(re.findall(r"^## (.*)\n(?:(?!^## )[\s\S])*?```python\n([\s\S]*?)```", TEXT, re.MULTILINE))
# What no answer to the question can leave out, whatever the machine coded.
SAYS = {
    "Which outlets": "denied",
    "On what": "conflicts",
    "Which states": "TUR",
    "Whose word": "narrator",
    "How much of the story": "planned",
    "Who acts on whom": "TUR",
    "How much of each page": "dropped",
    "How long after": "days",
}


@pytest.mark.parametrize(("title", "code"), EXAMPLES.items(), ids=list(EXAMPLES))
def test_a_recipe_answers_its_question(title: str, code: str, root: Path, tmp_path: Path) -> None:
    offline = {**os.environ, "HF_HUB_OFFLINE": "1", "HF_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=root, env=offline, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    word = next(word for start, word in SAYS.items() if title.startswith(start))
    assert word in done.stdout


def test_every_question_is_asked() -> None:
    assert len(EXAMPLES) == len(SAYS) == TEXT.count("```python")
