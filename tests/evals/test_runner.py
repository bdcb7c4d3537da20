import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from shoal.errors import ModelError, ShoalError, UsageError
from shoal.evals import Case, Run, Score
from shoal.evals.runner import (
    Player,
    Progress,
    Task,
    evaluate,
    in_threads,
    order_of,
    rescore,
    select,
)
from shoal.evals.store import RunFolder, read_run
from shoal.evals.systems import Settings, named_systems, tokens_of
from shoal.graphs import GRAPHS
from tests.evals.suites_for_tests import Adder, Sums

CONFIG: dict[str, Any] = {"suite": "sums", "config": "0", "about": {"started": "now"}}


def systems(model: Adder, names: Sequence[str] = ("team",), graph: str = "single"):
    return named_systems(names, model, Settings(), graph, GRAPHS[graph])


def play(folder: Path, model: Adder, **options: Any):
    suite = options.pop("suite", Sums())
    rows = systems(model, options.pop("names", ("team",)))
    cases = options.pop("cases", None) or suite.cases()
    kept = RunFolder(folder, CONFIG)
    player = Player(suite, rows, config="0", seed=options.pop("seed", 0))
    execute = in_threads(player, options.pop("max_parallel", 1))
    try:
        return evaluate(rows, cases, kept, execute, **options)
    finally:
        kept.close()


def test_every_case_is_played_and_scored_once(tmp_path):
    told: list[Progress] = []
    samples = play(tmp_path, Adder(), names=("team", "floors"), on_progress=told.append)
    assert [s.key for s in samples if s.system == "single"] == [
        ("single", f"sum-{n}", 0) for n in range(12)
    ]
    assert [s.correct for s in samples if s.system == "single"] == [n % 3 != 0 for n in range(12)]
    assert {s.system for s in samples} == {
        "single",
        *("floor: do nothing", "floor: first tool"),
        *("floor: random tool", "floor: most shared words"),
    }
    assert not any(s.correct for s in samples if s.system.startswith("floor"))
    assert (told[0].done, told[-1].done, told[-1].total) == (0, 60, 60)
    assert told[-1].correct["single"] == (8, 12)
    run = samples[0].runs[0]
    assert run["calls"][0]["tool"] == "add" and tokens_of(run) == 30
    assert [event["event"] for event in run["events"]] == ["model_call", "tool_call", "model_call"]
    assert "messages" not in run["events"][0]


def test_what_was_done_is_not_played_again(tmp_path):
    play(tmp_path, Adder(), cases=Sums().cases()[:5])
    before = (tmp_path / "samples.jsonl").read_text()
    again = Adder()
    told: list[Progress] = []
    samples = play(tmp_path, again, on_progress=told.append)
    assert len(again.asked) == 2 * 7 and len(samples) == 12
    assert (told[0].done, told[0].before) == (5, 5)
    assert (tmp_path / "samples.jsonl").read_text().startswith(before)
    none = Adder()
    assert play(tmp_path, none) == samples and none.asked == []


@pytest.mark.parametrize("parallel", [1, 8])
def test_the_same_run_gives_the_same_file(tmp_path, parallel):
    def lines(folder: Path, **options: Any) -> list[Any]:
        play(folder, Adder(), names=("team", "floors"), **options)
        records = [json.loads(line) for line in (folder / "samples.jsonl").read_text().splitlines()]
        for record in records:
            for run in record["runs"]:
                del run["seconds"], run["run_id"]
                for event in run["events"]:
                    event.pop("seconds", None)
        return records

    assert lines(tmp_path / "a") == lines(tmp_path / "b", max_parallel=parallel)


def test_a_model_that_fails_is_recorded_and_played_again_when_asked(tmp_path):
    class Broken(Adder):
        def complete(self, messages, *args, **options):
            if "What is 4" in messages[-1]["content"]:
                raise ModelError("The server is away.")
            return super().complete(messages, *args, **options)

    samples = {s.case: s for s in play(tmp_path, Broken())}
    assert samples["sum-4"].error == "The server is away." and not samples["sum-4"].correct
    assert samples["sum-4"].runs == [] and samples["sum-5"].error is None
    idle = Adder()
    play(tmp_path, idle)
    assert idle.asked == [], "an error counts as done"
    retried = {s.case: s for s in play(tmp_path, idle, retry_errors=True)}
    assert retried["sum-4"].correct and len(idle.asked) == 2
    assert len((tmp_path / "samples.jsonl").read_text().splitlines()) == 12


def test_a_model_that_is_gone_ends_the_run(tmp_path):
    class Gone(Adder):
        def complete(self, messages, *args, **options):
            raise ModelError("The server is away.")

    with pytest.raises(ShoalError, match=r"10 samples in a row failed, .*away.*--retry-errors"):
        play(tmp_path, Gone())
    assert len((tmp_path / "samples.jsonl").read_text().splitlines()) == 10


def test_a_fault_of_the_suite_stops_the_run_and_names_the_case(tmp_path):
    class Faulty(Sums):
        def score(self, case: Case, runs: Sequence[Run]) -> Score:
            return Score(case.target / 0 == 1) if case.id == "sum-3" else super().score(case, runs)

    with pytest.raises(ShoalError, match=r"sums failed on case 'sum-3' with ZeroDivisionError"):
        play(tmp_path, Adder(), suite=Faulty())
    lines = (tmp_path / "samples.jsonl").read_text().splitlines()
    kept = [json.loads(line)["case"] for line in lines]
    assert kept == ["sum-0", "sum-1", "sum-2"]


def test_trials_differ_in_their_seed(tmp_path):
    samples = play(tmp_path, Adder(), cases=Sums().cases()[:2], trials=3, seed=7)
    assert [(s.case, s.trial) for s in samples] == [
        (f"sum-{case}", trial) for case in range(2) for trial in range(3)
    ]


def test_scores_are_made_anew_without_a_model(tmp_path):
    samples = play(tmp_path, Adder())

    class Lenient(Sums):
        def score(self, case: Case, runs: Sequence[Run]) -> Score:
            return Score(bool(runs[-1]["calls"]), {"lenient": True})

    anew = rescore(Lenient(), samples)
    assert all(s.correct and s.details == {"lenient": True} for s in anew)
    assert [s.runs for s in anew] == [s.runs for s in samples]

    class Fewer(Sums):
        count = 3

    with pytest.raises(UsageError, match="no case 'sum-3' any more"):
        rescore(Fewer(), samples)


def test_cases_are_chosen_by_id_order_and_category():
    cases = Sums().cases()
    assert [c.id for c in select(cases, ids=["sum-7", "sum-2"])] == ["sum-7", "sum-2"]
    assert [c.id for c in select(cases, limit=3)] == ["sum-0", "sum-1", "sum-2"]
    category = cases[0].category
    assert select(cases, categories=[category]) == [c for c in cases if c.category == category]
    lopsided = [*cases[0::2], *cases[1::2]]
    assert [c.id for c in select(lopsided, limit=4)] == ["sum-0", "sum-2", "sum-1", "sum-3"]
    shuffled = [c.id for c in select(cases, shuffle_seed=1)]
    assert shuffled == [c.id for c in select(cases, shuffle_seed=1)] != [c.id for c in cases]
    assert sorted(shuffled) == sorted(c.id for c in cases)
    with pytest.raises(UsageError, match=r"no case 'sum-99'; the first is 'sum-0'"):
        select(cases, ids=["sum-99"])
    with pytest.raises(UsageError, match="no cases"):
        select([])


def test_the_order_of_a_file_is_that_of_the_cases():
    rows = systems(Adder(), ("team", "floors"))
    keys = order_of(rows, Sums().cases()[:2], 2)
    assert [key[1:] for key in keys[:: len(rows)]] == [
        ("sum-0", 0),
        ("sum-0", 1),
        ("sum-1", 0),
        ("sum-1", 1),
    ]


def test_an_executor_may_give_a_sample_twice(tmp_path):
    rows = systems(Adder())
    player = Player(Sums(), rows)
    kept = RunFolder(tmp_path, CONFIG)

    def twice(tasks: Sequence[Task], keep: Any) -> None:
        for task in [*tasks, *tasks]:
            for sample in player.play(task):
                keep(sample)

    samples = evaluate(rows, Sums().cases(), kept, twice)
    assert len(samples) == 12 == len((tmp_path / "samples.jsonl").read_text().splitlines())


class Spender:
    """A team that uses 100 tokens a case."""

    name, spends_as = "tool_team", None

    def play(self, suite: Any, case: Case, *, seed: int, spend: int | None) -> list[Run]:
        (run,) = systems(Adder())[0].play(suite, case, seed=seed, spend=None)
        return [{**run, "usage": {"prompt": 90, "cached": 0, "forced": 0, "sampled": 10}}]


def test_what_the_team_spent_is_given_to_the_baseline_also_after_a_stop(tmp_path):
    names = ("single-same-tokens",)
    (baseline,) = named_systems(names, Adder(), Settings(), "tool_team", GRAPHS["single"])

    def draws(folder: Path, *stages: Sequence[Any]) -> list[int]:
        for rows in stages:
            kept = RunFolder(folder, CONFIG)
            evaluate(rows, Sums().cases()[:2], kept, in_threads(Player(Sums(), rows), 2))
        _, samples = read_run(folder)
        return [s.runs[0]["draws"] for s in samples if s.system == baseline.name]

    assert draws(tmp_path / "a", [Spender(), baseline]) == [4, 4]
    assert draws(tmp_path / "b", [Spender()], [Spender(), baseline]) == [4, 4]
