"""Cases about noun phrases: which words are the value, and which say what kind it is."""

import random
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any

import jsonschema
import pytest

from shoal.grammar.quotes import is_quotation, texts_of
from shoal.training.cases import Case, ToolSpec
from shoal.training.noun_phrases import noun_phrase_case
from shoal.training.noun_phrases.names import FORMED, NAMED, PAIRED
from shoal.training.noun_phrases.traits import SUBJECTS, TRAITS
from shoal.training.synthetic import Split
from shoal.training.values import NUMBER_WORDS

SENTENCES = {name for formed in FORMED if formed.kind == "sentence" for name in formed.tool}


@cache
def cases(split: Split = "train") -> tuple[Case, ...]:
    rng = random.Random(29)
    return tuple(noun_phrase_case(rng, split) for _ in range(3000))


def calls(split: Split = "train") -> Iterator[tuple[Case, dict[str, Any], ToolSpec]]:
    for case in cases(split):
        for step in case.steps:
            [spec] = [tool for tool in case.tools if tool.name == step.tool]
            yield case, step.arguments, spec


def texts(value: Any) -> list[str]:
    return [t for part in value for t in texts(part)] if isinstance(value, list) else [str(value)]


@pytest.mark.parametrize("split", ["train", "heldout"])
def test_every_call_holds_to_its_schema(split: Split) -> None:
    for _, arguments, spec in calls(split):
        jsonschema.validate(arguments, spec.parameters)


def test_every_value_is_said_and_every_text_can_be_quoted() -> None:
    for case, arguments, _ in calls():
        said = case.question.lower()
        for text in texts(list(arguments.values())):
            if text.isdigit():
                words = NUMBER_WORDS[int(text)] if int(text) < len(NUMBER_WORDS) else text
                assert text in said or words in said, (case.question, text)
            else:
                assert is_quotation(text.lower(), texts_of([said])), (case.question, text)


def test_a_value_goes_without_the_noun_that_says_its_kind() -> None:
    kinds = [(value, kind) for t in TRAITS.values() for value in t.values for kind in t.kind]
    seen = 0
    for case, arguments, _ in calls():
        for value, kind in kinds:
            if f"{value} {kind}" in case.question and value in arguments.values():
                seen += 1
                assert f"{value} {kind}" not in arguments.values()
    assert seen > 100


def test_a_word_that_a_parameter_takes_is_in_no_other_value() -> None:
    taken = 0
    for case, arguments, _ in calls():
        values = [value for value in arguments.values() if isinstance(value, str)]
        cuisine = next((arguments[k] for k in TRAITS["cuisine"].names if k in arguments), None)
        if isinstance(cuisine, str):
            taken += 1
            others = [value for value in values if value != cuisine]
            assert not [v for v in others if cuisine in v], (case.question, arguments)
    assert taken > 50


def test_an_article_is_no_part_of_a_value() -> None:
    said = 0
    for case, arguments, spec in calls():
        for value in texts(list(arguments.values())):
            if spec.name not in SENTENCES:
                assert not re.match(r"(the|an?) ", value), (case.question, value)
                said += f"the {value}" in case.question
    assert said > 100


def test_a_town_is_told_from_its_country() -> None:
    seen = Counter[str]()
    for _, arguments, _ in calls():
        town = next((arguments[k] for k in ("city", "town") if k in arguments), None)
        country = next((arguments[k] for k in ("country", "nation") if k in arguments), None)
        if town:
            assert "," not in town
            seen["both" if country else "town"] += 1
        seen["whole"] += any("," in str(arguments.get(k)) for k in ("location", "place", "area"))
    assert min(seen["both"], seen["town"], seen["whole"]) > 50


def test_what_training_asks_for_is_not_held_out() -> None:
    def subjects(split: Split) -> set[str]:
        names = {spec.name.replace(".", "_") for _, _, spec in calls(split)}
        nouns = [subject.noun[1].replace(" ", "_") for subject in SUBJECTS]
        found = {noun for noun in nouns for name in names if name.endswith(f"_{noun}")}
        return found | {n.names[0] for n in NAMED if names & set(n.tool)}

    assert subjects("heldout") == {"rooms", "samples", "cooking_classes", "park", "river", "school"}
    assert not subjects("train") & subjects("heldout")


def test_kinds_and_shares() -> None:
    sources = Counter(case.source for case in cases())
    assert 0.13 < sources["noun-unserved"] / 3000 < 0.21
    assert all(
        not case.steps and case.answer is None for case in cases() if "unserved" in case.source
    )
    nouns = {subject.noun[1].replace(" ", "_") for subject in SUBJECTS}
    names = {spec.name.replace(".", "_") for _, _, spec in calls()}
    described = {noun for noun in nouns for name in names if name.endswith(noun)}
    assert len(described) >= len(SUBJECTS) - 3
    for known in (
        {name for named in NAMED for name in named.tool},
        {paired.tool for paired in PAIRED},
        {name for formed in FORMED for name in formed.tool},
    ):
        assert len(known & names) > len(known) // 2


def test_the_same_seed_draws_the_same_cases() -> None:
    first, again = (noun_phrase_case(random.Random(5)) for _ in range(2))
    assert first == again
