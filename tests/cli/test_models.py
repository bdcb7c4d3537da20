"""`shoal models` with names, and `shoal models check`."""

import json

import pytest

from shoal.models.load import embedded_path
from tests.cli.conftest import ANSWER, CALL, DONE, PLAN
from tests.cli.test_failures import sentence


@pytest.fixture(autouse=True)
def config(tmp_path, environment):
    """A user without a configuration; gives the file of the project."""
    environment |= {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path / "config")}
    return tmp_path / "shoal.toml"


def test_names_are_listed_with_their_settings(shoal, config):
    config.write_text(
        '[models.small]\nspec = "embedded"\ncontext = 512\n'
        '[models.both]\ncascade = ["small", "openai:http://localhost:9/v1#m"]\n'
    )
    named = json.loads(shoal("models", "--json").stdout)["named"]
    assert named["small"] == {"spec": "embedded", "context": 512, "source": str(config)}
    assert named["both"]["cascade"] == ["small", "openai:http://localhost:9/v1#m"]
    lines = shoal("models").stdout.splitlines()
    at = lines.index("small")
    assert [line.split() for line in lines[at + 1 : at + 4]] == [
        ["spec", "embedded"],
        ["context", "512"],
        ["from", str(config)],
    ]


def test_a_mistake_in_the_file_is_told(shoal, config):
    config.write_text('[models.small]\nspec = "embedded"\ncontxt = 512\n')
    for command in (("models",), ("run", "--model", "small", "2 + 2?")):
        done = shoal(*command)
        assert done.returncode == 2
        assert "has no key 'contxt'; you may mean 'context'." in sentence(done)


def test_a_model_is_checked_by_name(shoal, config):
    config.write_text(
        '[models.small]\nspec = "embedded"\ncontext = 512\nprice_input = 1000000.0\nwatts = 10\n'
    )
    done = shoal("models", "check", "small", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    found = json.loads(done.stdout)
    assert (found["model"], found["engine"], found["context"]) == ("model", "llama.cpp", 512)
    assert found["holds_to_schema"] and found["gives_probabilities"]
    assert found["constrained_by"].startswith("A grammar in this process: ")
    assert found["tokens_a_second"] > 0 and found["constrained_tokens_a_second"] > 0
    assert found["cost"] > 10 and found["cost"] == int(found["cost"])  # one a token of prompt
    assert found["joules"] > 0
    lines = shoal("models", "check", "small").stdout.splitlines()
    assert ["holds", "to", "schema", "yes"] in [line.split() for line in lines]


def test_a_model_that_breaks_the_schema_is_told(shoal, script):
    done = shoal("models", "check", script(["one two", ["red"]]), "--json")
    found = json.loads(done.stdout)
    assert done.returncode == 1 and found["holds_to_schema"] is False
    assert found["tokens_a_second"] is None and found["gives_probabilities"] is False


def test_a_model_that_only_happens_to_hold_is_told_apart(shoal, script):
    done = shoal("models", "check", script(["one two", ["red"] * 12]))
    assert done.returncode == 0
    assert "Nothing that it tells of" in done.stdout


@pytest.mark.parametrize(
    ("name", "code", "part"),
    [
        ("smal", 2, "The model 'smal' is unknown"),
        ("llamacpp:none.gguf", 2, "There is no file none.gguf"),
        ("openai:http://127.0.0.1:9/v1#m", 1, "127.0.0.1:9"),
    ],
)
def test_a_model_that_cannot_be_reached(name, code, part, shoal):
    done = shoal("models", "check", name)
    assert (done.returncode, done.stdout) == (code, "")
    assert part in done.stderr and done.stderr.count("\n") == 1


def test_a_run_takes_a_name_and_its_temperature(shoal, script, config, tmp_path):
    spec = script([PLAN, CALL, DONE, ANSWER])
    config.write_text(f'[models.told]\nspec = "{spec}"\n')
    done = shoal("run", "--model", "told", "--json", "2 + 2?")
    assert json.loads(done.stdout)["answer"] == "It is 4."
    config.write_text(f'[models.hot]\nspec = "llamacpp:{embedded_path()}"\ntemperature = 1000\n')

    def text(*options: str) -> str:
        done = shoal("run", "--model", "hot", "--json", "--seed", "1", *options, "2 + 2?")
        told = json.loads(done.stdout)
        return json.dumps([told["answer"], told["calls"], told["model_calls"]])

    assert text() == text("--temperature", "1000") != text("--temperature", "0")


def test_an_uncalibrated_cascade_says_so_in_a_line(shoal, script, config):
    spec = script([PLAN, CALL, DONE, ANSWER])
    config.write_text(f'[models.both]\ncascade = ["{spec}", "{spec}"]\n')
    done = shoal("run", "--model", "both", "--json", "2 + 2?")
    assert json.loads(done.stdout)["answer"] == "It is 4."
    assert done.stderr.startswith("shoal: note: There is no calibration of replies in this cascade")
    assert done.stderr.count("\n") == 1
