"""What a suite is put to: the team, its baselines, and the floors.

A team is compared with one role alone (`single`), and with that role given as many tokens as
the team used on the same case (`single-same-tokens`): it draws until they are spent, and the
draw of the highest mean token margin stands. What a floor gets right needs no model at all.
"""

import random
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal, Protocol

from shoal.errors import UsageError
from shoal.evals.suite import Case, Run, Suite
from shoal.graphs import GRAPHS, AfterUntrusted, Budget, run
from shoal.models import Model, ScriptedModel
from shoal.tools import Registry, Tool, ToolCall

__all__ = [
    "FLOORS",
    "GraphSystem",
    "SameTokens",
    "Settings",
    "System",
    "named_systems",
    "tokens_of",
]

_DRAW_TEMPERATURE, _MOST_DRAWS = 0.7, 16
_MOST_REPLIES = 60
_EVENT_FIELDS = (
    *(
        "event",
        "role",
        "text",
        "value",
        "stop",
        "closed_early",
        "tries",
        "usage",
        "seconds",
        "error",
    ),
    *("tool", "arguments", "observation", "repeated", "left_out"),
)


@dataclass(frozen=True)
class Settings:
    """How every call of a system is made.

    Attributes:
        temperature: Of every model call.
        seed: Of the first trial; each further one adds 1.
        grounded: As of `tool_team`.
        budget: Of one question.
    """

    temperature: float = 0.0
    seed: int = 0
    grounded: bool | None = None
    budget: Budget = field(default_factory=Budget)


class System(Protocol):
    """One row of a report."""

    @property
    def name(self) -> str:
        """As the report shows it."""
        ...

    @property
    def spends_as(self) -> str | None:
        """The system whose tokens on the same case this one may spend; None for no such."""
        ...

    def play(self, suite: Suite, case: Case, *, seed: int, spend: int | None) -> list[Run]:
        """Play one case once.

        Args:
            suite: Poses it.
            case: What is posed.
            seed: Of this trial.
            spend: Tokens that the system of `spends_as` used on the case in this trial.
        """
        ...


@dataclass(frozen=True)
class GraphSystem:
    """A graph on a model."""

    name: str
    graph: str
    build: Callable[..., Any]
    model: Model
    settings: Settings
    spends_as: str | None = None

    def play(self, suite: Suite, case: Case, *, seed: int, spend: int | None = None) -> list[Run]:
        """Play the case with fresh teams."""
        return suite.play(case, _AskGraph(self, seed))


@dataclass(frozen=True)
class SameTokens:
    """The baseline given the tokens of a team: best of n by the mean margin of its tokens.

    The first draw is greedy, as the baseline's own; the others are drawn at temperature 0.7.
    A draw that answered goes before one that did not.
    """

    name: str
    base: GraphSystem
    spends_as: str

    def play(self, suite: Suite, case: Case, *, seed: int, spend: int | None = None) -> list[Run]:
        """Draw until the tokens are spent; the last draw may go over."""
        left = spend or 0
        draws: list[list[Run]] = []
        while not draws or (left > 0 and len(draws) < _MOST_DRAWS):
            number = len(draws)
            heat = max(_DRAW_TEMPERATURE, self.base.settings.temperature)
            settings = replace(self.base.settings, temperature=heat) if number else None
            system = replace(self.base, settings=settings) if settings else self.base
            draws.append(system.play(suite, case, seed=seed + 1_000 * number))
            left -= sum(tokens_of(run) for run in draws[-1])
        best = max(draws, key=_sureness)
        spent = [run for runs in draws if runs is not best for run in runs]
        return _charged(best, spent, len(draws))


@dataclass(frozen=True)
class Floor:
    """A rule that reads no model: what it gets right, anything gets right."""

    name: str
    rule: Literal["nothing", "first", "random", "words"]
    spends_as: str | None = None

    def play(self, suite: Suite, case: Case, *, seed: int, spend: int | None = None) -> list[Run]:
        """Play the case by the rule."""
        return suite.play(case, _AskFloor(self, random.Random(f"{seed}:{case.id}"), seed))


@dataclass(frozen=True)
class Scripted:
    """An agent that the suite itself scripts for each case; it says what a perfect one meets.

    Its replies go through the graph `single` and all that is checked there.
    """

    name: str
    settings: Settings
    spends_as: str | None = None

    def play(self, suite: Suite, case: Case, *, seed: int, spend: int | None = None) -> list[Run]:
        """Play the case with a model of the suite's own.

        Raises:
            UsageError: The suite scripts none.
        """
        script = suite.script(case)
        if script is None:
            raise UsageError(f"The suite {suite.name} scripts no agent {self.name!r}.")
        budget = replace(self.settings.budget, steps=_MOST_REPLIES, model_calls=_MOST_REPLIES)
        model = ScriptedModel([script] * _MOST_REPLIES, name=self.name)
        settings = replace(self.settings, budget=budget, grounded=False)
        system = GraphSystem(self.name, "single", GRAPHS["single"], model, settings)
        return system.play(suite, case, seed=seed)


FLOORS = (
    Floor("floor: do nothing", "nothing"),
    Floor("floor: first tool", "first"),
    Floor("floor: random tool", "random"),
    Floor("floor: most shared words", "words"),
)


def tokens_of(run: Mapping[str, Any]) -> int:
    """Tokens read and written, cached ones too: what a server charges for.

    Which tokens were cached depends on what ran before and beside; their sum does not.
    """
    usage = run["usage"]
    return usage["prompt"] + usage["forced"] + usage["sampled"]


def named_systems(
    names: Iterable[str], model: Model, settings: Settings, graph: str, build: Callable[..., Any]
) -> list[System]:
    """The systems that a suite compares.

    Raises:
        UsageError: There is no system of a name.
    """
    single = GraphSystem("single", "single", GRAPHS["single"], model, settings)
    team = GraphSystem(graph, graph, build, model, settings)
    found: list[System] = []
    for name in names:
        match name:
            case "team":
                found.append(team)
            case "single":
                found += [single] if graph != "single" else []
            case "single-same-tokens":
                if graph != "single":
                    found.append(SameTokens("single, same tokens", single, spends_as=graph))
            case "floors":
                found += FLOORS
            case "constrained" | "unconstrained":  # a suite that asks the model itself
                found.append(GraphSystem(name, "model", build, model, settings))
            case "obedient":
                found.append(Scripted(name, settings))
            case _:
                raise UsageError(f"There is no system {name!r} to compare.")
    return found


@dataclass(frozen=True)
class _AskGraph:
    owner: GraphSystem
    seed: int | None

    @property
    def system(self) -> str:
        return self.owner.name

    @property
    def graph(self) -> str:
        return self.owner.graph

    @property
    def model(self) -> Model:
        return self.owner.model

    @property
    def temperature(self) -> float:
        return self.owner.settings.temperature

    def __call__(
        self,
        question: str,
        tools: Sequence[Tool],
        *,
        after_untrusted: AfterUntrusted = "allow",
    ) -> Run:
        settings = self.owner.settings
        graph = self.owner.build(
            self.model,
            tools,
            budget=settings.budget,
            grounded=settings.grounded,
            temperature=settings.temperature,
            seed=self.seed,
        )
        events: list[dict[str, Any]] = []
        margins: list[float] = []

        def keep(event: dict[str, Any]) -> None:
            if event["event"] in ("model_call", "tool_call"):
                events.append({key: event[key] for key in _EVENT_FIELDS if key in event})
                features: dict[str, float] = event.get("features") or {}
                if "mean_margin" in features:
                    margins.append(features["mean_margin"])

        result = run(graph, question, after_untrusted=after_untrusted, on_event=keep).as_dict()
        margin = sum(margins) / len(margins) if margins else None
        return {**result, "margin": margin, "events": events}


@dataclass(frozen=True)
class _AskFloor:
    owner: Floor
    rng: random.Random
    seed: int | None
    graph: str = "floor"
    model: None = None
    temperature: float = 0.0

    @property
    def system(self) -> str:
        return self.owner.name

    def __call__(
        self,
        question: str,
        tools: Sequence[Tool],
        *,
        after_untrusted: AfterUntrusted = "allow",
    ) -> Run:
        calls: list[dict[str, Any]] = []
        if tools and self.owner.rule != "nothing":
            chosen = {
                "first": lambda: tools[0],
                "random": lambda: self.rng.choice(tools),
                "words": lambda: _most_shared_words(question, tools),
            }[self.owner.rule]()
            record = Registry(tools).run(ToolCall(tool=chosen.name, arguments={}))
            calls.append(record.model_dump(exclude={"seconds"}))
        observation = calls[0]["observation"] if calls else None
        return {
            "question": question,
            "answer": observation or "",
            "stop": "answered" if calls else "gave_up",
            "reason": None,
            "calls": calls,
            "model_calls": 0,
            "usage": {"prompt": 0, "cached": 0, "forced": 0, "sampled": 0},
            "seconds": 0.0,
            "run_id": "",
            "margin": None,
            "events": [{"event": "tool_call", **call, "repeated": False} for call in calls],
        }


def _most_shared_words(question: str, tools: Sequence[Tool]) -> Tool:
    """The tool whose name, description and parameters share most words with the question."""

    def words(text: str) -> set[str]:
        spaced = re.sub(r"([a-z])([A-Z])", r"\1 \2", text)
        return {word[:5] for word in re.findall(r"[a-z]+", spaced.lower()) if len(word) > 2}

    asked = words(question)

    def shared(tool: Tool) -> int:
        text = f"{tool.name} {tool.description} {' '.join(tool.parameters['properties'])}"
        return len(asked & words(text))

    return max(tools, key=shared)


def _sureness(runs: Sequence[Run]) -> tuple[bool, float]:
    margins = [run["margin"] for run in runs if run["margin"] is not None]
    answered = all(run["stop"] == "answered" for run in runs)
    return answered, sum(margins) / len(margins) if margins else 0.0


def _charged(runs: list[Run], others: Sequence[Run], draws: int) -> list[Run]:
    """The chosen runs, the first of them charged for those that were not chosen."""
    first = dict(runs[0])
    first["draws"] = draws
    first["usage"] = {
        key: first["usage"][key] + sum(run["usage"][key] for run in others)
        for key in first["usage"]
    }
    first["model_calls"] += sum(run["model_calls"] for run in others)
    first["seconds"] += sum(run["seconds"] for run in others)
    return [first, *runs[1:]]
