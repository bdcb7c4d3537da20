r"""Patterns of JSON Schema (ECMA 262) in the dialect of llguidance (Rust).

The dialects share a syntax and differ in what it means: `[a&&b]` and `[[a]b]` are set
operations in Rust, `\d`, `\w` and `\s` cover ASCII in one place and Unicode in another,
`.` stops at different line ends. What is written here admits only what both ECMA 262 and
Python's `re` (with which outputs are checked) admit.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from pydantic_core import SchemaError, SchemaValidator, core_schema

from shoal.grammar.merge import is_list, is_object

__all__ = ["in_rust", "key_pattern", "matches", "rust_pattern"]

_WIDE = {
    "d": r"\p{Nd}",
    "w": r"_\p{L}\p{N}",
    "s": r"\s\x1c-\x1f\x85\ufeff\p{Z}",
}
_LETTERS = frozenset("dDwWsSbBnrtfvxupPk")
_TOKEN = re.compile(
    r"\\(?P<escape>.)|(?P<class>\[\^?)|(?P<group>\(\?[a-zA-Z-]*[:)<=!]?|\()|(?P<repeat>[*+?]"
    r"|\{[0-9]+(?:,[0-9]*)?\})|(?P<char>[^\\])",
    re.DOTALL,
)
_GROUPS = {"(", "(?:", "(?i)", "(?i:", "(?P<", "(?=", "(?!", "(?<"}
_TAIL = "[A-Za-z0-9_.:/@-]{0,32}$"


def rust_pattern(pattern: str) -> str:
    """The pattern for llguidance.

    Raises:
        ValueError: a construct that means different things in different dialects.
    """
    return "|".join(_alternatives(pattern, None))


def matches(pattern: str, text: str) -> bool:
    """Whether a pattern occurs in a text, in time linear in the text.

    Python's `re` takes exponential time for some patterns, such as `^(a+)+$`; Rust's engine,
    which pydantic carries, never does. A pattern that it has no form for goes to `re`: no
    schema with one becomes a grammar, so no model's text is put to it.
    """
    return _matcher(pattern)(text)


@lru_cache(maxsize=512)
def _matcher(pattern: str) -> Callable[[str], bool]:
    try:
        schema = core_schema.str_schema(pattern=rust_pattern(pattern), regex_engine="rust-regex")
        return SchemaValidator(schema).isinstance_python
    except (ValueError, SchemaError):
        return lambda text: re.search(pattern, text) is not None


def key_pattern(pattern: str, most: int) -> str:
    """The same for the keys of an object, held to a finite length.

    Repetitions end after `most` times, and what the pattern leaves open at its ends is
    nothing before and at most 32 plain characters behind.
    """
    return "|".join(
        ("" if part.startswith("^") else "^") + part + ("" if _ends(part) else _TAIL)
        for part in _alternatives(pattern, most)
    )


def in_rust(schema: Any, key_length: int) -> Any:
    """A bounded schema with its patterns for llguidance."""
    if is_list(schema):
        return [in_rust(part, key_length) for part in schema]
    if not is_object(schema):
        return schema
    result = dict(schema)
    for key, value in schema.items():
        match key:
            case "pattern":
                result[key] = rust_pattern(value)
            case "patternProperties":
                result[key] = {
                    key_pattern(pattern, key_length): in_rust(part, key_length)
                    for pattern, part in value.items()
                }
            case "properties":
                result[key] = {name: in_rust(part, key_length) for name, part in value.items()}
            case "items" | "prefixItems" | "anyOf" | "allOf":
                result[key] = in_rust(value, key_length)
            case _:
                pass
    return result


def _ends(part: str) -> bool:
    return re.search(r"(?<!\\)(?:\\\\)*\$$", part) is not None


def _alternatives(pattern: str, most: int | None) -> Iterator[str]:
    """The translated alternatives between the outermost `|`."""
    done, depth, at = "", 0, 0
    repeated = False
    while at < len(pattern):
        match = _TOKEN.match(pattern, at)
        if match is None:
            raise ValueError("it ends in a backslash")
        at = match.end()
        text = match.group()
        was_repeated, repeated = repeated, False
        if match["escape"]:
            text = _escape(match["escape"])
        elif match["class"]:
            text, at = _class(pattern, match.start(), at)
        elif match["group"]:
            if text not in _GROUPS:
                raise ValueError(f"{text} is not the same in all dialects")
            depth += 1 if text != "(?i)" else 0
        elif match["repeat"]:
            if was_repeated and text != "?":
                raise ValueError("one repetition follows another")
            text, repeated = _repeat(text, most, was_repeated), True
        elif text == ".":
            text = r"[^\n\r\u2028\u2029]"
        elif text == ")":
            depth -= 1
        elif text in "{}]":
            text = "\\" + text
        elif text == "|" and depth == 0:
            yield done
            done = ""
            continue
        done += text
    yield done


def _escape(letter: str) -> str:
    if letter in "DWS":
        return f"[^{_WIDE[letter.lower()]}]"
    if letter.isalpha() and letter not in _LETTERS:
        raise ValueError(f"\\{letter} is not the same in all dialects")
    return "/" if letter == "/" else "\\" + letter


def _repeat(text: str, most: int | None, lazy: bool) -> str:
    if lazy or most is None or text == "?":
        return text
    least = {"*": 0, "+": 1}.get(text) if text in "*+" else int(re.findall(r"\d+", text)[0])
    return f"{{{least},{max(least or 0, most)}}}" if text in "*+" or text.endswith(",}") else text


def _class(pattern: str, start: int, at: int) -> tuple[str, int]:
    r"""A bracketed class from its `[` on, and where it ends."""
    negated = pattern[start:at] == "[^"
    done = pattern[start:at]
    first = at
    while at < len(pattern):
        char = pattern[at]
        at += 1
        if char == "]":
            if at - 1 == first:
                raise ValueError("an empty class is not the same in all dialects")
            return done + "]", at
        if char == "\\" and at < len(pattern):
            char = pattern[at]
            at += 1
            if negated and char in _WIDE:
                done += _WIDE[char]
            elif negated and char in "DWS":
                done += "\\" + char
            else:
                # \b is a backspace here
                done += r"\x08" if char == "b" else _escape(char)
        elif char == "-" and pattern[at : at + 1] == "-":
            raise ValueError("-- in a class is not the same in all dialects")
        else:
            done += "\\" + char if char in "[&~" else char
    raise ValueError("a class has no end")
