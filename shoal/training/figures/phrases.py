"""Phrases that say quantities with their values, each value a mark until the question is whole."""

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, cast

from shoal.training.figures.quantities import Quantity, Subject
from shoal.training.figures.tools import Parameter
from shoal.training.figures.words import (
    digits,
    in_words,
    one_unit,
    plain_noun,
    plural,
    rate_text,
    spelled,
    unit_before_noun,
)
from shoal.training.values import joined

__all__ = [
    "Draft",
    "Item",
    "clause",
    "described",
    "labelled",
    "listed",
    "order_or_ask",
    "target_of",
    "values_text",
]

_FIRST_MARK = 0xE000
_MARK = re.compile("[\ue000-\uf8ff]")
_ORDERS = (
    "calculate", "compute", "find", "determine", "work out", "figure out", "give me", "tell me",
    "please calculate", "I need", "I want to know", "help me find", "can you compute", "estimate",
    "I would like to know", "please find", "could you work out", "let me know", "get",
)  # fmt: skip
_ASKS = ("what is", "what is", "what's", "what would be", "what will be", "can you tell me")
_VARIABLES = re.compile(r"[a-z]\d?$")


@dataclass(frozen=True, slots=True)
class Item:
    """A quantity that a question says: its values, and the calls that each is for."""

    quantity: Quantity
    parameter: Parameter | None
    cells: tuple[Any, ...]
    steps: tuple[tuple[int, ...], ...]

    @property
    def name(self) -> str | None:
        """The parameter that the item is for."""
        return self.parameter.name if self.parameter else None


@dataclass(slots=True)
class Draft:
    """A question being written; `marks` are the values said in it."""

    rng: random.Random
    subject: Subject
    marks: list[tuple[str, str | None, tuple[int, ...]]] = field(
        default_factory=list[tuple[str, str | None, tuple[int, ...]]]
    )
    nouns: dict[str, str] = field(default_factory=dict[str, str])
    units: dict[tuple[str, ...], str] = field(default_factory=dict[tuple[str, ...], str])
    label: tuple[str, bool] | None = None

    def mark(self, text: str, name: str | None, steps: tuple[int, ...]) -> str:
        """Notes what a value is for; gives what stands for it in the text."""
        self.marks.append((text, name, steps))
        return chr(_FIRST_MARK + len(self.marks) - 1)

    def opening(self, text: str) -> str:
        """How the text begins once its marks are filled in."""
        return self.filled(text[0]) if _MARK.match(text) else text

    def marked(self, text: str) -> list[tuple[str, str | None, tuple[int, ...]]]:
        """The values said in the text, in its order."""
        return [self.marks[ord(mark) - _FIRST_MARK] for mark in _MARK.findall(text)]

    def filled(self, text: str) -> str:
        """The text with values for marks."""
        return _MARK.sub(lambda mark: self.marks[ord(mark[0]) - _FIRST_MARK][0], text)

    def article(self, text: str) -> str:
        """The text after "a" or "an"."""
        start = self.opening(text).lower()
        vowel = re.match(r"[aeio]|8|1[18](?!\d)|1[18],|u[mn](?!i)|u[^mns]|hour|f1", start)
        return ("an " if vowel and not start.startswith("one") else "a ") + text

    def agreeing(self, text: str) -> str:
        """The text with "an" for an "a" before a value that wants it: "an 8 kg body"."""
        return re.sub(rf"\ba ({_MARK.pattern})", lambda found: self.article(found[1]), text)


def values_text(
    draft: Draft,
    item: Item,
    *,
    bare: bool = False,
    closed: bool = False,
    single: bool = False,
    last: str = " and ",
) -> str:
    """The item's values as the question says them, each a mark."""
    rng, quantity = draft.rng, item.quantity
    # Quantities of one kind are said in one unit, lest a question ask for a conversion.
    key = quantity.names if quantity.kind == "r" else quantity.units
    if key not in draft.units:
        draft.units[key] = _unit(item, rng)
    unit = unit_before_noun(draft.units[key]) if single else draft.units[key]
    # The unit may follow each value or only the last, with or without a space.
    each = rng.random() < 0.2
    tight = not in_words(unit) and " " not in unit and rng.random() < 0.3
    parts: list[str] = []
    for index, (cell, steps) in enumerate(zip(item.cells, item.steps, strict=True)):
        if not isinstance(cell, Decimal):
            parts.append(_text_of(draft, item, cell, steps, closed))
            continue
        if quantity.kind == "r":
            parts.append(draft.mark(rate_text(cell, quantity, unit, rng), item.name, steps))
            continue
        text = spelled(cell, quantity, "" if bare else unit, rng)
        if unit == "$":
            sign = "-$" if text.startswith("-") else "$"
            text = text if bare and quantity.kind != "m" else sign + text.lstrip("-")
        told = draft.mark(text, item.name, steps)
        if not bare and unit not in ("", "$") and (each or index + 1 == len(item.cells)):
            gap = "" if unit == "°" or (tight and text[-1].isdigit()) else " "
            told += gap + (one_unit(unit) if cell == 1 else unit)
        parts.append(told)
    return joined(parts, last)


def _text_of(draft: Draft, item: Item, cell: Any, steps: tuple[int, ...], closed: bool) -> str:
    rng = draft.rng
    if isinstance(cell, tuple):
        numbers = cast(tuple[Decimal, ...], cell)
        told = [digits(one) for one in numbers]
        roll = rng.random()
        if closed or roll < 0.45:
            left, right = ("(", ")") if roll > 0.93 else ("[", "]")
            return draft.mark(f"{left}{', '.join(told)}{right}", item.name, steps)
        return draft.mark(joined(told, " and " if roll < 0.85 else ", "), item.name, steps)
    text = draft.mark(str(cell), item.name, steps)
    quote = rng.random() < (0.25 if item.quantity.kind == "x" else 0.06)
    return f'"{text}"' if quote else text


def _unit(item: Item, rng: random.Random) -> str:
    if item.quantity.kind == "r":
        share = item.parameter is not None and item.parameter.as_share
        options = ("%", " percent", " %", "share" if share else "%")
        return rng.choices(options, (60, 24, 3, 13))[0]
    if item.quantity.units[0] == "$":
        return "dollars" if rng.random() < 0.12 else "$"
    return rng.choice(item.quantity.units)


def clause(draft: Draft, item: Item) -> str:
    """The item as a clause: "the mass is 5 kg"."""
    noun = _noun(draft, item)
    bare = plain_noun(noun)
    the = "" if _VARIABLES.match(bare) else "the "
    many = noun.endswith("*")
    verb = "are" if many else draft.rng.choice(("is", "is", "is", "equals"))
    if item.quantity.kind in ("t", "k", "e", "x"):
        verb = "is"
    return f"{the}{bare} {verb} {values_text(draft, item, last=' or ')}"


def listed(draft: Draft, items: Sequence[Item]) -> str:
    """The items in a row: "a mass of 5 kg and a speed of 3 m/s"."""
    wide = len(items) > 1
    return joined([_of(draft, item, closed=wide and draft.rng.random() < 0.75) for item in items])


def labelled(draft: Draft, items: Sequence[Item]) -> str:
    """The items in short: "mass = 5 kg, speed = 3"."""
    rng = draft.rng
    draft.label = draft.label or (rng.choice((" = ", "=", ": ", " ", " is ")), rng.random() < 0.35)
    sign, own = draft.label
    parts: list[str] = []
    for item in items:
        label = item.parameter.name if own and item.parameter else plain_noun(_noun(draft, item))
        if not own and label.startswith("number of ") and rng.random() < 0.5:
            label = label.removeprefix("number of ")
        parts.append(label + sign + values_text(draft, item, closed=True))
    many = any(len(item.cells) > 1 for item in items)
    mark = "; " if many else rng.choice((", ", ", ", "; "))
    if rng.random() < 0.4 and len(parts) > 1:
        return f"{mark.join(parts[:-1])} and {parts[-1]}"
    return mark.join(parts)


def target_of(draft: Draft) -> str:
    """What is computed: "the speed of a car"."""
    rng, subject = draft.rng, draft.subject
    noun = rng.choice(subject.nouns)
    if " " in noun and rng.random() < 0.4:
        return f"the {noun}"
    return f"the {noun} {subject.about}"


def described(draft: Draft, items: Sequence[Item]) -> str:
    """What is computed of a thing, told by what the items say of it."""
    rng, about = draft.rng, draft.subject.about
    found = re.match(r"(.+ )?an? (.+)$", about)
    before: list[str] = []
    close: list[str] = []
    loose: list[str] = []
    rest: list[Item] = []
    for item in items:
        q = item.quantity
        if found and q.before and len(before) < 2 and len(item.cells) == 1 and rng.random() < 0.75:
            before.append(_filled(draft, item, rng.choice(q.before), single=True))
        elif q.after and len(close) + len(loose) < 3:
            form = rng.choice(q.after)
            (close if form.startswith("{") else loose).append(_filled(draft, item, form))
        else:
            rest.append(item)
    text = about
    if found and before:
        text = (found[1] or "") + draft.article(" ".join([*before, found[2]]))
    if close:
        text += " " + joined(close)
    if loose:
        text += " " + " ".join(loose)
    if rest:
        text += ("," if loose and rng.random() < 0.5 else "") + " with " + listed(draft, rest)
    return text


def order_or_ask(rng: random.Random, target: str) -> tuple[str, str]:
    """An order or a question for the target, and the mark that ends it."""
    if rng.random() < 0.5:
        order = rng.choice(_ORDERS)
        return f"{order} {target}", "?" if order.startswith(("can", "could")) else "."
    return f"{rng.choice(_ASKS)} {target}", "?"


def _noun(draft: Draft, item: Item) -> str:
    return draft.nouns.setdefault(item.quantity.names[0], draft.rng.choice(item.quantity.nouns))


def _of(draft: Draft, item: Item, *, closed: bool = False) -> str:
    """The item as one of a list: "a mass of 5 kg"."""
    rng, kind = draft.rng, item.quantity.kind
    noun, many = _noun(draft, item), len(item.cells) > 1
    bare = plain_noun(noun)
    if noun.startswith("number of "):
        return f"{values_text(draft, item)} {_counted(draft, item, bare)}"
    if kind in ("t", "k", "e", "x", "l"):
        shown = values_text(draft, item, closed=closed)
        the = "" if _VARIABLES.match(bare) else "the "
        return (
            f"{rng.choice((the, the, ''))}{plural(bare) if many and kind != 'l' else bare} {shown}"
        )
    if item.cells == (Decimal(0),) and ("velocity" in bare or "speed" in bare):
        zero = draft.mark("zero", item.name, item.steps[0])
        return f"{zero} {bare}"
    shown = values_text(draft, item)
    if _VARIABLES.match(bare):
        return f"{bare} {'= ' if rng.random() < 0.6 else 'of '}{shown}"
    if " of " in bare or rng.random() < 0.06:
        return f"{shown} {rng.choice(('as', 'for'))} the {bare}"
    if many and not noun.endswith(("*", "~")):
        return f"{plural(bare)} of {shown}"
    if noun.endswith(("*", "~")):
        return f"{bare} {'of ' if rng.random() < 0.8 else ''}{shown}"
    roll = rng.random()
    if roll < 0.12:
        return f"{bare} {shown}"
    if roll < 0.18:
        return f"the {bare} {'at' if rng.random() < 0.3 else 'being'} {shown}"
    return draft.article(f"{bare} of {shown}")


def _counted(draft: Draft, item: Item, noun: str) -> str:
    things = noun.removeprefix("number of ")
    return re.sub(r"^(\w+)s\b", r"\1", things) if item.cells == (Decimal(1),) else things


def _filled(draft: Draft, item: Item, form: str, *, single: bool = False) -> str:
    if "{n}" in form:
        return form.replace("{n}", values_text(draft, item, bare=True))
    return form.replace("{v}", values_text(draft, item, single=single))
