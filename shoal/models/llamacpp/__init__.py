"""llama.cpp in this process, constrained by a grammar engine."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from shoal.models.llamacpp.model import LlamaCpp

__all__ = ["LlamaCpp"]


def __getattr__(name: str) -> Any:
    # late, for shoal.models.inprocess needs modules of this package and is needed by its model
    if name == "LlamaCpp":
        from shoal.models.llamacpp.model import LlamaCpp

        return LlamaCpp
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
