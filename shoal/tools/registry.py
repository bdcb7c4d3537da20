"""Tools by name: check a call, run it under a timeout, bound what comes back."""

import asyncio
import contextvars
import difflib
import inspect
import threading
import time
import uuid
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError
from pydantic_core import to_json

from ..errors import InvalidCall, ToolError, UsageError
from .calls import CallRecord, ToolCall
from .check import plain_json, shown
from .process import run_in_process
from .retrieval import ToolIndex
from .tool import Tool

if TYPE_CHECKING:
    from ..runs.ledger import Ledger

OBSERVATION_LIMIT = 2_000
ERROR_LIMIT = 500
_LISTED_NAMES = 12
_CLOSEST_NAMES = 3
_AT_ONCE = 8
_CANCELLING = 1.0  # seconds for an async tool to clean up after its timeout


class Registry:
    """The tools that a graph may call.

    Usage: `Registry([weather, calculate]).run(ToolCall(tool="weather", arguments={...}))`.

    Args:
        tools: The tools, in the order in which models are told of them.
        observation_limit: Longest observation in characters, the note of a cut included.

        ledger: Where the teams note the calls that are not pure, so that none happens twice.

    Raises:
        UsageError: Two tools share a name, or something given is no Tool.
    """

    def __init__(
        self,
        tools: Iterable[Tool],
        *,
        observation_limit: int = OBSERVATION_LIMIT,
        ledger: "Ledger | None" = None,
    ):
        if observation_limit < 100:
            raise UsageError("observation_limit must be at least 100 characters.")
        self._observation_limit = observation_limit
        self.ledger = ledger
        self._tools: dict[str, Tool] = {}
        for tool in tools:
            if not isinstance(tool, Tool):  # pyright: ignore[reportUnnecessaryIsInstance]
                raise UsageError(f"{tool!r} is not a tool; decorate the function with @tool.")
            if tool.name in self._tools:
                raise UsageError(f'Two tools are named "{tool.name}"; rename one: @tool(name=...).')
            self._tools[tool.name] = tool
        self._index: ToolIndex | None = None

    def best(self, question: str, count: int) -> list[Tool]:
        """The tools that fit a question best; all of them where there are no more than `count`.

        See `ToolIndex`; it is made with the first question.
        """
        if len(self._tools) <= count:
            return list(self)
        if self._index is None:
            self._index = ToolIndex(self)
        return self._index.best(question, count)

    def __iter__(self) -> Iterator[Tool]:
        return iter(self._tools.values())

    def __len__(self) -> int:
        return len(self._tools)

    def __contains__(self, name: object) -> bool:
        return name in self._tools

    @property
    def names(self) -> tuple[str, ...]:
        """The names, in the order given."""
        return tuple(self._tools)

    def get(self, name: str) -> Tool:
        """The tool of that name; raises InvalidCall, which lists the names there are."""
        if name not in self._tools:
            raise InvalidCall(self._no_such_tool(name))
        return self._tools[name]

    def validate(self, call: ToolCall | Mapping[str, Any]) -> ToolCall:
        """The call with its arguments checked: JSON data still, in the signature's order.

        Args:
            call: A ToolCall, or a mapping with the keys `tool` and `arguments`.

        Raises:
            InvalidCall: One short sentence on the first thing that is wrong.
        """
        return self._check(call)[0]

    def run(self, call: ToolCall | Mapping[str, Any], *, key: str | None = None) -> CallRecord:
        """Check and run one call; whatever goes wrong is the record's `error`, never raised.

        The function runs in a thread of its own, in a copy of the caller's context. After the
        timeout an async function is cancelled. Python cannot stop a thread: a sync function
        runs on in the background until it ends or the program does, and the record says so,
        unless it is a tool with `process=True`, which is killed.

        Args:
            call: As `validate` takes it.
            key: For a tool that takes one (`Tool.key`); None makes a new one.
        """
        start = time.perf_counter()
        observation = error = None
        try:
            call, arguments = self._check(call)
            tool = self._tools[call.tool]
            hidden = {} if tool.key is None else {tool.key: key or uuid.uuid4().hex}
            if tool.process:
                observation, error = run_in_process(
                    tool, call.arguments, self._observation_limit, hidden
                )
            else:
                observation, error = self._run_in_thread(tool, {**arguments, **hidden})
        except InvalidCall as refusal:
            call = _recordable(call)
            error = _one_line(str(refusal))
        return CallRecord(
            tool=call.tool,
            arguments=call.arguments,
            observation=observation,
            error=error,
            seconds=time.perf_counter() - start,
        )

    def run_all(self, calls: Iterable[ToolCall | Mapping[str, Any]]) -> list[CallRecord]:
        """Run several calls that do not depend on each other, at most eight at once.

        Each is checked, bounded and recorded as by `run`. The records come in the order of
        the calls.
        """
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="tool calls") as pool:
            futures = [pool.submit(contextvars.copy_context().run, self.run, c) for c in calls]
            return [future.result() for future in futures]

    def _check(self, call: ToolCall | Mapping[str, Any]) -> tuple[ToolCall, dict[str, Any]]:
        """The call in plain JSON, and its arguments as Python values."""
        if not isinstance(call, ToolCall):
            try:
                call = ToolCall.model_validate(dict(call))
            except (ValidationError, TypeError, ValueError) as error:
                raise InvalidCall(
                    'A tool call is an object with "tool" (a name) and "arguments" (an object).'
                ) from error
        tool = self.get(call.tool)
        given = plain_json(tool.name, call.arguments)
        arguments = tool.check(given)
        ordered = {key: given[key] for key in tool.parameters["properties"] if key in given}
        return ToolCall(tool=tool.name, arguments=ordered), arguments

    def _run_in_thread(
        self, tool: Tool, arguments: dict[str, Any]
    ) -> tuple[str | None, str | None]:
        outcome: list[tuple[str | None, str | None]] = []
        seconds = "1 second" if tool.timeout == 1 else f"{tool.timeout:g} seconds"
        late = f"{tool.name} gave no result within {seconds}"
        is_async = inspect.iscoroutinefunction(tool.function)

        async def awaited() -> Any:
            limit = asyncio.timeout(tool.timeout)
            try:
                async with limit:
                    return await tool.function(**arguments)
            except TimeoutError:
                if limit.expired():
                    raise ToolError(f"{late} and was cancelled.") from None
                raise

        def work() -> None:
            try:
                result = asyncio.run(awaited()) if is_async else tool.function(**arguments)
                outcome.append((observation_text(result, self._observation_limit), None))
            except BaseException as error:  # even SystemExit: a tool must not end the run
                outcome.append((None, error_text(error)))

        context = contextvars.copy_context()
        thread = threading.Thread(
            target=context.run, args=(work,), name=f"tool {tool.name}", daemon=True
        )
        thread.start()
        thread.join(tool.timeout + (_CANCELLING if is_async else 0))
        if not outcome:
            return None, f"{late}; it may still be running."
        return outcome[0]

    def _no_such_tool(self, name: str) -> str:
        opening = f"There is no tool {shown(name)}; "
        if not self._tools:
            return opening + "there are no tools at all."
        if len(self._tools) <= _LISTED_NAMES:
            return opening + f"the tools are: {', '.join(self._tools)}."
        closest = difflib.get_close_matches(name[:64], self._tools, _CLOSEST_NAMES)
        others = [key for key in self._tools if key not in closest]
        listed = ", ".join([*closest, *others][:_LISTED_NAMES])
        return opening + f"{len(self._tools)} tools are there, such as: {listed}."


def call_schema(tools: Iterable[Tool]) -> dict[str, Any]:
    """The JSON Schema of one call of one of `tools` (a Registry is such an iterable).

    Each tool is one object of `{"tool": its name, "arguments": its parameters}`; several
    tools are an `anyOf` of these. Raises UsageError when there is no tool.
    """
    choices: list[dict[str, Any]] = [
        {
            "type": "object",
            "properties": {
                "tool": {"type": "string", "const": tool.name},
                "arguments": tool.parameters,
            },
            "required": ["tool", "arguments"],
            "additionalProperties": False,
        }
        for tool in tools
    ]
    if not choices:
        raise UsageError("A call needs at least one tool to choose from.")
    return choices[0] if len(choices) == 1 else {"anyOf": choices}


def observation_text(result: object, limit: int = OBSERVATION_LIMIT) -> str:
    """What a model reads of a result: a str as it is, any other value as compact JSON.

    Dates, paths, dataclasses, pydantic models and the like are written as pydantic writes
    them, NaN and infinity as the strings "NaN" and "Infinity", and what JSON has no form
    for as its `str()`. Longer than `limit` characters, the text is cut and says so.
    Raises ValueError for a value that contains itself.
    """
    if isinstance(result, str):
        text = result
    else:
        text = to_json(result, inf_nan_mode="strings", fallback=str).decode()
    note = f" [cut: {len(text):,} characters in all]"
    if len(text) > limit:
        text = text[: limit - len(note)] + note
    return _encodable(text)


def error_text(error: BaseException) -> str:
    """What a model reads of what a tool raised: one line of at most 500 characters."""
    try:
        message = str(error)
    except Exception:
        message = ""
    if not isinstance(error, ToolError) or not message:
        kind = type(error).__name__
        message = f"{kind}: {message}" if message else kind
    return _one_line(message)


def _one_line(text: str) -> str:
    line = _encodable(" ".join(text[: 4 * ERROR_LIMIT].split()))
    return line if len(line) <= ERROR_LIMIT else line[: ERROR_LIMIT - 1] + "…"


def _encodable(text: str) -> str:
    """`text` with lone surrogates replaced: they have no UTF-8 and would fail later."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _recordable(call: ToolCall | Mapping[str, Any]) -> ToolCall:
    """A refused call as far as a record can hold it: arguments that are not JSON are dropped."""
    try:
        fields: dict[str, Any] = dict(call)
    except (TypeError, ValueError):
        fields = {}
    name = fields.get("tool")
    try:
        plain = plain_json("", fields.get("arguments") or {})
    except InvalidCall:
        plain = {}
    return ToolCall(tool=_encodable(name) if isinstance(name, str) else "", arguments=plain)
