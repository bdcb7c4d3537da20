import inspect
import threading

import pytest
import typer

from shoal.cli.background import in_background
from shoal.cli.report import reported
from shoal.errors import ModelLoadError, ToolError, UsageError


def failing(error):
    @reported
    def command():
        raise error

    return command


@pytest.mark.parametrize(
    ("error", "code", "sentence"),
    [
        (UsageError("The flag is wrong."), 2, "shoal: The flag is wrong.\n"),
        (ModelLoadError("No file."), 2, "shoal: No file.\n"),
        (ToolError("It broke."), 1, "shoal: It broke.\n"),
        (UsageError("The name \x1b[31m\nis odd."), 2, "shoal: The name \\x1b[31m\\nis odd.\n"),
        (
            KeyError("x"),
            1,
            "shoal: unexpected KeyError: 'x' (SHOAL_DEBUG=1 shows the traceback).\n",
        ),
        (
            RecursionError(),
            1,
            "shoal: unexpected RecursionError (SHOAL_DEBUG=1 shows the traceback).\n",
        ),
    ],
)
def test_an_error_is_one_sentence_and_a_code(error, code, sentence, capsys, monkeypatch):
    monkeypatch.delenv("SHOAL_DEBUG", raising=False)
    with pytest.raises(SystemExit) as ended:
        failing(error)()
    captured = capsys.readouterr()
    assert (ended.value.code, captured.err, captured.out) == (code, sentence, "")


def test_the_traceback_is_there_for_the_asking(capsys, monkeypatch):
    monkeypatch.setenv("SHOAL_DEBUG", "1")
    with pytest.raises(SystemExit):
        failing(KeyError("x"))()
    error = capsys.readouterr().err
    assert error.startswith("Traceback (most recent call last)")
    assert error.splitlines()[-1].startswith("shoal: unexpected KeyError: 'x'")


def test_a_chosen_exit_code_is_kept():
    with pytest.raises(SystemExit) as ended:
        failing(SystemExit(3))()
    assert ended.value.code == 3


def test_typer_still_sees_the_options():
    @reported
    def command(number: int = 3, name: str = typer.Option("x")) -> None: ...

    assert list(inspect.signature(command).parameters) == ["number", "name"]


def test_work_runs_beside_this_thread_and_its_events_come_here():
    seen = []

    def work(emit):
        for number in range(3):
            emit({"event": number, "thread": threading.get_ident()})
        return "done"

    def on_event(event):
        seen.append((event["event"], event["thread"] != threading.get_ident()))

    assert in_background(work, on_event) == "done"
    assert seen == [(0, True), (1, True), (2, True)]


def test_what_work_raises_is_raised_here_after_its_events():
    seen = []

    def work(emit):
        emit({"event": 1})
        raise UsageError("no")

    with pytest.raises(UsageError, match="no"):
        in_background(work, seen.append)
    assert seen == [{"event": 1}]
