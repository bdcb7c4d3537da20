"""What a trace tells of the cascades in it, worked out by hand."""

import pytest

from shoal.errors import UsageError
from shoal.runs import Tokens, cascade_figures


def usage(prompt: int, forced: int, sampled: int) -> dict:
    return {"prompt": prompt, "cached": 0, "forced": forced, "sampled": sampled}


def attempt(model: str, read=None, kind="answer", refused=None) -> dict:
    used = None if read is None else usage(read, 1, 2)
    return {"model": model, "kind": kind, "refused": refused, "usage": used}


def call(run: str, *attempts: dict, error=None) -> dict:
    whole = usage(10, 2, 3)
    shared = {"run_id": run, "event": "model_call", "error": error}
    return shared if error else shared | {"usage": whole, "attempts": list(attempts)}


RECORDS = [
    {"run_id": "a", "event": "run_started"},
    call("a", attempt("small", 100)),
    {"run_id": "a", "event": "tool_call", "tool": "x"},
    {"run_id": "a", "event": "run_ended"},
    call("b", attempt("small", 200)),
    call("c", attempt("small", 300, refused="no"), attempt("large", 400)),
    call("d", attempt("small", None, refused="cut"), attempt("large", 500)),
    call("e", attempt("small", 600), attempt("judge", 50, kind="judgement")),
    call("f"),
    call("f", error="It ended."),
]
VERDICTS = {"a": True, "b": False, "c": True, "e": False, "elsewhere": True}


def price(model: str, used) -> float:
    return {"small": 1, "large": 10, "judge": 2, "only": 1}[model] * used["prompt"]


def test_calls_are_counted_by_who_answered():
    figures = cascade_figures(RECORDS)
    assert (figures.runs, figures.calls, figures.cascaded, figures.escalated) == (6, 7, 5, 2)
    assert figures.escalation_rate == 2 / 5
    assert figures.unmetered == 2
    assert figures.models == {
        "small": Tokens(4, 1200, 12, None),
        "large": Tokens(2, 900, 6, None),
        "judge": Tokens(1, 50, 3, None),
        "": Tokens(1, 10, 5, None),
    }


def test_without_verdicts_nothing_is_said_of_right_and_wrong():
    figures = cascade_figures(RECORDS, price=price, alone="only")
    assert figures.false_accepts is figures.accepted_judged is figures.right is None
    assert figures.false_accept_rate is figures.cost_per_success is None
    assert figures.cost == 1200 + 9000 + 100 + 10


def test_an_answer_that_stood_in_a_wrong_run_is_a_false_accept():
    """d has no verdict; c was escalated; a judge's consent is no escalation."""
    figures = cascade_figures(RECORDS, verdicts=VERDICTS)
    assert (figures.right, figures.judged) == (2, 4)
    assert (figures.accepted_judged, figures.false_accepts) == (3, 2)
    assert figures.false_accept_rate == 2 / 3


def test_a_verdict_on_a_call_goes_before_that_on_its_run():
    """f's second call failed; its first was of a model alone."""
    calls = {("a", 0): False, ("d", 0): False, ("e", 1): True, ("f", 0): False}
    figures = cascade_figures(RECORDS, verdicts=VERDICTS, call_verdicts=calls)
    assert (figures.right, figures.judged) == (2, 4)
    assert (figures.accepted_judged, figures.false_accepts) == (3, 3)
    twice = [call("g", attempt("small", 1)), call("g", attempt("small", 1))]
    both = cascade_figures(twice, call_verdicts={("g", 0): True, ("g", 1): False})
    assert (both.accepted_judged, both.false_accepts) == (2, 1)
    alone = cascade_figures(RECORDS, call_verdicts=calls)
    assert (alone.judged, alone.accepted_judged, alone.false_accepts) == (0, 1, 1)


def test_cost_per_success_counts_failures_and_escalations_of_runs_with_a_verdict():
    figures = cascade_figures(RECORDS, verdicts=VERDICTS, price=price, alone="only")
    spent = 100 + 200 + (300 + 4000) + (600 + 100)
    assert figures.cost_per_success == spent / 2
    wrong = dict.fromkeys("abce", False)
    none = cascade_figures(RECORDS, verdicts=wrong, price=price, alone="only")
    assert none.cost is not None and none.cost_per_success is None


def test_a_model_without_a_price_leaves_the_cost_open():
    figures = cascade_figures(
        RECORDS,
        verdicts=VERDICTS,
        price=lambda model, used: None if model == "judge" else 1.0,
    )
    assert figures.cost is figures.cost_per_success is None
    assert figures.models["small"].cost == 4.0 and figures.models["judge"].cost is None


def test_an_empty_trace_has_no_rates():
    figures = cascade_figures([], verdicts={})
    assert figures.escalation_rate is figures.false_accept_rate is None
    assert (figures.runs, figures.false_accepts, figures.models) == (0, 0, {})


@pytest.mark.parametrize("lacking", ["attempts", "error", "run_id"])
def test_a_call_that_lacks_what_is_written_of_one(lacking):
    record = {key: value for key, value in call("a").items() if key != lacking}
    with pytest.raises(UsageError, match=f"Model call 1 of the trace lacks .*{lacking}"):
        cascade_figures([record])
