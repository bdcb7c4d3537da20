"""A role: a model, an instruction, an output type, and the state keys it reads and writes."""

import inspect
import json
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, ClassVar, Generic, TypeVar, cast, get_args, get_origin

from pydantic import BaseModel, TypeAdapter

from shoal.errors import UsageError
from shoal.models import Completion, Limits, Message, Model, load_model
from shoal.models.fields import FieldDelta, stream_fields

__all__ = ["LEAST_SURE", "Role", "least_sure_of"]

LEAST_SURE = 0.7
"""Sureness of a first call below which a model of compact prompts gives up instead.

Over held-out tools it decides as well as any other between served and unserved questions,
and leans to making no call: `python -m benchmarks.sureness`.
"""

Out = TypeVar("Out")


class Role(Generic[Out]):
    """One job of a team, given to a model: a callable LangGraph node.

    A subclass names its output type as the parameter, its instruction as the docstring,
    and the keys of the state it reads and writes:

        class SpamJudge(Role[Verdict]):
            \"\"\"Decide whether a message is spam.\"\"\"

            reads = ("message",)
            writes = "verdict"

    Called with a state, it asks the model once, with the output type as the grammar, and
    returns `{writes: value}`. Without a type parameter the output is free text.

    Attributes:
        reads: State keys that go into the prompt, in this order.
        writes: State key that the output goes to.
        instruction: The task in words; the class docstring unless given.
    """

    reads: ClassVar[tuple[str, ...]] = ()
    writes: ClassVar[str] = ""
    instruction: str

    def __init__(
        self,
        model: Model | str,
        *,
        instruction: str | None = None,
        temperature: float = 0.0,
        seed: int | None = None,
        limits: Limits | None = None,
    ) -> None:
        """Give the role to a model.

        Args:
            model: Who does the job; a text is a spec or a name of shoal.toml, as `load_model`
                takes it.
            instruction: In place of the class docstring.
            temperature: 0 takes the likeliest token; above, tokens are drawn.
            seed: Makes drawing repeatable.
            limits: What one call may spend; None means the model's defaults.

        Raises:
            UsageError: The role has no instruction, or there is no such model.
            SchemaRefused: The model cannot be held to the output type.
            LimitTooSmall: `limits` is too small for any output.
        """
        self.model = load_model(model) if isinstance(model, str) else model
        self.temperature, self.seed, self.limits = temperature, seed, limits
        self.instruction = instruction or inspect.cleandoc(type(self).__dict__.get("__doc__") or "")
        if not self.instruction:
            raise UsageError(
                f"{type(self).__name__} has no instruction; give the class a docstring."
            )
        self.prepare(limits)

    @property
    def name(self) -> str:
        """The role's name in traces: the class name in lower case."""
        return type(self).__name__.lower()

    def messages(self, state: Mapping[str, Any]) -> Sequence[Message]:
        """The prompt for `state`: the instruction, then what the role reads."""
        shown = [_shown(state[key]) for key in self.reads]
        if len(shown) > 1:
            shown = [f"{key}: {text}" for key, text in zip(self.reads, shown, strict=True)]
        return [
            {"role": "system", "content": self.instruction},
            {"role": "user", "content": "\n".join(shown)},
        ]

    def schema(self, state: Mapping[str, Any]) -> Any:
        """What the output must be: the type parameter, or None for free text."""
        return _output_type(type(self))

    def outline(self) -> Any:
        """The schema as far as it is known before the first question; None for free text."""
        return _output_type(type(self))

    def prepare(self, limits: Limits | None = None) -> None:
        """Make sure that the model can be held to the output type, within the limits.

        Raises:
            SchemaRefused: It cannot.
            LimitTooSmall: The shortest output takes more tokens.
        """
        outline = self.outline()
        if outline is not None:
            self.model.prepare(outline, limits)

    def ask(
        self,
        state: Mapping[str, Any],
        limits: Limits | None = None,
        *,
        messages: Sequence[Message] | None = None,
        temperature: float | None = None,
        seed: int | None = None,
        on_delta: Callable[[FieldDelta], None] | None = None,
    ) -> Completion:
        """Ask the model once.

        Args:
            state: Holds the keys that the role reads.
            limits: In place of the role's own.
            messages: What `messages(state)` gave, where it was called already.
            temperature: In place of the role's own.
            seed: In place of the role's own.
            on_delta: Given each piece of the output as it is written; what it raises ends
                the call.

        Raises:
            UsageError: The state lacks a key that the role reads.
            ModelError: As `Model.complete`.
        """
        missing = [key for key in self.reads if key not in state]
        if missing:
            raise UsageError(f"{type(self).__name__} reads {missing[0]!r}, which the state lacks.")
        messages = self.messages(state) if messages is None else messages
        schema = self.schema(state)
        options: dict[str, Any] = {
            "temperature": self.temperature if temperature is None else temperature,
            "seed": self.seed if seed is None else seed,
            "limits": limits or self.limits,
        }
        if on_delta is None or schema is None:
            return self.model.complete(messages, schema, **options)
        return _streamed(self.model.stream(messages, schema, **options), on_delta)

    @staticmethod
    def sureness(completion: Completion) -> float:
        """Probability of the first token that the model chose; 1 where it chose none.

        Of a model that is trained on Shoal's compact prompts it is that of the decision: its
        plans begin with `use` or `No`, its steps with `tool`, `answer` or `give_up`.
        """
        return math.exp(completion.tokens[0].logprob) if completion.tokens else 1.0

    def value(self, completion: Completion) -> Out:
        """The output of a completion, typed."""
        value = completion.text if completion.value is None else completion.value
        return cast("Out", value)

    def __call__(self, state: Any) -> dict[str, Out]:
        """One turn as a LangGraph node: ask, and write the output to the state."""
        if not self.writes:
            raise UsageError(f"{type(self).__name__} names no state key to write; set `writes`.")
        return {self.writes: self.value(self.ask(state))}


def least_sure_of(model: Model, given: float | None) -> float:
    """The least sureness of a first call: as given, or what suits the model.

    Raises:
        UsageError: It is no probability.
    """
    if given is None:
        return LEAST_SURE if model.prompt_style == "compact" else 0.0
    if not 0 <= given <= 1:
        raise UsageError(f"least_sure is a probability, 0 to 1, not {given}.")
    return given


def _streamed(
    stream: Iterator[str | Completion], on_delta: Callable[[FieldDelta], None]
) -> Completion:
    """The completion of a stream whose pieces were handed on; the stream is closed at once."""
    completion: Completion | None = None
    try:
        for item in stream_fields(stream):
            if isinstance(item, FieldDelta):
                on_delta(item)
            else:
                completion = item
    finally:
        close = getattr(stream, "close", None)
        if close is not None:
            close()
    assert completion is not None  # what a model's stream ends with
    return completion


def _output_type(role: type) -> Any:
    for parent in role.__mro__:
        for base in getattr(parent, "__orig_bases__", ()):
            origin = get_origin(base)
            if isinstance(origin, type) and issubclass(origin, Role):
                (out,) = get_args(base)
                if not isinstance(out, TypeVar):
                    return None if out is str else out
    return None


def _shown(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, BaseModel):
        return value.model_dump_json()
    return json.dumps(TypeAdapter(Any).dump_python(value, mode="json"), ensure_ascii=False)
