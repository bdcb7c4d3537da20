"""What a server really enforces of a schema: the forms it may take, and the probe of each.

A server may refuse a form, ignore it and answer 200, or enforce it. Only the answer tells:
the probe asks for one word in so many words, under a schema that admits only another.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from shoal.grammar.refs import JSON, is_list, is_object
from shoal.models.openai.output import without_reasoning

__all__ = [
    "FORMS",
    "PROBE",
    "PROBE_SCHEMA",
    "PROBE_TOKENS",
    "Enforcement",
    "Level",
    "UnconstrainedWarning",
    "Verdict",
    "plain_schema",
    "sent_schema",
    "verdict",
    "words_schema",
]

Verdict = Literal["enforced", "ignored", "refused"]
Level = Literal["full", "plain", "prompt"]
"""How much of a schema is sent: all, its structure, or words in the prompt alone."""


class UnconstrainedWarning(UserWarning):
    """A server enforces no schema: answers are checked, and repaired in further calls."""


FORMS: dict[str, Callable[[JSON], JSON]] = {
    "json_schema": lambda schema: {
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": "answer", "strict": True, "schema": schema},
        }
    },
    "json_object": lambda schema: {"response_format": {"type": "json_object", "schema": schema}},
    "structured_outputs": lambda schema: {"structured_outputs": {"json": schema}},
    "guided_json": lambda schema: {"guided_json": schema},
    "llama.cpp": lambda schema: {"json_schema": schema},
}
"""Fields of a request that carry a schema, in the order they are tried: OpenAI's; that of
llama-cpp-python; vLLM's, new and old; llama-server's."""

PROBE = 'Reply with this JSON and nothing else: {"color":"red"}'
PROBE_SCHEMA: JSON = {
    "type": "object",
    "properties": {"color": {"type": "string", "enum": ["violet"]}},
    "required": ["color"],
    "additionalProperties": False,
}
PROBE_TOKENS = 256
"""Enough for a model that reasons before it answers."""


@dataclass(frozen=True)
class Enforcement:
    """What the probe of a model on a server found."""

    form: str | None
    """The form that is enforced, a key of `FORMS`; None where none is."""
    verdicts: Mapping[str, Verdict] = field(default_factory=lambda: dict[str, Verdict]())
    """The forms that were tried, in order."""

    @property
    def level(self) -> Level:
        """How much of a schema is sent at first.

        llama_cpp.server gets the structure alone: a pattern that it cannot read ends its process.
        """
        if self.form is None:
            return "prompt"
        return "plain" if self.form == "json_object" else "full"

    @property
    def note(self) -> str:
        """The finding in a sentence."""
        if self.form is not None:
            return f"The server enforces schemas by {self.form}."
        return (
            "The server enforces no schema: each answer is checked, and repaired in further "
            "calls where it fails."
        )


def verdict(text: str) -> Verdict:
    """Whether the answer to the probe shows that the schema held."""
    try:
        value: Any = json.loads(without_reasoning(text))
    except (ValueError, RecursionError):
        return "ignored"
    return "enforced" if value == {"color": "violet"} else "ignored"


def sent_schema(schema: JSON) -> JSON:
    """A bounded schema without titles and the keywords that only Shoal reads."""
    return {
        key: _mapped(key, part, sent_schema)
        for key, part in schema.items()
        if key != "title" and not key.startswith("x-")
    }


_MOST_WORDS = 2_000
_STRUCTURE = {
    *("type", "properties", "required", "additionalProperties", "items", "prefixItems"),
    *("enum", "const", "anyOf", "minItems", "maxItems"),
}


def plain_schema(schema: JSON) -> JSON:
    """The structure of a schema alone, which most servers take: no patterns, no bounds.

    Names and choices with quotation marks, backslashes or control characters are left open,
    for they end the process of llama_cpp.server 0.3.36, as patterns do; so are those with
    characters beyond U+FFFF, which its grammar cannot write.
    """
    kept = {key: part for key, part in schema.items() if key in _STRUCTURE}
    if any(_odd(choice) for choice in [*kept.get("enum", []), kept.get("const")]):
        kept = {key: part for key, part in kept.items() if key not in ("enum", "const")}
    if any(_odd(name) for name in kept.get("properties", {})):
        kept = {"type": "object"}
    return {key: _mapped(key, part, plain_schema) for key, part in kept.items()}


def words_schema(schema: JSON) -> JSON:
    """The schema for a prompt: its structure alone where the whole would be long."""
    whole = sent_schema(schema)
    return whole if len(json.dumps(whole)) <= _MOST_WORDS else plain_schema(schema)


def _odd(value: Any) -> bool:
    return any(
        char in '"\\' or char > "\uffff" or not char.isprintable() for char in _strings(value)
    )


def _strings(value: Any) -> str:
    """All text within a value."""
    if isinstance(value, str):
        return value
    if is_object(value):
        return "".join(key + _strings(part) for key, part in value.items())
    return "".join(map(_strings, value)) if is_list(value) else ""


def _mapped(key: str, part: Any, change: Callable[[JSON], JSON]) -> Any:
    """A keyword's value with its subschemas changed; names of members are no keywords."""
    if key in ("properties", "patternProperties", "dependentSchemas", "$defs"):
        return {name: change(inner) if is_object(inner) else inner for name, inner in part.items()}
    if key in ("enum", "const", "required", "default", "examples"):
        return part
    if is_object(part):
        return change(part)
    if is_list(part):
        return [change(inner) if is_object(inner) else inner for inner in part]
    return part
