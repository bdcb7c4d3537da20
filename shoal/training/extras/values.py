"""Schemas of added parameters, values that fit them, and how a question says those."""

import random
from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from typing import Any

from shoal.training.extras.parameters import Extra
from shoal.training.values import NUMBER_WORDS, joined

__all__ = ["schema_of"]

_CAPITALS = {
    "sms": "SMS", "pdf": "PDF", "csv": "CSV", "json": "JSON", "html": "HTML", "png": "PNG",
    "uv index": "UV index", "paypal": "PayPal", "ios": "iOS", "linux": "Linux", "mac": "Mac",
    "android": "Android", "windows": "Windows",
}  # fmt: skip


def schema_of(extra: Extra, rng: random.Random) -> tuple[dict[str, Any], Any, str]:
    """The schema, a value of it, and how that is said."""
    head, _, rest = extra.kind.partition(" ")
    match head:
        case "flag":
            return {"type": "boolean"}, None, ""
        case "int" | "float":
            low, high, places = _range(rest)
            kind = "integer" if extra.family == "integer" else "number"
            if head == "float":
                value = round(rng.uniform(low, high), places)
                return {"type": kind}, value, str(value)
            whole = rng.randint(int(low), int(high))
            if kind == "number" and whole > 40:
                whole -= whole % 10
            if whole < len(NUMBER_WORDS) and rng.random() < 0.25:
                return {"type": kind}, whole, NUMBER_WORDS[whole]
            if 60 < whole < 1000 and kind == "number" and rng.random() < 0.15:
                exact = whole + rng.choice((0.5, 0.99, 9.95))
                return {"type": kind}, exact, str(exact)
            return {"type": kind}, whole, str(whole)
        case "percent":
            said = rng.choice(_listed(rest, ","))
            return {"type": "number"}, float(Decimal(said) / 100), f"{said}%"
        case "enum":
            options, forms = _choices(rest, rng)
            at = rng.randrange(len(options))
            return {"type": "string", "enum": options}, options[at], rng.choice(forms[at])
        case "enums":
            options, forms = _choices(rest, rng)
            picked = rng.sample(range(len(options)), rng.choices((1, 2, 3), (3, 5, 3))[0])
            said = _enumerated([forms[at][0] for at in picked], rng)
            schema = {"type": "array", "items": {"type": "string", "enum": options}}
            return schema, [options[at] for at in picked], said
        case "words":
            picked_words = rng.sample(_listed(rest, ";"), rng.choices((1, 2, 3), (2, 5, 4))[0])
            schema = {"type": "array", "items": {"type": "string"}}
            return schema, picked_words, _enumerated(picked_words, rng)
        case _:
            text = rng.choice(_listed(rest, ";"))
            return {"type": "string"}, text.removeprefix("the "), text.removeprefix("the ")


@cache
def _listed(text: str, mark: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(mark))


@cache
def _range(text: str) -> tuple[float, float, int]:
    span, _, places = text.partition(" ")
    low, high = span.split("..")
    return float(low), float(high), int(places or 0)


def _choices(text: str, rng: random.Random) -> tuple[list[str], list[tuple[str, ...]]]:
    """Two to six options in one spelling, and how each may be said."""
    pairs = [option.partition("=") for option in _listed(text, ",")]
    if len(pairs) > 3:
        kept = sorted(rng.sample(range(len(pairs)), rng.randint(3, len(pairs))))
        pairs = [pairs[at] for at in kept]
    style = rng.choices(("as is", "title", "upper", "spaced"), (76, 9, 6, 9))[0]
    options: list[str] = []
    forms: list[tuple[str, ...]] = []
    for option, _, said in pairs:
        forms.append(tuple(said.split("/")) if said else (_shown(option),))
        match style:
            case "title":
                spaced = option.replace("_", " ")
                options.append(_CAPITALS.get(spaced, spaced.title()))
            case "upper":
                options.append(option.upper())
            case "spaced":
                options.append(option.replace("_", " "))
            case _:
                options.append(option)
    return options, forms


def _shown(option: str) -> str:
    text = option.replace("_", " ")
    if text in ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday"):
        return text.capitalize()
    return _CAPITALS.get(text, text)


def _enumerated(items: Sequence[str], rng: random.Random) -> str:
    if len(items) == 1:
        return items[0]
    last = " and " if len(items) == 2 else rng.choice((" and ", " and ", ", and "))
    return joined(items, last)
