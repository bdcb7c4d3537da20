import json
import subprocess
import sys
from contextlib import closing
from typing import Literal

import pytest

import shoal as package
from shoal.cli.models import SPECS
from shoal.cli.tools import signature
from shoal.errors import UsageError
from shoal.graphs import GRAPHS
from shoal.models import load_model
from shoal.models.llamacpp import LlamaCpp
from shoal.tools import tool
from shoal.tools.builtin import PACKS

HEAVY = ("pydantic", "rich", "langgraph", "llama_cpp", "numpy", "torch", "httpx")


def test_version(shoal):
    done = shoal("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"shoal {package.__version__}\n", "")


@pytest.mark.parametrize("arguments", [("--help",), ("run", "--help"), ("train", "-h")])
def test_help_is_plain_and_ends_well(arguments, shoal):
    done = shoal(*arguments)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Usage: shoal") and "\x1b" not in done.stdout
    if arguments == ("--help",):
        assert all(f"  {name} " in done.stdout for name in ("run", "tools", "models", "train"))


def test_the_help_of_run_tells_graphs_and_exit_codes(shoal):
    text = shoal("run", "--help").stdout
    assert all(name in text for name in GRAPHS) and "module:builder" in " ".join(text.split())
    assert all(f"\n    {code} " in text for code in (0, 1, 2, 3, 4, 130))


@pytest.mark.parametrize("arguments", [["--version"], ["--help"]])
def test_what_is_quick_loads_nothing_heavy(arguments):
    program = (
        "import sys; from shoal.cli import main; sys.argv = ['shoal', *sys.argv[1:]]\n"
        "try: main()\n"
        f"except SystemExit: print('loaded', [m for m in {HEAVY} if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program, *arguments], capture_output=True)
    assert done.stdout.decode().splitlines()[-1] == "loaded []"


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        (("run",), "Missing argument 'QUESTION'"),
        (("run", "2 + 2?", "--colour"), "No such option: --colour"),
        (("run", "2 + 2?", "--graph", "crowd"), "no graph 'crowd'; name one of tool_team"),
        (("run", "2 + 2?", "--seed", "-1"), "Invalid value for '--seed'"),
        (("run", "2 + 2?", "--temperature", "nan"), "Invalid value for '--temperature'"),
        (("run", "2 + 2?", "--temperature", "inf"), "inf is not a finite number"),
        (("run", "2 + 2?", "--max-seconds", "0"), "Invalid value for '--max-seconds'"),
        (("run", "2 + 2?", "--max-seconds", "nan"), "Invalid value for '--max-seconds'"),
        (("rum",), "No such command 'rum'. Did you mean 'run'?"),
        (("train",), "Missing option '--out'"),
        (("train", "--out", "x", "--width", "33"), "Width 33 and hidden size 640 must be mult"),
    ],
)
def test_wrong_usage_is_told_and_exits_with_2(arguments, part, shoal):
    done = shoal(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert part in done.stderr and "Traceback" not in done.stderr


def test_tools_are_listed_by_pack(shoal):
    lines = shoal("tools").stdout.splitlines()
    assert [line for line in lines if line and line[0] != " "] == list(PACKS)
    assert "  days_between(start: date, end: date)  [pure]" in lines
    assert "  add_note(text: string)  [effect]" in lines
    assert '  list_files(folder: string = ".")  [pure, untrusted]' in lines
    assert "      Work out an arithmetic expression." in lines


def test_tools_as_json_are_those_asked_for_with_their_schemas(shoal, tmp_path):
    (tmp_path / "mine.py").write_text(
        "from shoal import tool\n@tool(effect='idempotent')\n"
        "def ring(times: int = 1) -> str:\n    '''Ring a bell.'''\n    return 'ding'\n"
    )
    done = shoal("tools", "--json", "--tools", "weekday,mine:ring")
    entries = json.loads(done.stdout)["tools"]
    assert [(e["pack"], e["name"], e["effect"]) for e in entries] == [
        ("dates", "weekday", "pure"),
        ("mine", "ring", "idempotent"),
    ]
    assert entries[1]["parameters"]["properties"]["times"]["default"] == 1
    assert entries[1]["signature"] == "ring(times: integer = 1)"


def test_a_signature_shows_choices_lists_and_optional_values():
    @tool
    def paint(colour: Literal["red", "blue"], rooms: list[str], coats: int | None = None) -> str:
        """Paint rooms."""
        return ""

    assert signature(paint) == (
        'paint(colour: "red" | "blue", rooms: array of string, coats: integer | null = null)'
    )


def test_models_tells_of_the_embedded_one_and_of_every_spec(shoal):
    data = json.loads(shoal("models", "--json").stdout)
    info = data["embedded"]
    assert info["prompt_style"] == "compact" and info["path"].endswith("model.gguf")
    assert 0 < info["parameters"] < info["bytes"] < 30e6
    text = shoal("models").stdout
    assert f"{info['context']:,} tokens" in text
    for form, example, _ in SPECS:
        assert form in text and f"shoal run --model {example} " in text


@pytest.mark.parametrize("example", [example for _, example, _ in SPECS])
def test_every_spec_that_models_shows_is_of_a_known_kind(example, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    try:
        load_model(example).close()
    except UsageError as error:
        pytest.fail(str(error))
    except package.errors.ModelLoadError as error:
        assert example.partition(":")[2] in str(error)


def test_train_makes_a_model_of_the_sizes_asked_for_that_can_be_run(shoal, tmp_path):
    pytest.importorskip("torch")
    sizes = ("--width", "64", "--layers", "1", "--heads", "2", "--hidden", "96")
    done = shoal("train", "--out", "made", "--tokens", "4096", *sizes)
    assert (done.returncode, done.stderr) == (0, "")
    model = "llamacpp:made/model.gguf"
    assert done.stdout.splitlines()[-1] == f"Ask it with: shoal run --model {model} QUESTION"
    with closing(LlamaCpp(tmp_path / "made" / "model.gguf")) as made:
        # embeddings (tied), 4 matrices of attention, 3 of feed-forward, 3 norms
        assert made.info.parameters == 2048 * 64 + 4 * 64 * 64 + 3 * 64 * 96 + 3 * 64
    result = json.loads(shoal("run", "--json", "--model", model, "What is 2 + 2?").stdout)
    assert result["model_calls"] >= 1
