"""POST /v1/chat/completions: the request read, and the answer written, as OpenAI's API has them."""

import time
import uuid
from collections.abc import Iterable, Mapping
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from shoal.serve.content import arguments_of, text_of
from shoal.serve.conversation import Ask, Called, Item, Returned, Said, fold
from shoal.serve.pieces import Call, End, Note, Piece, Text
from shoal.serve.refusals import Refused
from shoal.serve.reply import event
from shoal.serve.tools import Choice, chosen_tools, schema_of_format
from shoal.serve.wire import fields

__all__ = ["ChatFace", "ChatRequest", "read_chat"]

PARAM = "messages"


class _Function(BaseModel):
    model_config = ConfigDict(strict=True)

    name: str
    arguments: str


class _ToolCall(BaseModel):
    model_config = ConfigDict(strict=True)

    id: str
    type: Literal["function"] = "function"
    function: _Function


class _Message(BaseModel):
    model_config = ConfigDict(strict=True)

    role: Literal["system", "developer", "user", "assistant", "tool"]
    content: Any = None
    refusal: str | None = None
    tool_calls: list[_ToolCall] | None = None
    tool_call_id: str | None = None


class _StreamOptions(BaseModel):
    model_config = ConfigDict(strict=True)

    include_usage: bool | None = None


class ChatRequest(BaseModel):
    """What is read of a request; other fields are passed over."""

    model_config = ConfigDict(strict=True)

    model: str
    messages: Annotated[list[_Message], Field(min_length=1, max_length=2_000)]
    stream: bool | None = None
    stream_options: _StreamOptions | None = None
    tools: list[dict[str, Any]] | None = None
    tool_choice: Any = None
    response_format: dict[str, Any] | None = None
    temperature: Annotated[float, Field(ge=0, le=2, allow_inf_nan=False)] | None = None
    seed: int | None = None
    max_tokens: Annotated[int, Field(ge=1)] | None = None
    max_completion_tokens: Annotated[int, Field(ge=1)] | None = None
    n: int | None = None
    stop: Any = None
    top_p: float | None = None
    presence_penalty: float | None = None
    frequency_penalty: float | None = None
    logit_bias: dict[str, Any] | None = None
    logprobs: bool | None = None
    modalities: list[str] | None = None
    functions: Any = None
    function_call: Any = None

    @property
    def include_usage(self) -> bool:
        """Whether a stream ends with a chunk of usage."""
        return bool(self.stream_options and self.stream_options.include_usage)


def read_chat(data: dict[str, Any]) -> tuple[ChatRequest, Ask]:
    """Read a request.

    Raises:
        Refused: Something in it is wrong, or is not to be had.
    """
    request = fields(ChatRequest, data)
    _refuse_what_is_not_honoured(request)
    schema = schema_of_format(request.response_format, nested="json_schema")
    choice = Choice.read(request.tool_choice, named_in="function")
    tools, must = chosen_tools(request.tools or [], choice, nested=True)
    if schema is not None and tools:
        raise Refused(
            400,
            "tools and response_format cannot be had at once; ask for the format once the "
            'tools have returned, with tool_choice "none".',
            param="response_format",
        )
    return request, Ask(
        graph=request.model,
        conversation=fold(list(_items(request.messages)), PARAM),
        tools=tools,
        choice="required" if must else "auto",
        schema=schema,
        temperature=request.temperature,
        seed=request.seed,
        tokens=request.max_completion_tokens or request.max_tokens,
        confirms=True,
    )


def _refuse_what_is_not_honoured(request: ChatRequest) -> None:
    """What would change the answer and cannot be done must not be passed over in silence."""
    unlike = {
        "n": request.n not in (None, 1),
        "stop": bool(request.stop),
        "top_p": request.top_p not in (None, 1),
        "presence_penalty": bool(request.presence_penalty),
        "frequency_penalty": bool(request.frequency_penalty),
        "logit_bias": bool(request.logit_bias),
        "logprobs": bool(request.logprobs),
        "modalities": request.modalities not in (None, ["text"]),
        "functions": bool(request.functions),
        "function_call": request.function_call not in (None, "none", "auto"),
    }
    for name, wrong in unlike.items():
        if wrong:
            instead = {"n": "ask n times", "functions": "use tools", "function_call": "use tools"}
            what = instead.get(name, "leave it out")
            raise Refused(400, f"{name} is not supported here; {what}.", param=name)


def _items(messages: list[_Message]) -> Iterable[Item]:
    for index, message in enumerate(messages):
        where = f"{PARAM}[{index}]"
        text = text_of(message.content, f"{where}.content")
        match message.role:
            case "system" | "developer":
                yield Said("system", text)
            case "user":
                yield Said("user", text)
            case "assistant":
                yield Said("assistant", text or message.refusal or "")
                for number, call in enumerate(message.tool_calls or ()):
                    place = f"{where}.tool_calls[{number}].function.arguments"
                    arguments = arguments_of(call.function.arguments, place)
                    yield Called(call.id, call.function.name, arguments)
            case "tool":
                if message.tool_call_id is None:
                    raise Refused(
                        400,
                        f"{where} has no tool_call_id; name the call that it answers.",
                        param=where,
                    )
                yield Returned(message.tool_call_id, text, where)


class ChatFace:
    """Writes one answer, as an object of `chat.completion` or as chunks of it.

    Args:
        model: As the client named it.
        usage: Whether a stream ends with a chunk of usage.
    """

    def __init__(self, model: str, *, usage: bool) -> None:
        self._usage = usage
        self._head: dict[str, Any] = {
            "id": f"chatcmpl-{uuid.uuid4().hex}",
            "created": int(time.time()),
            "model": model,
        }

    def body(self, end: End, calls: list[Call], notes: str) -> Mapping[str, Any]:
        """The answer as one object; what the team did stands in `reasoning_content`."""
        message: dict[str, Any] = {
            "role": "assistant",
            "content": None if calls else end.text,
            "refusal": None,
        }
        if calls:
            message["tool_calls"] = [_tool_call(call) for call in calls]
        if notes:
            message["reasoning_content"] = notes
        choice = {"index": 0, "message": message, "logprobs": None, "finish_reason": end.finish}
        return {
            **self._head,
            "object": "chat.completion",
            "choices": [choice],
            "usage": _usage(end),
            "shoal": end.about,
        }

    def opening(self) -> Iterable[bytes]:
        """The chunk that names the role."""
        yield self._chunk({"role": "assistant", "content": ""})

    def piece(self, piece: Piece) -> Iterable[bytes]:
        """A chunk of a piece; of the end, the last ones and the mark of the end."""
        match piece:
            case Text(text):
                yield self._chunk({"content": text})
            case Note(text):
                yield self._chunk({"reasoning_content": text})
            case Call():
                yield self._chunk({"tool_calls": [{"index": 0, **_tool_call(piece)}]})
            case End():
                yield self._chunk({}, piece.finish, shoal=piece.about)
                if self._usage:
                    yield self._event({"choices": [], "usage": _usage(piece)})
                yield b"data: [DONE]\n\n"

    def failure(self, refused: Refused) -> Iterable[bytes]:
        """The error as an event, which the SDK raises, and the mark of the end."""
        yield event(refused.body())
        yield b"data: [DONE]\n\n"

    def _chunk(self, delta: dict[str, Any], finish: str | None = None, **more: Any) -> bytes:
        choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish}
        data: dict[str, Any] = {"choices": [choice], **more}
        if self._usage:
            data["usage"] = None
        return self._event(data)

    def _event(self, data: dict[str, Any]) -> bytes:
        return event({**self._head, "object": "chat.completion.chunk", **data})


def _tool_call(call: Call) -> dict[str, Any]:
    function = {"name": call.name, "arguments": call.arguments}
    return {"id": call.id, "type": "function", "function": function}


def _usage(end: End) -> dict[str, Any]:
    usage = end.usage
    written = usage.forced + usage.sampled
    return {
        "prompt_tokens": usage.prompt,
        "completion_tokens": written,
        "total_tokens": usage.prompt + written,
        "prompt_tokens_details": {"cached_tokens": usage.cached},
    }
