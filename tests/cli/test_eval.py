"""`shoal eval` as a user runs it: a suite of one's own, resumed, killed, interrupted."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from shoal.evals.store import TIMING

SUITE = '''
from shoal.evals import Case, Score, Suite
from shoal.tools.builtin.dates import weekday


class Weekdays(Suite):
    """Weekdays of dates."""

    name = "weekdays"

    def cases(self):
        days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        return [
            Case(f"day-{n}", f"Which weekday is 2027-03-{n:02}?", target=days[(n - 1) % 7])
            for n in range(1, 13)
        ]

    def tools(self, case):
        return [weekday]

    def score(self, case, runs):
        return Score(case.target in runs[-1]["answer"], {"called": bool(runs[-1]["calls"])})
'''


@pytest.fixture
def suite(tmp_path: Path) -> Path:
    path = tmp_path / "weekdays.py"
    path.write_text(SUITE)
    return path


def shoal(*arguments: object, cwd: Path, **options: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "shoal", *map(str, arguments)],
        cwd=cwd,
        env=environment(cwd),
        capture_output=True,
        text=True,
        timeout=120,
        **options,
    )


def environment(folder: Path) -> dict[str, str]:
    return {**os.environ, "SHOAL_DATA": str(folder / "data"), "SHOAL_CACHE": str(folder / "cache")}


def samples(folder: Path) -> list[dict[str, Any]]:
    def plain(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: plain(item) for key, item in value.items() if key not in TIMING}
        return [plain(item) for item in value] if isinstance(value, list) else value

    lines = (folder / "samples.jsonl").read_text().splitlines()
    return [plain(json.loads(line)) for line in lines]


def test_a_suite_of_ones_own_gives_a_table_with_baselines_and_floors(tmp_path, suite):
    done = shoal("eval", suite, "--limit", 4, "--json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert (found["suite"], found["n"]) == ("weekdays", 4)
    rows = {row["name"]: row for row in found["rows"]}
    assert list(rows) == [
        "tool_team",
        "single",
        "single, same tokens",
        "floor: do nothing",
        "floor: first tool",
        "floor: random tool",
        "floor: most shared words",
    ]
    for row in rows.values():
        assert 0 <= row["low"] <= row["accuracy"] <= row["high"] <= 1
    assert rows["tool_team"]["accuracy"] == 1.0 and rows["tool_team"]["tokens"] > 100
    assert rows["floor: do nothing"]["accuracy"] == 0.0 == rows["floor: do nothing"]["tokens"]
    again = shoal("eval", suite, "--limit", 4, cwd=tmp_path)
    assert again.returncode == 0
    assert "tool_team" in again.stdout and "kept in" in again.stdout
    assert "28/28 · 28 from before" in again.stderr


def test_a_run_that_was_killed_ends_as_one_that_was_not(tmp_path, suite):
    options = ("--systems", "team,floors", "--max-parallel", 2)
    whole = shoal("eval", suite, "--out", tmp_path / "whole", *options, cwd=tmp_path)
    assert whole.returncode == 0, whole.stderr
    out = tmp_path / "killed"
    kills = 0
    for _ in range(40):
        process = subprocess.Popen(
            [sys.executable, "-m", "shoal", "eval", str(suite), "--out", str(out)]
            + [str(option) for option in options],
            cwd=tmp_path,
            env=environment(tmp_path),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        file, before = out / "samples.jsonl", None
        while process.poll() is None:
            size = file.stat().st_size if file.exists() else 0
            before = size if before is None else before
            if size > before + 100 * kills:  # at another place of the file each time
                process.send_signal(signal.SIGKILL)
                kills += 1
                break
            time.sleep(0.002)
        if process.wait() == 0:
            break
    assert kills >= 3
    assert samples(out) == samples(tmp_path / "whole")


def test_an_interrupt_keeps_what_is_done(tmp_path, suite):
    out = tmp_path / "run"
    process = subprocess.Popen(
        [sys.executable, "-m", "shoal", "eval", str(suite), "--out", str(out)],
        cwd=tmp_path,
        env=environment(tmp_path),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    while not (out / "samples.jsonl").exists() or not (out / "samples.jsonl").stat().st_size:
        assert process.poll() is None
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert errors.endswith("shoal: interrupted.\n")
    assert 0 < len(samples(out)) < 84


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["nosuch"], "There is no suite 'nosuch'; name one of generated, bfcl"),
        (["none.py"], "There is no suite at none.py: the file does not exist."),
        (["weekdays.py:Months"], "holds no suite 'Months': it has Weekdays."),
        (["weekdays.py", "--sample-ids", "day-99"], "has no case 'day-99'; the first is 'day-1'"),
        (["weekdays.py", "--categories", "moons"], "The suite has no category 'moons'; it has "),
        (["weekdays.py", "--graph", "circle"], "There is no graph 'circle'; name one of tool_team"),
        (["weekdays.py", "--graph", "weekdays:none"], "weekdays has no builder 'none'."),
        (["weekdays.py", "--systems", "swarm"], "There is no system 'swarm' to compare."),
        (["weekdays.py", "--rescore"], "--rescore needs the run's folder: give --out DIR."),
        (["report", "none"], "none holds no run: it has no run.json."),
        (["compare", "none", "none"], "none holds no run: it has no run.json."),
    ],
)
def test_wrong_usage_is_one_sentence(tmp_path, suite, arguments, sentence):
    done = shoal("eval", *arguments, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, ""), done
    assert sentence in done.stderr and done.stderr.count("\n") == 1


def test_scores_are_made_anew_from_what_is_stored(tmp_path, suite):
    out = tmp_path / "run"
    options = ("--systems", "team", "--limit", 3, "--out", out)
    assert shoal("eval", suite, *options, cwd=tmp_path).returncode == 0
    stored = samples(out)
    suite.write_text(SUITE.replace("case.target in", "case.target not in"))
    done = shoal("eval", suite, "--rescore", "--out", out, "--json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["rows"][0]["accuracy"] == 0.0
    assert [(s["correct"], s["runs"]) for s in samples(out)] == [
        (not s["correct"], s["runs"]) for s in stored
    ]


def test_the_suites_are_listed(tmp_path):
    listed = json.loads(shoal("eval", "suites", "--json", cwd=tmp_path).stdout)["suites"]
    by_name = {row["name"]: row for row in listed}
    assert by_name["generated"]["cases"] > 100
    assert by_name["gsm8k"]["cases"] is None and "--data" in by_name["gsm8k"]["missing"]
