"""Checks that need no model: what they find against an item is certain, and costs little.

They say nothing of what they do not check: an answer in other words than the observation's, a
question that makes no sense. Where the right calls are known (a question from a template), a
trajectory that passes has made just those calls, with arguments and observations that hold.
"""

import json
import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

from shoal.agents import Item
from shoal.errors import InvalidCall
from shoal.evals.suites.generated import same_arguments
from shoal.graphs import Fault
from shoal.synthesis.duplicates import normal
from shoal.synthesis.world import Posed, world
from shoal.tools import CallRecord, Registry

__all__ = ["pair_faults", "trajectory_faults"]

_DIGITS = re.compile(r"\d+(?:\.\d+)?")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_VALUE = re.compile(r"\d[\d.:/-]*")  # dates as one
_LONGEST = 60


def pair_faults(item: Item) -> list[Fault]:
    """What is wrong with an instruction and its response, as far as their texts show it."""
    faults: list[Fault] = []
    if not normal(item.instruction) or not normal(item.response):
        faults.append(Fault("empty", "The instruction or the response says nothing."))
    elif normal(item.instruction) == normal(item.response):
        faults.append(Fault("echo", "The response is the instruction again."))
    return faults


def trajectory_faults(item: Item, posed: Posed, spec: str, *, exact: bool = False) -> list[Fault]:
    """What is wrong with calls and answer; they are executed again in a world made anew.

    In this order: there is a call and none failed; each holds to its tool's schema; they are
    the right ones, where these are known, else every text and number in them was said before;
    a second execution gives the same observations; the answer states what was observed, and no
    number beside what was said, and no three words twice that nobody else said.

    Args:
        item: With calls and response.
        posed: Where it was asked.
        spec: Of the tools.
        exact: Whether the answer must be the one that is known, where there is one, word for
            word; otherwise its numbers must be the observed ones alone, or stand in the order
            of the known answer.
    """
    if not item.calls:
        return [Fault("no call", "No tool was called.")]
    failed = next((call for call in item.calls if call.error is not None), None)
    if failed is not None:
        return [Fault("failed call", f"{failed.tool}: {failed.error}")]
    with world(spec, posed) as registry:
        for call in item.calls:
            try:
                registry.validate({"tool": call.tool, "arguments": call.arguments})
            except InvalidCall as error:
                return [Fault("schema", str(error))]
        wrong = _wrong_calls(item, posed, registry)
        if wrong is not None:
            return [wrong]
        for call in item.calls:
            again = registry.run({"tool": call.tool, "arguments": call.arguments})
            if again.observation != call.observation:
                found = again.observation if again.error is None else again.error
                return [Fault("execution", f"{call.tool} gave {found!r} when it was called again.")]
        unsaid = [call for call in item.calls if not _stated(item.response, call, registry)]
    if unsaid:
        observed = (unsaid[0].observation or "")[:80]
        return [Fault("answer", f"The answer does not say what {unsaid[0].tool} gave: {observed}")]
    said = [item.instruction, *(call.observation or "" for call in item.calls)]
    known = {digits for text in said for digits in _DIGITS.findall(text)}
    made_up = [digits for digits in _DIGITS.findall(item.response) if digits not in known]
    if made_up:
        return [Fault("answer", f"The answer says {made_up[0]}, which nobody said before.")]
    if posed.answer is not None and posed.known and not _like_known(item, posed.answer, exact):
        return [Fault("answer", f"The right answer is {posed.answer[:120]!r}.")]
    twice = next((t for t, n in _threes(item.response).items() if n > 1), None)
    if twice is not None and not any(twice in _threes(text) for text in said):
        return [Fault("repetition", f"The answer says {' '.join(twice)!r} twice.")]
    return []


def _like_known(item: Item, known: str, exact: bool) -> bool:
    if exact:
        return normal(item.response) == normal(known)
    stated = _values(item.response)
    observed = {value for call in item.calls for value in _values(call.observation or "")}
    return stated == _values(known) or set(stated) <= observed


def _values(text: str) -> list[str]:
    return [found.rstrip(".:/-") for found in _VALUE.findall(text)]


def _threes(text: str) -> Counter[tuple[str, ...]]:
    """How often each three words in a row occur; small models that lose the thread repeat some."""
    words = text.split()
    return Counter(zip(words, words[1:], words[2:], strict=False))


def _wrong_calls(item: Item, posed: Posed, registry: Registry) -> Fault | None:
    if posed.steps is not None and posed.known:
        made = [(call.tool, call.arguments) for call in item.calls]
        right = [(step.tool, step.arguments) for step in posed.steps]
        if len(made) == len(right) and all(
            a[0] == b[0] and same_arguments(a[1], b[1]) for a, b in zip(made, right, strict=True)
        ):
            return None
        wanted = "; ".join(f"{tool} {json.dumps(arguments)}" for tool, arguments in right)
        return Fault("wrong call", f"The right calls are {wanted}.")
    said = [item.instruction]
    for call in item.calls:
        schema = registry.get(call.tool).parameters["properties"]
        for name, value in call.arguments.items():
            for leaf in _leaves(value, schema.get(name, {})):
                if not _was_said(leaf, said):
                    return Fault("ungrounded", f"Nobody said the {name} {leaf!r}.")
        said.append(call.observation or "")
    return None


def _leaves(value: Any, schema: dict[str, Any]) -> list[Any]:
    """The texts and numbers of an argument that must have been said; choices need not be."""
    if "enum" in schema or "const" in schema or schema.get("x-shoal-quote") is False:
        return []
    if isinstance(value, list):
        inner = schema.get("items", {})
        return [leaf for part in value for leaf in _leaves(part, inner)]  # pyright: ignore
    if isinstance(value, dict):
        inner = schema.get("properties", {})
        return [
            leaf
            for key, part in value.items()  # pyright: ignore
            for leaf in _leaves(part, inner.get(key, {}))  # pyright: ignore
        ]
    return [] if value is None or isinstance(value, bool) else [value]


def _was_said(value: str | int | float, said: Sequence[str]) -> bool:
    if isinstance(value, str):
        wanted = "".join(value.casefold().split())
        return any(wanted in "".join(text.casefold().split()) for text in said)
    return any(float(found) == value for text in said for found in _NUMBER.findall(text))


def _stated(answer: str, call: CallRecord, registry: Registry) -> bool:
    observed = call.observation or ""
    if registry.get(call.tool).effect == "effect":  # of what was done, what it was done with
        return all(_says(answer, str(value)) for value in call.arguments.values())
    try:
        value: Any = json.loads(observed)
    except ValueError:
        value = observed
    values = list(value.values()) if isinstance(value, dict) else value  # pyright: ignore
    leaves: list[Any] = values if isinstance(values, list) else [values]  # pyright: ignore
    return all(_says(answer, str(leaf)) for leaf in leaves)


def _says(answer: str, value: str) -> bool:
    """Whether a value stands in the answer as words of its own; long ones begin alike."""
    wanted = " ".join(value.split())[:_LONGEST]
    after = "" if len(wanted) == _LONGEST else r"(?!\w|[.,]\d)"
    before = r"(?<![\w.])" if wanted[:1].isalnum() else ""
    return re.search(before + re.escape(wanted) + after, " ".join(answer.split())) is not None
