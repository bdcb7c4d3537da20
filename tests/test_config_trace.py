"""What of a run is kept: the table [trace], and the variable that replaces a key of it."""

import pytest

from shoal.config import TraceSettings, load_config, trace_settings
from shoal.errors import UsageError


@pytest.fixture
def settings(tmp_path, monkeypatch):
    """The settings of a user whose only shoal.toml holds a text."""
    path = tmp_path / "shoal.toml"

    def read(text: str, **environment: str) -> TraceSettings:
        path.write_text(text)
        return trace_settings(tmp_path, {"SHOAL_CONFIG": str(path), **environment})

    return read


def test_without_a_word_everything_is_kept(settings):
    assert settings("") == TraceSettings(capture="full", runs=1_000, megabytes=256.0)


def test_the_table_and_the_variable_decide(settings):
    table = "[trace]\ncapture = 'meta'\nruns = 3\nmegabytes = 0.5\n[models.a]\nspec = 'embedded'"
    assert settings(table) == TraceSettings(capture="meta", runs=3, megabytes=0.5)
    assert settings(table, SHOAL_TRACE="off").capture == "off"
    assert settings(table, SHOAL_TRACE="off").runs == 3


@pytest.mark.parametrize(
    ("text", "environment", "sentence"),
    [
        ("[trace]\ncaptures = 'off'", {}, r"\[trace\] in .* no key 'captures'; you may mean 'capt"),
        ("[trace]\nruns = 0", {}, r"runs must be greater than or equal to 1\."),
        ("[trace]\nmegabytes = 'all'", {}, r"megabytes must be a valid number"),
        ("trace = 'off'", {}, r"trace is no table; write \[trace\]"),
        ("", {"SHOAL_TRACE": "no"}, r"SHOAL_TRACE: capture must be 'full', 'meta' or 'off'"),
        ("[trace]\nruns = 0", {"SHOAL_TRACE": "off"}, r"runs must be"),
        ("[tracing]", {}, r"'tracing' that Shoal does not know; you may mean 'trace'"),
    ],
)
def test_a_slip_is_named(settings, text, environment, sentence):
    with pytest.raises(UsageError, match=sentence):
        settings(text, **environment)


def test_models_are_read_beside_it(tmp_path):
    path = tmp_path / "shoal.toml"
    path.write_text("[trace]\ncapture = 'off'\n[models.a]\nspec = 'embedded'")
    assert list(load_config(tmp_path, {"SHOAL_CONFIG": str(path)})) == ["a"]
