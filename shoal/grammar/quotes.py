"""What may be quoted from a text word for word; see numbers.py and dates.py for readings.

The same rules serve the grammar (as llguidance regexes) and the check after
generation (in Python), so both must be stated over the JSON-escaped text.
"""

import json
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from shoal.grammar.refs import is_list, is_object

__all__ = [
    "MAX_WORDS",
    "SHAPES",
    "SOURCE_WORDS",
    "chunks",
    "escape",
    "is_quotation",
    "quotations",
    "texts_of",
]

MAX_WORDS = 12
"""Most words of one quotation."""

SOURCE_WORDS = 400
"""Most words of all sources together: the first source has half, then the newest first."""

_PAIRS = "()[]{}<>«»“”„「」『』（）【】《》"  # noqa: RUF001
_STOPS = '"`|=;—–、。，？！：；'  # noqa: RUF001
_EDGES = "'‘’!?¿¡…"  # noqa: RUF001
_CLOSERS = "\"'`’”“»」』"  # noqa: RUF001
_CJK = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af"


def _class(chars: str) -> str:
    """The characters as they may stand in a class, in Python and in Rust."""
    return "".join(f"\\x{ord(c):02x}" if c.isascii() else c for c in chars)


_SPLIT = _class(_PAIRS + _STOPS) + _CJK
_MARKS = _class(_PAIRS + _STOPS + _EDGES + ",:")
_PREFIX = _class(".-#@/~*+_%&^$€£\\")
_SUFFIX = _class("+#%/*$€£_\\")
_PLAIN = rf"[^\x20\n{_MARKS}{_PREFIX}]"
_START = re.compile(rf"[{_PREFIX}]|{_PLAIN}")
_TICKS = "\\x27‘’"  # noqa: RUF001
_LETTERS = "0-9A-Za-zªµºÀ-ɏͰ-῿"
# an apostrophe within a word, after a plural or a figure, is none that quotes
_UNQUOTED = rf"(?:[^{_TICKS}]|[{_LETTERS}](?:[{_TICKS}][{_LETTERS}])+|[s0-9][{_TICKS}])*"
_QUOTED = rf"(?:[^{_LETTERS}{_TICKS}][{_TICKS}]{_UNQUOTED}[{_TICKS}])+"

SHAPES = (
    # starts with a word, perhaps with symbols before it: -5, #tag, ./a, $5
    rf"[{_PREFIX}]{{0,4}}{_PLAIN}[^\n]*",
    # ends with a word, its end mark, its symbols, or what closes a pair
    rf"[^\n]*(?:{_PLAIN}[?!]*|[^\x20\n{_MARKS}][{_SUFFIX}]{{1,4}}|[\x29\x5d\x7d\x22])",
    # quotes and brackets stand in pairs
    r"[^\x22]*(?:\x22[^\x22]*\x22[^\x22]*)*",
    rf"{_UNQUOTED}(?:{_QUOTED}[^{_LETTERS}{_TICKS}]{_UNQUOTED})*(?:{_QUOTED})?",
    r"[^\x28\x29]*(?:\x28[^\x28\x29]*\x29[^\x28\x29]*)*",
    r"[^\x5b\x5d]*(?:\x5b[^\x5b\x5d]*\x5d[^\x5b\x5d]*)*",
    r"[^\x7b\x7d]*(?:\x7b[^\x7b\x7d]*\x7d[^\x7b\x7d]*)*",
)
"""A quotation, JSON-escaped, matches each of these, in Rust's dialect and Python's."""

# an apostrophe at the edge of a word may close a quotation: 'Roe v. Wade'.Next
_TICK = rf"(?<![{_LETTERS}])[{_TICKS}]|[{_TICKS}](?![{_LETTERS}])"
_CHUNK = re.compile(
    rf"[\x20{_SPLIT}]|(?<![0-9]),|,(?![0-9])|(?<![0-9]):|:(?![0-9])|{_TICK}"
    rf"|(?:[^\x20{_SPLIT},:{_TICKS}]|(?<=[0-9])[,:](?=[0-9])"
    rf"|(?<=[{_LETTERS}])[{_TICKS}](?=[{_LETTERS}]))+"
)
_CORE = re.compile(rf"([{_class(_EDGES)}]*)(.*?)((?:['’]s)?)([.{_class(_EDGES)}]*)")  # noqa: RUF001


def texts_of(sources: Sequence[str]) -> list[str]:
    """The plain texts that values may be quoted from.

    A source that is a JSON object or array gives its keys and leaves one by one, so
    no quotation crosses its punctuation. Runs of whitespace become one space.
    """
    room = SOURCE_WORDS
    order = [0, *range(len(sources) - 1, 0, -1)] if sources else []
    kept: dict[int, list[str]] = {}
    for i in order:
        kept[i] = []
        limit = max(room // 2, 1) if i == 0 and len(sources) > 1 else room
        for text in _leaves(sources[i]):
            words = _clean(text).split(" ")[:limit]
            limit -= len(words)
            room -= len(words)
            if text := " ".join(words).strip(" "):
                kept[i].append(text)
            if limit <= 0:
                break
        if room <= 0:
            break
    return [text for i in sorted(kept) for text in kept[i]]


def _leaves(source: str) -> Iterator[str]:
    if source.lstrip()[:1] in ("{", "["):
        try:
            yield from _strings(json.loads(source))
            return
        except (ValueError, RecursionError):
            pass
    yield source


def _strings(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield value
        case bool() | None:
            pass
        case _ if is_object(value):
            for key, item in value.items():
                yield key
                yield from _strings(item)
        case _ if is_list(value):
            for item in value:
                yield from _strings(item)
        case _:
            yield str(value)


def _clean(text: str) -> str:
    text = text.encode("utf-8", "replace").decode("utf-8")
    return re.sub(r"[\s\x00-\x1f\x7f-\x9f]+", " ", text).strip(" ")


@lru_cache(maxsize=256)
def chunks(text: str) -> tuple[str, ...]:
    """Split one cleaned text at every place where a quotation may begin or end.

    End marks of the text itself are left out: they belong to no value.
    """
    result: list[str] = []
    for match in _CHUNK.finditer(text):
        piece = match.group()
        core = _CORE.fullmatch(piece) if len(piece) > 1 else None
        if core is None:
            result.append(piece)
            continue
        before, word, possessive, after = core.groups()
        result += [piece for piece in (*before, word, possessive, *after) if piece]
    return tuple(_with_end_marks(result))


def _with_end_marks(pieces: Sequence[str]) -> list[str]:
    """Let a span end after "?" or "!" within quotation marks alone: 'Who comes?'.

    Elsewhere they go to what follows, unless a span may begin there.
    """
    result: list[str] = []
    marks = ""
    for piece in pieces:
        if piece in ("?", "!"):
            marks += piece
            continue
        if marks and (piece[0] in _CLOSERS or _START.match(piece)):
            result.append(marks)
        else:
            piece = marks + piece
        marks = ""
        result.append(piece)
    return result


def escape(text: str) -> str:
    """The text as it stands between the quotes of a JSON string."""
    return json.dumps(text, ensure_ascii=False)[1:-1]


_SHAPES = [re.compile(shape) for shape in SHAPES]


def _well_shaped(text: str, max_words: int) -> bool:
    escaped = escape(text)
    return text.count(" ") < max_words and all(s.fullmatch(escaped) for s in _SHAPES)


def is_quotation(value: str, texts: Sequence[str], max_words: int = MAX_WORDS) -> bool:
    """Whether `value` is a quotation of one of `texts` (as `texts_of` gives them)."""
    if not _well_shaped(value, max_words):
        return False
    for text in texts:
        if (at := text.find(value)) < 0:
            continue
        edges = {0}
        position = 0
        for piece in chunks(text):
            position += len(piece)
            edges.add(position)
        while at >= 0:
            if at in edges and at + len(value) in edges:
                return True
            at = text.find(value, at + 1)
    return False


def quotations(texts: Sequence[str], max_words: int = MAX_WORDS) -> Iterator[str]:
    """Every quotation of the texts, shorter ones of a place first, with repetitions."""
    for text in texts:
        pieces = chunks(text)
        for start in range(len(pieces)):
            span = ""
            for piece in pieces[start:]:
                span += piece
                if span.count(" ") >= max_words:
                    break
                if _well_shaped(span, max_words):
                    yield span
