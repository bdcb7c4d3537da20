"""A tool call as a model makes it, and the record of what came of it."""

from typing import Any

from pydantic import BaseModel, ConfigDict


class ToolCall(BaseModel):
    """One call: the tool's name and its arguments, as JSON data."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    tool: str
    arguments: dict[str, Any]


class CallRecord(BaseModel):
    """A call and its outcome: either an observation or an error, each a text for the model.

    `seconds` is wall time, from before the check of the arguments to the outcome.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    tool: str
    arguments: dict[str, Any]
    observation: str | None
    error: str | None
    seconds: float
