"""BFCL's checkers and simulators in a process of their own: `python -m ... ROOT SECONDS`.

Reads one JSON request a line, writes one JSON reply a line, and keeps nothing between them:
each request plays its calls from the start on fresh simulators. A request that takes longer
than the limit ends the process. Started by `Checker` with a bare environment.
"""

import itertools
import os
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any, cast

from shoal.evals.suites.bfcl.calls import Refused, source_of
from shoal.evals.suites.bfcl.data import documents
from shoal.evals.suites.serving import Handler, serve

_MEMORY = 4 << 30  # bytes of address space
_CHECKERS = "bfcl_eval.eval_checker"


class _Worker:
    def __init__(self, root: Path) -> None:
        self._root = root
        self._plays = itertools.count()
        self._parameters: dict[str, dict[str, list[str]]] = {}
        # The real table of models imports the clients of a dozen services.
        table = ModuleType("bfcl_eval.constants.model_config")
        names = SimpleNamespace(underscore_to_dot=False)
        table.MODEL_CONFIG_MAPPING = defaultdict(lambda: names)  # pyright: ignore[reportAttributeAccessIssue]
        os.environ["BFCL_PROJECT_ROOT"] = os.getcwd()  # where its code may write
        sys.path.append(str(root))
        sys.modules[table.__name__] = table
        self._utils = _imported(f"{_CHECKERS}.multi_turn_eval.multi_turn_utils")
        self._turns = _imported(f"{_CHECKERS}.multi_turn_eval.multi_turn_checker")
        self._ast = _imported(f"{_CHECKERS}.ast_eval.ast_checker")
        self._python = _imported("bfcl_eval.constants.enums").Language.PYTHON

    def check_calls(self, request: Mapping[str, Any]) -> dict[str, Any]:
        """Whether the calls of a single turn are right."""
        calls = [{call["tool"]: call["arguments"]} for call in request["calls"]]
        found = self._ast.ast_checker(
            request["functions"],
            calls,
            request["answer"],
            self._python,
            request["category"],
            "shoal",
        )
        return {"valid": found["valid"], "kind": found.get("error_type")}

    def check_turns(self, request: Mapping[str, Any]) -> dict[str, Any]:
        """Whether the calls of several turns lead where the right ones do."""
        entry = request["entry"]
        known = self._known(entry)
        turns = [[[source_of(call, known)] for call in turn] for turn in request["turns"]]
        try:
            found = self._turns.multi_turn_checker(
                turns, request["answer"], entry, request["category"], self._fresh_name()
            )
        finally:
            self._forget()
        return {"valid": found["valid"], "kind": found.get("error_type")}

    def execute(self, request: Mapping[str, Any]) -> dict[str, Any]:
        """What the last of the calls returns, after all those before it."""
        entry = request["entry"]
        known = self._known(entry)
        calls = [source_of(call, known) for call in request["calls"]]
        try:
            results, _ = self._utils.execute_multi_turn_func_call(
                calls,
                entry["initial_config"],
                entry["involved_classes"],
                self._fresh_name(),
                entry["id"],
                long_context="long_context" in request["category"],
            )
        finally:
            self._forget()
        return {"observation": results[-1]}

    def _known(self, entry: Mapping[str, Any]) -> dict[str, list[str]]:
        known: dict[str, list[str]] = {}
        for simulator in entry["involved_classes"]:
            if simulator not in self._parameters:
                self._parameters[simulator] = {
                    each["name"]: list(each["parameters"]["properties"])
                    for each in documents(self._root, simulator)
                }
            known |= self._parameters[simulator]
        return known

    def _fresh_name(self) -> str:
        # The simulators' state is kept under this name, and would be found again under it.
        return f"play{next(self._plays)}"

    def _forget(self) -> None:
        kept = cast("dict[str, Any]", vars(self._utils))
        for name in [name for name in kept if name.endswith("_instance")]:
            del kept[name]


def _imported(name: str) -> Any:
    import importlib

    return importlib.import_module(name)


def _handlers(worker: _Worker) -> dict[str, Handler]:
    return {
        "calls": worker.check_calls,
        "turns": worker.check_turns,
        "execute": worker.execute,
    }


def main(arguments: Sequence[str]) -> None:
    """Serve requests until the input ends."""
    root, seconds = Path(arguments[0]), float(arguments[1])
    serve(lambda: _handlers(_Worker(root)), seconds=seconds, memory=_MEMORY, refused=Refused)


if __name__ == "__main__":
    main(sys.argv[1:])
