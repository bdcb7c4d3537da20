"""Cases made of the catalog: one call, several, chains, follow-ups, and nothing that fits.

The same entry is offered under other names, descriptions and parameter names each time, among
neighbours of its own field, so that what is learned is to read a signature, not to know it.
"""

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module
from typing import Any
from zlib import crc32

from shoal.training.cases import Case, CaseStep, ToolSpec, answer_of, observation_text
from shoal.training.catalog import FIELDS
from shoal.training.catalog.entry import Chain, Entry
from shoal.training.catalog.phrasing import (
    Parameter,
    parameters_of,
    phrasing_of,
    schema_of,
    value_of,
)
from shoal.training.catalog.talk import TALK, TEMPLATES
from shoal.training.synthetic import Split, generate_case
from shoal.training.values import pseudo_word, sample

__all__ = ["catalog_case", "catalog_pair", "held_out"]

_FAILURES = (
    "not found", "no access", "the service is down", "invalid value", "timed out", "no such entry",
    "permission denied", "rate limit exceeded", "unknown value", "not available",
)  # fmt: skip
_DONE = ("Done.", "ok", "Success", "Saved.", "done", "Completed.", "true")
_JOINTS = (
    " and ",
    ", and also ",
    ", then ",
    " and then ",
    ". Then ",
    ". Also, ",
    "; ",
    ". After that, ",
)
_OPENINGS = (
    "Hi! ", "Hello, ", "Hey, ", "Please help: ", "Quick question: ", "Good morning. ",
    "One thing: ", "Thanks for the last one. ", "I am in a hurry. ", "It is for work. ",
    "My friend asked me this. ", "I was just wondering. ", "Sorry to bother you. ",
    "This is a bit urgent. ", "Let us go on. ",
)  # fmt: skip
_FOLLOW_UPS = (
    "And {x}?", "What about {x}?", "and for {x}?", "How about {x}?", "The same for {x}, please.",
    "Now {x}.", "and {x}", "Do the same with {x}.", "Could you do that for {x} too?",
    "Same but {x}",
)  # fmt: skip
_NAMED = frozenset(
    ("place", "person", "company", "pick", "ticker", "id", "word", "file", "date", "email")
)
_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve".split()  # noqa: SIM905
)


@dataclass(frozen=True, slots=True)
class _Entry:
    entry: Entry
    field: str
    parameters: tuple[Parameter, ...]


@dataclass(frozen=True, slots=True)
class _Made:
    """An entry as it is offered this once; `names` are its parameters' names by slot."""

    known: _Entry
    spec: ToolSpec
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question for a tool: its arguments by slot, and how each is said."""

    text: str
    values: Mapping[str, Any]
    said: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Library:
    """Entries that are asked for, all entries by field, and chains of entries asked for."""

    asked: tuple[_Entry, ...]
    by_field: Mapping[str, tuple[_Entry, ...]]
    chains: tuple[tuple[Chain, _Entry, _Entry], ...]


def held_out(entry: Entry) -> bool:
    """One entry in sixteen is never asked for, nor offered, in training."""
    return crc32(entry.names.split("|")[0].encode()) % 16 == 3


@cache
def _library(split: Split) -> _Library:
    asked: list[_Entry] = []
    by_field: dict[str, tuple[_Entry, ...]] = {}
    chains: list[tuple[Chain, _Entry, _Entry]] = []
    for field in FIELDS:
        module = import_module(f"shoal.training.catalog.{field}")
        known = [_Entry(e, field, parameters_of(e.takes)) for e in module.ENTRIES]
        mine = [one for one in known if held_out(one.entry) == (split == "heldout")]
        asked += mine
        by_field[field] = tuple(mine if split == "train" else known)
        plain = {one.entry.names.split("|")[0]: one for one in mine}
        chains += [
            (chain, plain[chain.first], plain[chain.second])
            for chain in module.CHAINS
            if chain.first in plain and chain.second in plain
        ]
    return _Library(tuple(asked), by_field, tuple(chains))


def catalog_case(rng: random.Random, split: Split = "train") -> Case:
    """One case of any kind; `split="heldout"` asks for tools that training never shows."""
    library = _library(split)
    by_field = library.by_field
    roll = rng.random()
    if roll < 0.07 and library.chains:
        return _chain(rng, rng.choice(library.chains), by_field)
    known = rng.choice(library.asked)
    made = _make(known, rng)
    if roll < 0.28:
        return _unserved(made, rng, by_field)
    if roll < 0.40:
        case = _same_tool(made, rng, by_field)
        if case is not None:
            return case
    elif roll < 0.50:
        near = [one for one in library.asked if one.field == known.field]
        other = _make(rng.choice(near if rng.random() < 0.6 else library.asked), rng)
        if other.known is not known and other.spec.name != made.spec.name:
            third = _make(rng.choice(library.asked), rng) if rng.random() < 0.2 else None
            wanted = [made, other]
            if third and third.spec.name not in (made.spec.name, other.spec.name):
                wanted.append(third)
            return _several(wanted, rng, by_field)
    elif roll < 0.57:
        case = _follow_up(made, rng, by_field)
        if case is not None:
            return case
    return _one(made, rng, by_field)


def catalog_pair(rng: random.Random) -> tuple[Case, Case]:
    """Two cases about one tool, in other words and with other values."""
    library = _library("train")
    made = _make(rng.choice(library.asked), rng)
    first = _one(made, rng, library.by_field, fails=False)
    return first, _one(made, rng, library.by_field, fails=False)


def _make(known: _Entry, rng: random.Random) -> _Made:
    names = known.entry.names.split("|")
    # The plainest name is the likeliest, as in the world.
    name = names[0] if rng.random() < 0.35 else rng.choice(names)
    roll = rng.random()
    if roll < 0.04:
        name = f"{known.field}_{name}"
    elif roll < 0.07:
        name = f"{name}_{rng.choice(('v2', 'tool', 'api', pseudo_word(rng)))}"
    elif roll < 0.10:
        head, *rest = name.split("_")
        name = head + "".join(word.capitalize() for word in rest)
    elif roll < 0.14:
        name = name.replace("_", ".", 1)
    description = "" if rng.random() < 0.05 else rng.choice(known.entry.says.split("|"))
    chosen: dict[str, str] = {}
    properties: dict[str, Any] = {}
    required: list[str] = []
    for parameter in known.parameters:
        if parameter.optional and rng.random() < 0.25:
            continue
        own = parameter.names[0] if rng.random() < 0.5 else rng.choice(parameter.names)
        chosen[parameter.slot] = own
        properties[own] = schema_of(parameter.kind)
        if not parameter.optional:
            required.append(own)
    if rng.random() < 0.2:
        items = list(properties.items())
        rng.shuffle(items)
        properties = dict(items)
    schema: dict[str, Any] = {
        "type": "object", "properties": properties, "required": required,
        "additionalProperties": False,
    }  # fmt: skip
    return _Made(known, ToolSpec(name, description, schema), chosen)


def _ask(
    made: _Made, rng: random.Random, held: Mapping[str, tuple[Any, str]] | None = None,
    text: str | None = None,
) -> _Asked:  # fmt: skip
    """A question for the tool; `held` fixes some of its values."""
    values: dict[str, Any] = {}
    said: dict[str, str] = {}
    value: Any
    kinds = {p.slot: p.kind for p in made.known.parameters}
    phrasing = phrasing_of(text or rng.choice(made.known.entry.asks))
    out: list[str] = []
    likely = rng.choice((0.15, 0.5, 0.8))
    for optional, pieces in phrasing.segments:
        if optional and (
            rng.random() > likely
            or any(not isinstance(p, str) and p[0].split(".")[0] not in made.names for p in pieces)
        ):
            continue
        for piece in pieces:
            if isinstance(piece, str):
                out.append(piece)
                continue
            slot, other = piece
            name, _, part = slot.partition(".")
            if other is not None:
                literal, shown = other
                value = _literal(literal, schema_of(kinds[name]))
            elif held and name in held and not part:
                value, shown = held[name]
            elif part:
                parts = {p.slot: p.kind for p in parameters_of(kinds[name])}  # type: ignore[arg-type]
                value, shown = value_of(parts[part], rng)
            elif name in said:
                value, shown = values[name], said[name]
            else:
                value, shown = value_of(kinds[name], rng)
                shown = _spelt(value, shown, rng)
            if part:
                values.setdefault(name, {})[part] = value
            else:
                values[name] = value
            said[slot] = shown
            out.append(shown)
    return _Asked(_polished("".join(out), rng, tuple(said.values())), values, said)


def _literal(text: str, schema: Mapping[str, Any]) -> Any:
    match schema.get("type"):
        case "boolean":
            return text == "true"
        case "integer":
            return int(text)
        case "number":
            return float(text) if "." in text else int(text)
        case _:
            return text


def _spelt(value: Any, shown: str, rng: random.Random) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        if value >= 2100 and rng.random() < 0.25:  # below it may be a year
            return f"{value:,}"
        if 0 <= value < len(_WORDS) and rng.random() < 0.1:
            return _WORDS[value]
    return shown


def _polished(text: str, rng: random.Random, values: Sequence[str] = ()) -> str:
    """The text as this or that person would type it; values at its ends stay as they are."""
    text = re.sub(r" +", " ", text).strip()
    roll = rng.random()
    if roll < 0.16 and not any(value and text.startswith(value) for value in values):
        text = (text[0].lower() if roll < 0.1 else text[0].upper()) + text[1:]
    elif 0.16 <= roll < 0.2:
        text = _unended(text, values)
    elif 0.2 <= roll < 0.26:
        text = rng.choice(_OPENINGS) + text
    return text


def _unended(text: str, values: Sequence[str]) -> str:
    """The text without its last mark, unless that belongs to a value."""
    return text if any(value and text.endswith(value) for value in values) else text.rstrip(".?! ")


def _arguments(made: _Made, values: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments in the order of the schema, under the names of this once."""
    slots = {name: slot for slot, name in made.names.items()}
    found: dict[str, Any] = {}
    for name in made.spec.parameters["properties"]:
        slot = slots[name]
        if slot in values:
            found[name] = values[slot]
            parts: Mapping[str, Any] = made.spec.parameters["properties"][name].get(
                "properties", {}
            )
            if parts:
                found[name] = {part: values[slot][part] for part in parts if part in values[slot]}
    return found


def _result(made: _Made, rng: random.Random) -> Any:
    gives = made.known.entry.gives
    if not gives:
        roll = rng.random()
        if roll < 0.5:
            return rng.choice(_DONE)
        reference = {"status": rng.choice(("confirmed", "done", "ok", "accepted", "completed"))}
        return reference | ({"reference": sample("id", rng)} if roll < 0.8 else {})
    if rng.random() < 0.05:
        return "Done."
    values = {name: value_of(kind, rng)[0] for name, kind in gives.items()}
    return values["value"] if list(values) == ["value"] else values


def _answer(made: _Made, asked: _Asked, result: Any, rng: random.Random) -> str:
    gives = made.known.entry.gives
    if isinstance(result, dict) and set(result) == set(gives):  # pyright: ignore[reportUnknownArgumentType]
        fields: dict[str, Any] = dict(result)  # pyright: ignore[reportUnknownArgumentType]
    elif list(gives) == ["value"] and result != "Done.":
        fields = {"value": result}
    else:
        fields = {}
    if fields and made.known.entry.answers and rng.random() < 0.7:
        slots = {**asked.said, **{name: _shown(value) for name, value in fields.items()}}
        template = rng.choice(made.known.entry.answers)
        needed = set(re.findall(r"\{([a-z_0-9.]+)\}", template))
        if needed <= set(slots):
            return re.sub(r"\{([a-z_0-9.]+)\}", lambda m: slots[m[1]], template)
    if isinstance(result, str) and not fields:
        return rng.choice(("It is done.", "Done.")) if result in _DONE else answer_of(result)
    return answer_of(result)


def _shown(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(str(item) for item in value)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    return str(value)


def _offer(
    wanted: Sequence[_Made], rng: random.Random, by_field: Mapping[str, tuple[_Entry, ...]],
    *, least: int = 0,
) -> tuple[ToolSpec, ...]:  # fmt: skip
    """The wanted tools among others, half of them of the same field, in random order."""
    specs = {made.spec.name: made.spec for made in wanted}
    taken = {id(made.known) for made in wanted}
    more = rng.choices((0, 1, 2, 3, 4, 5, 7, 10, 14), (16, 14, 15, 14, 12, 11, 9, 6, 3))[0]
    field = wanted[0].known.field if wanted else rng.choice(FIELDS)
    for _ in range(max(more, least)):
        roll = rng.random()
        if roll < 0.55:
            known = rng.choice(by_field[field])
        elif roll < 0.85:
            known = rng.choice(by_field[rng.choice(FIELDS)])
        else:
            spec = rng.choice(generate_case(rng).tools)
            specs.setdefault(spec.name, spec)
            continue
        if id(known) not in taken:
            taken.add(id(known))
            made = _make(known, rng)
            specs.setdefault(made.spec.name, made.spec)
    offered = list(specs.values())
    rng.shuffle(offered)
    return tuple(offered)


def _step(
    made: _Made, asked: _Asked, rng: random.Random, *, fails: bool = True
) -> tuple[CaseStep, str]:
    """The call for a question and the answer to it."""
    arguments = _arguments(made, asked.values)
    if fails and rng.random() < 0.035:
        text = f"error: {rng.choice(_FAILURES)}"
        return CaseStep(made.spec.name, arguments, text, True), ""
    result = _result(made, rng)
    answer = _answer(made, asked, result, rng)
    return CaseStep(made.spec.name, arguments, observation_text(result)), answer


def _evidence(made: _Made, asked: _Asked) -> tuple[tuple[str, str], ...]:
    found = [
        (said, made.names[slot.split(".")[0]])
        for slot, said in asked.said.items()
        if said and slot.split(".")[0] in made.names
    ]
    return tuple(sorted(found, key=lambda pair: asked.text.find(pair[0])))


def _one(
    made: _Made, rng: random.Random, by_field: Mapping[str, tuple[_Entry, ...]],
    *, fails: bool = True,
) -> Case:  # fmt: skip
    asked = _ask(made, rng)
    step, answer = _step(made, asked, rng, fails=fails)
    tools = _offer([made], rng, by_field)
    evidence = (_evidence(made, asked),)
    return Case(asked.text, tools, (step,), answer or None, evidence, "catalog")


def _unserved(made: _Made, rng: random.Random, by_field: Mapping[str, tuple[_Entry, ...]]) -> Case:
    """A question whose tool is not among those on offer."""
    asked = _ask(made, rng)
    others = [
        spec for spec in _offer([made], rng, by_field, least=1) if spec.name != made.spec.name
    ]
    if not others:
        others = [rng.choice(generate_case(rng).tools)]
    if len(others) > 1 and rng.random() < 0.45:
        others = others[:1]
    question = asked.text if rng.random() < 0.68 else _talk(rng)
    return Case(question, tuple(others), (), None, (), "catalog-unserved")


def _talk(rng: random.Random) -> str:
    """A request that no tool serves."""
    if rng.random() < 0.6:
        text = rng.choice(TALK)
    else:
        text = re.sub(
            r"\{([a-z]+)\}",
            lambda slot: value_of("int 2..900" if slot[1] == "int" else slot[1], rng)[1],
            rng.choice(TEMPLATES),
        )
    return _polished(text, rng)


def _same_tool(
    made: _Made, rng: random.Random, by_field: Mapping[str, tuple[_Entry, ...]]
) -> Case | None:
    """One tool called for two to four values, said in one go or one after the other."""
    count = rng.choices((2, 3, 4), (6, 3, 1))[0]
    varied = _varied(made, rng)
    asks: list[_Asked] = []
    if varied is not None and rng.random() < 0.5:
        kind = next(p.kind for p in made.known.parameters if p.slot == varied)
        values = [value_of(kind, rng) for _ in range(count)]
        if len({said for _, said in values}) < count:
            return None
        texts = [said for _, said in values]
        joined = ", ".join(texts[:-1]) + rng.choice((" and ", " and ", ", and ")) + texts[-1]
        whole = _ask(made, rng, held={varied: (values[0][0], joined)})
        if varied not in whole.values:
            return None
        question = whole.text
        for value, said in values:
            asks.append(
                _Asked(question, {**whole.values, varied: value}, {**whole.said, varied: said})
            )
    else:
        asks = [_ask(made, rng) for _ in range(count)]
        if len({str(asked.values) for asked in asks}) < count:
            return None
        question = _joined(asks, rng)
    return _sequence(question, [(made, asked) for asked in asks], [made], rng, by_field)


def _varied(made: _Made, rng: random.Random) -> str | None:
    """A required parameter of plain text whose values may be listed."""
    plain = [
        p.slot
        for p in made.known.parameters
        if not p.optional and isinstance(p.kind, str)
        and p.kind.split(" ")[0] in _NAMED
    ]  # fmt: skip
    return rng.choice(plain) if plain else None


def _several(
    wanted: Sequence[_Made], rng: random.Random, by_field: Mapping[str, tuple[_Entry, ...]]
) -> Case:
    """Several tools in one question."""
    asks = [_ask(made, rng) for made in wanted]
    question = _joined(asks, rng)
    return _sequence(question, list(zip(wanted, asks, strict=True)), wanted, rng, by_field)


def _joined(asks: Sequence[_Asked], rng: random.Random) -> str:
    if rng.random() < 0.3:
        texts = [asked.text for asked in asks]
        return " ".join(text if text[-1] in ".?!" else text + "." for text in texts)
    text = ""
    for at, asked in enumerate(asks):
        more = asked.text
        if at:
            joint = rng.choice(_JOINTS)
            plain = not any(value and more.startswith(value) for value in asked.said.values())
            if plain and not joint.startswith(".") and more[1:2].islower():
                more = more[0].lower() + more[1:]
            text += joint
        last = at + 1 == len(asks)
        text += more if last else _unended(more, tuple(asked.said.values()))
    return text


def _sequence(
    question: str, calls: Sequence[tuple[_Made, _Asked]], wanted: Sequence[_Made],
    rng: random.Random, by_field: Mapping[str, tuple[_Entry, ...]],
) -> Case:  # fmt: skip
    steps: list[CaseStep] = []
    answers: list[str] = []
    evidence: list[tuple[tuple[str, str], ...]] = []
    idle = rng.random() < 0.3  # tools that only say that they ran, whatever they would return
    for made, asked in calls:
        step, answer = _step(made, asked, rng)
        if idle and not step.failed:
            step, answer = replace(step, observation="Done."), "It is done."
        steps.append(step)
        evidence.append(_evidence(made, asked))
        if step.failed:
            break
        answers.append(answer)
    told = None if steps[-1].failed else " ".join(dict.fromkeys(answers))
    tools = _offer(wanted, rng, by_field)
    return Case(question, tools, tuple(steps), told, tuple(evidence), "catalog-several")


def _chain(
    rng: random.Random, known: tuple[Chain, _Entry, _Entry],
    by_field: Mapping[str, tuple[_Entry, ...]],
) -> Case:  # fmt: skip
    chain, one, two = known
    first, second = _make(one, rng), _make(two, rng)
    field, passed = chain.passes
    if first.spec.name == second.spec.name or passed not in second.names:
        return _one(first, rng, by_field)
    kind = next(p.kind for p in two.parameters if p.slot == passed)
    mine = {p.slot for p in one.parameters}
    kinds = {p.slot: p.kind for p in two.parameters}
    out: list[str] = []
    values_a: dict[str, Any] = {}
    values_b: dict[str, Any] = {}
    said: dict[str, str] = {}
    for _, pieces in phrasing_of(rng.choice(chain.asks)).segments:
        for piece in pieces:
            if isinstance(piece, str):
                out.append(piece)
                continue
            slot, other = piece
            second_one = slot.startswith("2.") or slot.split(".")[0] not in mine
            name = slot.removeprefix("2.")
            source = kinds if second_one else {p.slot: p.kind for p in one.parameters}
            target = values_b if second_one else values_a
            head, _, part = name.partition(".")
            if other is not None:
                target[head], shown = _literal(other[0], schema_of(source[head])), other[1]
            elif part:
                parts = {p.slot: p.kind for p in parameters_of(source[head])}  # type: ignore[arg-type]
                value, shown = value_of(parts[part], rng)
                target.setdefault(head, {})[part] = value
            else:
                target[head], shown = value_of(source[head], rng)
            said[slot] = shown
            out.append(shown)
    result = {name: value_of(k, rng)[0] for name, k in one.entry.gives.items()}
    result[field] = value_of(kind, rng)[0]
    passing = result if list(result) != ["value"] else result["value"]
    values_b[passed] = result[field]
    question = _polished("".join(out), rng, tuple(said.values()))
    asked = _Asked(question, values_b, {**said, passed: _shown(result[field])})
    calls = _arguments(first, {k: v for k, v in values_a.items() if k in first.names})
    opening = CaseStep(first.spec.name, calls, observation_text(passing))
    step, answer = _step(second, asked, rng)
    tools = _offer([first, second], rng, by_field)
    return Case(question, tools, (opening, step), answer or None, (), "catalog-chain")


def _follow_up(
    made: _Made, rng: random.Random, by_field: Mapping[str, tuple[_Entry, ...]]
) -> Case | None:
    """A question that only names what is new; the rest stands in the exchange before."""
    before = _ask(made, rng)
    slot = _varied(made, rng)
    if slot is None or slot not in before.values or before.text.count(before.said[slot]) != 1:
        return None
    kind = next(p.kind for p in made.known.parameters if p.slot == slot)
    value, said = value_of(kind, rng)
    if value == before.values[slot]:
        return None
    _, first_answer = _step(made, before, rng, fails=False)
    question = _polished(rng.choice(_FOLLOW_UPS).format(x=said), rng, (said,))
    asked = _Asked(question, {**before.values, slot: value}, {**before.said, slot: said})
    step, answer = _step(made, asked, rng)
    tools = _offer([made], rng, by_field)
    earlier = ((before.text, first_answer),)
    return Case(question, tools, (step,), answer or None, (), "catalog-follow-up", earlier)
