"""A server that answers at once: a tool call first, and the answer once the result is there.

It speaks to each in its own dialect: native tool calls where the request brings tools, JSON
under a schema where it brings one. What it answers with is read from the messages, so that
an answer is right only if the tool ran and its result came back.

    python -m benchmarks.turn.server     # prints its port, ends with its standard input
"""

import asyncio
import json
import re
import sys
from typing import Any

__all__ = ["ANSWER", "LOGPROBS", "PLAIN"]

PLAIN, LOGPROBS = "/v1", "/logprobs/v1"
"""Base addresses: the second one tells the logprobs of its tokens where it is asked for them."""

ANSWER = "It is {}."
_QUESTION = re.compile(r"What is (\d+) times (\d+)\?")
_OBSERVATION = re.compile(r"<observation>\s*(\S+)\s*</observation>")
_TOKEN = re.compile(r"\w+|\W")


def chat(body: dict[str, Any], logprobs: bool) -> dict[str, Any]:
    """The completion that answers a request."""
    schema = body.get("response_format", {}).get("json_schema", {}).get("schema")
    message: dict[str, Any] = {"role": "assistant", "content": None}
    finish = "stop"
    if schema is not None:
        message["content"] = json.dumps(_under(schema, _texts(body)), separators=(",", ":"))
    elif body["messages"][-1]["role"] == "tool":
        message["content"] = ANSWER.format(body["messages"][-1]["content"].strip('"'))
    else:
        arguments = json.dumps(_arguments(_texts(body)))
        function = {"name": "multiply", "arguments": arguments}
        message["tool_calls"] = [{"id": "call_1", "type": "function", "function": function}]
        finish = "tool_calls"
    choice: dict[str, Any] = {"index": 0, "message": message, "finish_reason": finish}
    tokens = _TOKEN.findall(message["content"] or "")
    if logprobs and body.get("logprobs"):
        choice["logprobs"] = {"content": [_scored(token) for token in tokens]}
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1_700_000_000,
        "model": body["model"],
        "choices": [choice],
        "usage": {"prompt_tokens": 100, "completion_tokens": 20, "total_tokens": 120},
    }


def _under(schema: dict[str, Any], texts: str) -> dict[str, Any]:
    """A value of the schema: that of the probe, a plan, a call, or an answer."""
    if "color" in schema.get("properties", {}):
        return {"color": "violet"}
    observed = _OBSERVATION.findall(texts)
    if "next" in schema.get("properties", {}):
        if observed:
            return {"thought": "The product is known.", "next": "answer"}
        return {"thought": "The numbers must be multiplied.", "next": "call"}
    if observed:
        return {"answer": ANSWER.format(observed[-1])}
    return {"tool": "multiply", "arguments": _arguments(texts)}


def _arguments(texts: str) -> dict[str, int]:
    a, b = _QUESTION.findall(texts)[-1]
    return {"a": int(a), "b": int(b)}


def _texts(body: dict[str, Any]) -> str:
    parts = list[str]()
    for message in body["messages"]:
        content = message["content"]
        if isinstance(content, list):
            parts += [part["text"] for part in content]
        else:
            parts.append(content or "")
    return "\n".join(parts)


def _scored(token: str) -> dict[str, Any]:
    """A token with the two likeliest, as OpenAI's servers and vLLM write them."""
    best, other = (
        {"token": t, "logprob": p, "bytes": list(t.encode())}
        for t, p in ((token, -0.0123456789), ("?", -4.9876543210))
    )
    return best | {"top_logprobs": [best, other]}


class _Server:
    """Connections that are kept alive, one request after the other on each."""

    def __init__(self) -> None:
        self.calls = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                line, *fields = head.decode("latin-1").split("\r\n")
                lengths = [f[15:] for f in fields if f.lower().startswith("content-length:")]
                data = await reader.readexactly(int(lengths[0]) if lengths else 0)
                body = json.dumps(self._answer(line.split()[1], data)).encode()
                writer.write(
                    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                    b"Content-Length: %d\r\n\r\n%s" % (len(body), body)
                )
                await writer.drain()
        except (asyncio.IncompleteReadError, asyncio.CancelledError, ConnectionError):
            pass
        finally:
            writer.close()

    def _answer(self, path: str, data: bytes) -> dict[str, Any]:
        if path == "/calls":
            return {"calls": self.calls}
        if not path.endswith("/chat/completions"):
            return {"object": "list", "data": [{"id": "canned", "object": "model"}]}
        self.calls += 1
        return chat(json.loads(data), path.startswith(LOGPROBS))


async def _main() -> None:
    server = await asyncio.start_server(_Server().serve, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(_main())
