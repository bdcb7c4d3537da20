"""Examples as rows of tokens: several a row, none of which sees another.

A row is filled with whole conversations; `documents` numbers them, so that attention stays
within each. Positions run on over a row, which rotary attention does not see: it reads
distances alone. Knows tokens, not torch: it runs in worker processes.
"""

import random
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from shoal.training.config import TrainConfig
from shoal.training.examples import Example
from shoal.training.tokenizer import encode_example

if TYPE_CHECKING:
    from tokenizers import Tokenizer

__all__ = ["POOL", "Draw", "Rows", "pools", "rows_of"]

Draw = Callable[[random.Random, float], list[Example]]
"""Draws the examples of one case; the float is the share of training done, for curricula."""

POOL = 8
"""Steps drawn and packed together."""

_PAD = -1  # the number of the document that padding belongs to
_SPARE = 1.02  # drawn beyond what the rows hold, so that the last ones fill too


@dataclass(frozen=True, slots=True)
class Rows:
    """Arrays of (rows, length): token ids, number of the document, what is to be predicted."""

    ids: npt.NDArray[np.int32]
    documents: npt.NDArray[np.int16]
    learned: npt.NDArray[np.bool_]


def pools(
    config: TrainConfig, draw: Draw, tokenizer: "Tokenizer", first: int, count: int
) -> Iterator[Rows]:
    """The rows of `POOL` steps at a time, from the pool numbered `first` on, `count` of them.

    Pool `i` follows from the seed and `i` alone. With `config.workers` they are drawn in that
    many processes, ahead of when they are asked for.
    """
    steps = config.steps
    if not config.workers:
        for index in range(first, first + count):
            yield _pool(config, draw, tokenizer, index, index * POOL / steps)
        return
    global _work_of
    _work_of = (config, draw, tokenizer)
    # Forked, since what draws is a closure; the children compute nothing with torch.
    with ProcessPoolExecutor(config.workers, mp_context=get_context("fork")) as executor:
        waiting: deque[Future[Rows]] = deque()
        index = first
        while index < first + count or waiting:
            while index < first + count and len(waiting) < 2 * config.workers:
                waiting.append(executor.submit(_work, index))
                index += 1
            yield waiting.popleft().result()


_work_of: Any = None


def _work(index: int) -> Rows:
    config, draw, tokenizer = _work_of
    return _pool(config, draw, tokenizer, index, index * POOL / config.steps)


def _pool(config: TrainConfig, draw: Draw, tokenizer: "Tokenizer", index: int, done: float) -> Rows:
    rng = random.Random(f"{config.seed}:{index}")
    wanted = POOL * config.rows
    sequences: list[tuple[list[int], list[bool]]] = []
    total = 0
    while total < wanted * config.longest * _SPARE:
        for example in draw(rng, done):
            ids, learned = encode_example(example, tokenizer)
            if len(ids) <= config.longest:
                sequences.append((ids, learned))
                total += len(ids)
    return rows_of(sequences, config.longest, wanted, rng)


def rows_of(
    sequences: list[tuple[list[int], list[bool]]], length: int, count: int, rng: random.Random
) -> Rows:
    """The fullest `count` rows that first-fit decreasing makes of the sequences, shuffled.

    Args:
        sequences: Token ids and what of them is learned; none longer than `length`.
        length: Tokens a row.
        count: Rows; the sequences that fill no such row are left out.
        rng: Shuffles them.
    """
    order = sorted(range(len(sequences)), key=lambda i: -len(sequences[i][0]))
    rows: list[list[int]] = []
    room: list[list[int]] = [[] for _ in range(length + 1)]  # rows by tokens left
    for i in order:
        size = len(sequences[i][0])
        left = next((left for left in range(size, length + 1) if room[left]), None)
        if left is None:
            rows.append([i])
            room[length - size].append(len(rows) - 1)
        else:
            row = room[left].pop()
            rows[row].append(i)
            room[left - size].append(row)
    filled = sorted(range(len(rows)), key=lambda r: -sum(len(sequences[i][0]) for i in rows[r]))
    chosen = filled[:count]
    rng.shuffle(chosen)
    ids = np.zeros((count, length), np.int32)
    documents = np.full((count, length), _PAD, np.int16)
    learned = np.zeros((count, length), np.bool_)
    for at, row in enumerate(chosen):
        start = 0
        for number, i in enumerate(rows[row]):
            tokens, marks = sequences[i]
            end = start + len(tokens)
            ids[at, start:end] = tokens
            documents[at, start:end] = number
            learned[at, start:end] = marks
            start = end
    return Rows(ids, documents, learned)
