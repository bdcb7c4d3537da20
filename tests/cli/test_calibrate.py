"""`shoal calibrate`: from cases to a curve that a cascade reads."""

import json
import random

import pytest

from shoal.models.calibration import Calibration
from tests.cli.test_failures import sentence

SCHEMA = {
    "type": "object",
    "properties": {"even": {"type": "boolean"}},
    "required": ["even"],
    "additionalProperties": False,
}


@pytest.fixture
def write(tmp_path):
    """Write JSON lines; gives the name of the file."""

    def lines(name: str, values) -> str:
        (tmp_path / name).write_text("".join(json.dumps(value) + "\n" for value in values))
        return name

    return lines


def drawn(count: int) -> list[dict]:
    rng = random.Random(3)
    margins = [rng.random() for _ in range(count)]
    return [
        {"right": rng.random() < m, "features": {"min_margin": m}, "model": "m"} for m in margins
    ]


def test_cases_are_run_recorded_and_fitted(shoal, write, tmp_path):
    cases = [
        {"question": f"Is {n} even?", "schema": SCHEMA, "expected": {"even": n % 2 == 0}}
        for n in range(60)
    ]
    name = write("cases.jsonl", cases)
    done = shoal("calibrate", "--cases", name, "--out", "curve.json", "--record", "r.jsonl")
    assert (done.returncode, done.stderr) == (0, "")
    made = Calibration.load(tmp_path / "curve.json")
    assert (made.model, made.feature) == ("model", "sum_logprob")
    assert (made.fitted, made.held_out) == (42, 18)
    assert "model: 42 cases fitted, 18 held out" in done.stdout
    assert f"expected calibration error over 10 bins: {made.ece:.3f}" in done.stdout
    records = [json.loads(line) for line in (tmp_path / "r.jsonl").read_text().splitlines()]
    assert len(records) == 60 and {r["right"] for r in records} == {True, False}

    again = shoal("calibrate", "--recorded", "r.jsonl", "--out", "again.json", "--json")
    assert Calibration.load(tmp_path / "again.json") == made
    told = json.loads(again.stdout)
    assert told["ece"] == made.ece and told["out"] == "again.json"
    assert set(told["auroc_of_features"]) >= {"min_margin", "sum_logprob"}


def test_a_field_may_be_calibrated_alone(shoal, write, tmp_path):
    cases = [
        {
            "messages": [{"role": "user", "content": f"Is {n} even?"}],
            "schema": SCHEMA,
            "expected": {"even": n % 2 == 0},
        }
        for n in range(40)
    ]
    name = write("cases.jsonl", cases)
    done = shoal("calibrate", "--cases", name, "--out", "c.json", "--feature", "choice:even")
    assert (done.returncode, done.stderr) == (0, "")
    made = Calibration.load(tmp_path / "c.json")
    assert made.feature == "choice:even" and made.points[0][0] >= 0.5


def test_the_curve_is_that_of_the_records(shoal, write, tmp_path):
    name = write("r.jsonl", drawn(400))
    options = ("--feature", "min_margin", "--held-out", "0.25", "--seed", "5")
    done = shoal("calibrate", "--recorded", name, "--out", "c.json", *options)
    assert done.returncode == 0
    made = Calibration.load(tmp_path / "c.json")
    assert (made.fitted, made.held_out) == (300, 100)
    assert made.at(0.05) < 0.35 and made.at(0.95) > 0.65
    assert "of little use" not in done.stdout
    # the table tells the bins as they are in the file
    bins = [b for b in made.bins if b.cases]
    for b in bins:
        assert f"{b.predicted:.2f}   {b.right:.2f}  {b.cases:>5}" in done.stdout


def test_a_feature_that_tells_nothing_is_said_to_be_of_little_use(shoal, write):
    noise = [one | {"right": n % 2 == 0} for n, one in enumerate(drawn(200))]
    name = write("r.jsonl", noise)
    done = shoal("calibrate", "--recorded", name, "--out", "c.json", "--feature", "min_margin")
    assert done.returncode == 0
    assert "min_margin hardly tells right from wrong here" in done.stdout


def test_answers_are_compared_as_json(shoal, write, script, tmp_path):
    """1 is not true, text is taken without space around it, and a bad answer is left out."""
    replies = [1, True, " yes\n", "no", 77]
    small = {"type": ["integer", "boolean"], "maximum": 9}
    wanted = [(small, True), (small, True), (None, "yes"), (None, "yes"), (small, 1)]
    cases = [{"question": "?", "schema": s, "expected": expected} for s, expected in wanted]
    name = write("cases.jsonl", cases)
    model = script(replies)
    done = shoal(
        "calibrate", "--cases", name, "--model", model, "--out", "c.json", "--record", "r.jsonl"
    )
    assert "4 cases are too few to calibrate on" in sentence(done)
    records = [json.loads(line) for line in (tmp_path / "r.jsonl").read_text().splitlines()]
    assert [r["right"] for r in records] == [False, True, True, False]
    assert not (tmp_path / "c.json").exists()


@pytest.mark.parametrize(
    ("lines", "part"),
    [
        (["{"], "Line 1 of cases.jsonl is not JSON"),
        (["[]"], "Line 1 of cases.jsonl is no JSON object"),
        (['{"question": "?"}'], "Line 1 of cases.jsonl needs expected, and either question or"),
        (["", '{"questoin": "?", "expected": 1}'], "Line 2 of cases.jsonl has the key 'questoin'"),
        (['{"question": 3, "expected": 1}'], "a question is text, and messages are objects"),
        (['{"messages": [{"role": "user"}], "expected": 1}'], "messages are objects with a role"),
    ],
)
def test_a_case_that_is_none(lines, part, shoal, tmp_path):
    (tmp_path / "cases.jsonl").write_text("\n".join(lines))
    done = shoal("calibrate", "--cases", "cases.jsonl", "--out", "c.json")
    assert done.returncode == 2 and part in sentence(done)


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        ((), "Give the cases with one of --cases, --recorded and --trace."),
        (("--cases", "a", "--recorded", "b"), "one of --cases, --recorded and --trace."),
        (("--recorded", "none.jsonl"), "none.jsonl cannot be read: No such file"),
        (("--recorded", "r.jsonl", "--record", "b"), "--record makes what --recorded names"),
        (("--recorded", "r.jsonl"), "40 of 40 cases have no feature 'sum_logprob'; they have min_"),
        (("--recorded", "odd.jsonl"), "Line 1 of odd.jsonl is no recorded case: right: Field req"),
        (
            ("--recorded", "r.jsonl", "--feature", "min_margin", "--out", "no/c.json"),
            "The calibration cannot be written to no/c.json: No such file",
        ),
    ],
)
def test_what_cannot_be_calibrated(arguments, part, shoal, write):
    write("r.jsonl", drawn(40))
    write("odd.jsonl", [{"features": {}}])
    done = shoal("calibrate", "--out", "c.json", *arguments)
    assert done.returncode == 2 and part in sentence(done)
