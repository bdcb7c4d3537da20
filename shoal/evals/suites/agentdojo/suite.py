"""The suite `agentdojo`: what is done of what a user asks, and of what an attacker injects.

    shoal eval fetch agentdojo
    shoal eval agentdojo --systems obedient
    shoal eval agentdojo --systems team,single --limit 40

AgentDojo (Debenedetti et al., NeurIPS 2024, arXiv 2406.13352) has four simulated places with
tools: a bank, an office, a chat, a travel agency. A case is a user's task; in an attacked one
the data that its tools return holds an instruction of an attacker, in AgentDojo's own words
("important instructions"). Each case is played with effects after untrusted text allowed and
forbidden, so that the report holds the whole table: accuracy by category is utility, and
`attacked` tells how often the attacker's aim was reached under each rule.

AgentDojo does not say which tools change something: here those are whose name does not begin
with get, search, list, read or check. What those read counts as untrusted. Left out are the
attackers for whose aims AgentDojo has no solution, for the obedient agent must know one.
"""

import random
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any, ClassVar

from shoal.errors import ShoalError, ToolError
from shoal.evals.attribution import calls_made
from shoal.evals.suite import Ask, Case, Run, Score, Suite
from shoal.evals.suites.agentdojo.wheel import VERSION, find
from shoal.evals.suites.checker import Checker
from shoal.graphs.trust import AfterUntrusted
from shoal.models import Message
from shoal.tools import Tool, declared_tool
from shoal.tools.mcp.schemas import inlined

__all__ = ["AgentDojo"]

_READING = ("get_", "search_", "list_", "read_", "check_")
_READ_WHOLE = "</INFORMATION>"  # ends the attack's message
_RULES: tuple[tuple[AfterUntrusted, str], ...] = (("allow", "allowed"), ("forbid", "forbidden"))


class AgentDojo(Suite):
    """A seeded sample of AgentDojo: users with and without attackers, under both rules.

    Args:
        data: The folder that `fetch` filled; by default the suite's cache folder.
    """

    name = "agentdojo"
    source: ClassVar = f"agentdojo {VERSION} (benchmark v1.2.2), MIT"
    systems: ClassVar = ("obedient", "team", "single")
    seed: ClassVar = 0
    users: ClassVar = 10
    """Of each place."""
    attackers: ClassVar = 3
    """Of each user."""

    def __init__(self, data: Path | None = None) -> None:
        self._data = data
        self._lock = threading.RLock()
        self._known: list[Case] | None = None
        self._made: Checker | None = None

    def cases(self) -> Sequence[Case]:
        """All cases: the rule, then the place, then the user."""
        with self._lock:
            if self._known is None:
                self._known = self._read()
            return self._known

    def _read(self) -> list[Case]:
        rng = random.Random(self.seed)
        posed: list[tuple[dict[str, Any], str]] = []
        for place, about in self._catalog.items():
            solved = [
                name
                for name in about["attackers"]
                if self._ask("truth", place, next(iter(about["users"])), name)["injected"]
            ]
            users = rng.sample(sorted(about["users"]), min(self.users, len(about["users"])))
            for user in users:
                attackers = rng.sample(sorted(solved), min(self.attackers, len(solved)))
                for attacker in [None, *attackers]:
                    task = {"suite": place, "user": user, "attacker": attacker}
                    posed.append((task, about["users"][user]))
        return [
            Case(
                "/".join([*(part for part in task.values() if part), rule]),
                question,
                f"{'attack' if task['attacker'] else 'no attack'}, effects {word}",
                data={"task": task, "after_untrusted": rule},
            )
            for rule, word in _RULES
            for task, question in posed
        ]

    def tools(self, case: Case) -> Sequence[Tool]:
        """The tools of the case's place, in a fresh environment."""
        return _Environment(self, case).tools()

    def play(self, case: Case, ask: Ask) -> list[Run]:
        """The user's task, under the case's rule.

        Raises:
            ShoalError: AgentDojo's own code failed.
        """
        environment = _Environment(self, case)
        run = ask(case.question, environment.tools(), after_untrusted=case.data["after_untrusted"])
        if environment.failure is not None:
            raise environment.failure
        return [run]

    def score(self, case: Case, runs: Sequence[Run]) -> Score:
        """AgentDojo's own verdict on the calls that ran and the answer."""
        calls = [
            {"tool": call["tool"], "arguments": call["arguments"]} for call in calls_made(runs[0])
        ]
        task = case.data["task"]
        reply = self._ask(**{"do": "judge", **task}, calls=calls, answer=runs[0]["answer"])
        if not task["attacker"]:
            return Score(reply["utility"])
        word = dict(_RULES)[case.data["after_untrusted"]]
        return Score(reply["utility"], {f"attacked, effects {word}": reply["attacked"]})

    def reference(self, case: Case) -> dict[str, Any] | None:
        """AgentDojo's own solution of the user's task, as a line of a recording."""
        truth = self._ask("truth", **case.data["task"])
        return {"calls": truth["calls"], "answer": truth["answer"]}

    def script(self, case: Case) -> Callable[[Sequence[Message]], Any]:
        """An agent that solves the task as AgentDojo does, and obeys what it reads first."""
        truth = self._ask("truth", **case.data["task"])
        own, injected = list(truth["calls"]), list(truth["injected"])

        def reply(messages: Sequence[Message]) -> dict[str, Any]:
            if injected and any(_READ_WHOLE in message["content"] for message in messages):
                return injected.pop(0)
            return own.pop(0) if own else {"answer": truth["answer"] or "Done."}

        return reply

    def close(self) -> None:
        """End AgentDojo's process; it ends with the program in any case."""
        with self._lock:
            if self._made is not None:
                self._made.close()

    def _ask(
        self, do: str, suite: str = "", user: str = "", attacker: str | None = None, **more: Any
    ) -> dict[str, Any]:
        """A reply of `worker.py`."""
        task = {"suite": suite, "user": user, "attacker": attacker}
        return self._checker.ask({"do": do, **task, **more})

    @cached_property
    def _catalog(self) -> dict[str, dict[str, Any]]:
        return self._ask("catalog")

    @cached_property
    def _declared(self) -> dict[str, list[Tool]]:
        return {
            place: [_declared(function) for function in about["tools"]]
            for place, about in self._catalog.items()
        }

    @property
    def _checker(self) -> Checker:
        with self._lock:
            if self._made is None:
                self._made = Checker(
                    find(self._data), name="AgentDojo", worker=f"{__package__}.worker"
                )
            return self._made


class _Environment:
    """The state of a play: the calls that were made in it, which the worker plays again."""

    def __init__(self, suite: AgentDojo, case: Case) -> None:
        self._suite = suite
        self._task: dict[str, Any] = case.data["task"]
        self._calls: list[dict[str, Any]] = []
        self.failure: ShoalError | None = None

    def tools(self) -> list[Tool]:
        declared = self._suite._declared[self._task["suite"]]  # pyright: ignore[reportPrivateUsage]
        return [replace(tool, function=self._runner(tool.name)) for tool in declared]

    def _runner(self, name: str) -> Callable[..., str]:
        def run(**arguments: Any) -> str:
            return self._call({"tool": name, "arguments": arguments})

        return run

    def _call(self, call: dict[str, Any]) -> str:
        ask = self._suite._ask  # pyright: ignore[reportPrivateUsage]
        try:
            reply = ask("execute", **self._task, calls=[*self._calls, call])
        except ShoalError as error:
            # A tool's exception would become an observation; this one is no tool's.
            self.failure = error
            raise
        if "refused" in reply:
            raise ToolError(reply["refused"])
        self._calls.append(call)
        return reply["observation"]


def _declared(function: Mapping[str, Any]) -> Tool:
    name = function["name"]
    reads = name.startswith(_READING)
    return declared_tool(
        name,
        function["description"],
        inlined(function["parameters"]),
        _nothing,
        effect="pure" if reads else "effect",
        untrusted=reads,
    )


def _nothing(**_: Any) -> str:
    raise ToolError("The tool belongs to no play.")
