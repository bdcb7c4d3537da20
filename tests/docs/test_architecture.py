"""What docs/architecture.md tells of rooms, files and drawings is so."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from shoal.graphs import tool_team
from shoal.models import ScriptedModel
from shoal.tools import builtin_tools
from tests.docs.pages import ROOT

TEXT = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
PACKAGE = ROOT / "shoal"
EVERYBODYS = {"errors", "__version__"}
CONFIG = {"config", "config_files"}


def told() -> dict[str, set[str] | None]:
    """Room to what it may import, from the table, in its order; None means all."""
    table = TEXT.split("## The rooms")[1].split("\n\n## ")[0]
    rows = re.findall(r"^\| `(\w+)` \|[^|]*\|([^|]*)\|$", table, re.MULTILINE)
    return {
        room: None if named.strip() == "all" else set(re.findall(r"`(\w+)`", named))
        for room, named in rows
    }


def room_of(file: Path) -> str:
    first = file.relative_to(PACKAGE).parts[0].removesuffix(".py")
    return "models" if first in CONFIG else first


def imported(file: Path) -> Iterator[str]:
    """Rooms that a file imports, inside functions too; `CONFIG` counts as `models`."""
    package = ["shoal", *file.relative_to(PACKAGE).parts[:-1]]
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*above, *([node.module] if node.module else [])])
            names = [f"{module}.{alias.name}" for alias in node.names]
        for parts in (name.split(".") for name in names):
            if parts[0] == "shoal" and len(parts) > 1:
                yield "models" if parts[1] in CONFIG else parts[1]


def test_every_room_is_told_of():
    files = [file for file in PACKAGE.rglob("*.py") if file.parent != PACKAGE]
    assert {room_of(file) for file in files} | {"errors"} == set(told())


def test_no_room_imports_one_below_it():
    order = list(told())
    for room, rooms in told().items():
        for other in rooms or ():
            assert order.index(other) < order.index(room), f"{room} imports {other}"


@pytest.mark.parametrize("room", told())
def test_a_room_imports_what_is_told_and_nothing_else(room: str):
    allowed = told()[room]
    folder = PACKAGE / room
    files = list(folder.rglob("*.py")) if folder.is_dir() else [PACKAGE / f"{room}.py"]
    files += [PACKAGE / f"{name}.py" for name in CONFIG] if room == "models" else []
    found = {(other, file) for file in files for other in imported(file)}
    found = {(other, file) for other, file in found if other not in EVERYBODYS | {room}}
    wrong = [
        f"{file.relative_to(ROOT)} imports {other}"
        for other, file in sorted(found)
        if allowed is not None and other not in allowed
    ]
    assert not wrong
    assert files


def test_the_imports_of_a_file_are_found(tmp_path: Path):
    file = PACKAGE / "tools" / "builtin" / "dates.py"
    assert set(imported(file)) == {"errors", "tools"}
    assert "graphs" in set(imported(PACKAGE / "cli" / "run.py"))


def test_the_drawing_is_current():
    team = tool_team(ScriptedModel([]), builtin_tools(["math"]))
    assert team.get_graph().draw_mermaid().strip() in TEXT


def test_every_file_that_is_named_is_there():
    named = set(re.findall(r"\b((?:shoal|tests)/[\w/]+\.py)\b", TEXT))
    assert len(named) > 30
    assert not [path for path in named if not (ROOT / path).is_file()]
    life = TEXT.split("## The life")[1].split("\n## ")[0]
    short = set(re.findall(r"(?<![\w/])((?:agents|grammar|graphs|models)/[\w/]+\.py)", life))
    assert len(short) > 5 and not [path for path in short if not (PACKAGE / path).is_file()]
    llama = set(re.findall(r"(?<![\w/])(llamacpp/\w+\.py)", life))
    assert llama and not [path for path in llama if not (PACKAGE / "models" / path).is_file()]
