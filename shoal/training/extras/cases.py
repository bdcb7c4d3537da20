"""Cases with optional parameters more than their tools had, some said in the question, some not.

What is learned is to take from a question whatever a signature has room for, and to leave alone
what the question does not name.
"""

import random
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from shoal.training.cases import Case, CaseStep, ToolSpec
from shoal.training.extras.choice import suitable_extra
from shoal.training.extras.likeness import (
    HUMP,
    kin_of_extra,
    kin_of_name,
    kin_of_tool,
    takes_parameters,
    words_of_choices,
    words_of_options,
)
from shoal.training.extras.parameters import Extra
from shoal.training.extras.phrases import Question, Said, cut_short, say
from shoal.training.extras.values import schema_of

__all__ = ["with_extras"]


def with_extras(case: Case, rng: random.Random) -> Case:
    """The case with one to three optional parameters more on the right tool, and some elsewhere.

    Where one tool alone is called, some of them are said in the question and are in the arguments
    of every step; the others are in none. Cases of other kinds get unsaid parameters only.

    Args:
        case: Any case; one whose addition would be ambiguous comes back as it is.
        rng: All chance.
    """
    called = {step.tool for step in case.steps}
    if len(called) != 1 or case.earlier or cut_short(case):
        return _elsewhere(case, called, (), rng)
    (name,) = called
    at = next((i for i, tool in enumerate(case.tools) if tool.name == name), None)
    if at is None or not takes_parameters(case.tools[at]) or not case.question.strip():
        return case
    tool = case.tools[at]
    if any(set(step.arguments) - set(tool.parameters["properties"]) for step in case.steps):
        return case
    count = rng.choices((1, 2, 3), (3, 4, 3))[0]
    wanted = rng.choices((1, 2, 3), (6, 3, 1))[0] if rng.random() < 0.92 else 0
    asked = Question(case, rng)
    kin = kin_of_tool(tool)
    options = words_of_options(tool)
    chosen: list[Said] = []
    for index in range(count):
        extra = suitable_extra(tool, case.question, kin, options, rng)
        if extra is None:
            continue
        named = _name_for(extra, tool, rng)
        if index < wanted:
            made = say(extra, named, asked, rng)
            if made is None:
                continue
            chosen.append(made)
        else:
            chosen.append(Said(named, schema_of(extra, rng)[0]))
        kin = kin | kin_of_extra(extra)
        options = options | words_of_choices(extra)
    said = [one for one in chosen if one.span]
    if not chosen or (wanted and not said) or not asked.keeps():
        return case
    tools = list(case.tools)
    tools[at] = _grown(tool, chosen, rng)
    order = tools[at].parameters["properties"]
    steps = tuple(replace(step, arguments=_filled(step, said, order)) for step in case.steps)
    evidence = asked.evidence(case, said)
    made_case = replace(
        case, question=asked.text, tools=tuple(tools), steps=steps, evidence=evidence
    )
    return _elsewhere(made_case, called, said, rng, least=0)


def _elsewhere(
    case: Case, called: set[str], said: Sequence[Said], rng: random.Random, least: int = 1
) -> Case:
    """The case with unsaid extras on some tools; those called with one tool have theirs."""
    single = len(called) == 1 and not case.earlier and not cut_short(case)
    tools = list(case.tools)
    open_ones = [
        i
        for i, tool in enumerate(tools)
        if takes_parameters(tool) and not (single and tool.name in called)
    ]
    rng.shuffle(open_ones)
    text = " ".join((case.question, *(question for question, _ in case.earlier)))
    for index in open_ones[: max(least, rng.randint(0, 3))]:
        tool = tools[index]
        kin = kin_of_tool(tool)
        more: list[Said] = []
        for _ in range(rng.choice((1, 1, 2))):
            if said and tool.name not in called and rng.random() < 0.25:
                # The same parameter on a wrong tool: it is not what makes a tool right.
                other = rng.choice(said)
                taken = {*tool.parameters["properties"], *(one.name for one in more)}
                if other.name not in taken and kin_of_name(other.name).isdisjoint(kin):
                    more.append(Said(other.name, other.schema))
                    kin = kin | kin_of_name(other.name)
                continue
            extra = suitable_extra(tool, text, kin, words_of_options(tool), rng)
            if extra is not None:
                more.append(Said(_name_for(extra, tool, rng), schema_of(extra, rng)[0]))
                kin = kin | kin_of_extra(extra)
        if more:
            tools[index] = _grown(tool, more, rng)
    return case if tools == list(case.tools) else replace(case, tools=tuple(tools))


def _grown(tool: ToolSpec, extras: Sequence[Said], rng: random.Random) -> ToolSpec:
    items = list(tool.parameters["properties"].items())
    required = list(tool.parameters.get("required", ()))
    for one in extras:
        place = len(items) if rng.random() < 0.65 else rng.randint(0, len(items))
        items.insert(place, (one.name, one.schema))
        if one.span and rng.random() < 0.12:
            required.append(one.name)
    schema = {**tool.parameters, "properties": dict(items)}
    if required or "required" in tool.parameters:
        schema["required"] = required
    return replace(tool, parameters=schema)


def _filled(step: CaseStep, said: Sequence[Said], order: Iterable[str]) -> dict[str, Any]:
    values = {**step.arguments, **{one.name: one.value for one in said}}
    return {name: values[name] for name in order if name in values}


def _name_for(extra: Extra, tool: ToolSpec, rng: random.Random) -> str:
    """One of its names, in the spelling of the tool's other parameters."""
    name = extra.names[0] if rng.random() < 0.3 else rng.choice(extra.names)
    if any(HUMP.search(own) for own in tool.parameters["properties"]):
        head, *rest = name.split("_")
        return head + "".join(word.capitalize() for word in rest)
    return name
