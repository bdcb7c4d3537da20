from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Literal

import pytest
from pydantic import BaseModel, Field

from shoal.errors import SchemaRefused
from shoal.grammar import Bounds, bounded_schema, compile_schema
from tests.grammar.llg import admits


class Address(BaseModel):
    street: str
    number: int | None = None


class Person(BaseModel):
    """Someone."""

    name: str
    home: Address
    others: list[Address] = []


class Opaque:
    """Nothing that pydantic knows."""


class Tree(BaseModel):
    children: list["Tree"]


class Endless(BaseModel):
    child: "Endless"


def test_every_part_gets_a_bound() -> None:
    schema = bounded_schema(Person, Bounds(string=20, array=3, integer=99))
    assert schema["additionalProperties"] is False
    assert schema["properties"]["name"]["maxLength"] == 20
    assert schema["properties"]["others"]["maxItems"] == 3
    home = schema["properties"]["home"]
    assert home["additionalProperties"] is False
    number = home["properties"]["number"]["anyOf"][0]
    assert (number["minimum"], number["maximum"]) == (-99, 99)
    assert "$ref" not in str(schema) and "$defs" not in schema
    assert schema["x-guidance"]["whitespace_flexible"] is False


def test_own_bounds_are_kept_and_open_ends_closed() -> None:
    def of(**schema: Any) -> Any:
        return bounded_schema(schema, Bounds(integer=10))

    assert of(type="integer", minimum=0, maximum=10**12)["maximum"] == 10**12
    assert of(type="integer", minimum=50)["maximum"] >= 50
    assert of(type="integer", exclusiveMaximum=-50)["minimum"] < -50
    assert of(type="string", minLength=900)["maxLength"] == 900
    assert of(type="array", items={"type": "null"}, minItems=40)["maxItems"] == 40


@pytest.mark.parametrize("schema", [Person, {"type": "number"}, dict[str, list[int]], datetime])
def test_bounding_twice_changes_nothing(schema: Any) -> None:
    once = bounded_schema(schema)
    assert bounded_schema(once) == once


def test_the_argument_is_not_changed() -> None:
    schema = {"type": "object", "properties": {"a": {"type": "string"}}}
    bounded_schema(schema)
    assert schema == {"type": "object", "properties": {"a": {"type": "string"}}}


@pytest.mark.parametrize(
    ("schema", "words"),
    [
        ({"type": "string", "not": {"pattern": "a"}}, ["not", "$"]),
        ({"if": {"pattern": "a"}, "then": {}, "type": "string"}, ["if", "$"]),
        ({"type": "array", "contains": {"const": 1}}, ["contains", "$"]),
        ({"$dynamicRef": "#a"}, ["$dynamicRef", "$"]),
        (set[int], ["uniqueItems", "$"]),
        (
            {
                "type": "object",
                "properties": {"a": {"type": "object", "propertyNames": {"maxLength": 3}}},
                "required": ["a"],
            },
            ["propertyNames", "$.a"],
        ),
        ({"type": "object", "dependentRequired": {"a": ["b"]}}, ["dependentRequired"]),
        ({"type": "object", "minProperties": 2}, ["minProperties", "repeat"]),
        ({"type": "array", "items": {"type": "string", "format": "iban"}}, ["iban", "$[]"]),
        (
            {"oneOf": [{"type": "string"}, {"type": "string", "maxLength": 3}]},
            ["oneOf", "overlap", "$"],
        ),
        (
            {
                "type": "object",
                "properties": {"x": {"oneOf": [{"type": "integer"}, {"type": "number"}]}},
            },
            ["oneOf", "$.x"],
        ),
        (Endless, ["recursive", "$.child"]),
        ({"$ref": "https://example.com/s"}, ["$ref", "leaves"]),
        ({"$ref": "#/$defs/none"}, ["$ref", "nothing"]),
        ({"$ref": "#name", "$defs": {"a": {"$anchor": "name"}}}, ["$ref", "anchor"]),
        (False, ["no JSON Schema"]),
        ({"not": {}}, ["$", "no value"]),
        ({"type": "string", "enum": [1]}, ["enum", "$"]),
        ({"enum": []}, ["enum", "$"]),
        ({"type": "integer", "minimum": 5, "maximum": 3}, ["minimum", "$"]),
        ({"type": "string", "pattern": "(?=a)b"}, ["$"]),
        ({"type": "string", "pattern": "("}, ["pattern", "$"]),
        ({"type": "string", "maxLength": "3"}, ["$.maxLength"]),
        ({"type": "text"}, ["$.type"]),
        ({"type": "object", "required": ["a"], "additionalProperties": False}, ["$.a"]),
        (Opaque, ["Opaque", "no JSON Schema"]),
    ],
)
def test_refusals_say_what_and_where(schema: Any, words: list[str]) -> None:
    with pytest.raises(SchemaRefused) as refused:
        compile_schema(schema)
    message = str(refused.value)
    assert "\n" not in message and message.endswith(".")
    for word in words:
        assert word in message


@pytest.mark.parametrize(
    ("schema", "good", "bad"),
    [
        (
            date,
            ["2024-02-29", "2000-02-29", "0001-01-01"],
            ["2023-02-29", "1900-02-29", "0000-01-01"],
        ),
        (
            datetime,
            ["2024-02-29T23:59:59Z", "2024-01-01T00:00:00.123456+05:30"],
            ["2024-01-01T24:00:00Z", "2024-01-01T00:00:00.1234567Z", "2024-01-01T00:00:60Z"],
        ),
        (time, ["23:59:59Z"], ["23:60:00Z"]),
        (timedelta, ["P1D", "PT1H30M", "P1DT5S", "P2W"], ["P", "PT", "P1Y", "P12345D"]),
        (Path, ["a/b.txt"], []),
    ],
)
def test_formats(schema: Any, good: list[str], bad: list[str]) -> None:
    constraint = compile_schema(schema)
    for text in good:
        assert admits(constraint, f'"{text}"')
        constraint.parse(f'"{text}"')
    for text in bad:
        assert not admits(constraint, f'"{text}"')


def test_numbers_have_an_end_and_no_exponent() -> None:
    for schema in (float, Decimal, {"type": "number", "minimum": 0}):
        constraint = compile_schema(schema)
        for text in ("0", "1.5", "0.123456", "999999999.999999"):
            assert admits(constraint, text), text
            constraint.parse(text)
        for text in ("0.1234567", "1e5", "1" * 15, "01"):
            assert not admits(constraint, text), text
    assert compile_schema({"type": "number", "multipleOf": 0.01}).parse("0.07") == 0.07


def test_texts_are_compact_and_in_schema_order() -> None:
    schema = {
        "type": "object",
        "properties": {"b": {"type": "integer"}, "a": {"type": "boolean"}},
        "required": ["a", "b"],
    }
    assert admits(schema, '{"b":1,"a":true}')
    assert not admits(schema, '{"a":true,"b":1}')
    assert not admits(schema, '{"b": 1,"a":true}')


def test_maps_are_bounded() -> None:
    constraint = compile_schema(dict[str, int], Bounds(array=2, key=3))
    assert admits(constraint, '{"a":1,"b c":2}')
    assert not admits(constraint, '{"a":1,"b":2,"c":3}')
    assert not admits(constraint, '{"abcd":1}')
    assert constraint.parse('{"a":1}') == {"a": 1}


def test_all_of_and_references_are_merged() -> None:
    schema = {
        "$defs": {"a/b": {"type": "object", "properties": {"x": {"const": 1}}, "required": ["x"]}},
        "allOf": [
            {"$ref": "#/$defs/a~1b"},
            {"type": "object", "properties": {"y": {"const": 2}}, "required": ["y"]},
        ],
    }
    assert admits(schema, '{"x":1,"y":2}')
    assert not admits(schema, '{"x":1}')


def test_pydantic_values_come_back_typed() -> None:
    class Say(BaseModel):
        kind: Literal["say"]
        on: date
        share: Annotated[Decimal, Field(ge=0, le=1)]

    value = compile_schema(Say).parse('{"kind":"say","on":"2024-02-29","share":0.25}')
    assert value == Say(kind="say", on=date(2024, 2, 29), share=Decimal("0.25"))
