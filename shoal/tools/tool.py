"""A typed function that a model may call, and the decorator that makes one."""

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from inspect import isasyncgenfunction, isfunction, isgeneratorfunction, ismethod
from typing import Any, Literal, get_args, overload

from pydantic import GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from ..errors import UsageError
from .check import make_check
from .process import check_importable
from .signature import QUOTE_KEYWORD, read_signature

Effect = Literal["pure", "idempotent", "effect"]

DEFAULT_TIMEOUT = 30.0
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,63}")


@dataclass(frozen=True)
class Quote:
    """Mark a parameter whose texts and numbers must occur in the question or an observation.

    Usage: `city: Annotated[str, Quote()]`. On a list or an optional type the mark goes to
    every text and number below it; choices (Literal, Enum) and booleans take no mark.
    """

    def __get_pydantic_json_schema__(
        self, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {**handler(core_schema), QUOTE_KEYWORD: True}


@dataclass(frozen=True)
class Free:
    """Mark a parameter that a model may compute or compose: the opposite of `Quote`."""

    def __get_pydantic_json_schema__(
        self, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {**handler(core_schema), QUOTE_KEYWORD: False}


@dataclass(frozen=True, eq=False)
class Tool:
    """A function with what a model must know to call it. Made by `@tool`.

    Attributes:
        name: What a call says in `tool`.
        description: One paragraph, from the docstring.
        parameters: A closed JSON Schema of the arguments, without references.
        function: The function itself, sync or async; calling the tool calls it.
        effect: "pure" changes nothing outside itself (it may read a clock or a file);
            "idempotent" may be repeated without harm; "effect" must happen at most once.
        timeout: Seconds that a call may take.
        check: From JSON arguments to keyword arguments of `function`; raises InvalidCall.
        confirm: Whether a person must say yes to each call before it runs.
        key: The parameter of an idempotent tool that is given the key of the call, the same
            each time this call is repeated after a crash; models do not see it.
        process: Whether each call has a process of its own, which is killed at the timeout.
        untrusted: Whether what it returns may hold text of strangers; see `after_untrusted`
            of `shoal.graphs.run`.
    """

    name: str
    description: str
    parameters: dict[str, Any]
    function: Callable[..., Any] = field(repr=False)
    effect: Effect
    timeout: float
    check: Callable[[Mapping[str, Any]], dict[str, Any]] = field(repr=False)
    confirm: bool = False
    key: str | None = None
    process: bool = False
    untrusted: bool = False

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Call the function as it was written: no check, no timeout, exceptions raised."""
        return self.function(*args, **kwargs)


@overload
def tool(function: Callable[..., Any], /) -> Tool: ...


@overload
def tool(
    *,
    name: str | None = None,
    effect: Effect = "pure",
    timeout: float = DEFAULT_TIMEOUT,
    confirm: bool = False,
    key: str | None = None,
    process: bool = False,
    untrusted: bool = False,
) -> Callable[[Callable[..., Any]], Tool]: ...


def tool(
    function: Callable[..., Any] | None = None,
    /,
    *,
    name: str | None = None,
    effect: Effect = "pure",
    timeout: float = DEFAULT_TIMEOUT,
    confirm: bool = False,
    key: str | None = None,
    process: bool = False,
    untrusted: bool = False,
) -> Tool | Callable[[Callable[..., Any]], Tool]:
    """Make a `Tool` of a documented, fully annotated function.

    Usage:

        @tool
        def weather(city: str, unit: Literal["C", "F"] = "C") -> str:
            \"\"\"Tell the weather in a city.\"\"\"
            ...

    A docstring's Args section (Google style) describes the parameters.

    Args:
        function: The function, where the decorator is used without parentheses.
        name: Name of the tool; by default the function's.
        effect: See `Tool`.
        timeout: Seconds that a call may take.
        confirm: See `Tool`.
        key: See `Tool`; a `str` parameter, such as an idempotency key of a web service.
        process: Run each call in a new Python process, which is killed at the timeout, with
            those it started. It imports the function by name, so that must be at the top
            level of a module, and it shares no memory with this program. Starting takes a
            fraction of a second, which the timeout does not count.
        untrusted: What it returns may hold text of strangers, such as pages, files, mails.

    Raises:
        UsageError: The definition cannot serve as a tool; the sentence says why.
    """

    def decorate(function: Callable[..., Any]) -> Tool:
        if not (isfunction(function) or ismethod(function)):
            raise UsageError(f"@tool takes a function, not {function!r}.")
        own_name = name if name is not None else function.__name__
        if not _NAME.fullmatch(own_name):
            raise UsageError(
                f'A tool cannot be named "{own_name}": use at most 64 letters, digits and '
                "underscores, and no digit first."
            )
        if isgeneratorfunction(function) or isasyncgenfunction(function):
            raise UsageError(f"{own_name}: a tool must return its result, not yield it.")
        if effect not in get_args(Effect):
            choices = ", ".join(get_args(Effect))
            raise UsageError(f'{own_name}: effect must be one of {choices}, not "{effect}".')
        if not (timeout > 0 and math.isfinite(timeout)):
            raise UsageError(f"{own_name}: timeout must be a positive number of seconds.")
        if key is not None and effect != "idempotent":
            raise UsageError(f'{own_name}: only a tool of effect "idempotent" is given a key.')
        if process:
            check_importable(own_name, function)
        signature = read_signature(own_name, function, hidden=key)
        return Tool(
            name=own_name,
            description=signature.description,
            parameters=signature.parameters,
            function=function,
            effect=effect,
            timeout=timeout,
            check=make_check(own_name, signature),
            confirm=confirm,
            key=key,
            process=process,
            untrusted=untrusted,
        )

    return decorate if function is None else decorate(function)
