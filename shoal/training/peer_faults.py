"""Right cases, each spoilt in one way: what reviewers learn to find.

A fault is put into a right case, so what is wrong with it, and where, is known and not guessed.
"""

import json
import random
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, NamedTuple, cast

from shoal.training.cases import Case, CaseStep, ToolSpec, answer_of, observation_text
from shoal.training.lexicon import FIELDS
from shoal.training.synthetic import result_of
from shoal.training.values import sample

__all__ = ["FAULTS", "Fault", "fault_of"]

_LETTERS = re.compile(r"[^\W\d_]{3}")
_SHOWN = 24
"""Characters of a value in a comment."""


class Fault(NamedTuple):
    """What was spoilt: the spoilt case, what a reviewer says of it, and the dimensions hurt.

    A dimension is named with its part, as in `response.arguments`; a comment has at most 100
    characters.
    """

    case: Case
    comment: str
    low: frozenset[str]


def fault_of(case: Case, rng: random.Random) -> Fault | None:
    """One of the faults that the case allows; None where it allows none."""
    for spoil in rng.sample(FAULTS, len(FAULTS)):
        found = spoil(case, rng)
        if found is not None:
            return found
    return None


class _Said(NamedTuple):
    """An argument whose value stands in the question, and how it stands there."""

    step: int
    name: str
    value: Any
    span: str


def _said(case: Case) -> list[_Said]:
    found: list[_Said] = []
    for number, step in enumerate(case.steps):
        pairs = case.evidence[number] if number < len(case.evidence) else ()
        spans = {name: span for span, name in pairs}
        whole = len(spans) == len(pairs)  # else a list is said item by item
        for name, value in step.arguments.items():
            span = (whole and spans.get(name)) or str(value)
            if _stands_once(span, case.question):
                found.append(_Said(number, name, value, span))
    return found


def _plain_said(case: Case) -> list[_Said]:
    return [one for one in _said(case) if type(one.value) in (str, int, float)]


def _another_value(case: Case, rng: random.Random) -> Fault | None:
    """An argument gets another value of the question."""
    said = _plain_said(case)
    pairs = [
        (one, other)
        for one in said
        for other in said
        if type(one.value) is type(other.value) and one.span != other.span
        and one.value != other.value
    ]  # fmt: skip
    if not pairs:
        return None
    one, other = rng.choice(pairs)
    comment = f"{_short(one.name)} is {_short(other.value)}, but the question says "
    return Fault(_with(case, one, other.value), f"{comment}{_short(one.span)}.", _ARGUMENTS)


def _made_up_value(case: Case, rng: random.Random) -> Fault | None:
    """An argument gets a value that stands nowhere."""
    said = _plain_said(case)
    if not said:
        return None
    one = rng.choice(said)
    wrong = _other_value(one, case, rng)
    if wrong == one.value or str(wrong).replace("_", " ").lower() in case.question.lower():
        return None
    comment = f"{_short(one.name)} {_short(wrong)} stands nowhere in the question."
    return Fault(_with(case, one, wrong), comment, _ARGUMENTS)


def _swapped(case: Case, rng: random.Random) -> Fault | None:
    """Two arguments of a call have each other's values."""
    said = _plain_said(case)
    pairs = [
        (one, other)
        for at, one in enumerate(said)
        for other in said[at + 1 :]
        if one.step == other.step and type(one.value) is type(other.value)
        and one.value != other.value
    ]  # fmt: skip
    if not pairs:
        return None
    one, other = rng.choice(pairs)
    spoilt = _with(_with(case, one, other.value), other, one.value)
    return Fault(spoilt, f"{_short(one.name)} and {_short(other.name)} are swapped.", _ARGUMENTS)


def _left_out(case: Case, rng: random.Random) -> Fault | None:
    """A call lacks an argument that the question states; a required one where there is any."""
    said = _said(case)
    if not said:
        return None
    needed = [one for one in said if one.name in _required(case, one)]
    one = rng.choice(needed or said)
    step = case.steps[one.step]
    arguments = {name: value for name, value in step.arguments.items() if name != one.name}
    spoilt = _at(case, one.step, CaseStep(step.tool, arguments, step.observation, step.failed))
    return Fault(
        spoilt, f"{_short(one.name)} {_short(one.span)} is left out of the call.", _ARGUMENTS
    )


def _wrong_tool(case: Case, rng: random.Random) -> Fault | None:
    """Another tool on offer is called, with arguments that it takes."""
    used = {step.tool for step in case.steps}
    others = [spec for spec in case.tools if spec.name not in used]
    if not others:
        return None
    spec, number = rng.choice(others), rng.randrange(len(case.steps))
    step, answer = case.steps[number], case.answer or ""
    observation = step.observation
    if spec.result and len(case.steps) == 1:  # else it returns what the right one did
        result = result_of(spec, rng)
        observation, answer = observation_text(result), answer_of(result)
    made = CaseStep(spec.name, _plausible(spec, step.arguments, rng), observation)
    spoilt = replace(_at(case, number, made), answer=answer)
    return Fault(spoilt, f"{spec.name[:60]} is not the tool for this.", _TOOLS)


def _wrong_answer(case: Case, rng: random.Random) -> Fault | None:
    """The answer states another value than a tool returned."""
    answer = case.answer or ""
    found = [text for step in case.steps for text in _leaves(step.observation)]
    found = [text for text in found if _stands_once(text, answer)]
    if not found:
        return None
    right = rng.choice(found)
    wrong = _unlike(right, rng)
    if wrong in answer or any(wrong in step.observation for step in case.steps):
        return None
    comment = f"The answer says {_short(wrong)}, but the tool returned {_short(right)}."
    return Fault(replace(case, answer=answer.replace(right, wrong)), comment, _ANSWER)


def _off_topic(case: Case, rng: random.Random) -> Fault | None:
    """The answer is about something else."""
    field, kind = rng.choice(FIELDS)
    said = field.replace("_", " ")
    texts = (case.question, case.answer or "", *(step.observation for step in case.steps))
    if any(said in text.lower() or field in text for text in texts):
        return None
    spoilt = replace(case, answer=answer_of({field: sample(kind, rng)}))
    return Fault(spoilt, f"The answer is about the {said}, which was not asked.", _ANSWER)


def _unclear(case: Case, rng: random.Random) -> Fault | None:
    """The question lacks values that the calls have all the same."""
    said = _said(case)
    if not said:
        return None
    gone = said if rng.random() < 0.3 else [rng.choice(said)]
    text = case.question
    for one in gone:
        text = text.replace(one.span, "")
    text = " ".join(text.replace('""', "").split())
    if not _LETTERS.search(text) or any(one.span in text for one in gone):
        return None  # there is no question left, or the cut has made the value anew
    comment = f"The question does not say the {_short(gone[0].name)}."
    return Fault(replace(case, question=text), comment, _QUESTION)


def _incomplete(case: Case, rng: random.Random) -> Fault | None:
    """The answer leaves out a part of what the tools returned."""
    answer, ways = case.answer or "", list[tuple[str, str, str]]()
    for step in case.steps:
        value = _parsed(step.observation)
        if not value:
            continue
        whole = answer_of(value)
        if whole not in answer:
            continue
        if len(case.steps) > 1:
            ways.append((whole, "", f"what {step.tool[:48]} returned"))
        if len(value) < 2:
            continue
        if isinstance(value, dict):
            for key in value:
                rest = {name: one for name, one in value.items() if name != key}
                ways.append((whole, answer_of(rest), f"the {_short(key.replace('_', ' '))}"))
        else:
            for item in value:
                rest = [one for one in value if one != item]
                if rest:
                    ways.append((whole, answer_of(rest), _short(item)))
    if not ways:
        return None
    whole, rest, what = rng.choice(ways)
    text = " ".join(answer.replace(whole, rest, 1).split())
    if not text:
        return None
    return Fault(replace(case, answer=text), f"The answer leaves out {what}.", _REST)


_ARGUMENTS = frozenset({"response.arguments", "response.completeness"})
_TOOLS = frozenset({"response.tools", "response.arguments", "response.completeness"})
_ANSWER = frozenset({"response.faithfulness", "response.completeness"})
_REST = frozenset({"response.completeness"})
_QUESTION = frozenset({"instruction.completeness", "instruction.clarity", "response.arguments"})

FAULTS: Sequence[Callable[[Case, random.Random], Fault | None]] = (
    *(_another_value, _made_up_value, _swapped, _left_out, _wrong_tool),
    *(_wrong_answer, _off_topic, _unclear, _incomplete),
)
"""The ways to spoil a right case; each gives None where the case does not allow it."""


def _with(case: Case, one: _Said, value: Any) -> Case:
    step = case.steps[one.step]
    arguments = {**step.arguments, one.name: value}
    return _at(case, one.step, CaseStep(step.tool, arguments, step.observation, step.failed))


def _at(case: Case, number: int, step: CaseStep) -> Case:
    return replace(case, steps=(*case.steps[:number], step, *case.steps[number + 1 :]))


def _spec_of(case: Case, one: _Said) -> dict[str, Any]:
    tool = case.steps[one.step].tool
    nothing: dict[str, Any] = {}
    return next((spec.parameters for spec in case.tools if spec.name == tool), nothing)


def _required(case: Case, one: _Said) -> Sequence[str]:
    return _spec_of(case, one).get("required", ())


def _other_value(one: _Said, case: Case, rng: random.Random) -> Any:
    options = _spec_of(case, one).get("properties", {}).get(one.name, {}).get("enum")
    if options:
        return rng.choice(options)
    text = _unlike(str(one.value), rng)
    return text if isinstance(one.value, str) else type(one.value)(text)


def _plausible(spec: ToolSpec, given: dict[str, Any], rng: random.Random) -> dict[str, Any]:
    """Arguments that a tool takes, of the values of another call as far as they fit."""
    needed, arguments = set(spec.parameters.get("required", ())), dict[str, Any]()
    left = list(given.values())
    for name, schema in spec.parameters.get("properties", {}).items():
        if name not in needed and name not in given:
            continue
        kind, options = schema.get("type", "string"), schema.get("enum")
        types = _TYPES.get(kind, (str,))
        fits = [value for value in left if type(value) in types and not options]
        if options:
            arguments[name] = rng.choice(options)
        elif type(given.get(name)) in types:
            arguments[name] = given[name]
        elif fits:
            arguments[name] = fits[0]
            left.remove(fits[0])
        else:
            arguments[name] = _made(kind, rng)
    return arguments


_TYPES: dict[str, tuple[type, ...]] = {
    "integer": (int,), "number": (int, float), "boolean": (bool,), "array": (list,),
    "object": (dict,),
}  # fmt: skip


def _made(kind: str, rng: random.Random) -> Any:
    match kind:
        case "integer" | "number":
            return rng.randint(1, 99)
        case "boolean":
            return True
        case "array":
            return []
        case "object":
            return {}
        case _:
            return sample("word", rng)


def _unlike(text: str, rng: random.Random) -> str:
    """Another text of the same kind: a date, a number, a name or a word."""
    if len(text) == 10 and text[4] == text[7] == "-":
        other = str(sample("date", rng))
        return other if other != text else f"{text[:3]}{(int(text[3]) + 1) % 10}{text[4:]}"
    digits = [at for at, sign in enumerate(text) if sign in "0123456789"]
    if digits:
        at = rng.choice(digits)
        digit = (int(text[at]) + rng.randrange(8)) % 9 + 1  # neither the same nor 0
        return f"{text[:at]}{digit}{text[at + 1 :]}"
    kinds = ("place", "person", "company", "weekday") if text[:1].isupper() else ("word", "title")
    other = str(sample(rng.choice(kinds), rng))
    return other if other != text else f"{other}s"


def _leaves(observation: str) -> list[str]:
    """The values of an observation as an answer states them."""
    value = _parsed(observation)
    if value is None:
        words = observation.split()
        if len(words) <= 3:
            return [observation]
        words = [word.strip(".,:;!?") for word in words]
        return [word for word in words if len(word) > 4 or word.isdigit()]
    found: list[Any] = list(value.values()) if isinstance(value, dict) else value
    return [str(one) for one in found if isinstance(one, str | int | float)]


def _parsed(observation: str) -> dict[str, Any] | list[Any] | None:
    """An observation that is an object or a list; None for any other."""
    if observation[:1] not in ("{", "["):
        return None
    try:
        return cast("dict[str, Any] | list[Any]", json.loads(observation))
    except ValueError:
        return None


def _stands_once(text: str, whole: str) -> bool:
    """Whether a text that is not empty stands once in another, and not within a word."""
    if not text or whole.count(text) != 1:
        return False
    start = whole.index(text)
    before, after = whole[:start][-1:], whole[start + len(text) :][:1]
    return not (before.isalnum() or after.isalnum())


def _short(value: Any) -> str:
    text = " ".join(str(value).split())
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1].rstrip() + "…"
