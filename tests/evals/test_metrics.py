import json
import math
from typing import Any

import pytest

from shoal.evals.energy import energy_of, rapl_joules
from shoal.evals.metrics import summarize, summary
from tests.evals.made_runs import (
    made_config,
    made_run,
    made_sample,
    model_call,
    three_systems,
    tool_call,
)


def row_of(samples: list[Any], name: str = "tool_team", **config: Any) -> Any:
    found = summarize(made_config(**config), samples)
    return next(row for row in found.rows if row.name == name)


def test_the_rows_are_the_team_the_baseline_and_the_floors_as_plain_data():
    found = summary(made_config(), three_systems(40))
    assert json.loads(json.dumps(found))["n"] == 40
    assert (found["suite"], found["model"], found["trials"]) == ("weather", "embedded", 1)
    assert [(row["name"], row["accuracy"], row["floor"]) for row in found["rows"]] == [
        ("tool_team", 0.8, False),
        ("single", 0.5, False),
        ("floor: do nothing", 0.0, True),
    ]
    team = found["rows"][0]
    # Wilson of 32 in 40
    assert (team["low"], team["high"]) == pytest.approx((0.6524, 0.8950), abs=1e-4)
    assert (team["tokens"], team["computed"]) == (120, 80)
    assert team["seconds"] == pytest.approx(0.695)


def test_the_team_comes_first_and_floors_last_in_whatever_order_they_were_played():
    names = ["floor: first tool", "single", "tool_team"]
    samples = [made_sample(system=name) for name in names]
    assert [row.name for row in summarize(made_config(), samples).rows] == [
        "tool_team",
        "single",
        "floor: first tool",
    ]


def test_latency_is_told_as_median_and_tail():
    runs = [[made_run(seconds=float(second))] for second in range(1, 102)]
    row = row_of([made_sample(f"c{i}", runs=found) for i, found in enumerate(runs)])
    assert (row.seconds, row.seconds_p50, row.seconds_p95) == (51, 51, 96)


def test_several_questions_of_one_case_add_up():
    row = row_of([made_sample(runs=[made_run(seconds=1.0), made_run(seconds=2.0)])])
    assert (row.tokens, row.seconds, row.model_calls, row.tool_calls) == (240, 3.0, 4, 2)


def test_a_sample_that_never_ran_counts_as_wrong_and_spends_nothing():
    row = row_of([made_sample("a"), made_sample("b", False, runs=[], error="The model is gone.")])
    assert (row.accuracy, row.errors, row.tokens) == (0.5, 1, 120)
    assert row.stops == {"answered": 1, "error": 1}
    assert row.first_wrong == {"not told": 1}


def test_calls_that_ran_failed_and_were_repeated_are_told_apart():
    events = [
        tool_call(),
        tool_call(repeated=True),
        tool_call(error="weather: city is missing."),
        tool_call("forecast"),
    ]
    row = row_of([made_sample(runs=[made_run(events=events)])])
    assert (row.emitted, row.failed, row.repeated, row.tool_calls) == (3, 1, 1, 4)
    assert row.executable.value == pytest.approx(2 / 3)
    assert row_of([made_sample(runs=[made_run(events=[])])]).executable is None


def test_details_are_means_with_an_interval_for_yes_and_no_alone():
    details = row_of(three_systems(40)).details
    assert details["right tool"].mean == 0.9
    assert details["right tool"].low == pytest.approx(0.7695, abs=1e-4)  # Wilson of 36 in 40
    assert (details["extra calls"].mean, details["extra calls"].low) == (0.5, None)


def test_a_category_with_few_cases_is_marked():
    categories = {c.name: c for c in row_of(three_systems(400)).categories}
    assert (categories["simple"].n, categories["simple"].too_small) == (396, False)
    assert (categories["rare"].n, categories["rare"].too_small) == (4, True)


def test_errors_are_laid_to_the_role_that_was_wrong_first():
    samples = three_systems(40)
    assert row_of(samples).first_wrong == {"caller": 8}
    assert row_of(samples, "single").first_wrong == {"single": 20}


def test_each_system_is_paired_with_the_team():
    samples = three_systems(40)
    versus = row_of(samples, "single").versus_team
    # single alone is right where the number is odd and a multiple of five
    assert (versus.n, versus.only_first, versus.only_second) == (40, 4, 16)
    assert versus.difference == pytest.approx(-0.3)
    tail = sum(math.comb(20, i) for i in range(5)) / 2**20
    assert versus.p == pytest.approx(2 * tail)
    assert versus.low < -0.3 < versus.high < 0
    assert row_of(samples).versus_team is None


def test_trials_of_a_case_are_one_observation_and_give_pass_figures():
    outcomes = {"a": [True, True], "b": [True, False], "c": [False, False]}
    samples = [
        made_sample(case, right, system=system, trial=trial)
        for system in ("tool_team", "single")
        for case, rights in outcomes.items()
        for trial, right in enumerate(rights)
    ]
    row = row_of(samples)
    assert (row.n, row.samples, row.accuracy) == (3, 6, 0.5)
    assert row.pass_at == {1: 0.5, 2: pytest.approx(2 / 3)}
    assert row.pass_hat == {1: 0.5, 2: pytest.approx(1 / 3)}
    assert row.low == pytest.approx(0.1253, abs=1e-4)  # Wilson of 1.5 in 3, not of 3 in 6
    assert row_of(samples, "single").versus_team.p is None


def test_cost_of_a_success_counts_what_failed():
    row = row_of([made_sample("a"), made_sample("b", False), made_sample("c", False)])
    assert (row.cost_per_success.tokens, row.cost_per_success.seconds) == (360, 1.5)
    assert row.cost_per_success.price is None
    assert row_of([made_sample("a", False)]).cost_per_success is None


def test_prices_are_per_million_tokens_read_and_written():
    about = {"price_input": 2.0, "price_output": 10.0}
    row = row_of([made_sample("a"), made_sample("b", False)], about=about)
    assert row.cost_per_success.price == pytest.approx(2 * (100 * 2 + 20 * 10) / 1e6)


def test_cost_of_pass_is_cost_over_success_of_each_case_and_its_frontier_the_least():
    dear, cheap = [made_run(prompt=980)], [made_run(prompt=80)]  # 1,000 and 100 tokens
    outcomes = [
        ("tool_team", "a", dear, [True, True]),
        ("tool_team", "b", dear, [True, False]),
        ("tool_team", "c", dear, [False, False]),
        ("single", "a", cheap, [True, False]),
        ("single", "b", cheap, [False, False]),
        ("single", "c", cheap, [False, False]),
    ]
    samples = [
        made_sample(case, right, system=system, trial=trial, runs=runs)
        for system, case, runs, rights in outcomes
        for trial, right in enumerate(rights)
    ]
    samples += [made_sample("c", system="floor: do nothing", trial=t) for t in (0, 1)]
    found: Any = summarize(made_config(), samples)
    team, single = found.rows[:2]
    assert (team.cost_of_pass.tokens, team.cost_of_pass.solved) == (1500, 2)
    assert (single.cost_of_pass.tokens, single.cost_of_pass.solved) == (200, 1)
    assert (found.frontier.tokens, found.frontier.solved, found.frontier.of) == (1100, 2, 3)


def test_schemas_hold_by_construction_or_by_checks_and_failures_count():
    events = [
        model_call("planner", tries=1),
        model_call("caller", tries=3),
        model_call("caller", error="It was cut."),
    ]
    samples = [made_sample(runs=[made_run(events=events)])]
    served = row_of(samples, about={"info": {"engine": "http://127.0.0.1:1"}}).schema
    assert (served.calls, served.first, served.valid, served.how) == (3, 1, 2, "checked")
    assert row_of([made_sample()]).schema.how == "by construction"
    assert row_of([made_sample()]).schema.first is None
    assert row_of([made_sample(runs=[made_run(events=[])])]).schema is None


def test_energy_says_how_it_was_found():
    samples = [made_sample("a", runs=[made_run(seconds=2.0)]), made_sample("b")]
    assert energy_of(samples, {}).joules is None
    assert energy_of(samples, {}).method.startswith("not measured")
    by_watts = energy_of(samples, {"watts": 20.0, "selection": {"max_parallel": 2}})
    assert by_watts.joules == pytest.approx(20 * 2.5 / 2 / 2)
    assert by_watts.method == "20 W of shoal.toml times wall seconds, shared by 2 cases at a time"
    counted = [made_sample(runs=[made_run(joules=3.0)]), made_sample(runs=[made_run(joules=5.0)])]
    assert (energy_of(counted, {"watts": 20.0}).joules) == 4.0
    assert "RAPL" in energy_of(counted, {"watts": 20.0}).method


def test_rapl_adds_up_packages_and_is_none_where_it_cannot_be_read(tmp_path):
    assert rapl_joules(tmp_path) is None
    readings = {"intel-rapl:0": 3_000_000, "intel-rapl:1": 500_000, "intel-rapl:0:0": 9}
    for name, microjoules in readings.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "energy_uj").write_text(f"{microjoules}\n")
    assert rapl_joules(tmp_path) == 3.5
    (tmp_path / "intel-rapl:2").mkdir()
    assert rapl_joules(tmp_path) is None
