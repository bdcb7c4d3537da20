"""The benchmark of the cascade, on few questions: its rows are of the calls that were made."""

from contextlib import closing
from pathlib import Path

import pytest

from benchmarks.cascade import (
    SETS,
    Row,
    alone,
    ask,
    is_right,
    oracle,
    play,
    questions,
    record,
    right_call,
    table,
    valid,
)
from benchmarks.embedded import builtin_questions
from shoal.errors import InvalidCall
from shoal.models import Calibration, load_model


@pytest.fixture(scope="module")
def asked(tmp_path_factory):
    return list(questions("rephrased", 8, tmp_path_factory.mktemp("questions")))


@pytest.fixture(scope="module")
def small():
    with closing(load_model("embedded")) as model:
        yield model


def curve(probability: float) -> Calibration:
    return Calibration("model", "sum_logprob", ((0.0, probability),), 1, 1, 0.0, None, ())


@pytest.mark.parametrize("name", SETS)
def test_the_oracle_is_right(name, tmp_path):
    for question in questions(name, 40, tmp_path):
        answer = ask(oracle(question), question)
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
    first, large = alone(asked, answers, 10.0)
    base = first.right
    assert 0 < base < 8 and first.cost_per_success == pytest.approx(8 / base)
    assert first.false_accepts == first.accepted - base
    trusting = play(small, curve(1.0), 0.5, asked, answers, 10.0)
    assert (trusting.right, trusting.escalated, trusting.accepted) == (base, 0, 8)
    assert trusting.false_accepts == 8 - base and trusting.by_lot == base
    wary = play(small, curve(0.0), 0.5, asked, answers, 10.0)
    assert (wary.right, wary.escalated, wary.accepted, wary.false_accepts) == (8, 8, 0, 0)
    assert wary.cost_per_success == 11.0 and large.cost_per_success == 10.0


def test_a_question_without_an_answer_of_the_small_model_is_escalated(asked, small):
    row = play(small, curve(1.0), 0.5, asked[:2], [None, None], 10.0)
    assert (row.right, row.escalated, row.accepted, row.cost) == (2, 2, 0, 22.0)


def test_the_table_tells_shares_and_the_interval_of_false_accepts():
    rows = [Row("cascade", 600, 541, 241, 359, 59, 465.0, 3010.0), Row("none", 9, 0, 9, 0, 0, 0, 9)]
    _, line, none = table(rows).splitlines()
    assert " ".join(line.split()) == "cascade 90.2 77.5 40.2 59 of 359 13.0-20.6% 5.56"
    assert none.split()[-2:] == ["-", "inf"]


def test_records_are_of_the_answers(asked, small):
    records = record(small, asked)
    assert len(records) == 8 and {r.model for r in records} == {"model"}
    answers = [ask(small, question) for question in asked]
    assert sum(r.right for r in records) == alone(asked, answers, 1.0)[0].right


def test_the_sets_ask_different_questions(tmp_path: Path):
    sets = [list(questions(n, 2, tmp_path / n)) for n in SETS]
    assert len({q.case.question for one in sets for q in one}) == 6


def test_no_question_is_both_fitted_to_and_asked(tmp_path: Path):
    drawn = [q.case.question for q in builtin_questions(70, tmp_path / "a", "heldout")]
    assert len(set(drawn)) < 70  # or this test would show nothing
    different = [q.case.question.lower() for q in questions("rephrased", 70, tmp_path / "b")]
    assert len(different) == len(set(different)) == 70


def test_the_same_seed_draws_the_same_questions(tmp_path: Path):
    first, second = (questions("rephrased", 5, tmp_path / name) for name in ("a", "b"))
    assert [q.case.question for q in first] == [q.case.question for q in second]
