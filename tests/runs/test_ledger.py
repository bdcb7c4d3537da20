import pytest

from shoal.errors import ShoalError, UsageError
from shoal.runs.ledger import Ledger, call_hash


@pytest.fixture
def ledger(tmp_path):
    with Ledger(tmp_path / "deep" / "ledger.db") as ledger:
        yield ledger


def test_a_call_is_never_started_then_unknown_then_done(ledger):
    call = ("run", "send", {"to": "a", "n": 1})
    assert ledger.outcome(*call) == "never started" and ledger.find(*call) is None
    begun = ledger.begin(*call, effect="effect")
    with Ledger(ledger.path) as other:  # what another process finds after a crash
        found = other.find(*call)
        assert found and found.outcome == other.outcome(*call) == "unknown" and not found.record
    ledger.end(begun, {"observation": "sent"})
    entry = ledger.find("run", "send", {"n": 1, "to": "a"})
    assert (entry.outcome, entry.record) == ("done", {"observation": "sent"})
    assert (entry.tool, entry.arguments, entry.effect) == ("send", {"to": "a", "n": 1}, "effect")


def test_task_number_tool_and_arguments_tell_calls_apart(ledger):
    calls = [
        ("run", "send", {"n": 1}, 0),
        ("run", "send", {"n": 1}, 1),
        ("run", "send", {"n": 2}, 0),
    ]
    calls += [("run", "post", {"n": 1}, 0), ("other", "send", {"n": 1}, 0)]
    entries = [
        ledger.begin(t, tool, given, number=n, effect="effect") for t, tool, given, n in calls
    ]
    assert len({entry.key for entry in entries}) == len(calls)
    assert [e.task for e in ledger.entries()] == ["run"] * 4 + ["other"]
    assert len(ledger.entries("other")) == 1
    again = ledger.begin(*calls[0][:3], effect="effect", answers=2)
    assert again.key == entries[0].key and ledger.find(*calls[0][:3]).answers == 2
    assert call_hash("send", {"a": 1, "b": 2}) == call_hash("send", {"b": 2, "a": 1})


def test_only_the_owner_can_read_it_and_what_is_none_is_refused(ledger, tmp_path):
    assert ledger.path.stat().st_mode & 0o077 == 0
    (tmp_path / "text").write_bytes(b"no database, and long enough to be seen as none" * 30)
    with pytest.raises(UsageError, match="cannot be used as a ledger"):
        Ledger(tmp_path / "text")
    with pytest.raises(UsageError, match="cannot be opened"):
        Ledger(tmp_path / "text" / "ledger.db")
    ledger.close()
    ledger.close()
    with pytest.raises(ShoalError, match="cannot be used"):
        ledger.entries()
