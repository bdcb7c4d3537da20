"""Sentences of a question about figures: for one call of a tool, or for several."""

import re
from collections.abc import Callable, Sequence

from shoal.training.figures.phrases import (
    Draft,
    Item,
    clause,
    described,
    labelled,
    listed,
    order_or_ask,
    target_of,
    values_text,
)
from shoal.training.figures.words import ended
from shoal.training.values import joined

__all__ = ["compose", "in_sets", "repeated", "respectively"]

_GIVEN = ("given", "with", "for", "using", "assuming", "based on", "from", "if I have")
_AGAIN = (
    ". Then repeat with {of}", ", then repeat it with {of} instead", ". Do the same for {of}",
    ". And what if {is_}?", ". And with {of}?", ". Then once more with {of}",
    ", and also with {of}", ". After that, take {of} instead", ". Next, suppose {is_}",
)  # fmt: skip
_THEN = (". Then take {of}", ", then with {of}", ". And with {of}?", ". Again with {of}")
_LASTLY = (". Finally, use {of}", ", and lastly with {of}", ". And for {of}?", ". Last, {of}")


def compose(draft: Draft, items: Sequence[Item]) -> str:
    """A question that says all the items."""
    rng = draft.rng
    items = rng.sample(items, len(items))
    if not items:
        return ended(*order_or_ask(rng, target_of(draft)))
    asks = [
        ask for ask in draft.subject.asks if (left := _fits(ask, items)) is not None and left < 3
    ]
    if asks and rng.random() < 0.42:
        return _templated(draft, items, rng.choice(asks))
    return rng.choices(_SHAPES, _SHARES)[0](draft, items)


def respectively(draft: Draft, shared: Sequence[Item], whole: Sequence[Item]) -> str:
    """A question for several calls whose values stand in rows of like order."""
    rng = draft.rng
    text, mark = order_or_ask(rng, target_of(draft))
    told = f"{listed(draft, whole)}{rng.choice((',', ''))} respectively"
    if shared and rng.random() < 0.5:
        return ended(f"with {listed(draft, shared)}, {text} for {told}", mark)
    if shared:
        return ended(f"{text} for {told}, each with {listed(draft, shared)}", mark)
    return ended(f"{text} {rng.choice(('for', 'with', 'given'))} {told}", mark)


def repeated(draft: Draft, shared: Sequence[Item], apart: Sequence[Sequence[Item]]) -> str:
    """A question for the first call, and requests to do the same for the others."""
    rng = draft.rng
    text = compose(draft, [*shared, *apart[0]])
    for number, items in enumerate(apart[1:]):
        form = rng.choice(_AGAIN)
        if number:
            form = rng.choice(_LASTLY if number + 2 == len(apart) else _THEN)
        if form.startswith(",") and text.endswith("?"):
            form = ". And with {of}?"
        if form.startswith("."):
            text, form = ended(text, "."), form[1:]
        else:
            text = text.rstrip(".! ")
        said = (
            form.replace("{of}", listed(draft, items))
            if "{of}" in form
            else form.replace("{is_}", joined([clause(draft, item) for item in items]))
        )
        text = ended(text + said, ".") if rng.random() < 0.9 else text + said
    return text


def in_sets(draft: Draft, shared: Sequence[Item], apart: Sequence[Sequence[Item]]) -> str:
    """A question that says the values of one call after those of another."""
    rng = draft.rng
    roll = rng.random()
    noun = rng.choice(draft.subject.nouns)
    if roll < 0.4 and any(item.quantity.before or item.quantity.after for item in apart[0]):
        phrases = [described(draft, items) for items in apart]
        text, mark = order_or_ask(rng, f"the {noun} {joined(phrases)}")
        if not shared:
            return ended(text, mark)
        return ended(f"{text}, {rng.choice(('each', 'always'))} with {listed(draft, shared)}", mark)
    text, mark = order_or_ask(rng, target_of(draft))
    lead = f"{rng.choice(('with', 'for', 'given'))} {listed(draft, shared)}" if shared else ""
    if roll < 0.75:
        says = [listed(draft, items) for items in apart]
        told = f"first with {says[0]}" + "".join(f", then with {one}" for one in says[1:])
        text = f"{lead}, {text}, {told}" if lead else f"{text}, {told}"
        return ended(text, mark)
    says = [labelled(draft, items) for items in apart]
    cases = rng.choice(("these cases", "the following", "each of these"))
    if rng.random() < 0.4 or len(apart[0]) > 1:
        told = "; ".join(f"({letter}) {one}" for letter, one in zip("abcd", says, strict=False))
    else:
        told = "; ".join(says)
    text = f"{lead}, {text} for {cases}: {told}" if lead else f"{text} for {cases}: {told}"
    return ended(text, ".")


def _fits(ask: str, items: Sequence[Item]) -> int | None:
    """How many items a question leaves unsaid; None where it says what there is not."""
    keys = {item.quantity.names[0]: item for item in items}
    firm = re.sub(r"\[.*?\]", "", ask)
    slots = re.findall(r"\{(\w+)(\.n)?\}", firm)
    if any(key not in keys for key, _ in slots):
        return None
    loose = [re.findall(r"\{(\w+)", part) for part in re.findall(r"\[(.*?)\]", ask)]
    said = {key for key, _ in slots} | {k for part in loose if set(part) <= set(keys) for k in part}
    return len(keys) - len(said)


def _templated(draft: Draft, items: Sequence[Item], ask: str) -> str:
    keys = {item.quantity.names[0]: item for item in items}
    said: set[str] = set()

    def fill(found: re.Match[str]) -> str:
        said.add(found[1])
        return values_text(draft, keys[found[1]], bare=bool(found[2]))

    def keep(found: re.Match[str]) -> str:
        return found[1] if set(re.findall(r"\{(\w+)", found[1])) <= set(keys) else ""

    text = re.sub(r"\{(\w+)(\.n)?\}", fill, re.sub(r"\[(.*?)\]", keep, ask))
    rest = [item for key, item in keys.items() if key not in said]
    if rest and (draft.rng.random() < 0.25 or any(item.parameter is None for item in rest)):
        return f"{ended(joined([clause(draft, item) for item in rest]), '.')} {text}"
    if rest:
        verb = draft.rng.choice(("Use", "Assume", "Take", "Work with", "Consider"))
        text = f"{text} {verb} {listed(draft, rest)}."
    return text


def _shape_given(draft: Draft, items: Sequence[Item]) -> str:
    rng = draft.rng
    text, mark = order_or_ask(rng, target_of(draft))
    return ended(f"{text} {rng.choice(_GIVEN)} {listed(draft, items)}", mark)


def _shape_first(draft: Draft, items: Sequence[Item]) -> str:
    rng = draft.rng
    lead = f"{rng.choice(('given', 'with', 'for', 'assuming'))} {listed(draft, items)}"
    text, mark = order_or_ask(rng, target_of(draft))
    return ended(f"{lead}, {text}", mark)


def _shape_split(draft: Draft, items: Sequence[Item]) -> str:
    rng = draft.rng
    if len(items) < 2:
        return _shape_given(draft, items)
    cut = rng.randint(1, len(items) - 1)
    lead = f"with {listed(draft, items[:cut])}"
    text, mark = order_or_ask(rng, target_of(draft))
    return ended(f"{lead}, {text} for {listed(draft, items[cut:])}", mark)


def _shape_clauses(draft: Draft, items: Sequence[Item]) -> str:
    rng = draft.rng
    clauses = joined([clause(draft, item) for item in items])
    text, mark = order_or_ask(rng, target_of(draft))
    roll = rng.random()
    if roll < 0.35:
        return ended(f"{text} {rng.choice(('if', 'when'))} {clauses}", mark)
    if roll < 0.55:
        return ended(f"if {clauses}, {text}", mark)
    if roll < 0.8:
        return f"{ended(clauses, '.')} {ended(text, mark)}"
    return ended(f"{text}, where {clauses}", mark)


def _shape_labels(draft: Draft, items: Sequence[Item]) -> str:
    rng = draft.rng
    labels = labelled(draft, items)
    target = target_of(draft)
    roll = rng.random()
    if roll < 0.25:
        return f"{target.removeprefix('the ')}{rng.choice((' for ', ': ', ', '))}{labels}"
    text, mark = order_or_ask(rng, target)
    if roll < 0.6:
        return ended(f"{text}{rng.choice((' for ', ' with ', ' given '))}{labels}", mark)
    if roll < 0.8:
        return f"{ended(labels, '.')} {ended(text, mark)}"
    return f"{ended(text, mark)} {ended(labels, '.')}"


def _shape_described(draft: Draft, items: Sequence[Item]) -> str:
    target = f"the {draft.rng.choice(draft.subject.nouns)} {described(draft, items)}"
    return ended(*order_or_ask(draft.rng, target))


def _shape_have(draft: Draft, items: Sequence[Item]) -> str:
    rng = draft.rng
    found = re.match(r".*?\b(an? .+)$", draft.subject.about)
    if not found:
        return _shape_described(draft, items)
    thing = re.sub(r"^(?:\w+ )(?=an? )", "", described(draft, items))
    text, mark = order_or_ask(rng, f"the {rng.choice(draft.subject.nouns)}")
    return f"{rng.choice(('Take', 'Consider', 'Think of', 'Imagine'))} {thing}. {ended(text, mark)}"


_SHAPES: tuple[Callable[[Draft, Sequence[Item]], str], ...] = (
    _shape_given, _shape_first, _shape_split, _shape_clauses, _shape_labels, _shape_described,
    _shape_have,
)  # fmt: skip
_SHARES = (26, 10, 9, 17, 14, 18, 6)
