"""The benchmark of ablations: one thing changes, the rest stays."""

import random

import pytest

from shoal.training.mixture import example_source

torch = pytest.importorskip("torch", reason="training needs the extra shoal[train]")

from benchmarks import ablations  # noqa: E402
from benchmarks.roles.network import make_tokenizer  # noqa: E402

SMALL = ("--width", "64", "--layers", "1", "--heads", "2", "--vocabulary", "640")
SHORT = ("--pre", "2048", "--tokens", "4096", "--batch-tokens", "2048", "--cases", "4")


def share_unserved(times: float) -> float:
    draw = ablations.with_unserved(example_source([], form="team", peers=0.0), times)
    rng = random.Random(5)
    return sum(ablations._unserved(draw(rng, 0.5)) for _ in range(1500)) / 1500


def test_the_odds_of_an_unserved_question_are_what_was_asked_for():
    plain, half, twice = (share_unserved(times) for times in (1.0, 0.5, 2.0))
    odds = plain / (1 - plain)
    assert 0.03 < plain < 0.4
    assert half / (1 - half) == pytest.approx(0.5 * odds, rel=0.25)
    assert twice / (1 - twice) == pytest.approx(2 * odds, rel=0.25)


def test_variants_are_trained_judged_and_played_beside_the_first(tmp_path, capsys):
    make_tokenizer((), 640, cases=150).save(str(tmp_path / "tokenizer.json"))
    wanted = ("half the width", "no copying before prompts")
    command = (*SMALL, *SHORT, "--played", "1", "--suites", "generated", "--out", str(tmp_path))
    command = (*command, "--kinds", "synthetic", "--seeds", "1", "2")
    ablations.main((*command, "--only", *wanted))
    text = (tmp_path / "report.md").read_text()
    assert text.count("| as it is |") == 2
    for name in wanted:
        assert text.count(f"| {name}, less as it is |") == 2
    assert {path.parent.name for path in tmp_path.glob("*-start-*/checkpoint.pt")} == {
        f"{seed}-start-{of}" for seed in (1, 2) for of in ("1x1", "0.5x1", "1x1-prompts")
    }
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("checkpoint.pt")}
    ablations.main((*command, "--only", *wanted))
    assert {path: path.stat().st_mtime_ns for path in before} == before
    assert (tmp_path / "report.md").read_text() == text
