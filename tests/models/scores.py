"""Completions with tokens made by hand."""

import math
from collections.abc import Mapping, Sequence
from typing import Any

from shoal.grammar import bounded_schema
from shoal.models import Completion, Usage
from shoal.models.base import TokenScore
from tests.models.schemas import obj

NEXT: Any = obj({"next": {"enum": ["call", "answer", "give_up"]}})


def token(
    at: int, piece: str, options: Mapping[str, float] | None = None, **figures: float
) -> TokenScore:
    chance = 1.0 if options is None else options[piece]
    return TokenScore(
        at,
        piece.encode(),
        figures.get("logprob", math.log(chance)),
        figures.get("margin", chance),
        figures.get("mask_mass", 1.0),
        None if options is None else {text.encode(): p for text, p in options.items()},
    )


def completion(
    text: str, tokens: Sequence[TokenScore] = (), schema: Any = None, **more: Any
) -> Completion:
    more.setdefault("usage", Usage(forced=1, sampled=len(tokens)))
    return Completion(
        text=text,
        value=None,
        stop="done",
        seconds_to_first=0.0,
        seconds=0.0,
        confidence=None,
        tokens=tuple(tokens),
        schema=None if schema is None else bounded_schema(schema),
        **more,
    )
