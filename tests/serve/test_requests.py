"""What is refused, and how: a status of 4xx and one sentence in OpenAI's form."""

import json
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.serve.conftest import ANSWER, QUESTION, Served, chat

CHAT, RESPONSES = "/v1/chat/completions", "/v1/responses"
JSON_HEADERS = {"Content-Type": "application/json"}


def refused(done: httpx.Response) -> dict[str, Any]:
    """The error of an answer, which must be one."""
    assert 400 <= done.status_code < 500, done.text
    error = done.json()["error"]
    assert set(error) == {"message", "type", "param", "code"}
    assert error["message"].endswith(".") and "Traceback" not in error["message"]
    return error


@pytest.mark.parametrize(
    ("body", "part"),
    [
        (b"", "not JSON"),
        (b"{", "not JSON"),
        (b"[]", "must be a JSON object"),
        (b'{"model": "\xff"}', "not UTF-8 at byte 11"),
        (b'{"model": "\\ud800"}', "half of a surrogate pair"),
        (b'{"seed": NaN}', "NaN is no JSON value"),
        (b'{"seed": ' + b"9" * 5_000 + b"}", "not JSON"),
        (b'{"a":' * 70 + b"1" + b"}" * 70, "nested deeper than 64"),
        (b"[" * 100_000, "nested deeper than 64"),
    ],
)
@pytest.mark.parametrize("path", [CHAT, RESPONSES, "/mcp"])
def test_a_body_that_is_no_request(server: Served, path: str, body: bytes, part: str):
    done = httpx.post(server.url + path, content=body, headers=JSON_HEADERS)
    assert done.status_code == 400 and part in refused(done)["message"]


@pytest.mark.parametrize("chunked", [False, True])
def test_a_body_too_large(server: Served, chunked: bool):
    body = json.dumps(chat("x" * 1_100_000)).encode()
    pieces = (body[i : i + 65_536] for i in range(0, len(body), 65_536))
    content = pieces if chunked else body
    done = httpx.post(server.url + CHAT, content=content, headers=JSON_HEADERS)
    assert done.status_code == 413 and "1,000,000 bytes" in refused(done)["message"]


USER = {"role": "user", "content": "hi"}
TOOL = {"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}
CALL = {"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}}
LOOKAHEAD = {
    "type": "json_schema",
    "json_schema": {"schema": {"pattern": "(?=a)", "type": "string"}},
}


@pytest.mark.parametrize(
    ("changes", "param", "part"),
    [
        ({"model": "nope"}, "model", "there are: tool_team, single"),
        ({"model": 1}, "model", "string"),
        ({"messages": None}, "messages", "list"),
        ({"messages": []}, "messages", "at least 1"),
        ({"messages": [{"role": "robot"}]}, "messages[0].role", "'system'"),
        ({"messages": [{"role": "system", "content": "x"}]}, "messages", "ask something"),
        ({"messages": [USER, {"role": "assistant", "content": "x"}]}, "messages", "must end"),
        ({"messages": [{"role": "user", "content": 3}]}, "messages[0].content", "text"),
        ({"messages": [{"role": "user", "content": "x" * 8_001}]}, "messages", "8,001"),
        (
            {"messages": [{"role": "user", "content": [{"type": "image_url"}]}]},
            "messages[0].content[0]",
            "only text",
        ),
        ({"messages": [USER, {"role": "tool", "content": "x"}]}, "messages[1]", "tool_call_id"),
        (
            {"messages": [USER, {"role": "tool", "tool_call_id": "z", "content": "x"}]},
            "messages[1]",
            "'z'",
        ),
        ({"messages": [USER, {"role": "assistant", "tool_calls": [CALL]}]}, "messages", "result"),
        ({"temperature": "hot"}, "temperature", "number"),
        ({"temperature": 3}, "temperature", "less than or equal to 2"),
        ({"max_tokens": 0}, "max_tokens", "greater"),
        ({"max_tokens": 1}, None, "too few"),
        ({"seed": 1.5}, "seed", "integer"),
        ({"stream": "yes"}, "stream", "boolean"),
        ({"n": 2}, "n", "ask n times"),
        ({"stop": ["x"]}, "stop", "not supported"),
        ({"top_p": 0.5}, "top_p", "not supported"),
        ({"logprobs": True}, "logprobs", "not supported"),
        ({"functions": [{}]}, "functions", "use tools"),
        ({"tools": [{}]}, "tools[0]", "function"),
        ({"tools": [{"type": "function", "function": {}}]}, "tools[0]", "name"),
        ({"tools": [TOOL, TOOL]}, "tools", "'f'"),
        ({"tools": [TOOL] * 129}, "tools", "129"),
        ({"tool_choice": "required"}, "tool_choice", "none is"),
        ({"tool_choice": "maybe"}, "tool_choice", "required"),
        (
            {"tools": [TOOL], "tool_choice": {"type": "function", "function": {"name": "g"}}},
            "tool_choice",
            "'g'",
        ),
        ({"response_format": {"type": "xml"}}, "response_format", "json_schema"),
        (
            {"response_format": {"type": "json_schema"}},
            "response_format.json_schema.schema",
            "missing",
        ),
        ({"response_format": LOOKAHEAD}, None, "cannot be enforced"),
        ({"response_format": {"type": "json_object"}, "tools": [TOOL]}, "response_format", "once"),
    ],
)
@pytest.mark.parametrize("stream", [False, True])
def test_a_request_that_cannot_be_served(
    server: Served, changes: dict[str, Any], param: str | None, part: str, stream: bool
):
    error = refused(server.post(CHAT, chat(stream=stream) | changes))
    assert error["param"] == param and part in error["message"]


@pytest.mark.parametrize(
    ("changes", "param"),
    [
        ({"input": None}, "input"),
        ({"input": ["x"]}, "input[0]"),
        ({"input": [{"role": "robot", "content": "x"}]}, "input[0].role"),
        ({"input": [{"type": "item_reference"}]}, "input[0].type"),
        ({"input": [{"type": "function_call", "arguments": "{}"}]}, "input[0].call_id"),
        ({"input": [{"role": "user", "content": [{"type": "input_image"}]}]}, None),
        ({"previous_response_id": "resp_1"}, "previous_response_id"),
        ({"background": True}, "background"),
        ({"tools": [{"type": "web_search"}]}, "tools[0]"),
        ({"text": {"format": {"type": "json_schema"}}}, "text.format.schema"),
    ],
)
def test_a_response_that_cannot_be_had(server: Served, changes: dict[str, Any], param: str | None):
    error = refused(server.post(RESPONSES, {"model": "single", "input": "hi"} | changes))
    assert error["param"] == (param or "input[0].content[0]")


def test_addresses_and_methods(server: Served):
    for method, path, status in (
        ("GET", CHAT, 405),
        ("GET", "/mcp", 405),
        ("DELETE", "/mcp", 405),
        ("GET", "/nowhere", 404),
        ("POST", "/v1/models", 405),
    ):
        done = httpx.request(method, server.url + path)
        assert done.status_code == status
        refused(done)


def test_what_was_said_before_is_no_question(server: Served):
    messages = [
        {"role": "system", "content": "Be brief."},
        {"role": "assistant", "content": "Hello!"},
        {"role": "user", "content": "What is 2 + 2?"},
        {"role": "assistant", "tool_calls": [CALL]},
        {"role": "tool", "tool_call_id": "c", "content": "4"},
        {"role": "assistant", "content": [{"type": "text", "text": "It is 4."}]},
        {"role": "user", "content": [{"type": "text", "text": QUESTION}]},
    ]
    done = server.post(CHAT, {"model": "tool_team", "messages": messages})
    assert done.json()["choices"][0]["message"]["content"] == ANSWER


_TEXT = st.text(max_size=12)
_ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | _TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_TEXT, inner, max_size=3),
    max_leaves=6,
)
_FIELDS = st.sampled_from(
    [
        *("messages", "stream", "tools", "tool_choice", "response_format", "temperature", "seed"),
        *("max_tokens", "stop", "n", "stream_options", "input", "text", "instructions"),
    ]
)
_NESTED = st.dictionaries(
    st.sampled_from(
        [
            *("role", "content", "type", "text", "function", "name", "parameters", "properties"),
            *("json_schema", "schema", "tool_calls", "id", "arguments", "format", "call_id"),
        ]
    ),
    _ANY | st.sampled_from(["user", "tool", "function", "object", "json_schema", "text"]),
    max_size=5,
)


@settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    path=st.sampled_from([CHAT, RESPONSES]),
    changes=st.dictionaries(_FIELDS, _ANY | _NESTED | st.lists(_NESTED, max_size=3), max_size=3),
)
def test_no_json_breaks_the_server(server: Served, path: str, changes: dict[str, Any]):
    request = {**chat(model="single"), "input": QUESTION, "max_tokens": 60} | changes
    try:
        body = json.dumps(request, allow_nan=False).encode("utf-8", "surrogatepass")
    except ValueError:
        return
    done = httpx.post(server.url + path, content=body, headers=JSON_HEADERS, timeout=60)
    if done.status_code != 200:
        refused(done)
