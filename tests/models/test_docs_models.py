"""What docs/models.md tells is what Shoal takes."""

import re
import shlex
from pathlib import Path
from typing import Any

import pytest

from shoal.config import load_config
from shoal.errors import ModelLoadError
from shoal.graphs import run
from shoal.models import load_model
from shoal.models.openai import OpenAIServer

DOC = Path(__file__).parents[2] / "docs" / "models.md"
TEXT = DOC.read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", TEXT, re.DOTALL)


def options() -> dict[str, list[str]]:
    """The options that the page's commands give, by command."""
    found: dict[str, list[str]] = {}
    for block in blocks("sh"):
        for line in block.splitlines():
            words = shlex.split(line, comments=False)
            if words[0] == "shoal":
                found.setdefault(words[1], []).extend(w for w in words if w.startswith("--"))
    return found


def specs() -> list[str]:
    return re.findall(r"--model ((?:llamacpp|openai|hf):\S+)", TEXT)


def test_the_page_has_a_recipe_of_each_kind():
    assert {spec.partition(":")[0] for spec in specs()} == {"llamacpp", "openai", "hf"}


@pytest.mark.parametrize("spec", specs())
def test_a_spec_is_one(spec: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A server is not spoken to before the first call; files are looked for."""
    monkeypatch.chdir(tmp_path)
    if spec.startswith("hf:"):
        pytest.importorskip("torch")
        monkeypatch.setenv("HF_HOME", str(tmp_path))
        monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path))
    try:
        model = load_model(spec)
    except ModelLoadError as error:
        assert not spec.startswith("openai:") and spec.partition(":")[2] in str(error)
    else:
        assert isinstance(model, OpenAIServer) and model.name == spec.partition("#")[2]
        model.close()


def test_the_configuration_is_read(tmp_path: Path):
    (block,) = blocks("toml")
    (tmp_path / "shoal.toml").write_text(block)
    models = load_config(tmp_path, {"SHOAL_MODELS__SMALL__CONTEXT": "4096", "HOME": str(tmp_path)})
    assert {"small", "large", "both"} <= set(models)
    assert models["small"].settings.context == 4096


def test_the_program_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """With the embedded model under both names."""
    (tmp_path / "shoal.toml").write_text(
        '[models.small]\nspec = "embedded"\n[models.both]\nspec = "embedded"\n'
    )
    monkeypatch.chdir(tmp_path)
    (block,) = blocks("python")
    names: dict[str, Any] = {}
    exec(compile(block, str(DOC), "exec"), names)
    assert run(names["team"], "How much is 12 times 7?").calls[0].tool == "calculate"


def test_the_commands_have_the_options_that_are_told():
    from typer.main import get_command

    from shoal.cli.app import app

    commands = getattr(get_command(app), "commands")  # noqa: B009 (typed as a single command)
    told = options()
    assert set(told) == {"models", "run"}
    for name, given in told.items():
        known = {option for parameter in commands[name].params for option in parameter.opts}
        assert set(given) <= known
