"""The benchmark of the cascade, on few questions: its rows are of the calls that were made."""

from contextlib import closing
from pathlib import Path

import pytest

from benchmarks.cascade import alone, ask, is_right, play, questions, record, right_call, valid
from shoal.errors import InvalidCall
from shoal.models import Calibration, ScriptedModel, load_model


@pytest.fixture(scope="module")
def asked(tmp_path_factory):
    return list(questions("rephrased", 8, tmp_path_factory.mktemp("questions")))


@pytest.fixture(scope="module")
def small():
    with closing(load_model("embedded")) as model:
        yield model


def curve(probability: float) -> Calibration:
    return Calibration("model", "sum_logprob", ((0.0, probability),), 1, 1, 0.0, None, ())


def test_the_oracle_is_right(asked):
    for question in asked:
        oracle = ScriptedModel([right_call(question)], prompt_style="compact")
        answer = ask(oracle, question)
        assert answer is not None and is_right(question, answer)
        valid(question)(right_call(question))


def test_a_call_of_no_tool_is_refused_and_an_answer_in_words_is_not(asked):
    valid(asked[0])({"answer": "It is 4."})
    with pytest.raises(InvalidCall):
        valid(asked[0])({"tool": "teleport", "arguments": {}})


def test_a_cascade_that_trusts_all_is_the_small_model_and_one_that_trusts_none_the_oracle(
    asked, small
):
    answers = [ask(small, question) for question in asked]
    first, oracle = alone(asked, answers, 10.0)
    base = first.right
    assert 0 < base < 1 and first.cost_per_success == pytest.approx(1 / base)
    trusting = play(small, curve(1.0), 0.5, asked, answers, 10.0)
    assert (trusting.right, trusting.escalated) == (base, 0.0)
    assert trusting.false_accepts == pytest.approx(1 - base)
    wary = play(small, curve(0.0), 0.5, asked, answers, 10.0)
    assert (wary.right, wary.escalated, wary.false_accepts) == (1.0, 1.0, 0.0)
    assert wary.cost_per_success == 11.0 and oracle.cost_per_success == 10.0


def test_records_are_of_the_answers(asked, small):
    records = record(small, asked)
    assert len(records) == 8 and {r.model for r in records} == {"model"}
    answers = [ask(small, question) for question in asked]
    assert sum(r.right for r in records) / 8 == alone(asked, answers, 1.0)[0].right


def test_the_sets_ask_different_questions(tmp_path: Path):
    sets = [list(questions(n, 2, tmp_path / n)) for n in ("builtins", "rephrased", "unseen")]
    assert len({q.case.question for one in sets for q in one}) == 6
