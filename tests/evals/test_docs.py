"""What docs/evals.md tells is what `shoal eval` does."""

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from shoal.evals.suites import SUITES

DOC = Path(__file__).parents[2] / "docs" / "evals.md"
TEXT = DOC.read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", TEXT, re.DOTALL)


def shoal_eval(folder: Path, *arguments: str) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "shoal", "eval", *arguments, "--json"],
        cwd=folder,
        env={**os.environ, "SHOAL_DATA": str(folder / "data")},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize(
    ("name", "language", "n"), [("orders.jsonl", "json", 1), ("weekdays.py", "python", 3)]
)
def test_a_suite_of_ones_own_runs_as_the_page_says(
    name: str, language: str, n: int, tmp_path: Path
):
    (content,) = blocks(language)
    (tmp_path / name).write_text(content)
    assert f"shoal eval {name}\n" in TEXT
    found = shoal_eval(tmp_path, name)
    team = found["rows"][0]
    assert (found["n"], team["name"]) == (n, "tool_team")
    if name == "weekdays.py":
        assert team["accuracy"] == 1.0 and team["details"]["called"]["mean"] == 1.0


def test_a_recorded_answer_scores_as_the_page_says(tmp_path: Path):
    (content,) = blocks("python")
    (tmp_path / "weekdays.py").write_text(content)
    (line,) = re.findall(r'`(\{"case".*\})`', TEXT)
    (tmp_path / "right.jsonl").write_text(line)
    (tmp_path / "wrong.jsonl").write_text(line.replace('01"}}', '02"}}'))
    for name, accuracy in (("right", 1.0), ("wrong", 0.0)):
        options = ("--recorded", f"{name}.jsonl", "--sample-ids", "2027-03-01")
        (row,) = shoal_eval(tmp_path, "weekdays.py", *options)["rows"]
        assert row["accuracy"] == accuracy


def test_the_commands_have_the_options_that_are_told():
    from typer.main import get_command

    from shoal.cli.app import app

    commands = getattr(get_command(app), "commands")["eval"].commands  # noqa: B009
    for block in blocks("sh"):
        for line in block.splitlines():
            words = shlex.split(line, comments=True)
            if words[:2] != ["shoal", "eval"]:
                continue
            name = words[2] if words[2] in commands else "run"
            known = {option for part in commands[name].params for option in part.opts}
            assert {word for word in words if word.startswith("--")} <= known, line
    prose = set(re.findall(r"`(--[a-z-]+)", TEXT))
    assert prose <= {option for part in commands["run"].params for option in part.opts}


def test_every_suite_is_told_of():
    table = TEXT.split("## The suites")[1].split("## A suite")[0]
    assert set(SUITES) <= set(re.findall(r"`([a-z0-9-]+)`", table))
