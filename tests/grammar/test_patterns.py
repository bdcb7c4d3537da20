r"""What the grammar admits for a pattern, both ECMA 262 and Python's `re` match."""

import json
import re

import pytest

from shoal.errors import InvalidOutput
from shoal.grammar import Bounds, compile_schema
from shoal.grammar.patterns import key_pattern, matches, rust_pattern
from tests.grammar.llg import admits

PATTERNS = [
    r"^\d$", r"^\D$", r"^\w$", r"^\W$", r"^\s$", r"^\S$", r"^.$", r"^[^\d]$", r"^[^\w-]$",
    r"^[^\s]$", r"^[\S]$", r"^[\W_]$", r"^[^a]$", r"^[[a]$", r"^[&&]$", r"^[~~a]$", r"^[\]\[]$",
    r"^[a-]$", r"^\/$", r"^\-$", r"^\.$", r"^{$", r"^}$", r"^]$", r"^\u00e9$", r"^\x41$",
    r"^(?:a|b)$", r"^a?$", r"^a*?$", r"^[\b]$", r"^\t$", r"a|^b$", r"^a{1}$",
]  # fmt: skip
CHARACTERS = [
    *map(chr, range(0x80)),
    *"éßÀ\u00a0\u0085\u0660\u0966\u0e01\u2003\u2028\u2029\u2163\u00bd\u0301\u3000\ufeff\uff21中😀",
]


@pytest.mark.parametrize("pattern", PATTERNS)
def test_no_character_is_admitted_that_python_does_not_match(pattern: str) -> None:
    constraint = compile_schema({"type": "string", "pattern": pattern})
    admitted = [c for c in CHARACTERS if admits(constraint, json.dumps(c, ensure_ascii=False))]
    assert admitted, "nothing is admitted"
    assert [c for c in admitted if not re.search(pattern, c)] == []


def test_what_ecma_and_python_read_alike_is_admitted_whole() -> None:
    for pattern in (r"^[a-c]$", r"^[[a]$", r"^[&&]$", r"^[~~a]$", r"^[^a]$", "^{$", r"^\/$"):
        constraint = compile_schema({"type": "string", "pattern": pattern})
        for c in map(chr, range(0x20, 0x7F)):
            expected = re.search(pattern, c) is not None
            assert admits(constraint, json.dumps(c)) == expected, (pattern, c)


@pytest.mark.parametrize(
    "pattern", [r"a\Z", r"\Aa", "[]a]", "[a--b]", "a++", "a*+", "(?x)a", "a{,2}b{2}{3}", "[a", "\\"]
)
def test_what_the_dialects_read_differently_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"\w+"):
        rust_pattern(pattern)


def test_keys_have_an_end() -> None:
    assert key_pattern("^x-", 9) == "^x-[A-Za-z0-9_.:/@-]{0,32}$"
    assert key_pattern("^a+$|b*", 9) == "^a{1,9}$|^b{0,9}[A-Za-z0-9_.:/@-]{0,32}$"
    schema = {"type": "object", "patternProperties": {"^a+$": {"type": "null"}}}
    constraint = compile_schema({**schema, "additionalProperties": False}, Bounds(key=3))
    assert admits(constraint, '{"aaa":null}')
    assert not admits(constraint, '{"aaaa":null}')


@pytest.mark.parametrize(
    ("pattern", "text", "held"),
    [
        ("b", "abc", True),
        ("^b", "abc", False),
        ("^a.c$", "abc", True),
        ("^a.c$", "a\nc", False),
        (r"^\d{3}$", "123", True),
        ("^(ab|cd)$", "abcd", False),
        ("^$", "", True),
    ],
)
def test_a_pattern_is_searched_for(pattern: str, text: str, held: bool):
    assert matches(pattern, text) is held is (re.search(pattern, text) is not None)


@pytest.mark.timeout(20)
def test_no_pattern_takes_exponential_time():
    schema = {"type": "string", "pattern": "^(a+)+$", "maxLength": 60}
    with pytest.raises(InvalidOutput, match="does not match"):
        compile_schema(schema).parse('"' + "a" * 50 + '!"')
