"""The benchmark of traces: it measures what it says, on runs that are whole."""

from pathlib import Path

from benchmarks.traces import computing, made, reading, recording
from shoal.runs.compare import steps_of


def test_every_sink_is_measured(tmp_path: Path):
    took = recording(1, tmp_path)
    assert {name: len(seconds) for name, seconds in took.items()} == {
        **{"nothing": 1, "a file": 1, "the store": 1}
    }
    assert set(computing(2, tmp_path)) == {"a file", "the store"}


def test_a_made_up_run_has_as_many_steps_as_asked(tmp_path: Path):
    assert len(steps_of(made(50))) == 50
    assert set(reading(50, tmp_path)) == {"write to the store", "show as a tree", "make the page"}
