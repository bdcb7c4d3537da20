"""The benchmark of synthesis: it makes what it says."""

import sys

import pytest

from benchmarks.synthesis import main


def test_all_items_are_made_and_the_rate_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["synthesis", "--n", "20"])
    main()
    told = capsys.readouterr().out
    assert "items a second with 1 workers" in told and "MB on disk" in told
    (outcome,) = [line for line in told.splitlines() if line.startswith("Outcome")]
    numbers = dict(part.split("=") for part in outcome[8:-1].split(", "))
    assert sum(int(numbers[key]) for key in ("accepted", "rejected", "duplicates")) == 20
