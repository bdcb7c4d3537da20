"""A small model, and a larger one for what it is unsure of: python examples/cascade.py

The embedded model is calibrated on generated cases, as `shoal calibrate` does with a file or
the traces of yours. The larger model is scripted here; put a real one in its place.
"""

import random
from typing import Any

from shoal import load_model, tool
from shoal.agents import Caller
from shoal.models import Cascade, ScriptedModel
from shoal.models.calibration import Recorded, features_of, fit
from shoal.models.scripted import Reply
from shoal.tools import Registry

ASKED = ("Weather in {}", "How warm is it in {}?", "{} weather now, I left Rome")
CITIES = ("Oslo", "Turin", "Nagoya", "Port Louis", "New York", "Sao Paulo", "The Hague")


@tool
def weather(city: str) -> str:
    """Current weather in a city."""
    return f"4 degrees in {city}"


@tool
def clock(place: str) -> str:
    """Current time in a place."""
    return f"12:00 in {place}"


REGISTRY = Registry([weather, clock])


def cases(count: int, seed: int) -> list[tuple[str, dict[str, Any]]]:
    """Questions, each with its right call."""
    rng = random.Random(seed)
    cities = [rng.choice(CITIES) for _ in range(count)]
    calls = [{"tool": "weather", "arguments": {"city": city}} for city in cities]
    asked = [rng.choice(ASKED).format(city) for city in cities]
    return list(zip(asked, calls, strict=True))


def valid(call: dict[str, Any]) -> None:
    """A check of the cascade: what the tools themselves refuse."""
    REGISTRY.validate(call)


def larger(right: dict[str, dict[str, Any]]) -> ScriptedModel:
    """Stands in for a larger model: it knows the right calls."""

    def reply(messages: Any) -> dict[str, Any]:
        text = " ".join(message["content"] for message in messages)
        return next(call for question, call in right.items() if question in text)

    replies: list[Reply] = [reply] * len(right)
    return ScriptedModel(replies, name="larger", prompt_style="compact")


def main() -> None:
    """Calibrate, build the cascade, and ask it."""
    small = load_model("embedded")
    alone = Caller(small, REGISTRY)
    records: list[Recorded] = []
    for question, call in cases(100, seed=0):
        answer = alone.ask({"question": question})
        records.append(Recorded(features_of(answer), answer.value == call, small.name))
    calibration = fit(records)
    print(f"{sum(r.right for r in records)} of 100 right, ECE {calibration.ece:.2f}")

    some = dict(cases(12, seed=1))
    model = Cascade([small, larger(some)], verify=[valid], calibration=calibration, threshold=0.8)
    caller = Caller(model, REGISTRY)
    for question, call in some.items():
        answer = caller.ask({"question": question})
        last = answer.attempts[-1].model
        print(f"{question} -> {answer.text} by {last}, {answer.value == call}")
        for attempt in answer.attempts[:-1]:
            print(f"    {attempt.model}: {attempt.refused}")


if __name__ == "__main__":
    main()
