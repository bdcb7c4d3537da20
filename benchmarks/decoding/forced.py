"""Forced tokens: one tool call, the same text from every engine."""

import importlib.util
import statistics
from collections.abc import Callable
from typing import Any

from benchmarks.decoding.measure import Sample, Table, interleave, ratios, spread
from benchmarks.decoding.peers import OUTLINES, Peer, missing
from benchmarks.decoding.server import Server
from benchmarks.decoding.setup import CALL, CALL_SPELLED, CALL_TEXT, Ours, Setup
from benchmarks.decoding.steer import Target

__all__ = ["forced"]

_BASE = "llama-cpp-python, no grammar"
_SERVER = "llama-server, no grammar"
_ENGINES = {"outlines": "outlines_core", "outlines:xgrammar": "xgrammar"}
"""Other engines of Shoal, and the package that each needs."""


def forced(setup: Setup) -> list[Table]:
    """Time a tool call in every engine that is here."""
    ours, peer = Ours(setup.path, context=1024, sequences=1), Peer(setup.path, 1024)
    server = (
        Server(setup.server, setup.path, 1024, cpu_time=setup.cpu_time) if setup.server else None
    )
    others = {
        name: Ours(setup.path, context=1024, sequences=1, engine=name)
        for name, package in _ENGINES.items()
        if importlib.util.find_spec(package) is not None
    }
    try:
        target = ours.target(CALL_TEXT)
        word = _word(ours, peer, len(target.tokens) + 1)
        prompt = ours.prompt(word)
        rows, notes = _peers(peer, target, prompt, word)
        rows["Shoal, no forced tokens"] = _shoal(ours, target, word, False)
        rows["Shoal"] = _shoal(ours, target, word, True)
        for name, model in others.items():
            rows[f"Shoal, {name}"] = _shoal(model, target, word, True)
        if server is None:
            notes.append("llama-server: not measured; name it with --llama-server.")
        else:
            rows |= _served(server, target, prompt)
        samples = interleave(rows, setup.repeats)
    finally:
        if server is not None:
            server.close()
        for model in (peer, ours, *others.values()):
            model.close()
    title = f"Tool call of {len(target.tokens)} tokens, {setup.model}"
    columns = ["", "tokens", "forced", "ms a call", "ms a token", f"x {_BASE}", "x own server"]
    table = Table(title, columns if server else columns[:-1], notes=notes)
    for name, found in samples.items():
        _add(table, name, found, samples)
    return [table]


def _word(ours: Ours, peer: Peer, tokens: int) -> str:
    """A question that the model alone answers at such length."""
    notes = (f"Note: {' '.join(['the river'] * count)}." for count in range(8, 40, 4))
    for word in ("x", "a", "7", *notes):
        if peer.plain(ours.prompt(word), tokens)().tokens == tokens:
            return word
    raise AssertionError("the model ends every answer early")


def _peers(
    peer: Peer, target: Target, prompt: list[int], word: str
) -> tuple[dict[str, Callable[[], Sample]], list[str]]:
    steps = len(target.tokens) + 1
    rows = {
        _BASE: peer.plain(prompt, steps),
        "llama-cpp-python, no grammar, steered": peer.plain(prompt, steps, target),
        "llama-cpp-python, its grammar": peer.grammar(prompt, CALL, target),
    }
    notes = list[str]()
    for engine in OUTLINES:
        if lacks := missing(engine):
            notes.append(f"Outlines, {engine}: not measured; it needs {lacks}.")
            continue
        text = f"<|user|>{word}<|assistant|>"
        rows[f"Outlines, {engine}"] = peer.outlines(engine, text, CALL, target)
    return rows, notes


def _shoal(model: Ours, target: Target, word: str, forcing: bool) -> Callable[[], Sample]:
    def run() -> Sample:
        model.engine.target, model.engine.forcing = target, forcing
        text, sample = model.ask(word, CALL)
        model.engine.check(text)
        return Sample(sample.seconds, sample.tokens, model.engine.forced)

    return run


def _served(server: Server, target: Target, prompt: list[int]) -> dict[str, Callable[[], Sample]]:
    steps = len(target.tokens) + 1
    # it cannot be steered by position: the city is spelled out, and of the target's tokens
    # the longest that fits is made the likeliest
    bias = [[token, 100.0 * len(target.pieces[token])] for token in sorted({*target.tokens})]
    bias.append([target.end, 100.0])
    options: dict[str, Any] = {"json_schema": CALL_SPELLED, "n_predict": steps + 8}

    def constrained() -> Sample:
        text, sample = server.complete(prompt, logit_bias=bias, **options)
        if text.encode() != target.text:
            raise AssertionError(f"llama-server wrote {text[:80]!r}, which is not the target")
        return sample

    def plain() -> Sample:
        return server.complete(prompt, n_predict=steps, ignore_eos=True)[1]

    return {_SERVER: plain, "llama-server, its grammar": constrained}


def _add(table: Table, name: str, found: list[Sample], samples: dict[str, list[Sample]]) -> None:
    seconds = [s.seconds for s in found]
    against = ratios(seconds, [s.seconds for s in samples[_BASE]])
    line = [
        name,
        str(found[0].tokens),
        str(found[0].forced) if name.startswith("Shoal") else "",
        spread([s.seconds * 1e3 for s in found], 1),
        f"{statistics.median(s.ms_a_token for s in found):.2f}",
        spread(against),
    ]
    data: dict[str, Any] = {
        "engine": name,
        "tokens": found[0].tokens,
        "forced": found[0].forced,
        "seconds": seconds,
        "against_no_grammar": against,
    }
    if _SERVER in samples:
        own = ratios(seconds, [s.seconds for s in samples[_SERVER]])
        line.append(spread(own) if name.startswith("llama-server") else "")
        data["against_server"] = own
    table.rows.append(line)
    table.data.append(data)
