"""`shoal synth` as a user calls it, with the embedded model."""

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.cli.conftest import SHOAL

MAKE = ("synth", "--tools", "math,dates", "--rounds", "2")


def test_data_card_and_report_are_made_and_a_killed_run_is_gone_on_with(
    shoal, tmp_path: Path, environment
) -> None:
    done = shoal(*MAKE, "--n", "24", "--out", "whole", "--json")
    assert done.returncode == 0, done.stderr
    printed = json.loads(done.stdout)
    assert printed.keys() == {"accepted", "rejected", "adjudicated", "duplicates", "seconds"}
    assert printed["accepted"] + printed["rejected"] + printed["duplicates"] == 24
    data = (tmp_path / "whole" / "data.jsonl").read_bytes()
    assert len(data.splitlines()) == printed["accepted"] > 0
    assert all((tmp_path / "whole" / n).exists() for n in ("README.md", "report.html", "report.md"))

    command = [SHOAL, *MAKE, "--n", "24", "--out", "killed"]
    started = subprocess.Popen(
        command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    work = tmp_path / "killed" / "work.db-wal"
    until = time.monotonic() + 60
    while (not work.exists() or work.stat().st_size < 100_000) and time.monotonic() < until:
        time.sleep(0.02)
    os.kill(started.pid, signal.SIGKILL)
    started.communicate()
    done = shoal(*MAKE, "--n", "24", "--out", "killed")
    assert done.returncode == 0, done.stderr
    assert f"{printed['accepted']} accepted" in done.stdout
    assert (tmp_path / "killed" / "data.jsonl").read_bytes() == data


def test_calibration_writes_thresholds_that_synthesis_takes(shoal, tmp_path: Path) -> None:
    options = ("--tools", "math,units,dates,notes,files", "--reviewers", "1")
    done = shoal("synth", "calibrate", *options, "--n", "40", "--out", "t.json")
    assert done.returncode == 0, done.stderr
    assert "checks and review, chosen thresholds" in done.stdout and "chosen: accept" in done.stdout
    found = json.loads((tmp_path / "t.json").read_text())
    assert [row["name"] for row in found["rows"]][1] == "checks alone"
    made = shoal("synth", *options, "--n", "2", "--thresholds", "t.json", "--out", "run")
    assert made.returncode == 0, made.stderr
    card = (tmp_path / "run" / "README.md").read_text()
    assert f"accept from {found['thresholds']['accept']:g}, reject below" in card


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "give --out DIR"),
        (("--out", "x"), "give a file of them with --seeds FILE"),
        (("--out", "x", "--seeds", "none.jsonl"), "writes no instructions from seeds"),
        (
            ("--out", "x", "--seeds", "none", "--model-pool", "hf:no"),
            "seeds in none cannot be read",
        ),
        (("--out", "x", "--tools", "nothing"), 'There is no tool or pack "nothing"'),
        (("--out", "x", "--tools", "math", "--accept", "4"), "0 <= reject <= accept"),
        (("--out", "x", "--tools", "math", "--thresholds", "none"), "cannot be read"),
        (("--out", "x", "--tools", "math", "--model-pool", "nobody"), "nobody"),
    ],
)
def test_what_is_wrong_is_said_in_a_sentence(shoal, arguments, message: str) -> None:
    done = shoal("synth", *arguments)
    assert done.returncode == 2 and message in done.stderr and "Traceback" not in done.stderr
