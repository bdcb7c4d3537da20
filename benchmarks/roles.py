"""Do roles beat one model? alpha-UMi's question at a size that anyone can retrain.

    python -m benchmarks.roles --device cuda --pre 24e6 --tokens 42e6 --seeds 3    # a GPU, hours
    python -m benchmarks.roles --width 96 --layers 3 --pre 4e5 --tokens 8e5        # a CPU, minutes

All begin with one network that has learned to read prompts alone (`--pre` tokens, no role's
output). From there each has `--tokens` more:

- `single`        one model plays everything: calls, and the answer (a)
- `shared`        three roles, one model that learns them all (b)
- `roles`         the same for 60% of the tokens, then an adapter a role for the rest (c)
- `roles, stage 1`  what (c) had before its adapters
- `adapters only` an adapter a role, no stage 1 (d)
- `models only`   a whole model a role, no stage 1 (d with all weights)

Judged teacher-forced on tools that training never shows: `calls` counts a case where every
decision and every call is exact, token for token; `all` where the answer is too. Intervals are
Wilson's per seed and condition; differences are of the same cases, by paired bootstrap over
the cases of all seeds. Reference: alpha-UMi (arXiv 2401.07324), table 1.
"""

import argparse
import json
import random
import tempfile
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from shoal.evals.statistics import bootstrap_difference, wilson
from shoal.training.cases import Case
from shoal.training.catalog_cases import catalog_case
from shoal.training.config import AdapterConfig, Shape, TrainConfig
from shoal.training.examples import Example, examples_of
from shoal.training.mixture import example_source, role_source
from shoal.training.public import PublicSet, load_public
from shoal.training.synthetic import generate_case

if TYPE_CHECKING:
    from tokenizers import Tokenizer

    from shoal.training.network import Llama

ROLES = ("plan", "call", "answer")
STAGE_1 = 0.6
Verdict = tuple[bool, bool]
"""Whether decisions and calls were all exact, and whether the answer was too."""
Turn = tuple[str, bool, bool]
"""Who was asked, whether the turn is exact, and whether its first four tokens are."""
Verdicts = dict[str, dict[str, list[Verdict]]]
"""By condition and test set."""


@dataclass(frozen=True)
class Settings:
    """What is the same for all conditions."""

    train: TrainConfig
    pre_tokens: int
    rank: int = 16
    public: tuple[PublicSet, ...] = ()


def test_sets(count: int) -> dict[str, list[Case]]:
    """Cases over tools that are held out of training."""
    rng = random.Random(99)

    def take(make: Callable[[], Case], wanted: Callable[[Case], bool]) -> list[Case]:
        found: list[Case] = []
        while len(found) < count:
            case = make()
            if wanted(case) and not case.earlier:
                found.append(case)
        return found

    def one(case: Case) -> bool:
        return len(case.steps) == 1 and not case.steps[0].failed

    def several(case: Case) -> bool:
        return len(case.steps) > 1 and not case.steps[-1].failed

    return {
        "generated": take(lambda: generate_case(rng, "heldout"), one),
        "catalog": take(lambda: catalog_case(rng, "heldout"), one),
        "several calls": take(lambda: catalog_case(rng, "heldout"), several),
        "unserved": take(lambda: catalog_case(rng, "heldout"), lambda case: not case.steps),
    }


def turns_right(
    network: "Llama", examples: Sequence[Example], tokenizer: "Tokenizer"
) -> list[list[Turn]]:
    """For each example and learned turn: whether the network would write it, given all before."""
    import torch

    from shoal.training.tokenizer import encode_example

    device = next(network.parameters()).device
    half = torch.autocast("cuda", torch.bfloat16) if device.type == "cuda" else nullcontext()
    found: list[list[Turn]] = []
    for at in range(0, len(examples), 16):
        encoded: list[tuple[list[int], list[tuple[str, int, int]]]] = []
        for example in examples[at : at + 16]:
            spans: list[tuple[str, int, int]] = []
            place, cue = 0, ""
            for role, content, learned in example.messages:
                end = place + 1 + len(tokenizer.encode(content, add_special_tokens=False).ids)
                end += role == "assistant"
                if role == "user":
                    cue = content
                if learned:
                    spans.append((cue, place + 1, end))
                place = end
            encoded.append((encode_example(example, tokenizer)[0], spans))
        ids = torch.zeros(len(encoded), max(len(i) for i, _ in encoded), dtype=torch.long)
        for row, (tokens, _) in enumerate(encoded):
            ids[row, : len(tokens)] = torch.tensor(tokens)
        with torch.inference_mode(), half:
            right = (network(ids[:, :-1].to(device)).argmax(-1).cpu() == ids[:, 1:]).tolist()
        for row, (_, spans) in enumerate(encoded):
            found.append(
                [
                    (c, all(right[row][a - 1 : b - 1]), all(right[row][a - 1 : a + 3]))
                    for c, a, b in spans
                ]
            )
    return found


def judge_team(
    networks: dict[str, "Llama"], cases: Sequence[Case], tokenizer: "Tokenizer"
) -> list[Verdict]:
    """Each role's turns by its own network."""
    rng = random.Random(0)
    runs = [examples_of(case, rng, form="team") for case in cases]
    team = [run[0] for run in runs]
    plans = turns_right(networks["plan"], team, tokenizer)
    same = networks["call"] is networks["plan"]
    calls = plans if same else turns_right(networks["call"], team, tokenizer)
    answers = iter(
        turns_right(networks["answer"], [run[1] for run in runs if len(run) > 1], tokenizer)
    )
    found: list[Verdict] = []
    for run, plan, call in zip(runs, plans, calls, strict=True):
        good = all(exact for cue, exact, _ in plan if cue == "plan")
        good = good and all(exact for cue, exact, _ in call if cue == "call")
        told = next(answers)[0][1] if len(run) > 1 else True
        found.append((good, good and told))
    return found


def judge_single(network: "Llama", cases: Sequence[Case], tokenizer: "Tokenizer") -> list[Verdict]:
    """All turns by one network; its decision to end shows in how it opens its last turn."""
    rng = random.Random(0)
    runs = [examples_of(case, rng, form="single")[0] for case in cases]
    found: list[Verdict] = []
    for case, turns in zip(cases, turns_right(network, runs, tokenizer), strict=True):
        calls, (_, exact, opening) = all(good for _, good, _ in turns[:-1]), turns[-1]
        found.append((calls and (exact if case.answer is None else opening), calls and exact))
    return found


def play(
    settings: Settings, seed: int, sets: dict[str, list[Case]], tokenizer: "Tokenizer", out: Path,
    say: Callable[[str], None],
) -> Verdicts:  # fmt: skip
    """Train every condition with one seed, and judge it; what is in `out` is not trained again."""
    from dataclasses import replace

    from shoal.training.lora import adapt
    from shoal.training.network import Llama
    from shoal.training.train import train, train_adapter

    public, base = list(settings.public), replace(settings.train, seed=seed)
    device = base.device

    def trained(name: str, tokens: float, draw: Any, start: "Llama | None") -> "Llama":
        say(f"seed {seed}: {name}")
        config = replace(base, tokens=max(int(tokens), base.batch_tokens))
        folder = out / f"{seed}-{name}"
        folder.mkdir(parents=True, exist_ok=True)
        return train(config, draw, tokenizer, folder, start=start, say=lambda _: None)

    def adapted(name: str, tokens: float, start: "Llama", role: Any) -> "Llama":
        say(f"seed {seed}: {name}")
        size = AdapterConfig(rank=settings.rank, alpha=2.0 * settings.rank, seed=seed)
        config = replace(
            base, tokens=max(int(tokens), base.batch_tokens), warmup=20, decay_share=0.8
        )
        folder = out / f"{seed}-{name}"
        folder.mkdir(parents=True, exist_ok=True)
        draw = role_source(public, role)
        found = train_adapter(config, size, start, draw, tokenizer, folder, say=lambda _: None)
        network = Llama(start.shape)
        network.load_state_dict(start.state_dict())
        network = adapt(network, size)
        network.load_state_dict({**network.state_dict(), **found})
        return network

    def team(networks: dict[str, "Llama"]) -> dict[str, list[Verdict]]:
        placed = {role: network.to(device).eval() for role, network in networks.items()}
        found = {name: judge_team(placed, cases, tokenizer) for name, cases in sets.items()}
        for network in networks.values():
            network.to("cpu")
        return found

    roles = example_source(public, form="team", peers=0.0)
    tokens = base.tokens
    start = trained("start", settings.pre_tokens, prompts_only(roles), None)
    found: Verdicts = {}
    single = trained("single", tokens, example_source(public, form="single", peers=0.0), start)
    single = single.to(device)
    found["single"] = {name: judge_single(single, c, tokenizer) for name, c in sets.items()}
    found["shared"] = team(dict.fromkeys(ROLES, trained("shared", tokens, roles, start)))
    first = trained("stage 1", STAGE_1 * tokens, roles, start)
    found["roles, stage 1"] = team(dict.fromkeys(ROLES, first))
    rest = (1 - STAGE_1) * tokens / len(ROLES)
    found["roles"] = team({r: adapted(f"roles-{r}", rest, first, r) for r in ROLES})
    each = tokens / len(ROLES)
    found["adapters only"] = team({r: adapted(f"only-{r}", each, start, r) for r in ROLES})
    models = {
        r: trained(f"models-{r}", each, role_source(public, cast("Any", r)), start) for r in ROLES
    }
    found["models only"] = team(models)
    return found


def prompts_only(draw: Any) -> Any:
    """The same examples with all that is read to be learned, and nothing that is written."""

    def flipped(rng: random.Random, done: float) -> list[Example]:
        return [
            Example(tuple((who, text, who != "assistant") for who, text, _ in e.messages), e.kind)
            for e in draw(rng, done)
        ]

    return flipped


def report(seeds: dict[str, Verdicts]) -> str:
    """Markdown: the share of exact cases by condition and set, and differences to `single`."""
    names = list(next(iter(seeds.values())))
    sets = list(next(iter(seeds.values()))[names[0]])
    lines: list[str] = []
    for what, place in (("Decisions and calls exact", 0), ("The answer too", 1)):
        lines += [f"{what}, percent (95% Wilson interval, all seeds; in brackets each seed)", ""]
        lines += [f"| | {' | '.join(sets)} |", f"|---|{'---|' * len(sets)}"]
        for name in names:
            cells: list[str] = []
            for one in sets:
                hits = [[v[place] for v in seed[name][one]] for seed in seeds.values()]
                flat = [hit for seed in hits for hit in seed]
                low, high = wilson(sum(flat), len(flat))
                each = ", ".join(f"{100 * sum(h) / len(h):.1f}" for h in hits)
                share = sum(flat) / len(flat)
                cells.append(f"{100 * share:.1f} ({100 * low:.1f} to {100 * high:.1f}) [{each}]")
            lines.append(f"| {name} | {' | '.join(cells)} |")
        lines += ["", "Less `single`, in points (95%, paired bootstrap over cases):", ""]
        lines += [f"| | {' | '.join(sets)} |", f"|---|{'---|' * len(sets)}"]
        for name in names[1:]:
            cells = []
            for one in sets:
                mine, theirs = (
                    [float(v[place]) for seed in seeds.values() for v in seed[n][one]]
                    for n in (name, "single")
                )
                low, high = bootstrap_difference(mine, theirs)
                mean = (sum(mine) - sum(theirs)) / len(mine)
                cells.append(f"{100 * mean:+.1f} ({100 * low:+.1f} to {100 * high:+.1f})")
            lines.append(f"| {name} | {' | '.join(cells)} |")
        lines.append("")
    return "\n".join(lines)


def make_tokenizer(public: Sequence[PublicSet], size: int, cases: int = 6_000) -> "Tokenizer":
    from shoal.training.tokenizer import train_tokenizer

    draw, rng = example_source(list(public), form="both", peers=0.0), random.Random(7)
    texts = (t for _ in range(cases) for e in draw(rng, 0.5) for _, t, _ in e.messages)
    return train_tokenizer(texts, size)


def main(arguments: Sequence[str] | None = None) -> None:
    """Train, judge, and print the tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--tokens", type=float, default=8e5, help="of each condition")
    parser.add_argument("--pre", type=float, default=4e5, help="on prompts, shared by all")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--cases", type=int, default=500, help="of each test set")
    parser.add_argument("--width", type=int, default=256)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--heads", type=int, default=4)
    parser.add_argument("--vocabulary", type=int, default=2048)
    parser.add_argument("--rank", type=int, default=16)
    parser.add_argument("--batch-tokens", type=int, help="65536 on a GPU, else 4096")
    parser.add_argument("--longest", type=int, default=1024)
    parser.add_argument("--device", choices=("cpu", "cuda"), default="cpu")
    parser.add_argument("--workers", type=int, default=0)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--compile", action="store_true", help="for a CPU: as `shoal train` does")
    parser.add_argument("--public", type=Path, help="folder of public data sets")
    parser.add_argument("--tokenizer", type=Path, help="of an earlier run; else one is trained")
    parser.add_argument("--out", type=Path, help="keeps checkpoints and verdicts.json")
    given = parser.parse_args(arguments)
    from shoal.training.tokenizer import load_tokenizer

    public = tuple(load_public(given.public)) if given.public else ()
    if given.tokenizer:
        tokenizer = load_tokenizer(given.tokenizer)
    else:
        tokenizer = make_tokenizer(public, given.vocabulary)
    shape = Shape(
        width=given.width,
        layers=given.layers,
        heads=given.heads,
        hidden=max(32, int(given.width * 2.75) // 32 * 32),
        vocabulary=tokenizer.get_vocab_size(),
        context=2 * given.longest,
    )
    config = TrainConfig(
        shape=shape,
        tokens=int(given.tokens),
        batch_tokens=given.batch_tokens or (65_536 if given.device == "cuda" else 4096),
        longest=given.longest,
        device=given.device,
        workers=given.workers,
        threads=given.threads,
        compile=given.compile,
        checkpoint_steps=100_000,
    )
    settings = Settings(config, int(given.pre), given.rank, public)
    sets = test_sets(given.cases)
    with tempfile.TemporaryDirectory() as place:
        out = given.out or Path(place)
        out.mkdir(parents=True, exist_ok=True)
        told = out / "verdicts.json"
        seeds: dict[str, Verdicts] = json.loads(told.read_text()) if told.exists() else {}
        for seed in range(1, given.seeds + 1):
            if str(seed) not in seeds:
                say: Any = lambda line: print(line, flush=True)  # noqa: E731
                seeds[str(seed)] = play(settings, seed, sets, tokenizer, out, say)
                told.write_text(json.dumps(seeds))
        print(report(seeds))


if __name__ == "__main__":
    main()
