"""A chat on a terminal: the prompt, the keys, and what becomes of each line."""

import os
import shlex
from pathlib import Path
from typing import Any

from prompt_toolkit import PromptSession
from prompt_toolkit.filters import Condition
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.history import FileHistory, History, InMemoryHistory
from prompt_toolkit.key_binding import KeyBindings
from prompt_toolkit.key_binding.key_processor import KeyPressEvent
from prompt_toolkit.patch_stdout import patch_stdout
from prompt_toolkit.styles import Style

from shoal import __version__
from shoal.cli.chat.commands import Reply, dispatch, is_command
from shoal.cli.chat.completion import CommandCompleter
from shoal.cli.chat.listings import brief, last_exchanges, questions
from shoal.cli.chat.playing import quiet_keys, show_plan, show_turn
from shoal.cli.chat.talk import Chat
from shoal.cli.chat.view import View
from shoal.cli.text import printable
from shoal.errors import ShoalError
from shoal.runs.sessions import Turn

__all__ = ["converse"]

_STYLE = Style.from_dict({"prompt": "bold", "bottom-toolbar": "noreverse ansibrightblack"})


def converse(chat: Chat, *, hint: str = "") -> bool:
    """Talk until the user leaves; whether a tool was left that may still run.

    Args:
        chat: A new session, or one to go on with.
        hint: What else to tell at the start.
    """
    view = View()
    with quiet_keys():
        _talk(chat, view, hint)
    return view.left_running


def _talk(chat: Chat, view: View, hint: str) -> None:
    _greet(chat, view, hint)
    if (turn := chat.open_turn()) is not None:
        go_on(chat, turn, view)
    prompt = _prompt(chat, view)
    while True:
        try:
            with patch_stdout(raw=True):
                line = prompt.prompt(FormattedText([("class:prompt", "shoal> ")]))
        except KeyboardInterrupt:
            view.say("To leave, press Ctrl-D or type /exit.", "dim")
            continue
        except EOFError:
            break
        if not line.strip():
            continue
        if is_command(line):
            reply = _dispatched(chat, line, view)
            if reply.leave:
                break
            _follow(chat, reply, view)
        else:
            _ask(chat, line, view)
    if chat.session:
        name = shlex.quote(chat.session.name)
        view.say(f"Saved. `shoal chat --resume {name}` goes on with it.", "dim")


def go_on(chat: Chat, turn: Turn, view: View) -> None:
    """Go on with a question that a crash cut off."""
    view.say(f'Question {turn.number} was cut off; going on with "{brief(turn.question)}".')
    show_turn(chat, turn, view)


def _ask(chat: Chat, question: str, view: View) -> None:
    try:
        turn = chat.begin(question.strip())
    except ShoalError as error:
        view.say(f"error: {error}", "red")
        return
    show_turn(chat, turn, view)


def _dispatched(chat: Chat, line: str, view: View) -> Reply:
    try:
        return dispatch(chat, line)
    except KeyboardInterrupt:
        return Reply("Stopped.", ok=False)


def _follow(chat: Chat, reply: Reply, view: View) -> None:
    if reply.clear:
        view.console.clear()
    if reply.unfold is not None:
        view.unfold = reply.unfold
    view.say(reply.text, "" if reply.ok else "red")
    if reply.dry is not None:
        show_plan(chat, reply.dry, view)
    if reply.play is None:
        return
    if reply.again:
        show_turn(chat, reply.play, view, temperature=reply.temperature, again=reply.again)
    else:
        show_turn(chat, reply.play, view)


def _greet(chat: Chat, view: View, hint: str) -> None:
    view.say(f"Shoal {__version__}, {chat.settings.model}. /help lists the commands.", "dim")
    if chat.session:
        for line in last_exchanges(chat.turns()):
            view.say(line, "dim")
        many = questions(chat.session.turns)
        view.say(f"Going on with {chat.session.name}, {many}.", "dim")
    view.say(hint, "dim")


def _prompt(chat: Chat, view: View) -> "PromptSession[str]":
    keys = KeyBindings()

    @keys.add("enter", filter=Condition(lambda: not _searching()))
    def _(event: KeyPressEvent) -> None:
        event.current_buffer.validate_and_handle()

    @keys.add("escape", "enter")
    def _(event: KeyPressEvent) -> None:
        event.current_buffer.insert_text("\n")

    @keys.add("c-c")
    def _(event: KeyPressEvent) -> None:
        if event.current_buffer.text:
            event.current_buffer.reset()
        else:
            event.app.exit(exception=KeyboardInterrupt)

    @keys.add("c-o")
    def _(event: KeyPressEvent) -> None:
        from prompt_toolkit.application import run_in_terminal

        run_in_terminal(lambda: view.say(dispatch(chat, "/trace").text))

    return PromptSession(
        multiline=True,
        key_bindings=keys,
        history=_history(chat.store.path.parent / "history"),
        completer=CommandCompleter(chat),
        complete_while_typing=Condition(lambda: _first_line().startswith("/")),
        enable_open_in_editor=True,
        prompt_continuation=_continued,
        bottom_toolbar=lambda: _toolbar(chat),
        style=_STYLE,
        reserve_space_for_menu=6,
    )


def _continued(width: int, line: int, wrapped: int) -> str:
    """What stands before the further lines of a question."""
    return " " * width if wrapped else "… ".rjust(width)


def _searching() -> bool:
    from prompt_toolkit.application import get_app

    return get_app().layout.is_searching


def _first_line() -> str:
    from prompt_toolkit.application import get_app

    return get_app().current_buffer.text


def _toolbar(chat: Chat) -> FormattedText:
    model = chat.model
    state = "" if model.done() else " (loading)"
    if model.done() and model.exception():
        state = " (cannot be loaded)"
    number = chat.session.name if chat.session else "new session"
    parts: list[Any] = [chat.settings.model + state, chat.settings.graph, number]
    return FormattedText([("", " " + " · ".join(printable(part) for part in parts))])


def _history(path: Path) -> History:
    """What was typed, in a file that its owner alone can read."""
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError:
        return InMemoryHistory()
    return FileHistory(str(path))
