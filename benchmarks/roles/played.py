"""Judged at play: each condition answers questions as `shoal eval` would ask it.

The networks are written as GGUF and run by llama.cpp, adapters switched from call to call, with
grammar, grounding and validation as for users; only the rule that gives up an unsure first call is
off, for its threshold was chosen for the shipped model. `single, same tokens` is the single
network with as many tokens of inference as `shared` used on the same case; the floors read no
model at all.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.roles.conditions import Part
from shoal.evals.configuration import configuration
from shoal.evals.runner import Player, evaluate, in_threads, select
from shoal.evals.store import RunFolder
from shoal.evals.suite import Suite
from shoal.evals.suites import load_suite
from shoal.evals.systems import FLOORS, GraphSystem, SameTokens, System, tokens_of
from shoal.evals.systems import Settings as PlaySettings
from shoal.graphs import single, tool_team
from shoal.models import Model, load_model

if TYPE_CHECKING:
    from tokenizers import Tokenizer

__all__ = ["SETS", "Outcome", "play"]

Outcome = tuple[float, int]
"""Whether a case was solved, 0 or 1, and the tokens read and written for it."""

SETS: tuple[tuple[str, str], ...] = (
    ("generated", "unseen"),
    ("generated", "unserved"),
    ("bfcl", "simple_python"),
    ("bfcl", "multiple"),
    ("bfcl", "irrelevance"),
)
"""Suites and their categories. The tools of all of them are held out of training."""

_ROLE_NAMES = {"plan": "planner", "call": "caller", "answer": "summarizer"}


def play(
    found: Mapping[str, Mapping[str, Part]],
    tokenizer: "Tokenizer",
    out: Path,
    label: str,
    *,
    count: int,
    sets: Sequence[tuple[str, str]],
    say: Callable[[str], None],
) -> dict[str, dict[str, list[Outcome]]]:
    """Outcomes by condition and set, the cases of a set in the same order.

    Args:
        found: Parts by condition and role.
        tokenizer: That of all networks.
        out: Keeps the files of the networks and the samples; what is there is not played again.
        label: Says which networks these are; samples of another label are refused.
        count: At most so many cases a set, drawn with a fixed seed.
        sets: Of `SETS`.
        say: Takes one line of progress at a time.
    """
    settings = PlaySettings()
    outcomes: dict[str, dict[str, list[Outcome]]] = {}
    with ExitStack() as stack:
        systems = [*_systems(found, tokenizer, out, settings, stack), *FLOORS]
        for name, category in sets:
            say(f"{label}: {name} {category}")
            suite = _suite(name)
            cases = select(suite.cases(), categories=[category], limit=count, shuffle_seed=0)
            config = configuration(
                suite,
                graph="benchmarks.roles",
                spec=label,
                model=None,
                engine="llguidance",
                settings=settings,
                selection={"categories": [category], "limit": count, "shuffle_seed": 0},
            )
            folder = RunFolder(out / f"{label}-{name}-{category}", config)
            stack.callback(folder.close)
            folder.describe(cases)
            player = Player(suite, systems, config=config["config"])
            samples = evaluate(systems, cases, folder, in_threads(player, 2))
            for sample in samples:
                tokens = sum(tokens_of(run) for run in sample.runs)
                row = outcomes.setdefault(sample.system, {}).setdefault(f"{name} {category}", [])
                row.append((float(sample.correct), tokens))
    return outcomes


@cache
def _suite(name: str) -> Suite:
    """A suite, whose questions are made once for all that are asked them."""
    return load_suite(name)


def _systems(
    found: Mapping[str, Mapping[str, Part]],
    tokenizer: "Tokenizer",
    out: Path,
    settings: PlaySettings,
    stack: ExitStack,
) -> list[System]:
    """The conditions as rows of an evaluation, and the single one with the tokens of `shared`."""
    loaded: dict[str, Any] = {}

    def model(part: Part) -> Model:
        if part.base not in loaded:
            path = _write_network(part, tokenizer, out / part.base / "model.gguf")
            loaded[part.base] = load_model(f"llamacpp:{path}")
            stack.callback(loaded[part.base].close)
        base = loaded[part.base]
        if part.adapter is None:
            return base
        return base.with_adapter(_write_adapter(part, out / part.adapter / "adapter.gguf"))

    def system(name: str, parts: Mapping[str, Part]) -> GraphSystem:
        if "act" in parts:
            build = partial(single, least_sure=0.0)
            return GraphSystem(name, "single", build, model(parts["act"]), settings)
        models = {_ROLE_NAMES[cue]: model(part) for cue, part in parts.items()}
        build = partial(tool_team, roles=models, least_sure=0.0)
        return GraphSystem(name, "tool_team", build, models["planner"], settings)

    systems = {name: system(name, parts) for name, parts in found.items()}
    if {"single", "shared"} <= systems.keys():
        more = SameTokens("single, same tokens", systems["single"], spends_as="shared")
        return [*systems.values(), more]
    return list(systems.values())


def _write_network(part: Part, tokenizer: "Tokenizer", path: Path) -> Path:
    from shoal.training.export import export_gguf

    weights = {name: tensor.numpy() for name, tensor in part.network.state_dict().items()}
    return export_gguf(weights, part.network.shape, tokenizer, path, name=part.base)


def _write_adapter(part: Part, path: Path) -> Path:
    from shoal.training.export_lora import export_lora
    from shoal.training.lora import pairs_of

    assert part.adapter is not None
    heads = part.network.shape.heads
    pairs = pairs_of(part.deltas)
    return export_lora(pairs, path, alpha=part.alpha, heads=heads, name=part.adapter)
