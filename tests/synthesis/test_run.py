"""Whole syntheses: the same seed gives the same data, however many workers, whoever is killed."""

import json
import multiprocessing
import os
import random
import signal
import threading
import time
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from shoal.errors import ShoalError, UsageError
from shoal.synthesis.run import synthesize
from shoal.synthesis.settings import Settings, read_seeds
from tests.synthesis.scripted import make_player


@pytest.fixture
def seeds(tmp_path: Path) -> str:
    path = tmp_path / "seeds.jsonl"
    lines = [{"instruction": f"Draw a {thing}.", "output": "Drawn."} for thing in ("cat", "dog")]
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    return str(path)


def settings_of(seeds: str, **more: Any) -> Settings:
    pool = ("ann", "ben", "cem", "dan", "eve")
    return Settings("pairs", **{"n": 40, "rounds": 3, "pool": pool, "seeds": seeds, **more})


def play(settings: Settings, out: Path, *, pause: float = 0.0, **options: Any):
    return synthesize(settings, out, make_player=partial(make_player, settings, pause), **options)


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def test_the_same_seed_gives_the_same_items_and_another_seed_others(seeds: str, tmp_path: Path):
    first = play(settings_of(seeds), tmp_path / "a")
    again = play(settings_of(seeds), tmp_path / "b")
    other = play(settings_of(seeds, seed=1), tmp_path / "c")
    a, b, c = ((tmp_path / name / "items.jsonl").read_bytes() for name in "abc")
    assert a == b != c
    counts = [(o.accepted, o.rejected, o.adjudicated, o.duplicates) for o in (first, again, other)]
    assert counts[0] == counts[1] and sum(counts[0]) - counts[0][2] == 40
    assert min(counts[0]) > 0  # each fate is met


def test_accepted_items_become_seeds_of_later_rounds_alone(seeds: str, tmp_path: Path) -> None:
    play(settings_of(seeds), tmp_path / "run")
    items = lines(tmp_path / "run" / "items.jsonl")
    assert [item["id"] for item in items] == list(range(40))
    assert [sum(item["round"] == r for item in items) for r in range(3)] == [14, 13, 13]
    before = {0: 2}
    for round in (1, 2):
        kept = sum(i["status"] == "accepted" for i in items if i["round"] == round - 1)
        before[round] = before[round - 1] + kept
    assert before[2] > before[0]
    assert all(1 <= item["source"] <= before[item["round"]] for item in items)
    assert any(item["source"] > 2 for item in items)


def test_data_holds_the_accepted_items_and_no_two_alike(seeds: str, tmp_path: Path) -> None:
    outcome = play(settings_of(seeds), tmp_path / "run")
    data = lines(tmp_path / "run" / "data.jsonl")
    assert len(data) == outcome.accepted
    assert all([m["role"] for m in row["messages"]] == ["user", "assistant"] for row in data)
    asked = [row["messages"][0]["content"] for row in data]
    assert len(set(asked)) == len(asked)
    accepted = [
        i["id"] for i in lines(tmp_path / "run" / "items.jsonl") if i["status"] == "accepted"
    ]
    assert [row["id"] for row in data] == accepted


def test_a_session_that_was_stopped_is_gone_on_with(seeds: str, tmp_path: Path) -> None:
    class Stop(Exception):
        pass

    settings, calls = settings_of(seeds, n=12), 0

    def make(queue: Any) -> Any:
        player = make_player(settings, 0.0, queue)
        inner = player.play

        def stopping(number: int, round: int) -> Any:
            nonlocal calls
            calls += 1
            if calls == 6:
                raise Stop
            return inner(number, round)

        player.play = stopping
        return player

    with pytest.raises(Stop):
        synthesize(settings, tmp_path / "a", make_player=make)
    assert not (tmp_path / "a" / "data.jsonl").exists()
    synthesize(settings, tmp_path / "a", make_player=make)
    assert calls == 13  # the one that was stopped is played again, none other
    play(settings, tmp_path / "b")
    for name in ("data.jsonl", "items.jsonl"):
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()


def test_killed_workers_lose_and_double_nothing(seeds: str, tmp_path: Path) -> None:
    settings, killed = settings_of(seeds, n=60), 0
    ended = threading.Event()

    def kill() -> None:
        nonlocal killed
        rng = random.Random(0)
        while not ended.is_set() and killed < 6:
            time.sleep(0.3)
            workers = [w for w in multiprocessing.active_children() if w.pid]
            if workers and (tmp_path / "killed" / "work.db").exists():
                os.kill(rng.choice(workers).pid or 0, signal.SIGKILL)
                killed += 1

    killer = threading.Thread(target=kill)
    killer.start()
    try:
        play(settings, tmp_path / "killed", pause=0.02, workers=3)
    finally:
        ended.set()
        killer.join()
    assert killed > 0
    play(settings, tmp_path / "alone")
    for name in ("data.jsonl", "items.jsonl"):
        kept, alone = (tmp_path / where / name for where in ("killed", "alone"))
        assert kept.read_bytes() == alone.read_bytes()


def fatal_player(settings: Settings, queue: Any) -> Any:
    player = make_player(settings, 0.0, queue)
    inner = player.play

    def play(number: int, round: int) -> Any:
        if number == 1:
            os.kill(os.getpid(), signal.SIGKILL)
        return inner(number, round)

    player.play = play
    return player


def refusing_player(settings: Settings, queue: Any) -> Any:
    raise UsageError("There is no such model.")


def test_an_item_that_kills_its_workers_ends_the_run_and_what_is_done_is_kept(
    seeds: str, tmp_path: Path
) -> None:
    settings = settings_of(seeds, n=3, rounds=1)
    with pytest.raises(ShoalError, match="5 workers died over item 1"):
        synthesize(
            settings, tmp_path / "run", workers=2, make_player=partial(fatal_player, settings)
        )
    outcome = play(settings, tmp_path / "run")
    assert outcome.accepted + outcome.rejected + outcome.duplicates == 3


def test_what_a_worker_cannot_do_is_said(seeds: str, tmp_path: Path) -> None:
    settings = settings_of(seeds)
    with pytest.raises(ShoalError, match="no such model"):
        synthesize(
            settings, tmp_path / "run", workers=2, make_player=partial(refusing_player, settings)
        )


def test_a_folder_is_one_synthesis_and_one_process_at_a_time(seeds: str, tmp_path: Path) -> None:
    play(settings_of(seeds, n=5), tmp_path / "run")
    with pytest.raises(UsageError, match="other settings"):
        play(settings_of(seeds, n=6), tmp_path / "run")
    Path(seeds).write_text('{"instruction": "Draw a cow."}\n')
    with pytest.raises(UsageError, match="other settings or seeds"):
        play(settings_of(seeds, n=5), tmp_path / "run")


def test_trajectories_are_executed_and_written_with_their_tools(tmp_path: Path) -> None:
    settings = Settings("trajectories", 12, tools="math,dates", reviewers=0, rounds=2)
    outcome = synthesize(settings, tmp_path / "run")
    data = lines(tmp_path / "run" / "data.jsonl")
    assert len(data) == outcome.accepted >= 4
    for row in data:
        user, call, found, answer = row["messages"][:3] + row["messages"][-1:]
        assert [m["role"] for m in (user, call, found, answer)] == (
            ["user", "assistant", "tool", "assistant"]
        )
        function = call["tool_calls"][0]["function"]
        assert isinstance(function["arguments"], dict) and found["name"] == function["name"]
        names = [tool["function"]["name"] for tool in json.loads(row["tools"])]
        assert function["name"] in names and "x-shoal" not in row["tools"]
        assert all("content" in message for message in row["messages"])
        assert answer["tool_calls"] == []
    rejected = [i for i in lines(tmp_path / "run" / "items.jsonl") if i["status"] == "rejected"]
    assert all(item["reason"] and item["detail"] for item in rejected)
    synthesize(settings, tmp_path / "again")
    for name in ("data.jsonl", "items.jsonl"):
        assert (tmp_path / "run" / name).read_bytes() == (tmp_path / "again" / name).read_bytes()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "holds no seeds"),
        ("{", "Line 1 of .* is not JSON"),
        ('{"output": "x"}', "needs an instruction"),
        ("[1]", "needs an instruction"),
        (json.dumps({"instruction": "x" * 5_000}), "at most 4,000"),
    ],
)
def test_a_file_of_seeds_says_what_is_wrong(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "seeds.jsonl"
    path.write_text(text)
    with pytest.raises(UsageError, match=message):
        read_seeds(path)


def test_the_columns_of_alpaca_are_read(tmp_path: Path) -> None:
    path = tmp_path / "seeds.jsonl"
    path.write_text(json.dumps({"instruction": "Add.", "input": "2, 3", "output": "5"}) + "\n\n")
    assert read_seeds(path) == [{"text": "Add.\n2, 3", "response": "5"}]


@pytest.mark.parametrize(
    "wrong",
    [
        {"n": 0},
        {"near": 0.0},
        {"rounds": 0},
        {"pool": ()},
        {"product": "pairs"},
        {"tools": ""},
    ],
)
def test_settings_must_make_sense(wrong: dict[str, Any]) -> None:
    with pytest.raises(UsageError):
        Settings(**{"product": "trajectories", "n": 1, "tools": "math", **wrong})
