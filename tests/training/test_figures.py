"""Cases about figures: every value is said, finds its parameter, and spare ones stay out."""

import random
import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import Any

import jsonschema
import pytest

from shoal.training.cases import Case, ToolSpec
from shoal.training.figures import figure_case
from shoal.training.figures.quantities import subjects
from shoal.training.figures.tools import held_out
from shoal.training.synthetic import Split

WORDS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip
SCALES = {"k": 1000, "thousand": 1000, "million": 1_000_000}


@cache
def cases(split: Split = "train") -> tuple[Case, ...]:
    rng = random.Random(17)
    return tuple(figure_case(rng, split) for _ in range(3000))


def calls(split: Split = "train") -> Iterator[tuple[Case, int, ToolSpec]]:
    for case in cases(split):
        for number, step in enumerate(case.steps):
            [spec] = [tool for tool in case.tools if tool.name == step.tool]
            yield case, number, spec


def read(span: str, name: str, sort: str) -> Decimal:
    """A said number as its parameter takes it, read apart from how it was written."""
    text = span.lower().replace("$", "").replace(",", "")
    found = re.fullmatch(r"(-?[\d.]+|[a-z]+) ?(k|thousand|million)? ?(%|percent)?", text)
    assert found, span
    value = Decimal(WORDS[found[1]]) if found[1] in WORDS else Decimal(found[1])
    value *= SCALES.get(found[2] or "", 1)
    named = "percent" in name.lower() or "pct" in name.lower()
    return value / 100 if found[3] and sort == "number" and not named else value


def test_calls_fit_their_tools() -> None:
    for split in ("train", "heldout"):
        for case, number, spec in calls(split):
            arguments = case.steps[number].arguments
            jsonschema.validate(arguments, spec.parameters)
            order = [name for name in spec.parameters["properties"] if name in arguments]
            assert list(arguments) == order
        for case in cases(split):
            assert len({tool.name for tool in case.tools}) == len(case.tools) > 0
            for tool in case.tools:
                assert 1 <= len(tool.parameters["properties"]) <= 5
                assert tool.parameters["required"]


def test_every_argument_is_said_where_the_evidence_has_it() -> None:
    for case, number, spec in calls():
        step, evidence = case.steps[number], case.evidence[number]
        assert {name for _, name in evidence} == set(step.arguments), case.question
        at = [case.question.find(span) for span, _ in evidence]
        assert min(at, default=0) >= 0, (case.question, evidence)
        spans = {name: span for span, name in evidence}
        for name, value in step.arguments.items():
            schema, span = spec.parameters["properties"][name], spans[name]
            if isinstance(value, str):
                assert span == value
            elif isinstance(value, list):
                assert [Decimal(n) for n in re.findall(r"-?[\d.]+", span)] == [
                    Decimal(str(n)) for n in value
                ]
            else:
                assert read(span, name, schema["type"]) == Decimal(str(value)), (span, name, value)


def test_numbers_are_written_without_noise() -> None:
    for case, number, _ in calls():
        for value in case.steps[number].arguments.values():
            for one in value if isinstance(value, list) else [value]:
                assert isinstance(one, str) or len(str(one)) <= 10
                assert not isinstance(one, float) or not one.is_integer()


def test_percentages_follow_the_parameter() -> None:
    shares = whole = 0
    for case, number, spec in calls():
        for span, name in case.evidence[number]:
            schema = spec.parameters["properties"][name]
            if span.endswith(("%", "percent")):
                value = case.steps[number].arguments[name]
                if (
                    schema["type"] == "integer"
                    or "percent" in name.lower()
                    or "pct" in name.lower()
                ):
                    assert value >= 1
                    whole += 1
                else:
                    assert 0 < value <= 1
                    shares += 1
    assert shares > 100 and whole > 50


def test_spare_numbers_are_in_no_argument() -> None:
    """A number that no evidence covers is no argument's value, and some questions have one."""
    spare = 0
    for case in cases():
        if not case.steps:
            continue
        left = case.question
        for span in sorted({s for pairs in case.evidence for s, _ in pairs}, key=len, reverse=True):
            left = left.replace(span, " ")
        found = re.search(
            r"(?:exercise|room|question|page|class|within|My|are|gave us) (\d+)", left
        )
        if found:
            spare += 1
            values = [v for step in case.steps for v in step.arguments.values()]
            assert int(found[1]) not in values
    assert spare > 100


def test_optional_parameters_are_often_left_out() -> None:
    seen: Counter[bool] = Counter()
    for case, number, spec in calls():
        required = spec.parameters["required"]
        for name in spec.parameters["properties"]:
            if name not in required:
                seen[name in case.steps[number].arguments] += 1
            else:
                assert name in case.steps[number].arguments
    assert seen[False] > seen[True] > 300


def test_answers_state_what_the_tools_returned() -> None:
    for case in cases():
        for step in case.steps:
            assert case.answer
            for number in re.findall(r"-?\d[\d.]*", step.observation):
                assert number in case.answer


def test_the_kinds_of_case_are_all_drawn() -> None:
    counts = Counter(min(len(case.steps), 4) for case in cases())
    assert 0.11 < counts[0] / 3000 < 0.17
    assert 0.15 < (counts[2] + counts[3] + counts[4]) / 3000 < 0.25
    assert all(counts[n] for n in range(5))
    for case in cases():
        assert case.source == ("figures" if case.steps else "figures-unserved")
        assert (case.answer is None) == (not case.steps)
    text = "\n".join(case.question for case in cases())
    for shape in (
        "respectively", r"\bfirst with\b", r"\brepeat\b", r"Do the same", r"\bzero\b", r"\$[\d,]+",
        r"\d,\d{3}", "million", "thousand", r"\d%", "percent", r"\[\d", r"\w=\d", r"\w: \d",
        r"x\^2", r"\bWhat is\b", r"\bgiven\b", r"\bif the\b", r"\bwhere\b", r"\d[a-z]", r"\(a\)",
    ):  # fmt: skip
        assert re.search(shape, text), shape
    assert not re.search(r"[\ue000-\uf8ff{}]|\ba (?!one|equals)[aeio]\w{2}|  ", text)
    steps = [step for case in cases() for step in case.steps]
    kinds = {type(v) for step in steps for v in step.arguments.values()}
    assert kinds == {int, float, str, list}
    assert any(sum(isinstance(v, list) for v in s.arguments.values()) == 2 for s in steps)


def test_calls_of_one_case_differ() -> None:
    for case in cases():
        seen: list[dict[str, Any]] = []
        for step in case.steps:
            assert step.arguments not in seen
            seen.append(step.arguments)


def test_training_never_draws_held_out_subjects() -> None:
    held = [one for one in subjects() if held_out(one)]
    assert 0.05 < len(held) / len(subjects()) < 0.15
    stems = {re.sub("_", "", stem) for one in held for stem in one.stems}

    def named(case: Case) -> set[str]:
        names = {
            tool.name.lower().replace("_", "").removesuffix("calculator") for tool in case.tools
        }
        names = {name.removesuffix(".calculate") for name in names}
        return {stem for stem in stems for name in names if re.search(rf"\b\w*?{stem}$", name)}

    others = {re.sub("_", "", s) for one in subjects() if not held_out(one) for s in one.stems}
    clear = {stem for stem in stems if not any(other.endswith(stem) for other in others)}
    assert not any(named(case) & clear for case in cases())
    assert all(named(case) for case in cases("heldout") if case.steps)


@pytest.mark.parametrize("split", ["train", "heldout"])
def test_a_seed_gives_one_case(split: Split) -> None:
    for seed in range(40):
        assert figure_case(random.Random(seed), split) == figure_case(random.Random(seed), split)
