"""What a grammar costs: to compile, and a token at a time."""

import itertools
import json
import statistics
from collections.abc import Callable
from typing import Any

import llama_cpp

from benchmarks.decoding.measure import Table, now, spread
from benchmarks.decoding.peers import OUTLINES, Peer, missing
from benchmarks.decoding.setup import CALL, CALL_TEXT, PLAN, PLAN_TEXT, Ours, Setup
from benchmarks.decoding.steer import Cut, boost
from shoal.grammar import compile_schema

__all__ = ["closer", "compiling", "masks"]

_SCHEMAS = {"tool call": (CALL, CALL_TEXT), "plan": (PLAN, PLAN_TEXT)}


def closer(setup: Setup) -> list[Table]:
    """The share of a token's time that goes to the closer, at a tight limit and a wide one."""
    table = Table(
        f"Closer, {setup.model}",
        ["", "tokens", "limit", "us a token", "grammar, us a token", "of it the closer", "share"],
    )
    ours = Ours(setup.path, context=1024, sequences=1)
    try:
        for name, (schema, text) in _SCHEMAS.items():
            ours.engine.target = target = ours.target(text)
            limits = {"tight": _tight(ours, schema, len(target.tokens)), "wide": 512}
            found: dict[str, list[tuple[float, float]]] = {key: [] for key in limits}
            for turn in range(setup.repeats + 1):
                for key in sorted(limits, reverse=bool(turn % 2)):
                    clocked = _clocked(ours, schema, limits[key])
                    if turn:
                        found[key].append(clocked)
            for key, limit in limits.items():
                _closer_row(table, f"{name}, {key} limit", limit, found[key], found["wide"])
                table.rows[-1][1] = str(len(target.tokens))
    finally:
        ours.close()
    return [table]


def _tight(ours: Ours, schema: dict[str, Any], tokens: int) -> int:
    """A limit that the closer just leaves alone, and plans for at every token."""
    for limit in range(tokens + 4, 2 * tokens + 4, 4):
        try:
            ours.ask("x", schema, limit=limit)
        except Cut:
            continue
        return limit
    raise AssertionError("the closer cuts the target at twice its length")


def _clocked(ours: Ours, schema: dict[str, Any], limit: int) -> tuple[float, float]:
    """Seconds a token: of the whole call, and of it in moving the grammar on."""
    ours.engine.clock = clock = {}
    text, sample = ours.ask("x", schema, limit=limit)
    ours.engine.clock = None
    ours.engine.check(text)
    moving = sum(clock.get("forced", [])) + sum(clock.get("step", []))
    return sample.seconds / sample.tokens, moving / sample.tokens


def _closer_row(
    table: Table,
    name: str,
    limit: int,
    found: list[tuple[float, float]],
    wide: list[tuple[float, float]],
) -> None:
    closing = [max(0.0, mine[1] - other[1]) for mine, other in zip(found, wide, strict=True)]
    share = [100 * part / whole[0] for part, whole in zip(closing, found, strict=True)]
    row = [
        name,
        "",
        str(limit),
        spread([whole * 1e6 for whole, _ in found], 0),
        spread([moving * 1e6 for _, moving in found], 0),
        "" if found is wide else spread([part * 1e6 for part in closing], 0),
        "" if found is wide else spread(share, 1) + " %",
    ]
    table.rows.append(row)
    table.data.append({"case": name, "limit": limit, "seconds": found, "share_percent": share})


def compiling(setup: Setup) -> list[Table]:
    """From a JSON Schema to what constrains the first token, in milliseconds."""
    table = Table(f"Compile a schema, ms, {setup.model}", ["", *_SCHEMAS])
    ours, peer = Ours(setup.path, context=1024, sequences=1), Peer(setup.path, 1024)
    number = itertools.count()

    def shoal(schema: dict[str, Any]) -> Any:
        # a name of its own, for what was compiled once is kept
        fresh = {"title": f"schema {next(number)}", "anyOf": [schema]}
        return ours.engine.inner.matcher(compile_schema(fresh), 512)

    makers: dict[str, Callable[[dict[str, Any]], Any]] = {
        "Shoal, llguidance": shoal,
        "Shoal, a schema it has seen": lambda s: ours.engine.inner.matcher(compile_schema(s), 512),
        "llama-cpp-python, its grammar": _gbnf,
    }
    for engine in OUTLINES:
        if lacks := missing(engine):
            table.notes.append(f"Outlines, {engine}: not measured; it needs {lacks}.")
        else:
            makers[f"Outlines, {engine}"] = lambda s, e=engine: peer.outlines_generator(e, s)
    try:
        for name, make in makers.items():
            times = [_repeated(make, schema, setup.repeats) for schema, _ in _SCHEMAS.values()]
            table.rows.append([name, *(spread([t * 1e3 for t in each], 1) for each in times)])
            table.data.append({"engine": name, "seconds": dict(zip(_SCHEMAS, times, strict=True))})
    finally:
        peer.close()
        ours.close()
    return [table]


def _gbnf(schema: dict[str, Any]) -> Any:
    return llama_cpp.LlamaGrammar.from_json_schema(json.dumps(schema), verbose=False)


def _repeated(make: Callable[[dict[str, Any]], Any], schema: dict[str, Any], n: int) -> list[float]:
    """Seconds of `n` calls, or of as many as fit into two seconds."""
    times = list[float]()
    while len(times) < n and sum(times) < 2:
        began = now()
        make(schema)
        times.append(now() - began)
    return times


def masks(setup: Setup) -> list[Table]:
    """The time of one mask, in microseconds: median, and mean in brackets."""
    table = Table(f"One mask, us: median (mean), {setup.model}", ["", *_SCHEMAS])
    ours, peer = Ours(setup.path, context=1024, sequences=1), Peer(setup.path, 1024)
    times: dict[str, list[list[float]]] = {}
    try:
        for schema, text in _SCHEMAS.values():
            target = ours.engine.target = ours.target(text)
            ours.engine.forcing = False
            ours.ask("x", schema)
            ours.engine.clock = clock = {}
            for _ in range(setup.repeats):
                ours.ask("x", schema)
            ours.engine.clock = None
            times.setdefault("Shoal, llguidance", []).append(clock["allowed"])
            for engine in [e for e in OUTLINES if not missing(e)]:
                found = _outlines_masks(peer, engine, schema, target, setup.repeats)
                times.setdefault(f"Outlines, {engine}", []).append(found)
    finally:
        peer.close()
        ours.close()
    for name, each in times.items():
        table.rows.append([name, *map(_median_mean, each)])
        table.data.append({"engine": name, "seconds": dict(zip(_SCHEMAS, each, strict=True))})
    return [table]


def _outlines_masks(
    peer: Peer, engine: str, schema: dict[str, Any], target: Any, repeats: int
) -> list[float]:
    generator = peer.outlines_generator(engine, schema)
    prompt = "<|user|>x<|assistant|>"
    steer = boost(target, len(peer.llama.tokenize(prompt.encode(), special=True)))
    inner, times = generator.logits_processor, list[float]()

    def clocked(ids: Any, scores: Any) -> Any:
        began = now()
        masked = inner(ids, scores)
        times.append(now() - began)
        return steer(ids, masked)

    clocked.reset = inner.reset  # pyright: ignore[reportFunctionMemberAccess]
    generator.logits_processor = clocked
    for turn in range(repeats + 1):
        if turn == 1:
            times.clear()
        generator(prompt, temperature=0.0, max_tokens=len(target.tokens) + 8)
    return times


def _median_mean(times: list[float]) -> str:
    return f"{statistics.median(times) * 1e6:,.0f} ({statistics.mean(times) * 1e6:,.0f})"
