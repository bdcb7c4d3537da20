"""Makes one item: who works on it, what it starts from, and what came of it, as plain data."""

# pyright: reportTypedDictNotRequiredAccess=false
# A node reads what the node before it wrote.
import random
import time
from collections.abc import Sequence
from dataclasses import asdict, replace
from operator import itemgetter
from typing import Any, Protocol, cast

from langsmith import tracing_context  # pyright: ignore[reportUnknownVariableType]

from shoal.agents import DIMENSIONS, Item
from shoal.graphs import (
    Budget,
    Fault,
    Panel,
    Seat,
    Spent,
    SynthesisState,
    Written,
    draw_panel,
    run,
    synthesis,
    tool_team,
)
from shoal.models import Model, load_model
from shoal.synthesis.checks import pair_faults, trajectory_faults
from shoal.synthesis.queue import Source, said
from shoal.synthesis.settings import TEMPLATES, Settings
from shoal.synthesis.world import Posed, pose, tools_of, world
from shoal.tools import CallRecord

__all__ = ["Player", "Sources", "load_player"]


class Sources(Protocol):
    """What a player looks up in a queue; see there."""

    def sources_of(self, number: int) -> int:
        """How many sources a round may read."""
        ...

    def source(self, id: int) -> Source:
        """One of them."""
        ...

    def duplicate_of(
        self, text: str, threshold: float, sources: int | None = None
    ) -> Source | None:
        """The source that a text is a duplicate of."""
        ...


def load_player(settings: Settings, sources: Sources) -> "Player":
    """A player with the models that the settings name, loaded.

    Raises:
        UsageError, ModelLoadError: There is no such model.
    """
    loaded = {
        spec: load_model(spec, engine=settings.engine) for spec in dict.fromkeys(settings.pool)
    }
    return Player(settings, [loaded[spec] for spec in settings.pool], sources)


class Player:
    """Plays items one after the other.

    Args:
        settings: Of the synthesis.
        pool: The models of `settings.pool`.
        sources: Seeds and accepted items: a `Queue`, or what asks one elsewhere.
    """

    def __init__(self, settings: Settings, pool: Sequence[Model], sources: Sources) -> None:
        self._settings, self._pool, self._sources = settings, pool, sources
        self._budget = Budget(
            model_calls=64, tokens=64_000, seconds=settings.seconds, call_tokens=settings.tokens
        )
        trajectories = settings.product == "trajectories"
        self._tools = tools_of(settings.tools) if trajectories else []
        self._graph = synthesis(
            pool,
            tools=self._tools,
            respond=self._with_tools if trajectories else None,
            check=self._faults,
            dimensions=DIMENSIONS[settings.product],
            thresholds=settings.thresholds,
            budget=self._budget,
        )

    def play(self, number: int, round: int) -> tuple[dict[str, Any], dict[str, int], float]:
        """Make one item.

        Returns:
            What it is, the same every time; what it cost, which depends on caches; seconds.

        Raises:
            ShoalError: A model cannot be used at all.
        """
        began, settings = time.perf_counter(), self._settings
        rng = random.Random(f"{settings.seed}/{number}")
        panel = draw_panel(
            rng,
            len(self._pool),
            reviewers=settings.reviewers,
            temperature=settings.temperature,
        )
        state, start = self._start(rng, round)
        with tracing_context(enabled=False):  # as `shoal.graphs.run` does
            ended = self._graph.invoke({"panel": panel, **state})  # pyright: ignore
        found = cast("SynthesisState", ended)
        spent = found.get("spent", Spent())
        cost = {"model_calls": spent.model_calls, **asdict(spent.usage)}
        result = self._result(found, panel, {"number": number, "round": round, **start})
        return result, cost, time.perf_counter() - began

    def _start(self, rng: random.Random, round: int) -> tuple[dict[str, Any], dict[str, Any]]:
        """The state to start with, and where it came from."""
        settings = self._settings
        if settings.seeds == TEMPLATES:
            posed = pose(rng, settings.tools, self._tools)
            offered = list(posed.offered)
            state = {"item": Item(posed.question), "target": (posed, round)}
            return state, {"source": None, "tools": offered}
        count = self._sources.sources_of(round)
        chosen = rng.sample(range(1, count + 1), min(count, settings.examples + 1))
        seed, *others = (self._sources.source(id) for id in chosen)
        state = {
            "seed": f"{seed.text}\nIts response: {seed.response}" if seed.response else seed.text,
            "examples": [other.text for other in others],
            "target": (Posed(), round),
        }
        start: dict[str, Any] = {"source": seed.id}
        if self._tools:
            state["tool"] = rng.choice(self._tools).name
            start["tools"] = [tool.name for tool in self._tools]
        return state, start

    def _with_tools(self, state: SynthesisState, model: Model, seat: Seat) -> Written:
        """Have a team answer the question with tools that run for real, in a world of its own."""
        posed: Posed = state["target"][0]
        item, thoughts, thought = state["item"], list[str](), ""

        def listen(event: dict[str, Any]) -> None:
            nonlocal thought
            if event["event"] == "model_call" and event["role"] == "planner":
                value: dict[str, Any] = event.get("value") or {}
                thought = value.get("thought", "")
            elif event["event"] == "tool_call" and not event["repeated"]:
                thoughts.append(thought)

        with world(self._settings.tools, posed) as registry:
            team = tool_team(model, registry, budget=self._budget, seed=seat.seed)
            done = run(team, item.instruction, on_event=listen)
        calls = tuple(call.model_copy(update={"seconds": 0.0}) for call in done.calls)
        made = replace(item, response=done.answer, calls=calls, thoughts=tuple(thoughts))
        reason = None if done.stop == "answered" else done.reason or "The team gave no answer."
        return Written(made, Spent(done.model_calls, done.usage), reason)

    def _faults(self, state: SynthesisState) -> list[Fault]:
        item, (posed, round) = state["item"], state["target"]
        if self._tools:
            author = self._pool[state["panel"].author.model]
            # a model with compact prompts was trained on the templates' own answers
            exact = author.prompt_style == "compact"
            faults = trajectory_faults(item, posed, self._settings.tools, exact=exact)
        else:
            faults = pair_faults(item)
        if faults:
            return faults
        # items of this round are compared when it is over, for the order in which they end is
        # chance
        other = self._sources.duplicate_of(
            item.instruction, self._settings.near, self._sources.sources_of(round)
        )
        return [] if other is None else [Fault("duplicate", said(other))]

    def _result(self, state: SynthesisState, panel: Panel, start: dict[str, Any]) -> dict[str, Any]:
        item = state.get("item", Item(""))
        status: str = state["status"]
        if state.get("reason") == "duplicate":
            status = "duplicate"
        result: dict[str, Any] = {
            **start,
            "author": self._name(panel.author),
            "item": {**asdict(item), "calls": [_call(call) for call in item.calls]},
            "status": status,
            "reason": state.get("reason"),
            "detail": state.get("detail"),
            "reviews": [
                {
                    "reviewer": self._name(panel.reviewers[place]),
                    "comment": review.comment,
                    "scores": {
                        # the last digits may differ with what a cache held
                        name: [s.chosen, None if s.expected is None else round(s.expected, 3)]
                        for name, s in review.scores.items()
                    },
                }
                for place, review in sorted(state.get("reviewed", []), key=itemgetter(0))
            ],
        }
        if "mean" in state:
            result |= {"mean": round(state["mean"], 3), "spread": round(state["spread"], 3)}
        if "ruling" in state:
            by = self._name(panel.adjudicator)
            result["ruling"] = {"by": by, **state["ruling"].model_dump()}
        return result

    def _name(self, seat: Seat) -> str:
        return self._settings.pool[seat.model]  # names of models need not differ, specs do


def _call(call: CallRecord) -> dict[str, Any]:
    return call.model_dump(exclude={"seconds"})
