"""Generated cases in which a question's numbers have to find their parameters.

A tool computes something from a few quantities; its question says them in another order, with
units, among numbers that no parameter takes, or for several calls at once. Spoken values stand in
the text as single marks until the end, so that no rewording can hurt them and each is found again.
"""

import random
import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from shoal.training.asking import polished
from shoal.training.cases import Case, CaseStep, answer_of, observation_text
from shoal.training.figures.phrases import Draft, Item
from shoal.training.figures.quantities import Subject
from shoal.training.figures.questions import compose, in_sets, repeated, respectively
from shoal.training.figures.tools import Offered, Parameter, distractors, library, offer, others
from shoal.training.figures.values import argument_of, distinct, drawn, spread
from shoal.training.figures.words import ended, plural
from shoal.training.synthetic import Split
from shoal.training.values import joined

__all__ = ["figure_case"]

_SPARE = (
    "I am in room {}.", "It is for exercise {}.", "This is question {} on my sheet.",
    "My {} friends want to know.", "I have to hand it in within {} days.", "See page {}.",
    "There are {} of us here.", "I have tried it {} times already.", "It is for class {}.",
    "My teacher gave us {} minutes for it.", "I already have {} other results.",
)  # fmt: skip
_Asked = tuple[str, tuple[CaseStep, ...], tuple[tuple[tuple[str, str], ...], ...], str]


def figure_case(rng: random.Random, split: Split = "train") -> Case:
    """One case; about one in five needs several calls, and no tool serves one in seven."""
    subject = rng.choice(library(split))
    made = offer(subject, rng, split)
    specs = [made.spec, *distractors(made, rng, split)]
    unserved = rng.random() < 0.14
    several = rng.random() < 0.22
    question, steps, evidence, answer = (_ask_several if several else _ask_once)(made, rng)
    if unserved:
        return Case(question, tuple(others(subject, rng, split)), (), None, (), "figures-unserved")
    rng.shuffle(specs)
    return Case(question, tuple(specs), steps, answer, evidence, "figures")


def _ask_once(made: Offered, rng: random.Random) -> _Asked:
    draft = Draft(rng, made.subject)
    items = [
        Item(p.quantity, p, (drawn(p.quantity, p.sort, rng, made.length),), ((0,),))
        for p in _mentioned(made, rng)
    ]
    values = {item.parameter.name: item.cells[0] for item in items if item.parameter}
    taken = _flat(items)
    if rng.random() < 0.15:
        spare = _spare_item(made, taken, 1, rng)
        text = compose(draft, [*items, spare] if spare else items)
        text = text if spare else _with_spare(text, draft, taken)
    else:
        text = compose(draft, items)
    return _finished(made, draft, text, [values])


def _ask_several(made: Offered, rng: random.Random) -> _Asked:
    """Two to four calls of the tool for values that vary in one or two quantities."""
    mentioned = _mentioned(made, rng)
    count = rng.choices((2, 3, 4), (55, 33, 12))[0]
    several = len(mentioned) > 1 and rng.random() < 0.4
    varied = rng.sample(mentioned, min(len(mentioned), 2 if several else 1))
    cells = {p.name: distinct(p, count if p in varied else 1, rng, made.length) for p in mentioned}
    if any(len(cells[p.name]) < count for p in varied):
        return _ask_once(made, rng)
    draft = Draft(rng, made.subject)
    every = tuple(range(count))
    spare = _spare_item(made, [], count, rng) if rng.random() < 0.15 else None
    shared = [Item(p.quantity, p, cells[p.name], (every,)) for p in mentioned if p not in varied]
    taken = _flat(shared) + [cell for p in varied for cell in cells[p.name]]
    if spare and spare.cells[0] not in taken:
        shared.append(spare)
    lists = any(p.quantity.kind in "lx" for p in varied)
    apart = [
        [Item(p.quantity, p, (cells[p.name][step],), ((step,),)) for p in varied] for step in every
    ]
    roll = rng.random()
    if roll < 0.3 or (lists and roll < 0.6):
        text = repeated(draft, shared, apart)
    elif roll < 0.6 and not several and not lists:
        whole = [Item(p.quantity, p, cells[p.name], tuple((s,) for s in every)) for p in varied]
        text = compose(draft, [*shared, *whole])
    elif several and not lists and roll < 0.75:
        whole = [Item(p.quantity, p, cells[p.name], tuple((s,) for s in every)) for p in varied]
        text = respectively(draft, shared, whole)
    else:
        text = in_sets(draft, shared, apart)
    values = [
        {p.name: cells[p.name][step if p in varied else 0] for p in mentioned} for step in every
    ]
    return _finished(made, draft, text, values)


def _mentioned(made: Offered, rng: random.Random) -> list[Parameter]:
    return [p for p in made.parameters if p.required or rng.random() < 0.4]


def _flat(items: Sequence[Item]) -> list[Any]:
    found: list[Any] = []
    for item in items:
        for cell in item.cells:
            found += cell if isinstance(cell, tuple) else [cell]
    return found


def _spare_item(made: Offered, taken: Sequence[Any], count: int, rng: random.Random) -> Item | None:
    """A quantity of the subject that the tool does not take, with a value that no other has."""
    offered = {p.quantity.names[0] for p in made.parameters}
    left = [q for q in made.subject.quantities if q.names[0] not in offered and q.kind in "nimry"]
    if not left or rng.random() < 0.2:
        return None
    quantity = rng.choice(left)
    value = drawn(quantity, "integer" if quantity.kind in "iy" else "number", rng, 1)
    return None if value in taken else Item(quantity, None, (value,), (tuple(range(count)),))


def _with_spare(text: str, draft: Draft, taken: Sequence[Any]) -> str:
    rng = draft.rng
    number = rng.choice([n for n in range(2, 40) if Decimal(n) not in taken])
    extra = rng.choice(_SPARE).format(draft.mark(str(number), None, ()))
    return f"{extra} {text}" if rng.random() < 0.5 else f"{ended(text, '.')} {extra}"


def _finished(made: Offered, draft: Draft, text: str, values: Sequence[dict[str, Any]]) -> _Asked:
    rng = draft.rng
    evidence: list[tuple[tuple[str, str], ...]] = []
    text = polished(draft.agreeing(text), rng)
    found = draft.marked(text)
    for step in range(len(values)):
        pairs = [(said, name) for said, name, steps in found if name and step in steps]
        evidence.append(tuple(dict.fromkeys(pairs)))
    by_name = {p.name: p for p in made.parameters}
    observations, answer = _results(made.subject, len(values), rng)
    steps = tuple(
        CaseStep(
            made.spec.name,
            {name: argument_of(by_name[name], row[name]) for name in by_name if name in row},
            observation,
        )
        for row, observation in zip(values, observations, strict=True)
    )
    return draft.filled(text), steps, tuple(evidence), answer


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
        return observations, f"{ended(f'the {noun}{about} is {said[0]}', '.')}"
    if rng.random() < 0.5 and not re.search(r"s$| (?:of|in|for|per|to) ", noun):
        return observations, f"The {plural(noun)} are {joined(said)}."
    return observations, f"For the {noun} I get {joined(said)}."


def _measured(number: float, unit: str) -> str:
    if unit in ("%", "$"):
        return f"{number}%" if unit == "%" else f"${number}"
    return f"{number} {unit}".strip()


def _result(subject: Subject, rng: random.Random) -> int | float:
    value = spread(subject.low, subject.high, rng)
    return round(value, subject.decimals) if subject.decimals else round(value)
