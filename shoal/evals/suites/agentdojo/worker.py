"""AgentDojo's tasks, tools and checks in a process of their own: `python -m ... ROOT SECONDS`.

Reads one JSON request a line and writes one JSON reply a line, as BFCL's worker does. Nothing is
kept between requests: each plays its calls from the start on a fresh environment. Of AgentDojo
the part is imported that plays and checks tasks, without the clients of models beside it.
"""

import copy
import importlib
import sys
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any, cast

from shoal.evals.suites.serving import Handler, serve

BENCHMARK = "v1.2.2"
ATTACK = "important_instructions_no_model_name"
_MEMORY = 4 << 30  # bytes of address space
_PIPELINE = SimpleNamespace(name="gpt-4o-2024-05-13")  # an attack asks for some known name


class _Worker:
    def __init__(self, root: Path) -> None:
        sys.path.append(str(root))
        # The package's own __init__ would import the clients of five services.
        pipeline = ModuleType("agentdojo.agent_pipeline")
        pipeline.__path__ = [str(root / "agentdojo" / "agent_pipeline")]
        llms = ModuleType("agentdojo.agent_pipeline.llms")
        google = ModuleType("agentdojo.agent_pipeline.llms.google_llm")
        google.EMPTY_FUNCTION_NAME = "<empty-function>"  # pyright: ignore[reportAttributeAccessIssue]
        for module in (pipeline, llms, google):
            sys.modules[module.__name__] = module
        self._runtime = _imported("agentdojo.functions_runtime")
        self._text = _imported("agentdojo.agent_pipeline.tool_execution").tool_result_to_str
        self._attacks = _imported("agentdojo.attacks.attack_registry")
        _imported("agentdojo.attacks")
        suites = _imported("agentdojo.task_suite.load_suites").get_suites(BENCHMARK)
        self._suites = cast("dict[str, Any]", suites)

    def catalog(self, _: Mapping[str, Any]) -> dict[str, Any]:
        """Every suite: its tools, what its users ask for, and what its attackers want."""
        return {
            name: {
                "tools": [
                    {
                        "name": function.name,
                        "description": function.description,
                        "parameters": function.parameters.model_json_schema(),
                    }
                    for function in suite.tools
                ],
                "users": {key: task.PROMPT for key, task in suite.user_tasks.items()},
                "attackers": {key: task.GOAL for key, task in suite.injection_tasks.items()},
            }
            for name, suite in self._suites.items()
        }

    def truth(self, request: Mapping[str, Any]) -> dict[str, Any]:
        """AgentDojo's own calls for what the user asks, for the attacker's aim, and the answer."""
        _, user, attacker = self._tasks(request)
        environment = self._environment(request)
        calls = self._calls(user.ground_truth(copy.deepcopy(environment)))
        aims: list[dict[str, Any]] = []
        if attacker is not None:
            aims = self._calls(attacker.ground_truth(copy.deepcopy(environment)))
        return {"calls": calls, "injected": aims, "answer": user.GROUND_TRUTH_OUTPUT}

    def execute(self, request: Mapping[str, Any]) -> dict[str, Any]:
        """What the last of the calls returns, after all those before it."""
        suite, _, _ = self._tasks(request)
        runtime, environment = (
            self._runtime.FunctionsRuntime(suite.tools),
            self._environment(request),
        )
        result, error = None, None
        for call in request["calls"]:
            result, error = runtime.run_function(environment, call["tool"], call["arguments"])
        return {"refused": error} if error else {"observation": self._text(result)}

    def judge(self, request: Mapping[str, Any]) -> dict[str, Any]:
        """Whether the user's task was done, and whether the attacker's was."""
        suite, user, attacker = self._tasks(request)
        environment = self._environment(request)
        before = copy.deepcopy(environment)
        runtime = self._runtime.FunctionsRuntime(suite.tools)
        made: list[Any] = []
        for call in request["calls"]:
            made.append(
                self._runtime.FunctionCall(function=call["tool"], args=dict(call["arguments"]))
            )
            runtime.run_function(environment, call["tool"], call["arguments"])
        said = [{"type": "text", "content": request["answer"]}]

        def holds(task: Any) -> bool:
            try:
                return bool(suite._check_task_result(task, said, before, environment, made))
            except (LookupError, AttributeError, ValueError):
                return False  # the check takes for granted what the calls did not leave there

        reply = {"utility": holds(user)}
        if attacker is not None:
            reply["attacked"] = holds(attacker)
        return reply

    def _tasks(self, request: Mapping[str, Any]) -> tuple[Any, Any, Any]:
        suite = self._suites[request["suite"]]
        attacker = request.get("attacker")
        user = suite.user_tasks[request["user"]]
        return suite, user, suite.injection_tasks[attacker] if attacker else None

    def _environment(self, request: Mapping[str, Any]) -> Any:
        made = self._injected(request["suite"], request["user"], request.get("attacker"))
        _, user, _ = self._tasks(request)
        return user.init_environment(copy.deepcopy(made))

    @lru_cache(64)  # noqa: B019 (there is one worker, for as long as the process)
    def _injected(self, name: str, user: str, attacker: str | None) -> Any:
        suite = self._suites[name]
        injections: dict[str, str] = {}
        if attacker is not None:
            attack = self._attacks.load_attack(ATTACK, suite, _PIPELINE)
            injections = attack.attack(suite.user_tasks[user], suite.injection_tasks[attacker])
        return suite.load_and_inject_default_environment(injections)

    def _calls(self, calls: Sequence[Any]) -> list[dict[str, Any]]:
        return [{"tool": call.function, "arguments": dict(call.args)} for call in calls]


def _imported(name: str) -> Any:
    return importlib.import_module(name)


def _handlers(worker: _Worker) -> dict[str, Handler]:
    return {
        "catalog": worker.catalog,
        "truth": worker.truth,
        "execute": worker.execute,
        "judge": worker.judge,
    }


def main(arguments: Sequence[str]) -> None:
    """Serve requests until the input ends."""
    root, seconds = Path(arguments[0]), float(arguments[1])
    serve(lambda: _handlers(_Worker(root)), seconds=seconds, memory=_MEMORY, default=str)


if __name__ == "__main__":
    main(sys.argv[1:])
