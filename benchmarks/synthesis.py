"""How fast synthesis is beside its models, and how much memory it takes: scripted items.

    python -m benchmarks.synthesis --n 100000

Five models that answer at once write, review and decide on pairs; what is measured is all the
rest: the graph, the schemas, the checks, the search for duplicates, the queue on disk, the
report. Memory is the peak of this process.
"""

import argparse
import hashlib
import random
import resource
import sys
import tempfile
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from shoal.agents import DIMENSIONS
from shoal.models import Completion, Message, ScriptedModel
from shoal.synthesis import Player, Progress, Settings, Sources, synthesize

POOL = ("ann", "ben", "cem", "dan", "eve")


class Instant(ScriptedModel):
    """Writes, reviews and decides by chance, the same for the same prompt and seed."""

    def complete(
        self, messages: Sequence[Message], schema: Any = None, **options: Any
    ) -> Completion:
        asked = f"{self.name}{options.get('seed')}{messages}"
        rng = random.Random(hashlib.sha256(asked.encode()).digest())
        reply = ScriptedModel([_reply(messages[0]["content"], rng)], name=self.name)
        return reply.complete(messages, schema, **options)


def _reply(instruction: str, rng: random.Random) -> dict[str, Any]:
    if "Write a new instruction" in instruction:
        words = " ".join(f"thing{rng.randrange(5_000)}" for _ in range(8))
        return {"keywords": ["thing"], "summary": "Things.", "instruction": f"Draw {words}."}
    if "Review an item" in instruction:
        score = rng.choice((3, 8, 9, 9, 9))
        parts = DIMENSIONS["pairs"].items()
        return {"comment": "So.", **{part: dict.fromkeys(names, score) for part, names in parts}}
    if "Decide whether" in instruction:
        return {"comment": "So be it.", "decision": rng.choice(("accept", "reject"))}
    return {"response": f"It is number {rng.randrange(1_000_000)}."}


def make_player(settings: Settings, sources: Sources) -> Player:
    """A player on models that answer at once."""
    return Player(settings, [Instant([], name=name) for name in settings.pool], sources)


def main() -> None:
    """Make the items, and print rate and memory as they grow."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--n", type=int, default=10_000)
    parser.add_argument("--workers", type=int, default=1)
    given = parser.parse_args()
    rounds = 10

    def tell(progress: Progress) -> None:
        if progress.done * rounds // given.n > told[-1]:
            told.append(progress.done * rounds // given.n)
            print(f"{progress.done:>8,} items {progress.rate:8.1f}/s {_peak():8.1f} MB", flush=True)

    told = [0]
    print(f"{0:>8,} items {'':>10} {_peak():8.1f} MB")
    with tempfile.TemporaryDirectory() as place:
        seeds = Path(place, "seeds.jsonl")
        seeds.write_text('{"instruction": "Draw a cat."}\n{"instruction": "Paint the town."}\n')
        settings = Settings("pairs", given.n, POOL, seeds=str(seeds), rounds=rounds)
        out, began = Path(place, "out"), time.perf_counter()
        worked = time.process_time()
        found = synthesize(
            settings,
            out,
            workers=given.workers,
            make_player=partial(make_player, settings),
            on_progress=tell,
        )
        seconds, cpu = time.perf_counter() - began, time.process_time() - worked
        size = sum(path.stat().st_size for path in out.iterdir()) / 1e6
    print(found)
    print(
        f"{given.n / seconds:.1f} items a second with {given.workers} workers, report included; "
        f"{given.n / cpu:.1f} a second of this process's CPU time; peak {_peak():.1f} MB, "
        f"{size:.0f} MB on disk"
    )


def _peak() -> float:
    kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return kilobytes / (1024 * 1024 if sys.platform == "darwin" else 1024)


if __name__ == "__main__":
    main()
