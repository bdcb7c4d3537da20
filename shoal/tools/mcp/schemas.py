"""What a server says of a tool, as far as it may be believed: its name, text and schema."""

import json
import re
import unicodedata
from collections.abc import Mapping
from typing import Any, cast

from ...errors import UsageError

__all__ = ["clean", "inlined", "safe_name"]

MOST_PARTS = 2_000
MOST_DEPTH = 24
MOST_CHARACTERS = 20_000
NAME_LIMIT = 64
_PARAMETER_TEXT = 300

_MAPS = ("properties", "dependentSchemas")
_LISTS = ("anyOf", "oneOf", "allOf", "prefixItems")
_SINGLE = (
    *("items", "additionalProperties", "not", "if", "then", "else", "contains"),
    *("propertyNames", "unevaluatedItems", "unevaluatedProperties"),
)
_DROPPED = {"$schema", "$id", "$defs", "definitions", "$comment", "$anchor", "title", "examples"}
_NOTES = {"description", "default", "deprecated", "readOnly", "writeOnly"}
_REFUSED = ("$dynamicRef", "$recursiveRef", "patternProperties", "dependencies")
_ESCAPES = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|.)", re.DOTALL)


def clean(text: str, limit: int) -> str:
    """`text` on one line without escape sequences, control, hidden and reordering characters.

    Longer than `limit` characters, it is cut.
    """
    seen = _ESCAPES.sub("", text[: 8 * limit])
    kept = (c if unicodedata.category(c)[0] != "C" else " " if c.isspace() else "" for c in seen)
    line = " ".join("".join(kept).split())
    return line if len(line) <= limit else line[: limit - 1] + "…"


def safe_name(server: str, name: str, taken: set[str]) -> str:
    """`SERVER_NAME` in letters, digits and underscores, at most 64, not one of `taken`."""
    said = f"{server}_" + re.sub(r"[^A-Za-z0-9_]", "_", name[:NAME_LIMIT])
    made = said[:NAME_LIMIT]
    number = 2
    while made in taken:
        tail = f"_{number}"
        made = said[: NAME_LIMIT - len(tail)] + tail
        number += 1
    return made


def inlined(schema: Mapping[str, Any]) -> dict[str, Any]:
    """A schema of arguments, closed, with its references written out in place.

    Titles, examples and keywords of Shoal's own are dropped; descriptions are cleaned.

    Raises:
        UsageError: A reference that contains itself, leaves the schema or points at nothing;
            a keyword that is not taken; more parts, depth or text than a tool may have. The
            message is the end of a sentence.
    """
    try:
        made = _Inliner(schema).node(schema, ("#",), 0)
    except TypeError:
        raise UsageError("its schema is not made of schemas") from None
    if not isinstance(made, dict):
        raise UsageError("its schema is not that of an object")
    made["additionalProperties"] = False
    if len(json.dumps(made)) > MOST_CHARACTERS:
        raise UsageError(f"its schema is longer than {MOST_CHARACTERS:,} characters")
    return made


class _Inliner:
    def __init__(self, root: Mapping[str, Any]) -> None:
        self.root = root
        self.parts = 0

    def node(self, schema: Any, inside: tuple[str, ...], depth: int) -> dict[str, Any] | bool:
        """`schema` without references; `inside` are those that lead to it."""
        if isinstance(schema, bool):
            return schema
        if not isinstance(schema, dict):
            raise TypeError
        self.parts += 1
        if self.parts > MOST_PARTS or depth > MOST_DEPTH:
            raise UsageError(
                f"its schema has more than {MOST_PARTS:,} parts or {MOST_DEPTH} levels"
            )
        given = cast("dict[str, Any]", schema)
        for key in _REFUSED:
            if key in given:
                raise UsageError(f"its schema uses {key}")
        own = {
            key: value
            for key, value in given.items()
            if key not in _DROPPED and key != "$ref" and not key.startswith("x-")
        }
        made = self.inner(own, inside, depth + 1)
        if "$ref" not in given:
            return made
        ref: Any = given["$ref"]
        if ref in inside:
            raise UsageError(f"its schema has a reference that contains itself, {_shown(ref)}")
        target = self.node(self.target(ref), (*inside, ref), depth + 1)
        if isinstance(target, dict) and made.keys() <= _NOTES:
            return {**target, **made}
        return {"allOf": [target, made]} if made else target

    def inner(self, own: dict[str, Any], inside: tuple[str, ...], depth: int) -> dict[str, Any]:
        """The node with the schemas in it written out."""
        for key in _MAPS:
            if key in own:
                for name in own[key]:
                    if len(name) > NAME_LIMIT or clean(name, NAME_LIMIT) != name:
                        raise UsageError(f"its parameter {_shown(name)} has an unusable name")
                own[key] = {n: self.node(s, inside, depth) for n, s in dict(own[key]).items()}
        for key in _LISTS:
            if key in own:
                own[key] = [self.node(part, inside, depth) for part in list(own[key])]
        for key in _SINGLE:
            if key in own:
                own[key] = self.node(own[key], inside, depth)
        if "description" in own:
            own["description"] = clean(str(own["description"]), _PARAMETER_TEXT)
        return own

    def target(self, ref: Any) -> Any:
        if not isinstance(ref, str) or not ref.startswith("#/"):
            raise UsageError(f"its schema has a reference that leaves it, {_shown(ref)}")
        found: Any = self.root
        for part in ref[2:].split("/"):
            key = part.replace("~1", "/").replace("~0", "~")
            if not isinstance(found, dict) or key not in found:
                raise UsageError(f"its schema has a reference to nothing, {_shown(ref)}")
            found = cast("dict[str, Any]", found)[key]
        return found


def _shown(value: object) -> str:
    return f'"{clean(str(value), 60)}"'
