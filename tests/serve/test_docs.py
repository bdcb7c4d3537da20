"""The programs of docs/serve.md print what they say."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.serve.conftest import Served

PAGE = (Path(__file__).parents[2] / "docs" / "serve.md").read_text()
PROGRAMS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_program_prints_what_it_says(server: Served, program: str):
    here = program.replace("http://127.0.0.1:8000", server.url)
    assert here != program
    done = subprocess.run([sys.executable, "-c", here], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    wanted = re.findall(r"^print\(.*\)  # (.*)$", program, re.MULTILINE)
    assert wanted and done.stdout.splitlines() == wanted


def test_the_start_is_told_as_the_page_shows(server: Served):
    shown = (
        PAGE.partition("$ shoal serve\n")[2]
        .partition("```")[0]
        .replace("http://127.0.0.1:8000", server.url)
    )
    pytest.importorskip("mcp", reason="needs shoal[mcp]")
    assert server.told == shown.splitlines()
