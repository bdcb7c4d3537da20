"""`shoal graph`: the drawings are those of LangGraph, and of the docs."""

from pathlib import Path

import pytest

from shoal.graphs import GRAPHS

DOCS = (Path(__file__).parents[2] / "docs" / "graphs.md").read_text()


@pytest.mark.parametrize("name", GRAPHS)
def test_a_graph_draws_itself_as_in_the_docs(name, shoal, tmp_path):
    done = shoal("graph", "show", name)
    assert done.returncode == 0 and done.stdout.strip() in DOCS
    written = shoal("graph", "show", name, "--out", "team.mmd")
    assert written.stdout == "written to team.mmd\n"
    assert (tmp_path / "team.mmd").read_text() == done.stdout


def test_a_picture_of_characters(shoal):
    pytest.importorskip("grandalf")
    lines = shoal("graph", "show", "single", "--ascii").stdout.splitlines()
    assert {"begin", "decide", "act", "end"} <= {word for line in lines for word in line.split()}


def test_graphs_are_listed_and_others_refused(shoal):
    assert [line.split()[0] for line in shoal("graph", "list").stdout.splitlines()] == list(GRAPHS)
    done = shoal("graph", "show", "swarm")
    assert done.returncode == 2
    assert done.stderr == "shoal: There is no graph 'swarm'; the graphs are tool_team, single.\n"
    lost = shoal("graph", "show", "single", "--out", "missing/x.mmd")
    assert lost.returncode == 2 and "name another --out" in lost.stderr
