"""The few tools of many that a question is about: BM25 over what a model would read of them."""

import re
import threading
from collections.abc import Iterable

from .tool import Tool

__all__ = ["ToolIndex"]

_WORD = re.compile(r"[^\W_]+")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_NAME, _DESCRIPTION, _PARAMETERS = 4.0, 2.0, 1.0  # weights of the columns
_SENTENCE = re.compile(r"(?<=[.!?;])\s+|\n+")
_FEWEST_WORDS = 4  # of a sentence that is looked up by itself
_MOST_WORDS = 64  # of a question; more would say no more


class ToolIndex:
    """Tools by their words, in SQLite's full-text search.

    Ranked by BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009), as
    FTS5 computes it, over name, description and parameters, with Porter's stems; a name
    counts four times, a description twice. 16,000 tools take a few megabytes.

    Args:
        tools: What is found.
    """

    def __init__(self, tools: Iterable[Tool]) -> None:
        import sqlite3

        self._tools = tuple(tools)
        self._lock = threading.Lock()
        self._db = sqlite3.connect(":memory:", check_same_thread=False)
        self._db.execute(
            "CREATE VIRTUAL TABLE tools USING fts5(name, description, parameters, "
            "tokenize='porter unicode61')"
        )
        rows = (
            (i, _words(tool.name), _words(tool.description), _parameters(tool))
            for i, tool in enumerate(self._tools)
        )
        self._db.executemany(
            "INSERT INTO tools(rowid, name, description, parameters) VALUES (?, ?, ?, ?)", rows
        )

    def best(self, question: str, count: int) -> list[Tool]:
        """The `count` tools that fit a question best, in the order in which they were given.

        A question of several sentences may ask for several tools, and one of them would crowd the
        others out: each sentence is looked up by itself too, and the first of each come before the
        second of any. Where fewer tools share a word with it, the first of the others make up the
        number.
        """
        texts = [part for part in _SENTENCE.split(question) if len(part.split()) >= _FEWEST_WORDS]
        lists = [
            self._ranked(text, count) for text in ([*texts, question] if texts[1:] else [question])
        ]
        chosen: set[int] = set()
        for place in range(count):
            level = sorted(found[place] for found in lists if len(found) > place)
            for _, number in level:
                if len(chosen) < count:
                    chosen.add(number)
        for number in range(len(self._tools)):
            if len(chosen) >= count:
                break
            chosen.add(number)
        return [self._tools[number] for number in sorted(chosen)]

    def _ranked(self, text: str, count: int) -> list[tuple[float, int]]:
        """BM25 and number of the tools that share a word with a text; the least is the best."""
        words = list(dict.fromkeys(_WORD.findall(_spaced(text).lower())))[:_MOST_WORDS]
        if not words:
            return []
        query = " OR ".join(f'"{word}"' for word in words)
        rank = f"bm25(tools, {_NAME}, {_DESCRIPTION}, {_PARAMETERS})"
        with self._lock:
            return self._db.execute(
                f"SELECT {rank} AS score, rowid FROM tools WHERE tools MATCH ? "
                "ORDER BY score, rowid LIMIT ?",
                (query, count),
            ).fetchall()


def _words(text: str) -> str:
    return " ".join(_WORD.findall(_spaced(text)))


def _spaced(text: str) -> str:
    return _CAMEL.sub(" ", text)


def _parameters(tool: Tool) -> str:
    properties = tool.parameters.get("properties", {})
    parts = (f"{name} {schema.get('description', '')}" for name, schema in properties.items())
    return _words(" ".join(parts))
