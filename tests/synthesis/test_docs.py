"""The page on synthesis shows the graph as it is, and commands with options that there are."""

import re
from pathlib import Path

from typer.main import get_command

from shoal.cli.synth import synth_app
from shoal.graphs import synthesis
from shoal.models import ScriptedModel

PAGE = (Path(__file__).parents[2] / "docs" / "synthesis.md").read_text()


def test_the_drawing_is_current() -> None:
    assert synthesis([ScriptedModel([])]).get_graph().draw_mermaid().strip() in PAGE


def test_every_option_on_the_page_exists() -> None:
    command = get_command(synth_app)
    known = {name for option in command.params for name in option.opts}
    below = command.commands["calibrate"]  # pyright: ignore[reportAttributeAccessIssue]
    known |= {name for option in below.params for name in option.opts}
    # A benchmark's options are its own: `python -m benchmarks.NAME --help` tells them.
    page = re.sub(r"^ *python -m benchmarks.*$", "", PAGE, flags=re.MULTILINE)
    used = set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", page))
    assert used and used <= known | {"--n"}
