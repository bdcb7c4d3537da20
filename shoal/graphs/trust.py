"""Which calls a run may make: the tools it was allowed, and none with an effect after strangers.

Both are fixed when a run begins, before any tool's output is read, and checked by `act` before
the tool is reached. What a model reads can make it ask for another call, but not get one.
"""

from typing import Literal, get_args

from shoal.errors import UsageError
from shoal.graphs.state import RunState
from shoal.tools import CallRecord, Registry, ToolCall

__all__ = ["AfterUntrusted", "asks_after", "check_after_untrusted", "refusal", "tainted_by"]

AfterUntrusted = Literal["allow", "ask", "forbid"]
"""What becomes of effects after an untrusted tool was called: they happen, a person is asked
first, or they are refused."""


def check_after_untrusted(value: str) -> None:
    """Raise UsageError where `value` is none of `AfterUntrusted`."""
    if value not in get_args(AfterUntrusted):
        choices = ", ".join(get_args(AfterUntrusted))
        raise UsageError(f"after_untrusted must be one of {choices}, not {value!r}.")


def tainted_by(state: RunState, registry: Registry) -> str | None:
    """The first untrusted tool that this run has called, whatever came of it; or None.

    One that was not allowed has not run, and told nothing.
    """
    names = (record.tool for record in state.get("calls", ()) if _allowed(state, record.tool))
    return next((n for n in names if n in registry and registry.get(n).untrusted), None)


def refusal(state: RunState, registry: Registry, call: ToolCall) -> CallRecord | None:
    """The record of a call that this run may not make; None for one that it may.

    With `after_untrusted` at "ask" it may make all that are allowed, see `asks_after`.
    """
    if (reason := _reason(state, registry, call)) is None:
        return None
    return CallRecord(
        tool=call.tool, arguments=call.arguments, observation=None, error=reason, seconds=0.0
    )


def asks_after(state: RunState, registry: Registry, call: ToolCall) -> str | None:
    """The untrusted tool for which a person must agree to a call; None where nobody must."""
    return _source(state, registry, call) if state.get("after_untrusted") == "ask" else None


def _reason(state: RunState, registry: Registry, call: ToolCall) -> str | None:
    if call.tool not in registry:
        return None  # the registry's own refusal names the tools there are
    if not _allowed(state, call.tool):
        allowed = ", ".join(name for name in registry.names if _allowed(state, name))
        return f"{call.tool} is not allowed in this run; allowed are: {allowed or 'no tools'}."
    if state.get("after_untrusted") != "forbid":
        return None
    source = _source(state, registry, call)
    return source and (
        f"{call.tool} may change something, and {source} has read untrusted text before; "
        "this run forbids that."
    )


def _source(state: RunState, registry: Registry, call: ToolCall) -> str | None:
    """The untrusted tool called before a call that may change something."""
    if call.tool not in registry or registry.get(call.tool).effect == "pure":
        return None
    return tainted_by(state, registry)


def _allowed(state: RunState, name: str) -> bool:
    allow = state.get("allow")
    return allow is None or name in allow
