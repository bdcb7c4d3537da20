"""`shoal calibrate --trace`: from runs to figures, a curve and its picture."""

import json
import random
import re
import xml.etree.ElementTree as ET
from contextlib import closing
from itertools import cycle

import pytest

from shoal import load_model, tool
from shoal.cli.figures import model_name
from shoal.graphs import run, tool_team
from shoal.models import Calibration, Cascade, ScriptedModel
from shoal.models.cascade import Uncalibrated
from shoal.runs import TraceFile, read_trace
from tests.cli.test_failures import sentence

ASKED = ("Weather in {}", "How warm is it in {}?", "I am off to {} now, what of the sky there?")
CITIES = ("Oslo", "Turin", "Nagoya", "Port Louis", "New York", "Sao Paulo", "The Hague")
PRICES = """
[models.tiny]
spec = "embedded"
price_input = 10
price_output = 100
[models.large]
spec = "scripted:large.jsonl"
price_output = 9000
[models.both]
cascade = ["tiny", "large"]
"""


@tool
def weather(city: str) -> str:
    """Current weather in a city."""
    return f"4 degrees in {city}"


@tool
def clock(place: str) -> str:
    """Current time in a place."""
    return f"12:00 in {place}"


@pytest.fixture(scope="module")
def traced(tmp_path_factory):
    """A trace of 48 runs of a cascade without a curve, the verdicts, and the escalations.

    Its check refuses a call on Oslo of the small model, and lets that of the large one pass.
    """
    path = tmp_path_factory.mktemp("traced") / "runs.jsonl"
    rng = random.Random(0)
    verdicts = {}
    with closing(load_model("embedded")) as small, TraceFile(path) as trace:
        oslo = {"tool": "weather", "arguments": {"city": "Oslo"}}
        large = ScriptedModel([oslo] * 48, name="large", prompt_style="compact")
        turns = cycle(["The small one must not call for Oslo.", None])

        def check(value: dict) -> str | None:
            return next(turns) if value == oslo else None

        with pytest.warns(Uncalibrated):
            model = Cascade([small, large], verify=[check])
        team = tool_team(model, [weather, clock])
        for _ in range(48):
            city = rng.choice(CITIES)
            result = run(team, rng.choice(ASKED).format(city), on_event=trace.write)
            made = [(call.tool, call.arguments) for call in result.calls]
            # no model can know that the judge wants this one in Dutch
            wanted = "Den Haag" if city == "The Hague" else city
            verdicts[result.run_id] = made == [("weather", {"city": wanted})]
    assert 0 < sum(verdicts.values()) < 48
    assert 0 < large.remaining < 48
    return path.read_text(), verdicts, 48 - large.remaining


@pytest.fixture
def here(tmp_path, traced):
    """The trace, split over two files, and the verdicts, in the folder of the command."""
    text, verdicts, _ = traced
    lines = text.splitlines(keepends=True)
    middle = next(n for n, line in enumerate(lines[100:], 100) if '"run_started"' in line)
    (tmp_path / "1.jsonl").write_text("".join(lines[:middle]))
    (tmp_path / "2.jsonl").write_text("".join(lines[middle:]))
    told = [json.dumps({"run_id": run, "right": right}) for run, right in verdicts.items()]
    (tmp_path / "verdicts.jsonl").write_text("\n".join(told))
    (tmp_path / "shoal.toml").write_text(PRICES)
    return ("--trace", "1.jsonl", "--trace", "2.jsonl", "--labels", "verdicts.jsonl")


def test_a_curve_of_the_runs_is_that_of_their_callers(shoal, here, tmp_path, traced):
    options = ("--role", "caller", "--record", "r.jsonl", "--out", "c.json", "--plot", "c.svg")
    done = shoal("calibrate", *here, *options)
    assert (done.returncode, done.stderr) == (0, "")
    made = Calibration.load(tmp_path / "c.json")
    records = [json.loads(line) for line in (tmp_path / "r.jsonl").read_text().splitlines()]
    assert made.model == "model" and made.fitted + made.held_out == len(records) >= 30

    verdicts = traced[1]
    events = [r for name in ("1", "2") for r in read_trace(tmp_path / f"{name}.jsonl")]
    calls = [r for r in events if r.get("role") == "caller"]
    asked = [call["run_id"] for call in calls]
    once = [call for call in calls if asked.count(call["run_id"]) == 1]
    once = [call for call in once if len(call["attempts"]) == 1]
    expected = [{"features": c["features"], "right": verdicts[c["run_id"]]} for c in once]
    assert [{k: r[k] for k in ("features", "right")} for r in records] == expected
    left = sum(map(int, re.findall(r"left out: (\d+) calls? ", done.stdout)))
    assert left == len(calls) - len(once) and "answered by another model" in done.stdout

    text = " ".join(t or "" for t in ET.parse(tmp_path / "c.svg").getroot().itertext())
    assert f"model: {made.held_out} cases held out, ECE {made.ece:.3f}" in text
    assert "written to c.json\nwritten to c.svg\n" in done.stdout


def test_figures_alone_need_no_curve(shoal, here, tmp_path, traced):
    done = shoal("calibrate", *here, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    (figures,) = json.loads(done.stdout).values()
    events = [r for name in ("1", "2") for r in read_trace(tmp_path / f"{name}.jsonl")]
    usages = [r["usage"] for r in events if r["event"] == "model_call"]
    read, written = (
        sum(usage[part] for usage in usages for part in parts)
        for parts in (("prompt",), ("forced", "sampled"))
    )
    cost = (10 * read + 100 * written) / 1e6
    assert figures["runs"] == figures["judged"] == 48
    assert figures["cascaded"] == figures["calls"] == len(usages)
    assert figures["escalated"] == traced[2]
    assert figures["right"] == sum(traced[1].values())
    assert figures["cost_per_success"] == pytest.approx(cost / figures["right"])

    shown = shoal("calibrate", *here).stdout
    assert f"escalated: {traced[2]} of {len(usages)} (" in shown
    assert f"model: {len(usages)} calls, {read:,} tokens read, {written:,} written" in shown
    success = f"cost per success: {cost / figures['right']:.4g} ({figures['right']} of 48"
    assert success in shown
    (tmp_path / "shoal.toml").unlink()
    assert (
        "cost unknown: shoal.toml has no price of model, large" in shoal("calibrate", *here).stdout
    )


def lines(path, *values) -> None:
    path.write_text("".join(json.dumps(value) + "\n" for value in values))


@pytest.mark.parametrize(
    ("arguments", "verdicts", "part"),
    [
        (("--out", "c.json"), None, "says not which answers were right; name a file with --lab"),
        (
            ("--out", "c.json"),
            [("a", True)],
            "The trace has 1 case, and a curve needs 30; left out: 1 of runs without a verdict.",
        ),
        ((), [("b", True)], "verdicts.jsonl has no verdict on any of the 2 runs in the trace"),
        ((), [("a", 1)], "Line 1 of verdicts.jsonl is no verdict; write"),
        ((), [("a", True), ("a", False)], "Line 2 of verdicts.jsonl says otherwise of the run a"),
        (("--model", "both"), None, "both is a cascade of several models; name the one"),
        (("--model", "foo:bar"), None, "The model 'foo:bar' is unknown"),
        (("--cases", "x"), None, "one of --cases, --recorded and --trace"),
        (("--out", "c.json", "--role", "x"), [("a", True)], "no call of 'x'; its roles are caller"),
    ],
)
def test_what_is_wrong_is_one_sentence(arguments, verdicts, part, shoal, tmp_path):
    call = {"run_id": "a", "event": "model_call", "role": "caller", "error": None, "stop": "done"}
    call |= {"usage": {"prompt": 1, "forced": 1, "sampled": 1}, "attempts": []}
    call |= {"closed_early": False, "features": {"min_margin": 0.5}}
    lines(tmp_path / "t.jsonl", call, call | {"run_id": "c"})
    (tmp_path / "shoal.toml").write_text(PRICES)
    if verdicts is not None:
        told = [{"run_id": run, "right": right} for run, right in verdicts]
        lines(tmp_path / "verdicts.jsonl", *told)
        arguments = ("--labels", "verdicts.jsonl", *arguments)
    if "--model" not in arguments:
        arguments = ("--model", "embedded", *arguments)
    done = shoal("calibrate", "--trace", "t.jsonl", *arguments)
    assert done.returncode == 2 and part in sentence(done)


@pytest.mark.parametrize("options", [("--labels", "v.jsonl"), ("--role", "caller")])
def test_what_belongs_to_a_trace_needs_one(options, shoal, tmp_path):
    done = shoal("calibrate", "--recorded", "r.jsonl", "--out", "c.json", *options)
    assert done.returncode == 2 and f"{options[0]} goes with --trace." in sentence(done)


def test_a_verdict_may_be_of_one_call(shoal, here, tmp_path, traced):
    """Of every run the second model call, which is the first of its caller, where it has one."""
    told = [{"run_id": run, "call": 1, "right": right} for run, right in traced[1].items()]
    lines(tmp_path / "verdicts.jsonl", *told)
    done = shoal("calibrate", *here, "--role", "caller", "--record", "r.jsonl", "--out", "c.json")
    assert (done.returncode, done.stderr) == (0, "")
    events = [r for name in ("1", "2") for r in read_trace(tmp_path / f"{name}.jsonl")]
    second = {}
    for name in traced[1]:
        calls = [e for e in events if e["run_id"] == name and e["event"] == "model_call"]
        if calls[1]["role"] == "caller" and len(calls[1]["attempts"]) == 1:
            second[name] = calls[1]["features"]
    records = [json.loads(line) for line in (tmp_path / "r.jsonl").read_text().splitlines()]
    assert [r["features"] for r in records] == list(second.values())
    assert [r["right"] for r in records] == [traced[1][name] for name in second]


@pytest.mark.parametrize("call", [-1, 0.5, True, None])
def test_a_call_is_a_number(call, shoal, here, tmp_path):
    lines(tmp_path / "verdicts.jsonl", {"run_id": "a", "call": call, "right": True})
    assert "Line 1 of verdicts.jsonl is no verdict" in sentence(shoal("calibrate", *here))


def test_two_prices_of_one_model_are_told_apart_by_nobody(shoal, here, tmp_path):
    other = '[models.dear]\nspec = "embedded"\nprice_input = 99\n'
    (tmp_path / "shoal.toml").write_text(PRICES + other)
    assert "several prices of model" in sentence(shoal("calibrate", *here))


def test_a_model_is_named_as_it_names_itself(tmp_path):
    (tmp_path / "replies.jsonl").write_text("")
    specs = ["embedded", f"scripted:{tmp_path}/replies.jsonl", "openai:http://127.0.0.1:9/v1#a:1b"]
    for spec in specs:
        with closing(load_model(spec)) as model:
            assert model_name(spec) == model.name
    assert model_name("llamacpp:models/a.b-q8_0.gguf") == "a.b-q8_0"
    assert model_name("hf:someone/a-1.7b") == "a-1.7b"
