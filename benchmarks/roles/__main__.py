"""Do roles beat one model? alpha-UMi's question at a size that anyone can retrain.

    python -m benchmarks.roles --device cuda --width 384 --layers 8 --heads 6 \
        --pre 24e6 --tokens 42e6
    python -m benchmarks.roles --width 96 --layers 3 --pre 4e5 --tokens 8e5 --cases 100
    python -m benchmarks.roles --base out/model.gguf --tokens 2e6 --cases 0

All begin with one network: one that has learned to copy and to read prompts (`--pre` tokens, no
role's output), or `--base`. From there each has `--tokens` more:

- `single`         one model plays everything: calls, and the answer (a)
- `shared`         three roles, one model that learns them all (b)
- `roles`          the same for 60% of the tokens, then an adapter a role for the rest (c)
- `stage 1`        what (c) had before its adapters
- `adapters only`  an adapter a role, no stage 1 (d)
- `models only`    a whole model a role, no stage 1 (d with all weights)

Judged twice: teacher-forced without a grammar (exact.py), and at play, as `shoal eval` would, on
generated tools and BFCL (played.py), where the single model also plays with as many tokens of
inference as the team. BFCL wants `shoal eval fetch bfcl`. The same command goes on where it
stopped if `--out` is given. Seeds may be trained side by side in one folder, each by its own
command with one thread, before a command with all of them prints the tables. Reference: alpha-UMi
(arXiv 2401.07324), table 1.
"""

import argparse
import json
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.roles.conditions import Part, Settings, conditions
from benchmarks.roles.exact import Verdict, held_out_sets, judge_single, judge_team
from benchmarks.roles.network import WARMUP, add_options, shape_of, tokenizer_in
from benchmarks.roles.played import SETS, Outcome, play
from benchmarks.roles.report import differences, shares, tokens
from shoal.training.cases import Case
from shoal.training.config import TrainConfig
from shoal.training.public import load_public

if TYPE_CHECKING:
    from tokenizers import Tokenizer

Exact = dict[str, dict[str, list[Verdict]]]
"""Verdicts by condition and test set."""
Played = dict[str, dict[str, list[Outcome]]]


def judge(
    found: dict[str, dict[str, Part]],
    sets: dict[str, list[Case]],
    tokenizer: "Tokenizer",
    device: str,
) -> Exact:
    """Every condition, teacher-forced."""
    verdicts: Exact = {}
    for name, parts in found.items():
        whole = {part: part.whole().to(device) for part in set(parts.values())}
        networks = {role: whole[part] for role, part in parts.items()}
        verdicts[name] = {
            one: judge_single(networks["act"], cases, tokenizer)
            if "act" in networks
            else judge_team(networks, cases, tokenizer)
            for one, cases in sets.items()
        }
        for network in networks.values():
            network.to("cpu")
    return verdicts


def report(exact: Sequence[Exact], played: Sequence[Played]) -> str:
    """Markdown: what was exact, what was right at play, and what that cost."""
    lines: list[str] = []
    kinds = (("Decisions and calls exact", 0), ("The answer too", 1))
    for what, place in kinds if exact else ():
        scores = [
            {n: {s: [float(v[place]) for v in found] for s, found in sets.items()}
             for n, sets in seed.items()}
            for seed in exact
        ]  # fmt: skip
        lines += [f"{what}, teacher-forced, percent [95%] (each seed):", "", shares(scores), ""]
        lines += [differences(scores), ""]
    if played:
        right, used = (
            [
                {n: {s: [float(o[place]) for o in found] for s, found in sets.items()}
                 for n, sets in seed.items()}
                for seed in played
            ]
            for place in (0, 1)
        )  # fmt: skip
        lines += ["Solved at play, percent [95%] (each seed):", "", shares(right), ""]
        lines += [differences(right), "", "Tokens of inference a question:", "", tokens(used), ""]
    return "\n".join(lines)


def run_seed(
    settings: Settings,
    seed: int,
    tokenizer: "Tokenizer",
    sets: dict[str, list[Case]],
    out: Path,
    *,
    count: int,
    suites: Sequence[tuple[str, str]],
    say: Callable[[str], None],
) -> tuple[Exact, Played]:
    """Train, judge and play every condition with one seed; what `out` holds is not done again."""
    found = dict(conditions(settings, seed, tokenizer, out, say))
    told = out / f"{seed}-exact.json"
    if sets and not told.exists():
        say(f"{seed}: judging teacher-forced")
        told.write_text(json.dumps(judge(found, sets, tokenizer, settings.train.device)))
    exact: Exact = json.loads(told.read_text()) if sets else {}
    if not count:
        return exact, {}
    label = f"{seed}-played"
    return exact, play(found, tokenizer, out, label, count=count, sets=suites, say=say)


def main(arguments: Sequence[str] | None = None) -> None:
    """Train, judge, play, and print the tables."""
    given = _parser().parse_args(arguments)
    public = tuple(load_public(given.public)) if given.public else ()
    with tempfile.TemporaryDirectory() as place:
        out: Path = given.out or Path(place)
        out.mkdir(parents=True, exist_ok=True)
        base, tokenizer = _base(given.base) if given.base else (None, None)
        if tokenizer is None:
            tokenizer = tokenizer_in(out, public, given.vocabulary)
        config = TrainConfig(
            shape=base.shape if base else shape_of(given, tokenizer, given.longest),
            tokens=int(given.tokens),
            batch_tokens=given.batch_tokens or (65_536 if given.device == "cuda" else 4096),
            longest=given.longest,
            matrix_rate=given.matrix_rate,
            other_rate=given.other_rate,
            warmup=WARMUP,
            prompt_weight=given.prompt_weight,
            device=given.device,
            workers=given.workers,
            threads=given.threads,
            compile=given.compile,
        )
        settings = Settings(config, int(given.pre), given.rank, public, tuple(given.kinds), base)
        _check(out / "settings.json", settings, given)
        sets = held_out_sets(given.cases) if given.cases else {}
        suites = [one for one in SETS if one[0] in given.suites]
        exact: list[Exact] = []
        played: list[Played] = []
        say: Callable[[str], None] = lambda line: print(line, flush=True)  # noqa: E731
        for seed in given.seeds:
            judged, solved = run_seed(
                settings, seed, tokenizer, sets, out, count=given.played, suites=suites, say=say
            )
            exact += [judged] if judged else []
            played += [solved] if solved else []
            (out / "report.md").write_text(report(exact, played))
        print((out / "report.md").read_text())


def _base(spec: str) -> tuple[Any, "Tokenizer"]:
    from shoal.training.gguf_network import network_of_gguf
    from shoal.training.recipe import base_path

    return network_of_gguf(base_path(spec))


def _check(path: Path, settings: Settings, given: argparse.Namespace) -> None:
    """Refuse a folder whose networks or verdicts are of other settings."""
    free = ("threads", "device", "workers", "compile", "checkpoint_steps")
    train = {key: value for key, value in asdict(settings.train).items() if key not in free}
    now = {
        "train": train,
        "pre_tokens": settings.pre_tokens,
        "rank": settings.rank,
        "public": [one.name for one in settings.public],
        "kinds": settings.kinds,
        "base": given.base,
        "cases": given.cases,
    }
    now = json.loads(json.dumps(now))
    if path.exists() and (before := json.loads(path.read_text())) != now:
        changed = [key for key in now if now[key] != before.get(key)]
        raise SystemExit(f"{path.parent} is of another {', '.join(changed)}; name another --out.")
    path.write_text(json.dumps(now))


def _parser() -> argparse.ArgumentParser:
    parser: Any = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--tokens", type=float, default=8e5, help="of each condition")
    parser.add_argument("--pre", type=float, default=4e5, help="on prompts, shared by all")
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3])
    parser.add_argument(
        "--cases", type=int, default=500, help="of each teacher-forced set; 0: none"
    )
    parser.add_argument("--played", type=int, default=200, help="cases of each set; 0: none")
    add_options(parser, layers=6)
    parser.add_argument("--rank", type=int, default=16)
    parser.add_argument("--batch-tokens", type=int, help="65536 on a GPU, else 4096")
    parser.add_argument("--longest", type=int, default=1024)
    parser.add_argument("--prompt-weight", type=float, default=0.15, help="of `shoal train`")
    parser.add_argument("--workers", type=int, default=0)
    parser.add_argument("--public", type=Path, help="folder of public data sets")
    parser.add_argument("--base", help="a GGUF of `shoal train`, or `embedded`; sizes are its own")
    parser.add_argument("--matrix-rate", type=float, default=0.02)
    parser.add_argument("--other-rate", type=float, default=0.004)
    return parser


if __name__ == "__main__":
    main()
