"""What a model reads of the result of a call: text, or JSON, or what cannot be read."""

import json
from typing import Any

__all__ = ["result_text"]

MOST_CHARACTERS = 100_000


def result_text(result: Any) -> str:
    """The texts of a `CallToolResult`, a line each; without any, its structured content.

    Images, sounds and files are told of and left out. No longer than 100,000 characters,
    the note of a cut included; the registry cuts further.
    """
    texts: list[str] = []
    others: list[str] = []
    for block in result.content:
        match block.type:
            case "text":
                texts.append(block.text)
            case "resource" if isinstance(text := getattr(block.resource, "text", None), str):
                texts.append(text)
            case "resource_link":
                texts.append(f"{block.name}: {block.uri}")
            case "resource":
                others.append("a file")
            case kind:
                others.append({"image": "an image", "audio": "a sound"}.get(kind, "a part"))
    if result.structured_content is not None and not any(texts):
        texts = [json.dumps(result.structured_content, ensure_ascii=False)]
    left_out = [f"[{what} was left out: only text can be read]" for what in others[:10]]
    text = "\n".join([*texts, *left_out]) or "[an empty result]"
    note = f" [cut: {len(text):,} characters in all]"
    return text if len(text) <= MOST_CHARACTERS else text[: MOST_CHARACTERS - len(note)] + note
