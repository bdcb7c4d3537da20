"""What the questions of a conversation are asked with."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from shoal.cli.options import DEFAULT_TOOLS
from shoal.errors import UsageError

if TYPE_CHECKING:
    from shoal.graphs import Budget
    from shoal.tools import Tool

__all__ = ["BUDGET", "Settings", "changed"]

BUDGET = {"steps": int, "model_calls": int, "tokens": int, "seconds": float, "call_tokens": int}
"""The limits of a question, as `Budget` has them, and their types."""


@dataclass(frozen=True)
class Settings:
    """As the options of `shoal run`; `budget` holds the limits that differ from the usual."""

    model: str = "embedded"
    tools: str = DEFAULT_TOOLS
    graph: str = "tool_team"
    seed: int | None = None
    temperature: float | None = None
    root: str | None = None
    engine: str = "llguidance"
    grounded: bool | None = None
    budget: dict[str, float] = field(default_factory=dict[str, float])
    mcp: list[str] = field(default_factory=list[str])
    allow: list[str] | None = None
    after_untrusted: Literal["allow", "ask", "forbid"] | None = None

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> "Settings":
        """Those that a session was kept with; what is unknown is left out."""
        known = {f.name for f in fields(cls)}
        return cls(**{key: value for key, value in data.items() if key in known})

    def data(self) -> dict[str, Any]:
        """As plain data."""
        return asdict(self)

    def heat(self) -> float:
        """The temperature in force: as set, or as the model's name sets it."""
        from shoal.config import temperature_of

        return temperature_of(self.model) if self.temperature is None else self.temperature

    def load_tools(self) -> "list[Tool]":
        """The tools; raises UsageError for a name that is none, or a server's failure."""
        from shoal.cli.options import tools_of

        return tools_of(self.tools, Path(self.root) if self.root else None, self.mcp)

    def limits(self) -> "Budget":
        """What one question may cost."""
        from shoal.graphs import Budget

        limits: dict[str, Any] = {name: BUDGET[name](n) for name, n in self.budget.items()}
        return Budget(**limits)


def changed(settings: Settings, name: str, text: str) -> Settings:
    """The settings with one of `seed`, `temperature`, `grounded`, `root` read from a text.

    "none" takes a setting back to what the model or the folder gives.

    Raises:
        UsageError: There is no such setting, or the text is no value of it.
    """
    if name not in ("seed", "temperature", "grounded", "root"):
        raise UsageError(f"There is no setting {name!r}; use seed, temperature, grounded or root.")
    value: Any = None
    try:
        if text.lower() in ("none", "default"):
            value = None
        elif name == "seed":
            value = _at_least_zero(int(text))
        elif name == "temperature":
            value = _at_least_zero(float(text))
        elif name == "grounded":
            value = {"yes": True, "on": True, "true": True, "no": False, "off": False}[text.lower()]
        else:
            value = str(Path(text).expanduser().resolve(strict=True))
    except (ValueError, KeyError):
        wanted = {"seed": "a whole number", "temperature": "a number", "grounded": "on or off"}
        raise UsageError(f"{name} must be {wanted[name]} or none, not {text!r}.") from None
    except OSError as error:
        raise UsageError(f"{text} cannot be the root: {error.strerror}.") from None
    return replace(settings, **{name: value})


def _at_least_zero(value: float) -> float:
    if not 0 <= value < float("inf"):
        raise ValueError
    return value
