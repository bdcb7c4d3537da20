import json
import os
import signal
import sqlite3
import subprocess
import sys
import threading
from typing import Any

import pytest
from langgraph.checkpoint.base import empty_checkpoint

from shoal.errors import UsageError
from shoal.graphs.checkpoints import open_checkpoints
from shoal.runs.ledger import Ledger
from shoal.runs.sessions import SessionStore, default_sessions_file
from shoal.runs.sessions_export import session_data, session_markdown


@pytest.fixture
def store(tmp_path):
    with SessionStore(tmp_path / "sessions.db") as store:
        yield store


def said(store: SessionStore, session: int, question: str, answer: str):
    turn = store.begin(session, question)
    store.end(turn.id, stop="answered", answer=answer, seconds=0.5, usage={"prompt": 3})
    return turn


def test_what_was_said_comes_back_in_order(store):
    session = store.create({"model": "embedded"}, "talk")
    said(store, session.id, "How warm is it?", "4 degrees.")
    said(store, session.id, "And in Rome?", "20.")
    with SessionStore(store.path) as again:
        assert again.get("talk").settings == {"model": "embedded"}
        turns = again.turns(session.id)
    assert [(t.number, t.question, t.answer, t.stop) for t in turns] == [
        (1, "How warm is it?", "4 degrees.", "answered"),
        (2, "And in Rome?", "20.", "answered"),
    ]
    assert (turns[0].seconds, turns[0].usage) == (0.5, {"prompt": 3})


def test_a_session_without_a_name_gets_one_that_is_free(store):
    first, second = store.create({}), store.create({})
    assert first.name.endswith(".1") and second.name.endswith(".2")
    store.delete(first.id)
    assert store.create({}).name == first.name


@pytest.mark.parametrize("name", ["", " a", "a\nb", "\x1b[2J", "x" * 81, "taken"])
def test_a_name_must_be_printable_and_free(name, store):
    store.create({}, "taken")
    session = store.create({})
    with pytest.raises(UsageError):
        store.rename(session.id, name)
    assert store.get(session.name).id == session.id


def test_a_name_that_is_not_there_suggests_the_closest(store):
    store.create({}, "holiday plans")
    with pytest.raises(UsageError, match="you may mean holiday plans"):
        store.get("holiday plan")
    with pytest.raises(UsageError, match="`shoal sessions` lists them"):
        store.get("zzz")


def test_the_last_used_comes_first(store):
    assert store.latest() is None
    one, two = store.create({}, "one"), store.create({}, "two")
    assert store.latest().id == two.id
    store.begin(one.id, "Anything?")
    assert [s.name for s in store.sessions()] == ["one", "two"]
    assert (store.latest().turns, store.latest().first) == (1, "Anything?")
    assert [s.name for s in store.sessions(limit=1)] == ["one"]


def test_words_are_found_in_questions_and_answers(store):
    session = store.create({}, "talk")
    said(store, session.id, "How warm is it in Zürich?", "It is mild.")
    said(store, session.id, "Convert 5 km.", "3.1 miles, mildly put.")
    assert [t.number for _, t in store.search("zürich warm")] == [1]
    assert {t.number for _, t in store.search("mil")} == {1, 2}  # a word that begins so
    assert store.search("zürich miles") == []
    assert store.search("warm")[0][0].name == "talk"


@pytest.mark.parametrize("words", ['"', "AND OR NOT", "NEAR(", "a* ^b", "col:x", "'; DROP", "a-b"])
def test_what_is_searched_for_is_never_a_query_language(words, store):
    session = store.create({})
    said(store, session.id, "harmless", "text")
    if any(c.isalnum() for c in words):
        assert store.search(words) == []
    else:
        with pytest.raises(UsageError, match="no word to look for"):
            store.search(words)


def test_what_is_taken_back_is_found_no_more(store):
    session = store.create({})
    turn = said(store, session.id, "zebra", "stripes")
    store.remove(turn.id)
    assert store.search("zebra") == [] and store.search("stripes") == []
    assert said(store, session.id, "next", "").number == 1


def test_a_deleted_session_leaves_no_word_in_the_file(tmp_path):
    path = tmp_path / "sessions.db"
    with SessionStore(path) as store:
        session = store.create({}, "secret plans")
        turn = said(store, session.id, "xylophone?", "glockenspiel!")
        store.add_event(turn.id, {"event": "tool_call", "observation": "tambourine"})
        noted(store, turn, "triangle")
        store.delete(session.id)
        assert store.sessions() == []
        files = b"".join(p.read_bytes() for p in tmp_path.iterdir())
    for word in (b"xylophone", b"glockenspiel", b"tambourine", b"triangle", b"secret plans"):
        assert word not in files


def noted(store: SessionStore, turn: Any, tool: str, error: str | None = "open", **options: Any):
    """A call in the ledger of a turn; `error` is None where it went well."""
    with Ledger(store.path, task=turn.run) as ledger:
        entry = ledger.begin(turn.run, tool, {}, effect="effect", **options)
        if error != "open":
            ledger.end(entry, {"error": error}, "unknown" if error == "late" else "done")


def test_a_turn_in_place_of_another_keeps_the_effects_that_last(store):
    session = store.create({})
    first = store.begin(session.id, "one")
    second = store.begin(session.id, "two")
    noted(store, second, "went well", None)
    noted(store, second, "failed", "There is nobody.")
    noted(store, second, "out of time", "late")
    noted(store, second, "cut off", answers=1)
    again = store.begin(session.id, "two", in_place_of=second)
    assert [t.id for t in store.turns(session.id)] == [first.id, again.id]
    assert again.number == 2
    assert store.lasting(again) == ["went well", "out of time", "cut off"]
    with Ledger(store.path) as ledger:
        assert {(e.task, e.answers) for e in ledger.entries()} == {(again.run, 0)}


def test_states_are_kept_while_a_turn_is_open_and_effects_as_long_as_it_is_there(store):
    session = store.create({})
    turns = [store.begin(session.id, word) for word in ("one", "two")]
    with open_checkpoints(store.path) as saver:
        for turn in turns:
            config: Any = {"configurable": {"thread_id": turn.run, "checkpoint_ns": ""}}
            saver.put(config, empty_checkpoint(), {}, {})
            noted(store, turn, "send", None)
        store.end(turns[0].id, stop="answered", answer="", seconds=0)
        assert {c.config.get("configurable", {})["thread_id"] for c in saver.list(None)} == {
            turns[1].run
        }
        assert [store.lasting(turn) for turn in turns] == [["send"], ["send"]]
        store.remove(turns[1].id)
        assert list(saver.list(None)) == [] and store.lasting(turns[1]) == []


def test_a_file_of_the_first_version_keeps_its_effects(tmp_path):
    path = tmp_path / "sessions.db"
    with SessionStore(path) as store:
        turn = store.begin(store.create({}, "talk").id, "Send!")
    old = sqlite3.connect(path)
    old.executescript(
        "DROP TABLE ledger; PRAGMA user_version = 1; CREATE TABLE calls (turn INTEGER,"
        " key TEXT, kind TEXT, call TEXT, outcome TEXT, PRIMARY KEY (turn, key));"
    )
    for key, tool, effect, outcome in (
        ("a", "send", "effect", None),
        ("b", "pay", "effect", '{"error": null}'),
        ("c", "look", "pure", None),
    ):
        call = json.dumps({"tool": tool, "arguments": {}, "effect": effect})
        old.execute("INSERT INTO calls VALUES (1, ?, 'tool', ?, ?)", (key, call, outcome))
    old.commit()
    old.close()
    with SessionStore(path) as store:
        assert sorted(store.lasting(store.turns(store.get("talk").id)[0])) == ["pay", "send"]
        with Ledger(path) as ledger:
            outcomes = [ledger.outcome(turn.run, tool, {}) for tool in ("send", "pay", "look")]
    assert outcomes == ["unknown", "done", "never started"]


def test_any_text_is_kept(store):
    session = store.create({})
    said(store, session.id, "\ud800 \x00 海", "\udfff\u202e")
    (turn,) = store.turns(session.id)
    assert (turn.question, turn.answer) == ("? \x00 海", "?\u202e")


def test_only_the_owner_can_read_it(store):
    for path in store.path.parent.iterdir():
        assert path.stat().st_mode & 0o077 == 0


def test_files_that_are_none_of_ours_are_refused(tmp_path):
    path = tmp_path / "sessions.db"
    path.write_bytes(b"something else, long enough to be no database at all" * 30)
    with pytest.raises(UsageError, match="cannot be used as a file of sessions"):
        SessionStore(path)
    path.unlink()
    with sqlite3.connect(path) as newer:
        newer.execute("PRAGMA user_version = 99")
    newer.close()
    with pytest.raises(UsageError, match="written by a newer Shoal"):
        SessionStore(path)
    (tmp_path / "file").touch()
    with pytest.raises(UsageError, match="cannot be kept in"):
        SessionStore(tmp_path / "file" / "sessions.db")


def test_the_folder_is_the_users_or_the_one_that_is_named(monkeypatch, tmp_path):
    monkeypatch.setenv("SHOAL_DATA", str(tmp_path))
    assert default_sessions_file() == tmp_path / "sessions.db"
    monkeypatch.delenv("SHOAL_DATA")
    assert default_sessions_file().parent.name == "shoal"


HOLD = """
import sys, time
from pathlib import Path
from shoal.runs.ledger import Ledger
from shoal.runs.sessions import SessionStore
store = SessionStore(Path(sys.argv[1]))
store.hold(store.get("talk"))
turn = store.begin(store.get("talk").id, "unfinished")
Ledger(store.path).begin(turn.run, "t", {}, effect="effect")
print("held", flush=True)
sys.stdin.read()
"""


def test_a_session_is_held_by_one_process_until_it_dies(store):
    session, other = store.create({}, "talk"), store.create({}, "other")
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(store.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout and holder.stdout.readline() == "held\n"
        assert store.is_held(session) and not store.is_held(other)
        with pytest.raises(UsageError, match="The session talk is open in another process"):
            store.hold(session)
        with pytest.raises(UsageError, match="open in another process"):
            store.delete(session.id)
        store.hold(other)
        os.kill(holder.pid, signal.SIGKILL)
    assert not store.is_held(session)
    store.hold(session)
    (turn,) = store.turns(session.id)  # what was written before the kill is there
    assert (turn.question, turn.stop) == ("unfinished", None)
    assert store.lasting(turn) == ["t"]


def test_threads_and_stores_write_side_by_side(store):
    session = store.create({})

    def write(which: SessionStore, word: str) -> None:
        for n in range(20):
            said(which, session.id, f"{word} {n}", "done")

    with SessionStore(store.path) as second:
        stores = [store, store, second, second]
        threads = [threading.Thread(target=write, args=(s, f"w{i}")) for i, s in enumerate(stores)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    turns = store.turns(session.id)
    assert [turn.number for turn in turns] == list(range(1, 81))
    assert len({turn.question for turn in turns}) == 80
    assert len(store.search("w3", limit=100)) == 20


def test_markdown_cannot_be_broken_out_of(store):
    session = store.create({}, "a *b*")
    turn = said(store, session.id, "# <b>who</b>?\nsecond", "1. [x](http://y) `z`")
    call = {"tool": "read", "arguments": {"path": "a"}, "observation": "```\n# evil", "error": None}
    store.add_event(turn.id, {"event": "tool_call", **call})
    store.begin(session.id, "open")
    text = session_markdown(store, store.get("a *b*"))
    assert text.startswith("# a \\*b\\*\n\n2 questions")
    assert "## 1. \\# \\<b\\>who\\</b\\>? second\n" in text
    assert '````\nread {"path": "a"}\n```\n# evil\n````' in text
    assert "\n1\\. \\[x\\](http://y) \\`z\\`\n" in text
    assert text.rstrip().endswith("*(not finished)*")


def test_json_holds_all(store):
    session = store.create({"graph": "single"}, "talk")
    turn = said(store, session.id, "q", "a")
    store.add_event(turn.id, {"event": "model_call", "role": "solver"})
    data = json.loads(json.dumps(session_data(store, store.get("talk"))))
    assert data["name"] == "talk" and data["settings"] == {"graph": "single"}
    (entry,) = data["turns"]
    assert entry["events"] == [{"event": "model_call", "role": "solver"}]
    assert (entry["question"], entry["answer"], entry["usage"]) == ("q", "a", {"prompt": 3})
