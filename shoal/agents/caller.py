"""The caller: one tool and its typed arguments, in a grammar over the tools on offer."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import permutations
from typing import Any, ClassVar

from shoal.agents.prompts import earlier_of, history_of, offered, render
from shoal.agents.role import Role
from shoal.grammar import ground
from shoal.grammar.ground import SOURCES
from shoal.grammar.numbers import numbers_in
from shoal.grammar.quotes import texts_of
from shoal.grammar.refs import is_list, is_object
from shoal.models import Completion, Message, Model
from shoal.tools import Tool, ToolCall, call_schema

__all__ = ["MOST_OUTLINED", "Caller", "calls_from", "likeliest_call", "quotes_twice", "sources_of"]


MOST_OUTLINED = 64
"""Tools that are compiled when a role is built; of more, each is when it is first offered."""


class Caller(Role[ToolCall]):
    """Write the one tool call that the plan asks for.

    Take every argument from the question or from an observation. Leave out an optional
    argument that neither of them gives.
    """

    reads: ClassVar = ("question",)
    writes: ClassVar = "call"

    def __init__(
        self,
        model: Model | str,
        tools: Iterable[Tool],
        *,
        grounded: bool | None = None,
        **options: Any,
    ) -> None:
        """As `Role`, with the tools that may be called.

        Args:
            model: Who writes the call.
            tools: The tools on offer.
            grounded: Whether plain string and number arguments must be quotations of the
                question or of an observation; None means yes for a model with compact
                prompts, such as the embedded one, and no for others.
            options: As `Role`.
        """
        self.tools = tuple(tools)
        super().__init__(model, **options)
        self.grounded = self.model.prompt_style == "compact" if grounded is None else grounded
        few = not self.grounded and len(self.tools) <= MOST_OUTLINED
        whole = calls_from(self.tools, [], grounded=False) if few else None
        # the same for every question, unless a parameter is marked as a quotation
        self._constant = whole if whole and SOURCES not in whole else None

    def outline(self) -> Any:
        """A call of any tool, nothing tied to sources."""
        return call_schema(self.tools[:MOST_OUTLINED])

    def schema(self, state: Mapping[str, Any]) -> Any:
        """A union over the tools; arguments marked as quotations are tied to the sources."""
        if self._constant and "offered" not in state:
            return self._constant
        tools = offered(self.tools, state)
        return calls_from(tools, sources_of(state), grounded=self.grounded)

    def messages(self, state: Mapping[str, Any]) -> Sequence[Message]:
        """The question, the tools, and what happened so far, the plan last."""
        return render(
            "caller",
            style=self.model.prompt_style,
            instruction=self.instruction,
            question=state["question"],
            tools=offered(self.tools, state),
            history=history_of(state),
            earlier=earlier_of(state),
        )

    def value(self, completion: Completion) -> ToolCall:
        """The call, not yet validated against the tool's own checks."""
        return ToolCall.model_validate(completion.value)


def quotes_twice(completion: Completion, sources: Sequence[str]) -> bool:
    """Whether a call quotes one span for two parameters or items, or a span within another.

    A number counts where it stands once in the sources and is given twice. That is
    most often the slip of a small model that copies what stands nearest.
    """
    values = list(_leaves(completion.value.get("arguments", {})))
    spans = [f" {value} " for value in values if isinstance(value, str)]
    if any(a in b for i, a in enumerate(spans) for j, b in enumerate(spans) if i != j):
        return True
    given = Counter(
        Decimal(str(value))
        for value in values
        if isinstance(value, int | float) and not isinstance(value, bool)
    )
    if all(count == 1 for count in given.values()):
        return False
    known = numbers_in(texts_of(sources))
    return any(count > max(known.get(number, count), 1) for number, count in given.items())


def _leaves(value: Any) -> Iterator[Any]:
    if is_object(value):
        for part in value.values():
            yield from _leaves(part)
    elif is_list(value):
        for part in value:
            yield from _leaves(part)
    else:
        yield value


def likeliest_call(
    first: Completion, drawn: Sequence[Completion], sources: Sequence[str]
) -> Completion:
    """The likeliest of `drawn` that calls the tool of `first` and quotes nothing twice.

    Where there is none, `first` stands.
    """
    tool = first.value["tool"]
    good = [
        c
        for c in drawn
        if c.value.get("tool") == tool and not quotes_twice(c, sources) and not c.closed_early
    ]
    return max(good, key=_likelihood, default=first)


def _likelihood(completion: Completion) -> float:
    return sum(token.logprob for token in completion.tokens)


def calls_from(tools: Iterable[Tool], sources: Sequence[str], *, grounded: bool) -> dict[str, Any]:
    """The JSON Schema of one tool call, its quotations tied to `sources`.

    Grounded, plain values are quotations unless marked otherwise, and an optional choice
    is on offer only where one of its words stands in the sources, as it is or inflected: what
    is not said is left out, as small models are trained to do (Needle 2) and seldom do. Where some
    choices are said, those alone are on offer, and a list holds each of them once.
    """
    union = call_schema(tools)
    calls: list[dict[str, Any]] = union.get("anyOf", [union])
    if grounded:
        said = _said(word for source in sources for word in _WORD.findall(source.lower()))
        calls = [_evidenced(call, said) for call in calls]
    return ground({"anyOf": calls}, sources, by_default=grounded)


_WORD = re.compile(r"[^\W_]+")


# an ending, what stands for it in the plain form, the least letters before it
_ENDINGS = (
    ("s", "", 3),
    ("sses", "ss", 2),
    ("ches", "ch", 2),
    ("shes", "sh", 2),
    ("xes", "x", 2),
    ("ies", "y", 3),
    ("ied", "y", 3),
    ("ed", "", 3),
    ("ed", "e", 3),
    ("ing", "", 3),
    ("ing", "e", 3),
    ("ly", "", 4),
    ("ily", "y", 3),
    ("ation", "", 4),
    ("ation", "e", 4),
    ("ion", "", 5),
    ("ion", "e", 5),
)
_PLAIN = frozenset({"evening", "news"})
"""Look inflected from a common word, and are not."""


def _forms(word: str) -> set[str]:
    """The word, and what it may be an inflection of: `avoided` of `avoid` and of `avoide`."""
    forms = {word}
    if word in _PLAIN:
        return forms
    for ending, plain, least in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < least or (ending == "s" and stem[-1] in "sui"):
            continue
        forms.add(stem + plain)
        if ending in ("ed", "ing") and len(stem) > 3 and stem[-1] == stem[-2]:
            forms.add(stem[:-1])
    return forms


def _said(words: Iterable[str]) -> set[str]:
    return {form for word in words for form in _forms(word)}


def _evidenced(call: dict[str, Any], said: set[str]) -> dict[str, Any]:
    arguments = call["properties"]["arguments"]
    kept = {
        name: _narrowed(schema, said)
        for name, schema in arguments["properties"].items()
        if name in arguments.get("required", ()) or _has_evidence(name, schema, said)
    }
    arguments = {**arguments, "properties": kept}
    return {**call, "properties": {**call["properties"], "arguments": arguments}}


def _has_evidence(name: str, schema: dict[str, Any], said: set[str]) -> bool:
    if schema.get("x-shoal-quote") is False:
        return True
    if schema.get("type") == "boolean":
        return any(_forms(word) & said for word in _WORD.findall(name.lower()))
    options = schema["enum"] if "enum" in schema else _listed(schema)
    return options is None or any(_is_said(option, said) for option in options)


_COMMON = frozenset(
    "a all an and any as at by down for i in is it no not of on or the to up".split()  # noqa: SIM905
)
"""Stand in most sentences: an option of these words alone is never ruled out by what is said."""

_MOST_ORDERED = 4
"""Choices up to which every list of some of them, each once, is written out."""


def _narrowed(schema: dict[str, Any], said: set[str]) -> dict[str, Any]:
    """A choice, or a list of choices, with those that are said, if any are; all else as it is."""
    if schema.get("x-shoal-quote") is False:
        return schema
    if "enum" in schema and all(isinstance(option, str) for option in schema["enum"]):
        kept = [o for o in schema["enum"] if _is_common(o) or _is_said(o, said)]
        return schema if all(map(_is_common, kept)) else {**schema, "enum": kept}
    listed = _listed(schema) or []
    kept = [option for option in listed if _is_said(option, said)]
    if not kept or schema.get("maxItems") == 0:
        return schema
    least, most = schema.get("minItems", 1), schema.get("maxItems", len(kept))
    if len(kept) > _MOST_ORDERED or least > len(kept):
        return {**schema, "items": {**schema["items"], "enum": kept}, "maxItems": max(least, most)}
    sizes = range(max(least, 1), min(most, len(kept)) + 1)
    return {**schema, "enum": [list(some) for size in sizes for some in permutations(kept, size)]}


def _is_common(option: str) -> bool:
    return all(word in _COMMON for word in _WORD.findall(option.lower()))


def _listed(schema: dict[str, Any]) -> list[Any] | None:
    """The choices of a list of them; None for all else, and for those marked as free."""
    items: Any = schema.get("items")
    if not is_object(items) or schema.get("type") != "array":
        return None
    free = schema.get("x-shoal-quote") is False or items.get("x-shoal-quote") is False
    return None if free else items.get("enum")


def _is_said(option: Any, said: set[str]) -> bool:
    words = _WORD.findall(str(option).lower())
    return bool(words) and all(_forms(word) & said for word in words)


def sources_of(state: Mapping[str, Any]) -> list[str]:
    """The texts that an argument may be quoted from.

    The question, then the observations, then the conversation before.
    """
    observed = [record.observation for record in state.get("calls", ()) if record.observation]
    said = [text for before in earlier_of(state) for text in (before.question, before.answer)]
    return [state["question"], *observed, *said]
