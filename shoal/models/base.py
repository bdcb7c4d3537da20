"""What every model is: messages in, one completion out.

    model.complete([{"role": "user", "content": "..."}], schema=Plan).value

Knows no engine. Roles and graphs depend on these types only.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol, TypedDict, runtime_checkable

from shoal.errors import UsageError

__all__ = [
    "Completion",
    "Confidence",
    "Limits",
    "Message",
    "Model",
    "ModelInfo",
    "PromptStyle",
    "Schema",
    "StopReason",
    "TokenScore",
    "Usage",
]

PromptStyle = Literal["chat", "compact"]
StopReason = Literal["done", "length", "deadline", "cancelled"]

Schema = Any
"""A pydantic type (any type pydantic knows), or a JSON Schema as a dict."""


class Message(TypedDict):
    """One turn of a conversation; the content is data, never markup."""

    role: Literal["system", "user", "assistant", "tool"]
    content: str


@dataclass(frozen=True)
class Limits:
    """What one call may spend."""

    tokens: int = 512
    """Tokens of output, forced ones included."""
    seconds: float | None = None
    """Wall time from the call on, the wait for other calls included; None has no limit."""

    def __post_init__(self) -> None:
        if self.tokens < 1:
            raise UsageError(f"Limits.tokens is {self.tokens}; it must be at least 1.")
        if self.seconds is not None and self.seconds <= 0:
            raise UsageError(f"Limits.seconds is {self.seconds}; it must be above 0.")


@dataclass(frozen=True)
class Usage:
    """Tokens of one call, or of several added up."""

    prompt: int = 0
    """Tokens of the prompt."""
    cached: int = 0
    """Tokens of the prompt that were not computed again."""
    forced: int = 0
    """Tokens of output that the grammar left no choice for."""
    sampled: int = 0
    """Tokens of output that the model chose."""

    def __add__(self, other: "Usage") -> "Usage":
        return Usage(
            self.prompt + other.prompt,
            self.cached + other.cached,
            self.forced + other.forced,
            self.sampled + other.sampled,
        )


@dataclass(frozen=True)
class Confidence:
    """How sure a model was, as means over the tokens it chose (forced ones left out).

    All three come from the logits at temperature 1, before the grammar's mask.
    """

    logprob: float
    """Natural logarithm of the probability among the allowed tokens."""
    margin: float
    """Probability of the likeliest allowed token less that of the second, 0 to 1."""
    mask_mass: float
    """Share of the whole probability that the grammar allowed, 0 to 1."""


@dataclass(frozen=True)
class TokenScore:
    """One token that the model chose, with the figures of `Confidence` for it alone."""

    at: int
    """Bytes of output before it."""
    piece: bytes
    """Its bytes; none for the token that ends the output."""
    logprob: float
    margin: float
    mask_mass: float
    options: Mapping[bytes, float] | None = None
    """Probability of each token that the grammar allowed, by its bytes, at temperature 1;
    None where more than 64 were allowed."""


@dataclass(frozen=True)
class Completion:
    """What one call gave."""

    text: str
    value: Any
    """The parsed value when there was a schema, else None."""
    stop: StopReason
    usage: Usage
    seconds_to_first: float
    """Seconds until the first token of output, or until the end when there was none."""
    seconds: float
    confidence: Confidence | None
    """None where the model gives no logits, or where every token was forced."""
    closed_early: bool = False
    """Whether the token limit made the engine close what the model would have gone on with.
    The value holds to its schema; a string or a list in it may be cut."""
    tokens: tuple[TokenScore, ...] = field(default=(), repr=False)
    """The tokens that the model chose, in order; forced ones are left out."""
    schema: Mapping[str, Any] | None = field(default=None, repr=False)
    """The bounded JSON Schema that the text holds to."""


@dataclass(frozen=True)
class ModelInfo:
    """Facts about a loaded model."""

    name: str
    engine: str
    architecture: str
    parameters: int
    bytes: int
    context: int
    """Tokens that prompt and output share."""
    vocabulary: int
    prompt_style: PromptStyle
    path: str | None = None


@runtime_checkable
class Model(Protocol):
    """A language model behind one interface; instances may be shared by threads."""

    name: str
    prompt_style: PromptStyle
    """`compact` for a model trained on Shoal's short prompts, else `chat`."""

    def prepare(self, schema: Schema, limits: Limits | None = None) -> None:
        """Make sure that a schema can be enforced, before the first call with it.

        Raises:
            SchemaRefused: it cannot.
            UsageError: its shortest output is longer than the limit of tokens.
        """
        ...

    def complete(
        self,
        messages: Sequence[Message],
        schema: Schema | None = None,
        *,
        temperature: float = 0.0,
        seed: int | None = None,
        limits: Limits | None = None,
    ) -> Completion:
        """Answer once.

        Args:
            messages: the conversation, oldest first.
            schema: what the text must be (JSON, compact); None for free text.
            temperature: 0 takes the likeliest token; above, tokens are drawn.
            seed: makes drawing repeatable.
            limits: None means `Limits()`.

        Raises:
            SchemaRefused: the schema cannot be enforced.
            UsageError: the limit of tokens is below the schema's shortest output.
            ContextOverflow: the prompt leaves no room for an answer.
            Truncated: with a schema, a deadline or a cancellation ended the text before it
                was complete; or a limit of tokens did, where the engine cannot close it.
            InvalidOutput: with a schema, complete text failed the check.
        """
        ...

    async def acomplete(
        self,
        messages: Sequence[Message],
        schema: Schema | None = None,
        *,
        temperature: float = 0.0,
        seed: int | None = None,
        limits: Limits | None = None,
    ) -> Completion:
        """As `complete`; cancelling the task ends the generation."""
        ...

    def stream(
        self,
        messages: Sequence[Message],
        schema: Schema | None = None,
        *,
        temperature: float = 0.0,
        seed: int | None = None,
        limits: Limits | None = None,
    ) -> Iterator[str | Completion]:
        """Pieces of text as they come; the last item is the `Completion`."""
        ...

    def close(self) -> None:
        """Free what the model holds; closing twice is harmless."""
        ...
