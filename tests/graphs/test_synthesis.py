"""The graph of synthesis on scripted models: routes, who decides, what ends it, who sits where."""

import random
from typing import Any

import pytest

from shoal.agents import DIMENSIONS, Item, Review, Score
from shoal.errors import UsageError
from shoal.graphs import (
    Budget,
    Fault,
    Panel,
    Seat,
    Spent,
    Thresholds,
    Written,
    draw_panel,
    synthesis,
)
from shoal.graphs.panel import decide
from shoal.models import ScriptedModel

DRAFT = {"keywords": ["sums"], "summary": "Sums.", "instruction": "What is 3+3?"}
RESPONSE = {"response": "It is 6."}


def scores(value: int) -> dict[str, Any]:
    return {"comment": f"worth {value}"} | {
        part: dict.fromkeys(names, value) for part, names in DIMENSIONS["pairs"].items()
    }


def ruling(decision: str) -> dict[str, str]:
    return {"comment": "so be it", "decision": decision}


def play(*replies: list[Any], reviewers: int = 3, state: Any = None, **options: Any):
    """Author, reviewers and adjudicator, each a model with the replies given."""
    pool = [ScriptedModel(r, name=f"m{i}") for i, r in enumerate(replies)]
    seats = [Seat(i, 0.0, i) for i in range(len(pool))]
    panel = Panel(seats[0], tuple(seats[1 : 1 + reviewers]), seats[-1])
    graph = synthesis(pool, **options)
    given: Any = {"panel": panel, **(state or {"seed": "What is 2+2?"})}
    return graph.invoke(given), pool


def test_agreement_on_a_high_mean_accepts_and_asks_no_adjudicator() -> None:
    state, pool = play([DRAFT, RESPONSE], [scores(8)], [scores(9)], [scores(9)], [])
    assert state["status"] == "accepted" and "ruling" not in state
    assert state["item"] == Item("What is 3+3?", "It is 6.", ("sums",), "Sums.")
    assert [review.reviewer for review in state["reviews"]] == ["m1", "m2", "m3"]
    assert state["mean"] == pytest.approx(26 / 3) and state["spent"].model_calls == 5
    assert [len(model.calls) for model in pool] == [2, 1, 1, 1, 0]


def test_agreement_on_a_low_mean_rejects() -> None:
    state, _ = play([DRAFT, RESPONSE], [scores(4)], [scores(5)], [scores(4)], [])
    assert (state["status"], state["reason"]) == ("rejected", "reviews")


@pytest.mark.parametrize("decision", ["accept", "reject"])
@pytest.mark.parametrize("given", [(9, 9, 2), (6, 7, 7)])
def test_where_reviewers_disagree_or_are_undecided_the_adjudicator_decides(
    decision: str, given: tuple[int, ...]
) -> None:
    state, pool = play([DRAFT, RESPONSE], *([scores(n)] for n in given), [ruling(decision)])
    assert state["status"] == f"{decision}ed"
    assert state["ruling"].decision == decision
    seen = pool[-1].calls[0].messages[1]["content"]
    assert seen.index(f"worth {given[0]}") < seen.index(f"worth {given[2]}")


def test_what_a_check_faults_is_never_reviewed() -> None:
    state, pool = play(
        [DRAFT, RESPONSE], [], [], [], [], check=lambda state: [Fault("duplicate", "Seen.")]
    )
    assert (state["status"], state["reason"], state["detail"]) == ("rejected", "duplicate", "Seen.")
    assert all(not model.calls for model in pool[1:])


def test_a_given_question_is_not_generated_and_is_answered_in_the_given_way() -> None:
    def respond(state: Any, model: Any, seat: Seat) -> Written:
        assert (model.name, seat.model) == ("m0", 0)
        return Written(Item(state["item"].instruction, "answered"), Spent(2))

    item = {"item": Item("Which?"), "target": 1}
    state, _ = play([], reviewers=0, state=item, respond=respond)
    assert (state["status"], state["item"].response) == ("accepted", "answered")
    assert state["spent"].model_calls == 2 and state["reviews"] == []


def test_no_response_ends_the_run() -> None:
    def respond(state: Any, model: Any, seat: Seat) -> Written:
        return Written(state["item"], Spent(), "The team gave up.")

    state, _ = play([DRAFT], [], respond=respond, reviewers=1)
    assert (state["reason"], state["detail"]) == ("no response", "The team gave up.")


def test_a_model_that_cannot_write_is_a_reason_and_a_lost_review_is_left_out() -> None:
    state, _ = play(["no json"], [], reviewers=1)
    assert (state["status"], state["reason"]) == ("rejected", "no draft")
    state, _ = play([DRAFT, RESPONSE], ["no json"], [scores(9)], reviewers=2)
    assert state["status"] == "accepted" and len(state["reviews"]) == 1
    state, _ = play([DRAFT, RESPONSE], ["no json"], reviewers=1)
    assert (state["status"], state["reason"]) == ("rejected", "no review")


def test_a_spent_budget_rejects() -> None:
    state, _ = play([DRAFT, RESPONSE], [], reviewers=1, budget=Budget(model_calls=1))
    assert (state["status"], state["reason"]) == ("rejected", "no response")
    assert "1 model calls" in state["detail"]


def test_synthesis_needs_a_model() -> None:
    with pytest.raises(UsageError, match="at least one model"):
        synthesis([])


def review(*values: tuple[int, float | None]) -> Review:
    found = {f"d{i}": Score(chosen=c, expected=e) for i, (c, e) in enumerate(values)}
    return Review(comment="", scores=found)


def test_thresholds_hold_at_their_edges() -> None:
    eight, ten, five = review((8, 7.9)), review((10, None)), review((5, 5.5))
    assert decide([eight, eight], Thresholds())[0] == "accept"
    assert decide([eight, eight], Thresholds(by="expected"))[0] == "adjudicate"
    assert decide([eight, ten], Thresholds()) == ("accept", 9.0, 1.0)
    assert decide([eight, ten], Thresholds(spread=0.9))[0] == "adjudicate"
    assert decide([five], Thresholds())[0] == "adjudicate"
    assert decide([review((4, None), (5, None))], Thresholds())[0] == "reject"


@pytest.mark.parametrize("wrong", [{"accept": 11}, {"reject": 9}, {"reject": -1}, {"spread": -1}])
def test_thresholds_must_make_sense(wrong: dict[str, float]) -> None:
    with pytest.raises(UsageError, match="0 <= reject <= accept"):
        Thresholds(**wrong)  # pyright: ignore[reportArgumentType]


def test_a_large_pool_seats_nobody_twice() -> None:
    drawn = [draw_panel(random.Random(n), 5, reviewers=3) for n in range(200)]
    for panel in drawn:
        seats = [panel.author, *panel.reviewers, panel.adjudicator]
        assert len({seat.model for seat in seats}) == 5
        assert {seat.temperature for seat in seats[1:]} == {0.0}
    assert {panel.author.model for panel in drawn} == set(range(5))


def test_a_small_pool_seats_models_twice_with_other_seeds_and_never_the_author() -> None:
    for n in range(50):
        panel = draw_panel(random.Random(n), 2, reviewers=3)
        judges = [*panel.reviewers, panel.adjudicator]
        assert {seat.model for seat in judges} == {1 - panel.author.model}
        assert len({seat.seed for seat in judges}) == 4
        assert [seat.temperature for seat in judges] == [0.0, 0.7, 0.7, 0.7]
    alone = draw_panel(random.Random(0), 1, reviewers=2)
    assert {seat.temperature for seat in (*alone.reviewers, alone.adjudicator)} == {0.7}
    assert alone == draw_panel(random.Random(0), 1, reviewers=2)
