"""Effects that no crash makes twice, and calls that wait for a person's yes."""

import json
from pathlib import Path
from typing import Any

import pytest
from langgraph.checkpoint.memory import InMemorySaver
from langgraph.runtime import RunControl
from langgraph.types import Command

from shoal.errors import Paused, UsageError
from shoal.graphs import GRAPHS, Budget, Question, run, single, tool_team
from shoal.graphs.checkpoints import Durable, NewestSaver, open_checkpoints, serializer, state_types
from shoal.graphs.effects import perform
from shoal.graphs.state import RunState
from shoal.models import ScriptedModel
from shoal.runs import TraceStore
from shoal.runs.ledger import Ledger
from shoal.tools import Registry, Tool, ToolCall, tool


def decide(*calls: tuple[str, dict[str, Any]], answer: str = "Done.") -> ScriptedModel:
    """A solver that makes these calls, and answers."""
    told = [json.dumps({"tool": name, "arguments": arguments}) for name, arguments in calls]
    return ScriptedModel([*told, json.dumps({"answer": answer})])


class Killed(BaseException):
    """The process dies here."""


@pytest.fixture
def sent() -> list[str]:
    return []


@pytest.fixture
def tools(sent: list[str]) -> list[Tool]:
    @tool(effect="effect")
    def send(to: str) -> str:
        """Send a letter."""
        sent.append(to)
        return f"sent to {to}"

    @tool(effect="effect", confirm=True)
    def pay(to: str) -> str:
        """Pay someone."""
        sent.append(f"pay {to}")
        return f"paid {to}"

    @tool(effect="idempotent", key="key")
    def put(name: str, key: str) -> str:
        """Put a thing in its place."""
        sent.append(key)
        return f"put {name}"

    @tool(confirm=True)
    def look(at: str) -> str:
        """Look at a private thing."""
        return f"seen {at}"

    return [send, pay, put, look]


def dies_in(ledger: Ledger, step: str) -> Ledger:
    """The ledger of a process that dies before, or after, it wrote down how a call ended."""
    original = getattr(ledger, step)

    def die(*arguments: Any, **options: Any) -> Any:
        if step == "begin":
            original(*arguments, **options)
        raise Killed

    setattr(ledger, step, die)
    return ledger


def team(tools: list[Tool], model: ScriptedModel, ledger: Ledger | None = None) -> Any:
    return single(model, Registry(tools, ledger=ledger))


def test_a_call_that_was_not_seen_to_end_is_asked_about_and_named(tools, sent, tmp_path):
    path = tmp_path / "runs.db"
    asked: list[Question] = []
    calls = [("send", {"to": "a"}), ("send", {"to": "b"})]
    with open_checkpoints(path) as saver, pytest.raises(Killed):
        dying = dies_in(Ledger(path), "end")
        run(team(tools, decide(*calls), dying), "Send.", durable=Durable(saver, "1"))
    assert sent == ["a"]

    def no(question: Question) -> bool:
        asked.append(question)
        return False

    with open_checkpoints(path) as saver, Ledger(path) as ledger:
        assert [e.outcome for e in ledger.entries()] == ["unknown"]
        model = decide(calls[1])
        done = run(team(tools, model, ledger), "Send.", durable=Durable(saver, "1"), ask=no)
        assert [(q.kind, q.arguments) for q in asked] == [("unknown", {"to": "a"})]
        assert "It is unknown whether" in (done.calls[0].error or "")
        assert [e.outcome for e in ledger.entries()] == ["unknown", "done"]
        (task,) = {e.task for e in ledger.entries()}
        assert ledger.outcome(task, "send", {"to": "c"}) == "never started"
    assert sent == ["a", "b"]
    assert done.stop == "answered"


def test_an_effect_that_was_seen_to_end_is_answered_from_the_ledger(tools, sent, tmp_path):
    path = tmp_path / "runs.db"

    class Dying(Ledger):
        def end(self, *arguments: Any, **options: Any) -> None:
            super().end(*arguments, **options)
            raise Killed

    with open_checkpoints(path) as saver, pytest.raises(Killed):
        graph = team(tools, decide(("send", {"to": "a"})), Dying(path))
        run(graph, "Send.", durable=Durable(saver, "1"))
    with open_checkpoints(path) as saver, Ledger(path) as ledger:
        done = run(team(tools, decide(), ledger), "Send.", durable=Durable(saver, "1"))
    assert sent == ["a"]
    assert [c.observation for c in done.calls] == ["sent to a"]


def test_a_yes_of_before_a_crash_does_not_run_the_call_again(tools, sent, tmp_path):
    path = tmp_path / "runs.db"
    kinds: list[str] = []

    def yes(question: Question) -> bool:
        kinds.append(question.kind)
        return True

    for _ in range(3):  # each yes begins the call, and each time the process dies within it
        with open_checkpoints(path) as saver, pytest.raises(Killed):
            model = decide(("pay", {"to": "a"})) if not kinds else decide()
            graph = team(tools, model, dies_in(Ledger(path), "begin"))
            run(graph, "Pay.", durable=Durable(saver, "1"), ask=yes)
    assert kinds == ["confirm", "unknown", "unknown"] and sent == []
    with open_checkpoints(path) as saver, Ledger(path) as ledger:
        done = run(team(tools, decide(), ledger), "Pay.", durable=Durable(saver, "1"), ask=yes)
    assert kinds[3:] == ["unknown"] and sent == ["pay a"]
    assert done.calls[0].observation == "paid a"


def test_a_yes_that_came_before_the_call_began_counts(tools, sent, tmp_path):
    path = tmp_path / "runs.db"

    class Dying(Ledger):
        def begin(self, *arguments: Any, **options: Any) -> Any:
            raise Killed

    asked: list[Question] = []

    def yes(question: Question) -> bool:
        asked.append(question)
        return True

    with open_checkpoints(path) as saver, pytest.raises(Killed):
        graph = team(tools, decide(("pay", {"to": "a"})), Dying(path))
        run(graph, "Pay.", durable=Durable(saver, "1"), ask=yes)
    with open_checkpoints(path) as saver, Ledger(path) as ledger:
        run(team(tools, decide(), ledger), "Pay.", durable=Durable(saver, "1"), ask=yes)
    assert len(asked) == 1 and sent == ["pay a"]


def test_a_run_that_dies_while_it_asks_asks_again(tools, sent, tmp_path):
    def dies(question: Question) -> bool:
        raise Killed

    with open_checkpoints(tmp_path / "runs.db") as saver:
        durable = Durable(saver, "1")
        with pytest.raises(Killed):
            run(team(tools, decide(("pay", {"to": "a"}))), "Pay.", durable=durable, ask=dies)
        done = run(team(tools, decide()), "Pay.", durable=durable, ask=lambda _: True)
        assert sent == ["pay a"] and done.stop == "answered"
        with pytest.raises(UsageError, match="Another question is kept as '1': 'Pay"):
            run(team(tools, decide()), "Pay more.", durable=durable)


def test_a_run_that_is_drained_goes_on_under_its_own_id(tools, sent, tmp_path):
    events: list[dict[str, Any]] = []
    with open_checkpoints(tmp_path / "runs.db") as saver:
        for place in range(3):  # before its first step, after a call, and not at all
            control = RunControl()
            if place == 0:
                control.request_drain()

            def told(event: dict[str, Any], control: RunControl = control) -> None:
                events.append(event)
                if event["event"] == "tool_call":
                    control.request_drain()

            model = decide(("send", {"to": "a"})) if place < 2 else decide()
            durable = Durable(saver, "1", control)
            if place < 2:
                with pytest.raises(Paused, match="stopped at a step"):
                    run(team(tools, model), "Send.", durable=durable, on_event=told)
            else:
                done = run(team(tools, model), "Send.", durable=durable, on_event=told)
                assert (done.answer, done.model_calls, sent) == ("Done.", 2, ["a"])
    assert [e["event"] for e in events] == [
        *("run_started", "run_resumed", "model_call", "tool_call", "run_resumed"),
        *("model_call", "run_ended"),
    ]
    assert len({e["run_id"] for e in events}) == 1
    with TraceStore(tmp_path / "traces.db") as store:
        for event in events[:4]:
            store.add([event])
    with TraceStore(tmp_path / "traces.db") as store:  # of another process
        assert store.add(events[4:]) == set()
        (kept,) = store.runs()
        assert (kept.stop, kept.model_calls, kept.tool_calls) == ("answered", 2, 1)


def test_an_idempotent_tool_runs_again_with_the_same_key(tools, sent, tmp_path):
    path = tmp_path / "runs.db"
    schema = next(t for t in tools if t.name == "put").parameters
    assert list(schema["properties"]) == ["name"]
    with open_checkpoints(path) as saver, pytest.raises(Killed):
        dying = dies_in(Ledger(path), "end")
        graph = team(tools, decide(("put", {"name": "x"})), dying)
        run(graph, "Put.", durable=Durable(saver, "1"))
    with open_checkpoints(path) as saver, Ledger(path) as ledger:
        done = run(team(tools, decide(), ledger), "Put.", durable=Durable(saver, "1"))
    assert len(sent) == 2 and len(set(sent)) == 1
    assert done.calls[0].observation == "put x"


@pytest.mark.parametrize("thread", [{}, {"configurable": {"thread_id": "1"}}])
@pytest.mark.parametrize("name", ["pay", "look"])
def test_with_nobody_to_ask_a_call_is_refused_as_an_observation(tools, sent, name, thread):
    arguments = {"to": "a"} if name == "pay" else {"at": "a"}
    ended = team(tools, decide((name, arguments))).invoke({"question": "Pay."}, thread)
    assert sent == [] and ended["stop"] == "answered"
    assert "nobody to ask" in ended["calls"][0].error
    assert "nobody to ask" in ended["history"][1].text


def test_in_python_the_graph_interrupts_and_a_command_goes_on(tools, sent):
    graph = team(tools, decide(("pay", {"to": "a"}), ("pay", {"to": "b"})))
    graph.checkpointer = InMemorySaver(serde=serializer())
    thread = {"configurable": {"thread_id": "1"}}
    first = graph.invoke({"question": "Pay."}, thread)
    (question,) = first["__interrupt__"]
    assert question.value == {
        "kind": "confirm",
        "tool": "pay",
        "arguments": {"to": "a"},
        "question": 'pay(to="a") needs a yes before it runs. Run it?',
    }
    assert sent == []
    graph.invoke(Command(resume=False), thread)
    ended = graph.invoke(Command(resume=True), thread)
    assert sent == ["pay b"]
    assert [call.error is None for call in ended["calls"]] == [False, True]
    assert "did not allow" in ended["calls"][0].error


def test_invalid_calls_are_neither_asked_about_nor_noted(tools, sent, tmp_path):
    with Ledger(tmp_path / "ledger.db") as ledger:
        registry = Registry(tools, ledger=ledger)
        for call in (
            ToolCall(tool="pay", arguments={"whom": "a"}),
            ToolCall(tool="no", arguments={}),
        ):
            record, asked = perform(call, registry, "1")
            assert "no " in (record.error or "") and not asked
        with pytest.raises(UsageError, match='no "task"'):
            perform(ToolCall(tool="send", arguments={"to": "a"}), registry, "")
        assert ledger.entries() == [] and sent == []


@pytest.mark.parametrize("after", [False, True])
def test_killed_at_any_write_of_its_state_a_run_goes_on(tools, sent, tmp_path, monkeypatch, after):
    """Before each write of a run in turn, and after it."""
    calls = [("send", {"to": "a"}), ("send", {"to": "b"})]
    left = 0

    def dying(name: str) -> None:
        write = getattr(NewestSaver, name)

        def counted(*arguments: Any, **options: Any) -> Any:
            nonlocal left
            left -= 1
            dies = left == 0
            if dies and not after:
                raise Killed
            done = write(*arguments, **options)
            if dies:
                raise Killed
            return done

        monkeypatch.setattr(NewestSaver, name, counted)

    def decided(messages: Any) -> Any:
        made = messages[-1]["content"].count("<observation>")
        if made == len(calls):
            return {"answer": "Done."}
        return {"tool": calls[made][0], "arguments": calls[made][1]}

    dying("put")
    dying("put_writes")
    for write in range(1, 100):
        path = tmp_path / f"{write}.db"
        sent.clear()
        left = write
        died = False
        for _ in range(2):
            with open_checkpoints(path) as saver, Ledger(path) as ledger:
                graph = team(tools, ScriptedModel([decided] * 4), ledger)
                try:
                    done = run(graph, "Send.", durable=Durable(saver, "1"))
                except Killed:
                    died = True
                    continue
            assert sent == ["a", "b"]
            assert [c.observation for c in done.calls] == ["sent to a", "sent to b"]
            assert (done.answer, done.stop) == ("Done.", "answered")
            break
        if not died:
            assert write > 10
            return
    raise AssertionError("the run never ends by itself")


def test_a_call_out_of_time_has_an_unknown_outcome(tmp_path):
    from threading import Event

    release = Event()

    @tool(effect="effect", timeout=0.05)
    def dawdle() -> str:
        """Take a long time."""
        release.wait(30)
        return "late"

    with Ledger(tmp_path / "ledger.db") as ledger:
        ended = team([dawdle], decide(("dawdle", {})), ledger).invoke({"question": "Go."})
        release.set()
        assert "no result within" in ended["calls"][0].error
        assert [e.outcome for e in ledger.entries()] == ["unknown"]


def test_each_question_is_a_task_of_its_own(tools, sent, tmp_path):
    with Ledger(tmp_path / "ledger.db") as ledger:
        for _ in range(2):
            team(tools, decide(("send", {"to": "a"})), ledger).invoke({"question": "Send."})
        assert len({entry.task for entry in ledger.entries()}) == 2
    assert sent == ["a", "a"]


@pytest.mark.parametrize("name", GRAPHS)
def test_a_thread_that_is_asked_again_is_answered_anew(name: str, tools):
    def replies(to: str) -> list[str]:
        call = json.dumps({"tool": "send", "arguments": {"to": to}})
        answer = json.dumps({"answer": f"Sent to {to}."})
        if name == "single":
            return [call, answer]
        plans = [json.dumps({"thought": "t", "next": n}) for n in ("call", "answer")]
        return [plans[0], call, plans[1], answer]

    model = ScriptedModel([*replies("a"), *replies("a"), "no JSON"])
    graph: Any = GRAPHS[name](model, tools, budget=Budget(model_calls=5))
    graph.checkpointer = InMemorySaver(serde=serializer())
    thread = {"configurable": {"thread_id": "1"}}
    for turn in range(2):
        ended = graph.invoke({"question": f"Send {turn}."}, thread)
        assert (ended["answer"], ended["stop"]) == ("Sent to a.", "answered")
        assert len(ended["calls"]) == 1 and ended["repeats"] == 0
        assert ended["spent"].model_calls == len(replies("a"))
        asked = [exchange.question for exchange in ended["earlier"]]
        assert asked == [f"Send {n}." for n in range(turn + 1)]
    third = graph.invoke({"question": "Send 2."}, thread)
    assert (third["stop"], third["calls"]) == ("error", [])


def test_a_thousand_steps_take_three_megabytes_at_most(tmp_path):
    @tool
    def look(at: int) -> str:
        """Look at something."""
        return f"{at} " + "x" * 190

    path = tmp_path / "runs.db"
    budget = Budget(steps=1_000, model_calls=1_000, tokens=10**9, seconds=3_600)
    calls = [("look", {"at": n}) for n in range(498)]
    graph = single(decide(*calls), [look], budget=budget)
    with open_checkpoints(path) as saver:
        durable = Durable(saver, "1")
        done = run(graph, "Look.", durable=durable)
        state = graph.copy({"checkpointer": saver}).get_state({"configurable": {"thread_id": "1"}})
        assert state.metadata is not None and state.metadata.get("step", 0) >= 998
        size = sum(f.stat().st_size for f in Path(tmp_path).iterdir())
    assert len(done.calls) == 498
    assert size <= 3_000_000


def test_the_types_of_a_state_are_found():
    names = {kind.__name__ for kind in state_types(RunState)}
    assert {"Exchange", "Turn", "Plan", "ToolCall", "CallRecord", "Spent", "Usage"} <= names


def test_a_team_is_kept_and_read_without_a_warning(tools, tmp_path, caplog):
    model = ScriptedModel(['{"thought": "t", "next": "answer"}', '{"answer": "Yes."}'])
    with open_checkpoints(tmp_path / "runs.db") as saver:
        graph = tool_team(model, tools)
        for _ in range(2):  # the second time it has ended already
            done = run(graph, "Really?", durable=Durable(saver, "1"))
            assert (done.answer, done.model_calls) == ("Yes.", 2)
    assert caplog.text == ""
