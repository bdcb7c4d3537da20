"""What training says in other words is what grounding reads."""

import random
from decimal import Decimal

import pytest

from shoal.grammar.dates import admitted_dates, date_form, dates_in
from shoal.grammar.numbers import admitted_numbers, numbers_in
from shoal.training.figures import figure_case
from shoal.training.values import sample
from shoal.training.wordings import DATE_FORMS, dated, percents, reworded


def test_a_date_is_read_as_the_call_writes_it() -> None:
    rng = random.Random(1)
    said: set[str] = set()
    for _ in range(2000):
        day = sample("date", rng)
        value, text = reworded("date", day, "on", {"type": "string", "format": "date"}, rng)
        assert value == day and day in dates_in([f"Is it open on {text}?"]), text
        said.add("".join("0" if c.isdigit() else c for c in text if not c.isalpha()))
    assert len(said) > 8


@pytest.mark.parametrize("form", DATE_FORMS)
def test_a_form_that_is_asked_for_is_one_that_the_grammar_holds_to(form: str) -> None:
    schema = {"type": "string", "description": form}
    assert date_form(schema) == form
    assert admitted_dates(schema, ["from March 9th, 2024"]) == [dated("2024-03-09", schema, "")]


def test_a_date_of_no_form_stays_as_it_was_said() -> None:
    assert dated("2024-03-09", {"type": "string"}, "9 March 2024") == "9 March 2024"


def test_whole_numbers_are_read_as_they_were_meant() -> None:
    rng = random.Random(2)
    texts: set[str] = set()
    for value in (0, 7, 12, 2023, 2500, 40_000, 8_500_000, 213_000_000, 1_500_000_000):
        for _ in range(60):
            same, text = reworded("int 0..9", value, "n", {"type": "integer"}, rng)
            assert same == value and Decimal(value) in numbers_in([f"{text} of them"]), text
            texts.add(text)
    assert {"seven", "2.5k", "8.5 million", "213 million", "1.5 billion", "40,000"} <= texts


@pytest.mark.parametrize(
    ("name", "kind", "text", "value"),
    [
        ("rate", "number", "at 4.5% a year", 0.045),
        ("rate", "number", "at 4.5 percent a year", 0.045),
        ("rate_percent", "number", "at 4.5% a year", 4.5),
        ("rate", "integer", "at 4.5% a year", 4.5),
        ("rate", "number", "at 4.5 a year", 4.5),
        ("rate", "number", "at 14.5% a year", 4.5),
    ],
)
def test_a_percentage_is_a_share_where_the_name_says_no_percent(
    name: str, kind: str, text: str, value: float
) -> None:
    schema = {"type": kind}
    assert percents(text, "4.5", name, schema, 4.5) == value


def test_a_town_goes_without_its_country() -> None:
    rng = random.Random(3)
    places = {reworded("place", "Oslo", "location", {}, rng)[0] for _ in range(400)}
    assert "Oslo" in places and any(place.startswith("Oslo, ") for place in places)
    assert {reworded("place", "Oslo", "city", {}, rng)[0] for _ in range(400)} == {"Oslo"}


def test_every_number_of_a_figure_case_may_be_written_by_a_grounded_caller() -> None:
    rng = random.Random(4)
    for _ in range(800):
        case = figure_case(rng)
        tools = {tool.name: tool.parameters["properties"] for tool in case.tools}
        for step in case.steps:
            for name, value in step.arguments.items():
                if isinstance(value, (int, float)) and not isinstance(value, bool):
                    admitted = admitted_numbers(tools[step.tool][name], [case.question])
                    assert Decimal(str(value)) in admitted, (value, case.question)
