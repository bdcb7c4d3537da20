"""Minutes of mixed calls on one model, then the same answers as at the start.

    python -m benchmarks.soak --minutes 10
    python -m benchmarks.soak --calls 10000

Twelve threads ask in three roles, through the base and two LoRA adapters, with schemas and
without; a part of the calls is cancelled, dropped in the middle of a stream, out of time,
or wrong. Every minute a line tells the calls so far and the resident memory. At the end
the greedy outputs of nine fixed calls must be those of the start, no sequence may be in
use, and the memory must have stayed: the exit code says so.
"""

import argparse
import asyncio
import json
import random
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path
from typing import Any

from shoal.errors import ContextOverflow, LimitTooSmall, SchemaRefused, Truncated
from shoal.models import Limits, Message
from shoal.models.llamacpp import LlamaCpp
from tests.make_lora_gguf import make_lora_gguf
from tests.make_tiny_gguf import make_tiny_gguf

ROLES = [f"You are the {name} of a team. " * 12 for name in ("planner", "caller", "summarizer")]
PLAN: Any = {
    "type": "object",
    "properties": {
        "thought": {"type": "string", "maxLength": 60},
        "next": {"enum": ["call", "answer", "give_up"]},
    },
    "required": ["thought", "next"],
}
CALL: Any = {
    "type": "object",
    "properties": {
        "tool": {"const": "weather"},
        "city": {"type": "string", "maxLength": 20},
        "days": {"type": "integer", "minimum": 0, "maximum": 14},
    },
    "required": ["tool", "city", "days"],
}
SCHEMAS: list[Any] = [PLAN, CALL, {"type": "string", "minLength": 5, "maxLength": 80}]
KINDS = ["complete"] * 8 + ["stream", "drop", "deadline", "cancel", "wrong", "overflow", "small"]
_ALLOWED_GROWTH = 32 * 2**20


def ask(role: int, question: str) -> list[Message]:
    return [{"role": "system", "content": ROLES[role]}, {"role": "user", "content": question}]


def resident() -> int:
    """Bytes of memory that the process holds."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024
    raise SystemExit("This system does not tell the resident memory in /proc.")


def fixed(views: list[LlamaCpp]) -> list[str]:
    """The greedy outputs of every role through every adapter."""
    return [
        view.complete(ask(i, "once more"), schema, limits=Limits(tokens=120)).text
        for view in views
        for i, schema in enumerate(SCHEMAS)
    ]


def one(view: LlamaCpp, dice: random.Random) -> str:
    """One call of a random kind; its kind, once it went as it must."""
    kind, role = dice.choice(KINDS), dice.randrange(3)
    messages = ask(role, f"question {dice.randrange(1000)} " * dice.randrange(1, 8))
    schema, seed = SCHEMAS[role], dice.randrange(10**6)
    limits = Limits(tokens=dice.choice([40, 80, 200]))
    try:
        match kind:
            case "complete":
                heat = dice.choice([0.0, 1.0])
                done = view.complete(messages, schema, temperature=heat, seed=seed, limits=limits)
                assert done.value is not None
            case "stream":
                assert len(list(view.stream(messages, schema, seed=seed, limits=limits))) > 1
            case "drop":
                next(iter(view.stream(messages, limits=limits)))
            case "deadline":
                view.complete(messages, schema, limits=Limits(seconds=0.003))
            case "cancel":
                asyncio.run(_cancelled(view, messages))
            case "wrong":
                view.complete(messages, {"type": "string", "not": {"minLength": 3}})
            case "overflow":
                view.complete(ask(role, "word " * 3000), schema)
            case _:
                view.complete(messages, schema, limits=Limits(tokens=1))
    except (Truncated, SchemaRefused, ContextOverflow, LimitTooSmall) as error:
        expected = {
            "deadline": Truncated,
            "wrong": SchemaRefused,
            "overflow": ContextOverflow,
            "small": LimitTooSmall,
        }
        assert isinstance(error, expected[kind]), (kind, error)
    return kind


async def _cancelled(view: LlamaCpp, messages: list[Message]) -> None:
    task = asyncio.create_task(view.acomplete(messages, limits=Limits(tokens=500)))
    await asyncio.sleep(0.002)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


def soak(minutes: float, calls: int, threads: int) -> dict[str, Any]:
    """Run until the time is over and the calls are made."""
    with tempfile.TemporaryDirectory() as folder:
        model = LlamaCpp(make_tiny_gguf(Path(folder) / "tiny.gguf"), threads=1, sequences=8)
        adapters = [make_lora_gguf(Path(folder) / f"{i}.gguf", seed=i) for i in range(2)]
        views = [model, *(model.with_adapter(path) for path in adapters)]
        before = fixed(views)
        kinds: Counter[str] = Counter()
        failures: list[str] = []
        begun, lock, stop = time.monotonic(), threading.Lock(), threading.Event()

        def work(seed: int) -> None:
            dice = random.Random(seed)
            while not stop.is_set():
                try:
                    kind = one(dice.choice(views), dice)
                except Exception as error:
                    failures.append(f"{type(error).__name__}: {error}")
                    stop.set()
                    return
                with lock:
                    kinds[kind] += 1

        workers = [threading.Thread(target=work, args=(i,)) for i in range(threads)]
        for worker in workers:
            worker.start()
        warm: int | None = None
        said = 0.0
        while not stop.is_set():
            time.sleep(0.2)
            seconds, made = time.monotonic() - begun, sum(kinds.values())
            share = min(seconds / (60 * minutes) if minutes else 1, made / calls if calls else 1)
            if warm is None and share > 0.1:
                warm = resident()
            if seconds - said >= 60:
                said = seconds
                print(f"{made:,} calls, {resident() / 2**20:.0f} MiB", file=sys.stderr)
            if share >= 1:
                stop.set()
        for worker in workers:
            worker.join()
        after = fixed(views)
        scheduler = model._core.scheduler  # pyright: ignore[reportPrivateUsage]
        busy = scheduler.call(lambda: sum(s.busy for s in scheduler.sequences.slots))
        end = resident()
        model.close()
    result: dict[str, Any] = {
        "calls": sum(kinds.values()),
        "kinds": dict(sorted(kinds.items())),
        "seconds": round(time.monotonic() - begun, 1),
        "same_outputs": before == after,
        "sequences_in_use": busy,
        "failures": failures,
        "mib_after_a_tenth": round((warm or end) / 2**20, 1),
        "mib_at_the_end": round(end / 2**20, 1),
    }
    grown = end - (warm or end)
    result["ok"] = before == after and not busy and not failures and grown < _ALLOWED_GROWTH
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description="Minutes of mixed calls on one model.")
    parser.add_argument("--minutes", type=float, default=0.0)
    parser.add_argument("--calls", type=int, default=0)
    parser.add_argument("--threads", type=int, default=12)
    options = parser.parse_args()
    if not options.minutes and not options.calls:
        parser.error("give --minutes or --calls")
    result = soak(options.minutes, options.calls, options.threads)
    print(json.dumps(result, indent=2))
    sys.exit(not result["ok"])


if __name__ == "__main__":
    main()
