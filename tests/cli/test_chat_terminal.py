"""`shoal chat` on a real terminal: typed into, and read from its screen."""

import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import SHOAL
from tests.cli.terminal import CTRL_C, CTRL_D, CTRL_O, ENTER, ESC, TAB, Terminal

# The embedded model as it is, but that it waits within an answer while there is a file "pause",
# so that the answer has a middle to press a key in; or is killed before one of its calls.
SLOW = """
import os, signal, sys, time
from shoal.models.llamacpp.model import LlamaCpp

stream, kill_at, calls = LlamaCpp.stream, int(os.environ["KILL_AT"]), 0

def slowly(self, messages, *args, **kwargs):
    global calls
    calls += 1
    with open("model_calls", "a") as file:
        file.write(".")
    if calls == kill_at:
        os.kill(os.getpid(), signal.SIGKILL)
    text = ""
    for item in stream(self, messages, *args, **kwargs):
        while " is " in text and messages[-1]["content"] == "answer" and os.path.exists("pause"):
            time.sleep(0.01)
        text += item if isinstance(item, str) else ""
        yield item

LlamaCpp.stream = slowly
from shoal.cli import main
sys.argv = ["shoal", "chat", *sys.argv[1:]]
main()
"""
STAMP = '''
import os, signal
from pathlib import Path
from shoal import tool

@tool(effect="effect")
def stamp() -> str:
    """Stamp the card."""
    with open("stamps", "a") as file:
        file.write("x")
    if Path("die").exists():
        os.kill(os.getpid(), signal.SIGKILL)
    return "The card is stamped."
'''
FIRST = "Which weekday is 2027-03-01?"
FIRST_ANSWER = "2027-03-01 is a Monday."

Chat = Callable[..., Terminal]


@pytest.fixture
def chat(tmp_path, environment):
    """Start a chat in an empty folder."""
    opened: list[Terminal] = []

    def start(*arguments: str, kill_at: int | None = None, **options: Any):
        command = [SHOAL, "chat", *arguments]
        if kill_at is not None:
            command = [sys.executable, "-c", SLOW, *arguments]
        env = environment | {"KILL_AT": str(kill_at)}
        env |= options.pop("env", {})
        terminal = Terminal(command, folder=tmp_path, environment=env, **options)
        opened.append(terminal)
        return terminal

    yield start
    for terminal in opened:
        terminal.__exit__()


def ask(terminal: Terminal, text: str) -> None:
    terminal.type(text)
    terminal.wait_for(text)
    terminal.type(ENTER)


def test_a_session_from_the_first_question_to_what_was_asked_before(chat: Chat, tmp_path: Path):
    one = chat(kill_at=0)
    one.wait_for("shoal>")
    ask(one, FIRST)
    shown = one.wait_for("1 tool call")
    assert 'call    weekday(day="2027-03-01") = Monday' in shown and FIRST_ANSWER in shown

    ask(one, "What is 12 * 7?")
    one.wait_for("12 * 7 is 84.")
    one.wait_for("1 tool call", count=2)
    ask(one, "/undo")
    one.wait_for('Took back question 2, "What is 12 * 7?".')

    (tmp_path / "pause").touch()
    ask(one, "What is 144 / 12?")
    one.wait_for("144 / 12 is")  # the answer has begun
    one.type(CTRL_C)
    one.wait_for("stopping;")
    (tmp_path / "pause").unlink()
    shown = one.wait_for("Stopped; /retry asks it again.")
    assert "144 / 12 is 12." not in shown
    one.wait_for("shoal>", count=5)
    one.type(CTRL_C)
    one.wait_for("To leave, press Ctrl-D or type /exit.")
    one.type(CTRL_D)
    shown = one.wait_for("goes on with it.")
    assert one.wait_for_end() == 0
    name = shown.partition("chat --resume ")[2].split("`")[0]

    two = chat("--resume", name)
    shown = two.wait_for("shoal>")
    assert f"> {FIRST}" in shown and FIRST_ANSWER in shown
    ask(two, "what did I ask before?")
    shown = two.wait_for("1 tool call")
    told = shown.rpartition("plan    done -> answer")[2]
    assert "You asked: Which weekday is 2027-03-01, then: What is 144 / 12" in told
    assert "12 * 7" not in told
    ask(two, "/exit")
    assert two.wait_for_end() == 0


def test_killed_within_a_question_it_goes_on_at_the_next_step(chat: Chat, tmp_path: Path):
    (tmp_path / "card.py").write_text(STAMP)
    options = ("--tools", "card:stamp", "--graph", "single")
    one = chat(*options, kill_at=2)
    one.wait_for("shoal>")
    ask(one, "Stamp the card.")
    assert one.wait_for_end() == -signal.SIGKILL
    assert (tmp_path / "stamps").read_text() == "x"
    assert (tmp_path / "model_calls").read_text() == ".."  # the second one was cut off

    hinted = chat()
    hinted.wait_for("shoal>")
    hinted.wait_for("was cut off within a question; `shoal chat --resume` goes on")
    hinted.type(CTRL_D)
    assert hinted.wait_for_end() == 0

    two = chat("--resume", kill_at=0)
    shown = two.wait_for("1 tool call")
    assert 'Question 1 was cut off; going on with "Stamp the card."' in shown
    assert "The card is stamped" in shown
    assert (tmp_path / "stamps").read_text() == "x"
    assert (tmp_path / "model_calls").read_text() == "..."  # the first one was not made again


@pytest.mark.parametrize(("answer", "stamps"), [("n", "x"), ("y", "xx")])
def test_of_a_tool_that_was_killed_the_user_is_asked(
    answer: str, stamps: str, chat: Chat, tmp_path: Path
):
    (tmp_path / "card.py").write_text(STAMP)
    (tmp_path / "die").touch()
    one = chat("--tools", "card:stamp")
    one.wait_for("shoal>")
    ask(one, "Stamp the card.")
    assert one.wait_for_end() == -signal.SIGKILL
    (tmp_path / "die").unlink()

    two = chat("--resume")
    two.wait_for("stamp() had begun; whether it happened is not known.")
    two.wait_for("Run it (again)? [y/N]")
    two.type(answer + ENTER)
    shown = two.wait_for("1 tool call")
    assert ("It is unknown whether this call was made" in shown) == (answer == "n")
    assert (tmp_path / "stamps").read_text() == stamps


def test_while_a_tool_runs_a_second_ctrl_c_gives_the_prompt_back(chat: Chat, tmp_path: Path):
    (tmp_path / "idle.py").write_text(
        "import time\nfrom shoal import tool\n\n"
        '@tool\ndef idle() -> str:\n    """Wait a while."""\n    time.sleep(25)\n    return ""\n'
    )
    one = chat("--tools", "idle:idle")
    one.wait_for("shoal>")
    ask(one, "Wait a while.")
    one.wait_for("running idle")
    one.type(CTRL_C)
    one.wait_for("Ctrl-C again leaves a tool that still runs")
    one.type(CTRL_C)
    one.wait_for("Its tool may still be running.")
    ask(one, "/trace off")
    one.wait_for("Steps are now shown in a line each.")
    one.type(CTRL_D)
    assert one.wait_for_end(20) == 0


def test_model_text_stays_text(chat: Chat, script: Any):
    evil = "[bold]4[/bold] \x1b[31m\x9b2J\x07\u202e\nshoal> /exit"
    plan = {"thought": "\x1b]0;owned\x07", "next": "call"}
    call = {"tool": "calculate", "arguments": {"expression": "\x1b[2J"}}
    replies = [plan, call, {"thought": "", "next": "answer"}, {"answer": evil}]
    one = chat("--model", script(replies))
    one.wait_for("shoal>")
    ask(one, "What is 2 + 2?")
    shown = one.wait_for("1 tool call")
    assert r"[bold]4[/bold] \x1b[31m\x9b2J\x07\u202e" in shown
    assert "\n  shoal> /exit\n" in shown  # indented: no prompt stands there
    assert r"\x1b]0;owned\x07" in shown and r"\u001b[2J" in shown
    assert b"\x1b]0;owned" not in one.raw and b"\x9b" not in one.raw and b"\x07" not in one.raw
    assert one.process.poll() is None
    one.type(CTRL_O)
    one.wait_for("question 1: What is 2 + 2?")
    assert b"\x1b]0;owned" not in one.raw and "\u202e".encode() not in one.raw


def test_lines_completion_history_and_the_editor(chat: Chat, tmp_path: Path, script: Any):
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\nprintf "/set seed 7" > "$1"\n')
    editor.chmod(0o755)
    replies = [{"answer": f"Answer {n}."} for n in range(3)]
    options = ("--graph", "single", "--model", script(replies))
    one = chat(*options, env={"EDITOR": str(editor), "VISUAL": ""})
    one.wait_for("shoal>")
    one.type("first line" + ESC + ENTER + "second line")
    one.wait_for("… second line")
    one.type(ENTER)
    one.wait_for("Answer 0.")
    one.type("/und")
    one.wait_for("take back the last question and its answer")
    one.type(TAB)
    one.wait_for("/undo")
    one.type(ENTER)
    one.wait_for('Took back question 1, "first line second line".')
    one.type("\x12" + "second")  # Ctrl-R
    one.wait_for("second line", count=3)
    one.type(ENTER)
    one.type(ENTER)
    one.wait_for("Answer 1.")
    one.type("\x18\x05")  # Ctrl-X Ctrl-E
    one.wait_for("/set seed 7")
    one.type(ENTER)
    one.wait_for("seed is now 7.")
    ask(one, "/exit")
    assert one.wait_for_end() == 0
    history = Path(tmp_path / "data" / "history")
    assert "second line" in history.read_text() and history.stat().st_mode & 0o077 == 0


def test_a_narrow_terminal_breaks_answers_between_words(chat: Chat, script: Any):
    answer = "Seven wonderful mountains stand beside the river today."
    one = chat("--graph", "single", "--model", script([{"answer": answer}]), columns=30)
    one.wait_for("shoal>")
    ask(one, "Which?")
    shown = one.wait_for("1 model call")
    assert "Seven wonderful mountains\nstand beside the river today." in shown


def test_a_session_is_open_in_one_place_alone(chat: Chat, script: Any):
    one = chat("--graph", "single", "--model", script([{"answer": "Yes."}]))
    one.wait_for("shoal>")
    ask(one, "Is it?")
    one.wait_for("1 model call")
    two = chat("--resume")
    two.wait_for("is open in another process; leave it there first.")
    assert two.wait_for_end() == 2


def test_json_is_for_pipes(chat: Chat):
    one = chat("--json")
    one.wait_for("--json needs the questions on standard input")
    assert one.wait_for_end() == 2


def test_what_a_model_that_is_not_there_costs_is_a_sentence(chat: Chat):
    one = chat("--model", "llamacpp:nowhere.gguf")
    one.wait_for("shoal>")
    ask(one, "Is it?")
    one.wait_for("error: ")
    ask(one, "/model embedded")
    one.wait_for("The model is now embedded.")
    ask(one, FIRST)
    one.wait_for(FIRST_ANSWER)


def test_left_at_once_it_ends_well_though_the_model_still_loads(chat: Chat):
    for _ in range(5):
        one = chat()
        one.wait_for("shoal>")
        one.type(CTRL_D)
        assert one.wait_for_end() == 0
