"""Generated cases in which a question's numbers have to find their parameters.

A tool computes something from a few quantities; its question says them in another order, with
units, among numbers that no parameter takes, or for several calls at once. Spoken values stand in
the text as single marks until the end, so that no rewording can hurt them and each is found again.
"""

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from typing import Any, cast
from zlib import crc32

from shoal.training.asking import polished
from shoal.training.cases import Case, CaseStep, ToolSpec, answer_of, observation_text
from shoal.training.quantities import Quantity, Subject, subjects
from shoal.training.synthetic import Split
from shoal.training.values import sample

__all__ = ["figure_case", "held_out"]

_FIRST_MARK = 0xE000
_MARK = re.compile("[\ue000-\uf8ff]")
_WORDS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve",
)  # fmt: skip
_PREFIXES = ("calculate", "calculate", "compute", "get", "estimate", "find", "calc", "determine")
_VERBS = frozenset(("train", "run", "fit", "solve", "compare", "raise", "integrate"))
_SAYS = ("Calculate", "Calculates", "Compute", "Computes", "Estimate", "Get", "Return", "Find")
_ORDERS = (
    "calculate", "compute", "find", "determine", "work out", "figure out", "give me", "tell me",
    "please calculate", "I need", "I want to know", "help me find", "can you compute", "estimate",
    "I would like to know", "please find", "could you work out", "let me know", "get",
)  # fmt: skip
_ASKS = ("what is", "what is", "what's", "what would be", "what will be", "can you tell me")
_GIVEN = ("given", "with", "for", "using", "assuming", "based on", "from", "if I have")
_SPARE = (
    "I am in room {}.", "It is for exercise {}.", "This is question {} on my sheet.",
    "My {} friends want to know.", "I have to hand it in within {} days.", "See page {}.",
    "There are {} of us here.", "I have tried it {} times already.", "It is for class {}.",
    "My teacher gave us {} minutes for it.", "I already have {} other results.",
)  # fmt: skip
_AGAIN = (
    ". Then repeat with {of}", ", then repeat it with {of} instead", ". Do the same for {of}",
    ". And what if {is_}?", ". And with {of}?", ". Then once more with {of}",
    ", and also with {of}", ". After that, take {of} instead", ". Next, suppose {is_}",
)  # fmt: skip
_THEN = (". Then take {of}", ", then with {of}", ". And with {of}?", ". Again with {of}")
_LASTLY = (". Finally, use {of}", ", and lastly with {of}", ". And for {of}?", ". Last, {of}")
_VARIABLES = re.compile(r"[a-z]\d?$")


@dataclass(frozen=True, slots=True)
class _Parameter:
    """A quantity as a tool takes it this once."""

    quantity: Quantity
    name: str
    sort: str
    required: bool
    schema: dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Offered:
    subject: Subject
    spec: ToolSpec
    parameters: tuple[_Parameter, ...]
    length: int


@dataclass(frozen=True, slots=True)
class _Item:
    """A quantity that a question says: its values, and the calls that each is for."""

    quantity: Quantity
    parameter: _Parameter | None
    cells: tuple[Any, ...]
    steps: tuple[tuple[int, ...], ...]


@dataclass(slots=True)
class _Draft:
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
        self.marks.append((text, name, steps))
        return chr(_FIRST_MARK + len(self.marks) - 1)

    def opening(self, text: str) -> str:
        """How the text begins once its marks are filled in."""
        index = ord(text[0]) - _FIRST_MARK
        return self.marks[index][0] if 0 <= index < len(self.marks) else text


def held_out(subject: Subject) -> bool:
    """About one subject in ten is never asked for, nor offered, in training."""
    return crc32(subject.stems[0].encode()) % 10 == 6


def figure_case(rng: random.Random, split: Split = "train") -> Case:
    """One case; about one in five needs several calls, and no tool serves one in ten."""
    subject = rng.choice(_library(split))
    made = _offer(subject, rng, split)
    specs = [made.spec, *_distractors(made, rng, split)]
    unserved = rng.random() < 0.1
    several = rng.random() < 0.22
    question, steps, evidence, answer = (_ask_several if several else _ask_once)(made, rng)
    if unserved:
        others = [_offer(one, rng, split).spec for one in _others(subject, rng, split)]
        return Case(question, tuple(others), (), None, (), "figures-unserved")
    rng.shuffle(specs)
    return Case(question, tuple(specs), steps, answer, evidence, "figures")


@cache
def _library(split: Split) -> tuple[Subject, ...]:
    return tuple(one for one in subjects() if held_out(one) == (split == "heldout"))


@cache
def _names(names: tuple[str, ...], split: Split) -> tuple[str, ...]:
    # Some parameter names are kept for the held-out split as well, where a quantity has others.
    kept = [n for n in names[1:] if crc32(n.encode()) % 10 == 6]
    if split == "heldout":
        return tuple(kept) or names
    return tuple(n for n in names if n not in kept)


def _others(subject: Subject, rng: random.Random, split: Split) -> list[Subject]:
    pool = [one for one in _library(split) if one.field != subject.field]
    return rng.sample(pool, min(len(pool), rng.choice((1, 1, 2, 2, 3, 4, 5))))


def _distractors(made: _Offered, rng: random.Random, split: Split) -> list[ToolSpec]:
    pool = [one for one in _library(split) if one is not made.subject]
    count = rng.choices((0, 1, 2, 3, 4, 5), (22, 20, 20, 16, 12, 10))[0]
    chosen = rng.sample(pool, min(count, len(pool)))
    siblings = [one for one in pool if one.field == made.subject.field and one not in chosen]
    if chosen and siblings and rng.random() < 0.35:
        chosen[0] = rng.choice(siblings)
    found = {made.spec.name: made.spec}
    for one in chosen:
        spec = _offer(one, rng, split).spec
        found.setdefault(spec.name, spec)
    return list(found.values())[1:]


def _offer(subject: Subject, rng: random.Random, split: Split) -> _Offered:
    chosen = [
        q for q in subject.quantities if q.offered and not (q.optional and rng.random() < 0.35)
    ]
    while len(chosen) > 5:
        chosen.remove(rng.choice([q for q in chosen if q.optional] or chosen[-1:]))
    rng.shuffle(chosen)
    parameters: list[_Parameter] = []
    for quantity in chosen:
        options = _names(quantity.names, split)
        name = options[0] if rng.random() < 0.5 else rng.choice(options)
        if quantity.kind == "r" and rng.random() < 0.15 and not _in_percent(name):
            name += rng.choice(("_percent", "_pct", "_percentage"))
        sort = _sort(quantity, rng)
        required = not quantity.optional or rng.random() < 0.25
        parameters.append(_Parameter(quantity, name, sort, required, _schema(quantity, sort)))
    if not any(p.required for p in parameters):
        parameters = [_Parameter(p.quantity, p.name, p.sort, True, p.schema) for p in parameters]
    if len({p.name for p in parameters}) < len(parameters):
        parameters = [
            _Parameter(p.quantity, p.quantity.names[0], p.sort, p.required, p.schema)
            for p in parameters
        ]
    if (camel := rng.random() < 0.1) and not any(len(p.name) == 1 for p in parameters):
        parameters = [
            _Parameter(p.quantity, _camel(p.name), p.sort, p.required, p.schema) for p in parameters
        ]
    schema: dict[str, Any] = {
        "type": "object",
        "properties": {p.name: p.schema for p in parameters},
        "required": [p.name for p in parameters if p.required],
        "additionalProperties": False,
    }
    spec = ToolSpec(_tool_name(subject, rng, camel), _describe(subject, parameters, rng), schema)
    return _Offered(subject, spec, tuple(parameters), rng.randint(3, 6))


def _sort(quantity: Quantity, rng: random.Random) -> str:
    if quantity.kind in ("i", "y"):
        return "number" if rng.random() < 0.08 else "integer"
    if quantity.kind == "r":
        return "integer" if quantity.decimals == 0 and rng.random() < 0.2 else "number"
    if quantity.kind in ("n", "m", "l"):
        return "integer" if quantity.decimals == 0 and rng.random() < 0.35 else "number"
    return "string"


def _schema(quantity: Quantity, sort: str) -> dict[str, Any]:
    if quantity.kind == "l":
        return {"type": "array", "items": {"type": sort}}
    if quantity.kind == "e":
        return {"type": "string", "enum": list(quantity.choices)}
    return {"type": sort}


def _in_percent(name: str) -> bool:
    return "percent" in name.lower() or "pct" in name.lower()


def _camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(word.capitalize() for word in rest)


def _tool_name(subject: Subject, rng: random.Random, camel: bool) -> str:
    stem = rng.choice(subject.stems)
    named = (
        stem if stem.split("_")[0] in _VERBS or len(stem) < 2 else f"{rng.choice(_PREFIXES)}_{stem}"
    )
    if camel:
        return _camel(rng.choice((named, named, stem)))
    return rng.choices(
        (
            named, stem, f"{subject.field}.{stem}", f"{subject.field}_{stem}",
            f"{subject.field}.{named}", f"{stem}_calculator", f"{stem}.calculate",
        ),
        (38, 24, 15, 7, 8, 4, 4),
    )[0]  # fmt: skip


def _describe(subject: Subject, parameters: list[_Parameter], rng: random.Random) -> str:
    text = f"{rng.choice(_SAYS)} the {rng.choice(subject.nouns)} {subject.about}"
    if rng.random() < 0.4:
        said = [_plain(rng.choice(p.quantity.nouns)) for p in parameters[:3]]
        text += f" {rng.choice(('from', 'given', 'based on'))} {_join(said)}"
    return text + "."


def _plain(noun: str) -> str:
    return noun.rstrip("*~")


def _join(parts: Sequence[str], last: str = " and ") -> str:
    return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + last + parts[-1]


# Values


def _draw(quantity: Quantity, sort: str, rng: random.Random, length: int = 3) -> Any:
    match quantity.kind:
        case "k" | "e":
            return rng.choice(quantity.choices)
        case "t":
            return sample("place", rng)
        case "x":
            return _expression(rng)
        case "l":
            # Series that go together are of one length; groups need not be.
            count = rng.randint(3, 6) if quantity.nouns[0].startswith("group") else length
            return tuple(_number(quantity, sort, rng) for _ in range(count))
        case _:
            return _number(quantity, sort, rng)


def _number(quantity: Quantity, sort: str, rng: random.Random) -> Decimal:
    places = 0 if sort == "integer" else quantity.decimals
    low, high = float(quantity.low), float(quantity.high)
    if low == 0 and quantity.kind == "n" and rng.random() < 0.08:
        return Decimal(0)
    if low > 0 and high / low > 60:
        value = low * (high / low) ** rng.random()
    else:
        value = rng.uniform(low, high)
    if places and low >= 1 and rng.random() < 0.5:
        places = 0
    if quantity.kind == "m" and sort == "number" and value < 5000 and rng.random() < 0.08:
        places = 2
    step = 1
    if not places and value >= 100 and quantity.kind != "y" and rng.random() < 0.7:
        # People name round sums more often than exact ones.
        step = 10 ** (len(str(int(value))) - rng.choice((1, 2, 2)))
    number = (
        Decimal(str(round(value / step) * step)) if not places else Decimal(f"{value:.{places}f}")
    )
    number = number.normalize() if places else number
    return min(max(number, Decimal(quantity.low)), Decimal(quantity.high))


def _expression(rng: random.Random) -> str:
    a, b, c = rng.randint(2, 9), rng.randint(2, 12), rng.randint(1, 20)
    sign = rng.choice("+-")
    return rng.choice(
        (
            f"{a}x^2 {sign} {b}x", f"{a}x^2 {sign} {b}x + {c}", f"x^3 {sign} {b}x", f"x**2 + {c}",
            f"{a}*x**2 {sign} {b}*x", f"sin(x) + {c}", f"{a}*cos(x)", f"e^x {sign} {c}",
            f"{a}x {sign} {c}", f"1/(x + {c})", f"sqrt(x) * {b}", "x^2", f"{a}*x**3",
        )
    )  # fmt: skip


def _value(parameter: _Parameter, cell: Any) -> Any:
    """A drawn value as the argument is written; a rate is drawn in percent."""
    if isinstance(cell, tuple):
        cells = cast(tuple[Decimal, ...], cell)
        return [_plain_number(one) for one in cells]
    if not isinstance(cell, Decimal):
        return cell
    return _plain_number(cell / 100 if _as_share(parameter) else cell)


def _as_share(parameter: _Parameter) -> bool:
    return (
        parameter.quantity.kind == "r"
        and parameter.sort == "number"
        and not _in_percent(parameter.name)
    )


def _plain_number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


def _digits(value: Decimal) -> str:
    return f"{value.normalize():f}"


def _spelled(value: Decimal, quantity: Quantity, unit: str, rng: random.Random) -> str:
    text = _digits(value)
    worded = not unit or _in_words(unit)
    if value != value.to_integral_value() or quantity.kind == "y":
        return text
    if value >= 1000 and (worded or unit == "$"):
        if value >= 1_000_000 and value % 50_000 == 0 and rng.random() < 0.6:
            return f"{_digits(value / 1_000_000)} million"
        if value % 1000 == 0 and rng.random() < 0.1:
            money = quantity.kind == "m" and rng.random() < 0.5
            return f"{_digits(value / 1000)}{'k' if money else ' thousand'}"
    if value >= 1000 and rng.random() < 0.4:
        return f"{int(value):,}"
    if 0 <= value < len(_WORDS) and worded and rng.random() < 0.14:
        return _WORDS[int(value)]
    return text


def _in_words(unit: str) -> bool:
    return len(unit) > 4 and unit[:4].isalpha()


def _shown(
    draft: _Draft,
    item: _Item,
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
    name = item.parameter.name if item.parameter else None
    if key not in draft.units:
        draft.units[key] = _unit(item, rng)
    unit = _single(draft.units[key]) if single else draft.units[key]
    # The unit may follow each value or only the last, with or without a space.
    each = rng.random() < 0.2
    tight = not _in_words(unit) and " " not in unit and rng.random() < 0.3
    parts: list[str] = []
    for index, (cell, steps) in enumerate(zip(item.cells, item.steps, strict=True)):
        if not isinstance(cell, Decimal):
            parts.append(_text_shown(draft, item, cell, steps, closed))
            continue
        if quantity.kind == "r":
            parts.append(draft.mark(_rate(cell, quantity, unit, rng), name, steps))
            continue
        text = _spelled(cell, quantity, "" if bare else unit, rng)
        if unit == "$":
            sign = "-$" if text.startswith("-") else "$"
            text = text if bare and quantity.kind != "m" else sign + text.lstrip("-")
        told = draft.mark(text, name, steps)
        if not bare and unit not in ("", "$") and (each or index + 1 == len(item.cells)):
            gap = "" if unit == "°" or (tight and text[-1].isdigit()) else " "
            told += gap + (_one(unit) if cell == 1 else unit)
        parts.append(told)
    return _join(parts, last)


def _unit(item: _Item, rng: random.Random) -> str:
    if item.quantity.kind == "r":
        share = item.parameter is not None and _as_share(item.parameter)
        options = ("%", " percent", " %", "share" if share else "%")
        return rng.choices(options, (60, 24, 3, 13))[0]
    if item.quantity.units[0] == "$":
        return "dollars" if rng.random() < 0.12 else "$"
    return rng.choice(item.quantity.units)


def _rate(cell: Decimal, quantity: Quantity, unit: str, rng: random.Random) -> str:
    if unit == "share":
        return _digits(cell / 100)
    return (_spelled(cell, quantity, "percent", rng) if "p" in unit else _digits(cell)) + unit


def _one(unit: str) -> str:
    first, *rest = unit.split(" ")
    first = {"feet": "foot", "inches": "inch", "masses": "mass"}.get(
        first, first[:-1] if _in_words(first) and first.endswith("s") else first
    )
    return " ".join((first, *rest))


def _single(unit: str) -> str:
    """The unit as it stands before a noun: "a 5 kilometer race"."""
    words = [{"feet": "foot"}.get(word, word) for word in unit.split(" ")]
    return " ".join(w[:-1] if _in_words(w) and w.endswith("s") else w for w in words)


def _text_shown(draft: _Draft, item: _Item, cell: Any, steps: tuple[int, ...], closed: bool) -> str:
    rng = draft.rng
    name = item.parameter.name if item.parameter else None
    if isinstance(cell, tuple):
        numbers = cast(tuple[Decimal, ...], cell)
        digits = [_digits(one) for one in numbers]
        roll = rng.random()
        if closed or roll < 0.45:
            left, right = ("(", ")") if roll > 0.93 else ("[", "]")
            return draft.mark(f"{left}{', '.join(digits)}{right}", name, steps)
        return draft.mark(_join(digits, " and " if roll < 0.85 else ", "), name, steps)
    told = draft.mark(str(cell), name, steps)
    quote = rng.random() < (0.25 if item.quantity.kind == "x" else 0.06)
    return f'"{told}"' if quote else told


# Phrases


def _noun(draft: _Draft, item: _Item) -> str:
    return draft.nouns.setdefault(item.quantity.names[0], draft.rng.choice(item.quantity.nouns))


def _article(draft: _Draft, text: str) -> str:
    start = draft.opening(text).lower()
    vowel = re.match(r"[aeio]|8|1[18](?!\d)|1[18],|u[mn](?!i)|u[^mns]|hour|f1", start)
    return ("an " if vowel and not start.startswith("one") else "a ") + text


def _of(draft: _Draft, item: _Item, *, closed: bool = False) -> str:
    """The item as one of a list: "a mass of 5 kg"."""
    rng, kind = draft.rng, item.quantity.kind
    noun, many = _noun(draft, item), len(item.cells) > 1
    bare = _plain(noun)
    if noun.startswith("number of "):
        return f"{_shown(draft, item)} {_counted(draft, item, bare)}"
    if kind in ("t", "k", "e", "x", "l"):
        shown = _shown(draft, item, closed=closed)
        the = "" if _VARIABLES.match(bare) else "the "
        return (
            f"{rng.choice((the, the, ''))}{_plural(bare) if many and kind != 'l' else bare} {shown}"
        )
    if item.cells == (Decimal(0),) and ("velocity" in bare or "speed" in bare):
        zero = draft.mark("zero", item.parameter.name if item.parameter else None, item.steps[0])
        return f"{zero} {bare}"
    shown = _shown(draft, item)
    if _VARIABLES.match(bare):
        return f"{bare} {'= ' if rng.random() < 0.6 else 'of '}{shown}"
    if " of " in bare or rng.random() < 0.06:
        return f"{shown} {rng.choice(('as', 'for'))} the {bare}"
    if many and not noun.endswith(("*", "~")):
        return f"{_plural(bare)} of {shown}"
    if noun.endswith(("*", "~")):
        return f"{bare} {'of ' if rng.random() < 0.8 else ''}{shown}"
    roll = rng.random()
    if roll < 0.12:
        return f"{bare} {shown}"
    if roll < 0.18:
        return f"the {bare} {'at' if rng.random() < 0.3 else 'being'} {shown}"
    return _article(draft, f"{bare} of {shown}")


def _counted(draft: _Draft, item: _Item, noun: str) -> str:
    things = noun.removeprefix("number of ")
    return re.sub(r"^(\w+)s\b", r"\1", things) if item.cells == (Decimal(1),) else things


def _plural(noun: str) -> str:
    if noun.endswith(("radius", "modulus")):
        return noun[:-2] + "i"
    if noun.endswith(("s", "x", "ch", "sh")):
        return noun + "es"
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + "s"


def _is(draft: _Draft, item: _Item) -> str:
    """The item as a clause: "the mass is 5 kg"."""
    noun = _noun(draft, item)
    bare = _plain(noun)
    the = "" if _VARIABLES.match(bare) else "the "
    many = noun.endswith("*")
    verb = "are" if many else draft.rng.choice(("is", "is", "is", "equals"))
    if item.quantity.kind in ("t", "k", "e", "x"):
        verb = "is"
    return f"{the}{bare} {verb} {_shown(draft, item, last=' or ')}"


def _filled(draft: _Draft, item: _Item, form: str, *, single: bool = False) -> str:
    if "{n}" in form:
        return form.replace("{n}", _shown(draft, item, bare=True))
    return form.replace("{v}", _shown(draft, item, single=single))


def _listed(draft: _Draft, items: Sequence[_Item]) -> str:
    wide = len(items) > 1
    return _join([_of(draft, item, closed=wide and draft.rng.random() < 0.75) for item in items])


def _labelled(draft: _Draft, items: Sequence[_Item]) -> str:
    """The items in short: "mass = 5 kg, speed = 3"."""
    rng = draft.rng
    draft.label = draft.label or (rng.choice((" = ", "=", ": ", " ", " is ")), rng.random() < 0.35)
    sign, own = draft.label
    parts: list[str] = []
    for item in items:
        label = item.parameter.name if own and item.parameter else _plain(_noun(draft, item))
        if not own and label.startswith("number of ") and rng.random() < 0.5:
            label = label.removeprefix("number of ")
        parts.append(label + sign + _shown(draft, item, closed=True))
    many = any(len(item.cells) > 1 for item in items)
    mark = "; " if many else rng.choice((", ", ", ", "; "))
    if rng.random() < 0.4 and len(parts) > 1:
        return f"{mark.join(parts[:-1])} and {parts[-1]}"
    return mark.join(parts)


def _target(draft: _Draft) -> str:
    rng, subject = draft.rng, draft.subject
    noun = rng.choice(subject.nouns)
    if " " in noun and rng.random() < 0.4:
        return f"the {noun}"
    return f"the {noun} {subject.about}"


def _described(draft: _Draft, items: Sequence[_Item], *, most: int = 3) -> str:
    """What is computed of a thing, told by what the items say of it."""
    rng, about = draft.rng, draft.subject.about
    found = re.match(r"(.+ )?an? (.+)$", about)
    before: list[str] = []
    close: list[str] = []
    loose: list[str] = []
    rest: list[_Item] = []
    for item in items:
        q = item.quantity
        if found and q.before and len(before) < 2 and len(item.cells) == 1 and rng.random() < 0.75:
            before.append(_filled(draft, item, rng.choice(q.before), single=True))
        elif q.after and len(close) + len(loose) < most:
            form = rng.choice(q.after)
            (close if form.startswith("{") else loose).append(_filled(draft, item, form))
        else:
            rest.append(item)
    text = about
    if found and before:
        text = (found[1] or "") + _article(draft, " ".join([*before, found[2]]))
    if close:
        text += " " + _join(close)
    if loose:
        text += " " + " ".join(loose)
    if rest:
        text += ("," if loose and rng.random() < 0.5 else "") + " with " + _listed(draft, rest)
    return text


def _end(text: str, mark: str) -> str:
    text = text[0].upper() + text[1:]
    return text if text[-1] in ".?!" else text + mark


def _order_or_ask(rng: random.Random, target: str) -> tuple[str, str]:
    if rng.random() < 0.5:
        order = rng.choice(_ORDERS)
        return f"{order} {target}", "?" if order.startswith(("can", "could")) else "."
    return f"{rng.choice(_ASKS)} {target}", "?"


# Questions


def _fits(ask: str, items: Sequence[_Item]) -> int | None:
    """How many items a question leaves unsaid; None where it says what there is not."""
    keys = {item.quantity.names[0]: item for item in items}
    firm = re.sub(r"\[.*?\]", "", ask)
    slots = re.findall(r"\{(\w+)(\.n)?\}", firm)
    if any(key not in keys for key, _ in slots):
        return None
    loose = [re.findall(r"\{(\w+)", part) for part in re.findall(r"\[(.*?)\]", ask)]
    said = {key for key, _ in slots} | {k for part in loose if set(part) <= set(keys) for k in part}
    return len(keys) - len(said)


def _templated(draft: _Draft, items: Sequence[_Item], ask: str) -> str:
    keys = {item.quantity.names[0]: item for item in items}
    said: set[str] = set()

    def fill(found: re.Match[str]) -> str:
        said.add(found[1])
        return _shown(draft, keys[found[1]], bare=bool(found[2]))

    def keep(found: re.Match[str]) -> str:
        return found[1] if set(re.findall(r"\{(\w+)", found[1])) <= set(keys) else ""

    text = re.sub(r"\{(\w+)(\.n)?\}", fill, re.sub(r"\[(.*?)\]", keep, ask))
    rest = [item for key, item in keys.items() if key not in said]
    if rest and (draft.rng.random() < 0.25 or any(item.parameter is None for item in rest)):
        return f"{_end(_join([_is(draft, item) for item in rest]), '.')} {text}"
    if rest:
        verb = draft.rng.choice(("Use", "Assume", "Take", "Work with", "Consider"))
        text = f"{text} {verb} {_listed(draft, rest)}."
    return text


def _compose(draft: _Draft, items: Sequence[_Item]) -> str:
    """A question that says all the items."""
    rng = draft.rng
    items = rng.sample(items, len(items))
    if not items:
        return _end(*_order_or_ask(rng, _target(draft)))
    asks = [
        ask for ask in draft.subject.asks if (left := _fits(ask, items)) is not None and left < 3
    ]
    if asks and rng.random() < 0.42:
        return _templated(draft, items, rng.choice(asks))
    return rng.choices(_SHAPES, _SHARES)[0](draft, items)


def _shape_given(draft: _Draft, items: Sequence[_Item]) -> str:
    rng = draft.rng
    text, mark = _order_or_ask(rng, _target(draft))
    return _end(f"{text} {rng.choice(_GIVEN)} {_listed(draft, items)}", mark)


def _shape_first(draft: _Draft, items: Sequence[_Item]) -> str:
    rng = draft.rng
    lead = f"{rng.choice(('given', 'with', 'for', 'assuming'))} {_listed(draft, items)}"
    text, mark = _order_or_ask(rng, _target(draft))
    return _end(f"{lead}, {text}", mark)


def _shape_split(draft: _Draft, items: Sequence[_Item]) -> str:
    rng = draft.rng
    if len(items) < 2:
        return _shape_given(draft, items)
    cut = rng.randint(1, len(items) - 1)
    lead = f"with {_listed(draft, items[:cut])}"
    text, mark = _order_or_ask(rng, _target(draft))
    return _end(f"{lead}, {text} for {_listed(draft, items[cut:])}", mark)


def _shape_clauses(draft: _Draft, items: Sequence[_Item]) -> str:
    rng = draft.rng
    clauses = _join([_is(draft, item) for item in items])
    text, mark = _order_or_ask(rng, _target(draft))
    roll = rng.random()
    if roll < 0.35:
        return _end(f"{text} {rng.choice(('if', 'when'))} {clauses}", mark)
    if roll < 0.55:
        return _end(f"if {clauses}, {text}", mark)
    if roll < 0.8:
        return f"{_end(clauses, '.')} {_end(text, mark)}"
    return _end(f"{text}, where {clauses}", mark)


def _shape_labels(draft: _Draft, items: Sequence[_Item]) -> str:
    rng = draft.rng
    labels = _labelled(draft, items)
    target = _target(draft)
    roll = rng.random()
    if roll < 0.25:
        return f"{target.removeprefix('the ')}{rng.choice((' for ', ': ', ', '))}{labels}"
    text, mark = _order_or_ask(rng, target)
    if roll < 0.6:
        return _end(f"{text}{rng.choice((' for ', ' with ', ' given '))}{labels}", mark)
    if roll < 0.8:
        return f"{_end(labels, '.')} {_end(text, mark)}"
    return f"{_end(text, mark)} {_end(labels, '.')}"


def _shape_described(draft: _Draft, items: Sequence[_Item]) -> str:
    target = f"the {draft.rng.choice(draft.subject.nouns)} {_described(draft, items)}"
    return _end(*_order_or_ask(draft.rng, target))


def _shape_have(draft: _Draft, items: Sequence[_Item]) -> str:
    rng = draft.rng
    found = re.match(r".*?\b(an? .+)$", draft.subject.about)
    if not found:
        return _shape_described(draft, items)
    thing = re.sub(r"^(?:\w+ )(?=an? )", "", _described(draft, items))
    text, mark = _order_or_ask(rng, f"the {rng.choice(draft.subject.nouns)}")
    return f"{rng.choice(('Take', 'Consider', 'Think of', 'Imagine'))} {thing}. {_end(text, mark)}"


_SHAPES: tuple[Callable[[_Draft, Sequence[_Item]], str], ...] = (
    _shape_given, _shape_first, _shape_split, _shape_clauses, _shape_labels, _shape_described,
    _shape_have,
)  # fmt: skip
_SHARES = (26, 10, 9, 17, 14, 18, 6)


def _mentioned(made: _Offered, rng: random.Random) -> list[_Parameter]:
    return [p for p in made.parameters if p.required or rng.random() < 0.4]


def _spare_item(
    made: _Offered, taken: Sequence[Any], count: int, rng: random.Random
) -> _Item | None:
    """A quantity of the subject that the tool does not take, with a value that no other has."""
    offered = {p.quantity.names[0] for p in made.parameters}
    left = [q for q in made.subject.quantities if q.names[0] not in offered and q.kind in "nimry"]
    if not left or rng.random() < 0.2:
        return None
    quantity = rng.choice(left)
    value = _draw(quantity, "integer" if quantity.kind in "iy" else "number", rng)
    return None if value in taken else _Item(quantity, None, (value,), (tuple(range(count)),))


def _with_spare(text: str, draft: _Draft, taken: Sequence[Any]) -> str:
    rng = draft.rng
    number = rng.choice([n for n in range(2, 40) if Decimal(n) not in taken])
    extra = rng.choice(_SPARE).format(draft.mark(str(number), None, ()))
    return f"{extra} {text}" if rng.random() < 0.5 else f"{_end(text, '.')} {extra}"


def _flat(items: Sequence[_Item]) -> list[Any]:
    found: list[Any] = []
    for item in items:
        for cell in item.cells:
            found += cell if isinstance(cell, tuple) else [cell]
    return found


_Asked = tuple[str, tuple[CaseStep, ...], tuple[tuple[tuple[str, str], ...], ...], str]


def _ask_once(made: _Offered, rng: random.Random) -> _Asked:
    draft = _Draft(rng, made.subject)
    items = [
        _Item(p.quantity, p, (_draw(p.quantity, p.sort, rng, made.length),), ((0,),))
        for p in _mentioned(made, rng)
    ]
    values = {item.parameter.name: item.cells[0] for item in items if item.parameter}
    taken = _flat(items)
    if rng.random() < 0.15:
        spare = _spare_item(made, taken, 1, rng)
        text = _compose(draft, [*items, spare] if spare else items)
        text = text if spare else _with_spare(text, draft, taken)
    else:
        text = _compose(draft, items)
    return _finished(made, draft, text, [values])


def _ask_several(made: _Offered, rng: random.Random) -> _Asked:
    """Two to four calls of the tool for values that vary in one or two quantities."""
    mentioned = _mentioned(made, rng)
    count = rng.choices((2, 3, 4), (55, 33, 12))[0]
    several = len(mentioned) > 1 and rng.random() < 0.4
    varied = rng.sample(mentioned, min(len(mentioned), 2 if several else 1))
    cells = {p.name: _distinct(p, count if p in varied else 1, rng, made.length) for p in mentioned}
    if any(len(cells[p.name]) < count for p in varied):
        return _ask_once(made, rng)
    draft = _Draft(rng, made.subject)
    every = tuple(range(count))
    spare = _spare_item(made, [], count, rng) if rng.random() < 0.15 else None
    shared = [_Item(p.quantity, p, cells[p.name], (every,)) for p in mentioned if p not in varied]
    taken = _flat(shared) + [cell for p in varied for cell in cells[p.name]]
    if spare and spare.cells[0] not in taken:
        shared.append(spare)
    lists = any(p.quantity.kind in "lx" for p in varied)
    apart = [
        [_Item(p.quantity, p, (cells[p.name][step],), ((step,),)) for p in varied] for step in every
    ]
    roll = rng.random()
    if roll < 0.3 or (lists and roll < 0.6):
        text = _repeated(draft, shared, apart)
    elif roll < 0.6 and not several and not lists:
        whole = [_Item(p.quantity, p, cells[p.name], tuple((s,) for s in every)) for p in varied]
        text = _compose(draft, [*shared, *whole])
    elif several and not lists and roll < 0.75:
        whole = [_Item(p.quantity, p, cells[p.name], tuple((s,) for s in every)) for p in varied]
        text = _respectively(draft, shared, whole)
    else:
        text = _sets(draft, shared, apart)
    values = [
        {p.name: cells[p.name][step if p in varied else 0] for p in mentioned} for step in every
    ]
    return _finished(made, draft, text, values)


def _distinct(
    parameter: _Parameter, count: int, rng: random.Random, length: int
) -> tuple[Any, ...]:
    found: dict[Any, None] = {}
    for _ in range(count * 5):
        found[_draw(parameter.quantity, parameter.sort, rng, length)] = None
        if len(found) == count:
            break
    cells = list(found)
    if count > 1 and isinstance(cells[0], Decimal) and rng.random() < 0.7:
        cells.sort()
    return tuple(cells)


def _respectively(draft: _Draft, shared: Sequence[_Item], whole: Sequence[_Item]) -> str:
    rng = draft.rng
    text, mark = _order_or_ask(rng, _target(draft))
    listed = f"{_listed(draft, whole)}{rng.choice((',', ''))} respectively"
    if shared and rng.random() < 0.5:
        return _end(f"with {_listed(draft, shared)}, {text} for {listed}", mark)
    if shared:
        return _end(f"{text} for {listed}, each with {_listed(draft, shared)}", mark)
    return _end(f"{text} {rng.choice(('for', 'with', 'given'))} {listed}", mark)


def _repeated(draft: _Draft, shared: Sequence[_Item], apart: Sequence[Sequence[_Item]]) -> str:
    rng = draft.rng
    text = _compose(draft, [*shared, *apart[0]])
    for number, items in enumerate(apart[1:]):
        form = rng.choice(_AGAIN)
        if number:
            form = rng.choice(_LASTLY if number + 2 == len(apart) else _THEN)
        if form.startswith(",") and text.endswith("?"):
            form = ". And with {of}?"
        if form.startswith("."):
            text, form = _end(text, "."), form[1:]
        else:
            text = text.rstrip(".! ")
        said = (
            form.replace("{of}", _listed(draft, items))
            if "{of}" in form
            else form.replace("{is_}", _join([_is(draft, item) for item in items]))
        )
        text = _end(text + said, ".") if rng.random() < 0.9 else text + said
    return text


def _sets(draft: _Draft, shared: Sequence[_Item], apart: Sequence[Sequence[_Item]]) -> str:
    rng = draft.rng
    roll = rng.random()
    noun = rng.choice(draft.subject.nouns)
    if roll < 0.4 and any(item.quantity.before or item.quantity.after for item in apart[0]):
        phrases = [_described(draft, items) for items in apart]
        text, mark = _order_or_ask(rng, f"the {noun} {_join(phrases)}")
        if not shared:
            return _end(text, mark)
        return _end(f"{text}, {rng.choice(('each', 'always'))} with {_listed(draft, shared)}", mark)
    text, mark = _order_or_ask(rng, _target(draft))
    lead = f"{rng.choice(('with', 'for', 'given'))} {_listed(draft, shared)}" if shared else ""
    if roll < 0.75:
        says = [_listed(draft, items) for items in apart]
        told = f"first with {says[0]}" + "".join(f", then with {one}" for one in says[1:])
        text = f"{lead}, {text}, {told}" if lead else f"{text}, {told}"
        return _end(text, mark)
    says = [_labelled(draft, items) for items in apart]
    cases = rng.choice(("these cases", "the following", "each of these"))
    if rng.random() < 0.4 or len(apart[0]) > 1:
        told = "; ".join(f"({letter}) {one}" for letter, one in zip("abcd", says, strict=False))
    else:
        told = "; ".join(says)
    text = f"{lead}, {text} for {cases}: {told}" if lead else f"{text} for {cases}: {told}"
    return _end(text, ".")


# Calls and answers


def _finished(made: _Offered, draft: _Draft, text: str, values: Sequence[dict[str, Any]]) -> _Asked:
    rng = draft.rng
    evidence: list[tuple[tuple[str, str], ...]] = []
    # A question's own "a" before a value agrees with it: "an 8 kg body".
    text = re.sub(r"\ba (?=[\ue000-\uf8ff])(.)", lambda found: _article(draft, found[1]), text)
    text = polished(text, rng)
    found = [draft.marks[ord(mark) - _FIRST_MARK] for mark in _MARK.findall(text)]
    for step in range(len(values)):
        pairs = [(said, name) for said, name, steps in found if name and step in steps]
        evidence.append(tuple(dict.fromkeys(pairs)))
    question = _MARK.sub(lambda mark: draft.marks[ord(mark[0]) - _FIRST_MARK][0], text)
    by_name = {p.name: p for p in made.parameters}
    observations, answer = _results(made.subject, len(values), rng)
    steps = tuple(
        CaseStep(
            made.spec.name,
            {name: _value(by_name[name], row[name]) for name in by_name if name in row},
            observation,
        )
        for row, observation in zip(values, observations, strict=True)
    )
    return question, steps, tuple(evidence), answer


def _results(subject: Subject, count: int, rng: random.Random) -> tuple[list[str], str]:
    numbers = [_result(subject, rng) for _ in range(count)]
    noun = rng.choice(subject.nouns)
    key = re.sub(r"[^a-z0-9]+", "_", noun.lower()).strip("_")
    roll = rng.random()
    results: list[Any]
    unit = ""
    if roll < 0.4:
        results = list(numbers)
    elif roll < 0.65 and subject.unit:
        unit = subject.unit
        results = [{"value": number, "unit": unit} for number in numbers]
    else:
        name = "result" if roll < 0.82 else key
        results = [{name: number} for number in numbers]
    observations = [observation_text(result) for result in results]
    if not unit and rng.random() < 0.25:
        return observations, " ".join(answer_of(result) for result in results)
    said = [_measured(number, unit) for number in numbers]
    if count == 1:
        about = f" {subject.about}" if rng.random() < 0.15 else ""
        return observations, f"{_end(f'the {noun}{about} is {said[0]}', '.')}"
    if rng.random() < 0.5 and not re.search(r"s$| (?:of|in|for|per|to) ", noun):
        return observations, f"The {_plural(noun)} are {_join(said)}."
    return observations, f"For the {noun} I get {_join(said)}."


def _measured(number: float, unit: str) -> str:
    if unit in ("%", "$"):
        return f"{number}%" if unit == "%" else f"${number}"
    return f"{number} {unit}".strip()


def _result(subject: Subject, rng: random.Random) -> int | float:
    low, high = subject.low, subject.high
    if low > 0 and high / low > 60:
        value = low * (high / low) ** rng.random()
    else:
        value = rng.uniform(low, high)
    return round(value, subject.decimals) if subject.decimals else round(value)
