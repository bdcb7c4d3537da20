"""The files of the configuration: where they are, what they hold, and what is wrong with it."""

import difflib
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TypeVar, cast

from pydantic import BaseModel, ValidationError

from shoal.errors import UsageError

__all__ = ["FILE", "checked", "files", "meant", "named_tables", "tables_of"]

FILE = "shoal.toml"
_KNOWN = ("models", "trace", "mcp", "tools")

Settings = TypeVar("Settings", bound=BaseModel)


def checked(kind: type[Settings], table: dict[str, Any], where: str) -> Settings:
    """The settings of a table.

    Raises:
        UsageError: a key is unknown or of the wrong type.
    """
    known = list(kind.model_fields)
    for key in table:
        if key not in known:
            close = meant(key, known) or "; the keys are " + ", ".join(known)
            raise UsageError(f"{where} has no key {key!r}{close}.")
    try:
        return kind.model_validate(table)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        what = first["msg"].removeprefix("Input should be ")
        raise UsageError(f"{where}: {first['loc'][0]} must be {what}.") from None


def files(folder: Path, environment: Mapping[str, str]) -> list[Path]:
    """The files to read, the most binding last."""
    if alone := environment.get("SHOAL_CONFIG"):
        return [Path(alone).expanduser()]
    import platformdirs

    own = platformdirs.user_config_path("shoal", appauthor=False) / FILE
    above = [place / FILE for place in (folder.absolute(), *folder.absolute().parents)]
    project = next((path for path in above if path.is_file()), None)
    return [path for path in (own if own.is_file() else None, project) if path is not None]


def tables_of(path: Path) -> dict[str, Any]:
    """What a file holds, of tables that Shoal knows alone."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise UsageError(f"{path} is not UTF-8 text.") from None
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{path} is not TOML: {str(error).rstrip('.')}.") from None
    for key in data:
        if key not in _KNOWN:
            raise UsageError(
                f"{path} has a table or key {key!r} that Shoal does not know"
                f"{meant(key, _KNOWN)}; models are named in [models.NAME]."
            )
    return data


def named_tables(data: dict[str, Any], kind: str, path: Path) -> dict[str, dict[str, Any]]:
    """The tables `[kind.NAME]` of a file's data, by name."""
    given: object = data.get(kind, {})
    found = cast("dict[str, object]", given if isinstance(given, dict) else {"": given})
    for name, table in found.items():
        if not isinstance(table, dict):
            key = f"{kind}.{name}".rstrip(".")
            raise UsageError(f"{path}: {key} is no table; write [{kind}.NAME] and its keys below.")
    return cast("dict[str, dict[str, Any]]", found)


def meant(word: str, known: Iterable[str]) -> str:
    """A suggestion for a word that was mistyped, where one is close."""
    close = difflib.get_close_matches(word, list(known), 1)
    return f"; you may mean {close[0]!r}" if close else ""
