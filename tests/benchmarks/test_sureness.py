"""The benchmark of how sure a planner must be."""

import pytest

from benchmarks.sureness import main, questions, report


def test_questions_are_as_many_of_each_kind() -> None:
    served, unserved = questions("figures", 4)
    assert len(served) == len(unserved) == 4
    assert all(case.steps for case in served)
    assert not any(case.steps for case in unserved)


def test_a_threshold_moves_both_shares() -> None:
    lines = report({"one": ([0.99, 0.65, -1.0, 0.96], [0.55, -1.0, 0.97, 0.3])}).splitlines()
    rows = {line.split("|")[1].strip(): line.split("|")[2:4] for line in lines[2:]}
    assert [cell.strip() for cell in rows["0"]] == ["75.0, 25.0", "50.0"]
    assert [cell.strip() for cell in rows["0.7"]] == ["50.0, 75.0", "62.5"]


def test_the_table_of_the_embedded_model(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--questions", "2"])
    assert "| least sure | generated | catalog | figures | noun phrases | mean |" in (
        capsys.readouterr().out
    )
