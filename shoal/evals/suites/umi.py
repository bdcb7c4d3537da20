"""alpha-UMi's own evaluation: each role judged on one step at a time, with the right history.

Source: the metrics of Shen et al. 2024 (arXiv:2401.07324, section 4), as coded in
https://github.com/X-PLUG/Multi-LLM-Agent (GLPFT/inference_utils/toolbench). Neither data nor
code of theirs is here; their test file, under no licence, is read where `--data` names it.

`--data FILE.json` is a file in their format: a list of objects with `tools` (`Name`,
`function`, `input`), `instruction` and `conversations` (`from`, `value`). `--data FILE.jsonl`
is a trace of Shoal runs of a model with chat prompts, whose steps then count as right.

A case is one step of a dialogue: what the planner says next, and what the caller or the
summarizer then writes; its category is what is right: `call`, `finish`, `give up`. The roles
are asked directly, with the history as it was (teacher-forced): the planner first, then the
role that it chose, which reads the planner's own thought. The row `single` asks the solver
instead. What a user says within a dialogue goes to the end of the question; thoughts that
route nowhere are left out; thoughts are cut at 240 characters, as Shoal's planner writes them.

- `plan_acc`: whether the plan is the right one of the three, over all steps.
- `act_em`: whether the tool is the right one, over steps where a call is right; a wrong plan
  has no tool.
- `hallucinated`: whether a tool was called that is not offered, over all steps. A grammar
  over the tools makes this 0 by construction.
- `arg_f1`: over the same steps as `act_em`: 0 with a wrong tool; 1 where both have no
  arguments; else F1 of the keys, a key with another value counting half. Values compare as
  JSON, so that "5" is not 5.
- `rouge_l`: F of Rouge-L, over steps where finishing is right, as the package `rouge` has it:
  distinct words, sentences split at full stops; a wrong plan says "none".

Correct is a right plan and, for a call, the right tool with the right arguments. The floors
show what is trivial: `first tool` and `random tool` always call, without arguments, `do
nothing` always gives up. On the released out-of-domain test (1,547 steps) always calling has
a `plan_acc` of 74.1%, and 41% of the right calls have no arguments. A run with `--limit`
takes as many steps of each category: its means are not those of the whole file.

For example, after "Call me a cab." with `book({"city": "string, Where"})` on offer, a plan to
call and a call of `book` with `{"city": "Rome"}`, where Oslo is right, has a `plan_acc` and
`act_em` of 1 and an `arg_f1` of 0.5.
"""

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from shoal.agents import Caller, GiveUp, Planner, Role, Solver, Summarizer, Turn
from shoal.agents.summarizer import Answer
from shoal.errors import UsageError
from shoal.evals.attribution import same_call
from shoal.evals.suite import Ask, Case, Run, Score, Suite
from shoal.evals.suites.umi_data import Step, dialogues, traces
from shoal.graphs.budget import Budget, Spent
from shoal.graphs.state import RunState
from shoal.graphs.steps import ask as ask_role
from shoal.models import Completion
from shoal.tools import Tool
from shoal.tools.declared import declared_tool

__all__ = ["Umi", "argument_f1", "rouge_l"]


class Umi(Suite):
    """Planner, caller and summarizer, one step at a time with the right history."""

    name = "umi"
    source = "a file of the user's own, in the format of X-PLUG/Multi-LLM-Agent or a trace"
    systems = ("team", "single", "floors")

    def __init__(self, data: Path | None = None) -> None:
        """Read the file `data`.

        Raises:
            UsageError: None is named.
        """
        if data is None:
            raise UsageError(
                "umi needs a file of dialogues: name one in alpha-UMi's format with --data "
                "FILE.json, or a trace of Shoal with --data FILE.jsonl."
            )
        self._data = data

    def cases(self) -> Sequence[Case]:
        """Every step that has a plan, in the order of the file.

        Raises:
            UsageError: The file cannot be read, or is neither of the two.
        """
        read = traces if self._data.suffix == ".jsonl" else dialogues
        cases = [
            case
            for number, (tools, steps) in enumerate(read(self._data))
            for case in _cases(number, tools, steps)
        ]
        if not cases:
            raise UsageError(f"{self._data} holds no step to judge.")
        return cases

    def tools(self, case: Case) -> Sequence[Tool]:
        """The tools on offer; none of them is run."""
        return [
            declared_tool(
                tool["name"], tool["description"], tool["parameters"], _nothing, effect="pure"
            )
            for tool in case.data["tools"]
        ]

    def play(self, case: Case, ask: Ask) -> list[Run]:
        """Ask for one step: the planner and the role it chooses, or the solver alone."""
        if ask.model is None:
            run = ask(case.question, self.tools(case))
            plan = "call" if run["calls"] else "finish" if run["stop"] == "answered" else "give up"
            return [{**run, "plan": plan}]
        if ask.graph not in ("tool_team", "single"):
            raise UsageError("umi asks the roles of tool_team or single; choose one of them.")
        step = _OneStep(case, ask, self.tools(case))
        return [step.single() if ask.graph == "single" else step.team()]

    def score(self, case: Case, runs: Sequence[Run]) -> Score:
        """Compare the step with the right one."""
        (run,) = runs
        target: dict[str, Any] = case.target
        call: dict[str, Any] = run["calls"][0] if run["calls"] else {}
        offered = {tool["name"] for tool in case.data["tools"]}
        planned = run["plan"] == target["plan"]
        details: dict[str, float | bool] = {
            "plan_acc": planned,
            "hallucinated": bool(call) and call["tool"] not in offered,
        }
        correct = planned
        if target["plan"] == "call":
            named = bool(call) and call["tool"] == target["tool"]
            details["act_em"] = named
            details["arg_f1"] = (
                argument_f1(call["arguments"], target["arguments"]) if named else 0.0
            )
            correct = named and same_call(call, target)
        elif target["plan"] == "finish":
            details["rouge_l"] = rouge_l(run["answer"] if planned else "none", target["answer"])
        wrong = None if correct else _wrong_role(run, planned)
        return Score(correct, details, wrong)

    def reference(self, case: Case) -> dict[str, Any] | None:
        """The right call or answer; giving up has no recorded form."""
        target = case.target
        if target["plan"] == "call":
            return {"calls": [{"tool": target["tool"], "arguments": target["arguments"]}]}
        return {"calls": [], "answer": target["answer"]} if target["plan"] == "finish" else None


def _cases(number: int, tools: list[dict[str, Any]], steps: Sequence[Step]) -> Iterator[Case]:
    said: list[str] = []
    history: list[Turn] = []
    for place, step in enumerate(steps):
        if step.user:
            said.append(step.user)
        if step.plan is None:
            continue
        target = {key: getattr(step, key) for key in ("plan", "tool", "arguments", "answer")}
        data = {"tools": tools, "history": [asdict(turn) for turn in history]}
        yield Case(f"{number}-{place}", "\n\n".join(said), step.plan, target, data)
        history += step.turns()


def _nothing(**_: Any) -> None:
    return None


class _OneStep:
    """One step, asked of fresh roles."""

    def __init__(self, case: Case, ask: Ask, tools: Sequence[Tool]) -> None:
        self._case, self._ask, self._tools = case, ask, tools
        self._options: dict[str, Any] = {"temperature": ask.temperature, "seed": ask.seed}
        self._spent = Spent()
        self._events: list[dict[str, Any]] = []
        self._began = time.perf_counter()

    def team(self) -> Run:
        """The planner, then the role that it chose."""
        model: Any = self._ask.model
        history = [Turn(**turn) for turn in self._case.data["history"]]
        planner = Planner(model, self._tools, **self._options)
        plan = self._said(planner, history)
        if plan is None:
            return self._run("none")
        chosen = planner.value(plan).next
        history.append(Turn("planner", plan.text))
        if chosen == "call":
            caller = Caller(model, self._tools, **self._options)
            call = self._said(caller, history)
            return self._run("call", call=call and caller.value(call).model_dump())
        if chosen == "answer":
            summarizer = Summarizer(model, **self._options)
            answer = self._said(summarizer, history)
            return self._run("finish", answer=summarizer.value(answer).answer if answer else "")
        return self._run("give up")

    def single(self) -> Run:
        """The solver, which reads no thoughts."""
        history = [
            Turn("single" if turn["kind"] == "caller" else turn["kind"], turn["text"])
            for turn in self._case.data["history"]
            if turn["kind"] != "planner"
        ]
        model: Any = self._ask.model
        solver = Solver(model, self._tools, **self._options)
        said = self._said(solver, history)
        if said is None:
            return self._run("none")
        match solver.value(said):
            case Answer(answer=answer):
                return self._run("finish", answer=answer)
            case GiveUp():
                return self._run("give up")
            case call:
                return self._run("call", call=call.model_dump())

    def _said(self, role: Role[Any], history: Sequence[Turn]) -> Completion | None:
        state: RunState = {
            "question": self._case.question,
            "started": time.time(),
            "history": list(history),
        }
        completion, update = ask_role(role, state, Budget(), **self._options)
        self._spent += update.get("spent", Spent())
        event: dict[str, Any] = {"event": "model_call", "role": role.name}
        if completion is None:
            self._events.append(event | {"error": update["reason"]})
            return None
        usage = asdict(completion.usage)
        event |= {"text": completion.text, "usage": usage, "seconds": completion.seconds}
        self._events.append(event | {"error": None})
        return completion

    def _run(self, plan: str, *, call: dict[str, Any] | None = None, answer: str = "") -> Run:
        calls = [] if call is None else [{**call, "observation": None, "error": None}]
        answered = plan in ("call", "finish")
        return {
            "question": self._case.question,
            "plan": plan,
            "answer": answer,
            "stop": "answered" if answered else "gave_up" if plan == "give up" else "error",
            "reason": None,
            "calls": calls,
            "model_calls": self._spent.model_calls,
            "usage": asdict(self._spent.usage),
            "seconds": time.perf_counter() - self._began,
            "run_id": "",
            "margin": None,
            "events": self._events,
        }


def argument_f1(given: Mapping[str, Any], wanted: Mapping[str, Any]) -> float:
    """F1 of a right tool's arguments: 1 for a key with its value, 0.5 for the key alone."""
    if not wanted:
        return float(not given)
    hits = sum(1.0 if given[key] == value else 0.5 for key, value in wanted.items() if key in given)
    return 2 * hits / (len(wanted) + len(given))


def rouge_l(text: str, reference: str) -> float:
    """F of the summary-level Rouge-L (Lin 2004, section 3.2), on distinct words.

    A sentence of the reference gets the words that its longest common subsequences with the
    text's sentences add to those found before.
    """
    ours, theirs = _sentences(text), _sentences(reference)
    words = [len({word for sentence in part for word in sentence}) for part in (ours, theirs)]
    if not all(words):
        return 0.0
    found: set[str] = set()
    for sentence in theirs:
        for other in ours:
            found |= set(_common(sentence, other))
    precision, recall = len(found) / words[0], len(found) / words[1]
    return 2 * precision * recall / (precision + recall) if found else 0.0


def _sentences(text: str) -> list[list[str]]:
    # A part of spaces alone is a sentence of one empty word, as in the package.
    return [part.split() or [""] for part in text.split(".") if part]


def _common(one: Sequence[str], other: Sequence[str]) -> list[str]:
    """A longest common subsequence; of several, the one that drops words of `other` first."""
    lengths = [[0] * (len(other) + 1) for _ in range(len(one) + 1)]
    for i, word in enumerate(one):
        for j, match in enumerate(other):
            best = max(lengths[i][j + 1], lengths[i + 1][j])
            lengths[i + 1][j + 1] = lengths[i][j] + 1 if word == match else best
    words: list[str] = []
    i, j = len(one), len(other)
    while i and j:
        if one[i - 1] == other[j - 1]:
            i, j = i - 1, j - 1
            words.append(one[i])
        elif lengths[i - 1][j] > lengths[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return words


def _wrong_role(run: Run, planned: bool) -> str | None:
    roles = [event["role"] for event in run["events"] if event["event"] == "model_call"]
    if not roles:
        return None
    if roles[0] == "solver":
        return "single"
    return "caller" if planned else "planner"
