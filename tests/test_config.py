"""Models by name: where they are read from, and what is told of a mistake."""

import shutil
import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest

from shoal.config import load_config, named_model, temperature_of
from shoal.errors import ModelLoadError, UsageError
from shoal.models import Cascade, ScriptedModel, Usage, load_model
from shoal.models.calibration import Calibration
from shoal.models.cascade import Uncalibrated
from shoal.models.llamacpp import LlamaCpp
from shoal.models.load import embedded_path


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user with no configuration, in a project within a folder of their own."""
    project = tmp_path / "work" / "project"
    project.mkdir(parents=True)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("SHOAL_CONFIG", raising=False)
    monkeypatch.chdir(project)
    return tmp_path


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def refusal(home: Path, text: str) -> str:
    """What is told of a file."""
    path = write(home / "work" / "shoal.toml", text)
    with pytest.raises(UsageError) as error:
        load_config()
    told = str(error.value)
    assert str(path) in told and told.endswith(".") and "\n" not in told
    return told


def test_no_file_names_nothing(home: Path):
    assert load_config() == {}


def test_the_nearest_file_upward_is_read(home: Path):
    path = write(
        home / "work" / "shoal.toml",
        '[models.small]\nspec = "embedded"\ncontext = 512\nthreads = 1\ntemperature = 0.2\n'
        "price_input = 0.1\nprice_output = 2\nwatts = 15\n",
    )
    write(home / "shoal.toml", '[models.far]\nspec = "embedded"\n')
    ((name, found),) = load_config().items()
    assert (name, found.source) == ("small", str(path))
    settings = found.settings
    assert (settings.context, settings.threads, settings.temperature) == (512, 1, 0.2)
    assert (settings.price_input, settings.price_output, settings.watts) == (0.1, 2.0, 15.0)


def test_a_table_of_the_project_replaces_the_users(home: Path):
    own = platformdirs.user_config_path("shoal", appauthor=False) / "shoal.toml"
    write(
        own,
        '[models.small]\nspec = "embedded"\ncontext = 512\n[models.own]\nspec = "embedded"\n',
    )
    write(home / "work" / "shoal.toml", '[models.small]\nspec = "scripted:x"\n')
    models = load_config()
    assert set(models) == {"small", "own"}
    assert models["small"].settings.context is None
    assert models["own"].source == str(own)


def test_a_variable_replaces_one_key_and_makes_new_models(home: Path, monkeypatch):
    write(home / "work" / "shoal.toml", '[models.my-small]\nspec = "embedded"\ncontext = 512\n')
    monkeypatch.setenv("SHOAL_MODELS__MY_SMALL__CONTEXT", "256")
    monkeypatch.setenv("SHOAL_MODELS__MY_SMALL__TEMPERATURE", "0.5")
    monkeypatch.setenv("SHOAL_MODELS__CI__SPEC", "scripted:replies.jsonl")
    models = load_config()
    settings = models["my-small"].settings
    assert (settings.spec, settings.context, settings.temperature) == ("embedded", 256, 0.5)
    assert models["ci"].settings.spec == "scripted:replies.jsonl"
    assert models["ci"].source == "the variable SHOAL_MODELS__CI__SPEC"


def test_one_file_may_be_named_in_place_of_the_search(home: Path, monkeypatch):
    write(home / "work" / "shoal.toml", '[models.near]\nspec = "embedded"\n')
    path = write(home / "other.toml", '[models.other]\nspec = "embedded"\n')
    monkeypatch.setenv("SHOAL_CONFIG", str(path))
    assert set(load_config()) == {"other"}
    monkeypatch.setenv("SHOAL_CONFIG", str(home / "none.toml"))
    with pytest.raises(UsageError, match=r"none\.toml cannot be read: No such file"):
        load_config()


def test_paths_are_relative_to_the_file(home: Path):
    write(
        home / "work" / "shoal.toml",
        '[models.a]\nspec = "llamacpp:m/a.gguf"\n[models.b]\nspec = "scripted:/b.jsonl"\n'
        '[models.c]\ncascade = ["scripted:c.jsonl", "b"]\ncalibration = ["c.json"]\n',
    )
    models = load_config()
    work = home / "work"
    assert models["a"].settings.spec == f"llamacpp:{work}/m/a.gguf"
    assert models["b"].settings.spec == "scripted:/b.jsonl"
    assert models["c"].settings.cascade == [f"scripted:{work}/c.jsonl", "b"]
    assert models["c"].settings.calibration == [f"{work}/c.json"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[models.small", "is not TOML: "),
        ('[model.small]\nspec = "embedded"', "'model' that Shoal does not know; you may mean"),
        ("models = 3", "models is no table"),
        ("[models]\nsmall = 3", "models.small is no table"),
        (
            '[models.small]\nspec = "embedded"\ncontxt = 5',
            "has no key 'contxt'; you may mean 'context'",
        ),
        (
            '[models.small]\nspec = "embedded"\nqzx = 5',
            "has no key 'qzx'; the keys are spec, context, threads,",
        ),
        ('[models.small]\nspec = "embedded"\ncontext = "many"', "context must be a valid integer"),
        ('[models.small]\nspec = "embedded"\ncontext = 0', "context must be greater than or eq"),
        ('[models.small]\nspec = "embedded"\nwatts = nan', "watts must be a finite number"),
        ("[models.small]\ncontext = 5", "needs either spec or cascade"),
        ('[models.small]\nspec = "embedded"\ncascade = ["a", "b"]', "needs either spec or"),
        ('[models.small]\nspec = "embedded"\nthreshold = 0.5', "threshold belongs to a model with"),
        ('[models.small]\ncascade = ["a", "b"]\nthreads = 2', "threads belongs to a model with"),
        ('[models.small]\ncascade = ["a"]', "cascade must list at least two"),
        ('[models.small]\nspec = "small"', "spec is 'small'; it must be embedded, or begin with"),
        ('[models.embedded]\nspec = "scripted:x"', "'embedded' cannot be a model's name"),
        ('[models."a:b"]\nspec = "embedded"', "'a:b' cannot be a model's name"),
    ],
)
def test_a_mistake_is_told_with_its_file_and_key(text: str, words: str, home: Path):
    assert words in refusal(home, text)


@pytest.mark.parametrize("key", ["api_key", "apikey", "key", "token", "password", "API_KEY"])
def test_a_secret_is_refused_and_never_shown(key: str, home: Path):
    told = refusal(home, f'[models.cloud]\nspec = "openai:https://x/v1#m"\n{key} = "sk-123"\n')
    assert "secrets do not belong there" in told and "SHOAL_API_KEY_HOST" in told
    assert "sk-123" not in told


def test_a_wrong_variable_is_told(home: Path, monkeypatch):
    monkeypatch.setenv("SHOAL_MODELS__SMALL__CONTXT", "5")
    with pytest.raises(UsageError, match=r"variable SHOAL_MODELS__SMALL__CONTXT has no key 'cont"):
        load_config()
    monkeypatch.delenv("SHOAL_MODELS__SMALL__CONTXT")
    monkeypatch.setenv("SHOAL_MODELS__SMALL", "embedded")
    with pytest.raises(UsageError, match="names no key of a model; write SHOAL_MODELS__NAME__KEY"):
        load_config()


def test_a_name_that_there_is_not_suggests_the_closest(home: Path):
    write(home / "work" / "shoal.toml", '[models.small]\nspec = "embedded"\n')
    with pytest.raises(UsageError, match=r"The model 'smal' is unknown; use .*such as small\."):
        named_model("smal")


def test_load_model_takes_a_name_with_its_settings(home: Path):
    shutil.copy(embedded_path(), home / "work" / "own.gguf")
    write(
        home / "work" / "shoal.toml",
        '[models.small]\nspec = "llamacpp:own.gguf"\ncontext = 512\nthreads = 1\n',
    )
    model = load_model("small")
    assert isinstance(model, LlamaCpp)
    assert (model.name, model.info.context) == ("own", 512)
    model.close()


@pytest.mark.parametrize("key", ["context", "threads"])
def test_a_setting_that_a_kind_does_not_take_is_refused(key: str, home: Path):
    write(home / "work" / "shoal.toml", f'[models.s]\nspec = "scripted:r.jsonl"\n{key} = 9\n')
    with pytest.raises(UsageError, match=f"takes no {key}; leave it out"):
        load_model("s")


def test_a_named_cascade_is_loaded_with_its_curves(home: Path):
    work = home / "work"
    for name in ("small", "large"):
        write(work / f"{name}.jsonl", '"hi"\n')
    Calibration("small", "min_margin", ((0.0, 0.2),), 1, 1, 0.0, None, ()).save(work / "c.json")
    path = write(
        work / "shoal.toml",
        '[models.large]\nspec = "scripted:large.jsonl"\n[models.both]\n'
        'cascade = ["scripted:small.jsonl", "large"]\ncalibration = ["c.json"]\nthreshold = 0.7\n',
    )
    model = load_model("both")
    assert isinstance(model, Cascade)
    assert [m.name for m in model.models] == ["small", "large"]
    assert model.threshold == 0.7
    path.write_text(path.read_text() + '[models.more]\ncascade = ["both", "large"]\n')
    with pytest.raises(UsageError, match=r"\[models.more\] in .*: both is a cascade itself"):
        load_model("more")


def test_a_cascade_without_a_curve_warns_and_one_without_a_model_is_closed(home: Path, monkeypatch):
    closed: list[str] = []
    monkeypatch.setattr(ScriptedModel, "close", lambda self: closed.append(self.name))
    write(home / "work" / "small.jsonl", '"hi"\n')
    path = write(
        home / "work" / "shoal.toml",
        '[models.both]\ncascade = ["scripted:small.jsonl", "scripted:none.jsonl"]\n',
    )
    with pytest.raises(ModelLoadError, match=r"none\.jsonl"):
        load_model("both")
    assert closed == ["small"]
    path.write_text('[models.both]\ncascade = ["scripted:small.jsonl", "scripted:small.jsonl"]\n')
    with pytest.warns(Uncalibrated, match="no calibration of small"):
        load_model("both")


def test_the_price_of_tokens(home: Path):
    path = write(
        home / "work" / "shoal.toml",
        '[models.a]\nspec = "embedded"\nprice_input = 2.0\nprice_output = 10.0\n'
        '[models.b]\nspec = "embedded"\n',
    )
    models = load_config(path.parent, {})
    usage = Usage(prompt=1000, cached=500, forced=100, sampled=100)
    assert models["a"].settings.cost(usage) == pytest.approx(0.002 + 0.002)
    assert models["b"].settings.cost(usage) is None


def test_the_temperature_of_a_name(home: Path):
    write(home / "work" / "shoal.toml", '[models.a]\nspec = "embedded"\ntemperature = 0.4\n')
    assert [temperature_of(s) for s in ("a", "embedded", "llamacpp:x.gguf")] == [0.4, 0.0, 0.0]


def test_specs_are_loaded_without_reading_any_file(home: Path):
    write(home / "work" / "shoal.toml", "[broken")
    write(home / "r.jsonl", '"hi"\n')
    program = (
        "import sys; from shoal.models import load_model; load_model(sys.argv[1]); "
        "print('shoal.config' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, f"scripted:{home}/r.jsonl"], capture_output=True, text=True
    )
    assert (done.stdout, done.stderr) == ("False\n", "")
