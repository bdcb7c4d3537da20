"""Merging and subtracting schemas, against a validator, on schemas and values at random."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from shoal.errors import SchemaRefused
from shoal.grammar import bounded_schema, compile_schema
from shoal.grammar.merge import merge
from shoal.grammar.refs import flatten
from shoal.grammar.subtract import subtract
from tests.grammar.llg import admits

NAMES = st.sampled_from(["a", "b", "c"])
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.sampled_from([None, True, False, 0, 1, 2, 3, 7, 1.5, "", "a", "ab", "bb", "abc"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=4,
)
LEAVES: st.SearchStrategy[Any] = st.one_of(
    st.just({}),
    st.sampled_from(["string", "integer", "number", "boolean", "null"]).map(lambda t: {"type": t}),
    st.just({"type": ["string", "null"]}),
    st.lists(VALUES, min_size=1, max_size=3).map(lambda values: {"enum": values}),
    VALUES.map(lambda value: {"const": value}),
    st.integers(0, 3).map(lambda n: {"type": "integer", "minimum": n}),
    st.integers(0, 3).map(lambda n: {"type": "number", "exclusiveMaximum": n}),
    st.integers(2, 3).map(lambda n: {"type": "integer", "multipleOf": n}),
    st.integers(0, 2).map(lambda n: {"type": "string", "minLength": n}),
    st.integers(0, 2).map(lambda n: {"maxLength": n}),
    st.sampled_from(["^a", "b$", "a|b"]).map(lambda p: {"type": "string", "pattern": p}),
)


def larger(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    def object_of(
        properties: Any, required: Any, closed: Any, least: int | None, not_typed: bool
    ) -> Any:
        node: Any = {"properties": properties, "required": required}
        if not not_typed:
            node["type"] = "object"
        if closed is not None:
            node["additionalProperties"] = closed
        if least is not None:
            node["minProperties"] = least
        return node

    objects = st.builds(
        object_of,
        st.dictionaries(NAMES, inner | st.booleans(), max_size=3),
        st.lists(NAMES, unique=True, max_size=2),
        st.none() | st.just(False) | inner,
        st.none() | st.integers(0, 2),
        st.booleans(),
    )
    arrays = st.builds(
        lambda items, prefix, most: {
            "type": "array", "items": items, "maxItems": most,
            **({"prefixItems": prefix} if prefix else {}),
        },
        inner | st.just(False), st.lists(inner, max_size=2), st.integers(0, 3),
    )  # fmt: skip
    some = st.lists(inner, min_size=1, max_size=3)
    return st.one_of(
        objects,
        arrays,
        some.map(lambda parts: {"anyOf": parts}),
        some.map(lambda parts: {"oneOf": parts}),
        some.map(lambda parts: {"allOf": parts}),
        inner.map(lambda part: {"not": part}),
        st.tuples(inner, inner, inner).map(lambda p: {"if": p[0], "then": p[1], "else": p[2]}),
        st.tuples(objects, some).map(lambda p: {**p[0], "oneOf": p[1]}),
        st.tuples(objects, inner).map(lambda p: {**p[0], "not": p[1]}),
    )


SCHEMAS = st.recursive(LEAVES, larger, max_leaves=6)
SMALL = st.one_of(
    st.just({}),
    st.sampled_from(["string", "integer", "null"]).map(lambda t: {"type": t}),
    st.sampled_from([0, 1, "a"]).map(lambda value: {"const": value}),
    st.lists(st.sampled_from([0, 1, "a", None]), min_size=1, max_size=3, unique=True).map(
        lambda values: {"enum": values}
    ),
)
OBJECTS = st.builds(
    lambda properties, required, closed: {
        "type": "object", "properties": properties, "required": required,
        **({} if closed is None else {"additionalProperties": closed}),
    },
    st.dictionaries(NAMES, SMALL, max_size=2),
    st.lists(NAMES, unique=True, max_size=1),
    st.sampled_from([None, None, False, False, {"type": "integer"}]),
)  # fmt: skip
OBJECT_VALUES = st.lists(
    st.dictionaries(NAMES, st.sampled_from([0, 1, "a", "b", None]), max_size=3),
    min_size=10,
    max_size=20,
)
MANY = settings(
    max_examples=400,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


def holds(schema: Any, value: Any) -> bool:
    check: Any = Draft202012Validator(schema)
    return check.is_valid(value)


PAIRS = st.tuples(SCHEMAS, SCHEMAS, st.lists(VALUES, min_size=5, max_size=15)) | st.tuples(
    OBJECTS, OBJECTS, OBJECT_VALUES
)


@MANY
@given(PAIRS)
def test_a_merged_schema_holds_for_what_both_hold_for(pair: Any) -> None:
    one, two, values = pair
    merged = merge(flatten(one), flatten(two), "$")
    for value in values:
        assert holds(merged, value) == (holds(one, value) and holds(two, value)), (merged, value)


@MANY
@given(PAIRS)
def test_what_is_left_is_of_the_one_and_not_of_the_other(pair: Any) -> None:
    one, two, values = pair
    try:
        left = bounded_schema(one)
    except SchemaRefused:
        return
    rest = subtract(left, flatten(two))
    for value in values:
        kept = any(holds(part, value) for part in rest.kept)
        assert not kept or (holds(left, value) and not holds(two, value)), (rest, value)
        if rest.exact and holds(left, value) and not holds(two, value):
            assert kept, (rest, value)


@MANY
@given(
    st.tuples(SCHEMAS, st.lists(VALUES, min_size=5, max_size=15))
    | st.tuples(
        st.tuples(OBJECTS, OBJECTS, st.sampled_from(["oneOf", "anyOf", "allOf"])).map(
            lambda parts: {parts[2]: list(parts[:2])}
        )
        | st.tuples(OBJECTS, OBJECTS).map(lambda parts: {**parts[0], "not": parts[1]})
        | st.tuples(OBJECTS, OBJECTS, OBJECTS).map(
            lambda parts: {**parts[0], "if": parts[1], "then": parts[2]}
        ),
        OBJECT_VALUES,
    )
)
def test_no_grammar_admits_what_its_schema_does_not(pair: Any) -> None:
    schema, values = pair
    try:
        constraint = compile_schema(schema)
    except SchemaRefused:
        return
    for value in values:
        if holds(constraint.schema, value):
            assert holds(schema, value), (constraint.schema, value)
        if admits(constraint, json.dumps(value, separators=(",", ":"))):
            assert holds(schema, value), (constraint.schema, value)


def test_two_constants_leave_nothing() -> None:
    with pytest.raises(SchemaRefused, match="no value"):
        bounded_schema({"allOf": [{"const": 1}, {"const": True}]})
