"""The fields of a JSON text: where each stands, and each as it is written.

    for item in stream_fields(model.stream(messages, Plan)):
        if isinstance(item, FieldDelta) and item.path == "thought":
            print(item.text, end="")

One parser serves both; it reads any JSON (RFC 8259), cut into pieces anywhere, in linear
time. The path of a field is its names and indices: `next`, `arguments.city`,
`items[2].name`; a name that is empty or `$`, or holds one of `. [ ] "`, stands as a JSON
string in brackets: `arguments["a.b"]`. The path of the whole value is the empty string.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal, NoReturn

from shoal.errors import InvalidOutput
from shoal.models.base import Completion

__all__ = ["FieldDelta", "Span", "Step", "field_spans", "stream_fields"]

Step = str | int
"""A name of an object, or an index of an array."""

_PLAIN = re.compile(r'[^"\\\x00-\x1f]*')
_SCALAR = re.compile(r"[-+.0-9A-Za-z]*")
_COMPLETE = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?|true|false|null")
_QUOTED = re.compile(r'[.\[\]"]|^\$?$')
_HEX = frozenset("0123456789abcdefABCDEF")
_SHORT = dict(zip('"\\/bfnrt', '"\\/\b\f\n\r\t', strict=True))
_SPACE = " \t\n\r"


@dataclass(frozen=True)
class FieldDelta:
    """What a piece of output adds to one field."""

    path: str
    """As above; the empty string is the whole value."""
    text: str
    """Of a string, the characters that came, without quotes and escapes; of any other
    scalar its JSON text, whole; of an empty container `{}` or `[]`."""
    done: bool
    """Whether the field is complete; exactly one delta of each field says so."""


@dataclass(frozen=True)
class Span:
    """Where a value stands in its text."""

    steps: tuple[Step, ...]
    """Names and indices from the whole value to this one."""
    start: int
    """Characters before it."""
    end: int
    """Characters up to its end; the quotes of a string are part of it."""


def stream_fields(items: Iterable[str | Completion]) -> Iterator[FieldDelta | Completion]:
    """Follow the fields of a JSON answer while it is written.

    Args:
        items: what `Model.stream` yields with a schema: pieces of text, then the
            completion.

    Yields:
        At least one delta for each string, other scalar and empty container, in the order
        of the text; the texts of a string's deltas, joined, are its value. A character
        comes once it is whole: an escape over several pieces, or a pair of surrogates,
        is held back until its end. Then the completion, if there was one.

    Raises:
        InvalidOutput: the text is not JSON (the fields complete before that place have been
            yielded), names one member of an object twice, or ends too soon.
    """
    parser = _Parser()
    for item in items:
        if isinstance(item, Completion):
            yield from parser.finish()
            yield item
            return
        yield from parser.feed(item)
    yield from parser.finish()


def field_spans(text: str) -> dict[str, Span]:
    """Every value in a complete JSON text by its path, containers included.

    Raises:
        InvalidOutput: as `stream_fields`.
    """
    parser = _Parser()
    for _ in parser.feed(text):
        pass
    for _ in parser.finish():
        pass
    return parser.spans


@dataclass
class _Container:
    """An object or array that is open."""

    kind: Literal["{", "["]
    path: str
    steps: tuple[Step, ...]
    start: int
    names: set[str] = field(default_factory=set[str])
    items: int = 0


_Expect = Literal["value", "value or end", "name", "name or end", "colon", "comma", "nothing"]
_EXPECTED: dict[_Expect, str] = {
    "value": "a value",
    "value or end": "a value or the end of the array",
    "name": "a name in quotes",
    "name or end": "a name in quotes or the end of the object",
    "colon": "a colon",
    "comma": "a comma or the end of the object or array",
    "nothing": "nothing more",
}


class _Parser:
    """Reads one JSON text piece by piece."""

    def __init__(self) -> None:
        self.spans: dict[str, Span] = {}
        self.open: list[_Container] = []
        self.expect: _Expect = "value"
        self.inside: Literal["name", "string", "scalar"] | None = None
        self.path = ""
        self.steps: tuple[Step, ...] = ()
        self.start = 0
        self.before = 0
        """Characters of earlier pieces."""
        self.parts: list[str] = []
        self.escape = ""
        self.high = ""

    def feed(self, piece: str) -> Iterator[FieldDelta]:
        """What the next piece of text adds."""
        i = 0
        while i < len(piece):
            at = self.before + i
            if self.inside == "scalar":
                run = _SCALAR.match(piece, i)
                assert run is not None
                self.parts.append(run.group())
                i = run.end()
                if i < len(piece):
                    yield self.scalar(self.before + i)
            elif self.inside is None:
                yield from self.structure(piece[i], at)
                i += 1
            elif self.escape:
                self.escaped(piece[i], at)
                i += 1
            else:
                run = _PLAIN.match(piece, i)
                assert run is not None
                if run.end() > i:
                    self.characters(run.group())
                i = run.end()
                if i < len(piece):
                    yield from self.quote_or_escape(piece[i], self.before + i)
                    i += 1
        self.before += len(piece)
        if self.inside == "string" and self.parts:
            yield FieldDelta(self.path, self.taken(), False)

    def finish(self) -> Iterator[FieldDelta]:
        """What the end of the text completes: a number that is the whole value."""
        if self.inside == "scalar" and not self.open:
            yield self.scalar(self.before)
        if self.inside in ("string", "name"):
            raise InvalidOutput(f"The output is not JSON: it ends within a {self.inside}.")
        if self.expect != "nothing":
            raise InvalidOutput(
                f"The output is not JSON: it ends where {_EXPECTED[self.expect]} must follow."
            )

    def structure(self, char: str, at: int) -> Iterator[FieldDelta]:
        """A character outside strings and other scalars."""
        if char in _SPACE:
            return
        match self.expect, char:
            case (("value" | "value or end"), _) if char != "]":
                self.value(char, at)
            case (("name" | "name or end"), '"'):
                self.inside = "name"
            case "colon", ":":
                self.expect = "value"
            case "comma", "," if self.open[-1].kind == "{":
                self.expect = "name"
            case "comma", ",":
                self.open[-1].items += 1
                self.enter(self.open[-1].items)
                self.expect = "value"
            case "value or end", "]":
                yield self.close(at, empty=True)
            case "name or end", "}":
                yield self.close(at, empty=True)
            case "comma", ("]" | "}") if (self.open[-1].kind == "{") == (char == "}"):
                self.close(at)
            case _:
                self.refuse(at, f"{_EXPECTED[self.expect]} must stand there, not {char!r}")

    def value(self, char: str, at: int) -> None:
        """The first character of a value."""
        if char == '"':
            self.start, self.inside = at, "string"
        elif char == "{":
            self.open.append(_Container("{", self.path, self.steps, at))
            self.expect = "name or end"
        elif char == "[":
            self.open.append(_Container("[", self.path, self.steps, at))
            self.enter(0)
            self.expect = "value or end"
        elif _SCALAR.fullmatch(char):
            self.start, self.inside = at, "scalar"
            self.parts.append(char)
        else:
            self.refuse(at, f"{_EXPECTED[self.expect]} must stand there, not {char!r}")

    def enter(self, step: Step) -> None:
        """Move to a member or item of the innermost container."""
        top = self.open[-1]
        self.steps = (*top.steps, step)
        if isinstance(step, int):
            self.path = f"{top.path}[{step}]"
        elif _QUOTED.search(step):
            self.path = f"{top.path}[{json.dumps(step, ensure_ascii=False)}]"
        else:
            self.path = f"{top.path}.{step}" if top.path else step

    def close(self, at: int, *, empty: bool = False) -> FieldDelta:
        """The end of the innermost container."""
        top = self.open.pop()
        self.path, self.steps, self.start = top.path, top.steps, top.start
        self.complete(at + 1)
        return FieldDelta(self.path, top.kind + ("}" if top.kind == "{" else "]"), True)

    def scalar(self, at: int) -> FieldDelta:
        """The end of a number, a boolean or null, just before `at`."""
        text = self.taken()
        if not _COMPLETE.fullmatch(text):
            self.refuse(self.start, f"{text[:40]!r} is no value")
        self.inside = None
        self.complete(at)
        return FieldDelta(self.path, text, True)

    def complete(self, end: int) -> None:
        self.spans[self.path] = Span(self.steps, self.start, end)
        self.expect = "comma" if self.open else "nothing"

    def quote_or_escape(self, char: str, at: int) -> Iterator[FieldDelta]:
        """What ends a run of plain characters within a string."""
        if char == "\\":
            self.escape = char
            return
        if char != '"':
            self.refuse(at, f"the character {char!r} must be escaped in a string")
        self.characters("")
        inside, self.inside = self.inside, None
        if inside == "string":
            self.complete(at + 1)
            yield FieldDelta(self.path, self.taken(), True)
            return
        name = self.taken()
        if name in self.open[-1].names:
            self.refuse(at, f"the name {name!r} stands twice in one object")
        self.open[-1].names.add(name)
        self.enter(name)
        self.expect = "colon"

    def escaped(self, char: str, at: int) -> None:
        """One more character of an escape."""
        if self.escape == "\\":
            if char in _SHORT:
                self.escape = ""
                self.characters(_SHORT[char])
                return
            if char != "u":
                self.refuse(at, f"{char!r} cannot follow a backslash")
        elif char not in _HEX:
            self.refuse(at, f"{char!r} is no hexadecimal digit")
        self.escape += char
        if len(self.escape) < 6:
            return
        code = int(self.escape[2:], 16)
        self.escape = ""
        if self.high and 0xDC00 <= code < 0xE000:
            whole = 0x10000 + ((ord(self.high) - 0xD800) << 10) + code - 0xDC00
            self.high = ""
            self.parts.append(chr(whole))
        else:
            self.characters("")
            if 0xD800 <= code < 0xDC00:
                self.high = chr(code)
            else:
                self.parts.append(chr(code))

    def characters(self, text: str) -> None:
        """Add to the string, after a high surrogate that found no low one."""
        if self.high:
            self.parts.append(self.high)
            self.high = ""
        if text:
            self.parts.append(text)

    def taken(self) -> str:
        text = "".join(self.parts)
        self.parts.clear()
        return text

    def refuse(self, at: int, what: str) -> NoReturn:
        raise InvalidOutput(f"The output is not JSON at character {at}: {what}.")
