"""How sure a model was of one field of its answer, and of each choice it had there.

Both read the logits of the one pass that wrote the answer (`Completion.tokens`).
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from shoal.errors import InvalidOutput, UsageError
from shoal.models.base import Completion, Confidence, TokenScore
from shoal.models.fields import Step, field_spans
from shoal.models.options import json_text, options_at

__all__ = ["choice_scores", "field_confidence"]

_END = b","
"""What may follow any value, for one that the output ends with."""
_NUMBER = b"-0123456789.eE+"
_SHORT = {char: json.dumps(char)[1:-1].encode() for char in '"\\\b\f\n\r\t'} | {"/": b"\\/"}


@dataclass(frozen=True)
class _Field:
    """A value, and where it stands in the bytes of its text."""

    path: str
    steps: tuple[Step, ...]
    text: str
    """Of the value alone."""
    data: bytes
    """Of the whole output."""
    start: int
    end: int


def _find(completion: Completion, path: str) -> _Field:
    text = completion.text
    try:
        spans = field_spans(text)
    except InvalidOutput:
        raise UsageError(
            "The completion is not JSON, so it has no fields; ask with a schema."
        ) from None
    span = spans.get(re.sub(r"^\$(?:\.|(?=\[)|$)", "", path))
    if span is None:
        names = [known or "$" for known in spans]
        shown = ", ".join(names[:20]) + (f" and {len(names) - 20} more" if len(names) > 20 else "")
        raise UsageError(f"The completion has no field {path!r}; it has {shown}.")
    value = text[span.start : span.end]
    start = len(_bytes(text[: span.start]))
    return _Field(path or "$", span.steps, value, _bytes(text), start, start + len(_bytes(value)))


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def field_confidence(completion: Completion, path: str) -> Confidence | None:
    """See `Completion.field_confidence`."""
    field = _find(completion, path)
    number = field.text[0] in "-0123456789"
    scores = [s for s in completion.tokens if _decides(s, field.start, field.end, number)]
    if not scores:
        return None
    n = len(scores)
    return Confidence(
        sum(s.logprob for s in scores) / n,
        sum(s.margin for s in scores) / n,
        sum(s.mask_mass for s in scores) / n,
    )


def _decides(score: TokenScore, start: int, end: int, number: bool) -> bool:
    """Whether a token counts for the value in the bytes from `start` to `end`."""
    last = score.at + len(score.piece)
    if score.at == end:
        others = score.options or {}
        return number and any(option[:1] and option[0] in _NUMBER for option in others)
    if score.at > end or last <= start:
        return False
    if (start <= score.at and last <= end) or score.options is None:
        return True
    before = score.piece[: max(start - score.at, 0)]
    upto = score.piece[: end - score.at]

    def differs(option: bytes) -> bool:
        if not option.startswith(upto):
            return option.startswith(before) or before.startswith(option)
        # a number goes on where its end is not written
        rest = option[len(upto) :]
        return number and last > end and (not rest or rest[0] in _NUMBER)

    return any(differs(option) for option in score.options)


def choice_scores(completion: Completion, path: str) -> dict[Any, float]:
    """See `Completion.choice_scores`."""
    field = _find(completion, path)
    if completion.schema is None:
        raise UsageError("The completion has no schema, so there are no options; ask with one.")
    if not completion.tokens and not (completion.usage.forced and not completion.usage.sampled):
        raise UsageError("This model gives no probabilities of tokens, so options have no scores.")
    value = json.loads(completion.text)
    options = options_at(completion.schema, value, field.steps, field.path)
    texts = [_bytes(json_text(option)) for option in options]
    said = _bytes(json_text(json.loads(field.text)))
    if said not in texts:
        raise UsageError(f"The value at {field.path} is none of the options of its schema.")
    choice = _Choice(field, texts, texts.index(said), completion.closed_early)
    return dict(zip(options, choice.scores(completion.tokens), strict=True))


_Step = tuple[frozenset[int], list[tuple[frozenset[int], float]]]
"""The options that a taken token left open; and for each allowed token the options that it
leaves open, with its probability."""


@dataclass(frozen=True)
class _Choice:
    """The options of one field, by their position, as its tokens tell them apart."""

    field: _Field
    texts: Sequence[bytes]
    """The JSON text of each option."""
    taken: int
    closed_early: bool

    def scores(self, tokens: Sequence[TokenScore]) -> list[float]:
        """The probability of each option."""
        field = self.field
        left = frozenset(range(len(self.texts)))
        steps: list[_Step] = []
        for token in tokens:
            if token.at > field.end:
                break
            left = self.forced(left, field.data[field.start : token.at])
            if len(left) == 1:
                break
            step = self.weighed(left, token)
            if step is not None:
                steps.append(step)
                left = step[0]
        self.forced(left, field.data[field.start : field.end] + _END)
        shares = {self.taken: 1.0}
        for step in reversed(steps):
            shares = _share(step, shares)
        return [shares.get(i, 0.0) for i in range(len(self.texts))]

    def forced(self, left: frozenset[int], said: bytes) -> frozenset[int]:
        """The options that are left once `said` is written, by bytes that were not sampled."""
        now = self.begun(left, said)
        if self.taken not in now:
            raise UsageError(f"The tokens do not spell the value at {self.field.path}.")
        if self.closed_early and now != left:
            raise UsageError(
                f"The token limit made the engine choose at {self.field.path}, so its options "
                "have no scores; raise the limit."
            )
        return now

    def weighed(self, left: frozenset[int], token: TokenScore) -> _Step | None:
        """What a token and its alternatives say of the options; None where nothing."""
        field = self.field
        before = field.data[token.at : field.start]
        said = field.data[field.start : token.at]

        def leaves(piece: bytes) -> frozenset[int]:
            if piece and before.startswith(piece):
                return left
            if not piece.startswith(before):
                return frozenset()
            return self.begun(left, said + (piece[len(before) :] or _END))

        chosen = leaves(token.piece)
        if token.options is None:
            if before and chosen == left:
                return None
            raise UsageError(
                f"The probabilities of the tokens allowed at {field.path} were not kept, as is "
                "done for at most 256; offer fewer options."
            )
        groups = [(leaves(piece), share) for piece, share in token.options.items()]
        return chosen, [(group, share) for group, share in groups if group]

    def begun(self, left: frozenset[int], said: bytes) -> frozenset[int]:
        """The options that go on, or end, where `said` does.

        Grammars write strings as compact JSON does; other escapes count where that fails.
        """
        exact = frozenset(i for i in left if _begins(said, self.texts[i]))
        if exact or b"\\" not in said:
            return exact
        return frozenset(i for i in left if _begins_escaped(said, self.texts[i]))


def _share(step: _Step, later: Mapping[int, float]) -> dict[int, float]:
    """The probability of each option before a token, from those after the taken one."""
    chosen, groups = step
    total = sum(share for _, share in groups)
    if total == 0:
        return dict(later)
    result: dict[int, float] = {}
    for group, share in groups:
        known = sum(later.get(i, 0.0) for i in group) if group <= chosen else 0.0
        for i in group:
            part = later.get(i, 0.0) / known if known else 1 / len(group)
            result[i] = result.get(i, 0.0) + share / total * part
    return result


def _begins(said: bytes, text: bytes) -> bool:
    if len(said) <= len(text):
        return text.startswith(said)
    return said.startswith(text) and (text[:1] == b'"' or said[len(text)] not in _NUMBER)


def _begins_escaped(said: bytes, text: bytes) -> bool:
    """As `_begins`, whatever characters of a string `said` escapes."""
    if not text.startswith(b'"'):
        return False
    rest = said[1:]
    for char in json.loads(text.decode("utf-8", "surrogatepass")):
        if not rest:
            return True
        heads = [(form, rest[: len(form)]) for form in _forms(char)]
        heads = [(f, h.lower() if f.startswith(b"\\u") else h) for f, h in heads]
        if any(form.startswith(head) and len(head) < len(form) for form, head in heads):
            return True
        whole = next((form for form, head in heads if form == head), None)
        if whole is None:
            return False
        rest = rest[len(whole) :]
    return not rest or rest.startswith(b'"')


@lru_cache(maxsize=4096)
def _forms(char: str) -> tuple[bytes, ...]:
    """Every way to write a character in a JSON string, hexadecimal digits in lower case."""
    units = char.encode("utf-16-be", "surrogatepass")
    forms = [b"".join(b"\\u" + units[i : i + 2].hex().encode() for i in range(0, len(units), 2))]
    if char in _SHORT:
        forms.append(_SHORT[char])
    if char not in '"\\' and ord(char) >= 0x20:
        forms.append(char.encode("utf-8", "surrogatepass"))
    return tuple(forms)
