"""The graphs as tools of the Model Context Protocol, over streamable HTTP at /mcp.

Each request stands alone: there are no sessions, no stream of the server's own, and an
answer is one JSON object. The SDK speaks the protocol; here is only what the tools are.
"""

# pyright: reportUnknownMemberType=false
import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import mcp_types as types
from mcp.server import Server, ServerRequestContext
from mcp.server.streamable_http_manager import StreamableHTTPSessionManager
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Message, Receive, Scope, Send

from shoal import __version__
from shoal.graphs.run import QUESTION_LIMIT
from shoal.serve.conversation import Ask, Conversation
from shoal.serve.pieces import End
from shoal.serve.refusals import Refused
from shoal.serve.reply import gone
from shoal.serve.service import Service
from shoal.serve.wire import read_body, read_json

__all__ = ["mcp_route"]

_ENDPOINT = "/mcp"

_INPUT: dict[str, Any] = {
    "type": "object",
    "properties": {
        "question": {
            "type": "string",
            "minLength": 1,
            "maxLength": QUESTION_LIMIT,
            "description": "What to answer, with all that is needed to answer it.",
        }
    },
    "required": ["question"],
    "additionalProperties": False,
}

_CALL: dict[str, Any] = {
    "type": "object",
    "properties": {
        "tool": {"type": "string"},
        "arguments": {"type": "object"},
        "observation": {"type": ["string", "null"]},
        "error": {"type": ["string", "null"]},
    },
    "required": ["tool", "arguments", "observation", "error"],
}

_OUTPUT: dict[str, Any] = {
    "type": "object",
    "properties": {
        "answer": {"type": "string"},
        "stop": {"type": "string", "enum": ["answered", "gave_up", "budget"]},
        "reason": {"type": ["string", "null"]},
        "calls": {"type": "array", "items": _CALL},
        "model_calls": {"type": "integer"},
        "run_id": {"type": "string"},
    },
    "required": ["answer", "stop", "reason", "calls", "model_calls", "run_id"],
}


@asynccontextmanager
async def mcp_route(service: Service, most_body: int) -> AsyncGenerator[Route]:
    """The route, open for as long as the context is.

    Args:
        service: Plays the questions.
        most_body: Bytes of a request.
    """
    manager = StreamableHTTPSessionManager(
        _server(service), json_response=True, stateless=True, max_request_body_size=most_body
    )
    async with manager.run():

        async def endpoint(request: Request) -> Response:
            body = await read_body(request, most_body, service.stopped)
            read_json(body)  # so that what is wrong with it is told as everywhere here
            return _Handled(manager, body)

        yield Route(_ENDPOINT, endpoint, methods=["POST"])


class _Handled(Response):
    """Lets the SDK answer, and ends its work where the client goes away."""

    def __init__(self, manager: StreamableHTTPSessionManager, body: bytes) -> None:
        super().__init__()
        self._manager, self._body = manager, body

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send it."""
        left = asyncio.Event()
        scope.setdefault("state", {})["shoal_left"] = left
        unread: list[Message] = [{"type": "http.request", "body": self._body, "more_body": False}]

        async def again() -> Message:
            if unread:
                return unread.pop()
            await left.wait()
            return {"type": "http.disconnect"}

        watch = asyncio.create_task(gone(receive))
        watch.add_done_callback(lambda _: left.set())
        try:
            await self._manager.handle_request(scope, again, send)
        finally:
            watch.cancel()


def _server(service: Service) -> Server[Any]:
    async def list_tools(_: ServerRequestContext[Any], __: Any) -> types.ListToolsResult:
        names = ", ".join(tool.name for tool in service.house.tools)
        return types.ListToolsResult(
            tools=[
                types.Tool(
                    name=name,
                    description=f"Ask the team {name} of a small model, which uses: {names}.",
                    input_schema=_INPUT,
                    output_schema=_OUTPUT,
                )
                for name in service.house.graphs
            ]
        )

    async def call_tool(
        context: ServerRequestContext[Any], given: types.CallToolRequestParams
    ) -> types.CallToolResult:
        question = (given.arguments or {}).get("question")
        if given.name not in service.house.graphs:
            return _failed(f"There is no tool {given.name[:64]!r}.")
        if not isinstance(question, str) or not question.strip():
            return _failed("question must be a text that is not empty.")
        request: Any = context.request
        left: asyncio.Event = request.scope["state"]["shoal_left"]
        answer = asyncio.create_task(_answer(service, given.name, question))
        away = asyncio.create_task(left.wait())
        try:
            await asyncio.wait({answer, away}, return_when=asyncio.FIRST_COMPLETED)
            if not answer.done():
                return _failed("The client went away.")
            return answer.result()
        finally:
            answer.cancel()
            away.cancel()

    return Server("shoal", version=__version__, on_list_tools=list_tools, on_call_tool=call_tool)


async def _answer(service: Service, graph: str, question: str) -> types.CallToolResult:
    began = asyncio.get_running_loop().time()
    status = 499
    try:
        async with service.playing(Ask(graph, Conversation("", (), question, ()))) as pieces:
            while not isinstance(piece := await pieces.get(), End):
                pass
        status = 200
    except Refused as refused:
        status = refused.status
        return _failed(refused.message)
    finally:
        seconds = asyncio.get_running_loop().time() - began
        service.metrics.ended(_ENDPOINT, graph, status, seconds, ok=status == 200)
    return types.CallToolResult(
        content=[types.TextContent(type="text", text=piece.text)],
        structured_content={"answer": piece.text, **piece.about},
    )


def _failed(sentence: str) -> types.CallToolResult:
    return types.CallToolResult(
        content=[types.TextContent(type="text", text=sentence)], is_error=True
    )
