"""GSM8K: the last number of an answer, and nothing else, decides."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from shoal.errors import UsageError
from shoal.evals.recorded import RecordedSystem
from shoal.evals.suites.gsm8k import Gsm8k, last_number
from shoal.evals.systems import GraphSystem, Settings
from shoal.graphs import GRAPHS
from shoal.models import ScriptedModel

DATA = Path(__file__).parents[3].parent / "shared" / "data" / "gsm8k"
LINES = [
    {
        "question": "Ann has 3 boxes of 5 pens. How many pens?",
        "answer": "She has 3 * 5 = <<3*5=15>>15.\n#### 15",
    },
    {"question": "A car costs $1,000 and 80 more. How much?", "answer": "1,080\n#### 1,080"},
]


@pytest.fixture
def suite(tmp_path: Path) -> Gsm8k:
    (tmp_path / "test.jsonl").write_text("".join(json.dumps(line) + "\n" for line in LINES))
    return Gsm8k(tmp_path)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The answer is 18.", "18"),
        ("18.0", "18"),
        ("She makes 9 * 2 = $18 a day.", "18"),
        ("1,080 dollars", "1080"),
        ("$1,234,567.50", "1234567.5"),
        ("It falls by -5 degrees", "-5"),
        ("-$5", "-5"),
        ("16-3-4=9", "9"),
        ("70km", "70"),
        ("5%", "5"),
        ("12 m2", "12"),
        ("3, 4 and 5", "5"),
        ("1,2", "2"),
        ("about 2.5.", "2.5"),
        ("0.5", "0.5"),
        ("none at all", None),
        ("H2O", None),
    ],
)
def test_last_number(text: str, number: str | None) -> None:
    assert last_number(text) == (None if number is None else Decimal(number))


def test_reference_right_and_others_wrong(suite: Gsm8k, tmp_path: Path) -> None:
    cases = suite.cases()
    assert [case.target for case in cases] == ["15", "1080"]
    assert [case.category for case in cases] == ["1-2 steps", "1-2 steps"]
    for case in cases:
        (run,) = RecordedSystem("reference").play(suite, case, seed=0)
        assert suite.score(case, [run]).correct
        for change in ({"answer": run["answer"] + " Or 7."}, {"stop": "budget"}, {"answer": ""}):
            assert not suite.score(case, [{**run, **change}]).correct


def test_calculator_is_offered_and_the_last_word_attributed(suite: Gsm8k) -> None:
    case = suite.cases()[0]
    call: list[Any] = [
        {"thought": "", "next": "call"},
        {"tool": "calculate", "arguments": {"expression": "3 * 5"}},
        {"thought": "", "next": "answer"},
    ]
    for answer, correct, wrong in (("15 pens", True, None), ("5 pens", False, "summarizer")):
        model = ScriptedModel([*call, {"answer": answer}])
        system = GraphSystem("team", "tool_team", GRAPHS["tool_team"], model, Settings())
        score = suite.score(case, system.play(suite, case, seed=0))
        assert (score.correct, score.first_wrong) == (correct, wrong)
        assert score.details == {"calculated": True, "worked_out": True}


def test_says_what_is_missing(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"test\.jsonl, which is not in .*--data"):
        Gsm8k(tmp_path).cases()
    (tmp_path / "test.jsonl").write_text('{"question": "?", "answer": "none"}\n')
    with pytest.raises(UsageError, match=r"test\.jsonl, line 1: a line has a question"):
        Gsm8k(tmp_path).cases()


@pytest.mark.skipif(not DATA.exists(), reason="GSM8K is not on this machine")
def test_real_data() -> None:
    suite = Gsm8k(DATA)
    cases = suite.cases()
    assert len(cases) == 1319
    for case in cases:
        assert suite.score(case, RecordedSystem("reference").play(suite, case, seed=0)).correct
