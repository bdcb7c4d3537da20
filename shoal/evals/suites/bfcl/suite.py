"""The suites `bfcl` and `bfcl-mini`.

A case of one turn is one question; the offered tools do nothing and say "Done.", and the
calls that a team made of them are what counts:

    shoal eval fetch bfcl
    shoal eval bfcl-mini --limit 20
    shoal eval bfcl --recorded reference --sample-ids simple_python_0,multi_turn_base_0

A conversation is a question for each turn, with what happened before in front of it; its
tools run in BFCL's simulators.

Left out are the categories of Java and JavaScript, whose arguments are texts in another
language's syntax, which no JSON Schema types; those of memory, whose back ends need models
and indexes of their own; web search, which needs a paid service; and the four cases of
live_irrelevance that offer no tool at all.
"""

import random
import threading
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, ClassVar

from shoal.evals.suite import Ask, Case, Run, Score, Suite
from shoal.evals.suites.bfcl import multi_turn, single_turn
from shoal.evals.suites.bfcl.data import (
    IMPOSSIBLE,
    MULTI_TURN,
    SIMULATORS,
    SINGLE_TURN,
    answers,
    documents,
    entries,
)
from shoal.evals.suites.bfcl.wheel import VERSION, find
from shoal.evals.suites.checker import Checker
from shoal.tools import Tool

__all__ = ["Bfcl", "BfclMini"]


class Bfcl(Suite):
    """The Berkeley Function-Calling Leaderboard, one turn and several, in Python's types.

    Args:
        data: The folder that `fetch` filled; by default the suite's cache folder.
    """

    name = "bfcl"
    source: ClassVar = f"bfcl-eval {VERSION} (BFCL v4), Apache-2.0"

    def __init__(self, data: Path | None = None) -> None:
        self._data = data
        self._lock = threading.RLock()
        self._known: list[Case] | None = None
        self._made: Checker | None = None

    def cases(self) -> Sequence[Case]:
        """All cases, category by category, in BFCL's own order."""
        with self._lock:
            if self._known is None:
                self._known = self._read()
            return self._known

    def _read(self) -> list[Case]:
        cases: list[Case] = []
        for category in SINGLE_TURN:
            right = answers(self._root, category)
            for entry in entries(self._root, category):
                if entry["function"]:
                    cases.append(single_turn.case_of(category, entry, right.get(entry["id"])))
        for category in MULTI_TURN:
            right = answers(self._root, category)
            for entry in entries(self._root, category):
                cases.append(multi_turn.case_of(category, entry, right[entry["id"]]))
        return cases

    def tools(self, case: Case) -> Sequence[Tool]:
        """The functions of a case of one turn; `play` offers those of a conversation."""
        return [] if case.category in MULTI_TURN else single_turn.tools(case)

    def play(self, case: Case, ask: Ask) -> list[Run]:
        """One question, or one for each turn of a conversation."""
        if case.category in MULTI_TURN:
            return multi_turn.play(case, ask, self._simulators, self._checker)
        return super().play(case, ask)

    def score(self, case: Case, runs: Sequence[Run]) -> Score:
        """BFCL's own verdict; `details` count what it does not."""
        if case.category in MULTI_TURN:
            return multi_turn.score(case, runs, self._checker)
        return single_turn.score(case, runs[0], self._checker)

    def reference(self, case: Case) -> dict[str, Any] | None:
        """BFCL's own solution, as a line of a recording."""
        if case.category in MULTI_TURN:
            return {"turns": multi_turn.reference(case, self._simulators)}
        return {"calls": single_turn.reference(case)}

    def close(self) -> None:
        """End the process of the checkers; it ends with the program in any case."""
        with self._lock:
            if self._made is not None:
                self._made.close()

    @cached_property
    def _root(self) -> Path:
        return find(self._data)

    @cached_property
    def _simulators(self) -> dict[str, list[Tool]]:
        return {name: multi_turn.tools_of(documents(self._root, name)) for name in SIMULATORS}

    @property
    def _checker(self) -> Checker:
        with self._lock:
            if self._made is None:
                self._made = Checker(self._root, name="BFCL", worker=f"{__package__}.worker")
            return self._made


class BfclMini(Bfcl):
    """A sample of BFCL from every category, drawn with a fixed seed.

    It has 30 cases of each category of one turn, or all where there are fewer, and 10 of each
    of several turns; none is one of those that nothing can pass.
    """

    name: ClassVar = "bfcl-mini"
    seed: ClassVar = 0
    single_turn_cases: ClassVar = 30
    multi_turn_cases: ClassVar = 10

    def _read(self) -> list[Case]:
        chosen: set[str] = set()
        everything = super()._read()
        for category in (*SINGLE_TURN, *MULTI_TURN):
            most = self.multi_turn_cases if category in MULTI_TURN else self.single_turn_cases
            names = [case.id for case in everything if case.category == category]
            names = [name for name in names if name not in IMPOSSIBLE]
            rng = random.Random(f"{self.seed}:{category}")
            chosen.update(rng.sample(names, min(most, len(names))))
        return [case for case in everything if case.id in chosen]
