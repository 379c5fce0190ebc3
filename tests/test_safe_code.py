"""No text is run as code: what could do that stands nowhere in the packages and scripts."""

import ast
from pathlib import Path

import pytest

CALLS = {"eval", "exec", "compile", "__import__"}
METHODS = {("pickle", "load"), ("pickle", "loads"), ("yaml", "load"), ("marshal", "loads"), ("os", "system")}


@pytest.mark.parametrize("folder", ["clippings", "schema", "scripts"])
def test_no_text_is_run_as_code(root: Path, folder: str) -> None:
    found = []
    for path in sorted((root / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _is_unsafe(node):
                found.append(f"{path.relative_to(root)}:{node.lineno}")
    assert found == []


def _is_unsafe(call: ast.Call) -> bool:
    options = {option.arg: option.value for option in call.keywords}
    for option in ("shell", "allow_pickle"):
        value = options.get(option)
        if value is not None and not (isinstance(value, ast.Constant) and value.value is False):
            return True
    if isinstance(call.func, ast.Name):
        return call.func.id in CALLS
    owner = call.func.value if isinstance(call.func, ast.Attribute) else None
    return (
        isinstance(call.func, ast.Attribute) and isinstance(owner, ast.Name) and (owner.id, call.func.attr) in METHODS
    )
