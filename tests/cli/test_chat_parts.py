"""The parts of a chat by themselves: memory, context, commands, words."""

import threading
from itertools import pairwise
from typing import Any

import pytest

from shoal.cli.chat.commands import COMMANDS, dispatch, is_command
from shoal.cli.chat.completion import CommandCompleter
from shoal.cli.chat.memory import about_conversation, earlier_questions
from shoal.cli.chat.settings import Settings, changed
from shoal.cli.chat.talk import Chat
from shoal.cli.chat.view import Words
from shoal.errors import Cancelled, ModelError, UsageError
from shoal.runs.sessions import SessionStore
from tests.make_tiny_gguf import make_tiny_gguf


@pytest.fixture
def store(tmp_path):
    with SessionStore(tmp_path / "sessions.db") as store:
        yield store


# What was asked before


@pytest.mark.parametrize(
    "question",
    [
        "what did I ask before?", "What did I just ask you?", "What was my last question?",
        "What were my earlier questions?", "Which questions did I ask?", "what have I asked so far",
        "Do you remember what I asked?", "what did we talk about?", "Show my previous questions",
        "What have I said?", "What\N{RIGHT SINGLE QUOTATION MARK}s my first question?",
    ],
)  # fmt: skip
def test_a_question_about_the_conversation(question):
    assert about_conversation(question)


@pytest.mark.parametrize(
    "question",
    [
        "Which weekday is 2027-03-01?", "What did I note about milk?", "List my notes.",
        "What have I said in my notes?", "What was the first day of 2020?", "Ask me something.",
        "Which files did I ask about in my folder?", "Add a note: ask Ann before noon",
        "How many days before 2024-01-01 did it rain?", "What is the last prime below 100?",
    ],
)  # fmt: skip
def test_a_question_about_anything_else(question):
    assert not about_conversation(question)


def test_what_was_asked_is_told_in_one_short_line():
    ask = earlier_questions(["Which day is it?", "What  is\n2 + 2?"])
    assert ask() == "You asked: Which day is it, then: What is 2 + 2"
    assert ask("first") == "You asked: Which day is it"
    assert ask(which="last") == "You asked: What is 2 + 2"
    assert earlier_questions([])() == "You asked nothing before."
    many = earlier_questions([f"Question number {n} of many" for n in range(50)])()
    assert len(many) <= 200 and "number 49" in many and many.endswith(" before")
    assert "number 0 " not in many
    assert len(earlier_questions(["x" * 5_000])()) <= 200


# A conversation


@pytest.fixture
def talk(store, script):
    def begin(*replies: Any, **settings: Any) -> Chat:
        spec = script(replies or [{"answer": "Yes."}])
        chat = Chat(
            store, Settings(**{"model": spec, "graph": "single", "tools": "math", **settings})
        )
        chats.append(chat)
        return chat

    chats: list[Chat] = []
    yield begin
    for chat in chats:
        chat.close()


def play(chat: Chat, question: str, *, read: list[Any] | None = None, **options: Any) -> str:
    def note(event: dict[str, Any]) -> None:
        if read is not None and event["event"] == "model_call":
            read.append(event["usage"])

    return chat.play(chat.begin(question), note, **options).answer


def prompts(chat: Chat) -> list[list[str]]:
    model: Any = chat.model.result()
    return [[m["content"] for m in call.messages] for call in model.calls]


def test_each_prompt_begins_with_the_one_before(talk):
    chat = talk({"answer": "One."}, {"answer": "Two."}, {"answer": "Three."})
    for question in ("First?", "Second?", "Third?"):
        play(chat, question)
    first, second, third = prompts(chat)
    assert second[: len(first)] == first and third[: len(second)] == second
    assert third[len(first) :] == ["One.", "Question: Second?", "Two.", "Question: Third?"]


def test_old_exchanges_go_in_blocks_so_that_the_start_of_a_prompt_stays(talk):
    chat = talk({"answer": "Last."})
    session = chat.named_session().id
    for n in range(60):
        turn = chat.store.begin(session, f"q{n}")
        chat.store.end(turn.id, stop="answered", answer=f"a{n}", seconds=0)
    play(chat, "And?")
    (prompt,) = prompts(chat)
    assert prompt[1] == "Question: q16" and len(prompt) == 1 + 2 * 44 + 1


def test_a_model_that_reads_no_conversation_quotes_none(talk):
    chat = talk({"give_up": "No."}, {"give_up": "No."}, tools="units")
    model: Any = chat.model.result()
    model.prompt_style = "compact"
    play(chat, "Is it warm in Oslo?")
    play(chat, "What is 2 + 2?")
    first, second = (repr(call.schema) for call in model.calls)
    assert "Oslo" in first and "Oslo" not in second


def test_what_was_stopped_is_no_part_of_the_context(talk):
    chat = talk({"answer": "One."}, {"answer": "Two."})
    stop = threading.Event()
    stop.set()
    with pytest.raises(Cancelled):
        play(chat, "Stopped?", stop=stop)
    play(chat, "Asked?")
    assert [t.stop for t in chat.turns()] == ["stopped", "answered"]
    assert prompts(chat)[-1][1:] == ["Question: Asked?"]


def test_a_model_that_fails_leaves_the_question_with_the_reason(talk):
    chat = talk({"answer": "One."})
    play(chat, "First?")
    with pytest.raises(ModelError):
        play(chat, "Second?")
    assert [t.stop for t in chat.turns()] == ["answered", "error"]
    assert "no reply left" in chat.turns()[-1].answer


# Commands


def test_what_is_a_command_and_what_a_question():
    assert all(map(is_command, ("/help", " /set seed 3", "/?", "/nope", "/")))
    assert not any(map(is_command, ("/etc/hosts is what?", "help", "1/2?", "what is /help?")))


def test_every_command_answers_in_an_empty_session(talk):
    chat = talk()
    for name in COMMANDS:
        reply = dispatch(chat, f"/{name}")
        assert reply.text or reply.leave, name
        assert reply.ok == (name not in ("plan", "trace", "undo", "retry", "load")), name
    assert {name for name in COMMANDS} == {
        *("help", "model", "graph", "tools", "plan", "trace", "undo", "retry", "save", "load"),
        *("sessions", "budget", "set", "clear", "exit"),
    }


def test_settings_are_changed_for_good(talk, store, tmp_path):
    chat = talk()
    play(chat, "Is it?")
    for line, told in [
        ("/graph tool_team", "The graph is now tool_team"),
        ("/tools dates", "The tools are now days_between, add_days, weekday, today."),
        ("/set temperature 0.5", "temperature is now 0.5."),
        ("/set seed=3", "seed is now 3."),
        ("/set grounded on", "grounded is now on."),
        (f"/set root {tmp_path}", f"root is now {tmp_path}."),
        ("/budget steps 3", "A question may now take 3 tool calls."),
        ("/budget seconds=1.5", "A question may now take 1.5 seconds."),
        ("/set seed none", "seed is now none."),
        ("/budget steps default", "A question may now take 8 tool calls."),
    ]:
        assert dispatch(chat, line).text.startswith(told)
    kept = Settings.of(store.latest().settings)
    assert (kept.graph, kept.tools, kept.temperature) == ("tool_team", "dates", 0.5)
    assert (kept.seed, kept.grounded, kept.root) == (None, True, str(tmp_path))
    assert kept.limits().seconds == 1.5 and kept == chat.settings


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("/graph nope", "There is no graph 'nope'"),
        ("/model nope", "The model 'nope' is unknown"),
        ("/tools nope", 'There is no tool or pack "nope"'),
        ("/set temperature warm", "temperature must be a number"),
        ("/set temperature -1", "temperature must be a number"),
        ("/set temperature nan", "temperature must be a number"),
        ("/set seed 1.5", "seed must be a whole number"),
        ("/set grounded maybe", "grounded must be on or off"),
        ("/set root /nowhere/at/all", "cannot be the root"),
        ("/budget", None),
        ("/budget steps many", "steps must be a number"),
        ("/budget steps 0", "steps must be above 0"),
        ("/budget money 3", "There is no limit 'money'"),
        ("/trace 7", "There is no question 7; the last is 1."),
        ("/load nope", "There is no session 'nope'"),
        ("/save taken", "There is a session 'taken' already"),
        ("/save /nowhere/x.md", "cannot be written"),
        ("/help nope", "There is no command nope"),
        ("/retri", "you may mean /retry"),
    ],
)
def test_what_a_command_refuses_changes_nothing(line, told, talk, store):
    store.create({}, "taken")
    chat = talk()
    play(chat, "Is it?")
    before = chat.settings, chat.session, chat.turns()
    reply = dispatch(chat, line)
    assert reply.ok == (told is None) and (told or "") in reply.text
    assert (chat.settings, chat.session, chat.turns()) == before


def test_load_goes_over_with_its_settings_and_clear_begins_anew(talk, store):
    chat = talk({"answer": "One."}, {"answer": "Two."})
    play(chat, "First?")
    dispatch(chat, "/save one")
    assert dispatch(chat, "/clear").clear
    play(chat, "Second?")
    dispatch(chat, "/set seed 5")
    assert chat.session and chat.session.name != "one"
    reply = dispatch(chat, "/load one")
    assert "> First?\n  One.\nWent over to one, 1 question." in reply.text
    assert chat.session.name == "one" and chat.settings.seed is None
    assert "one" in dispatch(chat, "/sessions").text
    assert "one 1: First?" in dispatch(chat, "/sessions first").text
    assert "holds 'zebra'" in dispatch(chat, "/sessions zebra").text


def test_undo_says_what_stays_done(talk, counted, monkeypatch):
    tools, ran = counted
    monkeypatch.setattr(Settings, "load_tools", lambda self: tools)
    sends = {"tool": "send", "arguments": {"to": "Ann"}}
    chat = talk(sends, {"answer": "Sent."}, sends, {"answer": "Sent again."})
    play(chat, "Send it to Ann.")
    reply = dispatch(chat, "/retry")
    assert reply.play and (reply.again, reply.temperature) == (1, 0.7)
    assert chat.play(reply.play, lambda _: None).answer == "Sent again."
    assert ran == ["send"]  # asked again, the effect was answered from the record
    assert "What send did stays done." in dispatch(chat, "/undo").text
    assert chat.turns() == []


def test_plan_runs_no_tool(talk, counted, monkeypatch):
    tools, ran = counted
    monkeypatch.setattr(Settings, "load_tools", lambda self: tools)
    chat = talk({"tool": "send", "arguments": {"to": "Ann"}})
    events: list[dict[str, Any]] = []
    assert dispatch(chat, "/plan Send it to Ann.").dry == "Send it to Ann."
    chat.plan("Send it to Ann.", events.append)
    assert [e["value"]["tool"] for e in events if e["event"] == "model_call"] == ["send"]
    assert ran == [] and chat.session is None


def test_a_setting_that_is_none_is_refused():
    with pytest.raises(UsageError, match="There is no setting 'model'"):
        changed(Settings(), "model", "x")


def completions(chat: Chat, line: str) -> list[str]:
    from prompt_toolkit.completion import CompleteEvent
    from prompt_toolkit.document import Document

    return [c.text for c in CommandCompleter(chat).get_completions(Document(line), CompleteEvent())]


def test_commands_and_what_they_take_are_completed(talk, store):
    store.create({}, "holiday")
    chat = talk()
    assert completions(chat, "/se") == ["/sessions", "/set"]
    assert completions(chat, "/") == [f"/{name}" for name in COMMANDS]
    assert completions(chat, "/load hol") == ["holiday"]
    assert completions(chat, "/graph ") == ["tool_team", "single"]
    assert completions(chat, "/tools math,da") == ["dates"]
    assert completions(chat, "/model emb") == ["embedded"]
    assert completions(chat, "/set t") == ["temperature"]
    assert completions(chat, "/budget s") == ["steps", "seconds"]
    assert completions(chat, "what is /se") == completions(chat, "weekday") == []


# Words


@pytest.mark.parametrize("size", [1, 3, 7, 100])
def test_words_are_broken_between_and_nothing_is_lost(size):
    text = "Seven wonderful mountains stand\nbeside averyveryverylongwordindeed \x1b[31m 海海海海"
    out: list[str] = []
    words = Words(20, out.append)
    for start in range(0, len(text), size):
        words.feed(text[start : start + size])
    words.end()
    shown = "".join(out)
    assert words.text == text
    assert shown.startswith("Seven wonderful \nmountains stand\n  beside")
    assert "\x1b" not in shown and r"\x1b[31m" in shown
    assert shown.replace("\n", "").replace(" ", "") == (
        text.replace("\x1b", r"\x1b").replace("\n", "").replace(" ", "")
    )


def test_of_each_prompt_only_what_is_new_is_computed(store, tmp_path):
    path = make_tiny_gguf(tmp_path / "tiny.gguf")
    budget: dict[str, float] = {"model_calls": 1, "call_tokens": 40}
    settings = Settings(f"llamacpp:{path}", tools="calculate", graph="single", budget=budget)
    chat = Chat(store, settings)
    model = chat.model.result()
    model.prompt_style = "chat"  # the tiny model's own style shows no conversation
    read: list[dict[str, int]] = []
    for n in range(4):
        play(chat, f"What is {n} + 2?", read=read)
    chat.close()
    for before, now in pairwise(read):
        assert now["prompt"] > before["prompt"]
        assert now["cached"] > before["prompt"] - 40  # all but what did not fill a block
