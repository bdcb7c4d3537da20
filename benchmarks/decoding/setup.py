"""What every part works with: the two models, the tool call, the engine under steering."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.decoding.measure import Sample, now
from benchmarks.decoding.steer import Steered, Target
from benchmarks.random_model import random_model_path
from shoal.models import Limits
from shoal.models.llamacpp import LlamaCpp
from shoal.models.load import embedded_path

__all__ = ["CALL", "CALL_SPELLED", "MODELS", "PLAN", "Ours", "Setup"]

MODELS = {"embedded": embedded_path, "m135": random_model_path}

PLAN: dict[str, Any] = {
    "type": "object",
    "properties": {
        "thought": {"type": "string", "maxLength": 240},
        "next": {"enum": ["call", "answer", "give_up"]},
    },
    "required": ["thought", "next"],
    "additionalProperties": False,
}
PLAN_TEXT = (
    '{"thought":"The user asks how warm it will be in Reykjavik over the next days, so the '
    "forecast tool comes first, for five days and in degrees celsius; the hourly table is "
    'wanted as well.","next":"call"}'
)


def _call(city: dict[str, Any]) -> dict[str, Any]:
    parameters: dict[str, Any] = {
        "city": city,
        "days": {"type": "integer", "minimum": 1, "maximum": 14},
        "hourly": {"type": "boolean"},
        "temperature_unit": {"enum": ["celsius", "fahrenheit"]},
    }
    properties: dict[str, Any] = {
        "name": {"enum": ["calendar_search", "send_message", "weather_forecast"]},
        "parameters": {
            "type": "object",
            "properties": parameters,
            "required": list(parameters),
            "additionalProperties": False,
        },
    }
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


# llama-cpp-python writes properties in the order of the alphabet, so these stand in it
CALL = _call({"type": "string", "maxLength": 24})
CALL_SPELLED = _call({"enum": ["Reykjavik"]})
CALL_TEXT = (
    '{"name":"weather_forecast","parameters":{"city":"Reykjavik","days":5,"hourly":true,'
    '"temperature_unit":"celsius"}}'
)


@dataclass(frozen=True)
class Setup:
    """One model's run."""

    model: str
    path: Path
    repeats: int
    quick: bool
    server: Path | None
    """llama-server, where there is one."""
    cpu_time: bool


class Ours:
    """Shoal's model on one thread, its grammar engine open to steering."""

    def __init__(self, path: Path, **options: Any) -> None:
        self.model = LlamaCpp(path, threads=1, **options)
        # there is no public way to wrap the engine that a model made for itself
        core: Any = self.model._core  # pyright: ignore[reportPrivateUsage]
        self.engine = Steered(core.engine)
        core.engine = self.engine
        self.native: Any = core.backend

    def target(self, text: str) -> Target:
        """The text in this model's tokens."""

        def tokenize(data: bytes) -> list[int]:
            return self.native.tokenize(data.decode(), special=False)

        return Target(text.encode(), tokenize, self.native.pieces, self.native.eos)

    def prompt(self, question: str, role: str | None = None) -> list[int]:
        """The tokens that `ask` sends."""
        return self.model.prompter.tokens(_messages(question, role))

    def ask(
        self,
        question: str,
        schema: dict[str, Any] | None = None,
        *,
        role: str | None = None,
        limit: int = 512,
    ) -> tuple[str, Sample]:
        """One greedy call, timed from outside."""
        began = now()
        done = self.model.complete(_messages(question, role), schema, limits=Limits(tokens=limit))
        seconds = now() - began
        usage = done.usage
        return done.text, Sample(seconds, usage.forced + usage.sampled, usage.forced)

    def close(self) -> None:
        self.model.close()


def _messages(question: str, role: str | None) -> list[Any]:
    asked = {"role": "user", "content": question}
    return [asked] if role is None else [{"role": "system", "content": role}, asked]
