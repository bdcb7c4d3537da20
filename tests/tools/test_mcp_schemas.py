"""What is taken of a stranger's names, texts and schemas."""

import json

import pytest

from shoal.errors import UsageError
from shoal.tools.mcp.schemas import clean, inlined, safe_name


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("\x1b[1;31mred\x1b[0m", "red"),
        ("\x1b]8;;http://x\x07link\x1b]8;;\x07", "link"),
        ("a\nb\t\x00c", "a b c"),
        ("\u202eback\u2066 \u200bhidden\U000e0041", "back hidden"),
        ("\x9b31mC1", "31mC1"),
        ("Grüße, 東京", "Grüße, 東京"),
        ("\ud800half", "half"),
    ],
)
def test_a_text_cannot_steer_a_terminal_or_hide(text, cleaned):
    assert clean(text, 100) == cleaned


def test_a_text_is_cut():
    assert clean("x" * 10_000, 10) == "xxxxxxxxx…"


def test_names_are_short_and_apart():
    taken: set[str] = set()
    for _ in range(12):
        taken.add(safe_name("s", "ü" * 10_000, taken))
    assert len(taken) == 12
    assert all(len(name) <= 64 and name.isascii() and name.startswith("s_") for name in taken)


def test_a_reference_with_more_beside_it_holds_for_both():
    made = inlined(
        {
            "properties": {"a": {"$ref": "#/definitions/N", "minimum": 3, "title": "A"}},
            "definitions": {"N": {"type": "integer", "x-shoal-quote": False}},
        }
    )
    assert made == {
        "properties": {"a": {"allOf": [{"type": "integer"}, {"minimum": 3}]}},
        "additionalProperties": False,
    }


def test_data_that_looks_like_a_schema_stays():
    default = {"$ref": "#/x", "title": "kept", "examples": [1]}
    schema = {"properties": {"title": {"default": default, "enum": [default]}}}
    assert inlined(schema)["properties"] == schema["properties"]


def doubling(levels: int) -> dict[str, object]:
    """A schema that each reference makes twice as large."""
    parts = {
        f"D{i}": {"anyOf": [{"$ref": f"#/$defs/D{i + 1}"}, {"$ref": f"#/$defs/D{i + 1}"}]}
        for i in range(levels)
    }
    return {
        "properties": {"a": {"$ref": "#/$defs/D0"}},
        "$defs": {**parts, f"D{levels}": {"type": "string"}},
    }


def nested(levels: int) -> dict[str, object]:
    schema: dict[str, object] = {"type": "string"}
    for _ in range(levels):
        schema = {"type": "array", "items": schema}
    return {"properties": {"a": schema}}


@pytest.mark.parametrize(
    ("schema", "reason"),
    [
        ({"properties": {"a": {"$ref": "#"}}}, 'contains itself, "#"'),
        ({"properties": {"a": {"$ref": "#/properties/a"}}}, "contains itself"),
        ({"properties": {"a": {"$ref": "#/$defs/None"}}}, "reference to nothing"),
        ({"properties": {"a": {"$ref": "file:///etc/passwd"}}}, "reference that leaves it"),
        ({"properties": {"a": {"$ref": ["x"]}}}, "reference"),
        ({"properties": {"a": {"$dynamicRef": "#x"}}}, r"uses \$dynamicRef"),
        ({"patternProperties": {"(a+)+$": {}}}, "uses patternProperties"),
        ({"properties": {"a\n": {}}}, "unusable name"),
        ({"properties": {"a" * 65: {}}}, "unusable name"),
        ({"properties": {"a": 1}}, "not made of schemas"),
        ({"properties": [1]}, "not made of schemas"),
        ({"anyOf": 1}, "not made of schemas"),
        ({"properties": {"a": {"enum": ["x" * 30_000]}}}, "longer than 20,000 characters"),
        (doubling(18), "more than 2,000 parts or 24 levels"),
        (nested(500), "more than 2,000 parts or 24 levels"),
    ],
)
def test_a_schema_that_is_no_good_is_refused_in_a_clause(schema, reason):
    with pytest.raises(UsageError, match=reason):
        inlined(schema)


def test_what_is_made_needs_nothing_from_elsewhere():
    assert "$ref" not in json.dumps(inlined(doubling(3)))
