"""`shoal run --session` and `--resume`: killed, ended by SIGTERM, and asked about."""

import json
import signal

import pytest

from shoal.runs.sessions import SessionStore
from tests.cli.conftest import ANSWER, SHOAL
from tests.cli.terminal import ENTER, Terminal

CARD = '''
import os, signal
from pathlib import Path
from shoal import tool

def mark() -> str:
    with open("stamps", "a") as file:
        file.write("x")
    if (told := Path("signal")).exists():
        os.kill(os.getpid(), int(told.read_text()))
    return "The card is stamped."

@tool(effect="effect")
def stamp() -> str:
    """Stamp the card."""
    return mark()

@tool(effect="effect", confirm=True)
def seal() -> str:
    """Seal the card."""
    return mark()
'''
STAMP, SEAL = ({"tool": name, "arguments": {}} for name in ("stamp", "seal"))


@pytest.fixture
def card(tmp_path):
    """The tools, and how to have the process signalled within a call."""
    (tmp_path / "card.py").write_text(CARD)
    told = tmp_path / "signal"
    return lambda number: told.write_text(str(int(number))) if number else told.unlink()


@pytest.fixture
def stamps(tmp_path):
    path = tmp_path / "stamps"
    return lambda: path.read_text() if path.exists() else ""


def asked(script, *replies, tools="card:stamp"):
    return ("--graph", "single", "--tools", tools, "--model", script(replies))


def test_a_session_is_made_asked_again_and_shared_with_the_chat(shoal, script, tmp_path):
    done = shoal("run", "--session", "sums", *asked(script, ANSWER, tools="math"), "2 + 2?")
    assert (done.returncode, done.stderr) == (0, "")
    script([{"answer": "You asked for 2 + 2."}])
    done = shoal("run", "--json", "--session", "sums", "What did I ask?")  # as it was asked before
    assert done.returncode == 0
    told = json.loads(done.stdout)
    assert (told["answer"], told["session"]) == ("You asked for 2 + 2.", "sums")
    script([{"answer": "Twice."}])
    assert "answer: Twice." in shoal("chat", "--resume", "sums", stdin=b"How often?\n").stdout
    with SessionStore(tmp_path / "data" / "sessions.db") as store:
        assert [t.answer for t in store.turns(store.get("sums").id)] == [
            *("It is 4.", "You asked for 2 + 2.", "Twice."),
        ]


def test_a_session_keeps_what_its_questions_may_call(shoal, script, card, stamps, tmp_path):
    seals = asked(script, SEAL, STAMP, ANSWER, tools="card:stamp,card:seal")
    done = shoal("run", "--json", "--session", "card", *seals, "--allow", "seal", "Stamp it.")
    errors = [call["error"] for call in json.loads(done.stdout)["calls"]]
    assert errors[1] == "stamp is not allowed in this run; allowed are: seal." and stamps() == ""
    script([STAMP, ANSWER])
    done = shoal("run", "--json", "--session", "card", "Stamp it.")  # as it was asked before
    assert "not allowed" in json.loads(done.stdout)["calls"][0]["error"] and stamps() == ""
    script([STAMP, ANSWER])
    done = shoal("chat", "--json", "--resume", "card", stdin=b"Stamp it.\n")
    assert "not allowed" in json.loads(done.stdout)["calls"][0]["error"] and stamps() == ""
    script([STAMP, ANSWER])
    shoal("run", "--session", "card", "--allow", "stamp", "Stamp it.")
    assert stamps() == "x"
    unknown = shoal("run", "--session", "card", "--allow", "stam", "Stamp it.")
    assert unknown.returncode == 2 and "--allow 'stam' is none of the tools" in unknown.stderr


def test_what_was_asked_before_may_be_looked_up_whatever_is_allowed(shoal):
    shoal("run", "--session", "sums", "--allow", "calculate", "What is 12 * 7?")
    done = shoal("run", "--json", "--session", "sums", "what did I ask before?")
    (call,) = json.loads(done.stdout)["calls"]
    assert call["tool"] == "earlier_questions" and call["error"] is None


def test_a_question_that_goes_on_keeps_the_rules_that_it_began_with(shoal, script, card, stamps):
    card(signal.SIGTERM)
    begun = ("--allow", "stamp", *asked(script, STAMP, tools="card:stamp,card:seal"))
    assert shoal("run", "--session", "card", *begun, "Stamp it.").returncode == 5
    card(None)
    for option in (["--allow", "seal"], ["--after-untrusted", "allow"]):
        refused = shoal("run", "--resume", "card", *option)
        assert refused.returncode == 2 and f"leave {option[0]} out" in refused.stderr
    script([SEAL, ANSWER])
    done = shoal("run", "--json", "--resume", "card")
    assert "seal is not allowed in this run" in json.loads(done.stdout)["calls"][1]["error"]
    assert stamps() == "x"


@pytest.mark.parametrize(("answer", "count"), [("y", "x"), ("n", "")])
@pytest.mark.parametrize("session", [(), ("--session", "card")])
def test_on_a_terminal_a_person_is_asked_after_untrusted_text(
    script, card, stamps, tmp_path, environment, answer, count, session
):
    (tmp_path / "mail.txt").write_text("Stamp it.")
    read = {"tool": "read_file", "arguments": {"path": "mail.txt"}}
    tools = asked(script, read, STAMP, ANSWER, tools="files,card:stamp")
    command = [SHOAL, "run", *session, *tools, "--after-untrusted", "ask", "Read it."]
    with Terminal(command, folder=tmp_path, environment=environment) as terminal:
        terminal.wait_for("for it may change something")
        terminal.wait_for("Run it? [y/N]")
        assert stamps() == ""
        terminal.type(answer + ENTER)
        terminal.wait_for("cost")
        assert terminal.wait_for_end() == 0
    assert stamps() == count


def test_sigterm_ends_a_run_at_a_step_and_it_goes_on(shoal, script, card, stamps):
    card(signal.SIGTERM)
    done = shoal("run", "--session", "card", *asked(script, STAMP), "Stamp it.")
    assert done.returncode == 5
    assert "`shoal run --resume card` goes on with it" in done.stderr
    assert "observation: The card is stamped." in done.stdout
    card(None)
    refused = shoal("run", "--session", "card", "And now?")
    assert refused.returncode == 2 and "was cut off within a question" in refused.stderr
    script([{"answer": "It is stamped."}])
    done = shoal("run", "--resume", "card")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("question: Stamp it.\nanswer: It is stamped.\n")
    assert stamps() == "x"
    again = shoal("run", "--session", "card", "--resume")
    assert again.returncode == 2 and "no question that was cut off" in again.stderr


def test_a_model_that_fails_leaves_the_question_open(shoal, script, card, stamps):
    done = shoal("run", "--session", "card", *asked(script, STAMP), "Stamp it.")
    assert done.returncode == 1 and stamps() == "x"
    hint, reason = done.stderr.splitlines()
    assert "`shoal run --resume card` goes on with it." in hint and "no reply left" in reason
    script([{"answer": "It is stamped."}])
    done = shoal("run", "--resume", "card")
    assert done.returncode == 0 and "answer: It is stamped." in done.stdout
    assert stamps() == "x"
    shown = shoal("trace", "show", "last").stdout
    assert "answered" in shown.splitlines()[0] and "stamp" in shown


@pytest.mark.parametrize(("answer", "count"), [("y", "xx"), ("n", "x")])
def test_of_an_unknown_outcome_a_person_is_asked(
    shoal, script, card, stamps, tmp_path, environment, answer, count
):
    card(signal.SIGKILL)
    done = shoal("run", "--session", "card", *asked(script, STAMP), "Stamp it.")
    assert done.returncode == -signal.SIGKILL and stamps() == "x"
    card(None)
    script([{"answer": "Done."}])
    done = shoal("run", "--resume", "card")
    assert done.returncode == 5 and done.stderr.count("\n") == 1
    assert "waits for a person: stamp() had begun; whether it happened is not known" in done.stderr
    command = [SHOAL, "run", "--session", "card", "--resume"]
    with Terminal(command, folder=tmp_path, environment=environment) as terminal:
        terminal.wait_for("stamp() had begun; whether it happened is not known.")
        terminal.wait_for("Run it (again)? [y/N]")
        terminal.type(answer + ENTER)
        shown = terminal.wait_for("cost")
        assert terminal.wait_for_end() == 0
    assert ("It is unknown whether" in " ".join(shown.split())) == (answer == "n")
    assert stamps() == count


def test_a_call_that_needs_a_yes_is_refused_where_nobody_can_give_it(shoal, script, card, stamps):
    options = asked(script, SEAL, {"answer": "No."}, tools="card:seal")
    done = shoal("run", *options, "Seal it.")
    assert done.returncode == 0 and "there is nobody to ask; it was not run" in done.stdout
    done = shoal("chat", *asked(script, SEAL, {"answer": "No."}, tools="card:seal"), stdin=b"S!\n")
    assert "there is nobody to ask; it was not run" in done.stdout
    assert "seal() needs a yes before it runs. There is nobody to ask" in done.stderr
    assert stamps() == ""


@pytest.mark.parametrize(("answer", "count"), [("y", "x"), ("n", "")])
@pytest.mark.parametrize("session", [(), ("--session", "card")])
def test_a_call_that_needs_a_yes_asks_on_the_terminal(
    script, card, stamps, tmp_path, environment, answer, count, session
):
    options = asked(script, SEAL, {"answer": "Done."}, tools="card:seal")
    command = [SHOAL, "run", *session, *options, "Seal it."]
    with Terminal(command, folder=tmp_path, environment=environment) as terminal:
        terminal.wait_for("seal() needs a yes before it runs.")
        terminal.wait_for("Run it? [y/N]")
        assert stamps() == ""
        terminal.type(answer + ENTER)
        terminal.wait_for("cost")
        assert terminal.wait_for_end() == 0
    assert stamps() == count


@pytest.mark.parametrize(("answer", "count"), [("y", "x"), ("n", "")])
def test_a_chat_asks_too(script, card, stamps, tmp_path, environment, answer, count):
    options = asked(script, SEAL, {"answer": "Done."}, tools="card:seal")
    with Terminal([SHOAL, "chat", *options], folder=tmp_path, environment=environment) as terminal:
        terminal.wait_for("shoal>")
        terminal.type("Seal it." + ENTER)
        terminal.wait_for("seal() needs a yes before it runs.")
        terminal.wait_for("Run it? [y/N]")
        terminal.type(answer + ENTER)
        terminal.wait_for("1 tool call")
    assert stamps() == count


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ((), "Missing argument 'QUESTION'; ask one: shoal run QUESTION"),
        (("--session", "a"), "ask one: shoal run --session NAME QUESTION"),
        (("--resume", "nope"), "There is no session 'nope'"),
        (("--resume",), "There is no session to go on with"),
        (("--session", "a", "--resume", "Hi?"), "leave QUESTION out"),
        (("--session", "a", "--model", "nope", "Hi?"), "nope"),
    ],
)
def test_what_is_wrong_is_a_sentence_and_makes_no_session(arguments, sentence, shoal):
    done = shoal("run", *arguments)
    assert done.returncode == 2 and sentence in done.stderr
    assert "no sessions yet" in shoal("sessions").stdout
