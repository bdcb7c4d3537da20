"""Sizes of a network and length of its training; free of torch, so the command line may read it."""

from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from shoal.errors import UsageError

__all__ = ["PLAIN_LENGTH", "AdapterConfig", "Shape", "TrainConfig"]

PLAIN_LENGTH = 1024
"""Tokens of a document up to which plain products are faster on a CPU than fused attention."""


@dataclass(frozen=True)
class Shape:
    """Sizes of the network.

    Attributes:
        width: Size of the residual stream; a multiple of 32, as GGUF's Q8_0 asks.
        layers: Number of blocks.
        heads: Attention heads; `width / heads` is even.
        hidden: Inner size of the feed-forward part; a multiple of 32.
        vocabulary: Number of tokens.
        context: The longest sequence, in tokens.
        rope_base: Base of the rotary frequencies.
    """

    width: int = 256
    layers: int = 4
    heads: int = 4
    hidden: int = 640
    vocabulary: int = 2048
    context: int = 2048
    rope_base: float = 10000.0

    def as_dict(self) -> dict[str, Any]:
        """The sizes as plain data, for checkpoints."""
        return asdict(self)


@dataclass(frozen=True)
class TrainConfig:
    """How long and how to train.

    Attributes:
        shape: Sizes of the network.
        tokens: Prompt and learned tokens to train on, in all.
        batch_tokens: Tokens a step, about: as many rows of `longest` tokens as it holds.
        warmup: Steps of linear warm-up.
        decay_share: The last part of the run, over which the rate falls to zero.
        matrix_rate: Muon's learning rate.
        other_rate: AdamW's learning rate.
        longest: Tokens a row; sequences that are longer are left out.
        prompt_weight: Weight of the loss on what is read, beside 1 for what is to be written.
        seed: Seed of the weights and of the examples.
        threads: CPU threads.
        device: `cpu` or `cuda`.
        workers: Processes that draw examples ahead; 0 draws them between the steps.
        checkpoint_steps: Steps between checkpoints.
        compile: Whether torch compiles the blocks for a CPU, which takes a C++ compiler and half
            a minute; for a GPU it always does.
        copying: Of the tokens, how many go first to copying random words, where a run begins
            with random weights; at most a quarter. See `shoal.training.copying`.
    """

    shape: Shape = field(default_factory=Shape)
    tokens: int = 18_000_000
    batch_tokens: int = 4096
    warmup: int = 100
    decay_share: float = 0.45
    matrix_rate: float = 0.02
    other_rate: float = 0.004
    longest: int = 640
    prompt_weight: float = 0.0
    seed: int = 0
    threads: int = 1
    device: Literal["cpu", "cuda"] = "cpu"
    workers: int = 0
    checkpoint_steps: int = 200
    compile: bool = False
    copying: int = 800_000

    def __post_init__(self) -> None:
        shape = self.shape
        if shape.width % 32 or shape.hidden % 32:
            raise UsageError(
                f"Width {shape.width} and hidden size {shape.hidden} must be multiples of 32."
            )
        if shape.width % shape.heads or (shape.width // shape.heads) % 2:
            raise UsageError(
                f"{shape.heads} heads do not share a width of {shape.width} in even parts."
            )
        if self.longest > min(self.batch_tokens, shape.context):
            raise UsageError(
                f"The longest sequence, {self.longest} tokens, must fit into a batch of "
                f"{self.batch_tokens} and a context of {shape.context}."
            )
        if self.tokens < self.batch_tokens:
            raise UsageError(f"{self.tokens} tokens are fewer than one step's {self.batch_tokens}.")

    @property
    def rows(self) -> int:
        """Rows a step."""
        return self.batch_tokens // self.longest

    @property
    def copying_share(self) -> float:
        """The part of a training from random weights that is copying alone."""
        return min(0.25, self.copying / self.tokens)

    @property
    def steps(self) -> int:
        """Steps in all."""
        return max(1, self.tokens // (self.rows * self.longest))


@dataclass(frozen=True)
class AdapterConfig:
    """Size of a LoRA adapter.

    Attributes:
        rank: Columns of the thin matrices.
        alpha: Scale; what an adapter adds is multiplied by `alpha / rank`.
        rate: AdamW's learning rate.
        seed: Seed of the first values of A.
    """

    rank: int = 8
    alpha: float = 16.0
    rate: float = 0.002
    seed: int = 0

    def __post_init__(self) -> None:
        if self.rank < 1:
            raise UsageError(f"An adapter's rank is at least 1, not {self.rank}.")
