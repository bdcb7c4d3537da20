"""Which calls of a trace are cases of a calibration."""

import pytest

from shoal.errors import UsageError
from shoal.models.calibration import Recorded
from shoal.models.traced import traced_cases


def call(run: str, *attempts: dict, role="caller", margin=0.5, **other) -> dict:
    return {
        "run_id": run,
        "event": "model_call",
        "role": role,
        "error": None,
        "stop": "done",
        "closed_early": False,
        "features": {"min_margin": margin},
        "attempts": list(attempts),
    } | other


def attempt(model="small", refused=None, probability=None, kind="answer") -> dict:
    return {"model": model, "kind": kind, "refused": refused, "probability": probability}


def test_a_case_is_a_whole_answer_of_the_model_with_the_verdict_on_its_run():
    records = [
        {"run_id": "a", "event": "run_started"},
        call("a", role="planner"),
        call("a", margin=0.9),
        {"run_id": "a", "event": "tool_call", "tool": "x"},
        call("b", margin=0.2),
        call("open"),
        call("failed", error="No."),
        call("cut", closed_early=True),
        call("ended", stop="seconds"),
        call("twice", margin=0.1),
        call("twice", margin=0.3),
    ]
    verdicts = dict.fromkeys(("a", "failed", "cut", "ended", "twice"), True) | {"b": False}
    traced = traced_cases(records, verdicts, role="caller", model="small")
    assert traced.cases == [
        Recorded({"min_margin": 0.9}, True, "small"),
        Recorded({"min_margin": 0.2}, False, "small"),
    ]
    assert traced.left_out == {
        "of runs without a verdict": 1,
        "without a whole answer": 3,
        "of runs that asked the role several times": 2,
    }


def test_a_verdict_on_a_call_tells_calls_of_one_run_apart():
    """They are numbered among all model calls of the run, also those of other roles."""
    records = [
        call("a", role="planner"),
        call("a", margin=0.1),
        {"run_id": "a", "event": "tool_call", "tool": "x"},
        call("a", role="planner"),
        call("a", margin=0.2),
        call("a", margin=0.3),
        call("b", margin=0.4),
    ]
    calls = {("a", 1): False, ("a", 4): True, ("b", 0): False}
    traced = traced_cases(
        records, {"a": True, "b": True}, call_verdicts=calls, role="caller", model="m"
    )
    found = [(case.features["min_margin"], case.right) for case in traced.cases]
    assert found == [(0.1, False), (0.3, True), (0.4, False)]
    assert traced.left_out == {"of runs that asked the role several times": 1}


def test_of_a_cascade_the_first_model_is_taken_and_escalated_calls_are_not():
    records = [
        call("a", attempt(), margin=0.9),
        call("b", attempt(refused="The tool refuses it."), attempt("large"), margin=0.4),
        call("c", attempt(), attempt("judge", kind="judgement"), margin=0.3),
    ]
    verdicts = {"a": True, "b": True, "c": False}
    traced = traced_cases(records, verdicts)
    assert traced.cases == [
        Recorded({"min_margin": 0.9}, True, "small"),
        Recorded({"min_margin": 0.3}, False, "small"),
    ]
    assert traced.left_out == {"answered by another model": 1}
    large = traced_cases(records, verdicts, model="large")
    assert large.cases == [Recorded({"min_margin": 0.4}, True, "large")]


@pytest.mark.parametrize(
    ("attempts", "who"),
    [
        ([attempt(refused="Below 0.9.", probability=0.4), attempt("large")], "curve"),
        (
            [
                attempt(refused="It is wrong."),
                attempt("judge", refused="It is wrong.", kind="judgement"),
                attempt("large"),
            ],
            "judge",
        ),
    ],
)
def test_what_a_curve_or_a_judge_let_through_is_no_fair_sample(attempts, who):
    """Even where the refused runs have no verdict."""
    records = [call("a", attempt(probability=0.95)), call("b", *attempts)]
    with pytest.raises(UsageError, match=f"cascade whose {who} refused answers of small"):
        traced_cases(records, {"a": True})


@pytest.mark.parametrize(
    ("records", "options", "part"),
    [
        ([{"event": "run_started"}], {}, "holds no model call"),
        ([call("a"), call("a", role="planner")], {}, r"several roles \(caller, planner\)"),
        ([call("a")], {"role": "solver"}, "no call of 'solver'; its roles are caller"),
        ([call("a")], {}, "does not name it; say which it was with --model"),
        ([{"event": "model_call", "role": "caller", "run_id": "a"}], {}, "lacks .*'error'"),
        ([call("a", features=None)], {"model": "m"}, "lacks what Shoal writes"),
    ],
)
def test_what_is_no_trace_of_cases(records, options, part):
    with pytest.raises(UsageError, match=part):
        traced_cases(records, {"a": True}, **options)
