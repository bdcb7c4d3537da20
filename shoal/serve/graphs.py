"""The graphs to serve, by the name that clients ask for."""

from collections.abc import Sequence

from shoal.errors import UsageError
from shoal.graphs import GRAPHS
from shoal.graphs.builders import load_graph
from shoal.serve.house import Builder

__all__ = ["load_builders"]


def load_builders(specs: Sequence[str]) -> dict[str, Builder]:
    """The builders that a command line names.

    Args:
        specs: As `load_graph` takes them; `module:builder` is served as `builder`. None at
            all means all of `GRAPHS`.

    Raises:
        UsageError: One names nothing, or two have one name.
    """
    found: dict[str, Builder] = {}
    for spec in dict.fromkeys(specs or GRAPHS):
        name = spec.rpartition(":")[2]
        if name in found:
            raise UsageError(f"Two graphs would be served as {name!r}; rename one.")
        found[name] = load_graph(spec)
    return found
