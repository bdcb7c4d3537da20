"""Duplicates: what counts as one, and that bands find them."""

import random

import pytest

from shoal.synthesis.duplicates import bands, normal, shingles, similarity

WORDS = [f"w{n}" for n in range(500)]


def changed(words: list[str], count: int, rng: random.Random) -> list[str]:
    at = set(rng.sample(range(len(words)), count))
    return [f"other{n}" if n in at else word for n, word in enumerate(words)]


def shares_a_band(one: str, other: str) -> bool:
    pairs = zip(bands(shingles(one)), bands(shingles(other)), strict=True)
    return any(a == b for a, b in pairs)


def test_case_spaces_and_end_marks_make_no_difference() -> None:
    assert normal("What  is 2+3?") == normal("what is 2 + 3") != normal("What is 2-3?")


def test_similarity_is_that_of_words_and_neighbours() -> None:
    # words a b c | a b d, pairs "a b" "b c" | "a b" "b d": 3 of 7
    assert similarity(shingles("a b c"), shingles("a b d")) == pytest.approx(3 / 7)
    assert similarity(shingles(""), shingles("?")) == 1.0
    assert similarity(shingles("5 km in m"), shingles("6 km in m")) < 0.7


def test_bands_find_most_near_duplicates_and_few_others() -> None:
    rng = random.Random(0)
    near = far = 0
    for _ in range(200):
        words = rng.sample(WORDS, 30)
        text = " ".join(words)
        close = " ".join(changed(words, 2, rng))
        assert 0.75 < similarity(shingles(text), shingles(close)) < 0.9
        near += shares_a_band(text, close)
        far += shares_a_band(text, " ".join(changed(words, 12, rng)))
    assert near >= 190 and far <= 20


def test_bands_are_the_same_in_every_process() -> None:
    assert bands(shingles("What is 2 + 3?"))[:2] == FIRST_BANDS


FIRST_BANDS = [-7084208339691052419, 4423283426998893514]
