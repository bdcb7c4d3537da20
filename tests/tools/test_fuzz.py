"""Tools of any signature: what the grammar lets through validates, and refusals name the field.

The outputs are those of a model of random logits: each token is drawn among all that the
grammar admits, over the vocabulary of the embedded model.
"""

import enum
import inspect
import json
import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Annotated, Any, Literal, NotRequired
from uuid import UUID

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, event, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, Field, create_model
from typing_extensions import TypedDict

from benchmarks.conformance import Workbench
from shoal.errors import InvalidCall, LimitTooSmall, SchemaRefused
from shoal.grammar import compile_schema
from shoal.models.load import embedded_path
from shoal.tools import Registry, Tool, call_schema, declared_tool, tool

TOKENS = 1_500
UNHURRIED = settings(
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
NAMES = st.sampled_from(["a", "day", "unit", "path_to", "x1", "schema", "copy", "größe"])


class Colour(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 10


LEAVES: list[Any] = [
    int,
    float,
    str,
    bool,
    date,
    datetime,
    time,
    timedelta,
    UUID,
    Decimal,
    Colour,
    Level,
    Literal["C", "F"],
    Literal[1, "one", None],
    Annotated[int, Field(ge=1, le=9)],
    Annotated[int, Field(gt=-5, multiple_of=5)],
    Annotated[float, Field(gt=0, lt=1)],
    Annotated[str, Field(min_length=2, max_length=6)],
    Annotated[str, Field(pattern=r"^[a-z]+-[0-9]{2}$")],
    Annotated[date, Field(description="A day.")],
]


def _model(fields: dict[str, tuple[Any, bool]]) -> type[BaseModel]:
    made: dict[str, Any] = {
        f"f_{name}": (kind, ...) if required else (kind | None, None)
        for name, (kind, required) in fields.items()
    }
    return create_model("Inner", **made)


def _typed_dict(fields: dict[str, tuple[Any, bool]]) -> Any:
    kinds = {n: kind if required else NotRequired[kind] for n, (kind, required) in fields.items()}
    return TypedDict("Keyed", kinds)  # pyright: ignore


def _fields(kinds: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, tuple[Any, bool]]]:
    return st.dictionaries(NAMES, st.tuples(kinds, st.booleans()), min_size=1, max_size=3)


def _composite(kinds: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(
        kinds.map(lambda kind: kind | None),
        st.tuples(kinds, kinds).map(lambda pair: pair[0] | pair[1]),
        kinds.map(lambda kind: Annotated[list[kind], Field(max_length=3)]),
        kinds.map(lambda kind: Annotated[dict[str, kind], Field(max_length=2)]),
        st.tuples(kinds, kinds).map(lambda pair: tuple[pair]),
        _fields(kinds).map(_model),
        _fields(kinds).map(_typed_dict),
    )


KINDS = st.recursive(st.sampled_from(LEAVES), _composite, max_leaves=4)
SIGNATURES = st.dictionaries(NAMES, st.tuples(KINDS, st.booleans()), max_size=4)


def make(parameters: dict[str, tuple[Any, bool]], name: str = "generated") -> Tool:
    """A tool of these parameters; one that need not be given has None as its default."""

    def generated(**arguments: Any) -> str:
        """Take anything."""
        return "called"

    kinds = {n: kind if required else kind | None for n, (kind, required) in parameters.items()}
    keyword = inspect.Parameter.KEYWORD_ONLY
    generated.__signature__ = inspect.Signature(  # pyright: ignore[reportFunctionMemberAccess]
        [
            inspect.Parameter(
                n,
                keyword,
                annotation=kinds[n],
                default=inspect.Parameter.empty if required else None,
            )
            for n, (_, required) in parameters.items()
        ]
    )
    generated.__annotations__ = kinds
    return tool(name=name)(generated)


@pytest.fixture(scope="module")
def bench() -> Workbench:
    return Workbench(embedded_path())


def drawn(bench: Workbench, tools: list[Tool], seed: int) -> dict[str, Any]:
    """A call of one of the tools, as a model of random logits writes it."""
    try:
        constraint = compile_schema(call_schema(tools))
        text = bench.draw(constraint, np.random.default_rng(seed), most=TOKENS)
    except SchemaRefused as refused:
        event(f"refused: {refused}"[:60])
        assume(False)
        raise
    except LimitTooSmall:
        assume(False)
        raise
    return json.loads(text)


@UNHURRIED
@given(SIGNATURES, st.integers(0, 2**32 - 1))
def test_what_the_grammar_lets_through_validates_and_runs(
    bench: Workbench, parameters: dict[str, tuple[Any, bool]], seed: int
):
    registry = Registry([make(parameters)])
    call = drawn(bench, list(registry), seed)
    record = registry.run(call)
    assert record.error is None, (call, record.error)
    assert record.observation == "called"
    assert record.arguments == call["arguments"]


@UNHURRIED
@given(SIGNATURES, SIGNATURES, st.integers(0, 2**32 - 1))
def test_a_union_of_tools_lets_no_arguments_cross(
    bench: Workbench,
    first: dict[str, tuple[Any, bool]],
    second: dict[str, tuple[Any, bool]],
    seed: int,
):
    registry = Registry([make(first, "first"), make(second, "second")])
    call = drawn(bench, list(registry), seed)
    assert registry.run(call).error is None, call


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text()
    | st.sampled_from(["2024-03-31", "2024-02-30", "red", "C", "3", "true", "one"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


def assert_one_sentence(error: str, field: str) -> None:
    assert error.startswith("generated: "), error
    assert re.search(rf"(?<!\w){re.escape(field)}(?!\w)", error), (field, error)
    assert "\n" not in error and len(error) <= 500, error
    assert error.endswith("."), error


def damaged(call: dict[str, Any], data: st.DataObject) -> tuple[dict[str, Any], str]:
    """The call with one argument changed, left out or added, and the name of that argument."""
    arguments = dict(call["arguments"])
    name = data.draw(st.sampled_from([*arguments, "unheard_of"]))
    if name in arguments and data.draw(st.booleans()):
        del arguments[name]
    else:
        arguments[name] = data.draw(JSON)
    return {**call, "arguments": arguments}, name


@UNHURRIED
@given(SIGNATURES, st.integers(0, 2**32 - 1), st.data())
def test_every_refusal_is_one_sentence_that_names_the_field(
    bench: Workbench, parameters: dict[str, tuple[Any, bool]], seed: int, data: st.DataObject
):
    registry = Registry([make(parameters)])
    call, name = damaged(drawn(bench, list(registry), seed), data)
    try:
        registry.validate(call)
    except InvalidCall as refused:
        assert_one_sentence(str(refused), name)
    else:
        assert name in parameters  # what is unknown never passes


@UNHURRIED
@given(SIGNATURES, st.integers(0, 2**32 - 1), st.data())
def test_a_declared_tool_of_the_same_schema_refuses_as_clearly(
    bench: Workbench, parameters: dict[str, tuple[Any, bool]], seed: int, data: st.DataObject
):
    typed = make(parameters)
    declared = declared_tool("generated", "Take anything.", typed.parameters, lambda **_: "called")
    registry = Registry([declared])
    call = drawn(bench, [declared], seed)
    assert registry.run(call).error is None
    call, name = damaged(call, data)
    try:
        registry.validate(call)
    except InvalidCall as refused:
        assert_one_sentence(str(refused), name)
    else:
        assert name in parameters
