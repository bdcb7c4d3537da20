"""What is added to a conversation: the schema in words, and why an answer failed."""

import json

from shoal.errors import ModelError
from shoal.grammar import Constraint
from shoal.models.openai.enforcement import words_schema
from shoal.models.openai.output import without_reasoning
from shoal.models.openai.protocol import Answer

__all__ = ["repaired", "with_words"]

_SHOWN = 2_000
"""Characters of a failed answer that the model is shown again."""


def with_words(messages: list[dict[str, str]], constraint: Constraint) -> list[dict[str, str]]:
    """The conversation with the schema in its last message."""
    schema = words_schema(constraint.schema)
    text = json.dumps(schema, ensure_ascii=False, separators=(",", ":"))
    return _said(
        messages,
        "user",
        "Answer with one JSON value that holds to this JSON Schema, and write nothing else: "
        + text,
    )


def repaired(
    messages: list[dict[str, str]], answer: Answer, failure: ModelError
) -> list[dict[str, str]]:
    """The conversation with a failed answer and why it failed."""
    text = without_reasoning(answer.text).strip()
    if text:
        messages = _said(messages, "assistant", text[:_SHOWN])
    return _said(messages, "user", f"That answer fails: {failure} Answer again, the JSON alone.")


def _said(messages: list[dict[str, str]], role: str, text: str) -> list[dict[str, str]]:
    """The conversation with one more message; neighbours of one role become one."""
    if messages and messages[-1]["role"] == role:
        last = {"role": role, "content": messages[-1]["content"] + "\n\n" + text}
        return [*messages[:-1], last]
    return [*messages, {"role": role, "content": text}]
