"""Schemas on servers that enforce them, lie about it, or refuse: probe, check and repair."""

import json
from typing import Any, Literal

import pytest
from pydantic import BaseModel

from shoal.errors import InvalidOutput, Truncated
from shoal.models import Completion, Limits, Message
from shoal.models.openai import UnconstrainedWarning
from shoal.models.openai.enforcement import plain_schema
from tests.models.openai.conftest import Start
from tests.models.openai.fault_server import says, status

ASK: list[Message] = [{"role": "user", "content": "hi"}]


class Verdict(BaseModel):
    spam: bool
    score: int


GOOD = {"spam": True, "score": 3}


@pytest.mark.parametrize(
    "bad",
    [
        "no json at all",
        '{"spam": true, "score": "3"}',
        '{"spam": "true", "score": 3}',
        '{"spam": true}',
        '{"spam": true, "sco',
        "",
        "<think>I wonder</think>",
        None,
    ],
)
def test_a_failed_answer_is_repaired(start: Start, bad: str | None) -> None:
    tool_call: Any = {} if bad is not None else {"tool_calls": [{"function": {"name": "x"}}]}
    server, model = start(says(bad, **tool_call), says(GOOD))
    done = model.complete(ASK, Verdict)
    assert done.value == Verdict(**GOOD)
    assert (done.usage.sampled, done.tries) == (10, 2)
    again = server.bodies[1]["messages"]
    assert "That answer fails: " in again[-1]["content"]
    assert '"score"' in again[0]["content"]
    if bad and "<think>" not in bad:
        assert again[1] == {"role": "assistant", "content": bad}


def test_repairs_are_bounded(start: Start) -> None:
    server, model = start(otherwise=says('{"spam": true, "score": "3"}'))
    wrong = r"\$\.score: .*not of type 'integer'.*asked 3 times"
    with pytest.raises(InvalidOutput, match=wrong) as failed:
        model.complete(ASK, Verdict)
    assert len(server.requests) == 3
    assert failed.value.usage.sampled == 15, "what gave nothing has cost all the same"
    server.otherwise = says('{"spam": true, "sco')
    with pytest.raises(Truncated, match="breaks off"):
        model.complete(ASK, Verdict)


def test_all_attempts_share_the_limit_of_tokens(start: Start) -> None:
    server, model = start(otherwise=says("no"))
    with pytest.raises(InvalidOutput):
        model.complete(ASK, Verdict, limits=Limits(tokens=8))
    assert [body["max_tokens"] for body in server.bodies] == [8, 3]


def test_a_limit_of_tokens_is_not_repaired(start: Start) -> None:
    server, model = start(otherwise=says('{"spam": tr', "length"))
    with pytest.raises(Truncated, match="limit of 512 tokens"):
        model.complete(ASK, Verdict)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "wrapped",
    [
        "```json\n{}\n```",
        "Sure! Here it is:\n```\n{}\n```\nAnything else?",
        "The answer is {} I think.",
        "<think>maybe {{1}}</think>{}",
        "so, [1] or\n</think>\n{}",
    ],
)
def test_what_is_around_the_json_is_left_out(start: Start, wrapped: str) -> None:
    server, model = start(says(wrapped.format(json.dumps(GOOD))))
    assert model.complete(ASK, Verdict).value == Verdict(**GOOD)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "form", ["json_schema", "json_object", "structured_outputs", "guided_json", "llama.cpp"]
)
def test_the_form_that_is_enforced_is_found_once(start: Start, form: str) -> None:
    server, model = start(
        says(GOOD), says(GOOD), enforces=form, refuses=["json_schema"][form == "json_schema" :]
    )
    model.prepare(Verdict)
    probes = len(server.probes)
    for _ in range(2):
        model.complete(ASK, Verdict)
    assert len(server.probes) == probes
    found = model.enforcement
    assert found is not None and found.form == form
    assert list(found.verdicts)[-1] == form
    assert form in found.note
    field = {
        "json_schema": "response_format",
        "json_object": "response_format",
        "llama.cpp": "json_schema",
    }
    assert field.get(form, form) in server.bodies[0]


def test_where_nothing_is_enforced_it_says_so_once(start: Start) -> None:
    server, model = start(says("Sure: no"), says(GOOD), says(GOOD), says(GOOD), enforces=None)
    with pytest.warns(UnconstrainedWarning, match="enforces no schema on m"):
        assert model.complete(ASK, Verdict).value == Verdict(**GOOD)
    *pieces, last = model.stream(ASK, Verdict)
    assert pieces == [json.dumps(GOOD)] and isinstance(last, Completion)
    assert model.complete(ASK, Verdict).value
    assert len(server.probes) == 5
    assert model.enforcement is not None and "enforces no schema" in model.enforcement.note
    first = server.bodies[0]
    assert "holds to this JSON Schema" in first["messages"][0]["content"]
    assert "response_format" not in first


def test_a_model_of_compact_prompts_is_told_no_schema(start: Start) -> None:
    """It was trained on prompts without one, and answers in the form of its role."""
    options = {"prompt_style": "compact"}
    server, model = start(says("no"), says(GOOD), enforces=None, options=options)
    with pytest.warns(UnconstrainedWarning):
        assert model.complete(ASK, Verdict).value == Verdict(**GOOD)
    assert server.bodies[0]["messages"] == ASK
    again = server.bodies[1]["messages"]
    assert again[:2] == [*ASK, {"role": "assistant", "content": "no"}]
    assert again[2]["content"].startswith("That answer fails: ")


def test_what_a_grammar_cannot_write_is_left_open() -> None:
    assert plain_schema({"enum": ["a", "é東"]}) == {"enum": ["a", "é東"]}
    for odd in ('a"b', "a\\b", "a\nb", "\u200d", "🐟"):
        assert plain_schema({"type": "string", "enum": ["a", odd]}) == {"type": "string"}


def test_a_schema_that_is_refused_goes_plain_then_into_the_prompt(start: Start) -> None:
    class Named(BaseModel):
        name: Literal["a", "b"]
        score: int

    refused = status(400, {"error": "unsupported keyword"})
    good = says({"name": "a", "score": 1})
    server, model = start(refused, good, good)
    for _ in range(2):
        assert model.complete(ASK, Named).value.name == "a"
    kinds = [
        b["response_format"]["json_schema"]["schema"]["properties"]["score"] for b in server.bodies
    ]
    assert "minimum" in kinds[0]
    assert kinds[1:] == [{"type": "integer"}] * 2
    server, model = start(refused, refused, good)
    with pytest.warns(UnconstrainedWarning, match="refuses a schema"):
        assert model.complete(ASK, Named).value.score == 1
    assert "response_format" not in server.bodies[2]


@pytest.mark.parametrize(
    ("reason", "gone"),
    [
        ("Unsupported parameter: 'max_tokens'; use 'max_completion_tokens' instead", "max_tokens"),
        ("extra field: stream_options", "stream_options"),
        ("logprobs is not supported", "top_logprobs"),
    ],
)
def test_a_field_that_is_refused_is_left_out_from_then_on(
    start: Start, reason: str, gone: str
) -> None:
    server, model = start(status(400, {"error": {"message": reason}}), says("a"), says("b"))
    for text in ("a", "b"):
        assert model.complete(ASK, limits=Limits(seconds=60)).text == text
    assert [gone in body for body in server.bodies] == [True, False, False]
    if gone == "max_tokens":
        assert server.bodies[2]["max_completion_tokens"] == 512
