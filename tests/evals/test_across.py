"""Ray's workers: nothing is lost and nothing doubled where one is killed."""

import os
import signal
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from shoal.errors import ShoalError
from shoal.evals import Case, Run
from shoal.evals.across import on_ray
from shoal.evals.runner import Player, evaluate
from shoal.evals.store import RunFolder
from shoal.evals.systems import Settings, named_systems
from shoal.graphs import GRAPHS
from tests.evals import suites_for_tests
from tests.evals.suites_for_tests import Adder, Sums

ray = pytest.importorskip("ray", reason="the extra shoal[ray] is not installed")

CONFIG: dict[str, Any] = {"suite": "sums", "config": "0", "about": {"started": "now"}}


@pytest.fixture(scope="module", autouse=True)
def workers():
    # workers import what the tests define by value: they know nothing of pytest's imports
    import sys

    for module in (sys.modules[__name__], suites_for_tests):
        ray.cloudpickle.register_pickle_by_value(module)
    here = {"_node_ip_address": "127.0.0.1", "include_dashboard": False}
    ray.init(num_cpus=2, log_to_driver=False, configure_logging=False, **here)
    yield
    ray.shutdown()


class Deadly(Sums):
    """Kills the process that plays case 5, so often as `lives` says, in a file's length."""

    def __init__(self, grave: Path, lives: int) -> None:
        self.grave, self.lives = grave, lives

    def score(self, case: Case, runs: Sequence[Run]) -> Any:
        if case.id == "sum-5":
            deaths = self.grave.stat().st_size if self.grave.exists() else 0
            if deaths < self.lives:
                with self.grave.open("a") as file:
                    file.write("x")
                os.kill(os.getpid(), signal.SIGKILL)
        return super().score(case, runs)


def play(folder: Path, lives: int):
    grave = folder / "grave"

    def make() -> Player:
        rows = named_systems(("team", "floors"), Adder(), Settings(), "single", GRAPHS["single"])
        return Player(Deadly(grave, lives), rows, config="0")

    rows = make().systems
    kept = RunFolder(folder, CONFIG)
    try:
        return evaluate(rows, Sums().cases(), kept, on_ray(make, 2))
    finally:
        kept.close()


def outcome(samples: Sequence[Any]) -> list[Any]:
    return [(s.key, s.correct, s.runs[0]["calls"]) for s in samples]


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::FutureWarning")
def test_a_killed_worker_loses_and_doubles_nothing(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    whole = play(tmp_path / "a", lives=0)
    killed = play(tmp_path / "b", lives=2)
    assert (tmp_path / "b" / "grave").read_text() == "xx"
    assert outcome(killed) == outcome(whole) and len(whole) == 60
    assert len((tmp_path / "b" / "samples.jsonl").read_text().splitlines()) == 60


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::FutureWarning")
def test_a_case_that_kills_every_worker_ends_the_run_by_name(tmp_path):
    with pytest.raises(ShoalError, match=r"3 workers in a row died at case 'sum-5'"):
        play(tmp_path, lives=99)
