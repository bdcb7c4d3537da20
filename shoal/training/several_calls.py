"""One question that wants one tool several times: its values in sets, in lists, or said later.

"Tides in Dover on May 3 and in Brest on June 1", "tides in Dover and Brest on May 3 and June 1,
respectively", "tides in Dover on May 3, then the same with port Brest". What varies is said for
each call, what does not is said once. Values that vary stand in the text as single marks until it
is whole.
"""

import random
import re
from collections.abc import Mapping, Sequence
from typing import Any

from shoal.training.asking import Asked, Offered, ask, said_value, unended
from shoal.training.values import joined
from shoal.training.wordings import percents

__all__ = ["ask_several", "listable"]

_LISTABLE = frozenset(
    "place person company pick ticker id word file date email int float count year".split()  # noqa: SIM905
)
"""Kinds whose values one question may list, or a follow-up change."""

_FIRST_MARK = 0xE000  # of the private use area: no text of the catalog has it
_LEADS = "in|for|from|at|to|on|with|of|between|near|by|about"
_LEAD = re.compile(rf"\b(?:{_LEADS}) (?:the |an? )?$")
_QUOTES = tuple("\"'“”`")
_APART = (", ", ", ", "; ", " and ", ", then ")
_LAST = (
    " and ",
    " and ",
    ", and ",
    " and also ",
    ", and then ",
    "; and ",
    " as well as ",
    ", plus ",
)
_AGAIN = (
    "the same for {}", "do the same for {}", "and for {}", "repeat that for {}", "also for {}",
    "then for {}", "again for {}", "what about {}", "and now {}", "once more with {}",
)  # fmt: skip
_CHANGED = (
    "with {}", "repeat with {}", "the same with {}", "again, but with {}", "now use {}",
    "what if it is {}", "and with {} instead", "do it again for {}", "also try {}",
)  # fmt: skip
_SAID_SO = ("the {p} {v}", "{p} {v}", "{p} of {v}", "{v} as the {p}", "{p}: {v}", "{v} ({p})")
_JOINTS = (". ", ". ", ", then ", "; ", ", and ", ". Then ", ". Also, ", ". Finally, ")

Values = dict[str, tuple[Any, str]]
"""By slot: what a call writes, and what is said."""


def listable(made: Offered) -> list[str]:
    """Slots that a question may list values of: required, and plain text or a number."""
    return [
        p.slot
        for p in made.known.parameters
        if not p.optional and isinstance(p.kind, str) and p.kind.split(" ")[0] in _LISTABLE
    ]


def ask_several(made: Offered, rng: random.Random, count: int) -> list[Asked] | None:
    """The same question once a call, each with that call's values; None where none could be made.

    Args:
        made: The tool.
        rng: Draws everything.
        count: Of calls, at least two.
    """
    slots = listable(made)
    if not slots:
        return None
    varied = rng.sample(slots, min(len(slots), rng.choice((1, 2, 2, 2, 3))))
    marks = {slot: chr(_FIRST_MARK + at) for at, slot in enumerate(slots)}
    whole = ask(made, rng, held={slot: (0, marks[slot]) for slot in slots})
    if any(whole.text.count(mark) != 1 for mark in marks.values()):
        return None
    sets = _values(made, slots, varied, rng, count)
    if sets is None:
        return None
    order = sorted(varied, key=lambda slot: whole.text.index(marks[slot]))
    between = whole.text[whole.text.index(marks[order[0]]) : whole.text.index(marks[order[-1]])]
    roll = rng.random()
    if re.search(r"[.?!;:] ", between) or roll > 0.65:
        text = _said_later(made, whole.text, order, sets, marks, rng)
    elif roll < 0.2 and len(order) > 1:
        text = _in_lists(whole.text, order, sets, marks, rng)
    else:
        text = _in_sets(whole.text, order, sets, marks, rng)
    for slot in slots:
        text = text.replace(marks[slot], sets[0][slot][1])
    return [_asked(made, text, whole, values, marks) for values in sets]


def _values(
    made: Offered, slots: Sequence[str], varied: Sequence[str], rng: random.Random, count: int
) -> list[Values] | None:
    """Values of each call; None where two calls are the same, or one has a value twice."""
    first: Values = {slot: said_value(made, slot, rng) for slot in slots}
    sets = [first]
    for _ in range(count - 1):
        values = dict(first)
        for slot in varied:
            values[slot] = said_value(made, slot, rng)
        sets.append(values)
    calls = {tuple(str(values[slot][0]) for slot in slots) for values in sets}
    once = all(len({said for _, said in values.values()}) == len(slots) for values in sets)
    return sets if len(calls) == count and once else None


def _in_sets(
    text: str, order: Sequence[str], sets: Sequence[Values], marks: Mapping[str, str],
    rng: random.Random,
) -> str:  # fmt: skip
    """What stands between the first and the last value that varies, once a call."""
    start, end = text.index(marks[order[0]]), text.index(marks[order[-1]]) + 1
    lead = _LEAD.search(text[:start])
    if lead and rng.random() < (0.7 if len(order) > 1 else 0.35):
        start = lead.start()
    if text[start - 1 : start] in _QUOTES:
        start -= 1
    if text[end : end + 1] in _QUOTES:
        end += 1
    span = text[start:end]
    said = [_filled(span, order, values, marks) for values in sets]
    apart, last = rng.choice(_APART), rng.choice(_LAST)
    return text[:start] + apart.join(said[:-1]) + last + said[-1] + text[end:]


def _in_lists(
    text: str, order: Sequence[str], sets: Sequence[Values], marks: Mapping[str, str],
    rng: random.Random,
) -> str:  # fmt: skip
    """All values of a slot in its place, and that they belong together in their order."""
    for slot in order:
        text = text.replace(marks[slot], joined([values[slot][1] for values in sets]))
    mark = text[-1] if text[-1] in ".?!" else ""
    body = text[: len(text) - len(mark)]
    return f"{body}{rng.choice((', respectively', ' respectively', ' (respectively)'))}{mark}"


def _said_later(
    made: Offered, text: str, order: Sequence[str], sets: Sequence[Values],
    marks: Mapping[str, str], rng: random.Random,
) -> str:  # fmt: skip
    """The question for the first call, and what changes for each other after it."""
    named = rng.random() < 0.6
    first = [values[1] for values in sets[0].values()]
    for values in sets[1:]:
        changed = [slot for slot in order if values[slot] != sets[0][slot]]
        if named:
            form = rng.choice(_SAID_SO)
            told = joined(
                [form.format(p=_words_of(made.names[slot]), v=values[slot][1]) for slot in changed]
            )
            more = rng.choice(_CHANGED).format(told)
        else:
            more = rng.choice(_AGAIN).format(joined([values[slot][1] for slot in changed]))
        joint = rng.choice(_JOINTS)
        if joint.endswith("and "):
            more = more.removeprefix("and ")
        text = unended(text, [*marks.values(), *first, *(v[1] for v in values.values())])
        if joint == ". ":
            more = more[0].upper() + more[1:]
        text += joint + more
    mark = rng.choice(("", ".", ".", "?")) if text[-1].isalnum() else ""
    return text + mark


def _filled(span: str, order: Sequence[str], values: Values, marks: Mapping[str, str]) -> str:
    for slot in order:
        span = span.replace(marks[slot], values[slot][1])
    return span


def _words_of(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])|_", " ", name).lower()


def _asked(
    made: Offered, text: str, whole: Asked, values: Values, marks: Mapping[str, str]
) -> Asked:
    found: dict[str, Any] = dict(whole.values)
    for slot, (value, _) in values.items():
        name = made.names[slot]
        schema = made.spec.parameters["properties"][name]
        # A sign of percent is said once and is meant for all.
        found[slot] = percents(whole.text, marks[slot], name, schema, value)
    return Asked(text, found, {**whole.said, **{slot: said for slot, (_, said) in values.items()}})
