"""A grounded schema as an llguidance Lark grammar.

Objects, arrays and alternatives on the way to a quoted leaf become rules; every
other part stays a schema (`%json`). The rules split the text into the same lexemes
as llguidance's own JSON compiler does (`{`, `"key"`, `:`), because its lexer takes
the longest lexeme and a joined `"key":` would hide the alternatives.
"""

import json
import re
from collections.abc import Sequence
from typing import Any

from shoal.errors import NothingGrounded, SchemaRefused
from shoal.grammar.ground import QUOTE, described
from shoal.grammar.numbers import admitted_numbers, fits, plain
from shoal.grammar.quotes import MAX_WORDS, SHAPES, chunks, escape, quotations, texts_of
from shoal.grammar.readings import admitted_words
from shoal.grammar.refs import JSON, is_list, is_object

__all__ = ["grounded_grammar"]


def grounded_grammar(schema: JSON, sources: Sequence[str]) -> str:
    """Lark text that admits what the bounded `schema` admits, quoted leaves from `sources`.

    An optional property that no source can fill is left out; an alternative that
    needs one drops out.

    Raises:
        NothingGrounded: no alternative is left.
        SchemaRefused: a quoted leaf in a place that rules cannot reach.
    """
    writer = _Writer(texts_of(sources), schema["x-guidance"])
    start = writer.value(schema, "$")
    if start is None:
        raise NothingGrounded(
            f"No source holds a value for {writer.empty}, which the schema requires; "
            "ask for it, or let it be free."
        )
    return f"start: {start}\n" + "\n".join(writer.lines) + "\n"


def _literal(text: str) -> str:
    return json.dumps(text)


def _has_quote(node: Any) -> bool:
    if is_object(node):
        return node.get(QUOTE) is True or any(_has_quote(v) for v in node.values())
    return is_list(node) and any(_has_quote(v) for v in node)


class _Writer:
    def __init__(self, texts: Sequence[str], guidance: JSON) -> None:
        self.texts = texts
        self.guidance = guidance
        self.lines: list[str] = []
        self.names: dict[str, str] = {}
        self.empty = "$"
        # no shape admits a newline, so no quotation crosses from text to text
        pieces = [piece for text in texts for piece in (*map(escape, chunks(text)), "\n")]
        self.span = "%regex " + json.dumps({"substring_chunks": pieces})

    def define(self, prefix: str, body: str) -> str:
        """A name for a rule or terminal; the same body keeps one name."""
        key = prefix + body
        if key not in self.names:
            self.names[key] = f"{prefix}{len(self.names)}"
            self.lines.append(f"{self.names[key]}: {body}")
        return self.names[key]

    def value(self, node: JSON, path: str) -> str | None:
        """The name of a rule for a value, or None when no text can fill it."""
        if not _has_quote(node):
            return self.define("j", "%json " + json.dumps({**node, "x-guidance": self.guidance}))
        for key in ("anyOf", "oneOf"):
            if key in node:
                parts = [described(part, node) for part in node[key]]
                options = [self.value(s, f"{path}.{key}[{i}]") for i, s in enumerate(parts)]
                names = [name for name in options if name is not None]
                return self.define("a", " | ".join(names)) if names else None
        match node.get("type"):
            case "object":
                return self.object(node, path)
            case "array":
                return self.array(node, path)
            case _:
                leaf = self.leaf(node)
                if leaf is None:
                    self.empty = path
                return leaf

    def object(self, node: JSON, path: str) -> str | None:
        for key in ("patternProperties", "minProperties", "maxProperties"):
            if key in node:
                raise SchemaRefused(
                    f"The keyword {key} at {path} cannot stand around a quoted value."
                )
        required = set(node.get("required", []))
        members: list[tuple[str, bool]] = []
        for name, schema in node.get("properties", {}).items():
            value = self.value(schema, f"{path}.{name}")
            if value is not None:
                key = _literal(json.dumps(name, ensure_ascii=False))
                members.append((self.define("p", f'{key} ":" {value}'), name in required))
            elif name in required:
                return None
        bodies: list[str] = []
        for i, (first, needed) in enumerate(members):
            rest = [f'"," {m}' if must else f'("," {m})?' for m, must in members[i + 1 :]]
            bodies.append(" ".join(['"{"', first, *rest, '"}"']))
            if needed:
                break
        else:
            bodies.append('"{" "}"')
        return self.define("o", " | ".join(bodies))

    def array(self, node: JSON, path: str) -> str | None:
        if "prefixItems" in node:
            raise SchemaRefused(f"The tuple at {path} cannot hold a quoted value.")
        least, most = node.get("minItems", 0), node["maxItems"]
        item = self.value(node["items"], f"{path}[]")
        if item is None or most == 0:
            return None if least else self.define("e", '"[" "]"')
        # llguidance refuses a repetition of at most none
        more = f'("," {item}){{{max(least - 1, 0)},{most - 1}}} ' if most > 1 else ""
        some = f'"[" {item} {more}"]"'
        return self.define("e", some if least else f'{some} | "[" "]"')

    def leaf(self, node: JSON) -> str | None:
        if node["type"] == "string":
            words = admitted_words(node, self.texts)
            return self.quotation(node) if words is None else self.words(node, words)
        numbers = [n for n in admitted_numbers(node, self.texts) if fits(n, node)]
        if not numbers:
            return None
        return self.define("N", "/" + "|".join(re.escape(plain(n)) for n in numbers) + "/")

    def words(self, node: JSON, words: Sequence[str]) -> str | None:
        least, most = node.get("minLength", 0), node.get("maxLength")
        held = [
            word for word in words if least <= len(word) and (most is None or len(word) <= most)
        ]
        return self.define("D", " | ".join(_literal(f'"{w}"') for w in held)) if held else None

    def quotation(self, node: JSON) -> str | None:
        least, most = max(node.get("minLength", 1), 1), node["maxLength"]
        if not any(least <= len(span) <= most for span in quotations(self.texts)):
            return None
        span = self.define("S", self.span)
        shapes = [self.define("S", f"/{shape}/") for shape in SHAPES]
        words = self.define("S", rf"/[^\x20]+(\x20[^\x20]+){{0,{MAX_WORDS - 1}}}/")
        length = self.define("S", rf"/(\\.|[^\\]){{{least},{most}}}/")
        body = " & ".join([span, *shapes, words, length])
        return self.define("Q", rf'"\"" ({body}) "\""')
