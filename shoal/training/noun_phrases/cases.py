"""Draws a case: a tool over some noun phrase, a question, and the call that reads it right."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any
from zlib import crc32

from shoal.training.asking import polished
from shoal.training.cases import Case, CaseStep, ToolSpec, answer_of, observation_text
from shoal.training.lexicon import NAMES, PLACES
from shoal.training.noun_phrases.names import FORMED, NAMED, PAIRED
from shoal.training.noun_phrases.traits import SUBJECTS, TRAITS, Subject
from shoal.training.synthetic import Split, generate_case
from shoal.training.values import NUMBER_WORDS, joined, pseudo_word, sample
from shoal.training.wordings import REGIONS

__all__ = ["noun_phrase_case"]

_OPENINGS = (
    "Find", "Find me", "Show me", "I am looking for", "I want", "Look for", "List", "Search for",
    "Are there any", "Help me find", "I need", "Get me", "Where are", "Give me", "Any",
)  # fmt: skip
_ONE = ("Find", "Book", "Reserve", "I need", "I would like", "Get me", "Please find", "Look for")
_COUNTRIES = ("country", "nation", "state", "region")
_TOWNS = ("city", "town")
_SPOTS = ("location", "location", "place", "area", "where")
_AWAY = ("near", "in", "in", "around", "close to")


@dataclass
class _Draft:
    """The tool, what the call gives its parameters, and what is said of them."""

    rng: random.Random
    tool: str = ""
    says: str = ""
    subject: Subject | None = None
    properties: dict[str, Any] = field(default_factory=dict[str, Any])
    required: list[str] = field(default_factory=list[str])
    given: dict[str, Any] = field(default_factory=dict[str, Any])
    spans: dict[str, str] = field(default_factory=dict[str, str])

    def take(
        self, names: Sequence[str], schema: dict[str, Any], value: Any = None, span: str = "",
        *, optional: bool | None = None,
    ) -> None:  # fmt: skip
        """A parameter more, under a name that is free; with a span, the call gives it `value`."""
        free = [name for name in names if name not in self.properties]
        if not free:
            return
        name = free[0] if self.rng.random() < 0.5 else self.rng.choice(free)
        self.properties[name] = schema
        may_go = self.rng.random() < 0.45 if optional is None else optional
        if span:
            self.given[name], self.spans[name] = value, span
        if not may_go:
            self.required.append(name)


def noun_phrase_case(rng: random.Random, split: Split = "train") -> Case:
    """One case; no tool serves one in six."""
    kinds: tuple[Callable[[_Draft, Split], str], ...] = (_described, _named, _paired, _formed)
    draft = _Draft(rng)
    shares = (58, 18, 10, 14) if split == "train" else (58, 18, 0, 0)  # all pairs and marks train
    question = rng.choices(kinds, shares)[0](draft, split)
    items = list(draft.properties.items())
    if rng.random() < 0.5:
        rng.shuffle(items)
    schema: dict[str, Any] = {
        "type": "object", "properties": dict(items), "required": draft.required,
        "additionalProperties": False,
    }  # fmt: skip
    spec = ToolSpec(draft.tool, "" if rng.random() < 0.08 else draft.says, schema)
    question = polished(question, rng, tuple(draft.spans.values()))
    arguments = {name: draft.given[name] for name, _ in items if name in draft.given}
    evidence = tuple(sorted(draft.spans.items(), key=lambda pair: question.find(pair[1])))
    others = _others(spec, rng)
    if rng.random() < 0.17:
        if draft.subject is not None and rng.random() < 0.6:
            others = [_other_noun(spec, draft.subject, rng)]
        return Case(question, tuple(others or _others(spec, rng, 1)), (), None, (), "noun-unserved")
    tools = [spec, *others]
    rng.shuffle(tools)
    result = _result(rng)
    step = CaseStep(spec.name, arguments, observation_text(result))
    pairs = (tuple((span, name) for name, span in evidence),)
    return Case(question, tuple(tools), (step,), answer_of(result), pairs, "noun-phrases")


def _other_noun(spec: ToolSpec, subject: Subject, rng: random.Random) -> ToolSpec:
    """The tool with the same parameters for another thing, which no question of this one asks.

    It may be for a thing that is held out: that is never asked for, but may be offered here.
    """
    other = rng.choice([s for s in SUBJECTS if s is not subject and not s.dish])
    swapped = [
        text.replace(_noun_of(subject), _noun_of(other)).replace(subject.noun[1], other.noun[1])
        for text in (spec.name, spec.description)
    ]
    return ToolSpec(swapped[0], swapped[1], spec.parameters)


def _held_out(key: str, split: Split) -> bool:
    """Whether a subject is not of this split; about one in eight is held out."""
    return (crc32(key.encode()) % 8 == 3) != (split == "heldout")


def _others(spec: ToolSpec, rng: random.Random, least: int = 0) -> list[ToolSpec]:
    """Up to four tools beside the right one."""
    found = {spec.name: spec}
    for _ in range(max(least, rng.choices((0, 1, 2, 3, 4), (38, 22, 18, 12, 10))[0])):
        other = rng.choice(generate_case(rng).tools)
        found.setdefault(other.name, other)
    return list(found.values())[1:]


def _result(rng: random.Random) -> Any:
    """What the tool returns: a word, a number, or two fields."""
    roll = rng.random()
    if roll < 0.4:
        return sample(rng.choice(("count", "decimal", "title", "company")), rng)
    name, number = rng.choice(("name", "title", "result")), rng.choice(("price", "count", "rating"))
    return {name: sample("company", rng), number: sample("count", rng)}


_TOLD_APART = (("{}1", "{}2"), ("{}_1", "{}_2"), ("first_{}", "second_{}"), ("{}_a", "{}_b"))
_ENDS = (("start_{}", "end_{}"), ("from_{}", "to_{}"), ("origin", "destination"))
_CITIES = PLACES[: PLACES.index("Norway")]
_TEXT: dict[str, Any] = {"type": "string"}


def _described(draft: _Draft, split: Split) -> str:
    """Traits before a noun, a place after it, and at times how many."""
    rng = draft.rng
    subject = rng.choice([s for s in SUBJECTS if not _held_out(s.noun[0], split)])
    draft.subject = subject
    keys = [key for key in subject.traits if rng.random() < 0.75]
    keys = keys or [rng.choice(subject.traits)]
    taken = [key for key in keys if rng.random() < 0.8]
    one = rng.random() < 0.4
    before, after = _traits(draft, keys, taken)
    head = subject.noun[0] if one else subject.noun[1]
    if subject.dish:
        head = _thing(draft, subject, head, before)
    for key in subject.traits:  # what the tool also takes and nobody says
        if key not in keys and rng.random() < 0.4:
            draft.take(TRAITS[key].names, _schema(key, rng), optional=True)
    phrase = " ".join([*before, head])
    if one:
        phrase = f"{'an' if phrase[0] in 'aeiouAEIO' else 'a'} {phrase}"
    phrase = _counted(draft, phrase, one=one)
    place = _place(draft) if subject.place or rng.random() < 0.1 else ""
    tail = [part for part in (*after, place) if part]
    if rng.random() < 0.35:
        rng.shuffle(tail)
    draft.tool = f"{rng.choice(subject.verbs)}_{_noun_of(subject)}"
    if rng.random() < 0.15:
        draft.tool = draft.tool.replace("_", ".", 1)
    draft.says = _says(draft, subject)
    if place and rng.random() < 0.12:
        tail.remove(place)
        front = place[0].upper() + place[1:]
        return f"{front}, {rng.choice(_OPENINGS).lower()} {' '.join([phrase, *tail])}."
    opening = rng.choice(_ONE if one else _OPENINGS)
    mark = "?" if opening.startswith(("Are", "Where", "Any")) else "."
    return f"{opening} {' '.join([phrase, *tail])}{mark}"


def _schema(key: str, rng: random.Random) -> dict[str, Any]:
    """Open text, or now and then a choice among some of the trait's values."""
    values = TRAITS[key].values
    if rng.random() < 0.25:
        return {"type": "string", "enum": rng.sample(values, min(len(values), rng.randint(3, 6)))}
    return dict(_TEXT)


def _traits(
    draft: _Draft, keys: Sequence[str], taken: Sequence[str]
) -> tuple[list[str], list[str]]:
    """What stands before the noun, and what after it."""
    rng = draft.rng
    before: list[str] = []
    after: list[str] = []
    for key in keys:
        trait = TRAITS[key]
        if key in taken and rng.random() < 0.12:
            before.append(_several(draft, key))
            continue
        value = rng.choice(trait.values)
        if key in taken:
            schema = _schema(key, rng)
            if "enum" in schema and value not in schema["enum"]:
                value = rng.choice(schema["enum"])
            listed = "enum" in schema and rng.random() < 0.3
            if listed:
                schema = {"type": "array", "items": schema}
            draft.take(trait.names, schema, [value] if listed else value, value)
        if trait.after and rng.random() < 0.3:
            after.append(rng.choice(trait.after).format(value))
        elif trait.kind and rng.random() < 0.5:
            before.append(f"{value} {rng.choice(trait.kind)}")
        else:
            before.append(value)
    return before, after


def _several(draft: _Draft, key: str) -> str:
    """Two or three values of a trait, for a list."""
    rng, values = draft.rng, TRAITS[key].values
    chosen = rng.sample(values, rng.choice((2, 2, 3)))
    said = joined(chosen, rng.choice((" and ", " or ", ", ")))
    items = dict(_TEXT)
    if rng.random() < 0.5:
        options = [*chosen, *rng.sample(values, 3)]
        items = {
            "type": "string",
            "enum": rng.sample(list(dict.fromkeys(options)), len(set(options))),
        }
    names = [f"{name}s" for name in TRAITS[key].names]
    draft.take(names, {"type": "array", "items": items}, chosen, said)
    return said


def _thing(draft: _Draft, subject: Subject, head: str, before: list[str]) -> str:
    """The thing itself as a value, with the words right before it if no parameter takes them."""
    rng = draft.rng
    whole = rng.choice(subject.dish)
    named = subject.noun[0] in ("recipe", "exhibition")  # "a curry recipe", but "a desk lamp"
    if before and not any(before[-1].startswith(span) for span in draft.spans.values()):
        whole = f"{before.pop()} {whole}"
    draft.take(subject.thing, dict(_TEXT), whole, whole, optional=False)
    if named and rng.random() < 0.75:
        return f"{whole} {head}"
    return whole


def _counted(draft: _Draft, phrase: str, *, one: bool) -> str:
    rng = draft.rng
    if one or rng.random() > 0.3:
        return phrase
    count = rng.randint(2, 12)
    said = NUMBER_WORDS[count] if rng.random() < 0.5 else str(count)
    if rng.random() < 0.7:
        draft.take(("limit", "count", "top_n", "max_results"), {"type": "integer"}, count, said)
    return f"{rng.choice(('', 'the top ', 'the best ', 'up to '))}{said} {phrase}"


def _place(draft: _Draft) -> str:
    """Where: one parameter takes it whole, or town and country each have one."""
    rng = draft.rng
    town, region = rng.choice(_CITIES), rng.choice(REGIONS)
    both = rng.random() < 0.4
    said = f"{town}, {region}" if both else town
    roll = rng.random()
    if roll < 0.45:
        draft.take(_SPOTS, dict(_TEXT), said, said)
    elif roll < 0.8:
        draft.take(_TOWNS, dict(_TEXT), town, town)
        if both and rng.random() < 0.7:
            draft.take(_COUNTRIES, dict(_TEXT), region, region)
        elif rng.random() < 0.4:
            draft.take(_COUNTRIES, dict(_TEXT), region, region if both else "", optional=True)
    return f"{rng.choice(_AWAY)} {said}"


def _noun_of(subject: Subject) -> str:
    return subject.noun[1].replace(" ", "_")


def _says(draft: _Draft, subject: Subject) -> str:
    rng = draft.rng
    verb = rng.choice(("Find", "Search for", "Look up", "Get", "List"))
    shown = [name.replace("_", " ") for name in draft.properties]
    if shown and rng.random() < 0.5:
        return f"{verb} {subject.noun[1]} by {' and '.join(shown[:3])}."
    return rng.choice((f"{verb} {subject.noun[1]}.", f"{verb} {subject.noun[1]} that fit."))


def _drawn_name(rng: random.Random) -> str:
    """One or two capitalised words, known or made up."""
    roll = rng.random()
    if roll < 0.35:
        return rng.choice(PLACES)
    if roll < 0.5:
        return rng.choice(NAMES[1])
    words = [
        pseudo_word(rng, rng.choice((1, 2))).capitalize() for _ in range(rng.choice((1, 1, 2)))
    ]
    return " ".join(words)


def _named(draft: _Draft, split: Split) -> str:
    """A name of several words, kept whole."""
    rng = draft.rng
    kind = rng.choice([n for n in NAMED if not _held_out(n.names[0], split)])
    shape = rng.choice(kind.shapes)
    name = shape.format(*(_drawn_name(rng) for _ in range(shape.count("{}"))))
    if shape.startswith("{}") and kind.names[0] in ("compartment", "theory"):
        name = name.lower()
    said, name = name, name.removeprefix("the ")
    if kind.dropped:
        dropped = rng.choice(kind.dropped.split("|"))
        said = (
            f"the {name} {dropped}"
            if dropped.islower() and rng.random() < 0.5
            else f"{name} {dropped}"
        )
    elif kind.names[0] == "case_title" or (said == name and rng.random() < 0.15):
        said = _quoted(name, rng) if rng.random() < 0.6 else name
    draft.take(kind.names, dict(_TEXT), name, name, optional=False)
    question = rng.choice(kind.asks).format(said)
    mark = question[-1] if question[-1] in ".?" else ""
    if rng.random() < 0.35:
        question = f"{question.rstrip('.?')} {_place(draft)}{mark}"
    elif rng.random() < 0.3:
        year = rng.randint(1850, 2024)
        draft.take(("year", "date_year"), {"type": "integer"}, year, str(year))
        question = f"{question.rstrip('.?')} in {year}{mark}"
    if rng.random() < 0.3:
        draft.take(("detailed", "verbose", "include_history"), {"type": "boolean"}, optional=True)
    draft.tool, draft.says = rng.choice(kind.tool), kind.says
    return question


def _paired(draft: _Draft, split: Split) -> str:
    """Two values of one kind, in the order of the question."""
    rng = draft.rng
    kind = rng.choice([p for p in PAIRED if not _held_out(p.tool, split)])
    two = rng.sample(kind.values or _CITIES, 2)
    name = rng.choice(kind.names).rstrip("_")
    shape = rng.choice(_TOLD_APART)
    if not kind.values and rng.random() < 0.6:
        shape = rng.choice(_ENDS)
    whole = not kind.values and rng.random() < 0.4
    said = [f"{town}, {rng.choice(REGIONS)}" if whole else town for town in two]
    for form, text in zip(shape, said, strict=True):
        value = text.removeprefix("the ")
        draft.take((form.format(name),), dict(_TEXT), value, value, optional=False)
    draft.tool, draft.says = kind.tool, kind.says
    return rng.choice(kind.asks).format(*said)


def _formed(draft: _Draft, split: Split) -> str:
    """A value that quotes, a noun before it, or brackets mark."""
    rng = draft.rng
    kind = rng.choice([f for f in FORMED if not _held_out(f.tool[0], split)])
    value = _formula(rng) if kind.kind == "formula" else str(sample(kind.kind, rng))
    if kind.kind == "sentence" and rng.random() < 0.4:
        value = (
            f"{value[0].upper()}{value[1:]}. It's {rng.choice(('great', 'bad', 'fine', 'late'))}"
        )
    name = sample("company" if kind.kind == "ticker" else "word", rng)
    draft.take(kind.names, dict(_TEXT), value, value, optional=False)
    question = rng.choice(kind.asks)
    draft.tool, draft.says = rng.choice(kind.tool), kind.says
    if rng.random() < 0.3:
        extra = rng.choice((("limit", "count"), ("year",), ("page",)))
        draft.take(extra, {"type": "integer"}, optional=True)
    return question.format(value, name=name, q=_quoted(value, rng))


def _quoted(value: str, rng: random.Random) -> str:
    left, right = rng.choice(("''", '""', "``", "“”", "''"))
    return value if right in value and right != "'" else f"{left}{value}{right}"


def _formula(rng: random.Random) -> str:
    parts = rng.sample(
        ("C", "H", "O", "N", "Na", "Cl", "S", "Fe", "K", "Mg", "Ca"), rng.randint(2, 3)
    )
    return "".join(f"{one}{rng.choice(('', rng.randint(2, 12)))}" for one in parts)
