"""What every model is: messages in, one completion out.

    model.complete([{"role": "user", "content": "..."}], schema=Plan).value

Knows no engine. Roles and graphs depend on these types only.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol, TypedDict, runtime_checkable

from shoal.errors import UsageError

__all__ = [
    "Attempt",
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
    None where more than 256 were allowed."""


@dataclass(frozen=True)
class Attempt:
    """What one model of a cascade did for a call."""

    model: str
    """Its name."""
    kind: Literal["answer", "judgement"]
    """Whether it was asked for the answer, or whether another model's answer is right."""
    refused: str | None
    """Why the answer did not stand, as a sentence; None where it did."""
    probability: float | None
    """Of the answer being right, by the calibration; None where there is none."""
    usage: Usage | None
    """None where the model raised an error, which tells no tokens."""
    seconds: float


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
    attempts: tuple[Attempt, ...] = ()
    """What each model of a cascade did, in order; the last one asked for an answer gave this
    one. Empty where one model was asked alone."""
    tries: int = 1
    """Answers that a server was asked for until one held to the schema."""

    def field_confidence(self, path: str) -> Confidence | None:
        """How sure the model was of one field of its JSON answer.

        The means over the sampled tokens that lie within the value at `path` or reach into
        it. The quotes of a string belong to its value, the closing one because it decides
        that the string ends there; a comma, colon or brace after the value does not. A token
        that reaches beyond the value counts unless it decided none of the value's bytes:
        `"}` does not count where every token that was allowed began with the quote. A number
        has no closing byte: the token after it counts where one that goes on with the number
        was allowed in its stead (and `TokenScore.options` were kept).

        Args:
            path: names and indices: `next`, `arguments.city`, `items[2].name`,
                `arguments["a.b"]`; the empty string or `$` is the whole value.

        Returns:
            None where every token of the value was forced, or the model gave no tokens.

        Raises:
            UsageError: there is no such field (names those there are), or the text is no
                JSON.
        """
        from shoal.models.confidence import field_confidence

        return field_confidence(self, path)

    def choice_scores(self, path: str) -> dict[Any, float]:
        """The probability that the model gave to each option of a field, from this one pass.

        The scored choice of LMQL (Beurer-Kellner, Fischer, Vechev 2023, arXiv:2212.06094,
        the `distribution` clause), which there takes one pass an option. Here, at each
        sampled token that reaches into the value, or might have, the probability of each
        allowed token (at temperature 1, among those that fit the text before the value)
        goes to the options that it begins or covers: `call"` and `call",` both mean call;
        `1,` means 1, while `1` may become 10. A token that fits several options is shared:

        - where the taken token left all of them open, in proportion to their scores by the
          later tokens, as if the model went on from both alike;
        - where it ruled some of them out, evenly, for the pass did not go there.

        The second rule is the bias: it says nothing of which of two options was likelier
        that were passed by together (wiki and web, once `n` of note was taken), only their
        sum. The taken option, and each that one token told from all others, has the
        probability that the model gave, as far as that does not depend on how a text is cut
        into tokens; where a taken token begins with one that was passed by (`ca`, `c`), the
        options of the latter share evenly what the model may have meant for one.

        Options are those of each branch of a union that admits the text before the value;
        what the grammar rules out beyond that (a quotation, say) stays among them and may
        get a part of a shared token. Numbers must be written as Python's `json` does;
        characters of strings may be escaped in any way.

        Args:
            path: as in `field_confidence`; an enum, a const, a boolean, null, a bounded
                integer, or a union of these, with at most 64 options.

        Returns:
            Probabilities by option, in the order of the schema, which sum to 1. A value that
            was forced has 1.

        Raises:
            UsageError: there is no such field, it is no such choice, the completion has no
                schema, the model gave no probabilities, more than 256 tokens were allowed
                where the options part, or the token limit made the engine choose.
        """
        from shoal.models.confidence import choice_scores

        return choice_scores(self, path)


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
            LimitTooSmall: its shortest output is longer than the limit of tokens.
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
            LimitTooSmall: the limit of tokens is below the schema's shortest output.
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
