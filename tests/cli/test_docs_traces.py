"""What docs/traces.md tells is what Shoal does."""

import json
import re
import shlex
from pathlib import Path

import pytest

from shoal.config import trace_settings
from tests.cli.conftest import Shoal

DOC = Path(__file__).parents[2] / "docs" / "traces.md"
TEXT = DOC.read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", TEXT, re.DOTALL)


def commands() -> list[list[str]]:
    """The commands of Shoal in the page, without what comes before them on their line."""
    found: list[list[str]] = []
    for line in "".join(blocks("sh")).splitlines():
        words = shlex.split(line, comments=True)
        if "shoal" in words:
            found.append(words[words.index("shoal") + 1 :])
    return found


def test_the_page_shows_every_command_of_trace():
    from typer.main import get_command

    from shoal.cli.app import app

    trace = getattr(get_command(app), "commands")["trace"]  # noqa: B009
    assert {words[1] for words in commands() if words[0] == "trace"} == set(trace.commands)


def test_the_commands_run_in_the_order_of_the_page(shoal: Shoal, tmp_path: Path):
    (a,) = re.findall(r"^run (\w+): tool_team", TEXT, re.MULTILINE)
    ids: list[str] = []
    for words in commands():
        if words[:2] in (["trace", "follow"], ["graph", "show"]):
            continue  # the one never ends, the others have tests of their own
        if words[0] == "trace" and not ids:
            for question in ("Which weekday is 2027-03-01?", "Convert 26.2 miles to kilometers."):
                ids.append(json.loads(shoal("run", "--json", question).stdout)["run_id"])
        if words[:2] == ["trace", "diff"]:
            assert a.startswith(words[2])
            words = [*words[:2], *ids]
        if words[:2] == ["trace", "open"]:
            words.append("--no-browser")
        done = shoal(*words)
        assert done.returncode == (1 if words[1] == "diff" else 0), (words, done.stderr)
    assert {"run.html", "run.jsonl"} <= {path.name for path in tmp_path.iterdir()}


def test_the_table_is_that_of_the_configuration(tmp_path: Path):
    (table,) = blocks("toml")
    (tmp_path / "shoal.toml").write_text(table)
    assert trace_settings(tmp_path, {}) == trace_settings(tmp_path, {"SHOAL_CONFIG": "/dev/null"})


def test_the_program_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys):
    (program,) = blocks("python")
    monkeypatch.setenv("SHOAL_DATA", str(tmp_path))
    exec(compile(program, str(DOC), "exec"), {})
    assert capsys.readouterr().out == "6 None\n"
