"""A suite: cases, how to pose one, how to score one.

A suite of your own is a subclass:

    class Capitals(Suite):
        \"\"\"Questions about capitals, answered with a look-up.\"\"\"

        name = "capitals"

        def cases(self):
            return [Case("norway", "What is the capital of Norway?", target="Oslo")]

        def tools(self, case):
            return [look_up]

        def score(self, case, runs):
            return Score(correct=case.target in runs[-1]["answer"])

`shoal eval capitals.py` runs it; docs/evals.md has the whole of it.
"""

import hashlib
import json
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, ClassVar, Protocol

from shoal.graphs.trust import AfterUntrusted
from shoal.models import Message, Model
from shoal.tools import Tool

__all__ = ["Ask", "Case", "Run", "Score", "Suite", "cases_digest"]

Run = dict[str, Any]
"""One question put to one system, as plain data: what `shoal run --json` prints (`question`,
`answer`, `stop`, `reason`, `calls`, `model_calls`, `usage`, `seconds`, `run_id`), and `events`,
the model and tool calls in order, without their prompts."""


@dataclass(frozen=True)
class Case:
    """One task.

    Attributes:
        id: Unique in its suite, and the same every time.
        question: What is asked.
        category: What it counts under in the report.
        target: What is right, as JSON data that the suite alone reads.
        data: What the suite needs to pose it, as JSON data: tools, say.
    """

    id: str
    question: str
    category: str = ""
    target: Any = None
    data: Any = None


@dataclass(frozen=True)
class Score:
    """How well one case went.

    Attributes:
        correct: Whether it counts as solved.
        details: Further figures by name; the report gives the mean of each over the cases
            that have it (true counts as 1), with an interval where it is a yes or no.
        first_wrong: The role whose output was the first that was wrong, where the suite can
            tell: `planner`, `caller`, `summarizer`, `single`, or `tool`.
        error: Why it could not be scored; then it counts as wrong.
    """

    correct: bool
    details: Mapping[str, float | bool] = field(default_factory=dict[str, float | bool])
    first_wrong: str | None = None
    error: str | None = None


class Ask(Protocol):
    """Puts questions to a fresh team of the system under test."""

    @property
    def system(self) -> str:
        """The system's name, as its row in the report has it."""
        ...

    @property
    def graph(self) -> str:
        """`tool_team`, `single`, the graph's own name, or `floor`."""
        ...

    @property
    def model(self) -> Model | None:
        """The model, for a suite that asks it directly; None for a floor."""
        ...

    @property
    def seed(self) -> int | None:
        """Of every model call of this trial."""
        ...

    @property
    def temperature(self) -> float:
        """Of every model call."""
        ...

    def __call__(
        self,
        question: str,
        tools: Sequence[Tool],
        *,
        after_untrusted: AfterUntrusted = "allow",
    ) -> Run:
        """Ask one question, with these tools on offer; `after_untrusted` as of `run`."""
        ...


class Suite(ABC):
    """Cases, how to pose one, how to score one.

    Attributes:
        name: What `shoal eval NAME` takes.
        version: Goes into the configuration's hash: raise it when scoring or posing changes.
        systems: The rows of its report, from `shoal.evals.systems.SYSTEMS`; a suite that does
            not offer tools names its own.
        source: Where the cases come from, with their licence.
    """

    name: str
    version: ClassVar[int] = 1
    systems: ClassVar[tuple[str, ...]] = ("team", "single", "single-same-tokens", "floors")
    source: ClassVar[str] = ""

    @abstractmethod
    def cases(self) -> Sequence[Case]:
        """All cases, in a fixed order.

        Raises:
            UsageError: The data is not there; the sentence says how to get it.
        """

    def tools(self, case: Case) -> Sequence[Tool]:
        """The tools on offer, made anew for every trial: nothing leaks from one to the next."""
        return []

    def script(self, case: Case) -> Callable[[Sequence[Message]], Any] | None:
        """What a scripted agent replies to a prompt of this play; None where there is none."""
        return None

    def play(self, case: Case, ask: Ask) -> list[Run]:
        """Pose a case: one question, unless a suite puts several in turn."""
        return [ask(case.question, self.tools(case))]

    @abstractmethod
    def score(self, case: Case, runs: Sequence[Run]) -> Score:
        """Judge what came of `play`; from its stored form alone, so that it can be redone."""


def cases_digest(cases: Sequence[Case]) -> str:
    """Sixteen hexadecimal digits that differ where a case does."""
    digest = hashlib.sha256()
    for case in cases:
        digest.update(json.dumps(asdict(case), sort_keys=True, default=str).encode())
    return digest.hexdigest()[:16]
