"""Which cases the embedded model learns from, and in what shares."""

import random
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from shoal.tools import Registry, ToolCall
from shoal.tools.builtin import builtin_tools
from shoal.training.builtin_cases import generate_builtin_case
from shoal.training.cases import Case, CaseStep, ToolSpec
from shoal.training.examples import Example, examples_of
from shoal.training.lexicon import TITLE_WORDS
from shoal.training.public import PublicSet
from shoal.training.synthetic import generate_case
from shoal.training.values import pseudo_word, sample

__all__ = ["builtin_specs", "example_source", "recall_case"]

_SHARES = {"synthetic": 0.46, "builtin": 0.34, "public": 0.2}
_PUBLIC_SHARES = {
    "snips": 1.0,
    "hwu64": 1.0,
    "clinc150": 0.5,
    "metatool": 1.0,
    "seal-tools": 2.0,
    "sgd": 1.5,
}
_RECALL_UNTIL = 0.12


def example_source(
    public: list[PublicSet], *, derivation: bool = False
) -> Callable[[random.Random, float], list[Example]]:
    """Draws examples from generated tools, the built-ins, and `public` where given.

    For the first eighth of training every third case is a short key-value recall, which
    teaches to copy before there is anything to understand.
    """
    specs, run = builtin_specs(), _run_builtin
    weights = [_PUBLIC_SHARES[found.name] for found in public]

    def draw(rng: random.Random, done: float) -> list[Example]:
        if done < _RECALL_UNTIL and rng.random() < 0.33:
            case = recall_case(rng)
        else:
            roll = rng.random()
            if public and roll < _SHARES["public"]:
                case = rng.choices(public, weights)[0].draw(rng)
            elif roll > 1 - _SHARES["builtin"]:
                case = generate_builtin_case(rng, specs, lambda name, args: run(rng, name, args))
            else:
                case = generate_case(rng)
        return examples_of(case, rng, derivation=derivation)

    return draw


def recall_case(rng: random.Random) -> Case:
    """A question that is nothing but names and values, for a tool of those parameters."""
    names = rng.sample(TITLE_WORDS, rng.randint(1, 3))
    arguments = {name: sample(rng.choice(("word", "person", "id", "place")), rng) for name in names}
    shown = list(arguments.items())
    rng.shuffle(shown)
    tool = f"{rng.choice(TITLE_WORDS)}_{pseudo_word(rng)}"
    spec = ToolSpec(
        tool,
        "",
        {"type": "object", "properties": {n: {"type": "string"} for n in names}, "required": names},
    )
    question = tool.replace("_", " ") + " " + ", ".join(f"{n} {v}" for n, v in shown)
    evidence = tuple((str(value), name) for name, value in shown)
    step = CaseStep(tool, arguments, "ok")
    return Case(question, (spec,), (step,), "The result is ok.", (evidence,), "recall")


def builtin_specs() -> dict[str, ToolSpec]:
    """The built-in tools as a model reads them, by name."""
    tools = builtin_tools(root=Path.cwd())
    return {tool.name: ToolSpec(tool.name, tool.description, tool.parameters) for tool in tools}


_PURE = Registry(builtin_tools(["math", "units", "dates"], root=Path.cwd()))


def _run_builtin(rng: random.Random, name: str, arguments: Mapping[str, Any]) -> tuple[str, bool]:
    """Runs what needs no disk; for notes and files makes up what they would say."""
    match name:
        case "today":
            return str(sample("date", rng)), False
        case "add_note":
            return f"Saved as note {rng.randint(1, 400)}.", False
        case "list_notes" | "search_notes":
            if rng.random() < 0.15:
                nothing = "No note matches." if name == "search_notes" else "There are no notes."
                return nothing, False
            count = rng.randint(1, 2)
            notes = (f"{rng.randint(1, 99)}: {sample('sentence', rng)}" for _ in range(count))
            return "\n".join(notes), False
        case "list_files":
            if rng.random() < 0.08:
                return f'error: There is no file "{arguments.get("folder", ".")}".', True
            found = (str(sample("file", rng)) for _ in range(rng.randint(1, 4)))
            return "\n".join(path.rpartition("/")[2] for path in found), False
        case "read_file":
            if rng.random() < 0.1:
                return f'error: There is no file "{arguments["path"]}".', True
            return "\n".join(str(sample("sentence", rng)) for _ in range(rng.randint(1, 2))), False
        case "search_files":
            if rng.random() < 0.15:
                return "No file contains it.", False
            place = f"{sample('file', rng)}:{rng.randint(1, 80)}"
            return f"{place}: {sample('sentence', rng)} {arguments['text']}", False
        case _:
            record = _PURE.run(ToolCall(tool=name, arguments=dict(arguments)))
            if record.error:
                return f"error: {record.error}", True
            return record.observation or "", False
