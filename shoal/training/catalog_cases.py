"""Cases made of the catalog: one call, several, chains, follow-ups, and nothing that fits.

A tool stands among neighbours of its own field, with which it is easily confused.
"""

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module
from typing import Any
from zlib import crc32

from shoal.training.asking import (
    Asked,
    Known,
    Offered,
    arguments_of,
    ask,
    evidence_of,
    literal_of,
    offer,
    polished,
    said_value,
    step_of,
    text_of,
    unended,
)
from shoal.training.cases import Case, CaseStep, ToolSpec, observation_text
from shoal.training.catalog import FIELDS
from shoal.training.catalog.entry import Chain, Entry
from shoal.training.catalog.phrasing import parameters_of, phrasing_of, schema_of, value_of
from shoal.training.catalog.talk import TALK, TEMPLATES
from shoal.training.several_calls import ask_several, listable
from shoal.training.synthetic import Split, generate_case
from shoal.training.wordings import dated

__all__ = ["catalog_case", "catalog_pair", "held_out"]

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
_FOLLOW_UPS = (
    "And {x}?", "What about {x}?", "and for {x}?", "How about {x}?", "The same for {x}, please.",
    "Now {x}.", "and {x}", "Do the same with {x}.", "Could you do that for {x} too?",
    "Same but {x}",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Library:
    """Entries that are asked for, all entries by field, and chains of entries asked for."""

    asked: tuple[Known, ...]
    by_field: Mapping[str, tuple[Known, ...]]
    chains: tuple[tuple[Chain, Known, Known], ...]


def held_out(entry: Entry) -> bool:
    """One entry in sixteen is never asked for, nor offered, in training."""
    return crc32(entry.names.split("|")[0].encode()) % 16 == 3


@cache
def _held_out_descriptions() -> frozenset[str]:
    """What a generated tool must not say of itself, or it stands for an entry that is held out."""
    known = {id(one): one for found in _library("heldout").by_field.values() for one in found}
    held = [one.entry for one in known.values() if held_out(one.entry)]
    return frozenset(text for entry in held for text in entry.says.split("|"))


@cache
def _library(split: Split) -> _Library:
    asked: list[Known] = []
    by_field: dict[str, tuple[Known, ...]] = {}
    chains: list[tuple[Chain, Known, Known]] = []
    for field in FIELDS:
        module = import_module(f"shoal.training.catalog.{field}")
        known = [Known(e, field, parameters_of(e.takes)) for e in module.ENTRIES]
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
    made = offer(known, rng)
    if roll < 0.28:
        return _unserved(made, rng, by_field)
    if roll < 0.40:
        case = _same_tool(made, rng, by_field)
        if case is not None:
            return case
    elif roll < 0.50:
        near = [one for one in library.asked if one.field == known.field]
        other = offer(rng.choice(near if rng.random() < 0.6 else library.asked), rng)
        if other.known is not known and other.spec.name != made.spec.name:
            third = offer(rng.choice(library.asked), rng) if rng.random() < 0.2 else None
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
    made = offer(rng.choice(library.asked), rng)
    first = _one(made, rng, library.by_field, fails=False)
    return first, _one(made, rng, library.by_field, fails=False)


def _among(
    wanted: Sequence[Offered], rng: random.Random, by_field: Mapping[str, tuple[Known, ...]],
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
            if spec.description not in _held_out_descriptions():
                specs.setdefault(spec.name, spec)
            continue
        if id(known) not in taken:
            taken.add(id(known))
            made = offer(known, rng)
            specs.setdefault(made.spec.name, made.spec)
    offered = list(specs.values())
    rng.shuffle(offered)
    return tuple(offered)


def _one(
    made: Offered, rng: random.Random, by_field: Mapping[str, tuple[Known, ...]],
    *, fails: bool = True,
) -> Case:  # fmt: skip
    asked = ask(made, rng)
    step, answer = step_of(made, asked, rng, fails=fails)
    tools = _among([made], rng, by_field)
    evidence = (evidence_of(made, asked),)
    return Case(asked.text, tools, (step,), answer or None, evidence, "catalog")


def _unserved(made: Offered, rng: random.Random, by_field: Mapping[str, tuple[Known, ...]]) -> Case:
    """A question whose tool is not among those on offer."""
    asked = ask(made, rng)
    others = [
        spec for spec in _among([made], rng, by_field, least=1) if spec.name != made.spec.name
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
    return polished(text, rng)


def _same_tool(
    made: Offered, rng: random.Random, by_field: Mapping[str, tuple[Known, ...]]
) -> Case | None:
    """One tool called for two to four values, said in one go or one after the other."""
    count = rng.choices((2, 3, 4), (6, 3, 1))[0]
    if rng.random() < 0.75:
        asks = ask_several(made, rng, count)
        if asks is None:
            return None
        question = asks[0].text
    else:
        asks = [ask(made, rng) for _ in range(count)]
        if len({str(asked.values) for asked in asks}) < count:
            return None
        question = _joined(asks, rng)
    return _sequence(question, [(made, asked) for asked in asks], [made], rng, by_field)


def _several(
    wanted: Sequence[Offered], rng: random.Random, by_field: Mapping[str, tuple[Known, ...]]
) -> Case:
    """Several tools in one question."""
    asks = [ask(made, rng) for made in wanted]
    question = _joined(asks, rng)
    return _sequence(question, list(zip(wanted, asks, strict=True)), wanted, rng, by_field)


def _joined(asks: Sequence[Asked], rng: random.Random) -> str:
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
        text += more if last else unended(more, tuple(asked.said.values()))
    return text


def _sequence(
    question: str, calls: Sequence[tuple[Offered, Asked]], wanted: Sequence[Offered],
    rng: random.Random, by_field: Mapping[str, tuple[Known, ...]],
) -> Case:  # fmt: skip
    steps: list[CaseStep] = []
    answers: list[str] = []
    evidence: list[tuple[tuple[str, str], ...]] = []
    idle = rng.random() < 0.3  # tools that only say that they ran, whatever they would return
    for made, asked in calls:
        step, answer = step_of(made, asked, rng)
        if idle and not step.failed:
            step, answer = replace(step, observation="Done."), "It is done."
        steps.append(step)
        evidence.append(evidence_of(made, asked))
        if step.failed:
            break
        answers.append(answer)
    told = None if steps[-1].failed else " ".join(dict.fromkeys(answers))
    tools = _among(wanted, rng, by_field)
    return Case(question, tools, tuple(steps), told, tuple(evidence), "catalog-several")


def _chain(
    rng: random.Random, known: tuple[Chain, Known, Known],
    by_field: Mapping[str, tuple[Known, ...]],
) -> Case:  # fmt: skip
    chain, one, two = known
    first, second = offer(one, rng), offer(two, rng)
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
                target[head], shown = literal_of(other[0], schema_of(source[head])), other[1]
            elif part:
                parts = {p.slot: p.kind for p in parameters_of(source[head])}  # type: ignore[arg-type]
                value, shown = value_of(parts[part], rng)
                target.setdefault(head, {})[part] = value
            else:
                owner = second if second_one else first
                target[head], shown = said_value(owner, head, rng)
            said[slot] = shown
            out.append(shown)
    result = {name: value_of(k, rng)[0] for name, k in one.entry.gives.items()}
    result[field] = value_of(kind, rng)[0]
    passing = result if list(result) != ["value"] else result["value"]
    taken = second.spec.parameters["properties"][second.names[passed]]
    values_b[passed] = (
        dated(result[field], taken, result[field]) if kind == "date" else result[field]
    )
    question = polished("".join(out), rng, tuple(said.values()))
    asked = Asked(question, values_b, {**said, passed: text_of(result[field])})
    calls = arguments_of(first, {k: v for k, v in values_a.items() if k in first.names})
    opening = CaseStep(first.spec.name, calls, observation_text(passing))
    step, answer = step_of(second, asked, rng)
    tools = _among([first, second], rng, by_field)
    return Case(question, tools, (opening, step), answer or None, (), "catalog-chain")


def _follow_up(
    made: Offered, rng: random.Random, by_field: Mapping[str, tuple[Known, ...]]
) -> Case | None:
    """A question that only names what is new; the rest stands in the exchange before."""
    before = ask(made, rng)
    slots = listable(made)
    slot = rng.choice(slots) if slots else None
    if slot is None or slot not in before.values or before.text.count(before.said[slot]) != 1:
        return None
    value, said = said_value(made, slot, rng)
    if value == before.values[slot]:
        return None
    _, first_answer = step_of(made, before, rng, fails=False)
    question = polished(rng.choice(_FOLLOW_UPS).format(x=said), rng, (said,))
    asked = Asked(question, {**before.values, slot: value}, {**before.said, slot: said})
    step, answer = step_of(made, asked, rng)
    tools = _among([made], rng, by_field)
    earlier = ((before.text, first_answer),)
    return Case(question, tools, (step,), answer or None, (), "catalog-follow-up", earlier)
