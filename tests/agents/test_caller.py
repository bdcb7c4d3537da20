"""What a call may hold, given what was said."""

from dataclasses import replace
from typing import Any, Literal

import pytest

from shoal import tool
from shoal.agents.caller import calls_from, quotes_twice
from shoal.grammar import compile_schema
from shoal.models import Completion, Usage
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


def test_a_list_of_choices_holds_those_that_are_said_each_once() -> None:
    made = arguments_for("a scenic way by ferries, without tolls, in New York")
    assert made["topics"]["enum"] == [["toll"], ["ferry"], ["toll", "ferry"], ["ferry", "toll"]]
    assert made["tags"]["enum"] == [["scenic"]]
    assert made["unit"]["enum"] == ["km", "mile"]


def test_a_list_of_many_said_choices_is_bounded_by_their_number() -> None:
    options = ["ant", "bee", "cow", "dog", "elk", "fox"]
    tags = {"type": "array", "items": {"type": "string", "enum": options}}
    parameters = {**PARAMETERS, "properties": {**PARAMETERS["properties"], "tags": tags}}
    made = arguments_for("ant, bee, cow, dog and elk", parameters)["tags"]
    assert made["items"]["enum"] == options[:5]
    assert made["maxItems"] == 5


def test_a_choice_is_among_those_that_are_said() -> None:
    assert arguments_for("how many miles")["unit"]["enum"] == ["mile"]
    assert arguments_for("km or miles")["unit"]["enum"] == ["km", "mile"]
    assert arguments_for("how far")["unit"]["enum"] == ["km", "mile"]


def test_common_words_decide_no_choice() -> None:
    switch = {"type": "string", "enum": ["on", "off", "auto"]}
    parameters = {**PARAMETERS, "properties": {**PARAMETERS["properties"], "unit": switch}}
    assert arguments_for("the lamp on the porch", parameters)["unit"]["enum"] == switch["enum"]
    assert arguments_for("off, the lamp on the porch", parameters)["unit"]["enum"] == ["on", "off"]
    free = {**switch, "x-shoal-quote": False}
    parameters = {**PARAMETERS, "properties": {**PARAMETERS["properties"], "unit": free}}
    assert arguments_for("off", parameters)["unit"]["enum"] == switch["enum"]


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


@pytest.mark.parametrize(
    ("arguments", "twice"),
    [
        ({"a": [2, 2]}, True),
        ({"a": [2, 3]}, False),
        ({"a": [7, 7]}, False),
        ({"a": ["red wine", "wine"]}, True),
        ({"a": ["red wine"], "b": {"c": "cheese"}}, False),
        ({"a": ["red wine"], "b": {"c": "red"}}, True),
    ],
)
def test_items_and_parts_quote_twice_as_parameters_do(
    arguments: dict[str, Any], twice: bool
) -> None:
    value = {"tool": "t", "arguments": arguments}
    usage = Usage(0, 0)
    completion = Completion("", value, "done", usage, 0.0, 0.0, None)
    assert quotes_twice(completion, ["2 or 3 of red wine and cheese, 7 and 7"]) is twice
