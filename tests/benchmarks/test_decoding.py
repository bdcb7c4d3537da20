"""The benchmark of constrained decoding, on the embedded model: it runs, and steers."""

import pytest

from benchmarks.decoding.adapters import adapters
from benchmarks.decoding.forced import forced
from benchmarks.decoding.grammar import closer
from benchmarks.decoding.measure import Sample, Table, interleave, ratios, spread
from benchmarks.decoding.setup import CALL, CALL_TEXT, Ours, Setup
from benchmarks.decoding.steer import Cut
from shoal.models.load import embedded_path

SETUP = Setup("embedded", embedded_path(), repeats=1, quick=True, server=None, cpu_time=False)


def test_rounds_begin_with_each_call_in_turn():
    order = list[str]()

    def call(name: str) -> Sample:
        order.append(name)
        return Sample(1.0, 1)

    found = interleave({name: lambda n=name: call(n) for name in "abc"}, 3)
    assert "".join(order) == "abc" + "abc" + "bca" + "cab"
    assert {name: len(samples) for name, samples in found.items()} == {"a": 3, "b": 3, "c": 3}


def test_ratios_are_taken_within_a_round_and_shown_with_their_range():
    assert ratios([2.0, 9.0], [1.0, 3.0]) == [2.0, 3.0]
    assert spread([3.0, 1.0, 2.0], 1) == "2.0 [1.0, 3.0]"
    table = Table("T", ["", "x"], [["row", "1"]], ["note"])
    assert "| row | 1 |" in table.markdown()
    assert table.text().splitlines()[2].split() == ["row", "1"]


# what llguidance calls of llama_cpp, on behalf of Outlines
@pytest.mark.filterwarnings("ignore:llama_(token|vocab|model)?.* is deprecated:DeprecationWarning")
def test_every_engine_writes_the_same_call():
    # each row raises if its text is another
    (table,) = forced(SETUP)
    rows = {row["engine"]: row for row in table.data}
    assert {"Shoal", "Shoal, no forced tokens", "Outlines, llguidance"} <= set(rows)
    assert rows["Shoal, no forced tokens"]["forced"] == 0
    assert rows["Shoal"]["forced"] > rows["Shoal"]["tokens"] // 2


def test_a_limit_that_is_too_tight_for_the_target_is_told_apart():
    ours = Ours(embedded_path(), context=512, sequences=1)
    try:
        target = ours.engine.target = ours.target(CALL_TEXT)
        with pytest.raises(Cut):
            ours.ask("x", CALL, limit=len(target.tokens) - 2)
    finally:
        ours.close()


def test_the_closer_and_adapters_are_measured():
    (table,) = closer(SETUP)
    assert [row["case"] for row in table.data][:2] == [
        "tool call, tight limit",
        "tool call, wide limit",
    ]
    assert all(row["seconds"] for row in adapters(SETUP)[0].data)
