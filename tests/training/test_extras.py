"""Cases with more optional parameters: they stay right, and say what they should."""

import random
import re
from dataclasses import replace
from decimal import Decimal
from functools import cache

import jsonschema
import pytest

from shoal.grammar.numbers import numbers_in
from shoal.training.cases import Case, ToolSpec
from shoal.training.catalog_cases import catalog_case
from shoal.training.extras import with_extras
from shoal.training.extras.noise import with_noise
from shoal.training.extras.parameters import EXTRAS
from shoal.training.extras.phrases import cut_short
from shoal.training.lexicon import HELD_OUT_FIELDS, HELD_OUT_PARAMETERS, HELD_OUT_THINGS

COUNT = 3000
FAMILY = {name: extra.family for extra in EXTRAS for name in extra.names}


@cache
def pairs() -> tuple[tuple[Case, Case], ...]:
    rng = random.Random(11)
    cases = [catalog_case(rng) for _ in range(COUNT)]
    return tuple((case, with_extras(case, rng)) for case in cases)


def tool_of(case: Case, name: str) -> ToolSpec:
    return next(tool for tool in case.tools if tool.name == name)


def treatable(case: Case) -> bool:
    one = len({step.tool for step in case.steps}) == 1 and not case.earlier
    return one and not cut_short(case)


def test_arguments_fit_the_schemas_and_are_in_their_order() -> None:
    for before, after in pairs():
        for old, step in zip(before.steps, after.steps, strict=True):
            tool = tool_of(after, step.tool)
            if list(old.arguments) == list(step.arguments) and old.arguments == step.arguments:
                continue
            jsonschema.validate(step.arguments, tool.parameters)
            properties = list(tool.parameters["properties"])
            assert list(step.arguments) == [n for n in properties if n in step.arguments]
            assert old.arguments.items() <= step.arguments.items()
            assert replace(step, arguments=old.arguments) == old


def test_what_was_said_before_is_said_still() -> None:
    for before, after in pairs():
        for old, new in zip(before.evidence, after.evidence, strict=True):
            assert set(old) <= set(new)
            assert all(span in after.question for span, _ in new if span in before.question)
        if not treatable(before):
            assert after.question == before.question


def is_said(value: object, span: str, tool: ToolSpec, parameter: str) -> bool:
    """Whether a span says the value; choices may be said in other words, each in some."""
    schema = tool.parameters["properties"][parameter]
    match value:
        case bool():
            return bool(span)
        case int() | float():
            return Decimal(str(value)) in numbers_in([span])
        case list():
            parts = re.split(r", and | and |, ", span)
            return len(parts) == len(value) and ("enum" in schema["items"] or parts == value)
        case _:
            return "enum" in schema or span == value


def test_said_parameters_are_in_the_question_and_in_every_step() -> None:
    said = unsaid = 0
    for before, after in pairs():
        if not treatable(before):
            assert [s.arguments for s in after.steps] == [s.arguments for s in before.steps]
            continue
        name = before.steps[0].tool
        old = tool_of(before, name).parameters["properties"]
        new = [n for n in tool_of(after, name).parameters["properties"] if n not in old]
        assert len(new) <= 3
        for parameter in new:
            values = [step.arguments.get(parameter) for step in after.steps]
            assert all(value == values[0] for value in values)
            if values[0] is None:
                unsaid += 1
                assert parameter not in tool_of(after, name).parameters["required"]
                continue
            said += 1
            for found in after.evidence:
                (span,) = [span for span, owner in found if owner == parameter]
                assert span in after.question
                assert span.lower() not in before.question.lower()
                assert is_said(values[0], span, tool_of(after, name), parameter)
    assert said > 1500
    assert unsaid > 500


def test_other_tools_only_grow_parameters_that_are_not_required() -> None:
    grown = 0
    for before, after in pairs():
        assert [t.name for t in before.tools] == [t.name for t in after.tools]
        for old, new in zip(before.tools, after.tools, strict=True):
            was, now = old.parameters["properties"], new.parameters["properties"]
            assert was.items() <= now.items()
            if old.name not in {step.tool for step in before.steps}:
                assert old.parameters["required"] == new.parameters["required"]
                grown += old != new
    assert grown > 1000


def test_every_family_occurs_and_flags_are_set_both_ways() -> None:
    found: set[str] = set()
    flags: set[bool] = set()
    for before, after in pairs():
        for old, step in zip(before.steps, after.steps, strict=True):
            for name in set(step.arguments) - set(old.arguments):
                found.add(FAMILY.get(name, ""))
                if isinstance(step.arguments[name], bool):
                    flags.add(step.arguments[name])
    assert {extra.family for extra in EXTRAS} <= found
    assert flags == {True, False}


def test_the_same_seed_gives_the_same_cases() -> None:
    rng = random.Random(11)
    cases = [catalog_case(rng) for _ in range(COUNT)]
    assert [with_extras(case, rng) for case in cases[:300]] == [new for _, new in pairs()[:300]]


def test_cases_that_it_cannot_treat_come_back_as_they_are() -> None:
    rng = random.Random(2)
    case = next(case for case, _ in pairs() if treatable(case))
    bare = ToolSpec(case.steps[0].tool, "", {"type": "object"})
    for odd in (
        replace(case, tools=(bare,)),
        replace(case, tools=()),
        replace(case, question=" "),
        replace(case, steps=(replace(case.steps[0], arguments={"stray": 1}),)),
        Case("Hello", ()),
    ):
        for change in (with_extras, with_noise):
            if change is with_extras or odd.question != case.question or bare in odd.tools:
                assert change(odd, rng) == odd


def test_noise_adds_a_clause_that_no_parameter_takes() -> None:
    rng = random.Random(4)
    changed = 0
    for case, extra in pairs():
        for one in (case, extra):
            noisy = with_noise(one, rng)
            if len(one.steps) != 1 or one.earlier:
                assert noisy == one
                continue
            assert noisy.tools == one.tools
            assert noisy.steps == one.steps
            assert all(
                span in noisy.question for pairs_ in one.evidence for span, _ in pairs_
                if span in one.question
            )  # fmt: skip
            changed += noisy.question != one.question
    assert changed > 1000


@pytest.mark.parametrize(
    ("parameter", "schema", "clauses"),
    [
        (
            "person_name",
            {"type": "string"},
            r"cousin [A-Z]\w* asked|from work|promised|told me|neighbor|friend",
        ),
        ("due_date", {"type": "string", "format": "date"}, r"trip on|exam|hand it|since|vacation"),
        ("city", {"type": "string"}, r"writing from|cousin in|moved here|way to|colleagues"),
        ("people", {"type": "integer"}, r"people in the office|class of|of us on"),
    ],
)
def test_noise_keeps_away_from_parameters_of_its_kind(
    parameter: str, schema: dict[str, str], clauses: str
) -> None:
    rng = random.Random(5)
    case = next(case for case, _ in pairs() if treatable(case) and len(case.steps) == 1)
    step = replace(case.steps[0], arguments={})
    tool = ToolSpec(step.tool, "", {"type": "object", "properties": {parameter: schema}})
    plain = replace(case, question="Please do it.", tools=(tool,), steps=(step,), evidence=((),))
    said = {with_noise(plain, rng).question for _ in range(300)}
    assert len(said) > 10
    assert not any(re.search(clauses, question) for question in said)


def test_the_data_is_whole() -> None:
    assert len(EXTRAS) >= 90
    held = {word for thing in HELD_OUT_THINGS for word in thing}
    held |= set(HELD_OUT_PARAMETERS) | {name for name, _ in HELD_OUT_FIELDS}
    for extra in EXTRAS:
        assert len(set(extra.says)) >= 3, extra
        assert any(saying[0].isupper() and saying.endswith(".") for saying in extra.says), extra
        if extra.kind != "flag":
            assert all(saying.count("{v}") == 1 for saying in extra.says), extra
        elif extra.off:
            assert any(saying[0].isupper() and saying.endswith(".") for saying in extra.off), extra
        texts = " ".join((*extra.names, extra.kind, *extra.says, *extra.off)).lower()
        words = set(re.findall(r"[a-z]+", texts.replace("_", " ")))
        assert not words & held, (extra, words & held)
