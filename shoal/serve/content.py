"""The content of messages: text alone, as a string or in parts."""

import json
from typing import Any, cast

from shoal.serve.refusals import Refused

__all__ = ["arguments_of", "text_of"]

_TEXT_PARTS = frozenset({"text", "input_text", "output_text"})


def text_of(content: object, where: str) -> str:
    """The text of a message's content, its parts joined.

    Raises:
        Refused: It holds something else, such as an image.
    """
    if content is None:
        return ""
    if isinstance(content, str):
        return content
    if not isinstance(content, list):
        raise Refused(400, f"{where} must be a text or a list of parts.", param=where)
    texts: list[str] = []
    for index, item in enumerate(cast("list[object]", content)):
        part = cast("dict[str, Any]", item) if isinstance(item, dict) else {}
        kind, text = part.get("type"), part.get("text")
        if kind == "refusal" and isinstance(part.get("refusal"), str):
            text = part["refusal"]
        elif kind not in _TEXT_PARTS:
            what = f"of type {kind[:40]!r}" if isinstance(kind, str) else "of no type"
            raise Refused(
                400,
                f"{where}[{index}] is {what}; only text is read here.",
                param=f"{where}[{index}]",
            )
        if not isinstance(text, str):
            raise Refused(400, f"{where}[{index}] has no text.", param=f"{where}[{index}].text")
        texts.append(text)
    return "\n".join(texts)


def arguments_of(text: str, where: str) -> dict[str, Any]:
    """The arguments of a tool call that a client sends back.

    Raises:
        Refused: They are not the JSON of an object.
    """
    try:
        value: object = json.loads(text or "{}")
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        raise Refused(400, f"{where} is not the JSON of an object.", param=where)
    return cast("dict[str, Any]", value)
