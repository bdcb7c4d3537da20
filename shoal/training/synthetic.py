"""Generated tools, questions and answers over generated vocabulary.

A tool is a verb, a thing, and up to four parameters; its question says the same in
other words and another order. `split="heldout"` draws things and parameters from
lists that training never sees: the unseen-tool test set.
"""

import json
import random
from collections.abc import Sequence
from typing import Any, Literal

from shoal.training.cases import Case, CaseStep, ToolSpec, answer_of, observation_text
from shoal.training.lexicon import (
    FIELDS,
    HELD_OUT_FIELDS,
    HELD_OUT_PARAMETERS,
    HELD_OUT_THINGS,
    PARAMETERS,
    SMALL_TALK,
    THINGS,
    VERBS,
)
from shoal.training.values import KINDS, enum_options, pseudo_word, sample

__all__ = ["Split", "generate_case", "keyed_phrase", "result_of"]

Split = Literal["train", "heldout"]
_KEYED = (
    "with {p} {v}", "whose {p} is {v}", "{p}: {v}", "with the {p} {v}", "where the {p} is {v}",
    "and the {p} is {v}", "{p} {v}", "with {p} set to {v}", "({p} {v})", "using {v} as the {p}",
    "for {p} {v}", "with {v} as {p}",
)  # fmt: skip
_UNSERVED = {"train": 0.2, "heldout": 0.12}
_FAILURES = ("not found", "no access", "the service is down", "invalid value", "timed out")
_DONE_WORDS = ("confirmed", "done", "ok", "accepted", "completed")


class _Parameter:
    def __init__(
        self, name: str, kind: str, phrases: Sequence[str], rng: random.Random, split: Split
    ):
        self.name, self.kind, self.phrases = name, kind, phrases
        self.options = enum_options(rng, held_out=split == "heldout") if kind == "enum" else []
        self.schema: dict[str, Any] = (
            {"type": "string", "enum": self.options}
            if kind == "enum"
            else dict(KINDS.get(kind, {"type": "string"}))
        )

    def value(self, rng: random.Random) -> Any:
        return rng.choice(self.options) if self.kind == "enum" else sample(self.kind, rng)


class _Made:
    """A generated tool with what is needed to ask for it."""

    def __init__(
        self, spec: ToolSpec, thing: tuple[str, ...], kind: str, parameters: list[_Parameter]
    ):
        self.spec, self.thing, self.kind, self.parameters = spec, thing, kind, parameters


def generate_case(rng: random.Random, split: Split = "train") -> Case:
    """One case; about one in eight has no tool that serves it, one in ten needs two calls."""
    made = _make_tool(rng, split)
    tools = [made, *_distractors(made, rng, split)]
    roll = rng.random()
    if roll < _UNSERVED[split]:
        return _unserved(made, tools, rng, split)
    if roll < _UNSERVED[split] + 0.08 and len(tools) > 1 and tools[1].thing != made.thing:
        return _two_calls(made, tools[1], tools, rng)
    question, step, evidence = _ask(made, rng)
    rng.shuffle(tools)
    answer = None if step.failed else answer_of(_parse(step.observation))
    return Case(question, _specs(tools), (step,), answer, (evidence,), f"synthetic-{split}")


def result_of(spec: ToolSpec, rng: random.Random) -> Any:
    """A result that `spec` might return: an object, a list, or a plain value."""
    if not spec.result:
        return {"status": rng.choice(_DONE_WORDS), "reference": sample("id", rng)}
    if spec.result[0][0] == "list":
        return [sample(spec.result[0][1], rng) for _ in range(rng.randint(1, 3))]
    if spec.result[0][0] == "plain":
        return sample(spec.result[0][1], rng)
    return {name: sample(kind, rng) for name, kind in spec.result}


def keyed_phrase(name: str, value: Any, rng: random.Random) -> str:
    """A phrase that names the parameter itself: works for any parameter."""
    return rng.choice(_KEYED).format(p=name.replace("_", " "), v=value)


def _make_tool(
    rng: random.Random,
    split: Split,
    *,
    thing: tuple[str, ...] | None = None,
    kind: str | None = None,
) -> _Made:
    kind = kind or rng.choice(tuple(VERBS))
    if thing is None:
        things = HELD_OUT_THINGS if split == "heldout" else THINGS
        thing = rng.choice(things) if rng.random() < 0.8 else (pseudo_word(rng),)
    names, descriptions, _ = VERBS[kind]
    verb = rng.choice(names)
    name = rng.choices((f"{verb}_{thing[0]}", f"{thing[0]}_{verb}", thing[0]), (8, 1, 1))[0]
    parameters = _parameters(rng, split)
    description = _describe(rng.choice(descriptions), thing, parameters, rng)
    required = [p.name for p in parameters if rng.random() < 0.7] or [
        p.name for p in parameters[:1]
    ]
    schema: dict[str, Any] = {
        "type": "object",
        "properties": {p.name: p.schema for p in parameters},
        "required": required,
        "additionalProperties": False,
    }
    return _Made(
        ToolSpec(name, description, schema, _result_shape(kind, rng, split)),
        thing,
        kind,
        parameters,
    )


def _parameters(rng: random.Random, split: Split) -> list[_Parameter]:
    library = HELD_OUT_PARAMETERS if split == "heldout" else PARAMETERS
    count = rng.choices((0, 1, 2, 3, 4), (4, 26, 36, 25, 9))[0]
    chosen: list[_Parameter] = []
    for name in rng.sample(tuple(library), count):
        kind, phrases = library[name]
        if rng.random() < 0.12:
            name, phrases = pseudo_word(rng), ()
        chosen.append(_Parameter(name, kind, phrases, rng, split))
    return chosen


def _describe(
    verb: str, thing: tuple[str, ...], parameters: list[_Parameter], rng: random.Random
) -> str:
    said = rng.choice(thing).replace("_", " ")
    text = f"{verb} {rng.choice(('the', 'a', ''))} {said}".replace("  ", " ")
    if parameters and rng.random() < 0.5:
        listed = " and ".join(p.name.replace("_", " ") for p in parameters[:2])
        text += f" {rng.choice(('by', 'for a', 'given the', 'with'))} {listed}"
    return text + "."


def _result_shape(kind: str, rng: random.Random, split: Split) -> tuple[tuple[str, str], ...]:
    fields = HELD_OUT_FIELDS if split == "heldout" else FIELDS
    if kind not in ("get", "find", "compute"):
        return () if rng.random() < 0.6 else (rng.choice(fields),)
    shape = rng.random()
    if shape < 0.12:
        return (("plain", rng.choice(("decimal", "count", "title", "place", "date", "money"))),)
    if kind == "find" and shape < 0.45:
        return (("list", rng.choice(("title", "person", "company", "place"))),)
    return tuple(rng.sample(fields, rng.choice((1, 1, 2))))


def _distractors(made: _Made, rng: random.Random, split: Split) -> list[_Made]:
    others: list[_Made] = []
    names = {made.spec.name}
    for _ in range(rng.choices((0, 1, 2, 3, 4, 5), (8, 20, 24, 22, 16, 10))[0]):
        near = rng.random()
        if near < 0.2:
            kind = rng.choice(
                [k for k in ("create", "change", "remove", "send", "compute") if k != made.kind]
            )
            other = _make_tool(rng, split, thing=made.thing, kind=kind)
        else:
            other = _make_tool(rng, split, kind=made.kind if near < 0.45 else None)
        if other.spec.name not in names:
            names.add(other.spec.name)
            others.append(other)
    return others


def _ask(made: _Made, rng: random.Random) -> tuple[str, CaseStep, tuple[tuple[str, str], ...]]:
    arguments: dict[str, Any] = {}
    phrases: list[str] = []
    spans: dict[str, str] = {}
    required = made.spec.parameters["required"]
    for parameter in made.parameters:
        if parameter.name not in required and rng.random() < 0.5:
            continue
        value = parameter.value(rng)
        arguments[parameter.name] = value
        shown = (
            str(value).replace("_", " ")
            if parameter.kind == "enum" and rng.random() < 0.5
            else str(value)
        )
        if parameter.kind == "sentence" and rng.random() < 0.4:
            shown = f'"{shown}"'
        spans[parameter.name] = shown.strip('"')
        if parameter.phrases and rng.random() < 0.65:
            phrases.append(rng.choice(parameter.phrases).format(v=shown))
        else:
            phrases.append(keyed_phrase(parameter.name, shown, rng))
    question = _sentence(made, phrases, rng)
    failed = rng.random() < 0.04
    observation = (
        f"error: {rng.choice(_FAILURES)}" if failed else observation_text(result_of(made.spec, rng))
    )
    evidence = sorted(
        ((span, name) for name, span in spans.items()), key=lambda pair: question.find(pair[0])
    )
    return question, CaseStep(made.spec.name, arguments, observation, failed), tuple(evidence)


def _sentence(made: _Made, phrases: list[str], rng: random.Random) -> str:
    opening = rng.choice(VERBS[made.kind][2])
    said = rng.choice(made.thing).replace("_", " ")
    article = rng.choice(("the ", "a ", "", "my ", "some "))
    head = f"{opening} {article}{said}"
    order = phrases[:]
    rng.shuffle(order)
    # A long sentence takes one phrase last, so that a message is not run into the next phrase.
    order.sort(key=lambda phrase: len(phrase) > 30)
    shape = rng.random()
    if shape < 0.72 or not order:
        text = " ".join([head, *order])
    elif shape < 0.82:
        text = f"{order[0]}, {' '.join([head, *order[1:]])}"
    elif shape < 0.92:
        text = f"{head}, {', '.join(order)}"
    else:
        text = f"{head}. {rng.choice(('It is', 'Make it', 'I mean'))} {' and '.join(order)}"
    if rng.random() < 0.7:
        text = text[0].upper() + text[1:]
    asks = opening.split()[0] in (
        "what",
        "what's",
        "which",
        "are",
        "can",
        "could",
        "do",
        "where",
        "how",
        "any",
    )
    return text + rng.choice(("?", "?", "") if asks else (".", "", "", " please.", "!"))


def _unserved(made: _Made, tools: list[_Made], rng: random.Random, split: Split) -> Case:
    others = [tool for tool in tools[1:] if tool.thing != made.thing]
    if not others:
        others = [_make_tool(rng, split, thing=(pseudo_word(rng),))]
    question = _ask(made, rng)[0] if rng.random() < 0.7 else rng.choice(SMALL_TALK)
    return Case(question, _specs(others), (), None, (), "unserved")


def _two_calls(first: _Made, second: _Made, tools: list[_Made], rng: random.Random) -> Case:
    question_a, step_a, evidence_a = _ask(first, rng)
    question_b, step_b, evidence_b = _ask(second, rng)
    rng.shuffle(tools)
    joint = rng.choice((" and ", ", and also ", ", then ", " and then "))
    text = question_a.rstrip(".!? ") + joint + question_b[0].lower() + question_b[1:]
    if step_a.failed or step_b.failed:
        steps, answer = ((step_a,), None) if step_a.failed else ((step_a, step_b), None)
    else:
        steps = (step_a, step_b)
        answer = " ".join(answer_of(_parse(step.observation)) for step in steps)
    return Case(text, _specs(tools), steps, answer, (evidence_a, evidence_b), "synthetic-two")


def _specs(tools: list[_Made]) -> tuple[ToolSpec, ...]:
    return tuple(tool.spec for tool in tools)


def _parse(observation: str) -> Any:
    try:
        return json.loads(observation)
    except ValueError:
        return observation
