"""Per-role examples as JSON lines: `shoal train data` writes them, both trainers read them.

    {"role": "caller", "messages": [{"role": "user", "content": ...}, ...], "learned": [5],
     "source": "trace", "id": "fbddb314598c", "offered": ["weekday", "today"]}

A line is one call of a model: the very prompt that the role sent, and as the last message what
is to be written. `learned` names the messages to learn from, by place; without it those are
all of the assistant's, so plain chat files can be learned from too. Lines of one `id` and one
role are of one run.
"""

import json
import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, cast

from shoal.errors import UsageError
from shoal.training.examples import Example

__all__ = [
    "ROLES",
    "Record",
    "json_lines",
    "read_records",
    "record_source",
    "role_records",
    "write_records",
]

ROLES = ("planner", "caller", "summarizer", "generator", "reviewer", "adjudicator", "single")
"""Roles of which examples are kept."""

_WRITERS = ("system", "user", "assistant", "tool")
_Kind = Literal["team", "single", "summarizer", "generator", "reviewer", "adjudicator"]
_KINDS: dict[str, _Kind] = {
    "single": "single", "summarizer": "summarizer", "generator": "generator",
    "reviewer": "reviewer", "adjudicator": "adjudicator",
}  # fmt: skip
Draw = Callable[[random.Random, float], list[Example]]


@dataclass(frozen=True, slots=True)
class Record:
    """One line.

    Attributes:
        role: Who is to write the learned messages; empty where the file does not say.
        messages: Who said it, and what; in the order of the prompt.
        learned: Places of the messages that are learned.
        source: `trace`, `synthesis`, or the name of a public set.
        id: Of the run or item that it is of.
        tools: Names of the tools on offer, where that is known.
    """

    role: str
    messages: tuple[tuple[str, str], ...]
    learned: tuple[int, ...]
    source: str = ""
    id: str = ""
    tools: tuple[str, ...] = ()

    @property
    def written(self) -> str:
        """What is learned, as one text."""
        return "\n".join(self.messages[place][1] for place in self.learned)

    def as_dict(self) -> dict[str, Any]:
        """The line as plain data."""
        said = [{"role": who, "content": text} for who, text in self.messages]
        row: dict[str, Any] = {"role": self.role, "messages": said, "learned": list(self.learned)}
        return {**row, "source": self.source, "id": self.id, "offered": list(self.tools)}

    def example(self) -> Example:
        """As the trainer of the embedded model takes it."""
        marked = tuple(
            (who, text, i in self.learned) for i, (who, text) in enumerate(self.messages)
        )
        return Example(marked, _KINDS.get(self.role, "team"))


def json_lines(path: Path, bad: Callable[[int, str], None]) -> Iterator[tuple[int, dict[str, Any]]]:
    """The objects of a file of JSON lines, each with its number from 1; empty lines are skipped.

    Args:
        path: The file.
        bad: Told the number of each line that is no JSON object, and why.

    Raises:
        UsageError: The file cannot be read.
    """
    try:
        with path.open("rb") as file:
            for number, line in enumerate(file, 1):
                if not line.strip():
                    continue
                try:
                    value: object = json.loads(line)
                except ValueError as error:
                    bad(number, f"it is not JSON ({error})")
                    continue
                if isinstance(value, dict):
                    yield number, cast("dict[str, Any]", value)
                else:
                    bad(number, "it is no JSON object")
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}.") from None


def read_records(path: Path) -> list[Record]:
    """The lines of a file.

    Raises:
        UsageError: The file cannot be read, holds none, or a line (which is named) is no record.
    """

    def refuse(number: int, why: str) -> None:
        raise UsageError(f"{path}, line {number}: {why}.")

    found: list[Record] = []
    for number, row in json_lines(path, refuse):
        try:
            found.append(_record(row))
        except ValueError as error:
            refuse(number, str(error))
    if not found:
        raise UsageError(f"{path} holds no example.")
    return found


def write_records(path: Path, records: Iterable[Record]) -> None:
    """Put a file in place whole.

    Raises:
        UsageError: It cannot be written.
    """
    partial = path.with_name(path.name + ".partial")
    try:
        with partial.open("w", encoding="utf-8") as file:
            for record in records:
                file.write(json.dumps(record.as_dict(), separators=(",", ":")) + "\n")
        partial.replace(path)
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}.") from None


def role_records(records: Sequence[Record], role: str) -> list[Record]:
    """Those of one role."""
    return [record for record in records if record.role == role]


def record_source(records: Sequence[Record]) -> Draw:
    """Draws the examples of one run at a time, each run as likely as any other.

    Of records of which one begins as another goes on, one example is made that learns what
    both learn, so that a prompt they share is read once.

    Raises:
        UsageError: There are none.
    """
    if not records:
        raise UsageError("There is no example to draw from.")
    runs: dict[tuple[str, str], list[Record]] = {}
    for number, record in enumerate(records):
        key = (record.source, record.id) if record.id else ("", str(number))
        runs.setdefault(key, []).append(record)
    examples = [[one.example() for one in _joined(run)] for run in runs.values()]

    def draw(rng: random.Random, done: float) -> list[Example]:
        return rng.choice(examples)

    return draw


def _joined(records: Sequence[Record]) -> list[Record]:
    """The records without those whose messages another begins with; that one learns theirs."""
    kept: list[Record] = []
    for record in sorted(records, key=lambda one: -len(one.messages)):
        size = len(record.messages)
        for place, longer in enumerate(kept):
            if longer.messages[:size] == record.messages:
                learned = tuple(sorted({*longer.learned, *record.learned}))
                kept[place] = Record(
                    longer.role, longer.messages, learned, longer.source, longer.id, longer.tools
                )
                break
        else:
            kept.append(record)
    return kept


def _record(row: dict[str, Any]) -> Record:
    """A checked line.

    Raises:
        ValueError: It is none; says why.
    """
    messages: list[tuple[str, str]] = []
    given: object = row.get("messages")
    if not isinstance(given, list) or not given:
        raise ValueError("it has no list of messages")
    for message in cast("list[object]", given):
        match message:
            case {"tool_calls": list(calls)} if calls:  # pyright: ignore[reportUnknownVariableType]
                raise ValueError(
                    "a message has tool_calls; make role examples of it with "
                    "`shoal train data --synth FILE`"
                )
            case {"role": str(who), "content": str(text)} if who in _WRITERS:
                messages.append((who, text))
            case _:
                raise ValueError(
                    f"a message needs a role of {', '.join(_WRITERS)} and a text as its content"
                )
    wanted: object = row.get("learned", [i for i, m in enumerate(messages) if m[0] == "assistant"])
    if not isinstance(wanted, list) or not wanted:
        raise ValueError("nothing in it is to be learned: it has no message of the assistant")
    places: list[int] = []
    for place in cast("list[object]", wanted):
        if not isinstance(place, int) or not 0 <= place < len(messages):
            raise ValueError(f"learned names a message {place!r} that there is not")
        if messages[place][0] != "assistant":
            raise ValueError(f"learned names message {place}, which is not of the assistant")
        places.append(place)
    role, source, name = (row.get(key, "") for key in ("role", "source", "id"))
    if not isinstance(role, str) or (role and role not in ROLES):
        raise ValueError(f"its role is {role!r}; the roles are {', '.join(ROLES)}")
    tools = tuple(str(tool) for tool in cast("list[object]", row.get("offered") or []))
    return Record(role, tuple(messages), tuple(places), str(source), str(name), tools)
