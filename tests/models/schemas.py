"""Fifty schemas, plain to hostile, with small bounds so that random weights get to the end."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import BaseModel, Field

Short = Annotated[str, Field(max_length=8)]


class Colour(Enum):
    RED = "red"
    QUOTED = 'a"b'
    BROKEN = "two\nlines"
    BACK = "back\\slash"


class Point(BaseModel):
    x: int
    y: int


class Line(BaseModel):
    start: Point
    end: Point | None = None


class Named(BaseModel):
    kind: Literal["named"]
    name: Short


class Counted(BaseModel):
    kind: Literal["counted"]
    count: int = Field(ge=0, le=9)


class Either(BaseModel):
    item: Annotated[Named | Counted, Field(discriminator="kind")]


class Everything(BaseModel):
    text: Short
    flag: bool
    colour: Colour
    numbers: Annotated[list[Annotated[int, Field(ge=-5, le=5)]], Field(max_length=3)]
    pair: tuple[bool, Literal["p"]]
    maybe: Short | None


class Times(BaseModel):
    day: date
    moment: datetime
    clock: time
    length: timedelta


def obj(properties: dict[str, Any], required: list[str] | None = None, **more: Any) -> Any:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties) if required is None else required,
        **more,
    }


def text(n: int = 6, **more: Any) -> Any:
    return {"type": "string", "maxLength": n, **more}


def call(tool: str, arguments: Any) -> Any:
    return obj({"tool": {"const": tool}, "arguments": arguments})


INTEGER: Any = {"type": "integer", "minimum": 0, "maximum": 100}

SCHEMAS: list[Any] = [
    Point,
    Line,
    Either,
    Everything,
    Times,
    Named | Counted,
    list[Point],
    dict[str, bool],
    Colour,
    UUID,
    bool,
    Literal["yes", "no"],
    Annotated[Decimal, Field(ge=0, le=1)],
    Annotated[float, Field(gt=0, lt=1)],
    float,
    int,
    {"type": "string", "maxLength": 0},
    {"type": "string", "minLength": 3, "maxLength": 3},
    {"type": "string", "pattern": "^[a-c]{2,4}$"},
    {"type": "string", "pattern": '^[\\\\"]{1,3}$'},
    {"type": "string", "format": "date"},
    {"type": "string", "format": "date-time"},
    {"type": "string", "format": "ipv4"},
    {"type": "string", "format": "ipv6"},
    {"type": "string", "format": "email", "maxLength": 30},
    {"type": "string", "format": "hostname", "maxLength": 20},
    {"type": "string", "format": "uri", "maxLength": 30},
    {"type": "integer", "minimum": -3, "maximum": 3},
    {"type": "integer", "exclusiveMinimum": 0, "exclusiveMaximum": 5, "multipleOf": 2},
    {"type": "number", "minimum": -0.5, "maximum": 0.5},
    {"type": "number", "multipleOf": 0.01, "minimum": 0},
    {"type": ["integer", "null", "boolean"], "minimum": 5},
    {"type": "array", "items": {"type": "boolean"}, "minItems": 2, "maxItems": 4},
    {"type": "array", "items": text(3), "maxItems": 2},
    {"type": "array", "prefixItems": [{"type": "boolean"}, INTEGER]},
    {"enum": ['a"b', "c\nd", "é", "\u2028", "😀", "", "\\", "\t", 1, 2.5, None, True]},
    {"const": {"nested": ["a", {"b": None}]}},
    obj({"a": text(), "b": INTEGER}, required=[]),
    obj({"a": text(), "b": INTEGER, "c": {"type": "boolean"}}, required=["b"]),
    obj({'k"ey': text(3), "new\nline": INTEGER, "ключ": {"type": "null"}, "": text(2)}),
    obj({"a/b~c": text(3), "$ref": {"type": "boolean"}, "type": {"type": "null"}}),
    obj({}, required=[]),
    {"type": "object", "additionalProperties": INTEGER, "maxProperties": 3},
    {"anyOf": [text(4), INTEGER, {"type": "null"}]},
    {"anyOf": [call("one", obj({"x": text(5)})), call("two", obj({"n": INTEGER}))]},
    {"oneOf": [call("a", obj({})), call("ab", obj({"q": text(4)})), call("b", obj({}))]},
    {"$ref": "#/$defs/P", "$defs": {"P": obj({"q": {"$ref": "#/$defs/Q"}}), "Q": text(4)}},
    {"allOf": [obj({"a": INTEGER}), obj({"b": {"type": "boolean"}})]},
    obj({"deep": obj({"deep": obj({"deep": {"type": "array", "items": text(3)}})})}),
    obj({"tool": {"const": "none"}, "why": text(12, title="reason", default="x")}),
]
