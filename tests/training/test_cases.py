"""The generated cases: nothing held out leaks into training, and every call is right."""

import random
import re
from collections.abc import Iterator
from typing import Literal

import jsonschema
import pytest

from shoal.tools import Registry, ToolCall
from shoal.tools.builtin import builtin_tools
from shoal.training.builtin_cases import PHRASINGS, generate_builtin_case
from shoal.training.cases import Case, ToolSpec, answer_of
from shoal.training.lexicon import (
    FIELDS,
    HELD_OUT_FIELDS,
    HELD_OUT_PARAMETERS,
    HELD_OUT_THINGS,
    PARAMETERS,
    THINGS,
)
from shoal.training.mixture import _run_builtin, recall_case
from shoal.training.synthetic import Split, generate_case
from shoal.training.values import enum_options

Source = Literal["train", "heldout", "builtin", "builtin-heldout", "recall"]
SLOTS = {
    "expression": "e", "value": "v", "from_unit": "a", "to_unit": "b", "text": "x", "query": "w",
    "folder": "d", "path": "f", "day": "s", "start": "s", "end": "t", "days": "n",
}  # fmt: skip


def draws(source: Source, specs: dict[str, ToolSpec], count: int, seed: int = 11) -> Iterator[Case]:
    rng = random.Random(seed)
    split: Split = "heldout" if source.endswith("heldout") else "train"
    for _ in range(count):
        if source == "recall":
            yield recall_case(rng)
        elif source.startswith("builtin"):
            yield generate_builtin_case(
                rng, specs, lambda name, args: _run_builtin(rng, name, args), split
            )
        else:
            yield generate_case(rng, split)


def names(things: tuple[tuple[str, ...], ...]) -> set[str]:
    return {name.replace("_", " ") for thing in things for name in thing}


def test_the_two_vocabularies_share_nothing() -> None:
    assert not names(THINGS) & names(HELD_OUT_THINGS)
    assert not set(PARAMETERS) & set(HELD_OUT_PARAMETERS)
    assert not dict(FIELDS).keys() & dict(HELD_OUT_FIELDS).keys()


@pytest.mark.parametrize("seed", range(4))
def test_training_draws_hold_nothing_held_out(seed: int, specs: dict[str, ToolSpec]) -> None:
    held = re.compile(rf"\b({'|'.join(sorted(names(HELD_OUT_THINGS)))})\b")
    for case in draws("train", specs, 1500, seed):
        for tool in case.tools:
            assert not tool.parameters["properties"].keys() & HELD_OUT_PARAMETERS.keys(), tool
            said = f"{tool.name} {tool.description}".replace("_", " ").lower()
            # A visa is also called an entry permit; a permit by itself is held out.
            assert not held.search(said.replace("entry permit", "")), tool
            assert not {name for name, _ in tool.result} & dict(HELD_OUT_FIELDS).keys(), tool


def test_held_out_draws_know_no_parameter_or_field_of_training(specs: dict[str, ToolSpec]) -> None:
    things = {thing[0] for thing in HELD_OUT_THINGS}
    found = total = 0
    for case in draws("heldout", specs, 1500):
        for tool in case.tools:
            assert not tool.parameters["properties"].keys() & PARAMETERS.keys(), tool
            fields = {name for name, _ in tool.result} - {"list", "plain"}
            assert not fields & dict(FIELDS).keys(), tool
            found += any(thing in tool.name for thing in things)
            total += 1
    assert 0.7 < found / total < 0.9  # the others are pseudo-words


def test_held_out_options_are_never_offered_in_training() -> None:
    rng = random.Random(2)
    train = {tuple(enum_options(rng)) for _ in range(3000)}
    common = {o for o in (tuple(enum_options(rng, held_out=True)) for _ in range(3000))}
    assert ("bronze", "silver", "gold") in common - train
    assert ("draft", "final", "signed") in common - train


@pytest.mark.parametrize("source", ["builtin", "builtin-heldout"])
def test_built_in_questions_keep_to_their_phrasings(
    source: Source, specs: dict[str, ToolSpec]
) -> None:
    def plain(text: str) -> str:
        return text.lower().rstrip(".?")

    asked = 0
    for case in draws(source, specs, 3000):
        if len(case.steps) != 1:
            continue
        step = case.steps[0]
        key = "list_files." if step.tool == "list_files" and not step.arguments else step.tool
        slots = {SLOTS[name]: span for span, name in case.evidence[0]}
        if step.tool == "search_files":
            slots["w"] = slots.pop("x")
        split = {
            held: {
                plain(p.format(**slots))
                for i, p in enumerate(PHRASINGS[key])
                if (i % 3 == 2) == held
            }
            for held in (False, True)
        }
        mine = source == "builtin-heldout"
        assert plain(case.question) in split[mine] - split[not mine], case.question
        asked += 1
    assert asked > 2000


@pytest.mark.parametrize("source", ["train", "heldout", "builtin", "builtin-heldout", "recall"])
def test_every_call_fits_its_tool_and_quotes_its_question(
    source: Source, specs: dict[str, ToolSpec]
) -> None:
    for case in draws(source, specs, 1200):
        tools = {tool.name: tool for tool in case.tools}
        assert len(tools) == len(case.tools) > 0
        assert (case.answer is None) == (not case.steps or case.steps[-1].failed)
        for step, evidence in zip(case.steps, case.evidence, strict=False):
            schema = dict(tools[step.tool].parameters)
            # "ocean" stands twice among the title words, and a recall may draw both.
            schema["required"] = sorted(set(schema.get("required", ())))
            jsonschema.validate(
                step.arguments, schema, jsonschema.Draft202012Validator,
                format_checker=jsonschema.FormatChecker(),
            )  # fmt: skip
            assert all(span in case.question for span, _ in evidence)
            for name, value in step.arguments.items():
                if step.tool == "calculate" and name == "expression":
                    for number in re.findall(r"[0-9.]+", value):
                        assert number in case.question
                elif "enum" in schema["properties"][name]:
                    assert value.replace("_", " ") in case.question.replace("_", " "), case
                else:
                    assert str(value) in case.question, (name, value, case.question)


def test_the_built_in_calls_pass_the_tools_own_check(
    specs: dict[str, ToolSpec], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("tools")
    registry = Registry(builtin_tools(root=folder, notes=folder / "notes.db"))
    for case in draws("builtin", specs, 1500):
        for step in case.steps:
            registry.validate(ToolCall(tool=step.tool, arguments=step.arguments))


def test_answers_state_the_whole_result() -> None:
    assert answer_of({"room_name": "A1", "price": 3}) == "The room name is A1 and the price is 3."
    assert answer_of(["a", "b", "c"]) == "I found a, b and c."
    assert answer_of([]) == "I found nothing."
    assert answer_of(2.5) == "The result is 2.5."


def test_the_same_seed_gives_the_same_cases(specs: dict[str, ToolSpec]) -> None:
    for source in ("train", "builtin", "recall"):
        assert list(draws(source, specs, 50)) == list(draws(source, specs, 50))
        assert list(draws(source, specs, 50)) != list(draws(source, specs, 50, seed=12))
