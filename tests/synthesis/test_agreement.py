"""Krippendorff's alpha against the worked example of his paper."""

import pytest

from shoal.synthesis.agreement import Alpha

# Krippendorff 2011, section C: four observers, twelve units, some values missing.
OBSERVERS = (
    "1 2 3 3 2 1 4 1 2 . . .",
    "1 2 3 3 2 2 4 1 2 5 . 3",
    ". 3 3 3 2 3 4 2 2 5 1 .",
    "1 2 3 3 2 4 4 1 2 5 1 .",
)


def alpha_of(units: list[list[float]]) -> Alpha:
    alpha = Alpha()
    for scores in units:
        alpha.add(scores)
    return alpha


def test_the_worked_example_gives_its_alpha_for_interval_data() -> None:
    columns = zip(*(row.split() for row in OBSERVERS), strict=True)
    found = alpha_of([[float(v) for v in unit if v != "."] for unit in columns])
    assert found.items == 11
    assert found.value == pytest.approx(0.849, abs=5e-4)


def test_agreement_disagreement_and_nothing_to_compare() -> None:
    assert alpha_of([[1, 1], [9, 9], [5, 5, 5]]).value == pytest.approx(1.0)
    against = alpha_of([[0, 10], [10, 0]]).value
    assert against is not None and against < 0
    assert alpha_of([[8, 8], [8, 8]]).value is None
    assert alpha_of([[3], [7]]).value is None
