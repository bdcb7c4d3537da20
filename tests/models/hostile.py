"""Schemas that nobody should send, and some that somebody will."""

from typing import Any

from tests.models.schemas import obj

STRANGE = [
    'q"',
    "n\nl",
    "b\\",
    "\x00\x1f\x7f",
    "\u2028\u200f",
    "ש\u202eab",
    "😀",
    "",
    " ",
    "]}",
    "'",
    "{{",
]
S: Any = {"type": "string", "maxLength": 4}


def nested(depth: int, kind: str) -> Any:
    """A schema inside a schema, so many times."""
    node: Any = dict(S)
    for _ in range(depth):
        match kind:
            case "object":
                node = {"type": "object", "properties": {"a": node}}
            case "array":
                node = {"type": "array", "items": node}
            case "anyOf":
                node = {"anyOf": [node, {"type": "null"}]}
            case "not":
                node = {"not": node}
            case _:
                node = {"allOf": [node]}
    return node


def circular() -> Any:
    """A dict that holds itself."""
    schema: Any = {"type": "object", "properties": {}}
    schema["properties"]["self"] = schema
    return schema


def binary(depth: int) -> Any:
    """References that double at every level."""
    defs: Any = {f"d{i}": obj({"l": ref(i + 1), "r": ref(i + 1)}) for i in range(depth)}
    return {"$ref": "#/$defs/d0", "$defs": {**defs, f"d{depth}": S}}


def ref(i: int) -> Any:
    return {"$ref": f"#/$defs/d{i}"}


def tangle(size: int) -> Any:
    """Definitions that each refer to all."""
    defs: Any = {
        f"d{i}": obj({f"p{j}": ref(j) for j in range(size)}, required=[]) for i in range(size)
    }
    return {"$ref": "#/$defs/d0", "$defs": defs}


def choices(depth: int) -> Any:
    """Objects of one property at least, each of which is such an object."""
    node: Any = S
    for _ in range(depth):
        node = {**obj({"deep": node, "a": S, "b": S, "c": S}, required=[]), "minProperties": 1}
    return node


def pattern(text: str, **more: Any) -> Any:
    return {"type": "string", "pattern": text, **more}


BIG = 10**400

HOSTILE: dict[str, Any] = {
    "strange values": {"enum": STRANGE},
    "strange constants": {"anyOf": [{"const": s} for s in STRANGE]},
    "strange keys": obj({s: S for s in STRANGE}),
    "strange optional keys": obj({s: S for s in STRANGE}, required=[]),
    "strange titles": {
        "type": "boolean",
        "title": "".join(STRANGE),
        "description": "".join(STRANGE),
    },
    "a lone surrogate in a value": {"enum": ["\ud800"]},
    "a lone surrogate in a key": obj({"\udfff": S}),
    "a lone surrogate in a pattern": pattern("^\ud83d$"),
    "a lone surrogate in a description": {"type": "null", "description": "\ud800"},
    "values that end a string": {"enum": ['","x":"', '"}', "\\u0022", "\\"]},
    "a long description": {"type": "boolean", "description": "word " * 20_000},
    "many descriptions": obj(
        {f"k{i}": {"type": "null", "description": "d" * 5000} for i in range(20)}
    ),
    "a long key": obj({"k" * 300: {"type": "null"}}, required=[]),
    "a key longer than any budget": obj({"k" * 100_000: {"type": "null"}}),
    "a long constant": {"const": "c" * 100_000},
    "five thousand values": {"enum": [f"value {i}" for i in range(5000)]},
    "five thousand alternatives": {"anyOf": [{"const": i} for i in range(5000)]},
    "three hundred exclusive alternatives": {
        "oneOf": [obj({"kind": {"const": f"k{i}"}}) for i in range(300)]
    },
    "two thousand optional keys": obj(
        {f"k{i}": {"type": "null"} for i in range(2000)}, required=[]
    ),
    "deep objects": nested(60, "object"),
    "deep arrays": nested(60, "array"),
    "deep alternatives": nested(60, "anyOf"),
    "deep conjunctions": nested(60, "allOf"),
    "deep negations": nested(60, "not"),
    "abysmal objects": nested(900, "object"),
    "abysmal arrays": nested(900, "array"),
    "abysmal alternatives": nested(900, "anyOf"),
    "abysmal conjunctions": nested(900, "allOf"),
    "bottomless": nested(20_000, "object"),
    "recursion that may end": {"type": "object", "properties": {"a": {"$ref": "#"}}},
    "recursion that cannot end": obj({"a": {"$ref": "#"}}),
    "recursion in a list": {"type": "array", "items": {"$ref": "#"}},
    "recursion in alternatives": {"anyOf": [{"$ref": "#"}, {"type": "null"}]},
    "recursion in itself": {"$ref": "#"},
    "recursion in allOf": {"allOf": [{"$ref": "#"}]},
    "recursion in not": {"type": "integer", "not": {"$ref": "#"}},
    "references that double": binary(30),
    "a tangle of references": tangle(12),
    "a reference that is no text": {"$ref": 5},
    "a reference to a text": {"$ref": "#/title", "title": "x"},
    "a reference with a strange pointer": {"$ref": "#/%zz/~2"},
    "giant definitions": {"$defs": {f"d{i}": tangle(2) for i in range(300)}, "type": "null"},
    "names that clash": {
        "$defs": {"a": S, "A": {"type": "null"}, "a/b": {"type": "integer"}},
        "definitions": {"a": {"type": "boolean"}},
        **obj({"x": {"$ref": "#/$defs/a"}, "y": {"$ref": "#/definitions/a"}}),
    },
    "a huge least length": {"type": "string", "minLength": 10**6},
    "a monstrous least length": {"type": "string", "minLength": 2**62},
    "a huge greatest length": {"type": "string", "maxLength": 10**9},
    "a monstrous greatest length": {"type": "string", "maxLength": BIG},
    "a huge count of items": {"type": "array", "items": S, "maxItems": 10**9},
    "a huge least count of items": {"type": "array", "items": S, "minItems": 10**6},
    "a monstrous count of items": {"type": "array", "items": S, "minItems": BIG},
    "a huge count of entries": {
        "type": "object",
        "additionalProperties": S,
        "maxProperties": 10**9,
    },
    "a count below zero": {"type": "string", "maxLength": -1},
    "a count in halves": {"type": "string", "maxLength": 2.5},
    "a range of nothing": {"type": "integer", "minimum": 5, "maximum": 4},
    "a range between integers": {"type": "integer", "exclusiveMinimum": 4, "exclusiveMaximum": 5},
    "a length of nothing": {"type": "string", "minLength": 5, "maxLength": 4},
    "items of nothing": {"type": "array", "items": S, "minItems": 5, "maxItems": 4},
    "more items than there are": {
        "type": "array",
        "prefixItems": [S],
        "items": False,
        "minItems": 2,
    },
    "required and forbidden": {"type": "object", "properties": {"a": False}, "required": ["a"]},
    "multiples that miss a range": {"type": "integer", "multipleOf": 7, "minimum": 1, "maximum": 6},
    "multiples of almost nothing": {"type": "number", "multipleOf": 1e-300},
    "multiples of almost everything": {"type": "integer", "multipleOf": 10**18},
    "multiples of nothing": {"type": "integer", "multipleOf": 0},
    "a bound beyond 64 bits": {"type": "integer", "minimum": -(10**30), "maximum": 10**30},
    "a bound beyond any double": {"type": "integer", "minimum": BIG},
    "a bound of 1e308": {"type": "number", "minimum": -1e308, "maximum": 1e308},
    "a bound that is infinite": {"type": "number", "maximum": float("inf")},
    "a tiny range": {"type": "number", "minimum": 1e-12, "maximum": 2e-12},
    "values beyond 64 bits": {"enum": [10**30, -(2**64)]},
    "values of 1e300": {"enum": [1e300, 1e-300, -0.0, 123456789.123456789]},
    "not a number": {"enum": [float("nan")]},
    "infinity": {"const": float("-inf")},
    "keys that are no texts": {"type": "object", "properties": {1: S, None: S}},
    "keys that are tuples": {"type": "object", "properties": {("a",): S}},
    "values that are no JSON": {"enum": [{1, 2}, b"x"]},
    "values of several kinds": {"enum": [1, 1.0, True, "1", None, [1], {"1": 1}]},
    "a dict that holds itself": circular(),
    "true": True,
    "false": False,
    "true inside": obj({"a": True}),
    "false inside": obj({"a": S, "b": False}, required=["a"]),
    "an empty schema": {},
    "a schema in a list": [S],
    "types that are none": {"type": []},
    "a type of types": {"type": {"type": "string"}},
    "properties that are a list": {"type": "object", "properties": ["a"]},
    "no alternatives": {"anyOf": []},
    "alternatives of nothing": {"anyOf": [False, {"not": {}}]},
    "alternatives of anything": {"anyOf": [True, True, {}]},
    "all of anyOfs": {"allOf": [{"anyOf": [S, {"const": i}]} for i in range(20)]},
    "twenty dependent properties": {
        **obj({f"p{i}": S for i in range(20)}, required=[]),
        "dependentRequired": {f"p{i}": [f"p{(i + 1) % 20}"] for i in range(20)},
    },
    "many counts of properties": {
        **obj({f"p{i}": S for i in range(40)}, required=[]),
        "minProperties": 20,
    },
    "choices within choices": choices(40),
    "a catastrophe": pattern("^(a+)+$"),
    "a catastrophe of alternatives": pattern("^(a|aa|a?)*b$"),
    "a catastrophe of dots": pattern("^(.*)*(.*)*(.*)*x$"),
    "nested repetitions": pattern("^(((a{1,100}){1,100}){1,100}){1,100}$"),
    "a count of a million": pattern("^a{1000000}$"),
    "a far look back": pattern("^.*a.{50}$"),
    "twenty thousand words": pattern("^(?:" + "|".join(f"w{i}x" for i in range(20_000)) + ")$"),
    "a pattern of nothing": pattern("$^"),
    "a pattern that no text matches": pattern("a^b$c"),
    "a pattern shorter than its length": pattern("^a$", minLength=5),
    "looking ahead": pattern("^(?!a)(?=b).*$"),
    "looking behind": pattern("(?<!a)b"),
    "a word boundary": pattern(r"\bword\b"),
    "a back reference": pattern(r"^(a)\1$"),
    "a condition": pattern(r"^(a)?(?(1)b|c)$"),
    "a class with a class": pattern("^[[a-z]&&[^b]]$"),
    "a class of a script": pattern(r"^\p{Greek}+$"),
    "flags": pattern("(?i)(?x) a b"),
    "an open bracket": pattern("["),
    "a lone backslash": pattern("\\"),
    "a pattern with quotes": pattern('^"\\\\"{2}$'),
    "a pattern of controls": pattern("^[\\x00-\\x1f]{2}$"),
    "a pattern of emoji": pattern("^[😀-😎]{1,2}$"),
    "patterns of keys": {
        "type": "object",
        "patternProperties": {"^(a+)+$": S, "^(b|bb)*$": S, ".*": S},
    },
    "an endless key": {"type": "object", "patternProperties": {"^.*$": S}, "minProperties": 1},
    "a key of quotes": {
        "type": "object",
        "patternProperties": {'^["\\\\\\n]{3}$': S},
        "minProperties": 1,
    },
    "a pattern of keys that does not compile": {"type": "object", "patternProperties": {"(": S}},
    "words of our own": {
        **obj({"a": {**S, "x-shoal-quote": True, "x-shoal-cut": 1, "x-shoal-finite": True}}),
        "x-guidance": {"whitespace_flexible": True, "lenient": True},
    },
    "sources that are none": {**obj({"a": S}), "x-shoal-sources": 5},
    "guidance deep inside": obj({"a": {**S, "x-guidance": {"item_separator": "; "}}}),
    "keywords of other drafts": {
        "type": "array",
        "items": S,
        "additionalItems": False,
        "id": "x",
        "extends": {"a": 1},
    },
    "a list of items, as once": {"type": "array", "items": [S, S]},
    "an exclusive minimum, as once": {"type": "integer", "minimum": 1, "exclusiveMinimum": True},
}
