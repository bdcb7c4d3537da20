# ruff: noqa: SIM905 (lists of words read better as one text)
"""Which parameters mean so nearly the same that no tool should have both.

Names are compared by the stems of their words, and by groups of words of like meaning.
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from shoal.training.cases import ToolSpec
from shoal.training.extras.parameters import Extra

__all__ = [
    "HUMP",
    "kin_of_extra",
    "kin_of_name",
    "kin_of_tool",
    "options_of",
    "stem_of",
    "stems_in",
    "stems_of_extra",
    "stems_of_name",
    "takes_parameters",
    "words_in",
    "words_of_choices",
    "words_of_options",
]

HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
"""Where a word begins in camel case."""


_WORDS = re.compile(r"[a-z]+|\d+")
_FILLERS = frozenset(
    (
        "a an the of to in on by at for from with and or is has it its be use get set add include "
        "included show return want only no not exclude skip hide omit ignore without remove must "
        "avoid avoiding allow allowed accept permit needs num max min maximum minimum my me user "
        "value output result own item items x"
    ).split()
)
# Words of parameters that a question may say in the same way, so that one tool has one of each.
_ALIKE = (
    "limit count number result top amount quantity size total copy page k n best first last "
    "suggestion game per how many",
    "unit metric imperial system scale measure measurement length weight distance mass speed "
    "temperature angle degree km kg",
    "language lang locale translation tongue",
    "sort sorted order ordering direction rank ranked reverse descending ascending shuffle",
    "format output file type extension notation as response",
    "detail detailed level verbose verbosity full depth brief compact summary granularity "
    "explanation text info information field section statistic stat column",
    "day date period time duration range window start end since until hour week month year "
    "season when night frequency interval schedule schedul deadline due minute weekday",
    "price budget cost money fee amount tip payment pay value",
    "people person party adult traveler passenger seat ticket guest headcount serving portion "
    "attendee participant invitee child children kid player bag",
    "city place location country region area state venue address where site town near origin "
    "destination hall stadium stop waypoint via neighborhood quarter jurisdiction court "
    "exchange market timezone zone league",
    "currency money",
    "category kind class genre mode style topic type section department subject tone theme "
    "cuisine method occasion purpose reason condition status",
    "source provider site platform website console system device program software tool "
    "application app",
    "radius distance within",
    "decimal precision digit rounded rounding accuracy step iteration tolerance",
    "tag label keyword term query search",
    "name person recipient attendee user contact cc author who owner patient customer client "
    "team club brand manufacturer make airline carrier voice speaker artist instrument",
    "rating star score threshold",
    "color colour theme palette scheme",
    "ingredient allergy allergen food diet dietary vegetarian vegan gluten nutrient nutrition "
    "cuisine kitchen",
    "amenity facility feature pool parking wifi breakfast room bedroom bed view",
    "rate interest percent tax vat confidence",
    "quality resolution hd",
    "return round trip",
    "notification notify confirmation reminder channel recipient share email",
    "private public visibility access permission anonymous",
    "priority urgent urgency importance severity",
    "delivery shipping express gift",
)


@cache
def stem_of(word: str) -> str:
    """The word without its commonest endings."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    for ending in ("ing", "ed"):
        if len(word) > len(ending) + 3 and word.endswith(ending):
            word = word[: -len(ending)]
            break
    if len(word) > 3 and word.endswith("s") and not word.endswith("ss"):
        word = word[:-1]
    return word[:-1] if len(word) > 4 and word.endswith("e") else word


_GROUPS = {
    f"#{group.split()[0]}": frozenset(stem_of(word) for word in group.split()) for group in _ALIKE
}


def stems_in(text: str) -> frozenset[str]:
    """The stems of a text's words."""
    return frozenset(stem_of(word) for word in _WORDS.findall(text.lower()))


@cache
def stems_of_name(name: str) -> frozenset[str]:
    """The stems of the words in a name that tell something."""
    words = _WORDS.findall(HUMP.sub("_", name).lower())
    return frozenset(stem_of(word) for word in words if word not in _FILLERS)


@cache
def kin_of_name(name: str) -> frozenset[str]:
    """The stems of a name and the groups of like meaning that they belong to, as "#unit"."""
    stems = stems_of_name(name)
    return stems | {group for group, alike in _GROUPS.items() if not stems.isdisjoint(alike)}


@cache
def kin_of_extra(extra: Extra) -> frozenset[str]:
    """The kin of all the names of an extra."""
    return frozenset[str]().union(*(kin_of_name(name) for name in extra.names))


@cache
def stems_of_extra(extra: Extra) -> frozenset[str]:
    """The stems of all the names of an extra."""
    return frozenset[str]().union(*(stems_of_name(name) for name in extra.names))


def kin_of_tool(tool: ToolSpec) -> frozenset[str]:
    """The kin of all the parameters of a tool."""
    properties: Mapping[str, Any] = tool.parameters["properties"]
    kin: set[str] = set()
    for name, schema in properties.items():
        kin |= kin_of_name(name)
        for part in schema.get("properties", ()):
            kin |= kin_of_name(part)
    return frozenset(kin)


@cache
def words_in(text: str) -> frozenset[str]:
    """The stems of a text's words of three letters and more."""
    return frozenset(stem_of(word) for word in _WORDS.findall(text.lower()) if len(word) > 2) - {
        "the", "and", "per"
    }  # fmt: skip


def words_of_choices(extra: Extra) -> frozenset[str]:
    """The words of an extra's choices."""
    head, _, rest = extra.kind.partition(" ")
    return words_in(rest) if head in ("enum", "enums", "words", "pick") else frozenset()


def words_of_options(tool: ToolSpec) -> frozenset[str]:
    """The words of all that the tool's parameters are chosen from."""
    words: set[str] = set()
    for schema in tool.parameters["properties"].values():
        for option in options_of(schema):
            words |= words_in(option)
    return frozenset(words)


def options_of(schema: Any) -> list[str]:
    """What a parameter, or each item of it, is chosen from."""
    if not isinstance(schema, dict):
        return []
    part: dict[str, Any] = schema  # pyright: ignore[reportUnknownVariableType]
    options: Any = part.get("enum") or (
        part["items"].get("enum") if isinstance(part.get("items"), dict) else None
    )
    return [str(option) for option in options or ()]


def takes_parameters(tool: ToolSpec) -> bool:
    """Whether the schema of a tool lists parameters, so that others may join them."""
    return isinstance(tool.parameters.get("properties"), dict)
