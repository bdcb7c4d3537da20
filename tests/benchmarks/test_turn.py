"""The benchmark of a turn: every row calls the model and the tool as often as it says."""

import pytest

from benchmarks.turn.__main__ import tabulate
from benchmarks.turn.measure import FLOOR, ROWS, Result, Row, interval, measure
from benchmarks.turn.peers import PEERS


def test_every_row_takes_the_same_turn_and_is_right():
    rows = [row for row in ROWS if row.subject not in PEERS]
    results = measure(rows, rounds=2, turns=3, warm=1)
    assert [len(result.cpu) for result in results] == [2] * len(rows)
    for result in results:
        calls = 4 if result.row.subject == "shoal-team" else 2
        counts = (result.model_calls, result.tool_calls, result.right)
        assert counts == pytest.approx((calls, 1, 1)), result.row.title
        assert result.import_cpu > 0 and min(result.cpu) > 0
    lines = tabulate(results).rows
    assert lines[0][:4] == ["httpx loop", "2", "1", "100%"] and lines[0][5] == "1.00 [1.00, 1.00]"


def test_a_peer_that_cannot_be_installed_is_said_and_not_guessed(monkeypatch, tmp_path):
    monkeypatch.setattr("benchmarks.turn.peers.user_cache_path", lambda _: tmp_path)
    (tmp_path / "benchmarks").write_text("a file in the way")
    monkeypatch.setitem(PEERS, "absent", ("absent",))
    floor, other = measure([FLOOR, Row("absent", "absent")], rounds=1, turns=1, warm=1)
    assert floor.missing is None and other.missing and not other.cpu
    table = tabulate([floor, other])
    assert table.rows[1][:2] == ["absent", "not installed"]
    assert str(tmp_path / "benchmarks") in table.notes[0]


def test_the_figures_of_a_row_are_paired_with_the_floor_of_their_round():
    floor = Result(FLOOR, cpu=[0.001, 0.002], model_calls=2, tool_calls=1, right=1)
    other = Result(ROWS[1], cpu=[0.003, 0.006], model_calls=2, tool_calls=1, right=1)
    row = tabulate([floor, other]).rows[1]
    assert row[4:7] == ["4.50", "3.00 [3.00, 3.00]", "2.25"]


def test_an_interval_of_the_median_lies_within_the_values_and_holds_the_median():
    low, high = interval([1.0, 2.0, 3.0, 4.0, 100.0])
    assert 1.0 <= low <= 3.0 <= high <= 100.0 and low < high
