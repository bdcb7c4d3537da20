"""`shoal models check`: whether a model can be reached, what holds it, and how fast it is."""

import time
from contextlib import closing
from typing import TYPE_CHECKING, Annotated, Any

import typer

from shoal.cli.background import Event, in_background
from shoal.cli.options import JsonOption
from shoal.cli.text import print_json, printable
from shoal.errors import InvalidOutput, ShoalError

if TYPE_CHECKING:
    from shoal.models import Completion, Limits, Message, Model

__all__ = ["check"]

_TOKENS = 48
_COLOURS = ["red", "green", "blue"]
_SCHEMA = {
    "type": "array",
    "items": {"type": "string", "enum": _COLOURS},
    "minItems": 12,
    "maxItems": 12,
}
"""No model writes that of its own accord when it is asked for numbers."""


def check(
    name: Annotated[
        str, typer.Argument(metavar="NAME", help="A name from shoal.toml, or a spec of a model.")
    ],
    as_json: JsonOption = False,
) -> None:
    """Load a model, ask it twice, and tell what was found.

    One short answer in free text, and one that a schema of fixed words must hold.

    \b
    Exit codes:
      0    it answers, and its answers hold to a schema
      1    it does not answer, or an answer broke its schema
      2    there is no such model
      130  interrupted by Ctrl-C
    """  # noqa: D301 (typer keeps the lines of a paragraph that this character opens)
    found = in_background(lambda _: _measure(name), _ignore)
    if as_json:
        print_json(found)
    else:
        for key, fact in found.items():
            if fact is not None:
                print(f"{key.replace('_', ' '):<29}{printable(_shown(fact))}")
    raise SystemExit(0 if found["holds_to_schema"] else 1)


def _ignore(event: Event) -> None:
    """Nothing is shown before both answers are there."""


def _measure(name: str) -> dict[str, Any]:
    from shoal.config import ModelSettings, named_model
    from shoal.models import Limits, Usage, load_model

    is_spec = ":" in name or name == "embedded"
    settings = ModelSettings() if is_spec else named_model(name).settings
    began = time.perf_counter()
    with closing(load_model(name)) as model:
        loaded = time.perf_counter() - began
        limits = Limits(tokens=_TOKENS, seconds=120)
        free = _timed(model, "Count from one to twenty in words.", None, limits)
        held, broken = None, None
        try:
            held = _timed(model, "Count from one to twelve.", _SCHEMA, Limits(seconds=120))
        except InvalidOutput as error:
            broken = str(error)
        usage = sum((c.usage for c in (free, held) if c is not None), Usage())
        seconds = free.seconds + (held.seconds if held is not None else 0.0)
        return {
            "model": model.name,
            "engine": _fact(model, "engine"),
            "context": _fact(model, "context"),
            "load_seconds": round(loaded, 3),
            "first_token_seconds": round(free.seconds_to_first, 3),
            "tokens_a_second": _rate(free),
            "constrained_tokens_a_second": None if held is None else _rate(held),
            "holds_to_schema": held is not None,
            "constrained_by": broken or _constrained_by(model, held),
            "gives_probabilities": free.confidence is not None,
            "cost": settings.cost(usage),
            "joules": None if settings.watts is None else round(settings.watts * seconds, 3),
        }


def _timed(model: "Model", text: str, schema: Any, limits: "Limits") -> "Completion":
    messages: list[Message] = [{"role": "user", "content": text}]
    return model.complete(messages, schema, limits=limits)


def _constrained_by(model: "Model", held: "Completion | None") -> str:
    """What kept the answer within its schema, as far as the model tells."""
    enforcement: Any = getattr(model, "enforcement", None)
    if enforcement is not None:
        return enforcement.note
    if held is not None and held.usage.forced:
        written = held.usage.forced + held.usage.sampled
        return f"A grammar in this process: {held.usage.forced} of {written} tokens were forced."
    return "Nothing that it tells of: answers are checked once they are written."


def _fact(model: "Model", name: str) -> Any:
    """A fact of `ModelInfo`, from the models that have one; None where it is not known."""
    try:
        return getattr(getattr(model, "info", None), name, None) or None
    except ShoalError:
        return None


def _rate(completion: "Completion") -> float | None:
    """Tokens a second from the first one on; None where tokens are not counted."""
    written = completion.usage.forced + completion.usage.sampled
    # of a cascade the tokens of all attempts are counted, so all of its time counts too
    waited = 0.0 if completion.attempts else completion.seconds_to_first
    seconds = completion.seconds - waited
    return round(written / seconds, 1) if written and seconds > 0 else None


def _shown(fact: Any) -> str:
    if isinstance(fact, bool):
        return "yes" if fact else "no"
    return f"{fact:,}" if isinstance(fact, int | float) else str(fact)
