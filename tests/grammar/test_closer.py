"""Whatever is drawn, an output ends within its budget, complete and valid."""

import json
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shoal.errors import LimitTooSmall
from shoal.grammar import Constraint, compile_schema, ground
from shoal.grammar.closer import longest_ending
from shoal.grammar.llguidance_matcher import LLGuidance
from shoal.grammar.shortest import shortest_text
from shoal.models.llamacpp import LlamaCpp
from shoal.models.load import embedded_path
from tests.models.schemas import SCHEMAS, obj

PLAN: Any = obj({"thought": {"type": "string"}, "next": {"enum": ["call", "answer", "give_up"]}})


@pytest.fixture(scope="module")
def engine() -> Iterator[LLGuidance]:
    model = LlamaCpp(embedded_path(), threads=1, sequences=1)
    core = model._core.engine  # pyright: ignore[reportPrivateUsage]
    assert isinstance(core, LLGuidance)
    yield core
    model.close()


def draw(
    engine: LLGuidance, constraint: Constraint, budget: int, seed: int, prefer: bytes = b""
) -> tuple[str, int, bool]:
    """Text, tokens and whether it was closed; draws tokens evenly, `prefer` where allowed."""
    random = np.random.default_rng(seed)
    matcher, out = engine.matcher(constraint, budget), list[int]()
    preferred = [i for i, piece in enumerate(engine.pieces) if piece == prefer]
    while True:
        out += matcher.forced()
        if matcher.finished:
            break
        assert len(out) < budget
        allowed = np.flatnonzero(matcher.allowed())
        liked = [i for i in preferred if i in allowed]
        token = liked[0] if liked else int(random.choice(allowed))
        token = matcher.step(token, budget - len(out) - 1)
        if token in engine.ends:
            break
        out.append(token)
        if matcher.finished:
            break
    assert len(out) <= budget
    return b"".join(engine.pieces[t] for t in out).decode(), len(out), matcher.closed_early


def test_every_budget_ends_every_schema(engine: LLGuidance) -> None:
    closed = 0
    for budget in (2, 5, 9, 14, 20, 35, 60, 120):
        refused = 0
        for seed, schema in enumerate(SCHEMAS):
            constraint = compile_schema(schema)
            try:
                text, _, early = draw(engine, constraint, budget, seed)
            except LimitTooSmall:
                refused += 1
                continue
            constraint.parse(text)
            closed += early
        assert refused == 0 if budget > 100 else refused < len(SCHEMAS)
    assert closed >= 20


def test_what_is_refused_has_no_output_that_short(engine: LLGuidance) -> None:
    """At one token less than the shortest the closer knows, nothing that is drawn ends."""
    for schema, least in (({"const": "word"}, None), (PLAN, None), ({"enum": [1, 22, 333]}, 1)):
        constraint = compile_schema(schema)
        budget = 1
        while True:
            try:
                _, used, _ = draw(engine, constraint, budget, 0)
                break
            except LimitTooSmall as error:
                assert f"{budget} tokens are too few" in str(error)
                budget += 1
        assert used == budget
        assert least is None or budget == least
        text = shortest_text(constraint.schema)
        assert text is not None
        assert budget <= len(text.encode())


@st.composite
def schemas(draw: st.DrawFn, depth: int = 2) -> Any:
    """Random schemas, bounded and not."""
    leaf = st.one_of(
        st.just({"type": "string"}),
        st.builds(
            lambda a, b: {"type": "string", "minLength": a, "maxLength": a + b},
            st.integers(0, 12),
            st.integers(0, 300),
        ),
        st.just({"type": "integer"}),
        st.builds(lambda a: {"type": "integer", "minimum": a}, st.integers(-(10**6), 10**6)),
        st.just({"type": "number"}),
        st.just({"type": "boolean"}),
        st.just({"type": "string", "pattern": "^(ab)+c$"}),
        st.just({"type": "string", "pattern": "^[A-Z]{2}-[0-9]{3,6}$"}),
        st.just({"type": "string", "format": "date"}),
        st.builds(
            lambda v: {"enum": v},
            st.lists(st.text(max_size=12), min_size=1, max_size=5, unique=True),
        ),
    )
    if depth == 0:
        return draw(leaf)
    inner = schemas(depth=depth - 1)
    kind = draw(st.sampled_from(["leaf", "object", "array", "anyOf", "map"]))
    if kind == "object":
        names = draw(st.lists(st.text(min_size=1, max_size=8), max_size=4, unique=True))
        required = [name for name in names if draw(st.booleans())]
        return obj({name: draw(inner) for name in names}, required=required)
    if kind == "array":
        least = draw(st.integers(0, 3))
        more = {"maxItems": least + draw(st.integers(0, 4))} if draw(st.booleans()) else {}
        return {"type": "array", "items": draw(inner), "minItems": least, **more}
    if kind == "anyOf":
        return {"anyOf": draw(st.lists(inner, min_size=1, max_size=3))}
    if kind == "map":
        return {"type": "object", "additionalProperties": draw(inner)}
    return draw(leaf)


@settings(
    max_examples=300,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    derandomize=True,
)
@given(schema=schemas(), seed=st.integers(0, 2**32), budget=st.integers(20, 160))
def test_random_schemas_end_within_a_random_budget(
    engine: LLGuidance, schema: Any, seed: int, budget: int
) -> None:
    constraint = compile_schema(schema)
    try:
        text, _, _ = draw(engine, constraint, budget, seed)
    except LimitTooSmall as error:
        assert "tokens are too few" in str(error)
        with pytest.raises(LimitTooSmall):
            engine.matcher(constraint, 10)
        return
    constraint.parse(text)


def test_the_closer_leaves_the_choice_to_the_model_where_it_fits(engine: LLGuidance) -> None:
    constraint = compile_schema(PLAN)
    for wanted in (b"c", b"a", b"g"):
        text, used, early = draw(engine, constraint, 60, 3, prefer=wanted)
        assert early
        assert 60 - used < 8
        assert json.loads(text)["next"].startswith(wanted.decode())


def test_quotations_are_closed_too(engine: LLGuidance) -> None:
    source = "Remind me to water the 14 old tomato plants behind the shed on Tuesday morning"
    schema = ground(
        obj({"what": {"type": "string"}, "n": {"type": "integer"}}), [source], by_default=True
    )
    constraint = compile_schema(schema)
    ends = set[bool]()
    for budget in range(8, 60):
        try:
            text, _, early = draw(engine, constraint, budget, budget)
        except LimitTooSmall:
            continue
        assert constraint.parse(text)["what"] in source
        ends.add(early)
    assert ends == {True, False}


@pytest.mark.parametrize(
    ("schema", "text"),
    [
        ({"type": "integer", "minimum": 7}, "7"),
        ({"type": "integer", "maximum": -3}, "-3"),
        ({"type": "integer", "exclusiveMinimum": 0}, "1"),
        ({"type": "integer", "exclusiveMaximum": 0}, "-1"),
        ({"type": "integer", "minimum": 7, "multipleOf": 5}, "10"),
        ({"type": "number", "minimum": 0.5}, "0.5"),
        ({"type": "number"}, "0"),
        ({"type": "string", "minLength": 3}, '"aaa"'),
        ({"type": "string", "pattern": "b[0-9]"}, '"b?"'),
        ({"type": "string", "pattern": "^(ab)+c$|^abcd$"}, '"abc"'),
        ({"type": "string", "pattern": "^x*$", "minLength": 3}, '"xxx"'),
        ({"type": "string", "pattern": "^(ab)+$", "minLength": 3}, '"abab"'),
        ({"type": "string", "pattern": "^é$"}, None),
        ({"type": "string", "format": "ipv6"}, '"::"'),
        ({"enum": ["long", "x"]}, '"x"'),
        ({"anyOf": [{"type": "string", "minLength": 9}, {"type": "null"}]}, "null"),
        ({"type": "array", "items": {"type": "boolean"}, "minItems": 2}, "[true,true]"),
        ({"type": "array", "prefixItems": [{"const": 1}, {"const": 2}]}, "[]"),
        (obj({"a": {"type": "null"}, "b": {"type": "null"}}, required=["b"]), '{"b":null}'),
        (PLAN, '{"thought":"","next":"call"}'),
    ],
)
def test_the_shortest_text(schema: Any, text: str | None) -> None:
    constraint = compile_schema(schema)
    found = shortest_text(constraint.schema)
    if text is None:
        assert found is None
        return
    assert found is not None
    assert len(found) == len(text)
    constraint.parse(found)
    if "pattern" not in schema:
        assert found == text


def test_no_ending_need_be_known_far_from_the_limit(engine: LLGuidance) -> None:
    assert longest_ending(compile_schema(PLAN).schema) < 60
    pattern = compile_schema({"type": "string", "pattern": "^(ab)+c$", "maxLength": 40})
    assert longest_ending(pattern.schema) > 40
