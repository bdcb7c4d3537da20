import math

import numpy as np
import pytest

from shoal.models import TokenScore
from shoal.models.llamacpp.sample import choose, mean_confidence

ROW = np.log(np.array([0.5, 0.3, 0.15, 0.05], np.float32))


def rng(seed: int = 0) -> np.random.Generator:
    return np.random.default_rng(seed)


def test_greedy_takes_the_likeliest() -> None:
    choice = choose(ROW, None, 0.0, rng())
    assert choice.token == 0
    assert choice.logprob == pytest.approx(math.log(0.5))
    assert choice.margin == pytest.approx(0.2)
    assert choice.mask_mass == pytest.approx(1.0)


def test_the_mask_is_held_and_measured() -> None:
    choice = choose(ROW, np.array([1, 3]), 0.0, rng())
    assert choice.token == 1
    assert choice.logprob == pytest.approx(math.log(0.3 / 0.35))
    assert choice.margin == pytest.approx(0.25 / 0.35)
    assert choice.mask_mass == pytest.approx(0.35)


def test_draws_follow_the_odds() -> None:
    generator = rng(7)
    drawn = [choose(ROW, None, 1.0, generator).token for _ in range(20_000)]
    shares = np.bincount(drawn, minlength=4) / len(drawn)
    assert shares == pytest.approx([0.5, 0.3, 0.15, 0.05], abs=0.02)


def test_one_allowed_token_has_the_full_margin() -> None:
    choice = choose(ROW, np.array([3]), 1.0, rng())
    assert (choice.token, choice.logprob, choice.margin) == (3, 0.0, 1.0)


def test_allowed_tokens_far_below_the_rest_still_compare() -> None:
    row = np.array([0.0, -2000.0, -2001.0], np.float32)
    choice = choose(row, np.array([1, 2]), 0.0, rng())
    assert choice.token == 1
    assert choice.logprob == pytest.approx(math.log(1 / (1 + math.exp(-1))))
    assert choice.mask_mass == 0.0


def test_means() -> None:
    assert mean_confidence([]) is None
    mean = mean_confidence(
        [TokenScore(0, b"a", -1.0, 0.2, 1.0), TokenScore(1, b"b", -3.0, 0.4, 0.5)]
    )
    assert mean is not None
    assert (mean.logprob, mean.margin, mean.mask_mass) == pytest.approx((-2.0, 0.3, 0.75))
