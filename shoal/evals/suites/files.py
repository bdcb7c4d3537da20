"""Where a suite finds its data, and how it reads it: errors name the file and the line."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from shoal.errors import UsageError
from shoal.evals.cache import folder

__all__ = ["data_file", "read_json", "read_json_lines"]


def data_file(data: Path | None, suite: str, name: str, source: str) -> Path:
    """The path of a suite's file.

    Args:
        data: What `--data` named: the folder with the file, or the file itself; None looks
            into the suite's cache folder.
        suite: Its name.
        name: Of the file.
        source: Where the file is to be had, for the error.

    Raises:
        UsageError: The file is not there.
    """
    place = data or folder(suite)
    path = place if place.is_file() else place / name
    if not path.is_file():
        raise UsageError(
            f"{suite} needs {name}, which is not in {place}: get it from {source}, put it "
            "there, or name its folder with --data."
        )
    return path


def read_json(path: Path) -> Any:
    """The content of a JSON file.

    Raises:
        UsageError: It cannot be read, or is no JSON.
    """
    try:
        return json.loads(path.read_bytes())
    except (OSError, ValueError) as error:
        raise UsageError(f"{path} cannot be read: {error}.") from None


def read_json_lines(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each line of a file as (file and line number, object); empty lines are passed over.

    Raises:
        UsageError: The file cannot be read, or a line is no JSON object.
    """
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, ValueError) as error:
        raise UsageError(f"{path} cannot be read: {error}.") from None
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        where = f"{path}, line {number}"
        try:
            value: object = json.loads(line)
        except ValueError as error:
            raise UsageError(f"{where}: this is no JSON: {error}.") from None
        if not isinstance(value, dict):
            raise UsageError(f"{where}: this is no JSON object.")
        yield where, cast("dict[str, Any]", value)
