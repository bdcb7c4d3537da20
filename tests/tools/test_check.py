"""The check of arguments: strict, and its refusals short and to the point."""

import inspect
from datetime import date, datetime
from enum import Enum
from typing import Annotated, Any, Literal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import AfterValidator, BaseModel, Field

from shoal.errors import InvalidCall
from shoal.tools import Registry, ToolCall, tool


class Stop(BaseModel):
    name: str
    minutes: int = 0


def _even(value: int) -> int:
    if value % 2:
        raise ValueError("must be even")
    return value


def _broken(value: int) -> int:
    raise RuntimeError("no database")


@tool
def plan(
    count: int = 0,
    share: float = 0,
    name: str = "",
    day: date = date(2024, 1, 1),
    at: datetime = datetime(2024, 1, 1),
    sure: bool = False,
    unit: Literal["C", "F"] = "C",
    stops: list[Stop] = [],  # noqa: B006
    either: int | str | None = None,
    few: Annotated[int, Field(le=5)] = 0,
    even: Annotated[int, AfterValidator(_even)] = 0,
    short: Annotated[str, Field(max_length=4)] = "",
    broken: Annotated[int, AfterValidator(_broken)] = 0,
) -> dict[str, Any]:
    """Take many types."""
    return {"count": count, "share": share, "day": day, "stops": stops}


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ({"count": "3"}, 'count must be a whole number, got "3"'),
        ({"count": True}, "count must be a whole number, got true"),
        ({"count": 3.5}, "count must be a whole number, got 3.5"),
        ({"count": None}, "count must be a whole number, got null"),
        ({"share": "five"}, 'share must be a number, got "five"'),
        ({"share": False}, "share must be a number, got false"),
        ({"name": 3}, "name must be text, got 3"),
        ({"sure": 1}, "sure must be true or false, got 1"),
        ({"sure": "true"}, 'sure must be true or false, got "true"'),
        ({"day": "2024-02-30"}, 'day must be a date such as 2024-03-31, got "2024-02-30"'),
        ({"day": "2024-03-31T10:00:00"}, "day must be a date such as 2024-03-31, got"),
        ({"day": 19813}, "day must be a date such as 2024-03-31, got 19813"),
        ({"at": "noon"}, 'at must be a date and time such as 2024-03-31T09:30:00, got "noon"'),
        ({"unit": "K"}, 'unit must be "C" or "F", got "K"'),
        ({"stops": "Oslo"}, 'stops must be a list, got "Oslo"'),
        ({"stops": [{"name": "Oslo"}, {"name": 4}]}, r"stops\[1\].name must be text, got 4"),
        ({"stops": [{}]}, r"stops\[0\].name is missing"),
        ({"stops": [{"name": "Oslo", "x": 1}]}, r'there is no parameter "x" in stops\[0\]'),
        ({"stops": [5]}, r"stops\[0\] must be an object, got 5"),
        ({"either": 1.5}, "either must be a whole number or text, got 1.5"),
        ({"few": 6}, "few must be less than or equal to 5, got 6"),
        ({"even": 3}, "even is refused: must be even, got 3"),
        ({"short": "12345"}, "short is refused: String should have at most 4 characters, got"),
        ({"broken": 3}, "the arguments cannot be checked: RuntimeError: no database"),
        ({"nmae": "x"}, 'there is no parameter "nmae"; the parameters are: count, share, name,'),
        ({"share": float("nan")}, "the arguments are not plain JSON"),
        ({"share": float("inf")}, "the arguments are not plain JSON"),
        ({"name": {1, 2}}, "the arguments are not plain JSON"),
        ({"name": "\ud800"}, "the arguments are not plain JSON"),
    ],
)
def test_refusals_name_the_parameter_and_what_it_must_be(arguments: dict[str, Any], reason: str):
    with pytest.raises(InvalidCall, match=f"^plan: {reason}") as refused:
        Registry([plan]).validate(ToolCall(tool="plan", arguments=arguments))
    sentence = str(refused.value)
    assert "\n" not in sentence and sentence.endswith(".") and len(sentence) < 400


def test_missing_arguments_are_named_together():
    @tool
    def f(a: int, b: int) -> int:
        """Add."""
        return a + b

    for arguments, reason in (({}, "f: a and b are missing."), ({"a": 1}, "f: b is missing.")):
        with pytest.raises(InvalidCall) as refused:
            Registry([f]).validate({"tool": "f", "arguments": arguments})
        assert str(refused.value) == reason


def test_a_list_that_is_too_short_for_its_tuple():
    @tool
    def place(at: tuple[float, float]) -> None:
        """Place it."""

    for given_list, reason in (([], "at[0] and at[1] are missing"), ([1], "at[1] is missing")):
        with pytest.raises(InvalidCall) as refused:
            Registry([place]).validate({"tool": "place", "arguments": {"at": given_list}})
        assert str(refused.value) == f"place: {reason}."


def test_arguments_of_a_tool_that_takes_none():
    @tool
    def now() -> int:
        """Tell the time."""
        return 1

    with pytest.raises(InvalidCall, match='there is no parameter "x"; the tool takes none'):
        Registry([now]).validate({"tool": "now", "arguments": {"x": 1}})


def test_a_long_value_is_cut_in_the_refusal():
    with pytest.raises(InvalidCall) as refused:
        Registry([plan]).validate({"tool": "plan", "arguments": {"count": "9" * 10_000}})
    assert len(str(refused.value)) < 200


def test_nesting_without_end_is_refused():
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]
    with pytest.raises(InvalidCall, match="not plain JSON"):
        Registry([plan]).validate({"tool": "plan", "arguments": {"stops": deep}})


def test_what_json_may_say_is_taken():
    given_arguments = {"count": 3, "share": 3, "day": "2024-03-31", "stops": [{"name": "Oslo"}]}
    call = Registry([plan]).validate({"tool": "plan", "arguments": given_arguments})
    assert call == ToolCall(tool="plan", arguments=given_arguments)
    assert plan.check(given_arguments) == {
        "count": 3,
        "share": 3.0,
        "day": date(2024, 3, 31),
        "stops": [Stop(name="Oslo")],
    }


class Color(Enum):
    RED = "red"
    BLUE = "blue"


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.floats()
    | st.text()
    | st.sampled_from(["2024-03-31", "red", "3", "true", "C"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
FITTING: dict[Any, st.SearchStrategy[Any]] = {
    int: st.integers(),
    float: st.floats(allow_nan=False, allow_infinity=False) | st.integers(-100, 100),
    str: st.text(),
    bool: st.booleans(),
    date: st.dates().map(date.isoformat),
    Color: st.sampled_from(["red", "blue"]),
    Literal["C", "F"]: st.sampled_from(["C", "F"]),
    list[int]: st.lists(st.integers()),
    int | None: st.none() | st.integers(),
    dict[str, float]: st.dictionaries(st.text(), st.floats(-1, 1)),
    Stop: st.builds(lambda name: {"name": name}, st.text()),
}
INSTANCE: dict[Any, Any] = {
    Literal["C", "F"]: str,
    list[int]: list,
    dict[str, float]: dict,
}
UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
NAMES = st.text("abcxyz_", min_size=1, max_size=6).filter(str.isidentifier)


@st.composite
def signatures(draw: st.DrawFn) -> dict[str, tuple[Any, bool]]:
    """Names, each with its type and whether the parameter must be given."""
    names = draw(st.lists(NAMES, max_size=4, unique=True))
    types = st.sampled_from(list(FITTING))
    return {name: (draw(types), draw(st.booleans())) for name in names}


def make_tool(parameters: dict[str, tuple[Any, bool]], seen: list[dict[str, Any]]) -> Registry:
    def generated(**arguments: Any) -> str:
        """Take anything."""
        seen.append(arguments)
        return "called"

    generated.__signature__ = inspect.Signature(  # pyright: ignore[reportFunctionMemberAccess]
        [
            inspect.Parameter(
                name,
                inspect.Parameter.KEYWORD_ONLY,
                annotation=kind,
                default=inspect.Parameter.empty if required else None,
            )
            for name, (kind, required) in parameters.items()
        ]
    )
    generated.__annotations__ = {name: kind for name, (kind, _) in parameters.items()}
    return Registry([tool(generated)])


@UNHURRIED
@given(signatures(), st.data())
def test_what_is_let_through_always_calls_and_has_the_declared_types(
    parameters: dict[str, tuple[Any, bool]], data: st.DataObject
):
    seen: list[dict[str, Any]] = []
    registry = make_tool(parameters, seen)
    arguments = {
        name: data.draw(FITTING[kind] | JSON)
        for name, (kind, required) in parameters.items()
        if required or data.draw(st.booleans())
    }
    record = registry.run({"tool": "generated", "arguments": arguments})
    if record.error is not None:
        assert seen == [] and record.error.startswith("generated: ")
        return
    assert record.observation == "called" and record.arguments == arguments
    assert seen[0].keys() == arguments.keys()
    for name, value in seen[0].items():
        kind = parameters[name][0]
        assert isinstance(value, INSTANCE.get(kind, kind))
        assert kind is bool or not isinstance(value, bool)


@UNHURRIED
@given(signatures(), st.data())
def test_fitting_arguments_are_always_let_through(
    parameters: dict[str, tuple[Any, bool]], data: st.DataObject
):
    arguments = {name: data.draw(FITTING[kind]) for name, (kind, _) in parameters.items()}
    call = ToolCall(tool="generated", arguments=arguments)
    checked = make_tool(parameters, []).validate(call)
    assert checked.arguments == arguments
    assert list(checked.arguments) == list(parameters)
