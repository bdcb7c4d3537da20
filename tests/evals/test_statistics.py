import itertools
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoal.errors import UsageError
from shoal.evals.statistics import (
    bootstrap_difference,
    mcnemar,
    pass_at_k,
    pass_hat_k,
    proportion,
    wilson,
)


@pytest.mark.parametrize(
    ("successes", "n", "low", "high"),
    [
        # Newcombe 1998, Statistics in Medicine 17, table I, method 3
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0000, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_wilson_gives_the_published_intervals(successes, n, low, high):
    assert wilson(successes, n) == pytest.approx((low, high), abs=5e-5)


@settings(deadline=None)
@given(st.integers(1, 3000), st.data())
def test_wilson_holds_the_share_and_mirrors(n, data):
    successes = data.draw(st.integers(0, n))
    low, high = wilson(successes, n)
    assert 0 <= low <= successes / n <= high <= 1
    assert wilson(n - successes, n) == pytest.approx((1 - high, 1 - low))
    # the interval is where the score test does not reject: Wilson's own definition
    for end in {low, high} - {0.0, 1.0}:
        z = abs(successes / n - end) / math.sqrt(end * (1 - end) / n)
        assert z == pytest.approx(1.959964, abs=1e-4)


@pytest.mark.parametrize(("n", "half"), [(16, 0.205), (100, 0.088), (200, 0.063), (1053, 0.028)])
def test_a_category_is_too_small_by_its_half_width(n, half):
    low, high = wilson(0.7 * n, n)
    assert (high - low) / 2 == pytest.approx(half, abs=0.001)
    assert proportion([0.7] * n).too_small is (half > 0.1)


def test_a_category_of_under_thirty_is_too_small_however_sure():
    assert proportion([1.0] * 29).too_small
    assert not proportion([1.0] * 30).too_small


@pytest.mark.parametrize(
    ("b", "c", "p"),
    [(1, 9, 22 / 1024), (0, 5, 2 / 32), (5, 5, 1.0), (0, 0, 1.0), (2, 10, 158 / 4096)],
)
def test_mcnemar_is_twice_the_tail_of_a_fair_coin(b, c, p):
    assert mcnemar(b, c) == mcnemar(c, b) == p


def test_mcnemar_stands_many_pairs():
    b, c = 9_000, 9_400
    z = (c - b - 1) / math.sqrt(b + c)  # normal, corrected for continuity
    assert mcnemar(b, c) == pytest.approx(math.erfc(z / math.sqrt(2)), rel=1e-3)


@settings(deadline=None)
@given(st.integers(1, 7), st.data())
def test_pass_estimates_are_what_counting_all_draws_gives(n, data):
    correct, k = data.draw(st.integers(0, n)), data.draw(st.integers(1, n))
    trials = [True] * correct + [False] * (n - correct)
    draws = list(itertools.combinations(trials, k))
    assert pass_at_k(n, correct, k) == pytest.approx(sum(map(any, draws)) / len(draws))
    assert pass_hat_k(n, correct, k) == pytest.approx(sum(map(all, draws)) / len(draws))


@pytest.mark.parametrize("wrong", [(3, 4, 1), (3, 1, 4), (3, 1, 0), (3, -1, 1)])
def test_pass_estimates_refuse_what_does_not_fit(wrong):
    for estimate in (pass_at_k, pass_hat_k):
        with pytest.raises(UsageError, match="give no estimate"):
            estimate(*wrong)


def test_bootstrap_comes_close_to_the_normal_interval():
    first, second = [1.0] * 300 + [0.0] * 100, [1.0] * 220 + [0.0] * 180
    differences = [a - b for a, b in zip(first, second, strict=True)]
    mean = sum(differences) / 400
    error = math.sqrt(sum((d - mean) ** 2 for d in differences) / 400 / 400)
    low, high = bootstrap_difference(first, second, seed=3)
    assert (low, high) == pytest.approx((mean - 1.96 * error, mean + 1.96 * error), abs=0.005)
    assert bootstrap_difference(first, second, seed=3) == (low, high)
    uneven = [i**0.5 for i in range(40)]
    intervals = {bootstrap_difference(uneven, [3.0] * 40, seed=seed) for seed in (1, 2, 1, 2)}
    assert len(intervals) == 2


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.floats(-9, 9), st.floats(-9, 9)), min_size=1, max_size=30))
def test_bootstrap_is_paired_and_turns_its_sign(pairs):
    first, second = map(list, zip(*pairs, strict=True))
    low, high = bootstrap_difference(first, second, resamples=200)
    differences = [a - b for a, b in pairs]
    assert min(differences) - 1e-9 <= low <= high <= max(differences) + 1e-9
    shifted = bootstrap_difference([a + 1 for a in first], first, resamples=50)
    assert shifted == pytest.approx((1, 1))


@pytest.mark.parametrize(
    "call",
    [
        lambda: wilson(0, 0),
        lambda: wilson(3, 2),
        lambda: proportion([]),
        lambda: mcnemar(-1, 2),
        lambda: bootstrap_difference([1], [1, 2]),
    ],
)
def test_what_has_no_meaning_is_refused(call):
    with pytest.raises(UsageError):
        call()
