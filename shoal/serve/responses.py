"""POST /v1/responses: the request read, and the answer written, as OpenAI's API has them."""

import time
import uuid
from collections.abc import Iterable, Mapping
from typing import Annotated, Any, cast

from pydantic import BaseModel, ConfigDict, Field

from shoal.serve.content import arguments_of, text_of
from shoal.serve.conversation import Ask, Called, Item, Returned, Said, fold
from shoal.serve.pieces import Call, End, Piece, Text
from shoal.serve.refusals import Refused
from shoal.serve.reply import event
from shoal.serve.tools import Choice, chosen_tools, schema_of_format
from shoal.serve.wire import fields

__all__ = ["ResponseRequest", "ResponsesFace", "read_response"]

PARAM = "input"
_MOST_ITEMS = 2_000


class _TextOptions(BaseModel):
    model_config = ConfigDict(strict=True)

    format: dict[str, Any] | None = None


class ResponseRequest(BaseModel):
    """What is read of a request; other fields are passed over."""

    model_config = ConfigDict(strict=True)

    model: str
    input: Any = None
    instructions: str | None = None
    stream: bool | None = None
    tools: list[dict[str, Any]] | None = None
    tool_choice: Any = None
    text: _TextOptions | None = None
    temperature: Annotated[float, Field(ge=0, le=2, allow_inf_nan=False)] | None = None
    max_output_tokens: Annotated[int, Field(ge=1)] | None = None
    top_p: float | None = None
    top_logprobs: int | None = None
    background: bool | None = None
    previous_response_id: str | None = None
    conversation: Any = None
    prompt: Any = None
    metadata: dict[str, Any] | None = None


def read_response(data: dict[str, Any]) -> tuple[ResponseRequest, Ask]:
    """Read a request.

    Raises:
        Refused: Something in it is wrong, or is not to be had.
    """
    request = fields(ResponseRequest, data)
    stored = "nothing is stored here; send the whole conversation as input"
    refused = {
        "previous_response_id": (request.previous_response_id is not None, stored),
        "conversation": (request.conversation is not None, stored),
        "prompt": (request.prompt is not None, stored),
        "background": (bool(request.background), "leave it out"),
        "top_p": (request.top_p not in (None, 1), "leave it out"),
        "top_logprobs": (bool(request.top_logprobs), "leave it out"),
    }
    for name, (wrong, instead) in refused.items():
        if wrong:
            raise Refused(400, f"{name} is not supported: {instead}.", param=name)
    schema = schema_of_format(request.text.format if request.text else None, nested=None)
    choice = Choice.read(request.tool_choice, named_in=None)
    tools, must = chosen_tools(request.tools or [], choice, nested=False)
    if schema is not None and tools:
        raise Refused(
            400,
            "tools and text.format cannot be had at once; ask for the format once the tools "
            'have returned, with tool_choice "none".',
            param="text.format",
        )
    items = list(_items(request.input))
    if request.instructions:
        items.insert(0, Said("system", request.instructions))
    return request, Ask(
        graph=request.model,
        conversation=fold(items, PARAM),
        tools=tools,
        choice="required" if must else "auto",
        schema=schema,
        temperature=request.temperature,
        tokens=request.max_output_tokens,
        confirms=True,
    )


def _items(given: object) -> Iterable[Item]:
    if isinstance(given, str):
        yield Said("user", given)
        return
    if not isinstance(given, list) or len(cast("list[object]", given)) > _MOST_ITEMS:
        raise Refused(
            400, f"input must be a text or a list of at most {_MOST_ITEMS:,} items.", param=PARAM
        )
    for index, item in enumerate(cast("list[object]", given)):
        where = f"{PARAM}[{index}]"
        if not isinstance(item, dict):
            raise Refused(400, f"{where} must be an object.", param=where)
        yield from _item(cast("dict[str, Any]", item), where)


def _item(item: dict[str, Any], where: str) -> Iterable[Item]:
    def text(key: str) -> str:
        value = item.get(key)
        if not isinstance(value, str):
            raise Refused(400, f"{where}.{key} must be a text.", param=f"{where}.{key}")
        return value

    match item.get("type", "message"):
        case "message":
            content = text_of(item.get("content"), f"{where}.content")
            match item.get("role"):
                case "system" | "developer":
                    yield Said("system", content)
                case "user":
                    yield Said("user", content)
                case "assistant":
                    yield Said("assistant", content)
                case _:
                    raise Refused(
                        400,
                        f"{where}.role must be system, developer, user or assistant.",
                        param=f"{where}.role",
                    )
        case "function_call":
            arguments = arguments_of(text("arguments"), f"{where}.arguments")
            yield Called(text("call_id"), text("name"), arguments)
        case "function_call_output":
            output = text_of(item.get("output"), f"{where}.output")
            yield Returned(text("call_id"), output, where)
        case "reasoning":
            return
        case _:
            raise Refused(
                400,
                f"{where}.type must be message, function_call or function_call_output.",
                param=f"{where}.type",
            )


class ResponsesFace:
    """Writes one answer, as an object `response` or as its events.

    Args:
        request: What is echoed of it.
    """

    def __init__(self, request: ResponseRequest) -> None:
        self._number = -1
        self._items: list[dict[str, Any]] = []
        self._message: dict[str, Any] | None = None
        self._response: dict[str, Any] = {
            "id": _id("resp"),
            "object": "response",
            "created_at": int(time.time()),
            "status": "in_progress",
            "error": None,
            "incomplete_details": None,
            "instructions": request.instructions,
            "max_output_tokens": request.max_output_tokens,
            "metadata": request.metadata or {},
            "model": request.model,
            "output": [],
            "parallel_tool_calls": False,
            "previous_response_id": None,
            "store": False,
            "temperature": request.temperature,
            "text": {"format": (request.text and request.text.format) or {"type": "text"}},
            "tool_choice": request.tool_choice or "auto",
            "tools": request.tools or [],
            "top_p": None,
            "truncation": "disabled",
            "usage": None,
        }

    def body(self, end: End, calls: list[Call], notes: str) -> Mapping[str, Any]:
        """The answer as one object."""
        for call in calls:
            self._items.append(_function_call(call))
        if not calls:
            self._items.append(_message(end.text))
        return self._ended(end)

    def opening(self) -> Iterable[bytes]:
        """The response as it begins."""
        yield self._event("response.created", response=self._response)
        yield self._event("response.in_progress", response=self._response)

    def piece(self, piece: Piece) -> Iterable[bytes]:
        """Events of a piece; what a team does between is not told by this API."""
        match piece:
            case Text(text):
                yield from self._text(text)
            case Call():
                yield from self._call(piece)
            case End():
                if self._message is None and piece.finish != "tool_calls":
                    yield from self._text(piece.text)
                yield from self._close_message()
                response = self._ended(piece)
                yield self._event(f"response.{response['status']}", response=response)
            case _:
                pass

    def failure(self, refused: Refused) -> Iterable[bytes]:
        """The response as it failed."""
        yield from self._close_message("incomplete")
        error = {"code": "server_error", "message": refused.message}
        response = {**self._response, "status": "failed", "error": error, "output": self._items}
        yield self._event("response.failed", response=response)

    def _ended(self, end: End) -> dict[str, Any]:
        cut = end.finish == "length"
        return {
            **self._response,
            "status": "incomplete" if cut else "completed",
            "incomplete_details": {"reason": "max_output_tokens"} if cut else None,
            "output": self._items,
            "usage": _usage(end),
            "shoal": end.about,
        }

    def _text(self, text: str) -> Iterable[bytes]:
        if self._message is None:
            self._message = _message("", "in_progress")
            opened: dict[str, Any] = {**self._message, "content": []}
            yield self._event("response.output_item.added", output_index=self._at, item=opened)
            yield self._event("response.content_part.added", **self._place, part=_part(""))
        part = self._message["content"][0]
        part["text"] += text
        yield self._event("response.output_text.delta", **self._place, delta=text, logprobs=[])

    def _close_message(self, status: str = "completed") -> Iterable[bytes]:
        message = self._message
        if message is None:
            return
        message["status"] = status
        part = message["content"][0]
        yield self._event(
            "response.output_text.done", **self._place, text=part["text"], logprobs=[]
        )
        yield self._event("response.content_part.done", **self._place, part=part)
        yield self._event("response.output_item.done", output_index=self._at, item=message)
        self._items.append(message)
        self._message = None

    def _call(self, call: Call) -> Iterable[bytes]:
        item = _function_call(call)
        begun = {**item, "arguments": "", "status": "in_progress"}
        place = {"item_id": item["id"], "output_index": self._at}
        kind = "response.function_call_arguments"
        yield self._event("response.output_item.added", output_index=self._at, item=begun)
        yield self._event(f"{kind}.delta", **place, delta=call.arguments)
        yield self._event(f"{kind}.done", **place, name=call.name, arguments=call.arguments)
        yield self._event("response.output_item.done", output_index=self._at, item=item)
        self._items.append(item)

    @property
    def _at(self) -> int:
        return len(self._items)

    @property
    def _place(self) -> dict[str, Any]:
        assert self._message is not None
        return {"item_id": self._message["id"], "output_index": self._at, "content_index": 0}

    def _event(self, kind: str, **data: Any) -> bytes:
        self._number += 1
        return event({"type": kind, "sequence_number": self._number, **data}, kind)


def _id(kind: str) -> str:
    return f"{kind}_{uuid.uuid4().hex}"


def _part(text: str) -> dict[str, Any]:
    return {"type": "output_text", "text": text, "annotations": [], "logprobs": []}


def _message(text: str, status: str = "completed") -> dict[str, Any]:
    head = {"id": _id("msg"), "type": "message", "role": "assistant", "status": status}
    return {**head, "content": [_part(text)]}


def _function_call(call: Call) -> dict[str, Any]:
    return {
        "id": _id("fc"),
        "type": "function_call",
        "status": "completed",
        "call_id": call.id,
        "name": call.name,
        "arguments": call.arguments,
    }


def _usage(end: End) -> dict[str, Any]:
    usage = end.usage
    written = usage.forced + usage.sampled
    return {
        "input_tokens": usage.prompt,
        "input_tokens_details": {"cached_tokens": usage.cached},
        "output_tokens": written,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": usage.prompt + written,
    }
