"""The conditions of the comparison, trained: who plays which role, on which weights."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from shoal.training.config import AdapterConfig, TrainConfig
from shoal.training.copying import copying_example, copying_first
from shoal.training.examples import Example
from shoal.training.mixture import KINDS, example_source, role_source
from shoal.training.public import PublicSet
from shoal.training.rows import Draw

if TYPE_CHECKING:
    from tokenizers import Tokenizer

    from shoal.training.network import Llama

__all__ = ["ROLES", "Part", "Settings", "conditions", "reading", "reading_prompts"]

Cue = Literal["plan", "call", "answer"]
ROLES: tuple[Cue, ...] = ("plan", "call", "answer")
STAGE_1 = 0.6
COPY_UNTIL = 0.35


@dataclass(frozen=True)
class Settings:
    """What is the same for all conditions.

    Attributes:
        train: Of each condition; its tokens are those after the common beginning.
        pre_tokens: Of the common beginning, on copying and prompts; not read where there is a base.
        rank: Of the adapters.
        public: Data sets beside what is generated.
        kinds: Of cases to learn from: see `example_source`.
        base: The common beginning, in place of one that is trained.
    """

    train: TrainConfig
    pre_tokens: int
    rank: int = 16
    public: tuple[PublicSet, ...] = ()
    kinds: tuple[str, ...] = KINDS
    base: "Llama | None" = None


@dataclass(frozen=True, eq=False)
class Part:
    """Who plays a role: a network, and what an adapter adds to it.

    Attributes:
        base: Name of the network, and of its folder.
        network: Its weights.
        adapter: Name of the adapter, and of its folder; None where the network plays as it is.
        deltas: A and B by name, as `train_adapter` gives them.
        rank: Of the adapter.
    """

    base: str
    network: "Llama"
    adapter: str | None = None
    deltas: Any = None
    rank: int = 0

    @property
    def alpha(self) -> float:
        """What scales the adapter, with its rank."""
        return 2.0 * self.rank

    def whole(self) -> "Llama":
        """The network with its adapter beside its matrices."""
        if self.adapter is None:
            return self.network
        from shoal.training.lora import adapt
        from shoal.training.network import Llama

        network = Llama(self.network.shape)
        network.load_state_dict(self.network.state_dict())
        network = adapt(network, AdapterConfig(rank=self.rank, alpha=self.alpha))
        network.load_state_dict({**network.state_dict(), **self.deltas})
        return network.eval()


def conditions(
    settings: Settings,
    seed: int,
    tokenizer: "Tokenizer",
    out: Path,
    say: Callable[[str], None],
) -> Iterator[tuple[str, dict[str, Part]]]:
    """Each condition by name with its parts by role (`act` of the single one), as it is trained.

    Where there is a base, it comes first, as it is.

    Args:
        settings: Sizes and lengths.
        seed: Of weights, data and adapters.
        tokenizer: That of all networks.
        out: A folder a network; what is there is not trained again.
        say: Takes one line of progress at a time.
    """
    from shoal.training.train import train, train_adapter

    public, base = list(settings.public), replace(settings.train, seed=seed)
    source = partial(example_source, public, peers=0.0, kinds=settings.kinds)
    source_of = partial(role_source, public, kinds=settings.kinds)

    def folder(name: str) -> Path:
        place = out / name
        place.mkdir(parents=True, exist_ok=True)
        return place

    def trained(name: str, tokens: float, draw: Draw, start: "Llama | None") -> Part:
        name = f"{seed}-{name}"
        say(f"{name}: {tokens:,.0f} tokens")
        config = replace(base, tokens=max(int(tokens), base.batch_tokens))
        network = train(config, draw, tokenizer, folder(name), start=start, say=say)
        return Part(name, network)

    def adapted(name: str, tokens: float, start: Part, role: Cue) -> Part:
        name = f"{seed}-{name}-{role}"
        say(f"{name}: {tokens:,.0f} tokens")
        part = replace(start, adapter=name, rank=settings.rank)
        size = AdapterConfig(rank=part.rank, alpha=part.alpha, seed=seed)
        config = replace(
            base, tokens=max(int(tokens), base.batch_tokens), warmup=20, decay_share=0.8
        )
        draw, place = source_of(role), folder(name)
        found = train_adapter(config, size, start.network, draw, tokenizer, place, say=say)
        return replace(part, deltas=found)

    roles = source(form="team")
    tokens = base.tokens
    if settings.base is not None:
        start = Part(f"{seed}-start", settings.base)
        yield "base", dict.fromkeys(ROLES, start)
    else:
        start = trained("start", settings.pre_tokens, reading(roles), None)
    one = source(form="single")
    yield "single", {"act": trained("single", tokens, one, start.network)}
    shared = trained("shared", tokens, roles, start.network)
    yield "shared", dict.fromkeys(ROLES, shared)
    first = trained("stage-1", STAGE_1 * tokens, roles, start.network)
    yield "stage 1", dict.fromkeys(ROLES, first)
    rest, each = (1 - STAGE_1) * tokens / len(ROLES), tokens / len(ROLES)
    yield "roles", {role: adapted("roles", rest, first, role) for role in ROLES}
    yield "adapters only", {role: adapted("only", each, start, role) for role in ROLES}
    yield (
        "models only",
        {role: trained(f"models-{role}", each, source_of(role), start.network) for role in ROLES},
    )


def reading(draw: Draw) -> Draw:
    """What the common beginning learns: to copy, then prompts too, and nothing that a role writes.

    Without copying first, two million tokens of prompts teach no copying, and the conditions
    would be compared by how soon each finds it.
    """
    prompts = reading_prompts(draw)

    def read(rng: random.Random, done: float) -> list[Example]:
        return [copying_example(rng)] if rng.random() < 0.2 else prompts(rng, done)

    return copying_first(read, COPY_UNTIL)


def reading_prompts(draw: Draw) -> Draw:
    """The same examples with all that is read to be learned, and nothing that is written."""

    def read(rng: random.Random, done: float) -> list[Example]:
        return [
            Example(tuple((who, text, who != "assistant") for who, text, _ in e.messages), e.kind)
            for e in draw(rng, done)
        ]

    return read
