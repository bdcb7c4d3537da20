"""What the embedded model gets right, as a team and alone, beside the floors.

    python -m benchmarks.embedded         # 200 questions a set, about 10 minutes of one core
    python -m benchmarks.embedded --cases 1000 --model llamacpp:other.gguf --json out.json

Sets of generated questions, each of one right call. `builtins`: over Shoal's own tools,
all twelve offered at once, in phrasings of the training data with fresh values.
`rephrased`: the same in phrasings kept out of training. `unseen`: over tools whose things
and parameters training never saw. `unserved` holds questions that none of the offered
unseen tools serves: right is to call nothing.

A call is right when tool and arguments equal the reference; an answer is right when it
states every value of the right call's observation. Intervals are Wilson's, at 95%.
"""

import argparse
import json
import math
import random
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from shoal.errors import ToolError
from shoal.graphs import RunResult, run, single, tool_team
from shoal.models import Model, load_model
from shoal.tools import Registry, Tool, ToolCall
from shoal.tools.builtin import builtin_tools
from shoal.training.builtin_cases import generate_builtin_case
from shoal.training.cases import Case, ToolSpec
from shoal.training.synthetic import generate_case, result_of

SEED = 20_000  # of the questions; training draws from other seeds


@dataclass
class Question:
    """A case with its tools ready to run."""

    case: Case
    tools: list[Tool]


def builtin_questions(
    count: int, folder: Path, split: Literal["train", "heldout"]
) -> Iterator[Question]:
    """Questions over all built-in tools; the files and notes they ask about exist."""
    rng = random.Random(SEED)
    made = number = 0
    while made < count:
        number += 1
        place = folder / str(number)
        (place / "files").mkdir(parents=True)
        tools = builtin_tools(root=place / "files", notes=place / "notes.db")
        specs = {t.name: ToolSpec(t.name, t.description, t.parameters) for t in tools}
        case = generate_builtin_case(rng, specs, _runner(place / "files", Registry(tools)), split)
        whole = len(case.tools) == len(tools)
        if whole and len(case.steps) == 1 and not case.steps[0].failed:
            made += 1
            by_name = {tool.name: tool for tool in tools}
            yield Question(case, [by_name[spec.name] for spec in case.tools])


def _runner(root: Path, registry: Registry) -> Callable[..., tuple[str, bool]]:
    def run_really(name: str, arguments: Mapping[str, Any]) -> tuple[str, bool]:
        _prepare(root, name, arguments, registry)
        record = registry.run(ToolCall(tool=name, arguments=dict(arguments)))
        if record.error is not None:
            return f"error: {record.error}", True
        return record.observation or "", False

    return run_really


def unseen_questions(count: int, *, served: bool) -> Iterator[Question]:
    """Questions over generated tools that training never saw."""
    rng = random.Random(SEED + 1)
    made = 0
    while made < count:
        case = generate_case(rng, "heldout")
        right = len(case.steps) == 1 and not case.steps[0].failed if served else not case.steps
        if right:
            made += 1
            yield Question(case, [_simulated(spec, case) for spec in case.tools])


def _prepare(root: Path, name: str, arguments: Mapping[str, Any], registry: Registry) -> None:
    """Make the file or note that a question asks about, so that there is something to find."""
    if name == "read_file":
        path = root / arguments["path"]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"The code word of {path.stem} is {path.parent.name}{len(path.stem)}.\n")
    elif name == "list_files":
        place = root / arguments.get("folder", ".")
        place.mkdir(parents=True, exist_ok=True)
        (place / "plan.txt").write_text("A plan.\n")
        (place / "budget.csv").write_text("1,2\n")
    elif name == "search_files":
        (root / "found.txt").write_text(f"Here is {arguments['text']} at last.\n")
    elif name in ("search_notes", "list_notes"):
        text = f"a note about {arguments.get('query', 'the garden')}"
        registry.run(ToolCall(tool="add_note", arguments={"text": text}))


def _simulated(spec: ToolSpec, case: Case) -> Tool:
    """A tool that returns the reference's observation to the right call, and others to others."""

    def answer(**arguments: Any) -> Any:
        step = case.steps[0] if case.steps else None
        if step is not None and step.tool == spec.name and step.arguments == arguments:
            return step.observation
        return result_of(spec, random.Random(f"{spec.name}{sorted(arguments.items())}"))

    def check(arguments: Mapping[str, Any]) -> dict[str, Any]:
        import jsonschema

        try:
            jsonschema.validate(dict(arguments), spec.parameters)
        except jsonschema.ValidationError as error:
            raise ToolError(error.message) from error
        return dict(arguments)

    return Tool(
        name=spec.name,
        description=spec.description,
        parameters=spec.parameters,
        function=answer,
        effect="pure",
        timeout=10.0,
        check=check,
    )


# scoring


@dataclass
class Score:
    """What one system got right on one question; None where the question has no such part."""

    tool: bool
    call: bool
    answered: bool | None
    refused: bool
    gave_up: bool
    tokens: int = 0
    model_calls: int = 0


def score(case: Case, result: RunResult) -> Score:
    """Judge a run by its first call and its answer."""
    first = result.calls[0] if result.calls else None
    usage = result.usage
    tokens = usage.prompt - usage.cached + usage.forced + usage.sampled
    refused = any(c.error is not None for c in result.calls)
    gave_up = result.stop == "gave_up"
    if not case.steps:
        right = first is None
        return Score(right, right, None, refused, gave_up, tokens, result.model_calls)
    step = case.steps[0]
    tool = first is not None and first.tool == step.tool
    call = tool and first is not None and same_arguments(first.arguments, step.arguments)
    # The clock and the notes go on: what the right call returned now counts.
    now = first.observation if call and first is not None else None
    # Of a saved note its text is the answer, not the number it got.
    wanted = step.arguments["text"] if step.tool == "add_note" else now or step.observation
    stated = result.stop == "answered" and states(result.answer, wanted)
    return Score(tool, call, stated, refused, gave_up, tokens, result.model_calls)


def states(answer: str, observation: str) -> bool:
    """Whether `answer` holds every value of `observation`, in any order; long texts begin alike."""
    try:
        value = json.loads(observation)
    except ValueError:
        value = observation
    leaves = list(value.values()) if isinstance(value, dict) else value
    texts = [str(leaf) for leaf in (leaves if isinstance(leaves, list) else [leaves])]
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


def wilson(right: int, total: int, z: float = 1.96) -> tuple[float, float]:
    """The 95% interval of a share (E. B. Wilson, JASA 22, 1927)."""
    if total == 0:
        return 0.0, 1.0
    share = right / total
    middle = share + z * z / (2 * total)
    half = z * math.sqrt(share * (1 - share) / total + z * z / (4 * total * total))
    scale = 1 + z * z / total
    return max(0.0, (middle - half) / scale), min(1.0, (middle + half) / scale)


# systems


def _floor(choose: Callable[[random.Random, Question], Tool]) -> Callable[[Question], Score]:
    rng = random.Random(SEED + 2)

    def play(question: Question) -> Score:
        case, tool = question.case, choose(rng, question)
        right = bool(case.steps) and tool.name == case.steps[0].tool
        # A floor calls its tool without arguments, which is right where none are needed.
        full = right and not case.steps[0].arguments
        return Score(right, full, False if case.steps else None, False, False)

    return play


def _most_shared_words(question: Question) -> Tool:
    """The tool whose name, description and parameters share most words with the question."""

    def words(text: str) -> set[str]:
        return {word[:5] for word in re.findall(r"[a-z]+", text.lower()) if len(word) > 2}

    asked = words(question.case.question)

    def shared(tool: Tool) -> int:
        text = f"{tool.name} {tool.description} {' '.join(tool.parameters['properties'])}"
        return len(asked & words(text))

    return max(question.tools, key=shared)


def _team(build: Callable[..., Any], model: Model, **options: Any) -> Callable[[Question], Score]:
    def play(question: Question) -> Score:
        graph = build(model, question.tools, **options)
        return score(question.case, run(graph, question.case.question))

    return play


def systems(model: Model) -> dict[str, Callable[[Question], Score]]:
    """The team and its baseline, each also without grounded values, and the floors."""
    return {
        "tool_team": _team(tool_team, model),
        "single": _team(single, model),
        "tool_team, values free": _team(tool_team, model, grounded=False),
        "single, values free": _team(single, model, grounded=False),
        "floor: random tool": _floor(lambda rng, question: rng.choice(question.tools)),
        "floor: first tool": _floor(lambda rng, question: question.tools[0]),
        "floor: most shared words": _floor(lambda rng, question: _most_shared_words(question)),
    }


def main() -> None:
    """Run the benchmark and print one table a set."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--model", default="embedded")
    parser.add_argument("--cases", type=int, default=200, help="questions a set (default 200)")
    parser.add_argument("--json", type=Path, help="write the rows to this file as well")
    parser.add_argument(
        "--sets", nargs="+", choices=["builtins", "rephrased", "unseen", "unserved"]
    )
    parser.add_argument("--show", type=int, default=0, help="print this many wrong calls a row")
    arguments = parser.parse_args()
    model = load_model(arguments.model)
    rows: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory() as place:
        sets: dict[str, Callable[[], Iterator[Question]]] = {
            "builtins": lambda: builtin_questions(arguments.cases, Path(place, "a"), "train"),
            "rephrased": lambda: builtin_questions(arguments.cases, Path(place, "b"), "heldout"),
            "unseen": lambda: unseen_questions(arguments.cases, served=True),
            "unserved": lambda: unseen_questions(arguments.cases // 2, served=False),
        }
        for name in arguments.sets or sets:
            questions = list(sets[name]())
            print(f"\n{name}: {len(questions)} questions, model {arguments.model}")
            print(_line(["", "right tool", "full call", "answered", "refused", "tokens", "s"]))
            for system, play in systems(model).items():
                row = _row(name, system, questions, play, arguments.show)
                rows.append(row)
                print(_line([system, *_cells(row)]), flush=True)
    if arguments.json:
        arguments.json.write_text(json.dumps(rows, indent=1) + "\n")


def _row(
    name: str,
    system: str,
    questions: list[Question],
    play: Callable[[Question], Score],
    show: int,
) -> dict[str, Any]:
    began = time.perf_counter()
    scores = [play(question) for question in questions]
    seconds = (time.perf_counter() - began) / len(questions)
    for question, given in zip(questions, scores, strict=True):
        if show > 0 and not given.call:
            show -= 1
            print("  wrong:", question.case.question, question.case.steps[:1], file=sys.stderr)
    row: dict[str, Any] = {"set": name, "system": system, "n": len(questions)}
    for part in ("tool", "call", "answered", "refused"):
        values = [getattr(given, part) for given in scores if getattr(given, part) is not None]
        low, high = wilson(sum(values), len(values))
        share = sum(values) / len(values) if values else None
        row[part] = {"share": share, "low": low, "high": high}
    row["tokens"] = sum(given.tokens for given in scores) / len(scores)
    row["seconds"] = seconds
    return row


def _cells(row: dict[str, Any]) -> list[str]:
    cells: list[str] = []
    for part in ("tool", "call", "answered", "refused"):
        value = row[part]
        if value["share"] is None:
            cells.append("-")
        else:
            percent = tuple(round(100 * value[key], 1) for key in ("share", "low", "high"))
            cells.append("{} [{}, {}]".format(*percent))
    return [*cells, f"{row['tokens']:.0f}", f"{row['seconds']:.3f}"]


def _line(cells: list[str]) -> str:
    return (
        f"{cells[0]:<26}"
        + "".join(f"{cell:>20}" for cell in cells[1:5])
        + "".join(f"{cell:>8}" for cell in cells[5:])
    )


if __name__ == "__main__":
    main()
