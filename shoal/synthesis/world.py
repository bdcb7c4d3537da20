"""Where the tools of one question run: a folder of its own, made the same each time.

A question that comes of a template says which calls are right, so that what they ask about can
be laid out before: a file to read, a note to find. The same world is made again to execute
the calls of an item a second time.
"""

import random
import tempfile
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from shoal.errors import UsageError
from shoal.tools import Registry, Tool, ToolCall, load_tools
from shoal.tools.builtin import PACKS
from shoal.training.builtin_cases import generate_builtin_case
from shoal.training.cases import CaseStep, ToolSpec

__all__ = ["Posed", "check_tools", "pose", "tools_of", "world"]

_BUILTIN = {name for names in PACKS.values() for name in names}


@dataclass(frozen=True)
class Posed:
    """A question, where it is asked, and what is known of its answer.

    Attributes:
        question: Empty where it is still to be written.
        offered: Names of the tools on offer, in the order of the prompt; all where empty.
        steps: The right calls in order with what they return; None where nobody knows them.
        answer: A right answer; None where nobody knows it.
        known: Whether the checks may use the steps; otherwise they only make the world.
    """

    question: str = ""
    offered: tuple[str, ...] = ()
    steps: tuple[CaseStep, ...] | None = None
    answer: str | None = field(default=None, compare=False)
    known: bool = True


def check_tools(spec: str) -> None:
    """Make sure that tools may be run for synthesis.

    Raises:
        UsageError: One of the user's own has an effect, which would really happen, and twice.
    """
    with tempfile.TemporaryDirectory() as place:
        for tool in load_tools(spec, root=Path(place), notes=Path(place, "notes.db")):
            if tool.effect == "effect" and tool.name not in _BUILTIN:
                raise UsageError(
                    f"The tool {tool.name} has an effect, and synthesis would call it for real "
                    "with made-up arguments; leave it out, or give a stand-in that is pure."
                )


def tools_of(spec: str) -> list[Tool]:
    """The tools as they are described; not for running."""
    with tempfile.TemporaryDirectory() as place:
        return load_tools(spec, root=Path(place), notes=Path(place, "notes.db"))


@contextmanager
def world(spec: str, posed: Posed) -> Generator[Registry, None, None]:
    """Fresh tools, in the order offered, with what the question is about laid out for them."""
    with tempfile.TemporaryDirectory(prefix="shoal-") as place:
        root = Path(place, "files")
        root.mkdir()
        notes = Path(place, "notes.db")
        tools = {tool.name: tool for tool in load_tools(spec, root=root, notes=notes)}
        for step in posed.steps or _ANYTHING:
            _lay(step.tool, step.arguments, root, notes)
        yield Registry([tools[name] for name in posed.offered or tools])


def pose(rng: random.Random, spec: str, tools: Sequence[Tool]) -> Posed:
    """A question from a template over built-in tools, with its right calls and answer.

    Args:
        rng: Where all chance comes from.
        spec: Of the tools, as `load_tools` takes it.
        tools: The same, as `tools_of` gives them.

    Raises:
        UsageError: None of the tools is built in.
    """
    allowed = {tool.name for tool in tools} & _BUILTIN
    if not allowed:
        raise UsageError("Question templates are there for built-in tools alone; give --seeds.")

    def run(name: str, arguments: Any) -> tuple[str, bool]:
        if name not in allowed:
            return "error: not offered", True
        only = Posed("", (name,), (CaseStep(name, dict(arguments), ""),))
        with world(spec, only) as registry:
            record = registry.run(ToolCall(tool=name, arguments=dict(arguments)))
        return record.observation or f"error: {record.error}", record.error is not None

    while True:
        case = generate_builtin_case(rng, _specs(), run)
        offered = tuple(tool.name for tool in case.tools if tool.name in allowed)
        if case.steps and case.answer is not None and {s.tool for s in case.steps} <= allowed:
            return Posed(case.question, offered, case.steps, case.answer)


@cache
def _specs() -> dict[str, ToolSpec]:
    tools = tools_of(",".join(PACKS))
    return {tool.name: ToolSpec(tool.name, tool.description, tool.parameters) for tool in tools}


_ANYTHING = (
    CaseStep("read_file", {"path": "projects/garden.txt"}, ""),
    CaseStep("search_files", {"text": "the meeting on Monday"}, ""),
    CaseStep("search_notes", {"query": "the garden"}, ""),
)
"""What is laid out for a question of which nobody knows what it will ask about."""


def _lay(name: str, arguments: dict[str, Any], root: Path, notes: Path) -> None:
    match name:
        case "read_file":
            path = root / arguments["path"]
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(f"This is {path.stem}, kept with {len(path.parts)} others.\n")
        case "list_files":
            folder = root / arguments.get("folder", ".")
            folder.mkdir(parents=True, exist_ok=True)
            (folder / "plan.txt").write_text("First this, then that.\n")
            (folder / "costs.csv").write_text("12,7\n")
        case "search_files":
            (root / "letter.txt").write_text(f"Dear all,\nit is about {arguments['text']}.\n")
        case "search_notes" | "list_notes":
            text = f"think of {arguments.get('query', 'the garden')}"
            (add_note,) = load_tools("add_note", notes=notes)
            add_note(text)
        case _:
            pass
