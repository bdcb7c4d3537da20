"""What the grammar makes of real schemas: compiled, refused, and whether outputs hold.

    python -m benchmarks.conformance --data DIR            # all of DIR
    python -m benchmarks.conformance --data DIR --every 20 --json out.json

DIR holds JSON files: schemas, or MaskBench entries (`{"schema": ..., "tests": [{"valid":
..., "data": ...}]}`), as unpacked from JSONSchemaBench and MaskBench
(https://github.com/guidance-ai/jsonschemabench).

For each schema: is it compiled, or refused, for which named reason, in what time. For each
test of a compiled one: does the grammar admit the instance, written compactly and in the
order of the schema. A valid instance is rejected where generation is held to a part of the
schema; the table says by which bound. An invalid one that is admitted is a defect. Then
outputs are drawn, each token at random among those the grammar admits, within a budget, and
validated by the jsonschema library against the schema as it was given (draft 2020-12, with
the formats that Shoal claims to enforce). Each schema is worked on in a process of its own
that has a time limit, so that a crash or a hang is counted and not suffered.
"""

import argparse
import json
import multiprocessing
import re
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import numpy as np
from jsonschema import Draft202012Validator
from llguidance import LLMatcher

from shoal.errors import ShoalError
from shoal.evals.suites.jsonschema import FORMATS, problem, read_entry, schema_files
from shoal.grammar import Constraint, compile_schema
from shoal.grammar.llguidance_matcher import LLGuidance
from shoal.models.llamacpp.native import Native
from shoal.models.load import embedded_path

__all__ = ["FORMATS", "Workbench", "examine"]

TOKENS = 200  # of a drawn output
_SECONDS = 60.0  # for one schema, after which its process is ended
_CAUSES = {
    "additionalProperties": "additional properties",
    "unevaluatedProperties": "additional properties",
    "maxProperties": "too long",
    "maxLength": "too long",
    "maxItems": "too long",
    "minimum": "number form",
    "maximum": "number form",
    "multipleOf": "number form",
    "pattern": "keys or formats narrowed",
    "type": "untyped values",
    "anyOf": "untyped values",
}


@dataclass
class Outcome:
    """What became of one file."""

    file: str
    schema: str
    """`compiled`, or the reason it was not."""
    message: str = ""
    milliseconds: float = 0.0
    features: list[str] = field(default_factory=list[str])
    instances: list[str] = field(default_factory=list[str])
    """One word each: `valid admitted`, `valid rejected: CAUSE`, `invalid rejected`, ..."""
    output: str = ""
    """`holds`, `violates` or the error that ended generation; empty where none was tried."""
    detail: list[str] = field(default_factory=list[str])
    """The defects, spelled out."""


def reason_of(message: str) -> str:
    """A refusal without the names and places that only one schema has."""
    text = re.sub(
        r" at (?:\$.*?)(?=(?: cannot| has| is| admits| gives| points| leaves|:|$))", "", message
    )
    text = re.sub(r"'[^']*'|\"[^\"]*\"|[0-9][0-9,]*", "…", text)
    return text.split(":")[0][:90] if "regex" in text else re.sub(r"[;.].*", "", text)[:90]


class Workbench:
    """The vocabulary of a GGUF, without its weights at work."""

    def __init__(self, model: Path) -> None:
        self.native = Native(model, context=64, threads=1, sequences=1)
        self.engine = LLGuidance(self.native.tokenizer(), self.native.pieces, self.native.ends)

    def admits(self, constraint: Constraint, text: str) -> bool:
        """Whether the grammar admits exactly this text."""
        matcher = LLMatcher(self.engine.tokenizer, constraint.grammar, log_level=0)
        tokens = self.engine.tokenizer.tokenize_bytes(text.encode())
        return matcher.try_consume_tokens(tokens) == len(tokens) and matcher.is_accepting()

    def draw(self, constraint: Constraint, rng: np.random.Generator, most: int = TOKENS) -> str:
        """An output of random tokens, at most so many."""
        matcher = self.engine.matcher(constraint, most)
        tokens = matcher.forced()
        while not matcher.finished and len(tokens) < most:
            token = int(rng.choice(np.flatnonzero(matcher.allowed())))
            token = matcher.step(token, most - len(tokens) - 1)
            if token not in self.engine.ends:
                tokens += [token, *matcher.forced()]
        return b"".join(self.native.pieces[token] for token in tokens).decode()


def arranged(value: Any, schema: dict[str, Any]) -> Any:
    """The value with its keys in the order in which the bounded schema has them."""
    for key in ("anyOf", "oneOf"):
        for part in schema.get(key, []):
            if Draft202012Validator(part).is_valid(value):
                return arranged(value, part)
    if isinstance(value, dict):
        named = schema.get("properties", {})
        order = [*(k for k in named if k in value), *(k for k in value if k not in named)]
        return {k: arranged(value[k], named.get(k, {})) for k in order}
    if isinstance(value, list):
        firsts = schema.get("prefixItems", [])
        rest = schema.get("items")
        rest = rest if isinstance(rest, dict) else {}
        parts = [*firsts, *[rest] * len(value)]
        return [arranged(v, part) for v, part in zip(value, parts, strict=False)]
    return value


def cause(value: Any, text: str, constraint: Constraint) -> str:
    """Which bound keeps a valid instance out."""
    found = {
        _CAUSES.get(str(leaf.validator), "other")
        for error in Draft202012Validator(constraint.schema).iter_errors(value)
        for leaf in _leaves(error)
    }
    if not found:
        return "number form" if re.search(r"\d[eE.]", text) else "other"
    return next((c for c in dict.fromkeys(_CAUSES.values()) if c in found), "other")


def _leaves(error: Any) -> Iterator[Any]:
    if not error.context:
        yield error
    for inner in error.context:
        yield from _leaves(inner)


def examine(bench: Workbench, file: str) -> Outcome:
    """Everything about one file."""
    entry = read_entry(Path(file))
    original = entry["schema"]
    outcome = Outcome(file, "compiled", features=entry.get("meta", {}).get("features", []))
    started = time.perf_counter()
    try:
        constraint = compile_schema(original)
    except ShoalError as error:
        outcome.schema, outcome.message = reason_of(str(error)), str(error)
        return outcome
    finally:
        outcome.milliseconds = 1000 * (time.perf_counter() - started)
    for test in entry.get("tests", []):
        text = json.dumps(
            arranged(test["data"], constraint.schema), ensure_ascii=False, separators=(",", ":")
        )
        admitted = bench.admits(constraint, text)
        word = f"{'valid' if test['valid'] else 'invalid'} {'admitted' if admitted else 'rejected'}"
        if test["valid"] and not admitted:
            word += f": {cause(test['data'], text, constraint)}"
        elif admitted and not test["valid"]:
            outcome.detail.append(f"admitted though invalid: {text[:500]}")
        outcome.instances.append(word)
    try:
        text = bench.draw(constraint, np.random.default_rng(0))
    except ShoalError as error:
        outcome.output = reason_of(str(error))
        return outcome
    outcome.output = "holds"
    try:
        wrong = problem(original, json.loads(text))
    except ValueError as error:
        wrong = f"no JSON: {error}"
    if wrong:
        outcome.output = "violates"
        outcome.detail.append(f"drawn: {text[:500]} | {wrong}")
    return outcome


def _serve(pipe: Connection, model: str) -> None:
    bench = Workbench(Path(model))
    while (file := pipe.recv()) is not None:
        try:
            pipe.send(examine(bench, file))
        except Exception as error:
            pipe.send(Outcome(file, f"error: {type(error).__name__}", message=str(error)[:500]))


def examine_all(files: Iterable[str], model: Path) -> Iterator[Outcome]:
    """`examine` for each file, in another process, within a time limit."""
    context = multiprocessing.get_context("spawn")
    worker: Any = None
    pipe: Any = None
    for file in files:
        if worker is None:
            pipe, theirs = context.Pipe()
            worker = context.Process(target=_serve, args=(theirs, str(model)), daemon=True)
            worker.start()
            theirs.close()
        pipe.send(file)
        try:
            outcome = pipe.recv() if pipe.poll(_SECONDS) else Outcome(file, "error: time limit")
        except EOFError:
            outcome = Outcome(file, "error: crash")
        if outcome.schema in ("error: time limit", "error: crash"):
            worker.kill()
            worker.join()
            worker = None
        yield outcome
    if worker is not None:
        pipe.send(None)
        worker.join()


def report(outcomes: list[Outcome]) -> str:
    """The counts as text."""
    schemas = Counter(o.schema for o in outcomes)
    compiled = [o for o in outcomes if o.schema == "compiled"]
    times = sorted(o.milliseconds for o in outcomes) or [0.0]
    lines = [
        f"schemas {len(outcomes)}, compiled {len(compiled)}",
        "milliseconds to compile or refuse: "
        + ", ".join(
            f"{p}% {times[int(p / 100 * (len(times) - 1))]:.1f}" for p in (50, 90, 99, 100)
        ),
        "",
        "not compiled",
        *(f"{n:7} {why}" for why, n in schemas.most_common() if why != "compiled"),
        "",
        "drawn outputs",
        *(f"{n:7} {what}" for what, n in Counter(o.output for o in compiled).most_common()),
        "",
        "instances of compiled schemas",
        *(
            f"{n:7} {w}"
            for w, n in sorted(Counter(w for o in compiled for w in o.instances).items())
        ),
        "",
        "by feature: schemas, compiled | valid, admitted | invalid, admitted",
    ]
    features = Counter(f for o in outcomes for f in o.features if ":" not in f)
    for name, count in features.most_common():
        its = [o for o in compiled if name in o.features]
        words = Counter(w.split(":")[0] for o in its for w in o.instances)
        valid, wrong = words["valid admitted"], words["invalid admitted"]
        lines.append(
            f"{name:28} {count:6} {len(its):6} | {valid + words['valid rejected']:6} {valid:6} |"
            f" {wrong + words['invalid rejected']:6} {wrong:4}"
        )
    lines += ["", "defects", *(f"{o.file}: {d}" for o in outcomes for d in o.detail)]
    lines += [f"{o.file}: {o.schema} {o.message}" for o in outcomes if o.schema[:6] == "error:"]
    return "\n".join(lines)


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder of JSON files")
    parser.add_argument("--limit", type=int, help="most files")
    parser.add_argument("--every", type=int, default=1, help="only each n-th file")
    parser.add_argument("--json", type=Path, help="write every outcome to this file")
    parser.add_argument("--model", type=Path, default=embedded_path(), help="whose vocabulary")
    args = parser.parse_args()
    files = [str(f) for f in schema_files(args.data)][:: args.every][: args.limit]
    if not files:
        print(f"{args.data} holds no JSON files.", file=sys.stderr)
        return 2
    outcomes: list[Outcome] = []
    for outcome in examine_all(files, args.model):
        outcomes.append(outcome)
        if len(outcomes) % 500 == 0:
            print(f"{len(outcomes)} of {len(files)}", file=sys.stderr)
    if args.json:
        args.json.write_text(json.dumps([asdict(o) for o in outcomes], indent=1))
    print(report(outcomes))
    return int(any(o.detail for o in outcomes))


if __name__ == "__main__":
    sys.exit(main())
