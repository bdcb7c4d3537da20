"""How a graph is named on a command line."""

import importlib
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from shoal.errors import UsageError
from shoal.graphs import GRAPHS

__all__ = ["load_graph"]


def load_graph(name: str) -> Callable[..., Any]:
    """The builder of a team: one of Shoal's by name, or `module:builder`.

    A builder takes `(model, tools, *, budget, grounded, temperature, seed)` and returns a
    compiled graph of `RunState`, as `tool_team` does.

    Raises:
        UsageError: There is none.
    """
    if name in GRAPHS:
        return GRAPHS[name]
    module_name, colon, attribute = name.partition(":")
    if not colon:
        raise UsageError(
            f"There is no graph {name!r}; name one of {', '.join(GRAPHS)}, or module:builder."
        )
    here = str(Path.cwd())
    if here not in sys.path:
        sys.path.append(here)  # last, so that a file here never hides an installed module
    try:
        module = importlib.import_module(module_name)
    except Exception as error:  # the module is the user's: anything may go wrong in it
        raise UsageError(
            f"The graph {name} cannot be imported: {type(error).__name__}: {error}."
        ) from error
    build: object = getattr(module, attribute, None)
    if not callable(build):
        raise UsageError(f"{module_name} has no builder {attribute!r}.")
    return build
