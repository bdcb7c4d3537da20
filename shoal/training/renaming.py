# ruff: noqa: SIM905 (lists of words read better as one text)
"""Other words for what a question and its tools share, the same in both.

A network that sees `triangle_area` a thousand times learns the tool by heart. Where the words
that tie a question to a tool are exchanged for others, throughout the case, only reading both
tells which tool fits and which value is whose.
"""

import json
import random
import re
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from importlib import import_module
from typing import Any

from shoal.grammar.currencies import CODES
from shoal.training.cases import Case, CaseStep, ToolSpec
from shoal.training.catalog import FIELDS
from shoal.training.lexicon import HELD_OUT_FIELDS, HELD_OUT_PARAMETERS, HELD_OUT_THINGS, THINGS
from shoal.training.values import MONTHS, pseudo_word

__all__ = ["renamed"]

_WORD = re.compile(r"[A-Za-z][a-z]+|[A-Z]+(?![a-z])")
_PLAIN = (
    "a an and are as at be by can do does for from get give has have how i if in is it its "
    "make me my no not of off on one or our out set show so some tell that the their them then "
    "there this to too up us use want was we what when where which who whose why will with "
    "would you your all any each per via into than more most many much number value true "
    "false null error please could should might need let about over under between before "
    "after until since dollar dollars euro euros pound pounds franc francs yen"
).split()
_KEPT = frozenset(
    (
        *_PLAIN,
        *(month.lower()[:size] for month in MONTHS for size in (3, None)),
        *(code.lower() for code in CODES),
    )
)
_SHARE = 0.7  # of the shared words that are exchanged
_OTHERS = 0.3  # of the words of tools that the question does not say


def renamed(case: Case, rng: random.Random) -> Case:
    """The case with most words that question and tools share exchanged, everywhere in it."""
    said = {word.lower() for word in _WORD.findall(case.question)}
    for question, _ in case.earlier:
        said |= {word.lower() for word in _WORD.findall(question)}
    stems = {_stem(word) for word in said}
    right = {step.tool for step in case.steps}
    exchanged: dict[str, str] = {}
    for tool in case.tools:
        for word in _words_of(tool):
            stem = _stem(word)
            if len(stem) < 3 or word in _KEPT or stem in exchanged:
                continue
            if stem in stems:
                if rng.random() < _SHARE:
                    exchanged[stem] = _other(rng)
            elif tool.name not in right and rng.random() < _OTHERS:
                exchanged[stem] = _other(rng)
    if not exchanged or len(set(exchanged.values())) < len(exchanged):
        return case
    made = _Exchange(exchanged)
    tools = tuple(made.tool(tool) for tool in case.tools)
    names = [tool.name for tool in tools]
    if len(set(names)) < len(names) or not all(_distinct(tool) for tool in tools):
        return case
    return replace(
        case,
        question=made.text(case.question),
        tools=tools,
        steps=tuple(made.step(step) for step in case.steps),
        answer=None if case.answer is None else made.text(case.answer),
        evidence=tuple(
            tuple((made.text(span), made.text(name)) for span, name in pairs)
            for pairs in case.evidence
        ),
        earlier=tuple((made.text(q), made.text(a)) for q, a in case.earlier),
    )


class _Exchange:
    """Exchanges words wherever they stand: between spaces, underscores, or humps of a name."""

    def __init__(self, words: Mapping[str, str]) -> None:
        self.words = words

    def text(self, text: str) -> str:
        return _WORD.sub(self._word, text)

    def _word(self, match: re.Match[str]) -> str:
        word = match[0]
        low = word.lower()
        stem = _stem(low)
        other = self.words.get(stem)
        if other is None or low in _KEPT:
            return word
        other += low[len(stem) :]
        if word.isupper() and len(word) > 1:
            return other.upper()
        return other.capitalize() if word[0].isupper() else other

    def data(self, value: Any) -> Any:
        match value:
            case str():
                return self.text(value)
            case dict():
                return {self.text(k): self.data(v) for k, v in value.items()}  # pyright: ignore
            case list():
                return [self.data(item) for item in value]  # pyright: ignore
            case _:
                return value

    def tool(self, tool: ToolSpec) -> ToolSpec:
        return ToolSpec(
            self.text(tool.name),
            self.text(tool.description),
            self.schema(tool.parameters),
            tuple((self.text(name), kind) for name, kind in tool.result),
        )

    def schema(self, schema: Mapping[str, Any]) -> dict[str, Any]:
        """The schema with its names and choices exchanged, its keywords left alone."""
        made = dict(schema)
        if "properties" in made:
            made["properties"] = {
                self.text(name): self.schema(part) for name, part in made["properties"].items()
            }
            made["required"] = [self.text(name) for name in made.get("required", ())]
        if "items" in made:
            made["items"] = self.schema(made["items"])
        if "enum" in made:
            made["enum"] = [self.data(option) for option in made["enum"]]
        return made

    def step(self, step: CaseStep) -> CaseStep:
        observation = step.observation
        if observation.startswith(("{", "[")):
            value = self.data(json.loads(observation))
            observation = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        elif not step.failed:
            observation = self.text(observation)
        return CaseStep(self.text(step.tool), self.data(step.arguments), observation, step.failed)


def _words_of(tool: ToolSpec) -> list[str]:
    texts = [tool.name, tool.description]
    for name, schema in tool.parameters.get("properties", {}).items():
        texts.append(name)
        texts += [str(option) for option in schema.get("enum", ())]
        texts += schema.get("properties", ())
    return [word.lower() for word in _WORD.findall(" ".join(texts))]


def _distinct(tool: ToolSpec) -> bool:
    """Whether no two parameters or choices fell together."""
    parts = [tool.parameters, *tool.parameters.get("properties", {}).values()]
    return all(
        len(set(part.get("required", ()))) == len(part.get("required", ()))
        and len(set(part.get("enum", ()))) == len(part.get("enum", ()))
        for part in parts
    )


def _stem(word: str) -> str:
    """The word without the ending of a plural."""
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def _other(rng: random.Random) -> str:
    return pseudo_word(rng) if rng.random() < 0.25 else rng.choice(_vocabulary())


@lru_cache(maxsize=1)
def _vocabulary() -> tuple[str, ...]:
    """Words of the catalog's phrasings and names, none of them held out."""
    held = {
        part
        for name in (
            *(name for thing in HELD_OUT_THINGS for name in thing),
            *HELD_OUT_PARAMETERS,
            *dict(HELD_OUT_FIELDS),
        )
        for part in _WORD.findall(name.replace("_", " ").lower())
    }
    words: set[str] = {thing[0] for thing in THINGS if "_" not in thing[0]}
    for field in FIELDS:
        for entry in import_module(f"shoal.training.catalog.{field}").ENTRIES:
            texts = " ".join((entry.names, entry.says, *entry.takes, *entry.asks))
            words.update(word.lower() for word in _WORD.findall(texts) if word.islower())
    stems = {_stem(word) for word in words if word not in _KEPT}
    return tuple(sorted(stem for stem in stems if len(stem) > 3 and stem not in held))
