"""Every exception that Shoal raises on purpose.

    ShoalError
      UsageError          bad input from the caller: a flag, a file, a question
        LimitTooSmall     fewer tokens than the shortest output of the schema
      SchemaRefused       a JSON Schema that no grammar here can enforce
        NothingGrounded   values that must be quoted, and no source that holds any
      ModelError
        ModelLoadError    a model that cannot be found or opened
        ContextOverflow   a prompt longer than the model's context
        Truncated         a limit ended the output before it was complete
        InvalidOutput     complete output that fails its schema all the same
        ServerError       a server that fails or cannot be reached (shoal.models.openai)
      Cancelled           a run that its user stopped
      Paused              a run that stopped at a step, is kept, and can go on
      ToolError           what a tool raises to tell the model something
        InvalidCall       a tool call refused before it ran

The message of each is one sentence: what was wrong, where, and what to do. The
command line prints it as it is and exits with `exit_code`.
"""

from typing import Any

__all__ = [
    "Cancelled",
    "ContextOverflow",
    "InvalidCall",
    "InvalidOutput",
    "LimitTooSmall",
    "ModelError",
    "ModelLoadError",
    "NothingGrounded",
    "Paused",
    "SchemaRefused",
    "ShoalError",
    "ToolError",
    "Truncated",
    "UsageError",
]


class ShoalError(Exception):
    """The root of the tree; catch it to catch everything Shoal raises on purpose."""

    exit_code = 1


class UsageError(ShoalError):
    """Input that the caller can put right: a flag, a path, a question, a name."""

    exit_code = 2


class LimitTooSmall(UsageError):
    """A limit of tokens below what the shortest output of the schema takes."""


class SchemaRefused(ShoalError):
    """A schema that cannot be enforced exactly; the message names keyword and path."""


class NothingGrounded(SchemaRefused):
    """Values that must be quoted from sources, of which none holds a candidate."""


class ModelError(ShoalError):
    """A model that could not do what was asked of it.

    Attributes:
        usage: What the call cost all the same, a `shoal.models.Usage`; None where that is
            not known.
    """

    usage: Any = None


class ModelLoadError(ModelError):
    """A model that cannot be found, opened, or used."""

    exit_code = 2


class ContextOverflow(ModelError):
    """A prompt that leaves no room for an answer in the model's context."""


class Truncated(ModelError):
    """A token limit or a deadline ended the output before it was complete."""


class InvalidOutput(ModelError):
    """Output that does not hold to its schema though generation was constrained."""


class Cancelled(ShoalError):
    """A run was stopped by its user before it ended."""

    exit_code = 130


class Paused(ShoalError):
    """A run that stopped at a step and is kept: taken up again, it goes on from there."""

    exit_code = 5


class ToolError(ShoalError):
    """Raised by a tool to give the model a reason; it becomes the observation."""


class InvalidCall(ToolError):
    """A tool call refused before it ran: unknown name, wrong type, out of range."""
