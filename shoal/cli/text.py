"""Text that models and tools wrote, made safe to print: it is data, also to a terminal."""

import json
import unicodedata
from typing import Any

__all__ = ["print_json", "printable"]

_UNSAFE = {"Cc", "Cs", "Zl", "Zp"}  # control characters, lone surrogates, odd line ends
_REORDERING = set("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def printable(text: str, *, lines: bool = False) -> str:
    r"""`text` with every character that could steer a terminal written as an escape.

    Those are control characters (so every ANSI sequence), and marks that reorder text.

    Args:
        text: Any text.
        lines: Whether line ends stay; otherwise they become `\n` too.
    """
    return "".join(
        c if (lines and c == "\n") or not _unsafe(c) else c.encode("unicode_escape").decode()
        for c in text
    )


def print_json(value: Any) -> None:
    """Print one value as one line of ASCII, which holds in any encoding and on any terminal."""
    print(json.dumps(value))


def _unsafe(character: str) -> bool:
    return character in _REORDERING or unicodedata.category(character) in _UNSAFE
