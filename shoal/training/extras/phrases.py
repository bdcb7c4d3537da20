# ruff: noqa: SIM905 (lists of words read better as one text)
"""Joins phrases to a question so that it reads as one, and what was said in it stays."""

import random
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from shoal.training.cases import Case
from shoal.training.extras.likeness import stems_in, stems_of_name
from shoal.training.extras.parameters import Extra
from shoal.training.extras.values import schema_of
from shoal.training.lexicon import NAMES

__all__ = ["Question", "Said", "cut_short", "say"]

_GREETING = re.compile(
    r"(?:(?:Hi|Hello|Hey|Good morning|Please help|Quick question|One thing|Thanks|I am in a hurry|"
    r"It is for work|My friend asked me|I was just wondering|Sorry to|This is a bit|Let us go on)"
    r"[^.!,:?]*[.!,:] )+"
)
_SENTENCE_END = re.compile(r"[.?!;:] +\S")
_CODE = re.compile(r"[/\\@=<>]|[a-z]\.\w|--")  # a path, an address, an expression
_ASKS = re.compile(r"(?:what|which|who|when|where|how|why|is|are|do|does|did|can|has|was)\b", re.I)
_ORDERS = frozenset(
    (
        "include show add make please leave skip keep exclude ignore avoid steer use give sort "
        "order limit restrict allow return round set put go do run send notify mark only search "
        "remind tag label share invite use take answer wrap encrypt compress shuffle repeat apply "
        "reverse simplify normalize adjust assume write draw check grant filter tell save weigh "
        "overwrite retry stop compute look be just no find get tell work convert count book fetch "
        "calculate create change cancel move name list plan schedule translate turn update watch"
    ).split()
)
_FIRST_NAMES = frozenset(NAMES[0])


@dataclass(frozen=True, slots=True)
class Said:
    """An extra as it is added: its name and schema, and its value and span where it is said."""

    name: str
    schema: dict[str, Any]
    value: Any = None
    span: str = ""


class Question:
    """A question that grows, with what must stay in it."""

    def __init__(self, case: Case, rng: random.Random) -> None:
        self.text = case.question
        spans = {span for pairs in case.evidence for span, _ in pairs if span}
        for step in case.steps:
            spans |= {text for text in _texts(step.arguments) if text and text in self.text}
        self.spans = spans
        self.several = len(case.steps) > 1
        greeting = _GREETING.match(self.text)
        self.start = greeting.end() if greeting else 0
        self.open = not self.several  # whether the last sentence may take a phrase at its end
        self.single = not _SENTENCE_END.search(self.text, self.start)
        self.said_each = False
        stem = self.text.rstrip(".?! ")
        self.last = max((s for s in spans if stem.endswith(s) or self.text.endswith(s)),
                        key=len, default="")  # fmt: skip
        first = [s for s in spans if self.text.startswith(s, self.start)]
        self.first = max(first, key=len, default="")
        self.lower = self.text[:1].islower()
        self.chance = rng.random()

    def keeps(self) -> bool:
        """Whether all that was said is still there."""
        return all(span in self.text for span in self.spans)

    def evidence(
        self, case: Case, said: Iterable[Said] = ()
    ) -> tuple[tuple[tuple[str, str], ...], ...]:
        """The case's evidence and what was said since, in the question's order."""
        more = [(one.span, one.name) for one in said]
        return tuple(
            tuple(sorted((*pairs, *more), key=lambda pair: self.text.find(pair[0])))
            for pairs in case.evidence
        )

    def _loose_end(self) -> bool:
        """Whether the question ends in words that more words would seem to belong to."""
        return len(self.last.split()) > 2 and self.text[-1] not in "\"'”)"

    def _orders(self) -> bool:
        """Whether the last sentence asks for something, so that a phrase at its end is part."""
        last = re.split(r"[.?!] +", self.text.rstrip(".?! "))[-1].removeprefix("Please ")
        return last.split(" ")[0].lower() in _ORDERS

    def add_end(self, phrase: str, rng: random.Random) -> str | None:
        """Adds `phrase` to the last sentence; gives it as it now stands."""
        text = self.text
        if not self.open or not (self.single or text.endswith("?") or self._orders()):
            return None
        core = text.rstrip(".?! ")
        mark = text[len(core) :].strip()
        if not core or core[-1] in "\"'”)]:…-" or _CODE.search(core[-24:]):
            return None
        if self.last and (
            len(self.last.split()) > 2 or (self.text.endswith(self.last) and mark != "")
        ):
            return None
        bare = phrase.removeprefix(",").strip()
        apart = phrase.startswith(",") or self.last or mark == "?" or re.search(r",|please$", core)
        joint = ", " if apart else " "
        self.text = f"{core}{joint}{bare}{mark}"
        self.open, self.last = False, ""
        return bare

    def add_start(self, phrase: str) -> str | None:
        """Opens the question with `phrase`, which ends in a comma."""
        text = self.text[self.start :]
        if self.several or not self.single or not text or not text[0].isalpha():
            return None
        if (not self.first and text[1:2].islower()) or text[:2] == "A ":
            text = text[0].lower() + text[1:]
        elif not self.first and text.split(" ")[0].rstrip(",") not in ("I", "I'm", "I'd", "I've"):
            return None
        if self.lower or (self.start and self.text[self.start - 2] in ",:"):
            phrase = _lowered(phrase)
        self.text = f"{self.text[: self.start]}{phrase} {text}"
        self.first = ""
        self.single = False  # one opener is enough
        return phrase.rstrip(",")

    def add_clause(self, sentence: str, rng: random.Random) -> str | None:
        """Adds a sentence after the question, or before it; gives it as it now stands."""
        head, body = self.text[: self.start], self.text[self.start :]
        if not body:
            return None
        early = self._loose_end() and not head.endswith((", ", ": "))
        if early or (rng.random() < 0.08 and not self.first and not self.several):
            if head.endswith((", ", ": ")):
                sentence = _lowered(sentence)
            if not early and not self.lower and body[:1].isalpha():
                body = body[0].upper() + body[1:]
            self.text = f"{head}{sentence} {body}"
            self.single = False
            return sentence.rstrip(".")
        order = sentence.split(" ")[0].lower().rstrip(",") in _ORDERS
        text = self.text.rstrip()
        bare = text[-1] not in ".?!\"'”"
        if bare and order and not self.several and self.single and self.chance < 0.5 and (
            not _CODE.search(text[-24:]) and not _ASKS.match(text, self.start)
        ):  # fmt: skip
            sentence = _lowered(sentence).rstrip(".")
            self.text = text + rng.choice((", ", "; ", ", ")) + sentence
            self.last, self.open, self.single = "", False, False
            return sentence
        if self.lower and self.chance < 0.4:
            sentence = _lowered(sentence)
        if bare or text[-1] in "\"'”":
            text += "."
        if bare and self.chance > 0.6:
            sentence = sentence.rstrip(".")
        self.text = f"{text} {sentence}"
        self.last, self.open, self.single = "", False, False
        return sentence.rstrip(".")


def say(extra: Extra, name: str, asked: Question, rng: random.Random) -> Said | None:
    """Says the extra in the question, at a place that it suits; None where there is none."""
    schema, value, said = schema_of(extra, rng)
    off = bool(extra.off) and rng.random() < 0.16
    if extra.kind == "flag":
        value = not off
    elif said.lower() in asked.text.lower():
        return None
    sayings = extra.off if off else extra.says
    openers = [one for one in sayings if one.endswith(",")]
    early = bool(openers) and asked.open and asked.single and rng.random() < 0.2
    for _ in range(3):
        saying = rng.choice(openers if early else sayings)
        for _ in range(2 if asked.open and not early else 0):  # phrases find a place less often
            if saying.endswith("."):
                saying = rng.choice(sayings)
        if off or extra.kind != "flag" or _shares(saying, name) or rng.random() < 0.3:
            break
    else:
        return None
    placed = _place(_fit(saying, said), asked, rng)
    if placed is None:
        sentences = [one for one in sayings if one[0].isupper() and one.endswith(".")]
        placed = _place(_fit(rng.choice(sentences), said), asked, rng)
    if placed is None:
        return None
    span = placed if extra.kind == "flag" else said
    if span not in asked.text:
        return None
    return Said(name, schema, value, span)


def cut_short(case: Case) -> bool:
    """Whether the question asks for more calls than the one that failed."""
    return len(case.steps) == 1 and case.steps[0].failed and case.source.endswith("-several")


def _place(text: str, asked: Question, rng: random.Random) -> str | None:
    if text.endswith(","):
        return asked.add_start(text)
    if not (text[0].isupper() and text.endswith(".")):
        return asked.add_end(text, rng)
    first = text.split(" ")[0].lower()
    if asked.several and not asked.said_each and rng.random() < 0.4:
        asked.said_each = True
        text = rng.choice(("Each time, ", "In each case, ", "In all cases, ")) + _lowered(text)
    elif first in _ORDERS - {"please", "no", "only", "just", "be"} and rng.random() < 0.12:
        text = "Please " + _lowered(text)
    return asked.add_clause(text, rng)


def _fit(saying: str, said: str) -> str:
    """The saying of a value, with "an" where a vowel follows, and without "the the"."""
    if "{v}" not in saying:
        return saying
    text = saying.replace("{v}", said)
    if said[0] in "aeioAEIO":
        text = re.sub(rf"\b([Aa]) (?={re.escape(said)})", r"\1n ", text)
    return text.replace("the the ", "the ").replace("a the ", "the ")


def _shares(saying: str, name: str) -> bool:
    """Whether saying and name have a word in common."""
    return not stems_in(saying).isdisjoint(stems_of_name(name))


def _lowered(text: str) -> str:
    first = text.split(" ")[0]
    kept = first in ("I", "I'm") or first in _FIRST_NAMES
    return text if kept or first[1:2].isupper() else text[0].lower() + text[1:]


def _texts(value: Any) -> list[str]:
    """The texts and numbers of arguments."""
    if isinstance(value, dict):
        return [text for part in value.values() for text in _texts(part)]  # pyright: ignore
    if isinstance(value, list):
        return [text for part in value for text in _texts(part)]  # pyright: ignore
    return [] if value is None or isinstance(value, bool) else [str(value)]
