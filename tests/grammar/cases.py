"""Sixty schemas, a feature each, with values that hold and values that do not."""

from dataclasses import dataclass, field
from typing import Any

EXTRA = "objects are closed"
SPACE = "texts are compact"
ORDER = "properties come in the order of the schema"
EXPONENT = "numbers have no exponent"
DIGITS = "numbers have six decimals at most"
TRAILING = "integers have no decimals"
STEP = "multiples of a fraction have as many decimals as it has"
RANGE = "numbers without a range are held to one"
LENGTH = "strings without a length are held to one"
ITEMS = "arrays without a length are held to one"
DEPTH = "recursion is held to a depth"
UNTYPED = "what has no type is a scalar or a shallow container"
KEYS = "keys of maps are plain words"
ESCAPES = "characters are not escaped that need not be"
PART = "a format or pattern is narrowed to what all its readers agree on"


@dataclass(frozen=True)
class Case:
    """A schema of one feature."""

    name: str
    schema: Any
    valid: list[Any]
    """Values whose compact text the grammar admits."""
    invalid: list[Any]
    """Values whose compact text it must not admit."""
    excluded: dict[str, str] = field(default_factory=dict[str, str])
    """Texts that the schema admits and the grammar does not, by design, and why."""


def obj(properties: dict[str, Any], *required: str, **more: Any) -> Any:
    return {"type": "object", "properties": properties, "required": list(required), **more}


S: Any = {"type": "string"}
I: Any = {"type": "integer"}  # noqa: E741
B: Any = {"type": "boolean"}
N: Any = {"type": "null"}

CASES = [
    Case(
        "string",
        S,
        ["", "a", 'a"b', "é😀", "\n", "x" * 256],
        [1, None, ["a"]],
        {f'"{"x" * 257}"': LENGTH, r'"\u0041"': ESCAPES, ' "a"': SPACE},
    ),
    Case(
        "integer",
        I,
        [0, -1, 42, 1_700_000_000_000],
        ["1", 1.5, True, None],
        {"100000000000000": RANGE, "1.0": TRAILING, "1e2": EXPONENT},
    ),
    Case(
        "number",
        {"type": "number"},
        [0, -1.5, 0.001, 999999999.999999],
        ["1", None, False],
        {"0.1234567": DIGITS, "1e5": EXPONENT},
    ),
    Case("boolean", B, [True, False], [0, 1, "true", None]),
    Case("null", N, [None], [0, False, "null", ""]),
    Case("several types", {"type": ["string", "null"]}, ["a", None], [1, False, []]),
    Case(
        "types with their keywords",
        {"type": ["string", "integer"], "minLength": 2, "minimum": 5},
        ["ab", 5],
        ["a", 4, None],
    ),
    Case(
        "types beside anyOf",
        {"type": ["string", "null"], "anyOf": [{"const": "a"}, N]},
        ["a", None],
        ["b", 1],
    ),
    Case(
        "enum",
        {"enum": ["a", 'q"', 1, 2.5, None, True, {"k": [1]}]},
        ["a", 'q"', 1, 2.5, None, True, {"k": [1]}],
        ["b", 2, False, {"k": [2]}, []],
    ),
    Case("enum with a type", {"type": "string", "enum": ["a", 1, None]}, ["a"], [1, None, "b"]),
    Case("enum with a length", {"enum": ["a", "bbb"], "maxLength": 2}, ["a"], ["bbb"]),
    Case("const", {"const": {"a": [1, "x"]}}, [{"a": [1, "x"]}], [{"a": [1]}, 1, {}]),
    Case("const text", {"const": '\\"/\t\u2028'}, ['\\"/\t\u2028'], ["", "\\"]),
    Case(
        "required and optional",
        obj({"a": I, "b": S, "c": B}, "b"),
        [{"b": ""}, {"a": 1, "b": ""}, {"b": "", "c": True}],
        [{}, {"a": 1}, {"b": 1}],
        {'{"b":"","a":1}': ORDER, '{"b": ""}': SPACE, '{"b":"","d":1}': EXTRA},
    ),
    Case(
        "required in another order",
        obj({"a": I, "b": I}, "b", "a"),
        [{"a": 1, "b": 2}],
        [{"a": 1}, {"b": 1}],
        {'{"b":1,"a":1}': ORDER},
    ),
    Case(
        "closed",
        obj({"a": I}, additionalProperties=False),
        [{}, {"a": 1}],
        [{"b": 1}, {"a": 1, "b": 2}],
    ),
    Case("no properties", obj({}, additionalProperties=False), [{}], [{"a": 1}, []]),
    Case(
        "a property that may not be",
        obj({"a": I, "b": False}),
        [{}, {"a": 1}],
        [{"b": 1}, {"a": 1, "b": None}],
    ),
    Case(
        "required without a schema",
        {"type": "object", "required": ["a"]},
        [{"a": 1}, {"a": "x"}, {"a": None}],
        [{}],
        {'{"a":1,"b":2}': EXTRA},
    ),
    Case(
        "any object",
        {"type": "object"},
        [{}, {"a": 1}, {"a": "x", "b": [True]}],
        [1, []],
        {'{"a b!":1}': KEYS},
    ),
    Case(
        "any array",
        {"type": "array"},
        [[], [1, "a", None], [[1], {"a": 1}]],
        [{}, "a"],
        {"[[[1]]]": UNTYPED},
    ),
    Case("any value", {}, [1, "a", None, True, [1], {"a": 1}], [], {"[[1]]": UNTYPED}),
    Case("true", obj({"a": True}, "a"), [{"a": 1}, {"a": [None]}], [{}]),
    Case("pattern", {"type": "string", "pattern": "^[a-c]{2}$"}, ["ab", "cc"], ["a", "abc", "dd"]),
    Case(
        "pattern, not anchored",
        {"type": "string", "pattern": "b[0-9]"},
        ["b1", "ab2c"],
        ["b", "1b", ""],
    ),
    Case(
        "pattern of digits",
        {"type": "string", "pattern": r"^\d+$"},
        ["0", "42"],
        ["", "a", "4 2"],
        {'"٣"': PART},
    ),
    Case(
        "pattern of no space",
        {"type": "string", "pattern": r"^\S+$"},
        ["a", "é!"],
        ["", "a b", "\u00a0", "\u2003"],
    ),
    Case("pattern of no word", {"type": "string", "pattern": r"^\W$"}, ["-", " "], ["a", "_", "7"]),
    Case(
        "pattern with any character",
        {"type": "string", "pattern": "^a.c$"},
        ["abc", "a\tc", "aéc"],
        ["ac", "abbc"],
        {'"a\u2028c"': PART},
    ),
    Case(
        "class with set signs",
        {"type": "string", "pattern": r"^[a&&b\[~~]$"},
        ["a", "b", "&", "[", "~"],
        ["c", "", "ab"],
    ),
    Case("braces in a pattern", {"type": "string", "pattern": "^{a}$"}, ["{a}"], ["a", "{a"]),
    Case(
        "alternatives in a pattern",
        {"type": "string", "pattern": "^a$|^b+$"},
        ["a", "bbb"],
        ["ab", "", "aa"],
    ),
    Case(
        "two patterns",
        {"allOf": [{"type": "string", "pattern": "^a"}, {"pattern": "z$"}]},
        ["az", "abz"],
        ["a", "z", "za"],
    ),
    Case(
        "pattern and length",
        {"type": "string", "pattern": "^a*$", "minLength": 2, "maxLength": 3},
        ["aa", "aaa"],
        ["a", "aaaa"],
    ),
    Case(
        "date", {"type": "string", "format": "date"}, ["2024-02-29"], ["2023-02-29", "2024-1-1", ""]
    ),
    Case(
        "date-time",
        {"type": "string", "format": "date-time"},
        ["2024-01-01T00:00:00Z"],
        ["2024-01-01", "2024-01-01T25:00:00Z"],
        {'"2024-01-01t00:00:00z"': PART},
    ),
    Case(
        "uuid",
        {"type": "string", "format": "uuid"},
        ["123e4567-e89b-12d3-a456-426614174000"],
        ["123e4567", "g23e4567-e89b-12d3-a456-426614174000"],
    ),
    Case(
        "addresses",
        {
            "type": "array",
            "prefixItems": [
                {"type": "string", "format": f}
                for f in ("ipv4", "ipv6", "email", "hostname", "uri")
            ],
            "minItems": 5,
        },
        [["10.0.0.1", "::1", "a@b.de", "b.de", "https://b.de/x?y=1"]],
        [
            ["10.0.0.256", "::1", "a@b.de", "b.de", "https://b.de"],
            ["10.0.0.1", "1::2::3", "a@b.de", "b.de", "https://b.de"],
            ["10.0.0.1", "::1", "a@", "b.de", "https://b.de"],
            ["10.0.0.1", "::1", "a@b.de", "-b.de", "https://b.de"],
            ["10.0.0.1", "::1", "a@b.de", "b.de", "no uri"],
        ],
    ),
    Case(
        "uri-reference",
        {"type": "string", "format": "uri-reference"},
        ["https://a.b/c"],
        [1],
        {'"/c"': PART},
    ),
    Case(
        "length",
        {"type": "string", "minLength": 2, "maxLength": 3},
        ["ab", "éé😀", '""'],
        ["a", "abcd", ""],
    ),
    Case("range", {"type": "integer", "minimum": -3, "maximum": 3}, [-3, 0, 3], [-4, 4, 10]),
    Case(
        "open range",
        {"type": "integer", "exclusiveMinimum": 0, "exclusiveMaximum": 3},
        [1, 2],
        [0, 3, -1],
    ),
    Case(
        "range of numbers",
        {"type": "number", "minimum": -0.5, "exclusiveMaximum": 0.5},
        [-0.5, 0, 0.499999],
        [0.5, -0.500001, 1],
        {"0.4999999": DIGITS},
    ),
    Case("multiples", {"type": "integer", "multipleOf": 7, "minimum": 0}, [0, 7, 21], [1, 8, -7]),
    Case(
        "multiples of a fraction",
        {"type": "number", "multipleOf": 0.25, "minimum": 0},
        [0, 0.25, 1.75],
        [0.3, 0.125],
        {"1.5": STEP},
    ),
    Case(
        "list of length",
        {"type": "array", "items": I, "minItems": 1, "maxItems": 2},
        [[1], [1, 2]],
        [[], [1, 2, 3], ["a"]],
        {"[1, 2]": SPACE},
    ),
    Case(
        "list without length",
        {"type": "array", "items": N},
        [[], [None] * 16],
        [[1]],
        {"[" + ",".join(["null"] * 17) + "]": ITEMS},
    ),
    Case(
        "tuple",
        {"type": "array", "prefixItems": [S, I], "items": False, "minItems": 2},
        [["a", 1]],
        [["a"], [1, "a"], ["a", 1, 2]],
    ),
    Case(
        "tuple with a rest",
        {"type": "array", "prefixItems": [S], "items": I},
        [[], ["a"], ["a", 1, 2]],
        [[1], ["a", "b"]],
    ),
    Case(
        "one item cannot repeat",
        {"type": "array", "items": I, "uniqueItems": True, "maxItems": 1},
        [[], [1]],
        [[1, 1], [1, 2]],
    ),
    Case("anyOf", {"anyOf": [S, {"type": "integer", "minimum": 0}]}, ["a", 0], [-1, None]),
    Case(
        "anyOf beside properties",
        obj({"a": I, "b": I}, anyOf=[{"required": ["a"]}, {"required": ["b"]}]),
        [{"a": 1}, {"b": 1}, {"a": 1, "b": 2}],
        [{}, {"a": "x"}],
    ),
    Case("oneOf by type", {"oneOf": [S, I, obj({"a": I}, "a")]}, ["a", 1, {"a": 1}], [None, {}]),
    Case(
        "oneOf by a constant",
        {"oneOf": [obj({"k": {"const": "x"}, "n": I}, "k", "n"), obj({"k": {"const": "y"}}, "k")]},
        [{"k": "x", "n": 1}, {"k": "y"}],
        [{"k": "x"}, {"k": "z"}, {}],
        {'{"k":"y","n":1}': EXTRA},
    ),
    Case(
        "oneOf of what is required",
        obj({"a": I, "b": I}, oneOf=[{"required": ["a"]}, {"required": ["b"]}]),
        [{"a": 1}, {"b": 1}],
        [{}, {"a": 1, "b": 2}],
    ),
    Case("oneOf of values", {"oneOf": [{"enum": [1, 2, 3]}, {"enum": [3, 4]}]}, [1, 2, 4], [3, 5]),
    Case(
        "oneOf of open objects",
        {"oneOf": [obj({"a": I}, "a"), obj({"a": S, "b": I})]},
        [{"a": "x"}, {"a": "", "b": 1}],
        [{"a": None}, {"a": "x", "b": "y"}],
    ),
    Case(
        "not a type",
        {"not": {"type": ["string", "object", "array"]}},
        [1, None, True],
        ["a", {}, []],
    ),
    Case("not a value", {"enum": [1, 2, 3], "not": {"const": 2}}, [1, 3], [2, 4]),
    Case(
        "not both",
        obj({"a": I, "b": I}, **{"not": {"required": ["a", "b"]}}),
        [{}, {"a": 1}, {"b": 1}],
        [{"a": 1, "b": 1}],
    ),
    Case(
        "if and else",
        obj(
            {"k": {"enum": ["x", "y"]}, "n": I, "m": I},
            "k",
            **{
                "if": {"properties": {"k": {"const": "x"}}},
                "then": {"required": ["n"]},
                "else": {"required": ["m"]},
            },
        ),
        [{"k": "x", "n": 1}, {"k": "y", "m": 1}, {"k": "x", "n": 1, "m": 2}],
        [{"k": "x"}, {"k": "y"}, {"k": "y", "n": 1}, {"k": "x", "m": 1}],
    ),
    Case(
        "dependent properties",
        obj({"a": I, "b": I}, dependentRequired={"a": ["b"]}),
        [{}, {"b": 1}, {"a": 1, "b": 1}],
        [{"a": 1}],
    ),
    Case(
        "count of properties",
        obj({"a": I, "b": I, "c": I}, minProperties=1, maxProperties=2),
        [{"a": 1}, {"c": 1}, {"a": 1, "c": 1}],
        [{}, {"a": 1, "b": 1, "c": 1}],
    ),
    Case(
        "$ref",
        {
            "$ref": "#/$defs/a~1b",
            "$defs": {"a/b": obj({"x": {"$ref": "#/$defs/c%25"}}, "x"), "c%": I},
        },
        [{"x": 1}],
        [{}, {"x": "1"}],
    ),
    Case(
        "$ref and a sibling",
        {"$defs": {"t": S}, "$ref": "#/$defs/t", "maxLength": 2},
        ["ab"],
        ["abc", 1],
    ),
    Case("$ref into a list", {"anyOf": [{"$ref": "#/anyOf/1"}, I]}, [1], ["a"]),
    Case(
        "recursion",
        {"type": "object", "properties": {"v": I, "next": {"$ref": "#"}}, "required": ["v"]},
        [{"v": 1}, {"v": 1, "next": {"v": 2}}, {"v": 1, "next": {"v": 2, "next": {"v": 3}}}],
        [{}, {"v": 1, "next": {}}],
        {'{"v":1,"next":{"v":1,"next":{"v":1,"next":{"v":1,"next":{"v":1}}}}}': DEPTH},
    ),
    Case(
        "allOf",
        {"allOf": [obj({"a": I}, "a"), obj({"b": S}, "b"), {"properties": {"a": {"maximum": 5}}}]},
        [{"a": 5, "b": ""}],
        [{"a": 6, "b": ""}, {"a": 1}, {"b": ""}],
    ),
    Case(
        "allOf of ranges",
        {
            "type": "integer",
            "allOf": [{"minimum": 2, "multipleOf": 2}, {"maximum": 12, "multipleOf": 3}],
        },
        [6, 12],
        [0, 3, 4, 18],
    ),
    Case(
        "allOf with one side closed",
        {"allOf": [obj({"a": I}, additionalProperties=False), obj({"a": I, "b": I})]},
        [{}, {"a": 1}],
        [{"b": 1}, {"a": 1, "b": 1}],
    ),
    Case(
        "allOf of alternatives", {"allOf": [{"anyOf": [S, I]}, {"anyOf": [I, N]}]}, [1], ["a", None]
    ),
    Case(
        "map",
        {"type": "object", "additionalProperties": I, "maxProperties": 2},
        [{}, {"a": 1, "b-c d": 2}],
        [{"a": "x"}, {"a": 1, "b": 2, "c": 3}],
        {'{"é":1}': KEYS},
    ),
    Case(
        "map by pattern",
        {"type": "object", "patternProperties": {"^x-": I}, "additionalProperties": False},
        [{}, {"x-a": 1}],
        [{"y": 1}, {"x-a": "1"}, {"ax-": 1}],
    ),
    Case(
        "map by names",
        {"type": "object", "propertyNames": {"enum": ["a", "b"]}, "additionalProperties": I},
        [{}, {"a": 1}, {"a": 1, "b": 2}],
        [{"c": 1}, {"a": "x"}],
    ),
    Case(
        "property and pattern",
        obj({"xa": I, "b": S}, patternProperties={"^x": {"minimum": 3}}),
        [{"xa": 3}, {"b": "q"}],
        [{"xa": 2}, {"b": 1}],
        {'{"xz":4}': EXTRA},
    ),
    Case(
        "nesting",
        obj({"a": obj({"b": {"type": "array", "items": obj({"c": I}, "c")}}, "b")}, "a"),
        [{"a": {"b": []}}, {"a": {"b": [{"c": 1}, {"c": 2}]}}],
        [{"a": {}}, {"a": {"b": [{}]}}, {"a": {"b": [{"c": "1"}]}}],
    ),
    Case(
        "keys of all kinds",
        obj({"ключ": I, "😀": I, 'q"': I, "n\n": I, "\\": I, "": I}, ""),
        [{"": 1}, {"ключ": 1, "😀": 2, 'q"': 3, "n\n": 4, "\\": 5, "": 6}],
        [{"ключ": 1}, {"": "1"}],
    ),
    Case(
        "keys that are keywords",
        obj({"type": I, "$ref": I, "enum": S, "properties": B}, "type"),
        [{"type": 1}, {"type": 1, "$ref": 2, "enum": "", "properties": True}],
        [{}, {"type": "x"}],
    ),
]

REFUSED: list[tuple[str, Any, str]] = [
    (
        "a reference to what is no schema",
        {"$ref": "#/mine", "mine": {"type": "array", "items": [S]}},
        "no JSON Schema",
    ),
    (
        "patterns of keys that overlap",
        {
            "type": "object",
            "patternProperties": {"^a": I, "b": S},
            "additionalProperties": False,
        },
        "patternProperties",
    ),
    ("items that differ", {"type": "array", "items": I, "uniqueItems": True}, "uniqueItems"),
    ("an item among others", {"type": "array", "items": I, "contains": {"const": 1}}, "contains"),
    ("no such text", {"type": "string", "not": {"pattern": "a"}}, "not"),
    ("integers that are numbers", {"oneOf": [I, {"type": "number"}]}, "oneOf"),
    ("open alternatives", {"oneOf": [obj({"a": I}), obj({"b": I})]}, "oneOf"),
    ("looking ahead", {"type": "string", "pattern": "^(?!a).*$"}, "pattern|regex"),
    ("looking back", {"type": "string", "pattern": "(?<=a)b"}, "pattern|regex"),
    ("referring back", {"type": "string", "pattern": r"^(a)\1$"}, "pattern|regex"),
    ("the end in another dialect", {"type": "string", "pattern": r"a\Z"}, "pattern"),
    ("a format nobody knows", {"type": "string", "format": "iban"}, "iban"),
    ("long names", {"type": "object", "propertyNames": {"minLength": 3}}, "propertyNames"),
    ("a dynamic reference", {"$dynamicRef": "#x"}, "dynamicRef"),
    ("a way out", {"$ref": "https://example.com/x"}, "leaves"),
    (
        "a scope of references",
        obj({"a": {"$id": "https://example.com/a", "$ref": "#/$defs/b"}}),
        "id",
    ),
    (
        "no end",
        {"$ref": "#/$defs/a", "$defs": {"a": obj({"a": {"$ref": "#/$defs/a"}}, "a")}},
        "recursive",
    ),
    (
        "a circle of references",
        {"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/a"}}},
        "recursive",
    ),
    ("nothing", {"allOf": [S, I]}, "no value"),
    ("two formats", {"allOf": [{"type": "string", "format": "date"}, {"format": "uri"}]}, "format"),
]
