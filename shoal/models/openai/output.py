"""From what a model wrote to the JSON in it: without reasoning, fences and prose."""

import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from shoal.errors import InvalidOutput, Truncated
from shoal.grammar import Constraint

__all__ = ["ReasoningFilter", "read_json", "without_reasoning"]

_OPEN, _CLOSE = "<think>", "</think>"
_FENCE = re.compile(r"```[A-Za-z0-9_-]*[ \t]*\r?\n(.*?)```", re.DOTALL)
_BEGIN = re.compile(r"[\[{]")
_MOST_BEGINNINGS, _MOST_CANDIDATES = 256, 32


def without_reasoning(text: str) -> str:
    """The text after a leading `<think>` block.

    The block may lack its opening mark, which some templates put into the prompt. One that
    never closes leaves nothing.
    """
    rest = text.lstrip()
    while rest.startswith(_OPEN):
        rest = rest.partition(_CLOSE)[2].lstrip()
    before, mark, after = rest.partition(_CLOSE)
    if mark and _OPEN not in before:
        return after.lstrip()
    return rest


def read_json(text: str, constraint: Constraint) -> tuple[Any, str]:
    """The value that holds to a schema, and the part of the text that it was read from.

    The whole text is tried first, then what follows the reasoning, then fenced blocks,
    then each JSON object or array within prose. Nothing is converted: a number written as
    a string fails.

    Raises:
        Truncated: the JSON breaks off.
        InvalidOutput: there is none, or it fails the check.
    """
    failure: InvalidOutput | None = None
    for candidate in _candidates(text):
        try:
            return constraint.parse(candidate), candidate
        except InvalidOutput as error:
            # what is JSON at all says more than what is not
            if failure is None or (_is_json(candidate) and "is not JSON" in str(failure)):
                failure = error
    body = without_reasoning(text)
    if not body.strip():
        what = "holds reasoning alone" if text.strip() else "is empty"
        raise InvalidOutput(f"The output {what}.")
    if _breaks_off(body):
        raise Truncated(f"The JSON breaks off after {len(body):,} characters.")
    raise failure or InvalidOutput("The output is not JSON.")


def _candidates(text: str) -> Iterator[str]:
    seen: set[str] = set()
    for candidate in _parts(text):
        if candidate and candidate not in seen:
            seen.add(candidate)
            yield candidate
        if len(seen) == _MOST_CANDIDATES:
            return


def _parts(text: str) -> Iterator[str]:
    yield text.strip()
    body = without_reasoning(text).strip()
    yield body
    for block in _FENCE.finditer(body):
        yield block[1].strip()
    decoder, end = json.JSONDecoder(), 0
    for begin in islice(_BEGIN.finditer(body), _MOST_BEGINNINGS):
        if begin.start() < end:
            continue
        try:
            _, end = decoder.raw_decode(body, begin.start())
        except (ValueError, RecursionError):
            continue
        yield body[begin.start() : end]


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _breaks_off(text: str) -> bool:
    """Whether the text begins a JSON value and ends within it."""
    fence = re.match(r"\s*```[A-Za-z]*\s*", text)
    if fence:
        text = text[fence.end() :]
    text = text.strip()
    if not text.startswith(("{", "[", '"')):
        return False
    depth, quoted, escaped = 0, False, False
    for char in text:
        if quoted:
            if escaped:
                escaped = False
            elif char == "\\":
                escaped = True
            elif char == '"':
                quoted = False
        elif char == '"':
            quoted = True
        elif char in "{[":
            depth += 1
        elif char in "}]":
            depth -= 1
            if depth == 0:
                return False
    return quoted or depth > 0


class ReasoningFilter:
    """Takes pieces of text as they come, and lets through what follows a `<think>` block."""

    def __init__(self) -> None:
        self._held: str | None = ""

    def feed(self, piece: str) -> str:
        """The part of the text so far that may be shown now."""
        if self._held is None:
            return piece
        self._held += piece
        text = self._held.lstrip()
        if text.startswith(_OPEN):
            text = without_reasoning(text)
        if not text or _OPEN.startswith(text[: len(_OPEN)]):
            return ""
        self._held = None
        return text

    def end(self) -> str:
        """What was held back and is no reasoning."""
        held, self._held = self._held or "", None
        return without_reasoning(held)
