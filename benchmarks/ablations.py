"""What each part of the training is worth: the team trained without it, or with more of it.

    python -m benchmarks.ablations --device cuda --pre 2e7 --tokens 4e7 --batch-tokens 65536
    python -m benchmarks.ablations --compile --only 'half the width'   # one beside the first
    python -m benchmarks.ablations --compile --cases 0 --seeds 1 2 --out ablations

Every variant is the team on one model (`shared` of benchmarks.roles) with one thing changed, and
as many tokens as the others: `--pre` on copying and prompts, then `--tokens` of roles. Those that
read the same begin with the same network. Judged as benchmarks.roles judges: teacher-forced on
held-out tools, and at play. Differences are to `as it is`, paired by case. The defaults train a
network that solves about one case in eight, where few differences show: more tokens and more cases
tell more. Seeds may be trained side by side in one folder, as those of benchmarks.roles.
"""

import argparse
import json
import random
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.roles.conditions import ROLES, Part, reading, reading_prompts
from benchmarks.roles.exact import held_out_sets, judge_team
from benchmarks.roles.network import WARMUP, add_options, shape_of, tokenizer_in
from benchmarks.roles.played import SETS, play
from benchmarks.roles.report import differences, shares
from shoal.training.config import TrainConfig
from shoal.training.examples import GIVE_UP_REASON, Example
from shoal.training.mixture import example_source
from shoal.training.rows import Draw

__all__ = ["VARIANTS", "Variant", "main", "with_unserved"]

FIRST = "as it is"
Scores = dict[str, dict[str, list[float]]]
"""By variant and set: 1 or 0 a case."""


@dataclass(frozen=True)
class Variant:
    """One thing changed.

    Attributes:
        unserved: How many times as many questions that no tool serves, to those that one does.
        derivation: Whether the planner's thought says which span goes to which parameter.
        prompt_weight: Of the loss on what is read.
        copying: Whether copying comes before prompts.
        width, layers: Times those of the first.
    """

    unserved: float = 1.0
    derivation: bool = False
    prompt_weight: float = 0.15
    copying: bool = True
    width: float = 1.0
    layers: float = 1.0

    @property
    def start(self) -> str:
        """Names the network that it begins with."""
        size = f"{self.width:g}x{self.layers:g}"
        return f"start-{size}" + ("" if self.copying else "-prompts")


VARIANTS: dict[str, Variant] = {
    FIRST: Variant(),
    "half as many unserved": Variant(unserved=0.5),
    "twice as many unserved": Variant(unserved=2.0),
    "a derivation in the thought": Variant(derivation=True),
    "half the width": Variant(width=0.5),
    "no copying before prompts": Variant(copying=False),
    "no loss on prompts": Variant(prompt_weight=0.0),
    "twice the layers": Variant(layers=2.0),
}


def with_unserved(draw: Draw, times: float) -> Draw:
    """So many times as many cases that nothing serves, to one that something does.

    A case of the kind that is to be fewer is drawn again by chance.
    """
    if times == 1:
        return draw
    again = {True: 1 - min(1.0, times), False: 1 - min(1.0, 1 / times)}

    def drawn(rng: random.Random, done: float) -> list[Example]:
        while True:
            found = draw(rng, done)
            if rng.random() >= again[_unserved(found)]:
                return found

    return drawn


def _unserved(found: Sequence[Example]) -> bool:
    """Whether the team gives up at once: nothing fits the question."""
    learned = [text for _, text, known in found[0].messages if known]
    return len(learned) == 1 and GIVE_UP_REASON in learned[0]


def train_variant(
    variant: Variant, config: TrainConfig, pre: int, tokenizer: Any, out: Path, name: str,
    kinds: Sequence[str], say: Callable[[str], None],
) -> Part:  # fmt: skip
    """Train a variant, or go on with it; what is in `out` is not trained again."""
    from shoal.training.train import train

    shape = config.shape
    shape = replace(
        shape,
        width=int(shape.width * variant.width),
        hidden=int(shape.hidden * variant.width),
        heads=max(1, int(shape.heads * variant.width)),
        layers=int(shape.layers * variant.layers),
    )
    config = replace(config, shape=shape)
    source = partial(example_source, [], form="team", peers=0.0, kinds=kinds)
    roles = source()
    read = reading(roles) if variant.copying else reading_prompts(roles)
    folders = [out / f"{config.seed}-{what}" for what in (variant.start, name.replace(" ", "-"))]
    for folder in folders:
        folder.mkdir(parents=True, exist_ok=True)
    say(f"{config.seed}, {name}: begins with {variant.start}")
    start = train(replace(config, tokens=pre), read, tokenizer, folders[0], say=say)
    draw = with_unserved(source(derivation=variant.derivation), variant.unserved)
    config = replace(config, prompt_weight=variant.prompt_weight)
    network = train(config, draw, tokenizer, folders[1], start=start, say=say)
    return Part(folders[1].name, network)


def main(arguments: Sequence[str] | None = None) -> None:
    """Train, judge, play, and print the tables."""
    given = _parser().parse_args(arguments)
    names = [FIRST, *(name for name in VARIANTS if name in (given.only or VARIANTS))]
    names = list(dict.fromkeys(names))
    sets = held_out_sets(given.cases) if given.cases else {}
    suites = [one for one in SETS if one[0] in given.suites]
    say = partial(print, flush=True)
    with tempfile.TemporaryDirectory() as place:
        out: Path = given.out or Path(place)
        out.mkdir(parents=True, exist_ok=True)
        tokenizer = tokenizer_in(out, (), given.vocabulary)
        config = TrainConfig(
            shape=shape_of(given, tokenizer, 1024),
            tokens=int(given.tokens),
            batch_tokens=given.batch_tokens,
            longest=1024,
            warmup=WARMUP,
            prompt_weight=VARIANTS[FIRST].prompt_weight,
            threads=given.threads,
            device=given.device,
            compile=given.compile,
        )
        exact: list[Scores] = [{} for _ in given.seeds]
        right: list[Scores] = [{} for _ in given.seeds]
        for at, seed in enumerate(given.seeds):
            now = replace(config, seed=seed)
            for name in names:
                part = train_variant(
                    VARIANTS[name], now, int(given.pre), tokenizer, out, name, given.kinds, say
                )
                if sets:
                    exact[at][name] = _exact(
                        part, VARIANTS[name], sets, tokenizer, out, given.device
                    )
                if given.played:
                    label = f"played-{part.base}"
                    team: dict[str, Part] = dict.fromkeys(ROLES, part)
                    found = play(
                        {name: team},
                        tokenizer,
                        out,
                        label,
                        count=given.played,
                        sets=suites,
                        say=say,
                    )[name]
                    right[at][name] = {one: [s for s, _ in rows] for one, rows in found.items()}
        text = [
            *(_tables("Decisions and calls exact, teacher-forced", exact, names) if sets else ()),
            *(_tables("Solved at play", right, names) if given.played else ()),
        ]
        (out / "report.md").write_text("\n".join(text) + "\n")
        print("\n".join(text))


def _tables(what: str, scores: Sequence[Scores], names: Sequence[str]) -> list[str]:
    each = " (each seed)" if len(scores) > 1 else ""
    pairs = [(name, FIRST) for name in names[1:]]
    return [f"{what}, percent [95%]{each}:", "", shares(scores), "", differences(scores, pairs), ""]


def _exact(
    part: Part, variant: Variant, sets: dict[str, Any], tokenizer: Any, out: Path, device: str
) -> dict[str, list[float]]:
    count = len(next(iter(sets.values())))
    told = out / f"{part.base}-exact-{count}.json"
    if not told.exists():
        networks: dict[str, Any] = dict.fromkeys(ROLES, part.network.to(device))
        verdicts = {
            one: judge_team(networks, cases, tokenizer, derivation=variant.derivation)
            for one, cases in sets.items()
        }
        part.network.to("cpu")
        kept = {one: [float(calls) for calls, _ in rows] for one, rows in verdicts.items()}
        told.write_text(json.dumps(kept))
    return json.loads(told.read_text())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--tokens", type=float, default=3.8e6, help="of each variant")
    parser.add_argument("--pre", type=float, default=2e6, help="on copying and prompts")
    parser.add_argument("--only", nargs="+", choices=VARIANTS, help="these, and `as it is`")
    parser.add_argument(
        "--cases", type=int, default=250, help="of each teacher-forced set; 0: none"
    )
    parser.add_argument("--played", type=int, default=100, help="cases of each set; 0: none")
    add_options(parser, layers=4)
    parser.add_argument("--batch-tokens", type=int, default=4096)
    parser.add_argument("--seeds", type=int, nargs="+", default=[1])
    return parser


if __name__ == "__main__":
    main()
