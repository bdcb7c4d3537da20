"""Tool definitions: what a model is told, and which functions are refused."""

import asyncio
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, Literal

import pytest
from pydantic import BaseModel, Field

from shoal.errors import UsageError
from shoal.tools import Free, Quote, Registry, Tool, tool


def define(function: Callable[..., Any], **settings: Any) -> Tool:
    """A documented tool of an undocumented test function."""
    function.__doc__ = function.__doc__ or "Do it."
    return tool(**settings)(function)


def test_signature_and_docstring_become_the_schema():
    @tool
    def weather(city: str, unit: Literal["C", "F"] = "C") -> dict[str, Any]:
        """Current weather
        in a city.

        More that no model needs.

        Args:
            city: Name of the city,
                as the user wrote it.
            unit: Unit of the temperature.

        Returns:
            A mapping.
        """
        return {"city": city, "unit": unit}

    assert weather.name == "weather"
    assert weather.description == "Current weather in a city."
    assert weather.effect == "pure"
    assert weather.parameters == {
        "type": "object",
        "properties": {
            "city": {"type": "string", "description": "Name of the city, as the user wrote it."},
            "unit": {
                "type": "string",
                "enum": ["C", "F"],
                "default": "C",
                "description": "Unit of the temperature.",
            },
        },
        "required": ["city"],
        "additionalProperties": False,
    }
    assert list(weather.parameters["properties"]) == ["city", "unit"]
    assert weather("Oslo") == {"city": "Oslo", "unit": "C"}


def test_settings_of_the_decorator():
    @tool(name="send", effect="effect", timeout=2)
    def send_mail(to: str) -> str:
        """Send a mail."""
        return f"sent to {to}"

    assert (send_mail.name, send_mail.effect, send_mail.timeout) == ("send", "effect", 2)
    assert send_mail(to="Ada") == "sent to Ada"


def test_async_function_stays_async_when_called():
    @tool
    async def double(number: int) -> int:
        """Double a number."""
        await asyncio.sleep(0)
        return 2 * number

    assert asyncio.run(double(4)) == 8


def test_bound_method():
    class Shop:
        price = 3

        def cost(self, pieces: int) -> int:
            """Tell the cost.

            Args:
                pieces: How many.
            """
            return pieces * self.price

    cost = tool(Shop().cost)
    assert list(cost.parameters["properties"]) == ["pieces"]
    assert cost(2) == 6


def test_quote_and_free_mark_every_plain_leaf_and_nothing_else():
    class Color(Enum):
        RED = "red"
        BLUE = "blue"

    def f(
        a: Annotated[str, Quote()],
        b: Annotated[float, Free()],
        c: Annotated[list[str], Quote()],
        d: Annotated[int | None, Quote()],
        e: Annotated[Color, Quote()],
        g: list[Annotated[str, Free()]],
        h: str,
    ) -> None: ...

    marked = define(f).parameters["properties"]
    assert marked["a"] == {"type": "string", "x-shoal-quote": True}
    assert marked["b"] == {"type": "number", "x-shoal-quote": False}
    assert marked["c"] == {"type": "array", "items": {"type": "string", "x-shoal-quote": True}}
    assert marked["d"] == {"anyOf": [{"type": "integer", "x-shoal-quote": True}, {"type": "null"}]}
    assert marked["e"] == {"type": "string", "enum": ["red", "blue"]}
    assert marked["g"] == {"type": "array", "items": {"type": "string", "x-shoal-quote": False}}
    assert marked["h"] == {"type": "string"}


class Stop(BaseModel):
    title: str
    at: date


def test_nested_types_are_inlined_and_closed_and_keep_their_property_names():
    def route(stops: list[Stop]) -> None: ...

    assert define(route).parameters["properties"]["stops"] == {
        "type": "array",
        "items": {
            "type": "object",
            "properties": {
                "title": {"type": "string"},
                "at": {"type": "string", "format": "date"},
            },
            "required": ["title", "at"],
            "additionalProperties": False,
        },
    }


def test_parameters_may_have_names_that_pydantic_keeps_for_itself():
    def f(schema: str, copy: int, json: bool, model_config: str, _x: int = 1) -> None: ...

    odd = define(f)
    names = ["schema", "copy", "json", "model_config", "_x"]
    assert list(odd.parameters["properties"]) == names
    given = {"schema": "s", "copy": 1, "json": True, "model_config": "m", "_x": 2}
    assert odd.check(given) == given


def test_a_default_outside_json_is_left_out_of_the_schema_and_stays_in_force():
    missing = object()

    def f(x: int = missing) -> bool:  # pyright: ignore[reportArgumentType]
        return x is missing

    g = define(f)
    assert g.parameters["properties"] == {"x": {"type": "integer"}}
    assert g.check({}) == {}


def test_a_decimal_is_a_number_to_a_model():
    def f(price: Annotated[Decimal, Field(ge=0)], rate: Decimal | None = None) -> None: ...

    g = define(f)
    assert g.parameters["properties"]["price"] == {"type": "number", "minimum": 0.0}
    rate = g.parameters["properties"]["rate"]
    assert rate["anyOf"] == [{"type": "number"}, {"type": "null"}]
    assert g.check({"price": 1.5})["price"] == Decimal("1.5")


def test_constraints_reach_the_schema():
    def f(count: Annotated[int, Field(ge=1, le=9)]) -> None: ...

    assert define(f).parameters["properties"]["count"] == {
        "type": "integer",
        "minimum": 1,
        "maximum": 9,
    }


class Node(BaseModel):
    child: "Node | None" = None


def no_annotation(x) -> None: ...
def star_args(*args: int) -> None: ...
def star_kwargs(**kwargs: int) -> None: ...
def positional(x: int, /) -> None: ...
def recursive(node: Node) -> None: ...
def unresolved(x: "Nowhere") -> None: ...  # noqa: F821 # pyright: ignore
def no_schema(x: Callable[[], int]) -> None: ...
def arbitrary(x: subprocess.Popen[bytes]) -> None: ...
def generator() -> Any:
    yield 1


@pytest.mark.parametrize(
    ("function", "reason"),
    [
        (no_annotation, "no_annotation: parameter x has no annotation; write its type"),
        (star_args, r"star_args: \*args: int is no named parameter"),
        (star_kwargs, r"star_kwargs: \*\*kwargs: int is no named parameter"),
        (positional, "positional: x must not be positional-only"),
        (recursive, "recursive: the type Node contains itself"),
        (unresolved, "unresolved: an annotation cannot be read: name 'Nowhere'"),
        (no_schema, "no_schema: a parameter's type has no JSON Schema"),
        (arbitrary, "arbitrary: a parameter's type has no JSON Schema"),
        (generator, "generator: a tool must return its result, not yield it"),
        (lambda: 1, 'A tool cannot be named "<lambda>"'),
        (len, "@tool takes a function"),
    ],
)
def test_bad_definitions_are_refused_in_one_sentence(function: Any, reason: str):
    if function is not len:
        function.__doc__ = "Do it."
    with pytest.raises(UsageError, match=reason) as refused:
        tool(function)
    assert "\n" not in str(refused.value)


def test_undocumented_function_is_refused():
    def bare(x: int) -> int:
        return x

    with pytest.raises(UsageError, match="bare: the function has no docstring"):
        tool(bare)


def test_docstring_that_describes_no_parameter_of_the_function_is_refused():
    def f(city: str) -> None:
        """Do it.

        Args:
            town: The town.
        """

    with pytest.raises(UsageError, match='f: the docstring describes "town"'):
        tool(f)


@pytest.mark.parametrize("name", ["", "1st", "a-b", "a b", "größe", "x" * 65, "a\n"])
def test_bad_names_are_refused(name: str):
    def f() -> None: ...

    with pytest.raises(UsageError, match="A tool cannot be named"):
        define(f, name=name)


def test_longest_name_is_accepted():
    def f() -> None: ...

    assert define(f, name="x" * 64).name == "x" * 64


@pytest.mark.parametrize(
    "settings", [{"effect": "some"}, {"timeout": 0}, {"timeout": float("inf")}]
)
def test_bad_settings_are_refused(settings: dict[str, Any]):
    def f() -> None: ...

    with pytest.raises(UsageError, match=f"f: {next(iter(settings))} must be"):
        define(f, **settings)


def test_importing_the_room_loads_nothing_heavy():
    code = (
        "import sys, shoal.tools; "
        "print([m for m in ('griffe', 'sqlite3', 'platformdirs', 'langgraph') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_key_of_an_idempotent_tool_is_hidden_from_models():
    given: list[str] = []

    @tool(effect="idempotent", key="request")
    def order(item: str, request: str, count: int = 1) -> str:
        """Order something."""
        given.append(request)
        return f"{count} {item}"

    assert list(order.parameters["properties"]) == ["item", "count"]
    registry = Registry([order])
    call = {"tool": "order", "arguments": {"item": "ink", "count": 2}}
    assert registry.run(call, key="k").observation == "2 ink"
    assert registry.run(call).observation == "2 ink"
    assert given[0] == "k" and given[1] != "k" and given[1]
    forged = {"tool": "order", "arguments": {"item": "ink", "request": "mine"}}
    assert "there is no parameter" in (registry.run(forged).error or "")


@pytest.mark.parametrize("effect", ["pure", "effect"])
def test_only_an_idempotent_tool_is_given_a_key(effect):
    with pytest.raises(UsageError, match="only a tool of effect"):

        @tool(effect=effect, key="request")
        def order(request: str) -> str:
            """Order something."""
            return request


@pytest.mark.parametrize("key", ["absent", "count"])
def test_a_key_needs_a_parameter_that_takes_it(key):
    with pytest.raises(UsageError, match=f"no parameter {key}: str"):

        @tool(effect="idempotent", key=key)
        def order(count: int) -> str:
            """Order something."""
            return str(count)
