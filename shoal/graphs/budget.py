"""What a run may spend, and what it has spent: enforced before every model call."""

import time
from collections.abc import Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from shoal.errors import UsageError
from shoal.models import Completion, Limits, Usage

__all__ = ["RESUMED", "Budget", "Spent", "charge"]

RESUMED: ContextVar[float] = ContextVar("shoal_resumed", default=0.0)
"""Unix time at which the run was taken up again: what passed before does not count as its own."""


@dataclass(frozen=True)
class Spent:
    """Model calls and tokens of a run so far; adds up."""

    model_calls: int = 0
    usage: Usage = field(default_factory=Usage)

    def __add__(self, other: "Spent") -> "Spent":
        return Spent(self.model_calls + other.model_calls, self.usage + other.usage)

    @property
    def tokens(self) -> int:
        """Tokens that had to be computed or written: cached ones cost nothing."""
        usage = self.usage
        return usage.prompt - usage.cached + usage.forced + usage.sampled


@dataclass(frozen=True)
class Budget:
    """The most that one question may cost.

    Attributes:
        steps: Tool calls.
        model_calls: Calls of any model.
        tokens: Tokens computed or written, over all calls; cached ones do not count.
        seconds: Wall time from the start of the run, or from when it was last taken up again
            after a crash or an answer of a person.
        call_tokens: Tokens that one output may have.
    """

    steps: int = 8
    model_calls: int = 24
    tokens: int = 16_000
    seconds: float = 120.0
    call_tokens: int = 512

    def __post_init__(self) -> None:
        for name in ("steps", "model_calls", "tokens", "seconds", "call_tokens"):
            if getattr(self, name) <= 0:
                raise UsageError(f"Budget.{name} is {getattr(self, name)}; it must be above 0.")

    def exhausted(self, state: Mapping[str, Any]) -> str | None:
        """What ran out, in words, or None while there is something left of everything."""
        spent: Spent = state.get("spent", Spent())
        if spent.model_calls >= self.model_calls:
            return f"the budget of {self.model_calls} model calls is spent"
        if spent.tokens >= self.tokens:
            return f"the budget of {self.tokens:,} tokens is spent"
        if _elapsed(state) >= self.seconds:
            return f"the budget of {self.seconds:g} seconds is spent"
        return None

    def limits(self, state: Mapping[str, Any]) -> Limits:
        """What the next model call may spend of what is left."""
        spent: Spent = state.get("spent", Spent())
        return Limits(
            tokens=min(self.call_tokens, self.tokens - spent.tokens),
            seconds=max(0.001, self.seconds - _elapsed(state)),
        )


def _elapsed(state: Mapping[str, Any]) -> float:
    return time.time() - max(state["started"], RESUMED.get())


def charge(completion: Completion) -> Spent:
    """What one completion cost."""
    return Spent(len(completion.attempts) or 1, completion.usage)
