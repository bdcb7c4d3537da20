"""A graph by the name that a command line gives."""

import sys
from pathlib import Path

import pytest

from shoal.errors import UsageError
from shoal.graphs import GRAPHS
from shoal.graphs.builders import load_graph


@pytest.mark.parametrize("name", GRAPHS)
def test_shoals_own_have_names(name: str):
    assert load_graph(name) is GRAPHS[name]


def test_ones_own_is_found_in_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "own_builder.py").write_text("def build(model, tools, **options):\n    return 12\n")
    assert load_graph("own_builder:build")(None, []) == 12


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("swarm", "There is no graph 'swarm'; name one of tool_team, single, or module:builder"),
        ("no_such_module:build", "cannot be imported: ModuleNotFoundError"),
        ("json:nothing", "json has no builder 'nothing'"),
    ],
)
def test_what_is_none_is_refused(name: str, why: str):
    with pytest.raises(UsageError, match=why):
        load_graph(name)
