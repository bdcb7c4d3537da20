"""Numbers, units and nouns as people write them in a question."""

import random
from decimal import Decimal

from shoal.training.figures.quantities import Quantity
from shoal.training.values import NUMBER_WORDS

__all__ = [
    "digits",
    "ended",
    "in_words",
    "one_unit",
    "plain_noun",
    "plural",
    "rate_text",
    "spelled",
    "unit_before_noun",
]


def digits(value: Decimal) -> str:
    """The number in plain digits."""
    return f"{value.normalize():f}"


def spelled(value: Decimal, quantity: Quantity, unit: str, rng: random.Random) -> str:
    """The number as it may be written before the unit: with commas, in words, in thousands."""
    text = digits(value)
    worded = not unit or in_words(unit)
    if value != value.to_integral_value() or quantity.kind == "y":
        return text
    if value >= 1000 and (worded or unit == "$"):
        if value >= 1_000_000 and value % 50_000 == 0 and rng.random() < 0.6:
            return f"{digits(value / 1_000_000)} million"
        if value % 1000 == 0 and rng.random() < 0.1:
            money = quantity.kind == "m" and rng.random() < 0.5
            return f"{digits(value / 1000)}{'k' if money else ' thousand'}"
    if value >= 1000 and rng.random() < 0.4:
        return f"{int(value):,}"
    if 0 <= value < len(NUMBER_WORDS) and worded and rng.random() < 0.14:
        return NUMBER_WORDS[int(value)]
    return text


def rate_text(cell: Decimal, quantity: Quantity, unit: str, rng: random.Random) -> str:
    """A rate, drawn in percent, with its unit."""
    if unit == "share":
        return digits(cell / 100)
    return (spelled(cell, quantity, "percent", rng) if "p" in unit else digits(cell)) + unit


def in_words(unit: str) -> bool:
    """Whether a unit is written out."""
    return len(unit) > 4 and unit[:4].isalpha()


def one_unit(unit: str) -> str:
    """The unit after a one: "1 meter per second"."""
    first, *rest = unit.split(" ")
    first = {"feet": "foot", "inches": "inch", "masses": "mass"}.get(
        first, first[:-1] if in_words(first) and first.endswith("s") else first
    )
    return " ".join((first, *rest))


def unit_before_noun(unit: str) -> str:
    """The unit as it stands before a noun: "a 5 kilometer race"."""
    words = [{"feet": "foot"}.get(word, word) for word in unit.split(" ")]
    return " ".join(w[:-1] if in_words(w) and w.endswith("s") else w for w in words)


def plain_noun(noun: str) -> str:
    """The noun without the marks of `quantities`."""
    return noun.rstrip("*~")


def plural(noun: str) -> str:
    """The noun in the plural."""
    if noun.endswith(("radius", "modulus")):
        return noun[:-2] + "i"
    if noun.endswith(("s", "x", "ch", "sh")):
        return noun + "es"
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + "s"


def ended(text: str, mark: str) -> str:
    """The text as a sentence; `mark` ends it where nothing does."""
    text = text[0].upper() + text[1:]
    return text if text[-1] in ".?!" else text + mark
