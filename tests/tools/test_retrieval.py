from typing import Any

import pytest

from shoal.graphs import run, single, tool_team
from shoal.models import ScriptedModel
from shoal.tools import Registry, Tool, declared_tool


def made(name: str, description: str, **parameters: str) -> Tool:
    properties = {key: {"type": "string", "description": text} for key, text in parameters.items()}
    schema: dict[str, Any] = {"properties": properties, "required": list(properties)}
    return declared_tool(name, description, schema, lambda **given: given, effect="pure")


WEATHER = made("getWeather", "Current weather in a city.", city="Name of the city")
HOTEL = made("book_hotel", "Reserve a room.", place="Where the room is", nights="How long")
MUSIC = made("play_music", "Play songs of an artist.", artist="Who sings")
FILLER = [made(f"sensor_{n}", f"Read gauge number {n}.", unit="Of the value") for n in range(500)]


@pytest.mark.parametrize(
    ("question", "tool"),
    [
        ("What's the weather like in Oslo?", WEATHER),
        ("I want to reserve rooms for three nights", HOTEL),  # rooms, room: one stem
        ("Play some Björk", MUSIC),
        ('")(*: OR AND NOT weather"', WEATHER),  # no query syntax of its own
    ],
)
def test_the_tool_that_a_question_is_about_is_found_among_many(question: str, tool: Tool):
    registry = Registry([*FILLER[:250], WEATHER, HOTEL, MUSIC, *FILLER[250:]])
    assert tool in registry.best(question, 3)


def test_few_tools_are_all_offered_in_their_order():
    registry = Registry([MUSIC, WEATHER, HOTEL])
    assert registry.best("weather", 3) == [MUSIC, WEATHER, HOTEL]
    assert registry.best("weather in a room", 2) == [WEATHER, HOTEL]
    assert registry.best("xyzzy", 2) == [MUSIC, WEATHER], "the first make up the number"
    assert registry.best("", 1) == [MUSIC]


@pytest.mark.parametrize("build", [tool_team, single])
def test_a_team_is_offered_the_few_that_fit(build: Any):
    call = {"tool": "getWeather", "arguments": {"city": "Oslo"}}
    plan, done = {"thought": "", "next": "call"}, {"thought": "", "next": "answer"}
    replies: list[Any] = [plan, call, done, {"answer": "Cold."}]
    model = ScriptedModel(replies if build is tool_team else [call, {"answer": "Cold."}])
    events: list[dict[str, Any]] = []
    team = build(model, [*FILLER, WEATHER], offer=4)
    result = run(team, "How is the weather in Oslo?", on_event=events.append)
    assert (result.answer, result.calls[0].tool) == ("Cold.", "getWeather")
    (told,) = [event for event in events if event["event"] == "tools_offered"]
    assert (len(told["tools"]), told["of"]) == (4, 501) and "getWeather" in told["tools"]
    text = model.calls[0].messages[0]["content"]
    assert text.count('"name": ') == 4 and "getWeather" in text
    schema: Any = model.calls[1 if build is tool_team else 0].schema
    calls = [branch for branch in schema["anyOf"] if "tool" in branch["properties"]]
    assert sorted(branch["properties"]["tool"]["const"] for branch in calls) == sorted(
        told["tools"]
    )


def test_each_sentence_finds_its_tool():
    about = [made(f"room_{n}", "Reserve a room for nights.", nights="Nights") for n in range(8)]
    registry = Registry([*about, *FILLER, WEATHER])
    question = "Reserve a room for nights, a room for nights. Then how is the weather?"
    assert WEATHER in registry.best(question, 3)
    assert len(registry.best(question, 3)) == 3
