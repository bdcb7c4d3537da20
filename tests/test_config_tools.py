"""How tools are treated: the table [tools], the strictest of the files."""

from pathlib import Path

import platformdirs
import pytest

from shoal.config import load_config, tool_settings
from shoal.errors import UsageError


@pytest.mark.parametrize(
    ("own", "project", "rule"),
    [
        (None, None, "allow"),
        ("forbid", None, "forbid"),
        (None, "ask", "ask"),
        ("forbid", "allow", "forbid"),
        ("allow", "forbid", "forbid"),
        ("ask", "allow", "ask"),
    ],
)
def test_a_project_may_forbid_more_and_not_less(
    own: str | None,
    project: str | None,
    rule: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(platformdirs, "user_config_path", lambda *_, **__: tmp_path / "own")
    for place, value in (("own", own), ("project", project)):
        (tmp_path / place).mkdir()
        if value:
            text = f"[tools]\nafter_untrusted = '{value}'\n"
            (tmp_path / place / "shoal.toml").write_text(text)
    assert tool_settings(tmp_path / "project", {}).after_untrusted == rule
    assert load_config(tmp_path / "project", {}) == {}


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[tools]\nafter_untrused = 'ask'", r"no key 'after_untrused'; you may mean 'after_untr"),
        ("[tools]\nafter_untrusted = 'no'", r"after_untrusted must be 'allow', 'ask' or 'forbid'"),
        ("tools = 'forbid'", r"tools is no table; write \[tools\]"),
    ],
)
def test_a_slip_in_the_file_is_told(text: str, sentence: str, tmp_path: Path):
    (tmp_path / "shoal.toml").write_text(text)
    with pytest.raises(UsageError, match=sentence):
        tool_settings(tmp_path, {})
