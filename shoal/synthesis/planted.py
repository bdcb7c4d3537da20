"""Items of which is known whether they are good: what a review is measured with.

Half are right, made of question templates over the built-in tools, executed for real. The
other half are spoilt in one way each. Nothing in an item's form tells which it is.
"""

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from shoal.agents import Item
from shoal.synthesis.settings import Product
from shoal.synthesis.world import Posed, pose, tools_of, world
from shoal.tools import CallRecord
from shoal.training.cases import CaseStep

__all__ = ["KINDS", "Planted", "plant"]

KINDS: dict[Product, tuple[str, ...]] = {
    "trajectories": (
        *("wrong arguments", "wrong answer", "not executed", "off topic", "duplicate"),
    ),
    "pairs": ("wrong answer", "cut short", "off topic", "duplicate"),
}
"""The ways in which items are spoilt."""

PAIR_TOOLS = "math,units,days_between,add_days,weekday"
"""Tools whose questions can be answered without any."""


@dataclass(frozen=True)
class Planted:
    """One item, how it was posed, and what is wrong with it; `good` where nothing is."""

    item: Item
    posed: Posed
    kind: str = "good"

    @property
    def good(self) -> bool:
        """Whether it should be kept."""
        return self.kind == "good"


def plant(product: Product, n: int, tools: str, seed: int = 0) -> list[Planted]:
    """Good and bad items in turn, the kinds of the bad ones too.

    Args:
        product: What to make.
        n: How many.
        tools: For trajectories, as `load_tools` takes them; pairs have their own.
        seed: The same one plants the same.

    Raises:
        UsageError: None of the tools is built in.
    """
    spec = PAIR_TOOLS if product == "pairs" else tools
    maker = _Maker(product, spec, random.Random(f"planted/{seed}"))
    made: list[Planted] = []
    for number in range(n):
        kinds = KINDS[product]
        kind = "good" if number % 2 == 0 else kinds[number // 2 % len(kinds)]
        made.append(maker.make(kind, [one for one in made if one.good]))
    return made


class _Maker:
    def __init__(self, product: Product, spec: str, rng: random.Random) -> None:
        self._product, self._spec, self._rng = product, spec, rng
        self._tools = tools_of(spec)
        self._asked: set[str] = set()

    def make(self, kind: str, good: Sequence[Planted]) -> Planted:
        while True:
            one = self._copy(good) if kind == "duplicate" else self._spoilt(self._good(), kind)
            if one is not None:
                return replace(one, kind=kind)

    def _good(self) -> Planted:
        """A right item about something that was not asked yet, with an argument to get wrong."""
        while True:
            posed = pose(self._rng, self._spec, self._tools)
            steps = posed.steps or ()
            if len(steps) != 1 or not steps[0].arguments or posed.question in self._asked:
                continue
            (call,) = self._run(posed, steps[0].tool, steps[0].arguments)
            if posed.answer is None or call.observation is None:
                continue
            self._asked.add(posed.question)
            item = Item(posed.question, posed.answer)
            if self._product == "trajectories":
                item = replace(item, calls=(call,), thoughts=(f"use {call.tool}",))
            return Planted(item, replace(posed, known=False))

    def _run(self, posed: Posed, tool: str, arguments: dict[str, object]) -> list[CallRecord]:
        with world(self._spec, posed) as registry:
            record = registry.run({"tool": tool, "arguments": arguments})
        return [record.model_copy(update={"seconds": 0.0})]

    def _copy(self, good: Sequence[Planted]) -> Planted | None:
        one = self._rng.choice(good)
        text = one.item.instruction
        text = text.rstrip(".?!") + "." if self._rng.random() < 0.5 else text.upper()
        return replace(one, item=replace(one.item, instruction=text))

    def _spoilt(self, one: Planted, kind: str) -> Planted | None:
        if kind == "good":
            return one
        item, right = one.item, _only_step(one)
        if kind == "off topic":
            other = self._good()
            if _only_step(other).tool == right.tool:
                return None
            offered = tuple(dict.fromkeys((*other.posed.offered, right.tool)))
            spoilt = replace(item, instruction=other.item.instruction)
            return Planted(spoilt, replace(one.posed, offered=offered))
        if kind == "cut short":
            words = item.response.split()
            return replace(one, item=replace(item, response=" ".join(words[: len(words) // 2])))
        if kind == "wrong arguments":
            return self._with_wrong_argument(one)
        observation = item.calls[0].observation if item.calls else right.observation
        other = self._changed(observation or "")
        if other is None or (observation or "") not in item.response:
            return None
        spoilt = replace(item, response=item.response.replace(observation or "", other))
        if kind == "not executed":
            forged = item.calls[0].model_copy(update={"observation": other})
            spoilt = replace(spoilt, calls=(forged,))
        return replace(one, item=spoilt)

    def _with_wrong_argument(self, one: Planted) -> Planted | None:
        """One argument taken from another question, or two swapped, and what follows from it."""
        (call,) = one.item.calls
        arguments = dict(call.arguments)
        texts = [name for name, value in arguments.items() if isinstance(value, str)]
        if len(texts) == 2 and self._rng.random() < 0.5:
            first, second = texts
            arguments[first], arguments[second] = arguments[second], arguments[first]
        else:
            other = self._good().item.calls[0]
            name = self._rng.choice(list(arguments))
            if other.tool != call.tool or other.arguments.get(name) in (None, arguments[name]):
                return None
            arguments[name] = other.arguments[name]
        (made,) = self._run(one.posed, call.tool, arguments)
        before = call.observation or ""
        if made.observation in (None, before) or before not in one.item.response:
            return None
        answer = one.item.response.replace(before, made.observation)
        return replace(one, item=replace(one.item, calls=(made,), response=answer))

    def _changed(self, text: str) -> str | None:
        """The text with another number in it; None where it has none."""
        found = list(re.finditer(r"\d+", text))
        if not found:
            return None
        at = self._rng.choice(found)
        number = str(int(at.group()) + self._rng.randint(1, 9))
        return text[: at.start()] + number + text[at.end() :]


def _only_step(one: Planted) -> CaseStep:
    assert one.posed.steps is not None
    (step,) = one.posed.steps
    return step
