"""Small language models that work as a team.

The names below load what they need when first used, so `import shoal` stays light.
"""

from importlib import import_module

from shoal import errors

TYPE_CHECKING = False  # importing typing for it would be most of the cost of this module

if TYPE_CHECKING:
    from shoal.agents import Role
    from shoal.models import load_model
    from shoal.tools import Registry, Tool, tool

__version__ = "0.1.0"

__all__ = ["Registry", "Role", "Tool", "__version__", "errors", "load_model", "tool"]

_HOMES = {
    "Registry": "shoal.tools",
    "Role": "shoal.agents",
    "Tool": "shoal.tools",
    "load_model": "shoal.models",
    "tool": "shoal.tools",
}


def __getattr__(name: str) -> object:
    """Import a public name from its home on first use (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module 'shoal' has no attribute {name!r}")
    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the lazy names beside those already loaded."""
    return sorted({*globals(), *__all__})
