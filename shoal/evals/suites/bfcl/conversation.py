"""BFCL's messages as the one question that a team is asked."""

import json
from collections.abc import Mapping, Sequence

from shoal.evals.suite import Run
from shoal.graphs.run import QUESTION_LIMIT

__all__ = ["MORE_TOOLS", "question_of", "question_of_turn"]

MORE_TOOLS = "More tools are on offer now. Can you do it with them?"
"""Asked where BFCL hands out tools that it held back, and the user says nothing."""

_OBSERVATION, _ANSWER = 300, 300  # characters kept of what happened in earlier turns
_LABELS = {"user": "User", "assistant": "Assistant", "tool": "Tool"}


def question_of(messages: Sequence[Mapping[str, str]]) -> str:
    """Messages as one text: system messages first, then one message alone or a transcript."""
    system = [each["content"] for each in messages if each["role"] == "system"]
    others = [each for each in messages if each["role"] != "system"]
    if len(others) == 1:
        return "\n\n".join([*system, others[0]["content"]])
    said = [f"{_LABELS[each['role']]}: {each['content']}" for each in others]
    return "\n\n".join([*system, "\n".join(said)])


def question_of_turn(message: str, before: Sequence[Run], messages: Sequence[str]) -> str:
    """A turn's message after what was said, called and observed in the turns before it.

    Args:
        message: What is asked now.
        before: The runs of the earlier turns.
        messages: What was asked in them.

    Returns:
        At most as much as a question may have, unless the message alone has more; the
        oldest turns are left out first, and that is said.
    """
    if not before:
        return message
    turns = [_turn(asked, run) for asked, run in zip(messages, before, strict=True)]
    for left_out in range(len(turns) + 1):
        note = [f"[{left_out} earlier turns left out]"] if left_out else []
        text = "\n".join(["So far:", *note, *turns[left_out:], "", f"Now: {message}"])
        if len(text) <= QUESTION_LIMIT:
            return text
    return message


def _turn(asked: str, run: Run) -> str:
    lines = [f"User: {asked}"]
    for call in run["calls"]:
        outcome = call["observation"] if call["error"] is None else f"error: {call['error']}"
        arguments = json.dumps(call["arguments"], ensure_ascii=False)
        lines.append(f"{call['tool']} {arguments}: {_cut(outcome or '', _OBSERVATION)}")
    lines.append(f"Assistant: {_cut(run['answer'], _ANSWER)}")
    return "\n".join(lines)


def _cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 1] + "…"
