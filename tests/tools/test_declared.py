from typing import Any

import pytest

from shoal.errors import UsageError
from shoal.tools import Registry, ToolCall, declared_tool

BOOK = {
    "type": "object",
    "properties": {
        "city": {"type": "string"},
        "nights": {"type": "integer", "minimum": 1},
        "guests": {"type": "array", "items": {"type": "string"}},
    },
    "required": ["city", "nights"],
}


def book(parameters: dict[str, Any] = BOOK) -> Registry:
    return Registry(
        [declared_tool("hotel.book", "Book a room.", parameters, lambda **given: {"ok": given})]
    )


def run(arguments: dict[str, Any]) -> tuple[str | None, str | None]:
    record = book().run(ToolCall(tool="hotel.book", arguments=arguments))
    return record.observation, record.error


def test_a_valid_call_reaches_the_function_as_it_is():
    assert run({"nights": 2, "city": "Oslo"}) == ('{"ok":{"nights":2,"city":"Oslo"}}', None)


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({}, "hotel.book: city and nights are missing."),
        ({"city": "Oslo", "nights": 0}, "hotel.book: nights must have minimum 1, got 0."),
        (
            {"city": "Oslo", "nights": "2"},
            'hotel.book: nights must have type "integer", got "2".',
        ),
        (
            {"city": "Oslo", "nights": 1, "guests": ["Ada", 3]},
            'hotel.book: guests[1] must have type "string", got 3.',
        ),
        (
            {"city": "Oslo", "nights": 1, "pets": 2},
            'hotel.book: there is no parameter "pets"; the parameters are: city, nights, guests.',
        ),
    ],
)
def test_a_wrong_call_is_refused_in_a_sentence(arguments, error):
    assert run(arguments) == (None, error)


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"properties": {"a": {"type": "text"}}}, r"no JSON Schema at \$.properties.a.type"),
        ({"type": "array"}, "must be an object, not 'array'"),
        ({"properties": {"a": {"$ref": "#/$defs/a"}}}, r"hold a \$ref; write the schema out"),
    ],
)
def test_a_schema_that_cannot_serve_is_refused(parameters, message):
    with pytest.raises(UsageError, match=message):
        book(parameters)
