"""Ray's actors make the same data as one process, also where one is killed."""

import os
import signal
import sys
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from shoal.synthesis.player import Player
from shoal.synthesis.run import synthesize
from shoal.synthesis.settings import Settings
from tests.synthesis import scripted
from tests.synthesis.scripted import make_player

ray = pytest.importorskip("ray", reason="the extra shoal[ray] is not installed")


@pytest.fixture(scope="module", autouse=True)
def workers():
    # workers import what the tests define by value: they know nothing of pytest's imports
    for module in (sys.modules[__name__], scripted):
        ray.cloudpickle.register_pickle_by_value(module)
    here = {"_node_ip_address": "127.0.0.1", "include_dashboard": False}
    ray.init(num_cpus=2, log_to_driver=False, configure_logging=False, **here)
    yield
    ray.shutdown()


def deadly_player(settings: Settings, grave: Path, sources: Any) -> Player:
    """Kills its process over item 7, the first two times."""
    player = make_player(settings, 0.0, sources)
    inner = player.play

    def play(number: int, round: int) -> Any:
        deaths = grave.stat().st_size if grave.exists() else 0
        if number == 7 and deaths < 2:
            with grave.open("a") as file:
                file.write("x")
            os.kill(os.getpid(), signal.SIGKILL)
        return inner(number, round)

    player.play = play
    return player


def test_killed_actors_lose_and_double_nothing(tmp_path: Path) -> None:
    seeds, grave = tmp_path / "seeds.jsonl", tmp_path / "grave"
    seeds.write_text('{"instruction": "Draw a cat."}\n{"instruction": "Draw a dog."}\n')
    settings = Settings("pairs", 20, ("ann", "ben", "cem"), seeds=str(seeds), rounds=2)
    synthesize(
        settings,
        tmp_path / "ray",
        workers=2,
        executor="ray",
        make_player=partial(deadly_player, settings, grave),
    )
    assert grave.read_text() == "xx"
    synthesize(settings, tmp_path / "alone", make_player=partial(make_player, settings, 0.0))
    for name in ("data.jsonl", "items.jsonl"):
        made, alone = (tmp_path / where / name for where in ("ray", "alone"))
        assert made.read_bytes() == alone.read_bytes()
