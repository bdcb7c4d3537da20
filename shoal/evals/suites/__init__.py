"""The suites that come with Shoal, one file each, and how a suite is found."""

import importlib
import importlib.util
import sys
from pathlib import Path
from types import ModuleType

from shoal.errors import UsageError
from shoal.evals.suite import Suite

__all__ = ["SUITES", "load_suite"]

_HERE = "shoal.evals.suites"
SUITES: dict[str, tuple[str, str]] = {
    "generated": (f"{_HERE}.generated:Generated", "Shoal's own questions, no download"),
    "bfcl": (f"{_HERE}.bfcl:Bfcl", "Berkeley Function Calling Leaderboard, v4, without search"),
    "bfcl-mini": (f"{_HERE}.bfcl:BfclMini", "a seeded, stratified part of bfcl"),
    "agentdojo": (f"{_HERE}.agentdojo:AgentDojo", "injected instructions: utility, attacks"),
    "gsm8k": (f"{_HERE}.gsm8k:Gsm8k", "grade-school maths with a calculator"),
    "seal-tools": (f"{_HERE}.seal_tools:SealTools", "calls of 4,076 tools, some nested"),
    "toolalpaca": (f"{_HERE}.toolalpaca:ToolAlpaca", "golden calls of public APIs"),
    "umi": (f"{_HERE}.umi:Umi", "alpha-UMi's teacher-forced metrics, on your file"),
    "jsonschema": (f"{_HERE}.jsonschema:JsonSchema", "JSONSchemaBench: valid instances"),
}
"""Name, where it is, and what it is."""


def load_suite(spec: str, data: Path | None = None) -> Suite:
    """Find a suite.

    Args:
        spec: A name of `SUITES`; `file.jsonl`; `file.py`, with `:Class` where it holds
            several suites; or `module:Class`.
        data: The folder or file that the suite reads, in place of its own.

    Raises:
        UsageError: There is no such suite; the sentence says what is wrong.
    """
    if spec in SUITES:
        module, _, name = SUITES[spec][0].partition(":")
        return getattr(importlib.import_module(module), name)(data)
    if spec.endswith(".jsonl"):
        from shoal.evals.suites.jsonl import JsonLines

        return JsonLines(Path(spec))
    path, colon, name = spec.partition(":")
    if path.endswith(".py"):
        return _made(_suite_class(_from_file(Path(path)), name, path), data)
    if colon:
        sys.path.insert(0, "")
        try:
            module = importlib.import_module(path)
        except ImportError as error:
            raise UsageError(f"The suite {spec} cannot be imported: {error}.") from None
        finally:
            sys.path.remove("")
        return _made(_suite_class(module, name, path), data)
    raise UsageError(
        f"There is no suite {spec!r}; name one of {', '.join(SUITES)}, a .jsonl or .py file, or "
        "module:Class."
    )


def _from_file(path: Path) -> ModuleType:
    if not path.is_file():
        raise UsageError(f"There is no suite at {path}: the file does not exist.")
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module  # pydantic and dataclasses look their module up
    beside = str(path.parent.resolve())
    if beside not in sys.path:
        sys.path.append(beside)  # last, so that a file there never hides an installed module
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        raise UsageError(
            f"The suite {path} cannot be imported: {type(error).__name__}: {error}."
        ) from error
    return module


def _suite_class(module: ModuleType, name: str, where: str) -> type[Suite]:
    found = {
        key: value
        for key, value in vars(module).items()
        if isinstance(value, type)
        and issubclass(value, Suite)
        and value.__module__ == module.__name__
    }
    if name in found:
        return found[name]
    if len(found) == 1 and not name:
        return next(iter(found.values()))
    known = f"it has {', '.join(found)}" if found else "it has no subclass of shoal.evals.Suite"
    asked = f"no suite {name!r}" if name else "not one suite alone"
    raise UsageError(f"{where} holds {asked}: {known}.")


def _made(kind: type[Suite], data: Path | None) -> Suite:
    return kind() if data is None else kind(data)  # pyright: ignore[reportCallIssue]
