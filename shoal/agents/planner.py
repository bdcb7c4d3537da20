"""The planner: what to do next, and whose turn it is (alpha-UMi, arXiv 2401.07324, section 3)."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field

from shoal.agents.prompts import ToolDoc, earlier_of, history_of, offered, render
from shoal.agents.role import Role, least_sure_of
from shoal.models import Message, Model

__all__ = ["Plan", "Planner"]


class Plan(BaseModel):
    """A thought, then the route: the grammar admits no route that does not exist."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    thought: Annotated[str, Field(max_length=240)]
    next: Literal["call", "answer", "give_up"]


class Planner(Role[Plan]):
    """Plan the next step to answer the question with the tools below.

    Say in one short thought what is still missing and which tool gives it. Then choose:
    "call" to have a tool called, "answer" when the observations answer the question,
    "give_up" when no tool can help; the thought then says why.
    """

    reads: ClassVar = ("question",)
    writes: ClassVar = "plan"

    def __init__(
        self,
        model: Model | str,
        tools: Iterable[ToolDoc],
        *,
        least_sure: float | None = None,
        **options: Any,
    ) -> None:
        """As `Role`, with the tools that the plan may count on.

        Args:
            model: Who plans.
            tools: The tools on offer.
            least_sure: Before any call, a plan to call of less sureness gives up (see
                `Role.sureness`), 0 to 1; None is `LEAST_SURE` for a model with compact prompts,
                and 0 for others, whose thoughts are free text.
            options: As `Role`.
        """
        super().__init__(model, **options)
        self.tools = tuple(tools)
        self.least_sure = least_sure_of(self.model, least_sure)

    def messages(self, state: Mapping[str, Any]) -> Sequence[Message]:
        """The question, the tools, and what happened so far."""
        return render(
            "planner",
            style=self.model.prompt_style,
            instruction=self.instruction,
            question=state["question"],
            tools=offered(self.tools, state),
            history=history_of(state),
            earlier=earlier_of(state),
        )
