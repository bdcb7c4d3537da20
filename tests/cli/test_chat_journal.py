"""What a chat keeps of the calls within a question, so that no crash repeats them."""

from typing import Any

import pytest

from shoal.cli.chat.journal import (
    JournalModel,
    JournalRegistry,
    lasting_calls,
    leave_unknown,
    unknown_calls,
)
from shoal.errors import InvalidOutput, ModelError
from shoal.models import ScriptedModel, Usage, load_model
from shoal.runs.sessions import SessionStore
from shoal.tools import ToolCall

QUESTION: Any = [{"role": "user", "content": "What is 2 + 2?"}]
NUMBER = {"type": "object", "properties": {"n": {"type": "integer"}}, "required": ["n"]}


@pytest.fixture
def store(tmp_path):
    with SessionStore(tmp_path / "sessions.db") as store:
        yield store


@pytest.fixture
def turn(store):
    return store.begin(store.create({}).id, "What is 2 + 2?").id


def test_a_kept_completion_is_the_one_that_was_made(store, turn):
    model = load_model("embedded")
    try:
        made = JournalModel(model, store, turn).complete(QUESTION, NUMBER, seed=3)
    finally:
        model.close()
    unheard = ScriptedModel([], name=model.name, prompt_style=model.prompt_style)
    again = JournalModel(unheard, store, turn).complete(QUESTION, NUMBER, seed=3)
    assert (again.text, again.value, again.stop) == (made.text, made.value, made.stop)
    assert (again.usage, again.seconds, again.confidence) == (
        *(made.usage, made.seconds, made.confidence),
    )
    assert [(t.at, t.piece, t.logprob) for t in again.tokens] == [
        (t.at, t.piece, t.logprob) for t in made.tokens
    ]
    assert made.tokens and made.usage != Usage()


@pytest.mark.parametrize(
    "other",
    [
        {"seed": 4},
        {"temperature": 0.5},
        {"messages": [*QUESTION, {"role": "user", "content": "Now?"}]},
    ],
)
def test_a_call_that_differs_is_made(other, store, turn):
    model = JournalModel(ScriptedModel(["one", "two"]), store, turn)
    options: dict[str, Any] = {"messages": QUESTION, "seed": 3}
    assert model.complete(**options).text == "one"
    assert model.complete(**options).text == "one"
    assert next(iter(model.stream(**options))) == "one"
    assert model.complete(**options | other).text == "two"


def test_a_stream_is_kept_when_it_ends_and_a_failure_never(store, turn):
    model = JournalModel(ScriptedModel(["one", "two", ModelError("no")]), store, turn)
    next(model.stream(QUESTION))  # left before its end
    assert list(model.stream(QUESTION))[-1] != "one"
    assert model.complete(QUESTION).text == "two"
    with pytest.raises(ModelError):
        model.complete(QUESTION, seed=1)
    with pytest.raises(ModelError, match="no reply left"):
        model.complete(QUESTION, seed=1)


def test_what_is_kept_is_checked_against_the_schema_anew(store, turn):
    assert JournalModel(ScriptedModel(['{"n": 4}']), store, turn).complete(QUESTION).value is None
    model = JournalModel(ScriptedModel([]), store, turn)
    assert model.complete(QUESTION, NUMBER).value == {"n": 4}
    wrong = {"type": "object", "properties": {"n": {"type": "string"}}, "required": ["n"]}
    with pytest.raises(InvalidOutput):
        model.complete(QUESTION, wrong)


def call(name: str, **arguments: Any) -> ToolCall:
    return ToolCall(tool=name, arguments=arguments)


def test_a_tool_call_is_made_once_in_a_turn_whatever_its_order(counted, store, turn):
    tools, ran = counted
    first = JournalRegistry(tools, store, turn)
    records = [first.run(call("look", at="a")), first.run(call("send", to="b"))]
    again = JournalRegistry(tools, store, turn)
    assert again.run(call("send", to="b")) == records[1]
    assert again.run(call("look", at="a")) == records[0]
    assert ran == ["look", "send"]
    assert again.run(call("send", to="c")).observation == "sent to c"
    refused = again.run(call("nope"))
    assert refused.error and again.run(call("nope")).error == refused.error


def test_a_call_that_was_not_seen_to_end_is_repeated_only_without_effect(counted, store, turn):
    tools, ran = counted

    class Dies(BaseException):
        pass

    class Dying(SessionStore):
        def end_call(self, turn: int, key: str, outcome: Any) -> None:
            raise Dies

    with Dying(store.path) as dying:
        registry = JournalRegistry(tools, dying, turn)
        for made in (call("look", at="a"), call("send", to="b")):
            with pytest.raises(Dies):
                registry.run(made)
    (unknown,) = unknown_calls(store, turn)
    assert unknown.call["tool"] == "send"
    registry = JournalRegistry(tools, store, turn)
    assert registry.run(call("look", at="a")).observation == "seen a"
    record = registry.run(call("send", to="b"))
    assert record.observation is None and "It is unknown whether" in (record.error or "")
    assert ran == ["look", "send", "look"]
    store.forget_call(turn, unknown.key)  # as when the user says: run it again
    assert registry.run(call("send", to="b")).observation == "sent to b"


def test_asking_again_keeps_what_had_an_effect_or_may_have_had(counted, store, turn):
    tools, _ = counted
    registry = JournalRegistry(tools, store, turn)
    for made in (
        *(call("look", at="a"), call("send", to="b"), call("send", to="nobody")),
        *(call("dawdle"), call("send", to="c")),
    ):
        registry.run(made)
    lost = next(c for c in store.tool_calls(turn) if c.call["arguments"] == {"to": "c"})
    leave_unknown(store, turn, lost)
    kept = [(c.call["tool"], c.call["arguments"]) for c in lasting_calls(store, turn)]
    assert sorted(kept, key=str) == [
        ("dawdle", {}), ("send", {"to": "b"}), ("send", {"to": "c"}),
    ]  # fmt: skip
