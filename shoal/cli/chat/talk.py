"""A conversation: a session, its settings and its model; asks, replays, and remembers."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import asdict, replace
from importlib import import_module
from time import perf_counter
from typing import TYPE_CHECKING, Any

from shoal.cli.background import Event
from shoal.cli.chat.settings import Settings
from shoal.errors import Cancelled, ModelError, Paused, ShoalError, UsageError
from shoal.runs.sessions import Session, SessionStore, Turn

if TYPE_CHECKING:
    from langgraph.runtime import RunControl

    from shoal.agents import Exchange
    from shoal.graphs import Question, RunResult
    from shoal.models import Model
    from shoal.tools import Tool

__all__ = ["Chat"]

_KEPT_FIELDS = (
    *("event", "at", "role", "model", "text", "value", "stop", "closed_early", "usage"),
    *("seconds", "error", "tool", "arguments", "observation", "repeated"),
    *("left_out", "earlier_left_out"),
)
_CONVERSED = ("answered", "gave_up", "budget")
_WINDOW, _BLOCK = 48, 16  # exchanges; whole blocks go, so that the prompt's start stays


class Chat:
    """A session being talked in.

    Args:
        store: Where sessions are kept.
        settings: What questions are asked with.

    Attributes:
        session: The session, or None before the first question of a new one.
    """

    def __init__(self, store: SessionStore, settings: Settings) -> None:
        self.store = store
        self.settings = settings
        self.session: Session | None = None
        self._control: RunControl | None = None
        self._draining = False
        self._window_from = 0
        self._model = _load(settings)

    @property
    def model(self) -> "Future[Model]":
        """The model, which is loaded in the background."""
        return self._model

    def close(self) -> None:
        """Let go of the model; the store is another's."""
        if self._model.done() and not self._model.exception():
            with suppress(ShoalError):
                self._model.result().close()

    def use(self, settings: Settings) -> None:
        """Ask with other settings from now on; another model is loaded first.

        Raises:
            ShoalError: The model or the tools cannot be had; the settings stay.
        """
        settings.load_tools()
        old = self.settings
        if (settings.model, settings.engine) != (old.model, old.engine):
            model = _load(settings)
            model.result()
            self.close()
            self._model = model
        self.settings = settings
        if self.session:
            self.store.set_settings(self.session.id, settings.data())

    def open(self, session: Session) -> None:
        """Go on in a session; raises UsageError where another process is in it."""
        self.store.hold(session)
        self.session = session
        self._window_from = 0

    def leave(self) -> None:
        """Let the next question begin a new session."""
        self.session, self._window_from = None, 0

    def turns(self) -> list[Turn]:
        """The turns of the session, oldest first."""
        return self.store.turns(self.session.id) if self.session else []

    def begin(self, question: str) -> Turn:
        """Note a question, in a new session where there is none."""
        return self.store.begin(self.named_session().id, question)

    def begin_again(self, turn: Turn) -> Turn:
        """Note the question of a turn once more, in its place.

        What its tools did stays done: those calls are answered from the record.
        """
        return self.store.begin(turn.session, turn.question, in_place_of=turn)

    def named_session(self) -> Session:
        """The session; made where there is none."""
        if self.session is None:
            self.open(self.store.create(self.settings.data()))
        assert self.session is not None
        return self.session

    def open_turn(self) -> Turn | None:
        """The question that a crash left unfinished."""
        return next((turn for turn in self.turns() if turn.stop is None), None)

    def play(
        self,
        turn: Turn,
        on_event: Callable[[Event], None],
        *,
        stop: threading.Event | None = None,
        temperature: float | None = None,
        seed: int | None = None,
        ask: "Callable[[Question], bool | None] | None" = None,
        open_after_failure: bool = False,
    ) -> "RunResult":
        """Ask the question of an open turn, and close the turn unless it is paused.

        A turn that a crash cut off goes on where it stood.

        Args:
            turn: As `begin` gives it, or as a crash left it.
            on_event: As of `run`; with `stop` it is also given `delta` events.
            stop: Ends the question when it is set.
            temperature: In place of the settings' own.
            seed: In place of the settings' own.
            ask: As of `run`.
            open_after_failure: Whether the turn stays open where the model fails, too.

        Raises:
            Cancelled: `stop` was set.
            Paused: As of `run`, or by `drain`; the turn stays open.
            ShoalError: The model or a tool's name cannot be used.
        """
        began = perf_counter()
        new = not self.store.events(turn.id)
        drawing = (temperature, seed)
        try:
            result = self._run(turn, on_event, stop, drawing, ask)
        except Paused:
            raise
        except UsageError:
            if new:
                self.store.remove(turn.id)  # it could not be asked
            raise
        except Exception as error:
            if open_after_failure and isinstance(error, ModelError):
                raise
            ending = "stopped" if isinstance(error, Cancelled) else "error"
            text = "" if ending == "stopped" else str(error) or type(error).__name__
            self.store.end(turn.id, stop=ending, answer=text, seconds=perf_counter() - began)
            raise
        self.store.end(
            turn.id,
            stop=result.stop,
            answer=result.answer,
            seconds=result.seconds,
            usage={**asdict(result.usage), "model_calls": result.model_calls},
        )
        return result

    def _run(
        self,
        turn: Turn,
        on_event: Callable[[Event], None],
        stop: threading.Event | None,
        drawing: tuple[float | None, int | None],
        ask: "Callable[[Question], bool | None] | None",
    ) -> "RunResult":
        model = self._model.result()
        from langgraph.runtime import RunControl

        from shoal.cli.recording import recorded
        from shoal.config import tool_settings
        from shoal.graphs import GRAPHS, Live, run
        from shoal.graphs.builders import load_graph
        from shoal.graphs.checkpoints import Durable, open_checkpoints, state_types
        from shoal.graphs.replay import recipe
        from shoal.runs.ledger import Ledger
        from shoal.tools import Registry

        left_out = [0]
        control = self._control = RunControl()
        if self._draining:
            control.request_drain()

        def keep(event: Event) -> None:
            if event["event"] in ("run_started", "run_resumed"):
                self.store.clear_events(turn.id, after=event.get("kept_at", 0.0))
            if event["event"] in ("model_call", "tool_call"):
                kept = {name: event[name] for name in _KEPT_FIELDS if name in event}
                self.store.add_event(turn.id, kept)
                left_out.append(event.get("earlier_left_out", 0))
            record(event)
            on_event(event)

        name, tools = self.settings.graph, self._offered(turn, model)
        allow = self.settings.allow
        if allow is not None and self._asks_memory(turn, model):
            allow = [tool.name for tool in tools]
        temperature, seed = drawing
        options: dict[str, Any] = {
            "budget": self.settings.limits(),
            "grounded": self.settings.grounded,
            "temperature": self.settings.heat() if temperature is None else temperature,
            "seed": self.settings.seed if seed is None else seed,
        }
        about = recipe(name, model, tools, **options)
        # who reads no conversation must not quote from it either: that would be blind
        earlier = self._earlier(turn) if model.prompt_style == "chat" else []
        live = Live(stop) if stop else None
        try:
            with recorded() as record, Ledger(self.store.path, task=turn.run) as ledger:
                graph = load_graph(name)(model, Registry(tools, ledger=ledger), **options)
                own = () if name in GRAPHS else state_types(graph.builder.state_schema)
                with open_checkpoints(self.store.path, types=own) as saver:
                    return run(
                        graph,
                        turn.question,
                        earlier=earlier,
                        allow=allow,
                        after_untrusted=self.settings.after_untrusted
                        or tool_settings().after_untrusted,
                        about=about,
                        live=live,
                        on_event=keep,
                        durable=Durable(saver, turn.run, control),
                        ask=ask,
                    )
        finally:
            # what the context did not hold is left out from now on, and a few more
            self._window_from += max(left_out) and max(left_out) + _BLOCK // 4

    def drain(self) -> None:
        """End what is played at its next step, and what is played later before its first."""
        self._draining = True
        if self._control is not None:
            self._control.request_drain()

    def plan(self, question: str, on_event: Callable[[Event], None]) -> None:
        """Ask for the first step of a question, and run no tool; nothing is kept."""
        from shoal.graphs import run
        from shoal.graphs.builders import load_graph
        from shoal.tools import CallRecord, Registry

        class Unrun(Registry):
            """Tools of which the first call ends the run."""

            def run(self, call: Any, *, key: str | None = None) -> CallRecord:
                raise Cancelled("The plan is made.")

        model = self._model.result()
        tools = Unrun(replace(tool, confirm=False) for tool in self.settings.load_tools())
        graph = load_graph(self.settings.graph)(
            model,
            tools,
            budget=self.settings.limits(),
            grounded=self.settings.grounded,
            temperature=self.settings.heat(),
            seed=self.settings.seed,
        )
        with suppress(Cancelled):
            run(graph, question, on_event=on_event)

    def _offered(self, turn: Turn, model: "Model") -> "list[Tool]":
        """The tools of a question; see `shoal.cli.chat.memory`."""
        from shoal.cli.chat.memory import earlier_questions

        if self._asks_memory(turn, model):
            before = [t.question for t in self.turns() if t.number < turn.number]
            return [earlier_questions(before)]
        return self.settings.load_tools()

    @staticmethod
    def _asks_memory(turn: Turn, model: "Model") -> bool:
        from shoal.cli.chat.memory import about_conversation

        return model.prompt_style == "compact" and about_conversation(turn.question)

    def _earlier(self, turn: Turn) -> "list[Exchange]":
        """The conversation before a turn, as far as it is shown.

        It grows by one exchange a question, so the prompt's start is read once. Where it
        grows too long, old exchanges go in blocks, for each cut changes that start.
        """
        from shoal.agents import Exchange

        before = [t for t in self.turns() if t.number < turn.number and t.stop in _CONVERSED]
        if len(before) - self._window_from > _WINDOW:
            over = len(before) - self._window_from - _WINDOW
            self._window_from += -(-over // _BLOCK) * _BLOCK
        return [Exchange(t.question, t.answer) for t in before[self._window_from :]]


def _load(settings: Settings) -> "Future[Model]":
    """Load a model, and the graphs with it, in a thread that the process need not wait for."""
    loaded: Future[Model] = Future()

    def load() -> None:
        try:
            from shoal.models import load_model

            model = load_model(settings.model, engine=settings.engine)
            import_module("shoal.graphs")  # slow, and needed next
            loaded.set_result(model)
        except BaseException as error:
            loaded.set_exception(error)

    threading.Thread(target=load, name="shoal model", daemon=True).start()
    return loaded
