import random
from pathlib import Path

import jsonschema
import pytest

from shoal.errors import UsageError
from shoal.training.lexicon import HELD_OUT_PARAMETERS, HELD_OUT_THINGS
from shoal.training.public import load_public, snake_case


def test_names_become_snake_case() -> None:
    assert snake_case("getHealthWorkforce") == "get_health_workforce"
    assert snake_case("HTTPServer") == "http_server"
    assert snake_case("find-a place") == "find_a_place"


def test_a_folder_without_sets_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="holds none of snips, hwu64"):
        load_public(tmp_path)
    with pytest.raises(UsageError, match="is not a folder"):
        load_public(tmp_path / "nothing")


def test_a_set_is_read_and_its_questions_bind(tmp_path: Path) -> None:
    (tmp_path / "snips").mkdir()
    (tmp_path / "snips" / "train_PlayMusic_full.json").write_text(
        '{"PlayMusic": [{"data": [{"text": "play "}, {"text": "Abba", "entity": "artist"}]}]}'
    )
    (found,) = load_public(tmp_path)
    assert found.name == "snips"
    assert found.licence == "CC0-1.0"
    case = found.draw(random.Random(0))
    assert case.question == "play Abba"
    assert [(s.tool, s.arguments) for s in case.steps] == [("play_music", {"artist": "Abba"})]


def test_public_calls_quote_their_questions(public_data: Path) -> None:
    rng = random.Random(3)
    sets = load_public(public_data, share_alike=True)
    assert {found.name for found in sets} >= {"snips", "sgd"}
    for found in sets:
        served = 0
        for _ in range(400):
            case = found.draw(rng)
            tools = {tool.name: tool for tool in case.tools}
            assert 0 < len(tools) == len(case.tools) <= 8
            for step in case.steps:
                served += 1
                properties = tools[step.tool].parameters["properties"]
                if found.name != "seal-tools":  # its questions give some numbers as text
                    jsonschema.validate(step.arguments, tools[step.tool].parameters)
                for name, value in step.arguments.items():
                    asked = case.question if "enum" not in properties[name] else None
                    assert str(value) in (asked or case.question) or (
                        asked is None and str(value).lower() in case.question.lower()
                    )
        assert 200 < served < 400, found.name


def test_share_alike_data_is_read_on_demand_alone(public_data: Path) -> None:
    assert "sgd" not in {found.name for found in load_public(public_data)}


def test_no_tool_or_parameter_of_the_public_sets_is_held_out(public_data: Path) -> None:
    held_out = {thing[0] for thing in HELD_OUT_THINGS}
    for found in load_public(public_data):
        for name, spec in found.tools.items():
            assert not held_out & set(spec.name.split("_")), name
            assert not set(HELD_OUT_PARAMETERS) & set(spec.parameters["properties"]), name
