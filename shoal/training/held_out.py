"""Tools that nothing may be learned from, so that results on them stay results on unseen tools.

Those are the ones of Shoal's own unseen-tool tests (every tool about a thing of
`HELD_OUT_THINGS`, and the entries of the catalog that training never shows), and those that a
user names.
"""

import re
from collections.abc import Iterable
from functools import cache
from importlib import import_module

from shoal.training.catalog import FIELDS
from shoal.training.catalog_cases import held_out
from shoal.training.lexicon import HELD_OUT_THINGS
from shoal.training.records import Record

__all__ = ["HeldOut"]

_WORD = re.compile(r"[A-Za-z0-9]+")
_NAME = re.compile(r"[A-Za-z][\w.-]*")


class HeldOut:
    """Tells whether an example touches a tool that is held out.

    Args:
        names: Names of tools.
        questions: Questions that may not be learned from, such as those of a suite.
        own: Whether Shoal's own held-out tools count too.
    """

    def __init__(
        self, names: Iterable[str] = (), questions: Iterable[str] = (), *, own: bool = True
    ) -> None:
        self._names = {_plain(name) for name in names}
        if own:
            self._names |= _catalog_names()
        self._things = _things() if own else frozenset[str]()
        self._questions = {_plain(question) for question in questions}

    def tool(self, name: str) -> bool:
        """Whether a tool of this name is held out."""
        plain = _plain(name)
        return plain in self._names or any(f" {thing} " in f" {plain} " for thing in self._things)

    def touches(self, record: Record) -> bool:
        """Whether the record offers or names such a tool, or asks such a question.

        A tool that is named in a text counts where the name is in two parts at least, as
        `lighthouse_search`; of a single word, only what is known to be on offer is looked at.
        """
        if any(self.tool(name) for name in record.tools):
            return True
        for _, text in record.messages:
            if self._questions and _plain(text) in self._questions:
                return True
            for name in _NAME.findall(text):
                if "_" in name.strip("_") and self.tool(name):
                    return True
        return False


def _plain(text: str) -> str:
    """Lower case, words alone: `getHealthWorkforce` and `get_health_workforce` are one."""
    spaced = re.sub(r"([a-z0-9])([A-Z])", r"\1 \2", text)
    return " ".join(_WORD.findall(spaced)).lower()


@cache
def _things() -> frozenset[str]:
    return frozenset(_plain(said) for thing in HELD_OUT_THINGS for said in thing)


@cache
def _catalog_names() -> frozenset[str]:
    entries = (e for f in FIELDS for e in import_module(f"shoal.training.catalog.{f}").ENTRIES)
    return frozenset(_plain(name) for e in entries if held_out(e) for name in e.names.split("|"))
