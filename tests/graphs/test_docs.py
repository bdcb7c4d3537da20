"""The drawings in the docs are those of the graphs."""

from pathlib import Path

import pytest

from shoal.graphs import GRAPHS
from shoal.models import ScriptedModel
from shoal.tools.builtin import builtin_tools

DOCS = Path(__file__).parents[2] / "docs" / "graphs.md"


@pytest.mark.parametrize("name", GRAPHS)
def test_the_drawing_of_a_graph_is_current(name):
    drawn = GRAPHS[name](ScriptedModel([]), builtin_tools(["math"])).get_graph().draw_mermaid()
    assert drawn.strip() in DOCS.read_text()
