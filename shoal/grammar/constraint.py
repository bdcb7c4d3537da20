"""A compiled schema: the grammar for generation, and the check of what came out."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache
from typing import Any

from jsonschema import Draft202012Validator, ValidationError, validators
from pydantic import TypeAdapter
from pydantic import ValidationError as PydanticError

from shoal.errors import InvalidOutput, SchemaRefused
from shoal.grammar.bounds import SOURCES, Bounds, bounded_schema
from shoal.grammar.given import schema_of
from shoal.grammar.ground import QUOTE
from shoal.grammar.lark import grounded_grammar
from shoal.grammar.numbers import admitted_numbers
from shoal.grammar.patterns import in_rust, matches
from shoal.grammar.quotes import is_quotation, texts_of
from shoal.grammar.readings import admitted_words
from shoal.grammar.refs import JSON, is_object

__all__ = ["Constraint", "compile_schema"]


@dataclass(frozen=True)
class Constraint:
    """A schema ready for generation."""

    schema: JSON
    """Bounded and closed; see `bounded_schema`."""
    grammar: str
    """For `llguidance.LLMatcher`."""
    _adapter: TypeAdapter[Any] | None = field(default=None, repr=False)
    _validator: Any = field(default=None, repr=False)
    _meant: Any = field(default=None, repr=False)

    def parse(self, text: str) -> Any:
        """The value of a complete output, checked against schema, sources and type.

        Raises:
            InvalidOutput: the text is no JSON, or fails a check; says where.
        """
        try:
            value = json.loads(text, parse_constant=_no_constant)
        except ValueError as error:
            raise InvalidOutput(f"The output is not JSON: {error}.") from None
        for validator in (self._validator, self._meant):
            if validator is None:
                continue
            first: ValidationError | None = next(validator.iter_errors(value), None)
            if first is not None:
                message = " ".join(first.message.split())[:200]
                raise InvalidOutput(f"The output fails its schema at {first.json_path}: {message}.")
        if self._adapter is None:
            return value
        try:
            return self._adapter.validate_json(text)
        except PydanticError as error:
            detail = error.errors()[0]
            where = ".".join(["$", *map(str, detail["loc"])])
            raise InvalidOutput(f"The output fails its type at {where}: {detail['msg']}.") from None


def compile_schema(schema: Any, bounds: Bounds = Bounds()) -> Constraint:  # noqa: B008 (frozen)
    """Bound a schema, and compile it for llguidance; the last 256 are kept.

    Args:
        schema: a pydantic type, a JSON Schema, or the result of `ground`.
        bounds: limits where the schema has none of its own.

    Raises:
        SchemaRefused: the schema cannot be enforced exactly.
        NothingGrounded: values must be quoted and no source holds any.
    """
    if not is_object(schema):
        return (
            _kept(_Keyed(schema, schema), bounds) if _hashable(schema) else _compile(schema, bounds)
        )
    try:
        text = json.dumps(schema)
    except (TypeError, ValueError, RecursionError):
        return _compile(schema, bounds)
    return _kept(_Keyed(text, schema), bounds)


@dataclass(frozen=True)
class _Keyed:
    """A schema that is told from others by its key alone."""

    key: Any
    schema: Any = field(compare=False)


def _hashable(schema: Any) -> bool:
    try:
        hash(schema)
    except TypeError:
        return False
    return True


@lru_cache(maxsize=256)
def _kept(keyed: _Keyed, bounds: Bounds) -> Constraint:
    return _compile(keyed.schema, bounds)


def _compile(schema: Any, bounds: Bounds) -> Constraint:
    from llguidance import LLMatcher

    bounded = bounded_schema(schema, bounds)
    written = in_rust(bounded, bounds.key)
    grammar = LLMatcher.grammar_from_json_schema(written)
    if problem := LLMatcher.validate_grammar(grammar):
        _refuse(written, problem)
    sources = bounded.get(SOURCES)
    if sources is not None:
        grammar = LLMatcher.grammar_from_lark(grounded_grammar(written, sources))
        if problem := LLMatcher.validate_grammar(grammar):
            raise SchemaRefused(f"The grounded grammar is refused: {_sentence(problem)}.")
    if not is_object(schema):
        return Constraint(bounded, grammar, TypeAdapter[Any](schema), _validator(bounded))
    # what was meant, and not only what was made of it
    original = {k: v for k, v in schema_of(schema).items() if k not in ("$schema", "$id")}
    return Constraint(bounded, grammar, None, _validator(bounded), _validator(original))


def _refuse(schema: JSON, problem: str) -> None:
    """Raise for the innermost part that llguidance refuses by itself."""
    from llguidance import LLMatcher

    path = "$"

    def parts(node: JSON) -> Iterator[tuple[str, JSON]]:
        for key in ("anyOf", "prefixItems"):
            for i, part in enumerate(node.get(key, [])):
                yield f".{key}[{i}]", part
        for name, part in node.get("properties", {}).items():
            yield f".{name}", part
        if is_object(node.get("items")):
            yield "[]", node["items"]

    inner = True
    while inner:
        inner = False
        for step, part in parts(schema):
            found = LLMatcher.validate_grammar(LLMatcher.grammar_from_json_schema(part))
            if found:
                schema, path, problem, inner = part, path + step, found, True
                break
    raise SchemaRefused(f"The schema at {path} cannot be enforced: {_sentence(problem)}.")


def _sentence(problem: str) -> str:
    return problem.strip().splitlines()[0].rstrip(".")[:300]


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON value")


def _validator(schema: JSON) -> Any:
    """A JSON Schema validator with decimal multiples and linear patterns, and of what was said."""
    texts = texts_of(schema.get(SOURCES, []))

    def quoted(validator: Any, quote: Any, value: Any, node: JSON) -> Iterator[ValidationError]:
        if quote is not True or SOURCES not in schema:
            return
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            return
        if isinstance(value, str):
            words = admitted_words(node, texts)
            held = is_quotation(value, texts) if words is None else value in words
        else:
            held = Decimal(str(value)) in admitted_numbers(node, texts)
        if not held:
            yield ValidationError(f"{value!r} does not occur in the sources")

    def multiple(validator: Any, step: Any, value: Any, node: JSON) -> Iterator[ValidationError]:
        if isinstance(value, bool) or not isinstance(value, int | float):
            return
        if Decimal(str(value)) % Decimal(str(step)) != 0:
            yield ValidationError(f"{value!r} is not a multiple of {step}")

    own = {QUOTE: quoted, "multipleOf": multiple, "pattern": _pattern}
    extend: Any = getattr(validators, "extend")  # noqa: B009 (untyped)
    return extend(Draft202012Validator, own)(schema)


def _pattern(validator: Any, pattern: str, value: Any, node: JSON) -> Iterator[ValidationError]:
    if isinstance(value, str) and not matches(pattern, value):
        yield ValidationError(f"{value!r} does not match {pattern!r}")
