import json
import os
import stat
import threading

import pytest

from shoal.errors import ShoalError, UsageError
from shoal.runs import TraceFile, read_trace


def test_records_come_back_in_order_and_a_second_writer_appends(tmp_path):
    path = tmp_path / "run.jsonl"
    first = [{"event": "run_started", "question": "Was ist 2 + 2?\nBitte."}, {"n": [1, None]}]
    with TraceFile(path) as trace:
        for record in first:
            trace.write(record)
    with TraceFile(path) as trace:
        trace.write({"n": 2})
    assert read_trace(path) == [*first, {"n": 2}]
    assert path.read_text().count("\n") == 3


def test_a_record_is_on_disk_before_the_file_is_closed(tmp_path):
    path = tmp_path / "run.jsonl"
    with TraceFile(path) as trace:
        trace.write({"n": 1})
        assert read_trace(path) == [{"n": 1}]


@pytest.mark.parametrize("text", ["\ud800", "\u2028 \x1b[31m", "Zürich 海", '"\\'])
def test_any_text_survives(tmp_path, text):
    path = tmp_path / "run.jsonl"
    with TraceFile(path) as trace:
        trace.write({"text": text})
    assert read_trace(path) == [{"text": text}]


def test_cut_at_any_byte_the_whole_records_are_read_and_writing_goes_on(tmp_path):
    path = tmp_path / "run.jsonl"
    records = [{"n": 1, "text": "é{}"}, {"n": 2, "value": {"a": [True, "b"]}}]
    with TraceFile(path) as trace:
        for record in records:
            trace.write(record)
    data = path.read_bytes()
    second = data.index(b"\n") + 1
    for cut in range(second, len(data) - 1):  # less than the whole second record
        path.write_bytes(data[:cut])
        assert read_trace(path) == records[:1]
        with TraceFile(path) as trace:
            trace.write({"n": 3})
        assert read_trace(path) == [records[0], {"n": 3}]


def test_a_record_that_lacks_only_its_line_end_is_whole(tmp_path):
    path = tmp_path / "run.jsonl"
    path.write_bytes(b'{"n":1}')
    with TraceFile(path) as trace:
        trace.write({"n": 2})
    assert read_trace(path) == [{"n": 1}, {"n": 2}]


def test_threads_do_not_mix_their_records(tmp_path):
    path = tmp_path / "run.jsonl"
    with TraceFile(path) as trace:

        def write(number: int) -> None:
            for _ in range(50):
                trace.write({"n": number, "text": "x" * 5_000})

        threads = [threading.Thread(target=write, args=(n,)) for n in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert sorted(r["n"] for r in read_trace(path)) == sorted([0, 1, 2, 3] * 50)


def test_a_new_trace_is_private_and_an_old_one_keeps_its_mode(tmp_path):
    new, old = tmp_path / "new.jsonl", tmp_path / "old.jsonl"
    old.touch()
    old.chmod(0o644)
    for path in (new, old):
        TraceFile(path).close()
    assert stat.S_IMODE(new.stat().st_mode) == 0o600
    assert stat.S_IMODE(old.stat().st_mode) == 0o644


@pytest.mark.parametrize("name", ["", "missing/run.jsonl", "run\0.jsonl"])
def test_a_path_that_cannot_be_written_is_one_sentence(tmp_path, name):
    with pytest.raises(UsageError, match=r"The trace cannot be written to .*; name another file"):
        TraceFile(tmp_path / name)


def test_a_full_disk_is_one_sentence():
    if not os.path.exists("/dev/full"):
        pytest.skip("this system has no /dev/full")
    with (
        TraceFile("/dev/full") as trace,
        pytest.raises(ShoalError, match="cannot be written on to /dev/full: No space left"),
    ):
        trace.write({"n": 1})


def test_closing_twice_is_harmless(tmp_path):
    trace = TraceFile(tmp_path / "run.jsonl")
    trace.close()
    trace.close()


def test_what_is_no_trace_is_refused(tmp_path):
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"\xff\xd8\n[1]\n")
    with pytest.raises(UsageError, match="is not a trace: none of its lines"):
        read_trace(path)
    with pytest.raises(UsageError, match=r"missing.jsonl cannot be read: No such file"):
        read_trace(tmp_path / "missing.jsonl")


def test_an_empty_trace_has_no_records(tmp_path):
    path = tmp_path / "run.jsonl"
    TraceFile(path).close()
    assert read_trace(path) == []


def test_nothing_is_added_to_what_is_written(tmp_path):
    record = {"event": "tool_call", "tool": "today", "arguments": {}}
    path = tmp_path / "run.jsonl"
    with TraceFile(path) as trace:
        trace.write(record)
    assert path.read_text() == json.dumps(record, separators=(",", ":")) + "\n"
