"""The graphs to serve, by name: Shoal's own, and a user's as module:builder."""

import importlib
import os
import sys
from collections.abc import Sequence

from shoal.errors import UsageError
from shoal.graphs import GRAPHS
from shoal.serve.play import Builder

__all__ = ["load_builders"]


def load_builders(specs: Sequence[str]) -> dict[str, Builder]:
    """The builders that a command line names, by the name that clients ask for.

    Args:
        specs: Names of `shoal.graphs.GRAPHS`, or `module:builder`, which is served as
            `builder`; the module may lie in the current folder, and importing it runs its
            code. None at all means all of `GRAPHS`.

    Raises:
        UsageError: One names nothing, or two have one name.
    """
    found: dict[str, Builder] = {}
    for spec in dict.fromkeys(specs or GRAPHS):
        module, colon, name = spec.partition(":")
        builder = _import(spec, module, name) if colon else GRAPHS.get(spec)
        if builder is None:
            raise UsageError(
                f"There is no graph {spec!r}; there are {', '.join(GRAPHS)}, and your own are "
                "written module:builder."
            )
        key = name or spec
        if key in found:
            raise UsageError(f"Two graphs would be served as {key!r}; rename one.")
        found[key] = builder
    return found


def _import(spec: str, module: str, name: str) -> Builder:
    here = os.getcwd()
    if here not in sys.path:
        sys.path.append(here)  # last, so that a file here never hides an installed module
    try:
        value: object = getattr(importlib.import_module(module), name, None)
    except Exception as error:  # the module is the user's: anything may go wrong in it
        why = f"{type(error).__name__}: {error}"
        raise UsageError(f"The module {module!r} of {spec!r} cannot be imported: {why}.") from error
    if not callable(value):
        raise UsageError(
            f"{spec!r} names no function; it must be one that takes (model, tools, budget=, "
            "temperature=, seed=) and returns a graph, as tool_team does."
        )
    return value
