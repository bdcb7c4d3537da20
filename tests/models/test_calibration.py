"""The curve from how sure a model looks to how often it is right."""

import json
import math
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoal.errors import UsageError
from shoal.models import (
    Completion,
    Confidence,
    Message,
    ScriptedModel,
    TokenScore,
    Usage,
    load_model,
)
from shoal.models.calibration import (
    FEATURES,
    Calibration,
    Recorded,
    auroc,
    feature_of,
    features_of,
    fit,
    isotonic,
    reliability,
    wilson,
)

HI: list[Message] = [{"role": "user", "content": "hi"}]


def level(points, value: float) -> float:
    """The curve at one of the values it was fitted to."""
    return next(y for (x, y) in points if x >= value)


def test_pooling_gives_a_result_worked_out_by_hand():
    # 1 | 3 2 | 4 | 3 5 pool to 1, 2.5, 3.5, 5
    points = isotonic([1, 2, 3, 4, 5, 6], [1, 3, 2, 4, 3, 5])
    assert points == ((1, 1.0), (2, 2.5), (3, 2.5), (4, 3.5), (5, 3.5), (6, 5.0))


def test_equal_values_are_one_point():
    assert isotonic([0.5, 0.5, 0.5, 0.9], [1, 0, 0, 1]) == ((0.5, 1 / 3), (0.9, 1.0))


def test_a_falling_outcome_is_one_level():
    assert isotonic([1, 2, 3], [1, 1, 0]) == ((1, 2 / 3), (3, 2 / 3))


@given(st.lists(st.tuples(st.integers(0, 8), st.booleans()), min_size=1, max_size=14))
def test_the_curve_is_that_of_the_min_max_formula(pairs):
    """Of Barlow et al. 1972: max over i <= k of min over j >= k of the mean from i to j."""
    points = isotonic([x for x, _ in pairs], [y for _, y in pairs])
    values = sorted({x for x, _ in pairs})

    def mean(low: int, high: int) -> float:
        ys = [y for x, y in pairs if low <= x <= high]
        return sum(ys) / len(ys)

    for k, value in enumerate(values):
        expected = max(min(mean(i, j) for j in values[k:]) for i in values[: k + 1])
        assert level(points, value) == pytest.approx(expected)


def test_values_must_be_finite():
    with pytest.raises(UsageError, match="not a finite number"):
        isotonic([0.1, math.nan], [0, 1])


def test_the_calibration_error_is_the_gap_weighted_by_the_cases():
    bins, error = reliability([0.1, 0.1, 0.9, 0.9, 1.0], [False, True, True, True, False])
    # 2 cases predicted .1 and right .5; 3 cases predicted 2.8 / 3 and right 2 / 3
    assert error == pytest.approx((2 * 0.4 + 3 * (2.8 / 3 - 2 / 3)) / 5)
    assert [(b.low, b.cases) for b in bins if b.cases] == [(0.1, 2), (0.9, 3)]
    assert len(bins) == 10


def test_ranking_counts_pairs_and_half_of_ties():
    assert auroc([1, 2, 3, 4], [False, False, True, True]) == 1
    assert auroc([1, 1], [True, False]) == 0.5
    assert auroc([3, 1, 2], [False, True, True]) == 0
    assert auroc([1, 2], [True, True]) is None


def drawn(count: int, seed: int = 0) -> list[Recorded]:
    """Cases that are right exactly as often as their margin says."""
    rng = random.Random(seed)
    margins = [rng.random() for _ in range(count)]
    return [Recorded({"min_margin": m}, rng.random() < m, "tiny") for m in margins]


def test_a_fit_finds_the_probability_that_the_cases_were_drawn_with():
    made = fit(drawn(4000), feature="min_margin", held_out=0.25)
    assert (made.model, made.fitted, made.held_out) == ("tiny", 3000, 1000)
    assert all(abs(made.at(x) - x) < 0.1 for x in (0.1, 0.3, 0.5, 0.7, 0.9))
    assert made.ece < 0.06 and made.auroc is not None and made.auroc > 0.75
    assert sum(b.cases for b in made.bins) == 1000


def test_the_error_is_of_cases_that_the_curve_has_not_seen():
    records = drawn(60)
    made = fit(records, feature="min_margin", held_out=0.5)
    random.Random(0).shuffle(records)

    def error_of(part: list[Recorded]) -> float:
        predicted = [made.at(r.features["min_margin"]) for r in part]
        return reliability(predicted, [r.right for r in part])[1]

    assert error_of(records[30:]) < made.ece == error_of(records[:30])


def test_no_level_is_certain():
    """Where the feature parts right from wrong, k cases say k / (k + 1), or 1 / (k + 1)."""
    records = [Recorded({"f": n % 2 + n / 100}, n % 2 == 1, "m") for n in range(60)]
    made = fit(records, feature="f", held_out=0.5)
    random.Random(0).shuffle(records)
    right = sum(r.right for r in records[30:])
    assert made.at(0.0) == pytest.approx(1 / (30 - right + 1))
    assert made.at(2.0) == pytest.approx(right / (right + 1))


def test_between_points_the_line_holds_and_outside_the_nearest():
    made = Calibration("m", "f", ((0.2, 0.1), (0.4, 0.5)), 1, 1, 0.0, None, ())
    assert [made.at(x) for x in (0.0, 0.2, 0.4, 9.0)] == [0.1, 0.1, 0.5, 0.5]
    assert made.at(0.3) == pytest.approx(0.3)


@pytest.mark.parametrize(
    ("records", "options", "words"),
    [
        (drawn(29), {"feature": "min_margin"}, "29 cases are too few"),
        (drawn(40), {"feature": "min_logprob"}, "40 of 40 cases have no feature 'min_logprob'"),
        ([Recorded({}, True, "m")] * 40, {}, "gives no probabilities of tokens"),
        (drawn(40), {"feature": "min_margin", "held_out": 1.0}, "must lie between 0 and 1"),
        ([*drawn(40), Recorded({}, True, "other")], {}, "several models .other, tiny."),
        ([Recorded({"f": 1.0}, True, "m")] * 40, {"feature": "f"}, "were right, which teaches"),
    ],
)
def test_records_that_teach_nothing_are_refused(records, options, words):
    with pytest.raises(UsageError, match=words):
        fit(records, **options)


def test_a_saved_curve_comes_back(tmp_path: Path):
    made = fit(drawn(100), feature="min_margin")
    made.save(tmp_path / "curve.json")
    assert Calibration.load(tmp_path / "curve.json") == made
    assert json.loads((tmp_path / "curve.json").read_text())["ece"] == made.ece


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "no calibration: the file: Invalid JSON"),
        ('{"model": "m"}', "no calibration: feature: Field required"),
        (None, "cannot be read: No such file"),
    ],
)
def test_a_file_that_is_no_curve(text: str | None, words: str, tmp_path: Path):
    path = tmp_path / "curve.json"
    if text is not None:
        path.write_text(text)
    with pytest.raises(UsageError, match=words):
        Calibration.load(path)


@pytest.mark.parametrize("points", [[], [[0, 0.5], [1, 0.4]], [[0, 0.5], [1, 1.5]]])
def test_a_curve_that_does_not_rise_is_refused(points, tmp_path: Path):
    path = tmp_path / "curve.json"
    made = fit(drawn(100), feature="min_margin").as_dict()
    path.write_text(json.dumps(made | {"points": points}))
    with pytest.raises(UsageError, match="no rising curve"):
        Calibration.load(path)


def completion(*figures: tuple[float, float], usage: Usage | None = None, **more) -> Completion:
    tokens = tuple(TokenScore(0, b"x", lp, margin, 1.0) for lp, margin in figures)
    usage = usage or Usage(sampled=len(tokens))
    return Completion("1", 1, "done", usage, 0, 0, more.pop("confidence", None), tokens=tokens)


def test_features_are_over_the_chosen_tokens():
    assert features_of(completion((-1.0, 0.2), (-3.0, 0.6))) == {
        "first_logprob": -1.0,
        "min_margin": 0.2,
        "mean_margin": pytest.approx(0.4),
        "min_logprob": -3.0,
        "mean_logprob": -2.0,
        "sum_logprob": -4.0,
    }


def test_what_was_forced_could_not_be_chosen_wrong():
    assert features_of(completion(usage=Usage(forced=3))) == {
        "first_logprob": 0.0,
        "min_margin": 1.0,
        "mean_margin": 1.0,
        "min_logprob": 0.0,
        "mean_logprob": 0.0,
        "sum_logprob": 0.0,
    }


def test_a_model_without_logits_has_no_features_but_the_means_it_gives():
    assert features_of(ScriptedModel(["x"]).complete(HI)) == {}
    means = completion(usage=Usage(sampled=2), confidence=Confidence(-0.5, 0.7, 1.0))
    assert features_of(means) == {"mean_margin": 0.7, "mean_logprob": -0.5}


def test_features_of_a_field_are_those_of_the_completion():
    schema = {
        "type": "object",
        "properties": {"a": {"enum": ["yes", "no"]}, "b": {"const": 1}},
        "required": ["a", "b"],
        "additionalProperties": False,
    }
    model = load_model("embedded")
    answer = model.complete(HI, schema)
    model.close()
    field = answer.field_confidence("a")
    assert field is not None
    assert feature_of(answer, "mean_margin:a") == field.margin
    assert feature_of(answer, "mean_logprob:a") == field.logprob
    assert feature_of(answer, "choice:a") == answer.choice_scores("a")[answer.value["a"]]
    assert feature_of(answer, "mean_margin:b") == 1.0
    assert set(features_of(answer)) == set(FEATURES)


@pytest.mark.parametrize("feature", ["margin", "min_margin:a", "sum_logprob:a"])
def test_features_that_there_are_not(feature):
    with pytest.raises(UsageError, match="There is no feature"):
        feature_of(completion((-1.0, 0.2)), feature)


def test_the_interval_of_a_share_is_where_the_score_test_lets_it_be():
    """Wilson's ends are the shares p with |k/n - p| = z sqrt(p (1 - p) / n)."""
    for part, whole in ((3, 10), (59, 359), (1, 2)):
        for end in wilson(part, whole):
            distance = abs(part / whole - end)
            assert distance == pytest.approx(1.96 * math.sqrt(end * (1 - end) / whole))
    low, high = wilson(0, 20)
    assert low == 0 and 0.1 < high < 0.2
    assert wilson(20, 20) == (pytest.approx(1 - high), 1.0)
    assert wilson(0, 0) == (0.0, 1.0)
