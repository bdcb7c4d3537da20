"""The files of `shoal calibrate`: cases to run, cases that were run, verdicts on runs."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from shoal.errors import UsageError

if TYPE_CHECKING:
    from shoal.models.calibration import Recorded

__all__ = ["Case", "case_of", "json_lines", "recorded_of", "verdicts_of", "write_recorded"]

_CASE_KEYS = {"question", "messages", "schema", "expected"}


class Case(NamedTuple):
    """One line of a file of cases."""

    messages: list[Any]
    schema: Any
    expected: Any


def json_lines(path: Path) -> Iterator[tuple[dict[str, Any], str]]:
    """The JSON objects of a file, each with its place."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise UsageError(f"{path} is not UTF-8 text.") from None
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        where = f"Line {number} of {path}"
        try:
            value: Any = json.loads(line)
        except ValueError as error:
            raise UsageError(f"{where} is not JSON: {error}.") from None
        if not isinstance(value, dict):
            raise UsageError(f"{where} is no JSON object.")
        yield value, where  # pyright: ignore[reportUnknownVariableType]


def case_of(line: dict[str, Any], where: str) -> Case:
    """A case to run."""
    odd = sorted(line.keys() - _CASE_KEYS)
    if odd:
        raise UsageError(f"{where} has the key {odd[0]!r}; use question, schema and expected.")
    if "expected" not in line or ("question" in line) == ("messages" in line):
        raise UsageError(f"{where} needs expected, and either question or messages.")
    messages = line.get("messages", [{"role": "user", "content": line.get("question")}])
    if not _are_messages(messages):
        raise UsageError(
            f"{where}: a question is text, and messages are objects with a role and content, "
            "both text."
        )
    return Case(messages, line.get("schema"), line["expected"])


def _are_messages(value: Any) -> bool:
    return isinstance(value, list) and all(
        isinstance(one, dict)
        and one.keys() == {"role", "content"}  # pyright: ignore[reportUnknownMemberType]
        and all(isinstance(part, str) for part in one.values())  # pyright: ignore
        for one in value  # pyright: ignore[reportUnknownVariableType]
    )


def recorded_of(line: dict[str, Any], where: str) -> "Recorded":
    """A case that was run before."""
    from pydantic import TypeAdapter, ValidationError

    from shoal.models.calibration import Recorded

    try:
        return TypeAdapter(Recorded).validate_python(line, strict=False)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        key = ".".join(str(part) for part in first["loc"])
        raise UsageError(f"{where} is no recorded case: {key}: {first['msg']}.") from None


def write_recorded(path: Path, records: "list[Recorded]") -> None:
    """One line a case, as `recorded_of` reads it."""
    text = "".join(json.dumps(asdict(one)) + "\n" for one in records)
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UsageError(f"The cases cannot be written to {path}: {error.strerror}.") from None


def verdicts_of(path: Path, runs: set[str]) -> tuple[dict[str, bool], dict[tuple[str, int], bool]]:
    """Which runs were right, by their ids, and which calls, by run and number.

    Raises:
        UsageError: a line is no verdict, two of them differ, or none is on `runs`.
    """
    found: dict[str, bool] = {}
    calls: dict[tuple[str, int], bool] = {}
    for line, where in json_lines(path):
        run, right, call = line.get("run_id"), line.get("right"), line.get("call", 0)
        if (
            line.keys() - {"call"} != {"run_id", "right"}
            or not (isinstance(run, str) and isinstance(right, bool) and type(call) is int)
            or call < 0
        ):
            raise UsageError(
                f'{where} is no verdict; write {{"run_id": "...", "right": true}} or false, and '
                '"call": 0 for the first model call of the run alone.'
            )
        one = "call" in line
        earlier = calls.setdefault((run, call), right) if one else found.setdefault(run, right)
        if earlier != right:
            raise UsageError(f"{where} says otherwise of the run {run} than a line before it.")
    if not runs & {*found, *(run for run, _ in calls)}:
        raise UsageError(f"{path} has no verdict on any of the {len(runs)} runs in the trace.")
    return found, calls
