"""One question of a chat on a terminal, which Ctrl-C stops without ending the chat."""

import sys
import threading
import time
from collections.abc import Callable, Generator
from concurrent.futures import Future
from contextlib import contextmanager
from queue import SimpleQueue
from typing import Any

from shoal.cli.asking import asks_main_thread, drained_by_sigterm
from shoal.cli.background import Event
from shoal.cli.chat.listings import call_text, plan_of
from shoal.cli.chat.talk import Chat
from shoal.cli.chat.view import View
from shoal.errors import Cancelled, Paused, ShoalError
from shoal.runs.sessions import Turn

__all__ = ["quiet_keys", "show_plan", "show_turn"]

_STOPPED = "Stopped; /retry asks it again."


def show_turn(
    chat: Chat, turn: Turn, view: View, *, temperature: float | None = None, again: int = 0
) -> bool:
    """Ask an open turn and show what happens; whether it was answered.

    The first Ctrl-C ends it at the next token; a second one leaves a tool that still runs
    to itself.
    """
    stop = threading.Event()

    view.wait("thinking" if chat.model.done() else "loading the model")

    def work(emit: Callable[[Event], None]) -> Any:
        options: dict[str, Any] = {"temperature": temperature, "seed": again or None}
        ask = asks_main_thread(emit)
        return chat.play(turn, emit, stop=stop, ask=ask, **options)

    try:
        with drained_by_sigterm(chat.drain):
            outcome = _followed(work, view, stop)
        if outcome is None:
            view.left_running = True
            chat.store.end(
                turn.id, stop="stopped", answer="", seconds=max(time.time() - turn.asked, 0)
            )
            view.broke_off(f"{_STOPPED} Its tool may still be running.", "yellow")
            return False
        result = outcome.result()
    except Paused as pause:
        view.broke_off(f"{pause} `shoal chat --resume` goes on with it.", "yellow")
        raise SystemExit(pause.exit_code) from None
    except Cancelled:
        view.broke_off(_STOPPED, "yellow")
        return False
    except ShoalError as error:
        view.broke_off(f"error: {error}", "red")
        return False
    except Exception as error:  # a chat outlives a bug; what was asked is kept
        view.broke_off(f"error: unexpected {type(error).__name__}: {error}", "red")
        return False
    view.ended(result)
    return result.stop == "answered"


def show_plan(chat: Chat, question: str, view: View) -> None:
    """Show what a question's first step would be; see `Chat.plan`."""
    steps: list[str] = []

    def work(emit: Callable[[Event], None]) -> None:
        chat.plan(question, emit)

    def on_event(event: Event) -> None:
        value = event.get("value")
        if plan := plan_of(event):
            steps.append(plan)
        if event["event"] == "model_call" and isinstance(value, dict) and "tool" in value:
            steps.append(f"would call {call_text(value)}")  # pyright: ignore
        if event["event"] == "run_ended":
            steps.append(event["answer"])

    view.wait("planning" if chat.model.done() else "loading the model")
    try:
        outcome = _followed(work, view, threading.Event(), on_event)
        if outcome is None:
            view.left_running = True
        else:
            outcome.result()
        view.broke_off("\n".join(steps), "")
    except ShoalError as error:
        view.broke_off(f"error: {error}", "red")


def _followed(
    work: Callable[[Callable[[Event], None]], Any],
    view: View,
    stop: threading.Event,
    on_event: Callable[[Event], None] | None = None,
) -> Future[Any] | None:
    """Do `work(emit)` in a thread and show its events; None where it was left to itself."""
    events: SimpleQueue[Event | None] = SimpleQueue()
    outcome: Future[Any] = Future()

    def body() -> None:
        try:
            outcome.set_result(work(events.put))
        except BaseException as error:
            outcome.set_exception(error)
        events.put(None)

    threading.Thread(target=body, name="shoal chat", daemon=True).start()
    show = on_event or view.event
    while True:
        try:
            event = events.get()
            if event is None:
                return outcome
            if event["event"] == "asks":
                _ask(event, view, stop)
            elif not stop.is_set():
                show(event)
        except KeyboardInterrupt:
            if stop.is_set():
                return None
            stop.set()
            view.stopping()


def _ask(event: Event, view: View, stop: threading.Event) -> None:
    """Put a question of the run; one that is being stopped hears that it is."""
    if stop.is_set():
        event["reply"].set_exception(Cancelled("The run was stopped."))
        return
    from prompt_toolkit import PromptSession

    question = event["question"]
    view.rest()
    view.say(question.about, "yellow")
    try:
        answer = PromptSession[str]().prompt(f"{question.prompt} [y/N] ")
    except (KeyboardInterrupt, EOFError):
        answer = ""
    event["reply"].set_result(answer.strip().lower() in ("y", "yes"))
    view.wait("thinking")


@contextmanager
def quiet_keys() -> Generator[None, None, None]:
    """Keep what is typed outside of a prompt off the screen; the next prompt gets it."""
    try:
        import termios
    except ImportError:  # Windows
        yield
        return
    keys = sys.stdin.fileno()
    before = termios.tcgetattr(keys)
    silent = [*before[:3], before[3] & ~(termios.ECHO | termios.ICANON), *before[4:]]
    termios.tcsetattr(keys, termios.TCSADRAIN, silent)
    try:
        yield
    finally:
        termios.tcsetattr(keys, termios.TCSADRAIN, before)
