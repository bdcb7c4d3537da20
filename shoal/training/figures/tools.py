"""Tools that compute the subjects of `quantities`, each drawn anew: names, parameters, schemas."""

import random
from dataclasses import dataclass, replace
from functools import cache
from typing import Any
from zlib import crc32

from shoal.training.cases import ToolSpec
from shoal.training.figures.quantities import Quantity, Subject, subjects
from shoal.training.figures.words import plain_noun
from shoal.training.synthetic import Split
from shoal.training.values import joined
from shoal.training.wordings import says_percent

__all__ = ["Offered", "Parameter", "distractors", "held_out", "library", "offer", "others"]

_PREFIXES = ("calculate", "calculate", "compute", "get", "estimate", "find", "calc", "determine")
_VERBS = frozenset(("train", "run", "fit", "solve", "compare", "raise", "integrate"))
_SAYS = ("Calculate", "Calculates", "Compute", "Computes", "Estimate", "Get", "Return", "Find")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A quantity as a tool takes it this once."""

    quantity: Quantity
    name: str
    sort: str
    required: bool
    schema: dict[str, Any]

    @property
    def as_share(self) -> bool:
        """Whether a call has a rate, which is drawn in percent, as a share of one."""
        return self.quantity.kind == "r" and self.sort == "number" and not says_percent(self.name)


@dataclass(frozen=True, slots=True)
class Offered:
    """A tool for a subject; `length` is that of its series."""

    subject: Subject
    spec: ToolSpec
    parameters: tuple[Parameter, ...]
    length: int


def held_out(subject: Subject) -> bool:
    """About one subject in ten is never asked for, nor offered, in training."""
    return crc32(subject.stems[0].encode()) % 10 == 6


@cache
def library(split: Split) -> tuple[Subject, ...]:
    """The subjects of one split."""
    return tuple(one for one in subjects() if held_out(one) == (split == "heldout"))


@cache
def _names(names: tuple[str, ...], split: Split) -> tuple[str, ...]:
    # Some parameter names are kept for the held-out split as well, where a quantity has others.
    kept = [n for n in names[1:] if crc32(n.encode()) % 10 == 6]
    if split == "heldout":
        return tuple(kept) or names
    return tuple(n for n in names if n not in kept)


def others(subject: Subject, rng: random.Random, split: Split) -> list[ToolSpec]:
    """One to five tools of other fields than the subject's, or one of its field."""
    near = [one for one in library(split) if one.field == subject.field and one is not subject]
    if near and rng.random() < 0.4:
        return [offer(rng.choice(near), rng, split).spec]
    pool = [one for one in library(split) if one.field != subject.field]
    chosen = rng.sample(pool, min(len(pool), rng.choice((1, 1, 2, 2, 3, 4, 5))))
    return [offer(one, rng, split).spec for one in chosen]


def distractors(made: Offered, rng: random.Random, split: Split) -> list[ToolSpec]:
    """Up to five tools beside the right one, at times of its field."""
    pool = [one for one in library(split) if one is not made.subject]
    count = rng.choices((0, 1, 2, 3, 4, 5), (22, 20, 20, 16, 12, 10))[0]
    chosen = rng.sample(pool, min(count, len(pool)))
    siblings = [one for one in pool if one.field == made.subject.field and one not in chosen]
    if chosen and siblings and rng.random() < 0.35:
        chosen[0] = rng.choice(siblings)
    found = {made.spec.name: made.spec}
    for one in chosen:
        spec = offer(one, rng, split).spec
        found.setdefault(spec.name, spec)
    return list(found.values())[1:]


def offer(subject: Subject, rng: random.Random, split: Split) -> Offered:
    """A tool for the subject, as it is offered this once."""
    chosen = [
        q for q in subject.quantities if q.offered and not (q.optional and rng.random() < 0.35)
    ]
    while len(chosen) > 5:
        chosen.remove(rng.choice([q for q in chosen if q.optional] or chosen[-1:]))
    rng.shuffle(chosen)
    parameters: list[Parameter] = []
    for quantity in chosen:
        options = _names(quantity.names, split)
        name = options[0] if rng.random() < 0.5 else rng.choice(options)
        if quantity.kind == "r" and rng.random() < 0.15 and not says_percent(name):
            name += rng.choice(("_percent", "_pct", "_percentage"))
        sort = _sort(quantity, rng)
        required = not quantity.optional or rng.random() < 0.25
        parameters.append(Parameter(quantity, name, sort, required, _schema(quantity, sort)))
    if not any(p.required for p in parameters):
        parameters = [replace(p, required=True) for p in parameters]
    if len({p.name for p in parameters}) < len(parameters):
        parameters = [replace(p, name=p.quantity.names[0]) for p in parameters]
    if (camel := rng.random() < 0.1) and not any(len(p.name) == 1 for p in parameters):
        parameters = [replace(p, name=_camel(p.name)) for p in parameters]
    schema: dict[str, Any] = {
        "type": "object",
        "properties": {p.name: p.schema for p in parameters},
        "required": [p.name for p in parameters if p.required],
        "additionalProperties": False,
    }
    spec = ToolSpec(_tool_name(subject, rng, camel), _describe(subject, parameters, rng), schema)
    return Offered(subject, spec, tuple(parameters), rng.randint(3, 6))


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


def _describe(subject: Subject, parameters: list[Parameter], rng: random.Random) -> str:
    text = f"{rng.choice(_SAYS)} the {rng.choice(subject.nouns)} {subject.about}"
    if rng.random() < 0.4:
        said = [plain_noun(rng.choice(p.quantity.nouns)) for p in parameters[:3]]
        text += f" {rng.choice(('from', 'given', 'based on'))} {joined(said)}"
    return text + "."
