import json

import pytest

from shoal.errors import UsageError
from shoal.evals.compare import compare_runs, comparison_lines
from tests.evals.made_runs import made_sample, write_run


def outcomes(rights: str, system: str = "tool_team"):
    return [made_sample(f"c{i}", right == "+", system=system) for i, right in enumerate(rights)]


def test_what_changed_is_told_by_case_with_its_interval(tmp_path):
    a = write_run(tmp_path / "a", outcomes("++----------") + outcomes("+" * 12, "single"))
    b = write_run(tmp_path / "b", outcomes("-++++++-----") + outcomes("+" * 12, "single"))
    found = json.loads(json.dumps(compare_runs(a, b)))
    team, single = found["rows"]
    assert (team["name"], team["gained"], team["lost"]) == (
        "tool_team",
        ["c2", "c3", "c4", "c5", "c6"],
        ["c0"],
    )
    assert (team["first"], team["second"]) == (0.5, pytest.approx(1 / 6))
    assert team["difference"] == pytest.approx(1 / 3)
    assert team["low"] <= 0 < 1 / 3 < team["high"]
    assert team["p"] == pytest.approx(2 * 7 / 64)
    assert (single["difference"], single["low"], single["high"], single["p"]) == (0, 0, 0, 1)
    text = "\n".join(comparison_lines(found))
    assert "+33.3 [" in text
    assert "0.219" in text
    assert text.endswith("tool_team, lost:\n  c0")


def test_teams_are_matched_whatever_they_are_called(tmp_path):
    a = write_run(tmp_path / "a", outcomes("+-"))
    b = write_run(tmp_path / "b", outcomes("++", "mine:team"), graph="mine:team")
    (row,) = compare_runs(a, b)["rows"]
    assert (row["name"], row["gained"]) == ("tool_team → mine:team", ["c1"])


def test_only_cases_that_both_played_count(tmp_path):
    a = write_run(tmp_path / "a", outcomes("+-"))
    b = write_run(tmp_path / "b", outcomes("++--"))
    (row,) = compare_runs(a, b)["rows"]
    assert (row["n"], row["gained"], row["lost"]) == (2, ["c1"], [])


@pytest.mark.parametrize(
    ("other", "sentence"),
    [
        ({"suite": "capitals"}, r"their suites differ \(weather and capitals\)"),
        ({"version": 2}, r"their versions differ \(1 and 2\)"),
        ({"cases": "0000"}, r"their cases differ \(feedfeedfeedfeed and 0000\)"),
    ],
)
def test_runs_of_other_cases_are_refused_in_a_sentence(tmp_path, other, sentence):
    a = write_run(tmp_path / "a", outcomes("+"))
    b = write_run(tmp_path / "b", outcomes("+"), **other)
    with pytest.raises(UsageError, match=sentence):
        compare_runs(a, b)


def test_runs_without_a_common_system_are_refused(tmp_path):
    a = write_run(tmp_path / "a", outcomes("+", "single"))
    b = write_run(tmp_path / "b", outcomes("+", "floor: do nothing"))
    with pytest.raises(UsageError, match="no case in common"):
        compare_runs(a, b)
    with pytest.raises(UsageError, match="holds no run"):
        compare_runs(a, tmp_path / "nowhere")
