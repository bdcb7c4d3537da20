"""Keeps prompts within a context that a server does not guard: some cut them and say nothing."""

from collections.abc import Mapping, Sequence
from typing import Any

from shoal.errors import ContextOverflow
from shoal.models.base import Usage

__all__ = ["Room"]

_PER_BYTE = 0.25  # tokens, before an answer told how many; English text has about as many
_ENOUGH = 400  # bytes of a prompt from which the template's own tokens matter little
_LEAST_ANSWER = 64


class Room:
    """What is known of a server's context.

    Args:
        context: tokens of prompt and output together; None where nobody said, and then
            every prompt is sent.
    """

    def __init__(self, context: int | None) -> None:
        self.context = context
        self._per_byte = _PER_BYTE

    def check(self, messages: Sequence[Mapping[str, Any]], tokens: int) -> None:
        """Refuse a prompt that leaves no room for an answer, by an estimate of its tokens.

        Raises:
            ContextOverflow: so it is.
        """
        if self.context is None:
            return
        prompt = round(_size(messages) * self._per_byte)
        if self.context - prompt < min(tokens, _LEAST_ANSWER):
            raise ContextOverflow(
                f"The prompt has about {prompt:,} tokens and the context holds "
                f"{self.context:,}, some of them for the answer; shorten the prompt."
            )

    def learn(self, messages: Sequence[Mapping[str, Any]], usage: Usage) -> None:
        """Take the tokens a byte from an answer; a prompt that was cut tells too few."""
        size = _size(messages)
        if usage.prompt and size >= _ENOUGH:
            self._per_byte = max(self._per_byte * 0.9, usage.prompt / size)


def _size(messages: Sequence[Mapping[str, Any]]) -> int:
    return sum(len(message["content"].encode("utf-8", "replace")) for message in messages)
