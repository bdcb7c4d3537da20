"""Whatever a random model is made to say holds to its schema."""

import json
from collections import Counter
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shoal.errors import LimitTooSmall
from shoal.grammar import compile_schema, ground
from shoal.grammar.numbers import numbers_in
from shoal.grammar.quotes import is_quotation, texts_of
from shoal.models import Limits, Message
from shoal.models.llamacpp import LlamaCpp
from tests.models.schemas import SCHEMAS, obj

ASK: list[Message] = [{"role": "user", "content": "go"}]


def test_a_thousand_random_outputs_parse_and_validate(tiny: LlamaCpp) -> None:
    assert len(SCHEMAS) == 50
    ends: Counter[bool] = Counter()
    for i, schema in enumerate(SCHEMAS):
        constraint = compile_schema(schema)
        for seed in range(20):
            done = tiny.complete(
                ASK, schema, temperature=1.0, seed=1000 * i + seed, limits=Limits(tokens=150)
            )
            ends[done.closed_early] += 1
            json.loads(done.text)
            assert constraint.parse(done.text) == done.value
            assert done.usage.forced + done.usage.sampled <= 150
    assert ends[False] + ends[True] == 1000
    assert ends[False] >= 900, ends


WORDS = st.text(
    st.sampled_from("abcdeXYZ019 .,;:!?'\"()[]{}\\/-_@#$%&*+<>=|~`\n\t—…éß中文😀"), max_size=60
)
TOOLS: Any = {
    "anyOf": [
        obj(
            {
                "tool": {"const": name},
                "arguments": obj(
                    {
                        "text": {"type": "string", "maxLength": 40},
                        "n": {"type": "integer"},
                        "list": {"type": "array", "items": {"type": "string"}, "maxItems": 2},
                    },
                    required=required,
                ),
            }
        )
        for name, required in (("free", []), ("text", ["text"]), ("number", ["n"]))
    ]
}


@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(sources=st.lists(WORDS, max_size=3), seed=st.integers(0, 2**32))
def test_grounded_values_occur_in_the_sources(
    tiny: LlamaCpp, sources: list[str], seed: int
) -> None:
    schema = ground(TOOLS, sources, by_default=True)
    value = tiny.complete(ASK, schema, temperature=1.0, seed=seed).value
    arguments = value["arguments"]
    texts = texts_of(sources)
    for said in [*arguments.get("list", []), *([arguments["text"]] if "text" in arguments else [])]:
        assert said == said.strip() != ""
        assert said in " ".join(" ".join(sources).split())
        assert is_quotation(said, texts)
    if "n" in arguments:
        assert arguments["n"] in numbers_in(texts)
    if not any(c.isalnum() or ord(c) > 127 for source in sources for c in source):
        assert value == {"tool": "free", "arguments": {}} or arguments == {"list": []}


def test_a_limit_below_the_shortest_output_is_refused(tiny: LlamaCpp) -> None:
    schema = obj({"text": {"type": "string", "minLength": 100, "maxLength": 200}})
    with pytest.raises(LimitTooSmall, match=r"20 tokens are too few .* takes about \d+; raise"):
        tiny.complete(ASK, schema, limits=Limits(tokens=20))
    with pytest.raises(LimitTooSmall, match="20 tokens are too few"):
        tiny.prepare(schema, Limits(tokens=20))
    tiny.prepare(schema)


def test_forced_tokens_are_not_sampled(tiny: LlamaCpp) -> None:
    done = tiny.complete(ASK, {"const": {"tool": "weather"}})
    assert done.value == {"tool": "weather"}
    assert done.usage.sampled == 0
    assert done.usage.forced > 5
    assert done.confidence is None


def test_confidence_is_of_the_choice_before_the_mask(tiny: LlamaCpp) -> None:
    done = tiny.complete(ASK, {"enum": ["a", "b"]})
    assert done.usage.sampled == 1
    assert done.confidence is not None
    assert done.confidence.logprob <= 0
    assert 0 <= done.confidence.margin <= 1
    assert 0 < done.confidence.mask_mass < 0.5
