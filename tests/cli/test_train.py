"""`shoal train` and the commands below it, as a user types them."""

import json

import pytest

from tests.cli.conftest import ANSWER, CALL, DONE, PLAN

SMALL = """
[network]
width = 32
layers = 1
heads = 1
hidden = 32
vocabulary = 400
context = 2048
[training]
tokens = 2048
batch_tokens = 2048
longest = 2048
device = "cpu"
[data]
file = "own/all.jsonl"
generated = 0.0
[adapters]
roles = ["planner"]
tokens = 2048
rank = 2
"""


@pytest.fixture
def needs_extra():
    for name in ("torch", "gguf", "tokenizers"):
        pytest.importorskip(name, reason="training needs the extra shoal[train]")


def test_from_a_trace_to_a_model_with_an_adapter(shoal, script, tmp_path, needs_extra):
    question = ("run", "--model", script(), "--trace", "run.jsonl", "What is 2 + 2?")
    assert shoal(*question).returncode == 0
    done = shoal("train", "data", "--trace", "run.jsonl", "--out", "own", "--json")
    found = json.loads(done.stdout)
    assert found["roles"] == {"planner": 2, "caller": 1, "summarizer": 1}
    lines = (tmp_path / "own" / "all.jsonl").read_text().splitlines()
    rows = [json.loads(line) for line in lines]
    written = [json.loads(row["messages"][-1]["content"]) for row in rows]
    assert all(one in written for one in (PLAN, CALL, DONE, ANSWER))
    assert "| caller | calculate | 1 |" in (tmp_path / "own" / "groups.md").read_text()
    (tmp_path / "run.toml").write_text(SMALL)
    done = shoal("train", "run.toml", "--out", "made", "--seed", "3")
    assert done.returncode == 0, done.stderr
    assert "shoal run --model llamacpp:made/model.gguf" in done.stdout
    assert "in 1 steps" in (card := (tmp_path / "made" / "README.md").read_text())
    assert "| seed | 3 |" in card
    assert (tmp_path / "made" / "adapters" / "planner.gguf").exists()


def test_recorded_runs_are_taken_and_a_held_out_tool_is_not(shoal, script):
    shoal("run", "--model", script(), "What is 2 + 2?")
    arguments = ("train", "data", "--recorded", "--out", "own")
    done = shoal(*arguments)
    assert "planner 2, caller 1, summarizer 1" in done.stdout
    done = shoal(*arguments, "--held-out", "calculate")
    assert done.returncode != 0
    assert "No example is left" in done.stderr
    assert "held-out tool or question 4" in done.stderr


def test_a_dry_run_tells_what_it_would_take(shoal, tmp_path, needs_extra):
    (tmp_path / "run.toml").write_text(SMALL.replace('file = "own/all.jsonl"', ""))
    done = shoal("train", "--config", "run.toml", "--dry-run", "--layers", "2")
    assert done.returncode == 0, done.stderr
    told = dict(line.split(None, 1) for line in done.stdout.splitlines())
    assert list(told) == [*("device", "parameters", "base", "adapters", "memory", "disk", "time")]
    assert told["parameters"] == f"{400 * 32 + 2 * (4 * 32**2 + 3 * 32 * 32 + 64) + 32:,}"
    assert not (tmp_path / "out").exists()


def test_the_example_is_printed_and_is_a_run(shoal, tmp_path, needs_extra):
    done = shoal("train", "--example-config")
    (tmp_path / "run.toml").write_text(done.stdout)
    assert shoal("train", "run.toml", "--dry-run").returncode == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("none.toml", "--out", "x"), "none.toml cannot be read"),
        (("--out", "x", "--device", "tpu"), "There is no device 'tpu'"),
        (("--out", "x", "--adapters", "--roles", "boss"), "no adapter of a role 'boss'"),
        (("--out", "x", "--data-file", "none.jsonl"), "none.jsonl cannot be read"),
        (("data", "--out", "x"), "There is nothing to read"),
        (("data", "--out", "x", "--trace", "none"), "none cannot be read"),
        (("data", "--out", "x", "--recorded"), "No run was recorded yet"),
        (("data", "--out", "x", "--synth", "none", "--style", "loud"), "no style 'loud'"),
        (("hf", "none", "--data-file", "none.jsonl", "--out", "x"), "none.jsonl cannot be read"),
    ],
)
def test_what_cannot_be_is_one_sentence(shoal, tmp_path, arguments, said, needs_extra):
    done = shoal("train", *arguments)
    assert done.returncode != 0
    assert said in done.stderr
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "x").exists()
