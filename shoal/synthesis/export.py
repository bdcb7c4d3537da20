"""What a synthesis gives: chat data that trainers read, and every item that was made.

A line of `data.jsonl` is what trl's SFTTrainer and LLaMA-Factory's `openai` format take:
`messages`, with `tool_calls` and messages of the role `tool`, and the tools as a JSON Schema.
`arguments` are an object, as both want them; `tools` is JSON in a text, which both decode, for
columns of a table cannot hold schemas that differ. `content` is there in every message, and
`tool_calls` in every one of the assistant, because LLaMA-Factory looks into both.
"""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from shoal.errors import UsageError
from shoal.synthesis.queue import Done, Queue
from shoal.tools import Tool

__all__ = ["chat_row", "item_row", "write_data"]


def write_data(folder: Path, queue: Queue, tools: Sequence[Tool]) -> None:
    """Write `data.jsonl`, the accepted items, and `items.jsonl`, all of them with their fate.

    Raises:
        UsageError: The folder cannot be written to.
    """
    known = {tool.name: tool for tool in tools}
    _write(folder / "data.jsonl", (chat_row(done, known) for done in queue.done("accepted")))
    _write(folder / "items.jsonl", (item_row(done, known) for done in queue.done()))


def chat_row(done: Done, tools: dict[str, Tool]) -> dict[str, Any]:
    """An item as a conversation."""
    item = done.result["item"]
    messages: list[dict[str, Any]] = [{"role": "user", "content": item["instruction"]}]
    thoughts: list[str] = item["thoughts"]
    for place, call in enumerate(item["calls"]):
        function = {"name": call["tool"], "arguments": call["arguments"]}
        messages.append(
            {
                "role": "assistant",
                "content": thoughts[place] if place < len(thoughts) else "",
                "tool_calls": [{"type": "function", "function": function}],
            }
        )
        found = call["observation"] if call["error"] is None else f"error: {call['error']}"
        messages.append({"role": "tool", "name": call["tool"], "content": found})
    last: dict[str, Any] = {"role": "assistant", "content": item["response"]}
    row: dict[str, Any] = {"id": done.number, "messages": messages}
    if "tools" in done.result:
        messages.append({**last, "tool_calls": []})
        offered = [_described(tools[name]) for name in done.result["tools"]]
        row["tools"] = json.dumps(offered, separators=(",", ":"))
    else:
        messages.append(last)
    return row


def item_row(done: Done, tools: dict[str, Tool]) -> dict[str, Any]:
    """An item as a conversation, with its fate, its reviews, and what it was made of."""
    result = {key: value for key, value in done.result.items() if key not in ("item", "tools")}
    item = done.result["item"]
    return {
        **chat_row(done, tools),
        **{key: value for key, value in result.items() if key != "number"},
        "keywords": item["keywords"],
        "summary": item["summary"],
    }


def _described(tool: Tool) -> dict[str, Any]:
    parameters = _without_marks(tool.parameters)
    function = {"name": tool.name, "description": tool.description, "parameters": parameters}
    return {"type": "function", "function": function}


def _without_marks(schema: Any) -> Any:
    """The schema without the keywords that only Shoal's grammar reads."""
    if isinstance(schema, dict):
        return {k: _without_marks(v) for k, v in schema.items() if not k.startswith("x-")}  # pyright: ignore
    if isinstance(schema, list):
        return [_without_marks(part) for part in schema]  # pyright: ignore
    return schema


def _write(path: Path, rows: Iterable[dict[str, Any]]) -> None:
    """Put a file in place at once, so that a crash leaves the old one or the new one."""
    beside = path.with_name(path.name + ".new")
    try:
        with beside.open("w", encoding="utf-8") as file:
            for row in rows:
                file.write(json.dumps(row, separators=(",", ":")) + "\n")
        beside.replace(path)
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}.") from error
