"""The store of runs: whole, bounded, private, shared, and free of secrets."""

import json
import os
import signal
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from shoal.errors import ShoalError, UsageError
from shoal.runs.capture import captured, masked
from shoal.runs.recorder import Recorder
from shoal.runs.traces import Keep, TraceStore, default_trace_store

USAGE = {"prompt": 100, "cached": 40, "forced": 5, "sampled": 9}
MESSAGES = [{"role": "user", "content": "What is 2 + 2?"}]


def events_of(
    run_id: str, *, at: float = 1.0, steps: int = 1, text: str = "x"
) -> list[dict[str, Any]]:
    """A whole run as `run` tells it."""
    found: list[dict[str, Any]] = [
        {"event": "run_started", "at": at, "question": "What is 2 + 2?", "graph": "single"}
    ]
    for n in range(steps):
        found += [
            {
                **{"event": "model_call", "at": at + n, "role": "solver", "model": "tiny"},
                **{"messages": MESSAGES, "text": text, "usage": USAGE, "seconds": 0.5},
            },
            {
                **{"event": "tool_call", "at": at + n, "tool": "add", "arguments": {"a": n}},
                **{"observation": "4", "error": None, "seconds": 0.1, "repeated": False},
            },
        ]
    end = {"event": "run_ended", "at": at + steps, "answer": "4", "stop": "answered"}
    return [{"run_id": run_id, **event} for event in [*found, {**end, "seconds": 2.5}]]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[TraceStore]:
    with TraceStore(tmp_path / "traces.db") as opened:
        yield opened


def test_events_come_back_as_they_were_and_are_counted(store: TraceStore):
    events = events_of("abc", steps=2)
    events[3]["text"] = "\ud800 \u2028 海\x00"
    assert store.add(events) == set()
    assert store.events("abc") == events
    (run,) = store.runs()
    assert (run.id, run.began, run.graph, run.model) == ("abc", 1.0, "single", "tiny")
    assert (run.question, run.stop, run.seconds) == ("What is 2 + 2?", "answered", 2.5)
    assert (run.model_calls, run.tool_calls) == (2, 2)
    assert (run.prompt, run.cached, run.written) == (200, 80, 28)
    without = store.events("abc", prompts=False)
    assert "messages" not in without[1] and without[1]["text"] == "x"


def test_a_cascade_counts_each_model_and_a_repeated_call_counts_none(store: TraceStore):
    events = events_of("abc")
    events[1]["attempts"] = [{"model": "small"}, {"model": "large"}]
    events[2]["repeated"] = True
    store.add(events)
    (run,) = store.runs()
    assert (run.model_calls, run.tool_calls) == (2, 0)


def test_pieces_of_text_are_not_kept(store: TraceStore):
    start, *rest = events_of("abc")
    store.add([start, {"run_id": "abc", "event": "delta", "text": "x"}, *rest])
    assert "delta" not in {e["event"] for e in store.events("abc")}


def test_runs_are_listed_newest_first_and_filtered(store: TraceStore):
    for n, run_id in enumerate(("a1", "b1", "c1")):
        events = events_of(run_id, at=10.0 * n)
        events[0]["graph"] = "tool_team" if n else "single"
        store.add(events if n < 2 else events[:2])
    names = lambda **wanted: [run.id for run in store.runs(**wanted)]  # noqa: E731
    assert names() == ["c1", "b1", "a1"]
    assert names(graph="tool_team") == ["c1", "b1"]
    assert names(stop="answered", since=5.0) == ["b1"]
    assert names(stop="unfinished") == ["c1"]
    assert names(model="tin", most=1) == ["c1"]
    assert names(model="large") == []


def test_a_run_is_found_by_the_beginning_of_its_id(store: TraceStore):
    with pytest.raises(UsageError, match="There is no run yet"):
        store.find("last")
    for n, run_id in enumerate(("abc1", "abd2")):
        store.add(events_of(run_id, at=n))
    assert (store.find("abc").id, store.find("last").id) == ("abc1", "abd2")
    with pytest.raises(UsageError, match=r"'ab' begins several runs, such as ab.. and ab..;"):
        store.find("ab")
    with pytest.raises(UsageError, match=r"There is no run '%' in .*; see `shoal trace list`"):
        store.find("%")


def test_a_run_that_is_there_is_not_taken_twice(store: TraceStore):
    store.add(events_of("abc"))
    assert store.add(events_of("abc", steps=3)) == {"abc"}
    assert len(store.events("abc")) == 4


def test_a_run_that_is_deleted_while_it_runs_stays_deleted(store: TraceStore):
    events = events_of("abc")
    store.add(events[:2])
    store.delete(["abc"])
    assert store.add([*events[2:], *events_of("other")]) == {"abc"}
    assert [run.id for run in store.runs()] == ["other"]
    assert store.events("other") == events_of("other")


def test_events_after_a_place(store: TraceStore):
    store.add(events_of("a"))
    seen = store.newest()
    store.add(events_of("b")[:2])
    assert [(e["run_id"], e["event"]) for _, e in store.after(seen)] == [
        ("b", "run_started"),
        ("b", "model_call"),
    ]
    assert [e["event"] for _, e in store.after(seen, "a")] == []
    assert len(list(store.after(0, "a"))) == 4


@pytest.mark.parametrize("keep", [Keep(runs=3), Keep(megabytes=0.2)])
def test_the_oldest_runs_go_when_the_bound_is_reached(keep: Keep, tmp_path: Path):
    path = tmp_path / "traces.db"
    with TraceStore(path, keep=keep) as store:
        for n in range(12):
            store.add(events_of(f"run{n:02}", at=n, text="x" * 20_000, steps=2))
        left = [run.id for run in store.runs()]
    assert left == [f"run{n:02}" for n in range(11, 11 - len(left), -1)]
    assert 1 <= len(left) < 12
    if keep.runs == 3:
        assert len(left) == 3
    else:
        assert path.stat().st_size <= 0.25e6


def test_the_newest_run_stays_however_large(tmp_path: Path):
    with TraceStore(tmp_path / "t.db", keep=Keep(megabytes=0.01)) as store:
        store.add(events_of("old"))
        store.add(events_of("new", at=2, text="x" * 100_000))
        assert [run.id for run in store.runs()] == ["new"]


def test_what_is_deleted_leaves_the_disk(tmp_path: Path):
    path = tmp_path / "traces.db"
    with TraceStore(path) as store:
        for n in range(5):
            store.add(events_of(f"run{n}", at=n, text=f"secret-{n} " * 10_000))
        store.delete(["run4"])
        assert store.prune(Keep(runs=1)) == 3
        assert [run.id for run in store.runs()] == ["run3"]
        (orphans,) = store._db.execute("SELECT count(DISTINCT run) FROM events").fetchone()
        assert orphans == 1
    data = path.read_bytes()
    assert b"secret-3" in data and b"secret-2" not in data and len(data) < 300_000


def test_the_file_is_its_owners_alone_and_where_the_user_says(tmp_path, monkeypatch):
    monkeypatch.setenv("SHOAL_DATA", str(tmp_path / "data"))
    with TraceStore() as store:
        assert store.path == default_trace_store() == tmp_path / "data" / "traces.db"
    assert stat.S_IMODE(store.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(store.path.parent.stat().st_mode) == 0o700


def test_what_is_no_store_is_named(tmp_path: Path):
    (tmp_path / "a.db").write_text("not a database, but long enough to be read as one\n" * 90)
    (tmp_path / "b").write_text("")
    with sqlite3.connect(tmp_path / "c.db") as db:
        db.execute("PRAGMA user_version = 99")
    db.close()
    for name, why in (
        ("a.db", "is no store of traces: file is not a database; move it away"),
        ("b/t.db", "Traces cannot be kept in .*; name another folder with SHOAL_DATA"),
        ("c.db", "version 99, written by another Shoal"),
    ):
        with pytest.raises(UsageError, match=why):
            TraceStore(tmp_path / name)


WRITER = """
import sys
from pathlib import Path
from shoal.runs.recorder import Recorder
for n in range(int(sys.argv[3])):
    run = {"run_id": f"{sys.argv[2]}-{n}", "at": 1.0, "stop": "answered"}
    with Recorder(Path(sys.argv[1])) as recorder:
        for event in ("run_started", "tool_call", "run_ended"):
            recorder.write({"event": event, **run})
"""


def test_several_processes_make_and_fill_one_store(tmp_path: Path):
    path = tmp_path / "traces.db"
    command = [sys.executable, "-c", WRITER, str(path)]
    writers = [subprocess.Popen([*command, str(n), "20"]) for n in range(4)]
    assert [writer.wait(timeout=120) for writer in writers] == [0] * 4
    with TraceStore(path) as store:
        runs = store.runs()
        assert len(runs) == 80 and {run.stop for run in runs} == {"answered"}
        assert {len(store.events(run.id)) for run in runs} == {3}


def test_a_killed_writer_leaves_a_store_that_is_read_and_written(tmp_path: Path):
    path = tmp_path / "traces.db"
    command = [sys.executable, "-c", WRITER, str(path)]
    for n in range(3):
        with subprocess.Popen([*command, str(n), "1000000"]) as writer:
            with TraceStore(path) as store:
                while store.newest() < 40 * (n + 1) and writer.poll() is None:
                    pass
            writer.send_signal(signal.SIGKILL)
        assert writer.returncode == -signal.SIGKILL
    with TraceStore(path) as store:
        (found,) = store._db.execute("PRAGMA integrity_check").fetchone()
        store.add(events_of("after", at=2))
        assert found == "ok" and store.find("last").id == "after"
        assert len(store.runs()) > 39


def test_threads_share_a_recorder(tmp_path: Path):
    with Recorder(tmp_path / "traces.db") as recorder:

        def write(name: int) -> None:
            for event in events_of(f"run{name}", steps=20):
                recorder.write(event)

        threads = [threading.Thread(target=write, args=(n,)) for n in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    with TraceStore(tmp_path / "traces.db") as store:
        for n in range(4):
            assert store.events(f"run{n}") == events_of(f"run{n}", steps=20)


def test_a_recorder_that_is_off_makes_no_file(tmp_path: Path):
    with Recorder(tmp_path / "traces.db", capture="off") as recorder:
        recorder.write(events_of("a")[0])
    assert os.listdir(tmp_path) == []


def test_a_recorder_goes_on_after_an_event_that_cannot_be_written(tmp_path: Path):
    recorder = Recorder(tmp_path / "traces.db")
    first, *rest = events_of("broken")
    for event in [first, {**rest[0], "text": object()}]:
        recorder.write(event)
    with TraceStore(tmp_path / "traces.db") as store:
        while not recorder._failure:
            pass
        for event in [*rest, *events_of("whole")]:
            recorder.write(event)
        with pytest.raises(ShoalError, match="Object of type object is not JSON"):
            recorder.close()
        assert store.events("whole") == events_of("whole")
        assert len(store.events("broken")) <= 1


def test_a_recorder_that_fails_says_so_at_the_end(tmp_path: Path):
    (tmp_path / "file").write_text("")
    recorder = Recorder(tmp_path / "file" / "traces.db")
    for event in events_of("a"):
        recorder.write(event)
    with pytest.raises(ShoalError, match="Traces cannot be kept in"):
        recorder.close()
    recorder.close()
    recorder = Recorder(tmp_path / "traces.db")
    recorder.write({"run_id": "a", "event": "run_started", "at": object()})
    with pytest.raises(ShoalError, match="The trace cannot be written: Object of type object"):
        recorder.close()


SECRETS = [
    "sk-proj-" + "a1B2" * 10,
    "ghp_" + "a1B2" * 9,
    "github_pat_" + "a1B2" * 12,
    "xoxb-1234567890-abcdefghij",
    "AKIA" + "ABCD" * 4,
    "AIza" + "x1Y2" * 9,
    "hf_" + "abCD" * 8,
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.abc_DEF-123",
    "-----BEGIN RSA " + "PRIVATE KEY-----\nMIIE\nabc\n-----END RSA " + "PRIVATE KEY-----",
]


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize("around", ["{}", "the key is {}, keep it", "a\n{}\nb", '{{"k": "{}"}}'])
def test_what_has_the_form_of_a_secret_is_masked(secret: str, around: str):
    found = masked({"messages": [{"content": around.format(secret)}], secret: 1})
    assert secret not in json.dumps(found) and secret[8:] not in str(found)
    assert found["messages"][0]["content"] == around.format("[masked]")
    assert masked(found) == found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("password=hunter2-hunter2 rest", "password=[masked] rest"),
        ('{"api_key": "abcdefgh1"}', '{"api_key": "[masked]"}'),
        ("MY_TOKEN: 'abc.def-ghi'", "MY_TOKEN: '[masked]'"),
        ("Authorization: Bearer abcdefghijk", "Authorization: Bearer [masked]"),
        ("postgres://ann:s3cret@db/x", "postgres://[masked]@db/x"),
        ("ein token kostet nichts; 2 keys", "ein token kostet nichts; 2 keys"),
        ("https://example.org:8080/a@b", "https://example.org:8080/a@b"),
        ("ask-someone-who-knows-everything", "ask-someone-who-knows-everything"),
    ],
)
def test_a_named_secret_is_masked_and_other_text_is_not(text: str, expected: str):
    assert masked(text) == expected
    assert captured({"event": "x", "text": text}, "full")["text"] == expected


def test_a_field_with_the_name_of_a_secret_is_masked():
    given = {"arguments": {"password": "short", "api_key": "x", "token": 7, "city": "Oslo"}}
    assert captured(given, "full")["arguments"] == {
        "password": "[masked]",
        "api_key": "[masked]",
        "token": 7,
        "city": "Oslo",
    }


def test_without_content_lengths_and_hashes_stay(tmp_path: Path):
    events = events_of("abc", text="a word of wisdom")
    events[0]["tools"] = [{"name": "add", "description": "words", "parameters": {"a": 1}}]
    events[1]["attempts"] = [{"model": "small", "refused": "a sentence", "usage": USAGE}]
    events[2]["error"] = "words"
    events[3]["unheard"] = ["of words"]
    with TraceStore(tmp_path / "traces.db", capture="meta") as store:
        store.add(events)
        found = store.events("abc")
        (run,) = store.runs()
    assert run.question is None and (run.prompt, run.stop) == (100, "answered")
    text = json.dumps(found)
    for word in ("word", "sentence", "What is", 'description": "', '"4"'):
        assert word not in text
    assert found[1]["text"] == {"sha256": found[1]["text"]["sha256"], "characters": 16}
    assert found[1]["messages"][0]["role"] == "user"
    assert found[0]["tools"][0]["name"] == "add"
    assert found[1]["attempts"][0]["model"] == "small"
    again = captured(events[1], "meta")
    assert again["text"] == found[1]["text"]
    assert captured({**events[1], "text": "other"}, "meta")["text"] != found[1]["text"]
