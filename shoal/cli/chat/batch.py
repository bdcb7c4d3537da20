"""A chat without a terminal: each line of standard input a question or a command."""

import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from shoal.cli.asking import drained_by_sigterm
from shoal.cli.background import Event, in_background
from shoal.cli.chat.commands import dispatch, is_command
from shoal.cli.chat.talk import Chat
from shoal.cli.steps import awaited, lines_of, live_steps
from shoal.cli.text import print_json, printable
from shoal.errors import Paused, ShoalError, UsageError
from shoal.runs.sessions import Turn

if TYPE_CHECKING:
    from shoal.graphs import Question, RunResult

__all__ = ["ask_lines"]

_LONGEST = 1_000_000
_EXIT_CODES = {"answered": 0, "gave_up": 3, "budget": 4, "error": 1}


def ask_lines(chat: Chat, *, as_json: bool) -> int:
    """Ask every line of standard input, the question that a crash cut off first.

    Returns:
        0 where all were answered, else the exit code of the first that was not, as of
        `shoal run`.
    """
    chat.model.result()  # a model that cannot be had fails all of them
    chat.settings.load_tools()
    codes: list[int] = []
    if (turn := chat.open_turn()) is not None:
        codes.append(_play(chat, turn, as_json, again=None))
    for line in _lines():
        if is_command(line):
            reply = dispatch(chat, line)
            if reply.text and reply.ok and not as_json:
                print(printable(reply.text, lines=True), flush=True)
            elif not reply.ok:
                _complain(reply.text)
            codes.append(0 if reply.ok else 2)
            if reply.play:
                codes.append(_play(chat, reply.play, as_json, again=reply.again))
            if reply.leave:
                break
        else:
            codes.append(_play(chat, chat.begin(line), as_json, again=None))
    return next((code for code in codes if code), 0)


def _play(chat: Chat, turn: Turn, as_json: bool, again: int | None) -> int:
    from shoal.cli.chat.commands import Reply

    heat = Reply(again=again or 0).temperature

    def work(emit: Callable[[Event], None]) -> "RunResult":
        return chat.play(turn, emit, temperature=heat, seed=again or None, ask=_nobody)

    try:
        with drained_by_sigterm(chat.drain):
            result = _shown(chat, work, as_json)
    except Paused:
        raise
    except ShoalError as error:
        _complain(str(error))
        return error.exit_code
    sys.stdout.flush()
    return _EXIT_CODES[result.stop]


def _nobody(question: "Question") -> None:
    """There is nobody to ask, and who looks on is told."""
    _complain(f"{question.about} There is nobody to ask, so it is not run.")


def _shown(
    chat: Chat, work: "Callable[[Callable[[Event], None]], RunResult]", as_json: bool
) -> "RunResult":
    if as_json:
        result = in_background(work, lambda _: None)
        session = chat.session.name if chat.session else None
        print_json({**result.as_dict(), "session": session})
    else:
        with live_steps() as show:
            result = in_background(work, lambda event: show(lines_of(event), awaited(event)))
    return result


def _lines() -> Iterator[str]:
    number = 0
    while data := sys.stdin.buffer.readline(_LONGEST + 1):
        number += 1
        if len(data) > _LONGEST:
            raise UsageError(f"Line {number} is longer than {_LONGEST:,} bytes; shorten it.")
        try:
            line = data.decode("utf-8").strip()
        except UnicodeDecodeError:
            raise UsageError(f"Line {number} is not UTF-8 text.") from None
        if line:
            yield line


def _complain(sentence: str) -> None:
    print(f"shoal: {printable(sentence)}", file=sys.stderr, flush=True)
