"""Numbers and dates that are said in one way and written in another."""

import json
import time
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoal.errors import InvalidOutput, NothingGrounded
from shoal.grammar import Constraint, bounded_schema, compile_schema, ground
from shoal.grammar.currencies import CODES, admitted_currencies, currencies_in
from shoal.grammar.dates import admitted_dates, date_form, dates_in
from shoal.grammar.numbers import admitted_numbers, fits, numbers_in, plain, readings_of
from shoal.grammar.quotes import texts_of
from tests.grammar.llg import admits

NUMBER = {"type": "number"}
TEXT = {"type": "string"}


def tied(schema: Any, *sources: str) -> Constraint:
    return compile_schema(ground(schema, sources, by_default=True))


def passes(constraint: Constraint, text: str) -> bool:
    try:
        constraint.parse(text)
    except InvalidOutput:
        return False
    return True


def both(constraint: Constraint, texts: Sequence[str]) -> list[str]:
    """The texts that the grammar admits, which must be those that the check passes."""
    admitted = [text for text in texts if admits(constraint, text)]
    assert admitted == [text for text in texts if passes(constraint, text)]
    return admitted


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("5%", ["5", "0.05"]),
        ("5 %, 5%20", ["5", "0.05", "20"]),
        ("5 percent", ["5", "0.05"]),
        ("-2.5 per cent", ["-2.5", "-0.025"]),
        ("a hundred percent", ["100", "1"]),
        ("213 million", ["213", "213000000"]),
        ("8.5 million", ["8.5", "8500000"]),
        ("2.5k or 401K", ["2.5", "2500", "401", "401000"]),
        ("$3M, 5M", ["3", "3000000", "5", "5000000"]),
        ("$4B, 6bn", ["4", "4000000000", "6", "6000000000"]),
        ("5m, 3B, 5km, 5KB, 7 k", ["5", "3", "7"]),
        ("two million", ["2", "2000000"]),
        ("hundred", ["100"]),
        ("three hundred", ["3", "300"]),
        ("a dozen", ["12"]),
        ("two dozen", ["2", "24"]),
        ("half a dozen, half a million", ["6", "500000"]),
        ("a hundred", ["100"]),
        ("thousand, billion, trillion", ["1000", "1000000000", "1000000000000"]),
        ("hundreds of dozens", []),
        ("two hundred and fifty", ["2", "200", "250", "50"]),
        ("two thousand five", ["2", "2000", "2005", "5"]),
        ("from three hundred and four hundred", ["3", "300", "4", "400"]),
        ("from two thousand and three thousand", ["2", "2000", "3", "3000"]),
        ("1e-9", ["0.000000001"]),
        ("6.02e23", ["602000000000000000000000"]),
        ("1e5f, 550e8400-1e5-3", ["1", "5", "550", "8400", "3"]),
        ("1234567890123456e2", []),
        ("once, twice, thrice", ["1", "2", "3"]),
        ("a pair", ["2"]),
        ("a couple of them", ["2"]),
        ("at once the couple came", []),
        ("\u017fix", ["6"]),  # which `re` takes for an S
    ],
)
def test_readings_of_numbers(text: str, numbers: list[str]) -> None:
    assert [plain(n) for n in numbers_in([text])] == numbers


def test_a_number_counts_as_often_as_it_is_said() -> None:
    counts = numbers_in(["5% of 2 million, 5 percent of two, and 0.05"])
    assert counts[Decimal(5)] == 2
    assert counts[Decimal("0.05")] == 3
    assert counts[Decimal(2)] == 2
    assert counts[Decimal(2_000_000)] == 1


@pytest.mark.parametrize(
    ("description", "admitted"),
    [
        ("The rate.", ["5", "0.05"]),
        ("The rate in percent.", ["5"]),
        ("A percentage", ["5"]),
        ("The rate (%)", ["5"]),
        ("The rate, in decimal form", ["0.05"]),
        ("The percentage as a decimal", ["0.05"]),
        ("The rate as decimal", ["0.05"]),
        ("The fraction of all", ["0.05"]),
        ("A percentage (decimal)", ["5", "0.05"]),
        ("A percentage such as 0.1", ["5", "0.05"]),
    ],
)
def test_a_description_says_how_a_percentage_is_read(description: str, admitted: list[str]) -> None:
    leaf = {**NUMBER, "description": description}
    around = {"anyOf": [NUMBER, {"type": "null"}], "description": description}
    several = {"type": "array", "items": NUMBER, "maxItems": 1, "description": description}
    ranges = {**leaf, "anyOf": [{"maximum": 1}, {"minimum": 2}]}
    texts = ["5", "0.05", "0.5"]
    assert both(tied(leaf, "at 5% interest"), texts) == admitted
    assert both(tied(around, "at 5% interest"), texts) == admitted
    assert both(tied(ranges, "at 5% interest"), texts) == admitted
    lists = both(tied(several, "at 5% interest"), [f"[{text}]" for text in texts])
    assert lists == [f"[{text}]" for text in admitted]


def test_a_number_that_is_said_is_admitted_whatever_the_percentages_are() -> None:
    leaf = {**NUMBER, "description": "in percent"}
    assert both(tied(leaf, "5% or 0.05"), ["5", "0.05"]) == ["5", "0.05"]


def test_an_integer_takes_what_is_whole() -> None:
    said = "5% or 200% of 8.5 million, or 2.5k"
    whole = both(tied({"type": "integer"}, said), ["5", "200", "2", "8500000", "2500"])
    assert whole == ["5", "200", "8500000", "2500"]


def test_a_number_that_the_bounds_do_not_hold_is_not_on_offer() -> None:
    with pytest.raises(NothingGrounded):
        tied(NUMBER, "a tolerance of 1e-9")
    assert both(tied(NUMBER, "6.02e23, 1e-9 or 2.5e-3"), ["0.0025"]) == ["0.0025"]
    assert not fits(Decimal("6.02e23"), {**NUMBER, "maximum": 10**13, "multipleOf": 1e-6})
    assert fits(Decimal("6.02e23"), {**NUMBER, "multipleOf": 1e-6})


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("March 10th, 2023", ["2023-03-10"]),
        ("March 10 2023", ["2023-03-10"]),
        ("10 March 2023", ["2023-03-10"]),
        ("the 10th of March, 2023.", ["2023-03-10"]),
        ("March.11, 2022", ["2022-03-11"]),
        ("Jan 28, 2021; Sept. 5, 2021", ["2021-01-28", "2021-09-05"]),
        ("2023 April 4th", ["2023-04-04"]),
        ("2022/08/16", ["2022-08-16"]),
        ("2022.08.16", ["2022-08-16"]),
        ("08/16/2022", ["2022-08-16"]),
        ("16/08/2022", ["2022-08-16"]),
        ("08/09/2022", ["2022-08-09", "2022-09-08"]),
        ("08-16-2022", ["2022-08-16"]),
        ("from 2023 April 4th to April 8th", ["2023-04-04", "2023-04-08"]),
        ("from July 10 to July 20, 2022", ["2022-07-10", "2022-07-20"]),
        ("from 10 July to 20 July 2022", ["2022-07-10", "2022-07-20"]),
        ("July 10", []),
        ("July 10, and 2 of 3 in May 4, 2024 or June 3, 2023", ["2024-05-04", "2023-06-03"]),
        ("we may 10 on 2023-01-01", ["2023-01-01"]),
        ("Feb 30, 2023, 2023-02-29, 31/31/2023", []),
        ("1234-5678, 1999-2024", []),
        ("555-123-4567, +1-202-555-0143, 202-12-2022, 202.555.0143, (555) 010-2023", []),
        ("version 1.2.2023, mayor 10 2023, 1/2/2023/4", []),
    ],
)
def test_readings_of_dates(text: str, dates: list[str]) -> None:
    assert dates_in([text]) == dates


def test_the_year_is_that_of_the_same_text() -> None:
    assert dates_in(["July 10", "2022-07-20"]) == ["2022-07-20"]


@pytest.mark.parametrize(
    ("description", "form"),
    [
        ("The day, YYYY-MM-DD", "YYYY-MM-DD"),
        ("in yyyy-mm-dd format", "YYYY-MM-DD"),
        ("'MM-DD-YYYY'", "MM-DD-YYYY"),
        ("MM/DD/YYYY.", "MM/DD/YYYY"),
        ("DD-MM-YYYY", "DD-MM-YYYY"),
        ("dd/mm/yyyy", "DD/MM/YYYY"),
        ("YYYY/MM/DD", "YYYY/MM/DD"),
        ("Formatted month-day-year", "MM-DD-YYYY"),
        ("YYYY-MM-DDTHH:MM:SS", None),
        ("YYYY-MM-DD HH:MM", None),
        ("from YYYY-MM-DD to YYYY-MM-DD", None),
        ("The day", None),
    ],
)
def test_forms_of_dates(description: str, form: str | None) -> None:
    assert date_form({**TEXT, "description": description}) == form


def test_only_strings_without_other_rules_have_a_form() -> None:
    described = {"description": "YYYY-MM-DD"}
    assert date_form({**TEXT, "format": "date"}) == "YYYY-MM-DD"
    for schema in (NUMBER, {**TEXT, "format": "time"}, {"enum": ["x"]}, {**TEXT, "pattern": "x"}):
        assert date_form({**schema, **described}) is None


def test_a_date_in_words_is_written_in_the_form_of_its_leaf() -> None:
    said = "flights on March 10th, 2023 for 5% off"
    iso = {**TEXT, "format": "date"}
    american = {**TEXT, "description": "Day of departure, MM/DD/YYYY"}
    texts = ['"2023-03-10"', '"03/10/2023"', '"March 10th, 2023"', '"10/03/2023"', '"flights"']
    assert both(tied(iso, said), texts) == ['"2023-03-10"']
    assert both(tied(american, said), texts) == ['"03/10/2023"']
    optional = {"anyOf": [TEXT, {"type": "null"}], "description": "YYYY-MM-DD"}
    assert both(tied(optional, said), texts) == ['"2023-03-10"']
    call = {
        "type": "object",
        "properties": {"day": iso, "off": NUMBER},
        "required": ["day", "off"],
    }
    made = '{"day":"2023-03-10","off":0.05}'
    assert both(tied(call, said), [made, made.replace("05", "06")]) == [made]


def test_where_no_date_is_said_a_described_leaf_takes_quotations() -> None:
    leaf = {**TEXT, "description": "The day, YYYY-MM-DD"}
    assert both(tied(leaf, "leave tomorrow"), ['"tomorrow"', '"2023-03-10"']) == ['"tomorrow"']
    with pytest.raises(NothingGrounded):
        tied({**TEXT, "format": "date"}, "leave tomorrow")
    with pytest.raises(NothingGrounded):
        tied({**leaf, "maxLength": 8}, "leave on March 10th, 2023")


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("500 US dollars in Canadian dollars", ["USD", "CAD"]),
        ("Hong Kong dollars, not dollars", ["HKD", "USD"]),
        ("20 British pounds sterling, Swedish kronor and zł: zloty", ["GBP", "SEK", "PLN"]),
        ("from EUR to jpy", ["EUR", "JPY"]),
        ("Icelandic krónur for yen", ["ISK", "JPY"]),
        ("who won the match in pesos", []),
        ("eurozone, randy, yens, a dollarless man", []),
        ("U.S. dollars; euros; euros", ["USD", "EUR"]),
    ],
)
def test_currencies_are_read_as_their_codes(text: str, codes: list[str]) -> None:
    assert currencies_in([text]) == codes


def test_every_currency_is_known_by_its_code() -> None:
    assert [currencies_in([code]) for code in CODES] == [[code] for code in CODES]


def test_a_currency_in_words_is_written_as_its_code() -> None:
    for description in ("Target currency.", "A currency", "ISO currency code of the invoice"):
        assert admitted_currencies({**TEXT, "description": description}, ["5 euros"]) == ["EUR"]
    leaf = {**TEXT, "description": "The currency to convert from."}
    constraint = tied(leaf, "How many yen are 5 US dollars?")
    assert both(constraint, ['"JPY"', '"USD"', '"yen"', '"US dollars"', '"EUR"']) == [
        '"JPY"', '"USD"',
    ]  # fmt: skip
    named = {"type": "object", "properties": {"to_currency": TEXT}, "required": ["to_currency"]}
    constraint = tied(named, "How much is that in yen?")
    assert both(constraint, ['{"to_currency":"JPY"}', '{"to_currency":"yen"}']) == [
        '{"to_currency":"JPY"}',
    ]  # fmt: skip


def test_a_pair_of_currencies_is_quoted() -> None:
    named = {"type": "object", "properties": {"currency_pair": TEXT}, "required": ["currency_pair"]}
    assert admits(tied(named, "the rate of EUR/USD"), '{"currency_pair":"EUR/USD"}')


def test_other_words_of_a_currency_are_quoted() -> None:
    for description in (
        *("Symbol of the currency", "The currency name", "What is bought"),
        *("The amount in base currency", "Who changes the currency", "Price in the local currency"),
    ):
        assert admitted_currencies({**TEXT, "description": description}, ["5 euros"]) is None
    leaf = {**TEXT, "description": "The currency"}
    assert admits(tied(leaf, "in pesos, please"), '"pesos"')


SAID = (
    "5% 5 7,500 2.5k $3M two three hundred thousand million dozen half a and per cent percent "
    "1e-9 6.02e23 2e3 - once twice March 10th, 2023 April 4 May 08/09/2022 2022.08.16 16/08/2022 "
    "2024-02-29 Jan. of the 0.000001 -3 % 99 12"
)
PIECES = st.sampled_from(SAID.split())


@settings(max_examples=100, deadline=None)
@given(pieces=st.lists(PIECES, min_size=1, max_size=12))
def test_grammar_and_check_agree_on_readings(pieces: list[str]) -> None:
    said = " ".join(pieces)
    texts = texts_of([said])
    others = ["0.05", "5", "2500", "200", "1", "0.5", "123"]
    for schema in (NUMBER, {**NUMBER, "description": "%"}, {"type": "integer", "maximum": 10**6}):
        bounded = bounded_schema(schema)
        held = [plain(n) for n in admitted_numbers(schema, texts) if fits(n, bounded)]
        if held:
            constraint = tied(schema, said)
            assert both(constraint, held) == held
            assert both(constraint, others) == [text for text in others if text in held]
        else:
            with pytest.raises(NothingGrounded):
                tied(schema, said)
    for schema in ({**TEXT, "format": "date"}, {**TEXT, "description": "DD/MM/YYYY"}):
        if days := admitted_dates(schema, texts):
            constraint = tied(schema, said)
            held = [json.dumps(day) for day in days]
            assert both(constraint, held) == held
            assert both(constraint, ['"1999-01-01"', '"March"']) == []


@pytest.mark.parametrize("piece", ["9", "9.9", "1,234", "one hundred and ", "half a ", "may 1 "])
def test_long_texts_are_read_in_a_time_that_grows_as_they_do(piece: str) -> None:
    def seconds(length: int) -> float:
        text = (piece * length)[:length]
        began = time.process_time()
        readings_of.__wrapped__(text)
        dates_in([text])
        return time.process_time() - began

    # sixteen times the text takes about sixteen times as long; squared it would be 256
    longer, shorter = (min(seconds(n) for _ in range(3)) for n in (16_000, 1_000))
    assert longer < 100 * max(shorter, 1e-4)
