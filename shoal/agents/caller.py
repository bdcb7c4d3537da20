"""The caller: one tool and its typed arguments, in a grammar over the tools on offer."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, ClassVar

from shoal.agents.prompts import history_of, render
from shoal.agents.role import Role
from shoal.grammar import ground
from shoal.models import Completion, Message, Model
from shoal.tools import Tool, ToolCall, call_schema

__all__ = ["Caller", "sources_of"]


class Caller(Role[ToolCall]):
    """Write the one tool call that the plan asks for.

    Take every argument from the question or from an observation. Leave out an optional
    argument that neither of them gives.
    """

    reads: ClassVar = ("question",)
    writes: ClassVar = "call"

    def __init__(
        self, model: Model, tools: Iterable[Tool], *, grounded: bool | None = None, **options: Any
    ) -> None:
        """As `Role`, with the tools that may be called.

        Args:
            model: Who writes the call.
            tools: The tools on offer.
            grounded: Whether plain string and number arguments must be quotations of the
                question or of an observation; None means yes for a model with compact
                prompts, such as the embedded one, and no for others.
            options: As `Role`.
        """
        super().__init__(model, **options)
        self.tools = tuple(tools)
        self.grounded = model.prompt_style == "compact" if grounded is None else grounded
        self._calls = call_schema(self.tools)

    def schema(self, state: Mapping[str, Any]) -> Any:
        """A union over the tools; arguments marked as quotations are tied to the sources."""
        return ground(self._calls, sources_of(state), by_default=self.grounded)

    def messages(self, state: Mapping[str, Any]) -> Sequence[Message]:
        """The question, the tools, and what happened so far, the plan last."""
        return render(
            "caller",
            style=self.model.prompt_style,
            instruction=self.instruction,
            question=state["question"],
            tools=self.tools,
            history=history_of(state),
        )

    def value(self, completion: Completion) -> ToolCall:
        """The call, not yet validated against the tool's own checks."""
        return ToolCall.model_validate(completion.value)


def sources_of(state: Mapping[str, Any]) -> list[str]:
    """The texts that an argument may be quoted from: the question, then the observations."""
    observed = [record.observation for record in state.get("calls", ()) if record.observation]
    return [state["question"], *observed]
