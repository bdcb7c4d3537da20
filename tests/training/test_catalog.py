"""The catalog: it keeps to its notation, and cases made of it are right."""

import json
import random
import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from importlib import import_module

import jsonschema
import pytest

from shoal.grammar.currencies import currencies_in
from shoal.grammar.dates import dates_in
from shoal.grammar.numbers import numbers_in
from shoal.training.cases import Case, CaseStep, ToolSpec
from shoal.training.catalog import FIELDS
from shoal.training.catalog.check import faults
from shoal.training.catalog.entry import Chain, Entry
from shoal.training.catalog.phrasing import phrasing_of, schema_of, value_of
from shoal.training.catalog.talk import TALK, TEMPLATES
from shoal.training.catalog_cases import catalog_case, catalog_pair, held_out
from shoal.training.lexicon import HELD_OUT_THINGS
from shoal.training.renaming import renamed
from shoal.training.wordings import DATE_FORMS, dated

FORMS = ("", *DATE_FORMS)

GOOD = Entry(
    "tide_table|tides",
    "Times of high and low water.",
    {"port|place": "place", "date?": "date", "metric?": "flag"},
    (
        "When is high water in {port}[ on {date}]?",
        "tides {port}[ {metric=true|in meters}]",
        "How low is the sea at {port}?",
        "{port}, high water please",
    ),
    {"high": "time"},
    ("High water is at {high}.",),
)


def draws(count: int, seed: int, split: str = "train") -> Iterator[Case]:
    rng = random.Random(seed)
    for _ in range(count):
        yield catalog_case(rng, "heldout" if split == "heldout" else "train")


@pytest.mark.parametrize("field", FIELDS)
def test_every_module_keeps_to_the_notation(field: str) -> None:
    module = import_module(f"shoal.training.catalog.{field}")
    assert not list(faults(module.ENTRIES, module.CHAINS))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"asks": (*GOOD.asks, "When in {harbour}?")}, "unknown slot 'harbour'"),
        ({"asks": (*GOOD.asks, "When is high water?")}, "does not say 'port'"),
        ({"asks": (*GOOD.asks, "High water[ in {port}]?")}, "must not be in brackets"),
        ({"asks": (*GOOD.asks, "In {port} {metric=maybe|m}?")}, "write the flag as"),
        ({"asks": (*GOOD.asks, "In {port?")}, "braces do not pair"),
        ({"names": "TideTable"}, "is not snake_case"),
        ({"says": "x" * 90}, "over 80"),
        ({"takes": {"port": "place", "n?": "int 5..2"}}, "is empty"),
        ({"takes": {"port": "nowhere"}}, "no kind of value named 'nowhere'"),
        ({"answers": ("At noon.",)}, "leaves out 'high'"),
        ({"names": "lighthouse_tides"}, "is held out"),
    ],
)
def test_what_breaks_the_notation_is_named(change: dict[str, object], said: str) -> None:
    from dataclasses import replace

    assert not list(faults((GOOD,), ()))
    found = list(faults((replace(GOOD, **change),), ()))  # type: ignore[arg-type]
    assert any(said in fault for fault in found), found


def test_a_chain_names_entries_and_says_what_both_need() -> None:
    chain = Chain("tide_table", "nothing", ("high", "time"), ("When at {port}?",))
    assert list(faults((GOOD,), (chain,))) == [
        "chain tide_table -> nothing: names no entry of the module"
    ]


def test_a_phrasing_is_read_in_pieces() -> None:
    phrasing = phrasing_of("Tides in {port}[, {metric=true|in meters}]!")
    assert phrasing.slots(optional=False) == ["port"]
    assert phrasing.slots(optional=True) == ["metric"]
    assert phrasing.segments[1] == (True, (", ", ("metric", ("true", "in meters"))))


@pytest.mark.parametrize(
    "kind",
    ["int 1..5", "float 0..1 3", "enum a, b_c", "pick One; Two Three", "list int 1..9", "place",
     "list place", "date", {"x": "int 1..3", "y?": "place"}],
)  # fmt: skip
def test_values_fit_their_schema_and_are_said_as_they_are(kind: str | dict[str, str]) -> None:
    rng = random.Random(2)
    for _ in range(60):
        value, said = value_of(kind, rng)
        jsonschema.validate(value, schema_of(kind))
        if isinstance(kind, str) and not kind.startswith("list"):
            assert str(value).replace("_", " ") == said


@pytest.mark.parametrize("split", ["train", "heldout"])
@pytest.mark.parametrize("exchange", [False, True])
def test_every_call_fits_its_tool_and_stands_in_what_was_said(split: str, exchange: bool) -> None:
    rng = random.Random(8)
    kinds: Counter[str] = Counter()
    figures: Counter[bool] = Counter()
    for case in draws(1500, 3, split):
        if exchange:
            case = renamed(case, rng)
        kinds[case.source] += 1
        tools = {tool.name: tool for tool in case.tools}
        assert len(tools) == len(case.tools) > 0
        assert (case.answer is None) == (not case.steps or case.steps[-1].failed), case
        texts = [case.question, *(q for q, _ in case.earlier)]
        heard = " ".join(texts).replace(",", "")
        seen: list[str] = []
        for step in case.steps:
            jsonschema.validate(step.arguments, tools[step.tool].parameters)
            for value in leaves(step.arguments):
                if isinstance(value, str):
                    plain = value.replace(",", "").replace("_", " ")
                    known = plain in heard.replace("_", " ") or _is_choice(step, tools, value)
                    known = known or value in _dates([*texts, *seen])
                    known = known or value in currencies_in([*texts, *seen])
                    assert known, (value, case.question)
                elif type(value) in (int, float):
                    figures[Decimal(str(value)) in numbers_in([*texts, *seen])] += 1
            seen.append(step.observation)
            heard += " " + step.observation.replace(",", "")
    expected = {"catalog", "catalog-unserved", "catalog-several", "catalog-follow-up"}
    assert expected <= kinds.keys()
    # what a phrasing says in words of its own ("not at all" for 0) is no reading of a number
    assert figures[False] < 0.02 * figures[True]
    assert 0.15 < kinds["catalog-unserved"] / 1500 < 0.32


def _dates(texts: list[str]) -> set[str]:
    """The dates that are said, in every form that a schema may ask for."""
    return {dated(day, {"description": form}, day) for day in dates_in(texts) for form in FORMS}


def _is_choice(step: CaseStep, tools: dict[str, ToolSpec], value: str) -> bool:
    """Whether a value is one of an enum's options, which a phrasing may say in other words."""
    schema = json.dumps(tools[step.tool].parameters)
    return '"enum": [' in schema and json.dumps(value) in schema


def leaves(value: object) -> Iterator[object]:
    match value:
        case dict():
            for item in value.values():
                yield from leaves(item)
        case list():
            for item in value:
                yield from leaves(item)
        case _:
            yield value


def test_held_out_entries_are_neither_asked_for_nor_offered_in_training() -> None:
    held = {
        description
        for field in FIELDS
        for entry in import_module(f"shoal.training.catalog.{field}").ENTRIES
        if held_out(entry)
        for description in entry.says.split("|")
    }
    assert len(held) > 30
    for case in draws(2500, 5):
        assert not held & {tool.description for tool in case.tools}
    asked = [case for case in draws(300, 5, "heldout") if len(case.steps) == 1]
    found = [held & {tool.description for tool in case.tools} for case in asked]
    assert sum(map(bool, found)) > 0.85 * len(asked)  # a few are offered without a description


def test_a_pair_is_two_questions_about_one_tool() -> None:
    rng = random.Random(4)
    for _ in range(100):
        first, again = catalog_pair(rng)
        assert first.steps[0].tool == again.steps[0].tool
        assert first.tools != () != again.tools


def test_exchanged_words_tie_question_and_tools_together_still() -> None:
    rng = random.Random(1)
    changed = 0
    for case in draws(400, 6):
        other = renamed(case, rng)
        changed += other != case
        # Numbers are no words, and lengths of lists and objects stay.
        assert re.findall(r"\d+", case.question) == re.findall(r"\d+", other.question) or (
            any(char.isdigit() for char in other.question)
        )
        assert [len(step.arguments) for step in case.steps] == [
            len(step.arguments) for step in other.steps
        ]
        words = shared(case)
        if len(words) > 3 and other != case:
            assert shared(other)
    assert changed > 300


def shared(case: Case) -> set[str]:
    names = " ".join(tool.name for tool in case.tools).replace("_", " ").lower().split()
    return set(names) & set(re.findall(r"[a-z]+", case.question.lower()))


def test_exchanged_words_never_come_from_the_held_out_vocabulary() -> None:
    held = {name for thing in HELD_OUT_THINGS for name in thing if " " not in name}
    word = re.compile(rf"\b({'|'.join(sorted(held))})\b")
    rng = random.Random(3)
    for case in draws(1500, 9):
        case = renamed(case, rng)
        for tool in case.tools:
            assert not word.search(f"{tool.name} {tool.description}".replace("_", " ").lower())


def test_talk_is_plenty_and_fills_its_slots() -> None:
    assert len(TALK) == len(set(TALK)) > 600
    assert len(TEMPLATES) > 100
    rng = random.Random(0)
    for template in TEMPLATES:
        for slot in re.findall(r"\{([a-z]+)\}", template):
            assert slot == "int" or value_of(slot, rng)


def test_the_same_seed_gives_the_same_cases() -> None:
    assert list(draws(60, 1)) == list(draws(60, 1)) != list(draws(60, 2))
