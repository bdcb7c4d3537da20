"""What the context of a model saves: prompts read once, several answers at a time."""

import itertools
import statistics
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import llama_cpp

from benchmarks.decoding.measure import Sample, Table, interleave, now, ratios, spread
from benchmarks.decoding.peers import Peer
from benchmarks.decoding.setup import Ours, Setup

__all__ = ["prefix", "several"]

_ROLE_TOKENS, _WRITTEN = 740, 8
_AT_ONCE = (1, 2, 4, 8, 16)
_CALLS = 16

_SHORT_CALL: dict[str, Any] = {
    "type": "object",
    "properties": {
        "name": {"enum": ["calendar_search", "send_message", "weather_forecast"]},
        "city": {"type": "string", "minLength": 6, "maxLength": 16},
        "days": {"type": "integer", "minimum": 1, "maximum": 14},
    },
    "required": ["name", "city", "days"],
    "additionalProperties": False,
}

_STRING: dict[str, Any] = {"type": "string", "minLength": 380, "maxLength": 400}


def prefix(setup: Setup) -> list[Table]:
    """A turn of one of three roles, each with a prompt of about 740 tokens."""
    options = {"context": 1024, "sequences": 4}
    reuse, fresh = Ours(setup.path, **options), Ours(setup.path, **options)
    peers = [Peer(setup.path, 1024) for _ in range(3)]
    peers[2].llama.set_cache(llama_cpp.LlamaRAMCache(capacity_bytes=512 * 2**20))
    roles = [_role(reuse, name) for name in ("planner", "caller", "summarizer")]
    number = itertools.count(1)

    def shoal(model: Ours, which: Sequence[int], *, mark: bool = False) -> Callable[[], Sample]:
        def turn(role: str) -> Sample:
            i = next(number)
            # another first word leaves nothing to reuse
            return model.ask(_question(i), role=f"{i} {role}" if mark else role, limit=_WRITTEN)[1]

        return lambda: _turns([roles[i] for i in which], turn)

    def other(peer: Peer, which: Sequence[int]) -> Callable[[], Sample]:
        def turn(role: str) -> Sample:
            return peer.turn(reuse.prompt(_question(next(number)), role), _WRITTEN)

        return lambda: _turns([roles[i] for i in which], turn)

    base = "Shoal, one role"
    calls = {
        base: shoal(reuse, (0, 0, 0)),
        "Shoal, three roles in turn": shoal(reuse, (0, 1, 2)),
        "Shoal, nothing to reuse": shoal(fresh, (0, 1, 2), mark=True),
        "llama-cpp-python, one role": other(peers[0], (0, 0, 0)),
        "llama-cpp-python, three roles in turn": other(peers[1], (0, 1, 2)),
        "llama-cpp-python, three roles, LlamaRAMCache": other(peers[2], (0, 1, 2)),
    }
    try:
        samples = interleave(calls, max(2, setup.repeats // 2))
        length = len(reuse.prompt(_question(1), roles[0]))
    finally:
        for model in (reuse, fresh, *peers):
            model.close()
    title = f"A turn: prompt of about {length} tokens, at most {_WRITTEN} written, {setup.model}"
    table = Table(title, ["", "written", "ms a turn", f"x {base}"])
    for name, found in samples.items():
        seconds = [s.seconds for s in found]
        against = ratios(seconds, [s.seconds for s in samples[base]])
        written = f"{statistics.fmean(s.tokens for s in found) / len(roles):.1f}"
        table.rows.append([name, written, spread([s * 1e3 for s in seconds], 1), spread(against)])
        table.data.append({"case": name, "seconds": seconds, "against_one_role": against})
    return [table]


def _turns(roles: Sequence[str], turn: Callable[[str], Sample]) -> Sample:
    found = [turn(role) for role in roles]
    return Sample(statistics.fmean(s.seconds for s in found), sum(s.tokens for s in found))


def _question(number: int) -> str:
    return f"How warm will it be in town {number}?"


def _role(ours: Ours, name: str) -> str:
    """Instructions of about 740 tokens in this model's vocabulary, of its own from the start."""
    text = f"The {name} reads what was asked and what was observed."
    for line in itertools.count(1):
        text += f" Rule {line} of the {name}: call tool {line % 12} when the question needs it."
        if len(ours.prompt(_question(1), text)) >= _ROLE_TOKENS:
            return text
    raise AssertionError("a text grows with its lines")


def several(setup: Setup) -> list[Table]:
    """Sixteen calls of one role, some at once from as many threads."""
    ours = Ours(setup.path, context=1024, sequences=max(_AT_ONCE))
    try:
        return [
            _at_once(setup, ours, "tool calls", _SHORT_CALL, _AT_ONCE),
            _at_once(setup, ours, "strings of 380 to 400 characters", _STRING, _AT_ONCE[::2]),
        ]
    finally:
        ours.close()


def _at_once(
    setup: Setup, ours: Ours, what: str, schema: dict[str, Any], numbers: Sequence[int]
) -> Table:
    role = " ".join(_role(ours, "caller").split()[:100])
    texts: dict[int, list[str]] = {}

    def answer(number: int) -> tuple[str, Sample]:
        return ours.ask(_question(number), schema, role=role)

    def run(at_once: int) -> Callable[[], Sample]:
        def call() -> Sample:
            began = now()
            with ThreadPoolExecutor(at_once) as threads:
                found = list(threads.map(answer, range(_CALLS)))
            seconds = now() - began
            texts[at_once] = [text for text, _ in found]
            samples = [sample for _, sample in found]
            return Sample(seconds, sum(s.tokens for s in samples), sum(s.forced for s in samples))

        return call

    samples = interleave({str(n): run(n) for n in numbers}, max(2, setup.repeats // 2))
    same = all(found == texts[1] for found in texts.values())
    table = Table(
        f"{_CALLS} {what}, so many at once, {setup.model}",
        ["at once", "tokens", "forced", "tokens a second", "x one at a time"],
        notes=[f"The texts were {'the same' if same else 'NOT the same'} at every number at once."],
    )
    for name, found in samples.items():
        speed = [s.tokens / s.seconds for s in found]
        against = ratios(speed, [s.tokens / s.seconds for s in samples["1"]])
        counts = [str(found[0].tokens), str(found[0].forced)]
        table.rows.append([name, *counts, spread(speed, 0), spread(against)])
        table.data.append({"at_once": int(name), "tokens_a_second": speed, "against_one": against})
    return table
