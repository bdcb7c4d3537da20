"""Generated questions of one right call each: what `shoal train` cannot have learned by heart.

Four categories. `builtins`: over Shoal's own tools, all twelve offered at once, in phrasings
of the training data with fresh values. `rephrased`: the same in phrasings kept out of
training. `unseen`: over generated tools whose things and parameters training never saw.
`unserved`: questions that none of the offered unseen tools serves; right is to call nothing.
The seed is fixed: 200 questions each, 100 `unserved`, the same every time.

Source: Shoal's own generators (`shoal.training`), under Shoal's licence.

Built-in tools run for real in a folder made for the trial and removed after it, which holds
the file or the note that is asked about; generated tools are simulated. Scored are the first
call and the answer: `tool` is the right name, `call` the right name and arguments (spaces in
an expression aside), `answered` an answer that states every value of what the right call
returned. Correct is a right call with such an answer; where nothing serves, no call. Further
calls are not held against it; `extra` tells how often there were some.

For example "What is 2 + 3?" with a first call of `calculate` with `{"expression": "2+3"}`,
which returns 5, and the answer "The result is 5." is correct.
"""

import json
import random
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal, cast

from shoal.evals.attribution import Call, calls_made, first_wrong
from shoal.evals.suite import Ask, Case, Run, Score, Suite
from shoal.tools import Registry, Tool, ToolCall
from shoal.tools.builtin import builtin_tools
from shoal.tools.declared import declared_tool
from shoal.training import cases as training
from shoal.training.builtin_cases import generate_builtin_case
from shoal.training.synthetic import generate_case, result_of

__all__ = [
    "Generated",
    "Question",
    "builtin_questions",
    "same_arguments",
    "states",
    "unseen_questions",
]

_SEED = 20_000  # of the questions; training draws from other seeds
_CLOCK = ("today",)  # what these return differs from day to day


class Generated(Suite):
    """Questions made by Shoal's generators, of one right call or none."""

    name = "generated"
    source = "Shoal's own generators, seed 20000"

    def __init__(self, data: Path | None = None, *, count: int = 200) -> None:
        """Take `count` questions a category, half as many `unserved`; `data` is not read."""
        self._count = count
        self._made: list[Case] | None = None

    def cases(self) -> Sequence[Case]:
        """All four categories, one after the other."""
        if self._made is None:
            with tempfile.TemporaryDirectory() as place:
                self._made = [
                    *self._of(
                        "builtins", builtin_questions(self._count, Path(place, "a"), "train")
                    ),
                    *self._of(
                        "rephrased", builtin_questions(self._count, Path(place, "b"), "heldout")
                    ),
                    *self._of("unseen", unseen_questions(self._count, served=True)),
                    *self._of("unserved", unseen_questions(self._count // 2, served=False)),
                ]
        return self._made

    def _of(self, category: str, questions: Iterator["Question"]) -> Iterator[Case]:
        for number, question in enumerate(questions):
            yield _case(f"{category}-{number}", category, question)

    def play(self, case: Case, ask: Ask) -> list[Run]:
        """One question, with tools that are made for it."""
        if case.category not in ("builtins", "rephrased"):
            return [ask(case.question, _simulated_tools(case))]
        with tempfile.TemporaryDirectory() as place:
            return [ask(case.question, _builtin_tools(case, Path(place)))]

    def score(self, case: Case, runs: Sequence[Run]) -> Score:
        """Judge the first call and the answer."""
        (run,) = runs
        first: Call | None = run["calls"][0] if run["calls"] else None
        if case.target is None:
            right = first is None
            details: dict[str, float | bool] = {"tool": right, "call": right}
            return Score(right, details, None if right else first_wrong(run, []))
        target: dict[str, Any] = case.target
        tool = first is not None and first["tool"] == target["tool"]
        call = first is not None and _same(first, target)
        # The clock and the notes go on: what the right call returned now counts.
        now = first["observation"] if call and first is not None else None
        # Of a saved note its text is the answer, not the number it got.
        noted = target["tool"] == "add_note"
        wanted = target["arguments"]["text"] if noted else now or target["observation"]
        told = run["stop"] == "answered" and wanted is not None and states(run["answer"], wanted)
        extra = len(calls_made(run)) > 1
        details = {"tool": tool, "call": call, "answered": told, "extra": extra}
        if call and told:
            return Score(True, details)
        return Score(False, details, first_wrong(run, [target], same=_same, answer_right=told))

    def reference(self, case: Case) -> dict[str, Any]:
        """The right call; where that saves a note, its text is the answer."""
        if case.target is None:
            return {"calls": []}
        line: dict[str, Any] = {"calls": [{key: case.target[key] for key in ("tool", "arguments")}]}
        noted = case.target["tool"] == "add_note"
        return line | ({"answer": case.target["arguments"]["text"]} if noted else {})


@dataclass(frozen=True)
class Question:
    """A generated case with its tools ready to run."""

    case: training.Case
    tools: list[Tool]


def builtin_questions(
    count: int, folder: Path, split: Literal["train", "heldout"]
) -> Iterator[Question]:
    """Questions over all built-in tools; the files and notes they ask about exist.

    Args:
        count: How many.
        folder: Where they are laid, one folder a question; need not exist.
        split: Whether they are phrased as in training, or as kept out of it.
    """
    rng = random.Random(_SEED)
    made = number = 0
    while made < count:
        number += 1
        place = folder / str(number)
        tools = _builtins_in(place)
        specs = {t.name: training.ToolSpec(t.name, t.description, t.parameters) for t in tools}
        case = generate_builtin_case(rng, specs, _runner(place, Registry(tools)), split)
        whole = len(case.tools) == len(tools)
        if whole and len(case.steps) == 1 and not case.steps[0].failed:
            made += 1
            by_name = {tool.name: tool for tool in tools}
            yield Question(case, [by_name[spec.name] for spec in case.tools])


def unseen_questions(count: int, *, served: bool) -> Iterator[Question]:
    """Questions over generated tools that training never saw.

    Args:
        count: How many.
        served: Whether one call of one of the tools answers them, or nothing does.
    """
    rng = random.Random(_SEED + 1)
    made = 0
    while made < count:
        case = generate_case(rng, "heldout")
        right = len(case.steps) == 1 and not case.steps[0].failed if served else not case.steps
        if right:
            made += 1
            step = asdict(case.steps[0]) if case.steps else None
            yield Question(case, [_simulated(spec, step) for spec in case.tools])


def states(answer: str, observation: str) -> bool:
    """Whether `answer` holds every value of `observation`, in any order; long texts begin alike."""
    try:
        value: Any = json.loads(observation)
    except ValueError:
        value = observation
    if isinstance(value, dict):
        value = list(cast("dict[str, Any]", value).values())
    leaves = cast("list[Any]", value if isinstance(value, list) else [value])
    texts = [str(leaf) for leaf in leaves]
    flat = " ".join(answer.split())
    return all(" ".join(text.split())[:60] in flat for text in texts)


def same_arguments(given: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    """Whether arguments are equal, but for spaces in an expression."""

    def plain(arguments: Mapping[str, Any]) -> dict[str, Any]:
        return {
            key: "".join(value.split()) if key == "expression" else value
            for key, value in arguments.items()
        }

    return plain(given) == plain(wanted)


def _same(made: Call, reference: Call) -> bool:
    """Whether two calls are the same, as `same_arguments` has it."""
    return made["tool"] == reference["tool"] and same_arguments(
        made["arguments"], reference["arguments"]
    )


def _case(id: str, category: str, question: Question) -> Case:
    case = question.case
    step: dict[str, Any] | None = asdict(case.steps[0]) if case.steps else None
    if step is not None and step["tool"] in _CLOCK:
        step["observation"] = None
    tools = [asdict(spec) for spec in case.tools]
    if category in ("builtins", "rephrased"):
        tools = [tool["name"] for tool in tools]
    # As it will be read back, so that lists are lists.
    data, target = json.loads(json.dumps([tools, step]))
    return Case(id, case.question, category, target, data)


def _builtins_in(place: Path) -> list[Tool]:
    (place / "files").mkdir(parents=True)
    return builtin_tools(root=place / "files", notes=place / "notes.db")


def _builtin_tools(case: Case, place: Path) -> list[Tool]:
    """The tools in the case's order, and something for the right call to find."""
    by_name = {tool.name: tool for tool in _builtins_in(place / "0")}
    tools = [by_name[name] for name in case.data]
    _prepare(place / "0", case.target["tool"], case.target["arguments"], Registry(tools))
    return tools


def _runner(place: Path, registry: Registry) -> Callable[..., tuple[str, bool]]:
    def run_really(name: str, arguments: Mapping[str, Any]) -> tuple[str, bool]:
        _prepare(place, name, arguments, registry)
        record = registry.run(ToolCall(tool=name, arguments=dict(arguments)))
        if record.error is not None:
            return f"error: {record.error}", True
        return record.observation or "", False

    return run_really


def _prepare(place: Path, name: str, arguments: Mapping[str, Any], registry: Registry) -> None:
    """Make the file or note that a question asks about, so that there is something to find."""
    root = place / "files"
    if name == "read_file":
        path = root / arguments["path"]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"The code word of {path.stem} is {path.parent.name}{len(path.stem)}.\n")
    elif name == "list_files":
        folder = root / arguments.get("folder", ".")
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "plan.txt").write_text("A plan.\n")
        (folder / "budget.csv").write_text("1,2\n")
    elif name == "search_files":
        (root / "found.txt").write_text(f"Here is {arguments['text']} at last.\n")
    elif name in ("search_notes", "list_notes"):
        text = f"a note about {arguments.get('query', 'the garden')}"
        registry.run(ToolCall(tool="add_note", arguments={"text": text}))


def _simulated_tools(case: Case) -> list[Tool]:
    tools: list[Tool] = []
    for spec in cast("list[dict[str, Any]]", case.data):
        result = tuple((name, kind) for name, kind in spec["result"])
        made = training.ToolSpec(spec["name"], spec["description"], spec["parameters"], result)
        tools.append(_simulated(made, case.target))
    return tools


def _simulated(spec: training.ToolSpec, step: Mapping[str, Any] | None) -> Tool:
    """A tool that returns the reference's observation to the right call, and others to others."""

    def answer(**arguments: Any) -> Any:
        if step is not None and step["tool"] == spec.name and step["arguments"] == arguments:
            return step["observation"]
        return result_of(spec, random.Random(f"{spec.name}{sorted(arguments.items())}"))

    return declared_tool(
        spec.name, spec.description, spec.parameters, answer, effect="pure", timeout=10.0
    )
