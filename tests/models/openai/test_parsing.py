"""What a server may send, well formed or not, and the addresses and keys of servers."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoal.errors import InvalidOutput, Truncated
from shoal.grammar import compile_schema
from shoal.models.openai.address import Address
from shoal.models.openai.enforcement import FORMS, plain_schema, sent_schema, verdict
from shoal.models.openai.output import ReasoningFilter, read_json, without_reasoning
from shoal.models.openai.protocol import Answer

SCHEMA = {
    "type": "object",
    "properties": {"a": {"type": "string"}, "n": {"type": "integer"}},
    "required": ["a", "n"],
}
CONSTRAINT = compile_schema(SCHEMA)
ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["content", "text", "token", "bytes", "logprob", "top_logprobs", "tool_calls", "x"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=8,
)


@given(ANY, ANY, ANY, ANY, ANY)
@settings(max_examples=300, deadline=None)
def test_no_object_of_a_server_breaks_the_reader(a: Any, b: Any, c: Any, d: Any, e: Any) -> None:
    answer = Answer()
    answer.add({"choices": [{"message": a, "logprobs": c, "finish_reason": d}], "usage": e})
    answer.add({"choices": [{"delta": b, "logprobs": {"content": [a, b, c]}}], "usage": a})
    answer.add({"choices": a})
    assert isinstance(answer.text, str)
    assert answer.spent().sampled >= 0
    for score in answer.token_scores(answer.text, True):
        assert 0 <= score.margin <= 1


@given(st.text(alphabet='{}[]",:an1\\ <think>/`\n\ud800', max_size=40))
@settings(max_examples=500, deadline=None)
def test_text_is_the_value_or_an_error(text: str) -> None:
    try:
        value, part = read_json(text, CONSTRAINT)
    except (InvalidOutput, Truncated):
        return
    assert json.loads(part) == value and set(value) == {"a", "n"}


@given(
    st.sampled_from(["", "Sure!\n", "<think>so {1}</think>", "```json\n", "[1, 2] and {} then "]),
    st.text(max_size=8),
    st.integers(-9, 9),
)
@settings(deadline=None)
def test_the_value_is_found_in_what_surrounds_it(before: str, a: str, n: int) -> None:
    text = json.dumps({"a": a, "n": n})
    after = "\n```" if before.startswith("```") else ""
    assert read_json(before + text + after, CONSTRAINT) == ({"a": a, "n": n}, text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ('{"a": "x", "n": 1', Truncated),
        ('{"a": "x', Truncated),
        ('```json\n{"a": "x",', Truncated),
        ("<think>{</think>[1, ", Truncated),
        ('{"a": "x", "n": 1}}', None),
        ('{"a": "x", "n": }', InvalidOutput),
        ("x {", InvalidOutput),
    ],
)
def test_json_that_breaks_off_is_told_from_json_that_is_wrong(
    text: str, kind: type[Exception] | None
) -> None:
    if kind is None:
        assert read_json(text, CONSTRAINT)[0] == {"a": "x", "n": 1}
    else:
        with pytest.raises(kind):
            read_json(text, CONSTRAINT)


@given(st.lists(st.text(alphabet="<think>/ ab", max_size=4), max_size=12))
@settings(max_examples=300, deadline=None)
def test_reasoning_is_filtered_alike_in_pieces(pieces: list[str]) -> None:
    reasoning = ReasoningFilter()
    shown = "".join([reasoning.feed(piece) for piece in pieces] + [reasoning.end()])
    whole = "".join(pieces)
    if whole.lstrip().startswith("<think>"):
        assert shown.rstrip() == without_reasoning(whole).rstrip()
    elif "</think>" not in whole:
        assert shown.strip() == whole.strip()


def test_what_a_probe_shows() -> None:
    assert verdict('{"color": "violet"}') == "enforced"
    assert verdict('<think>red?</think> {"color":"violet"}') == "enforced"
    for text in ("", "violet", '{"color":"red"}', '{"color":"violet","x":1}', '[{"color":'):
        assert verdict(text) == "ignored"


def test_the_schema_that_is_sent() -> None:
    schema = {
        "type": "object",
        "title": "T",
        "x-shoal-sources": ["secret"],
        "properties": {
            "title": {"type": "string", "pattern": "^a", "maxLength": 4, "x-shoal-quote": True},
            "enum": {"enum": ["a", "b"]},
            "odd": {"enum": ['"']},
            "list": {"type": "array", "items": {"type": "integer", "minimum": 1}, "maxItems": 3},
        },
        "required": ["title"],
    }
    sent = sent_schema(schema)
    assert sent["properties"]["title"] == {"type": "string", "pattern": "^a", "maxLength": 4}
    assert set(sent) == {"type", "properties", "required"}
    plain = plain_schema(schema)["properties"]
    assert plain["title"] == {"type": "string"}
    assert plain["enum"] == {"enum": ["a", "b"]}
    assert plain["odd"] == {}
    assert plain["list"] == {"type": "array", "items": {"type": "integer"}, "maxItems": 3}
    assert plain_schema({"type": "object", "properties": {'"': {}}}) == {"type": "object"}
    assert all(str(sent) in str(form(sent)) for form in FORMS.values())


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("https://api.openai.com/v1", "sk-cloud"),
        ("http://api.openai.com/v1", None),
        ("https://evilopenai.com/v1", None),
        ("https://openai.com.evil.org/v1", None),
        ("http://localhost:8080/v1", None),
        ("http://gpu-box.lan:8000/v1", "sk-box"),
        ("http://[::1]:8000/v1", None),
    ],
)
def test_each_host_gets_its_own_key(
    url: str, key: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-cloud")
    monkeypatch.setenv("SHOAL_API_KEY_GPU_BOX_LAN", " sk-box\n")
    assert Address.of(url, "m").key() == key
