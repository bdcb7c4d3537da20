"""What a call may hold, given what was said."""

from dataclasses import replace
from typing import Any, Literal

import pytest

from shoal import tool
from shoal.agents.caller import calls_from
from shoal.grammar import compile_schema
from tests.grammar.llg import admits


@tool
def route(
    topics: list[Literal["news", "night bus", "toll", "ferry"]],
    avoid_tolls: bool = False,
    method: Literal["standardize", "min_max"] = "min_max",
    tags: list[Literal["scenic", "fast"]] | None = None,
) -> str:
    """Find a way."""
    return f"{topics} {avoid_tolls} {method} {tags}"


PARAMETERS: dict[str, Any] = {
    **route.parameters,
    "properties": {
        **route.parameters["properties"],
        "tags": {"type": "array", "items": {"type": "string", "enum": ["scenic", "fast"]}},
        "unit": {"type": "string", "enum": ["km", "mile"]},
    },
    "required": ["topics", "unit"],
}


def arguments_for(said: str, parameters: dict[str, Any] = PARAMETERS) -> dict[str, Any]:
    calls = calls_from([replace(route, parameters=parameters)], [said], grounded=True)
    return calls["anyOf"][0]["properties"]["arguments"]["properties"]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("with toll roads avoided", "avoid_tolls"),
        ("avoiding roads", "avoid_tolls"),
        ("apply standardization", "method"),
        ("standardizing it", "method"),
        ("it is standardized", "method"),
    ],
)
def test_words_match_where_one_is_an_inflection_of_the_other(said: str, name: str) -> None:
    assert name in arguments_for(said)


@pytest.mark.parametrize("said", ["go there", "the standard party", "by company"])
def test_words_that_only_begin_alike_are_no_evidence(said: str) -> None:
    assert not {"avoid_tolls", "method"} & arguments_for(said).keys()


def test_a_list_of_choices_offers_those_that_are_said() -> None:
    made = arguments_for("a scenic way by ferries, without tolls, in New York")
    assert made["topics"]["items"]["enum"] == ["toll", "ferry"]
    assert made["tags"]["items"]["enum"] == ["scenic"]
    assert made["unit"]["enum"] == ["km", "mile"]


def test_a_list_of_choices_none_of_which_is_said() -> None:
    made = arguments_for("go there")
    assert made["topics"]["items"]["enum"] == ["news", "night bus", "toll", "ferry"]
    assert "tags" not in made


def test_a_list_that_is_free_keeps_its_choices() -> None:
    free = {**PARAMETERS["properties"]["tags"], "x-shoal-quote": False}
    parameters = {**PARAMETERS, "properties": {**PARAMETERS["properties"], "tags": free}}
    assert arguments_for("a scenic way", parameters)["tags"]["items"]["enum"] == ["scenic", "fast"]


def test_the_grammar_of_a_call_holds_to_it() -> None:
    schema = compile_schema(calls_from([route], ["with tolls avoided"], grounded=True))
    assert admits(schema, '{"tool":"route","arguments":{"topics":["toll"],"avoid_tolls":true}}')
    assert not admits(schema, '{"tool":"route","arguments":{"topics":["ferry"]}}')
