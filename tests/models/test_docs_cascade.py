"""What docs/cascade.md tells is what Shoal takes and shows."""

import json
import re
import shlex
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest

from shoal.models import Calibration, Cascade
from shoal.models.calibration import wilson

DOCS = Path(__file__).parents[2] / "docs"
TEXT = (DOCS / "cascade.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", TEXT, re.DOTALL)


def test_the_program_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """With the embedded model as the small one, and a scripted one as the large one."""
    (tmp_path / "large.jsonl").write_text("")
    (tmp_path / "shoal.toml").write_text(
        '[models.small]\nspec = "embedded"\n[models.large]\nspec = "scripted:large.jsonl"\n'
    )
    curve = Calibration("model", "sum_logprob", ((0.0, 0.95),), 1, 1, 0.0, None, ())
    curve.save(tmp_path / "call.json")
    monkeypatch.chdir(tmp_path)
    (block,) = blocks("python")
    # the page's models take prompts of one style; these two do not
    block = block.replace("    threshold=0.9,", '    threshold=0.9, prompt_style="compact",')
    names: dict[str, Any] = {}
    exec(compile(block, "cascade.md", "exec"), names)
    assert isinstance(names["model"], Cascade)
    answer = names["caller"].ask({"question": "What is 2 + 2?"})
    assert [a.model for a in answer.attempts] == ["model"] and answer.value["tool"]
    names["model"].close()


def test_the_commands_have_the_options_that_are_told():
    from typer.main import get_command

    from shoal.cli.app import app

    commands = getattr(get_command(app), "commands")  # noqa: B009 (typed as a single command)
    told = [shlex.split(line) for block in blocks("sh") for line in block.splitlines()]
    told = [words for words in told if words[0] == "shoal"]
    assert {words[1] for words in told} == {"run", "calibrate"}
    for words in told:
        known = {option for parameter in commands[words[1]].params for option in parameter.opts}
        assert {word for word in words if word.startswith("--")} <= known


def test_the_verdicts_are_verdicts(tmp_path: Path):
    from shoal.cli.cases import verdicts_of

    lines = re.findall(r'\{"run_id".*?\}', TEXT)
    (tmp_path / "verdicts.jsonl").write_text("\n".join(lines))
    runs, calls = verdicts_of(tmp_path / "verdicts.jsonl", {json.loads(lines[0])["run_id"]})
    assert len(runs) == len(calls) == 1


def test_the_intervals_are_those_of_the_counts():
    found = re.findall(r"(\d+) of (\d+) \(([\d.]+)-([\d.]+)%\)", TEXT)
    assert len(found) == 11
    for part, whole, *told in found:
        assert told == [f"{100 * end:.1f}" for end in wilson(int(part), int(whole))]


def test_the_picture_is_of_the_third_set_of_the_table():
    text = " ".join(t or "" for t in ET.parse(DOCS / "cascade.svg").getroot().itertext())
    (error,) = re.findall(r"of many fields \(ECE ([\d.]+)\)", TEXT)
    assert f"180 cases held out, ECE {error}" in text
