"""Planted items are what they are said to be, and figures of a review are counted right."""

from collections import Counter
from itertools import count
from typing import Any

import pytest

from shoal.agents import DIMENSIONS, Review, Score
from shoal.errors import UsageError
from shoal.graphs import Thresholds
from shoal.models import ScriptedModel
from shoal.synthesis.calibration import Judged, calibrate, choose, measure_row
from shoal.synthesis.checks import trajectory_faults
from shoal.synthesis.planted import KINDS, plant

ALL = "math,units,dates,notes,files"


def test_planted_trajectories_are_good_and_bad_in_turn_and_the_same_each_time() -> None:
    planted = plant("trajectories", 20, ALL)
    assert planted == plant("trajectories", 20, ALL)
    assert planted[:10] != plant("trajectories", 10, ALL, seed=1)
    kinds = Counter(one.kind for one in planted)
    assert kinds == {"good": 10, **dict.fromkeys(KINDS["trajectories"], 2)}
    found: dict[str, list[bool]] = {}
    for one in planted:
        found.setdefault(one.kind, []).append(bool(trajectory_faults(one.item, one.posed, ALL)))
    assert not any(found["good"]) and not any(found["duplicate"])
    for kind in ("wrong answer", "not executed", "off topic"):
        assert all(found[kind])


def test_planted_pairs_can_be_judged_by_their_text() -> None:
    planted = plant("pairs", 24, "")
    good = {one.item.instruction.casefold().rstrip(".?!"): one for one in planted if one.good}
    assert len(good) == 12 and all(not one.item.calls for one in planted)
    for one in planted:
        if one.kind == "duplicate":
            assert one.item.instruction.casefold().rstrip(".?!") in good
        elif one.kind == "wrong answer":
            assert one.posed.steps is not None
            assert one.posed.steps[0].observation not in one.item.response


def review(score: int, expected: float | None = None) -> Review:
    return Review(comment="", scores={"response.clarity": Score(chosen=score, expected=expected)})


def judged(kind: str, score: int, fault: str | None = None, accepted: bool = False) -> Judged:
    return Judged(kind, fault, (review(score), review(score)), accepted)


def test_precision_and_recall_are_counted() -> None:
    items = [
        judged("good", 9),
        judged("good", 9),
        judged("good", 3),
        judged("off topic", 9),
        judged("off topic", 2),
        judged("duplicate", 9, fault="duplicate"),
    ]
    kinds = ("off topic", "duplicate")
    both = measure_row("both", items, kinds, Thresholds(), checks=True)
    assert (both.kept, both.good, both.kept_good) == (3, 3, 2)
    assert both.precision is not None and both.precision[0] == both.recall[0] == 0.6667
    assert both.precision[1] < 0.6667 < both.precision[2]
    assert both.rejected == {"off topic": 0.5, "duplicate": 1.0}
    nothing = measure_row("none", items, kinds, None, checks=False)
    assert nothing.precision is not None and nothing.precision[0] == nothing.recall[0] * 0.5 == 0.5
    none = measure_row("strict", items[2:3], kinds, Thresholds(), checks=True)
    assert none.precision is None and none.recall[0] == 0.0


def test_the_adjudicator_counts_where_reviews_do_not_decide() -> None:
    assert judged("good", 6, accepted=True).kept(Thresholds(), checks=True)
    assert not judged("good", 6).kept(Thresholds(), checks=True)
    assert not Judged("good", None, (), True).kept(Thresholds(), checks=True)


def test_thresholds_are_chosen_that_tell_good_from_bad() -> None:
    items = [judged("good", 6), judged("good", 7), judged("bad", 5), judged("bad", 4)]
    chosen = choose(items)
    assert [one.kept(chosen, checks=True) for one in items] == [True, True, False, False]
    assert chosen.by == "chosen"


def test_expected_scores_are_chosen_where_they_tell_more() -> None:
    good = Judged("good", None, (review(8, 8.4),), accepted=False)
    bad = Judged("bad", None, (review(8, 7.1),), accepted=True)
    chosen = choose([good, good, bad, bad])
    assert chosen.by == "expected" and not bad.kept(chosen, checks=True)


class Knowing(ScriptedModel):
    """Gives full marks to what it was told is good, by what reviewers are shown."""

    def __init__(self, good: set[str]) -> None:
        super().__init__([], name="knowing")
        self.good, self.number = good, count()

    def complete(self, messages: Any, schema: Any = None, **options: Any) -> Any:
        right = any(text in messages[1]["content"] for text in self.good)
        if "Decide whether" in messages[0]["content"]:
            reply = {"comment": "", "decision": "accept" if right else "reject"}
        else:
            parts = DIMENSIONS["pairs"].items()
            score = 9 if right else 2
            reply = {"comment": "", **{p: dict.fromkeys(names, score) for p, names in parts}}
        next(self.number)
        return ScriptedModel([reply]).complete(messages, schema, **options)


def test_a_reviewer_that_knows_is_found_to_be_right() -> None:
    good = {f"<response>\n{one.item.response}\n" for one in plant("pairs", 40, "") if one.good}
    model = Knowing(good)
    told: list[tuple[int, int]] = []
    found = calibrate([model], "pairs", n=40, reviewers=2, on_progress=lambda *at: told.append(at))
    rows = {row.name: row for row in found.rows}
    alone = rows["review alone, default thresholds"]
    assert alone.recall[0] == 1.0 and alone.rejected["wrong answer"] == 1.0
    assert alone.rejected["duplicate"] == 0.0  # a review sees one item alone
    both = rows["checks and review, default thresholds"]
    assert both.rejected["duplicate"] == 1.0 and both.recall[0] == 1.0
    assert rows["no review, no checks"].kept == 16  # two of five blocks of eight
    assert found.calls == next(model.number) == 40 * 3 and told[-1] == (40, 40)


@pytest.mark.parametrize("wrong", [{"n": 39}, {"reviewers": 0}])
def test_too_little_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(UsageError, match="at least 40 items and one reviewer"):
        calibrate([ScriptedModel([])], "pairs", **wrong)
