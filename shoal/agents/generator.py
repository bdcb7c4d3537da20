"""The generator: a new instruction made of a seed, and its response (GRA, arXiv 2504.12322).

GRA's generator takes keywords and a summary from a seed, writes a new instruction that covers
them, with examples of the same domain in view, and then the response. The response is asked
for in a call of its own, which reads the instruction alone, as whoever is trained on it will.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field

from shoal.agents.peer_prompts import draft_prompt
from shoal.agents.prompts import ToolDoc, tool_line
from shoal.agents.role import Role
from shoal.models import Message, Model

__all__ = ["Draft", "Generator", "Responder", "Response"]


class Draft(BaseModel):
    """What a seed is about, and a new instruction about it, in the order of writing."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    keywords: Annotated[
        list[Annotated[str, Field(min_length=1, max_length=40)]], Field(min_length=1, max_length=6)
    ]
    summary: Annotated[str, Field(max_length=240)]
    instruction: Annotated[str, Field(min_length=1, max_length=1_000)]


class Generator(Role[Draft]):
    """Write a new instruction for training data, after the seed below.

    Give the seed's keywords, and what it is about in one sentence. Then write an instruction
    of your own on the same subject that a user could send as it is: other than the seed and
    the examples, whole in itself, clear, and such that it can be answered.
    """

    reads: ClassVar = ("seed",)
    writes: ClassVar = "draft"

    def __init__(self, model: Model | str, tools: Iterable[ToolDoc] = (), **options: Any) -> None:
        """As `Role`.

        Args:
            model: Who writes.
            tools: Where there are some, the instruction is a question that one of them answers.
            options: As `Role`.
        """
        super().__init__(model, **options)
        self.tools = tuple(tools)

    def messages(self, state: Mapping[str, Any]) -> Sequence[Message]:
        """The tools, the examples, the tool to be used where the state names one, the seed.

        A compact prompt has no examples, and of the tools only the one to be used.
        """
        if self.model.prompt_style == "compact":
            return draft_prompt(state["seed"], self.tools, state.get("tool"))
        system = self.instruction
        if self.tools:
            lines = "\n".join(tool_line(tool) for tool in self.tools)
            system += (
                "\n\nThe instruction must need one of these tools, and must say every value that "
                f"its arguments take:\n{lines}"
            )
        user = "".join(f"Example: {text}\n" for text in state.get("examples", ()))
        if state.get("tool"):
            user += f"Tool to be needed: {state['tool']}\n"
        return [
            {"role": "system", "content": system},
            {"role": "user", "content": f"{user}Seed: {state['seed']}"},
        ]


class Response(BaseModel):
    """The response to an instruction."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    response: Annotated[str, Field(min_length=1, max_length=4_000)]


class Responder(Role[Response]):
    """Answer the instruction: rightly, wholly and clearly, and nothing beside it."""

    reads: ClassVar = ("instruction",)
    writes: ClassVar = "response"
