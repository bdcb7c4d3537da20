"""`shoal run --session` and `--resume`: one question of a session, which a crash does not lose."""

import os
import shlex
import sys
from collections.abc import Callable, Mapping
from contextlib import closing, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from shoal.cli.asking import asks_main_thread, drained_by_sigterm, has_terminal
from shoal.cli.background import Event, in_background
from shoal.cli.chat.settings import Settings
from shoal.cli.chat.talk import Chat
from shoal.cli.options import allowed_names, servers_end
from shoal.cli.text import printable
from shoal.errors import ModelError, Paused, UsageError
from shoal.runs.sessions import Session, SessionStore, Turn

if TYPE_CHECKING:
    from shoal.graphs import RunResult

__all__ = ["run_in_session"]


def run_in_session(
    name: str | None,
    question: str | None,
    given: Mapping[str, Any],
    *,
    allow: str | None,
    max_seconds: float | None,
    trace: Path | None,
    on_event: Callable[[Event], None],
) -> "tuple[RunResult, str]":
    """Ask a question in a session, or go on with the one that was cut off there.

    Args:
        name: Of the session; one that is not there is made. None, to go on with the last one.
        question: What to ask; None to go on.
        given: The settings that the command line names; the session's own hold otherwise.
        allow: The names of --allow, where they were given; the session keeps them.
        max_seconds: Wall time of the question, where it was named.
        trace: Where to append the events.
        on_event: Given each event in this thread, and those of `asks_main_thread`.

    Returns:
        The result and the session's name.

    Raises:
        UsageError: There is nothing to go on with, or something that must be gone on with first.
        Paused: SIGTERM came, or a person must be asked and there is no terminal.
    """
    from shoal.runs import TraceFile

    with SessionStore() as store, servers_end():
        session = _found(store, name, must=question is None)
        settings = Settings.of(session.settings) if session else Settings(root=os.getcwd())
        settings = replace(settings, **given)
        if max_seconds is not None:
            settings = replace(settings, budget={**settings.budget, "seconds": max_seconds})
        tools = settings.load_tools()
        if allow is not None:
            settings = replace(settings, allow=allowed_names(allow, tools))
        with closing(Chat(store, settings)) as chat:
            chat.model.result()  # a model that cannot be had makes no session
            turn = _turn(chat, session, name, question)
            name = chat.named_session().name

            def work(emit: Callable[[Event], None]) -> "RunResult":
                with TraceFile(trace) if trace else nullcontext() as file:

                    def tell(event: Event) -> None:
                        if file:
                            file.write(event)
                        emit(event)

                    ask = asks_main_thread(emit) if has_terminal() else None
                    return chat.play(turn, tell, ask=ask, open_after_failure=True)

            how = f"`shoal run --resume {shlex.quote(name)}` goes on with it"
            try:
                with drained_by_sigterm(chat.drain):
                    return in_background(work, on_event), name
            except (KeyboardInterrupt, ModelError):
                print(f"shoal: {printable(how)}.", file=sys.stderr)
                raise
            except Paused as pause:
                where = "" if has_terminal() else ", on a terminal where a person is asked"
                raise Paused(f"{pause} {how}{where}.") from None


def _found(store: SessionStore, name: str | None, *, must: bool) -> Session | None:
    if name is None:
        session = store.latest()
        if session is None:
            raise UsageError("There is no session to go on with; --session begins one.")
        return session
    if must:
        return store.get(name)
    return next((session for session in store.sessions() if session.name == name), None)


def _turn(chat: Chat, session: Session | None, name: str | None, question: str | None) -> Turn:
    """The turn to play: a new one, or the one that was cut off."""
    if session is None:
        session = chat.store.create(chat.settings.data(), name)
    chat.open(session)
    chat.store.set_settings(session.id, chat.settings.data())
    cut_off = chat.open_turn()
    quoted = shlex.quote(session.name)
    if question is not None:
        if cut_off is not None:
            raise UsageError(
                f"{session.name} was cut off within a question; `shoal run --resume {quoted}` "
                "goes on with it."
            )
        return chat.begin(question)
    if cut_off is None:
        raise UsageError(
            f"{session.name} has no question that was cut off; ask one: "
            f"shoal run --session {quoted} QUESTION"
        )
    return cut_off
