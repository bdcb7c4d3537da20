# ruff: noqa: RUF001 (quotation marks are what some tests are about)
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoal.errors import InvalidOutput, NothingGrounded, SchemaRefused
from shoal.grammar import compile_schema, ground
from shoal.grammar.numbers import numbers_in
from shoal.grammar.quotes import (
    SOURCE_WORDS,
    chunks,
    is_quotation,
    quotations,
    texts_of,
)
from tests.grammar.llg import admits

TEXT = {"type": "string"}


def obj(properties: dict[str, Any], required: list[str] | None = None) -> Any:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties) if required is None else required,
    }


def dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def quotes(*sources: str) -> Any:
    return compile_schema(ground(TEXT, sources, by_default=True))


ASKED = (
    "How warm is it in New York, or in Oslo? Mail jane@example.com report-2.txt a/b.txt "
    "O'Brien and Jane's boss at 12:30; \"big\" C:\\dir é f(x) -5 $5 #tag .env C++ 😀."
)


@pytest.mark.parametrize(
    "span",
    [
        *["Oslo", "New York", "jane@example.com", "report-2.txt", "a/b.txt", "O'Brien", "12:30"],
        *["Jane", "Jane's", "big", "C:\\dir", "f(x)", "-5", "$5", "#tag", ".env", "C++", "é", "😀"],
        *["York, or in Oslo", 'at 12:30; "big"', "How warm is it in New York, or in Oslo? Mail"],
    ],
)
def test_spans(span: str) -> None:
    constraint = quotes(ASKED)
    assert admits(constraint, dump(span))
    assert constraint.parse(dump(span)) == span


QUOTED = (
    "Mail 'Meeting' as subject, 'Let's go at 10' as body, 'Roe v. Wade'.Soon St. James' Park "
    "rock 'n' roll 6' tall O’Brien’s ‘own words’"
)


@pytest.mark.parametrize(
    "span",
    [
        *["Meeting", "Let's go at 10", "Roe v. Wade", "St. James' Park", "rock 'n' roll"],
        *["6' tall", "O’Brien’s", "own words", "Mail 'Meeting' as subject"],
    ],
)
def test_a_span_holds_whole_quotations(span: str) -> None:
    assert admits(quotes(QUOTED), dump(span))
    assert is_quotation(span, texts_of([QUOTED]))


@pytest.mark.parametrize(
    "span",
    [
        *["Meeting' as subject", "Meeting' as subject, 'Let's go", "Roe v. Wade'.Soon"],
        *["subject, 'Let's go", "roll 6' tall O’Brien’s ‘own"],
    ],
)
def test_no_span_begins_within_a_quotation_and_ends_beyond(span: str) -> None:
    assert not admits(quotes(QUOTED), dump(span))
    assert not is_quotation(span, texts_of([QUOTED]))


MARKED = "Is Oslo far? Ask 'Who comes?', \"Really?!!!\" and “Go!” (why?) ?-5 to Ana?"


@pytest.mark.parametrize(
    ("span", "admitted"),
    [
        *[("Who comes?", True), ("comes?", True), ("Who comes", True), ("Go!", True)],
        *[("Really?!!!", True), ("Really", True), ("Really?", False), ("-5", True)],
        *[("far? Ask", True), ("far", True), ("far?", False), ("Oslo far?", False)],
        *[("why", True), ("why?", False), ("Ana", True), ("Ana?", False)],
    ],
)
def test_end_marks_belong_to_what_stands_in_quotation_marks(span: str, admitted: bool) -> None:
    assert admits(quotes(MARKED), dump(span)) == admitted
    assert is_quotation(span, texts_of([MARKED])) == admitted


@pytest.mark.parametrize(
    "other",
    [
        *["", " ", "w York", "New  York", "new york", "York,", "Oslo?", " Oslo", "Brien", "12"],
        *["example.com", "report", '"big"', '12:30; "big', "f(x", "(x)", "x)", "-", "Paris", "."],
        *["warm is it in New York, or in Oslo? Mail jane@example.com report-2.txt a/b.txt O'Brien"],
    ],
)
def test_what_is_no_span(other: str) -> None:
    constraint = quotes(ASKED)
    assert not admits(constraint, dump(other))
    with pytest.raises(InvalidOutput):
        constraint.parse(dump(other))


def test_no_span_runs_from_one_source_into_the_next() -> None:
    constraint = quotes("to New", "York is big")
    assert not admits(constraint, '"New York"')
    assert admits(constraint, '"York is"')


def test_whitespace_of_a_source_is_one_space() -> None:
    constraint = quotes("New\n   York\tnow")
    assert admits(constraint, '"New York"')


def test_a_json_source_is_quoted_leaf_by_leaf() -> None:
    constraint = quotes('{"city":"New York","tags":["big apple"],"n":7,"open":true}')
    for span in ("city", "New York", "York", "big apple", "7"):
        assert admits(constraint, dump(span))
    for other in ("city New York", 'New York","tags', "true", "true}"):
        assert not admits(constraint, dump(other))


def test_scripts_without_spaces_are_quoted_by_character() -> None:
    constraint = quotes("东京现在多热？")
    assert admits(constraint, '"东京"')
    assert not admits(constraint, '"热？"')


def test_length_bounds_hold_for_quotations() -> None:
    schema = {"type": "string", "minLength": 5, "maxLength": 8}
    constraint = compile_schema(ground(schema, ["in New York now"], by_default=True))
    assert admits(constraint, '"New York"')
    assert not admits(constraint, '"in New York"')
    assert not admits(constraint, '"New"')


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1,000 and 2,500.75", ["1000", "2500.75"]),
        ("-5 or 3-4", ["-5", "3", "4"]),
        ("5km, $7, 50%", ["5", "7", "50", "0.5"]),
        ("Twenty-one, ninety nine, zero, eleven", ["21", "99", "0", "11"]),
        ("at 12:30 on 2024-05-01", ["12", "30", "2024", "5", "1"]),
        ("someone often tenth", []),
        ("1,00 12345678901234567890", ["1", "0"]),
    ],
)
def test_numbers(text: str, numbers: list[str]) -> None:
    assert [format(n.normalize(), "f") for n in numbers_in([text])] == numbers


def test_numbers_hold_to_type_and_range() -> None:
    def admitted(schema: Any, text: str) -> list[str]:
        constraint = compile_schema(ground(schema, [text], by_default=True))
        return [n for n in ("3", "3.5", "30", "300", "-3", "4") if admits(constraint, n)]

    text = "3, 3.5, 30, 300 or -3"
    assert admitted({"type": "number"}, text) == ["3", "3.5", "30", "300", "-3"]
    assert admitted({"type": "integer"}, text) == ["3", "30", "300", "-3"]
    assert admitted({"type": "integer", "minimum": 3, "exclusiveMaximum": 300}, text) == ["3", "30"]
    assert admitted({"type": "integer", "multipleOf": 10}, text) == ["30", "300"]


def test_dates_are_those_that_occur_and_exist() -> None:
    schema = {"type": "string", "format": "date"}
    text = "from 2024-02-29 to 2023-02-29"
    constraint = compile_schema(ground(schema, [text], by_default=True))
    assert admits(constraint, '"2024-02-29"')
    assert not admits(constraint, '"2023-02-29"')
    assert not admits(constraint, '"2024-03-01"')


WEATHER = obj({"tool": {"const": "weather"}, "arguments": obj({"city": TEXT})})
ADD = obj(
    {
        "tool": {"const": "add"},
        "arguments": obj({"a": {"type": "number"}, "note": TEXT}, required=["a"]),
    }
)
FREE = obj(
    {
        "tool": {"const": "say"},
        "arguments": obj({"text": {"type": "string", "x-shoal-quote": False}}),
    }
)


def test_alternatives_without_a_candidate_drop_out() -> None:
    union = {"anyOf": [WEATHER, ADD, FREE]}
    some = compile_schema(ground(union, ["Oslo please"], by_default=True))
    assert admits(some, '{"tool":"weather","arguments":{"city":"Oslo"}}')
    assert not admits(some, '{"tool":"add","arguments":{"a":1}}')
    assert admits(some, '{"tool":"say","arguments":{"text":"anything"}}')
    none = compile_schema(ground(union, [], by_default=True))
    assert not admits(none, '{"tool":"weather","arguments":{"city":"Oslo"}}')
    assert admits(none, '{"tool":"say","arguments":{"text":"anything"}}')


def test_alternatives_share_prefixes() -> None:
    """The lexer takes the longest lexeme; no alternative may hide behind another's."""
    longer = obj({"tool": {"const": "weather_now"}, "arguments": obj({"city": TEXT, "c": TEXT})})
    plain = obj({"tool": {"const": "weather"}, "arguments": obj({"ci": {"type": "boolean"}})})
    union = {"oneOf": [longer, plain, {**FREE}]}
    constraint = compile_schema(ground(union, ["Oslo"], by_default=True))
    assert admits(constraint, '{"tool":"weather_now","arguments":{"city":"Oslo","c":"Oslo"}}')
    assert admits(constraint, '{"tool":"weather","arguments":{"ci":true}}')
    assert admits(constraint, '{"tool":"say","arguments":{"text":"Oslo"}}')
    assert admits(constraint, '{"tool":"say","arguments":{"text":"Oslo!"}}')


def test_optional_properties_without_a_candidate_are_left_out() -> None:
    constraint = compile_schema(ground(ADD, ["7"], by_default=True))
    assert admits(constraint, '{"tool":"add","arguments":{"a":7}}')
    assert admits(constraint, '{"tool":"add","arguments":{"a":7,"note":"7"}}')
    wordless = compile_schema(
        ground(obj({"n": {"type": "integer"}}, []), ["none"], by_default=True)
    )
    assert admits(wordless, "{}")
    assert not admits(wordless, '{"n":1}')


def test_commas_for_every_choice_of_optional_properties() -> None:
    schema = obj({"a": TEXT, "b": TEXT, "c": {"type": "boolean"}, "d": TEXT}, required=["c"])
    constraint = compile_schema(ground(schema, ["x"], by_default=True))
    for a in (0, 1):
        for b in (0, 1):
            for d in (0, 1):
                value: dict[str, Any] = {}
                value |= {"a": "x"} if a else {}
                value |= {"b": "x"} if b else {}
                value |= {"c": True}
                value |= {"d": "x"} if d else {}
                assert admits(constraint, dump(value))
                assert not admits(constraint, dump({k: v for k, v in value.items() if k != "c"}))
    assert not admits(constraint, '{,"c":true}')


def test_nothing_grounded_is_named() -> None:
    with pytest.raises(NothingGrounded, match=r"\$\.arguments\.city"):
        compile_schema(ground(WEATHER, ["?!"], by_default=True))


def test_arrays_of_quotations() -> None:
    schema = {"type": "array", "items": TEXT, "minItems": 1, "maxItems": 2}
    constraint = compile_schema(ground(schema, ["a b"], by_default=True))
    assert admits(constraint, '["a","b"]')
    assert not admits(constraint, "[]")
    assert not admits(constraint, '["a","b","a"]')
    one = compile_schema(ground({**schema, "maxItems": 1}, ["a b"], by_default=True))
    assert admits(one, '["a"]') and not admits(one, '["a","b"]')
    empty = compile_schema(ground({"type": "array", "items": TEXT}, [], by_default=True))
    assert admits(empty, "[]")


def test_marks_win_over_the_default_and_are_inherited() -> None:
    quoted = {"x-shoal-quote": True, "anyOf": [TEXT, {"type": "null"}]}
    schema = obj({"q": quoted, "f": TEXT})
    constraint = compile_schema(ground(schema, ["x"], by_default=False))
    assert admits(constraint, '{"q":"x","f":"anything"}')
    assert admits(constraint, '{"q":null,"f":""}')
    assert not admits(constraint, '{"q":"y","f":"y"}')


def test_enums_patterns_and_booleans_are_never_grounded() -> None:
    schema = obj(
        {
            "e": {"enum": ["C", "F"]},
            "p": {"type": "string", "pattern": "^k+$"},
            "b": {"type": "boolean"},
            "t": {"type": "string", "format": "time"},
        }
    )
    constraint = compile_schema(ground(schema, [], by_default=True))
    assert admits(constraint, '{"e":"C","p":"kk","b":true,"t":"12:00:00Z"}')


def test_grounding_where_rules_cannot_reach_is_refused() -> None:
    schema = obj({"a": {"type": "array", "prefixItems": [{**TEXT, "x-shoal-quote": True}]}})
    with pytest.raises(SchemaRefused, match=r"tuple at \$\.a"):
        compile_schema(ground(schema, ["x"], by_default=True))


@pytest.mark.parametrize(
    "schema",
    [
        {**TEXT, "anyOf": [{"minLength": 3}, {"maxLength": 1}]},
        {"allOf": [{"anyOf": [TEXT, {"type": "null"}]}, {"anyOf": [TEXT, {"type": "array"}]}]},
        {"oneOf": [TEXT, {"type": "null"}]},
        {"not": {"type": "null"}, "type": ["string", "null"]},
    ],
)
def test_alternatives_that_are_rewritten_stay_grounded(schema: Any) -> None:
    constraint = compile_schema(ground(obj({"a": schema}), ["say hello"], by_default=True))
    assert admits(constraint, '{"a":"hello"}')
    assert not admits(constraint, '{"a":"goodbye"}')


def test_what_follows_from_a_condition_is_grounded() -> None:
    schema = {
        **obj({"k": {"enum": ["x", "y"]}}),
        "if": {"properties": {"k": {"const": "x"}}},
        "then": {"properties": {"a": TEXT}, "required": ["a"]},
    }
    constraint = compile_schema(ground(schema, ["say hello"], by_default=True))
    assert admits(constraint, '{"k":"x","a":"hello"}')
    assert admits(constraint, '{"k":"y"}')
    assert not admits(constraint, '{"k":"x","a":"goodbye"}')


def test_hostile_keys_beside_quotations() -> None:
    schema = obj({'k"ey': TEXT, "new\nline\\": TEXT, "ключ😀": TEXT, "": TEXT, "/": TEXT})
    constraint = compile_schema(ground(schema, ['say "hi"'], by_default=True))
    value = dict.fromkeys(['k"ey', "new\nline\\", "ключ😀", "", "/"], 'say "hi"')
    assert admits(constraint, dump(value))


def test_sources_are_bounded_with_the_first_and_the_newest_kept() -> None:
    old, new = " ".join(f"old{i}" for i in range(3000)), " ".join(f"new{i}" for i in range(1500))
    texts = texts_of([" ".join(f"ask{i}" for i in range(3000)), old, new])
    words = " ".join(texts).split()
    assert len(words) <= SOURCE_WORDS
    last = SOURCE_WORDS // 2 - 1
    assert f"ask{last}" in words and f"new{last}" in words and "old0" not in words


def test_a_grounded_schema_travels_as_data() -> None:
    schema = json.loads(json.dumps(ground(WEATHER, [ASKED], by_default=True)))
    constraint = compile_schema(schema)
    assert constraint.schema["x-shoal-sources"] == [ASKED]
    assert admits(constraint, '{"tool":"weather","arguments":{"city":"Oslo"}}')


ALPHABET = "abZ09 .,;:!?'\"()[]{}\\/-_@#$%&*+=<>|~`\n\t—é中😀’"
LETTERS = st.text(st.sampled_from(ALPHABET), max_size=40)


@settings(max_examples=150, deadline=None)
@given(source=LETTERS, start=st.integers(0, 40), length=st.integers(1, 20))
def test_grammar_and_check_agree(source: str, start: int, length: int) -> None:
    texts = texts_of([source])
    for text in texts:
        assert text.startswith(whole := "".join(chunks(text)))
        assert not text[len(whole) :].strip("?!")
    spans = list(quotations(texts))
    if not spans:
        with pytest.raises(NothingGrounded):
            quotes(source)
        return
    constraint = quotes(source)
    for span in spans[:30]:
        assert admits(constraint, dump(span)), span
        assert is_quotation(span, texts)
    part = source[start : start + length]
    assert admits(constraint, dump(part)) == is_quotation(part, texts)
