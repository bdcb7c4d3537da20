"""Every fault of a server ends in the right answer or in an error that names it."""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any, Literal

import pytest
from pydantic import BaseModel

from shoal.errors import ContextOverflow, InvalidOutput, ModelError, Truncated, UsageError
from shoal.models import Completion, Limits, Message
from shoal.models.openai import OpenAIServer, ServerError, UnconstrainedWarning
from tests.models.openai import fault_server as fault
from tests.models.openai.fault_server import Act, FaultServer, raw, says, status

ASK: list[Message] = [{"role": "user", "content": "hi"}]


class Verdict(BaseModel):
    spam: bool
    score: int


GOOD = {"spam": True, "score": 3}
Start = Callable[..., tuple[FaultServer, OpenAIServer]]


@pytest.fixture
def start(monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    monkeypatch.setattr("shoal.models.openai.requests._FIRST_PAUSE", 0.001)
    opened: list[Any] = []

    def begin(*replies: Act, options: Any = None, **how: Any) -> tuple[FaultServer, OpenAIServer]:
        server = FaultServer(*replies, **how)
        server.__enter__()
        model = OpenAIServer(server.url, "m", **(options or {}))
        opened.append((server, model))
        return server, model

    yield begin
    for server, model in opened:
        model.close()
        server.__exit__()


def test_a_good_answer(start: Start) -> None:
    server, model = start(says("Hello."), says(GOOD))
    done = model.complete(ASK, seed=3, temperature=0.5, limits=Limits(tokens=9))
    assert (done.text, done.stop, done.value) == ("Hello.", "done", None)
    assert (done.usage.prompt, done.usage.sampled) == (10, 5)
    (body,) = server.bodies
    assert (body["model"], body["seed"], body["temperature"], body["max_tokens"]) == (
        "m",
        3,
        0.5,
        9,
    )
    assert model.enforcement is None
    done = model.complete(ASK, Verdict)
    assert done.value == Verdict(spam=True, score=3)
    sent = server.bodies[1]["response_format"]["json_schema"]["schema"]
    assert sent["properties"]["spam"] == {"type": "boolean"}
    assert "x-" not in json.dumps(list(sent))
    assert server.bodies[1]["messages"] == [{"role": "user", "content": "hi"}]


def test_tool_results_go_as_the_user_and_roles_alternate(start: Start) -> None:
    server, model = start(says("ok"))
    model.complete(
        [
            {"role": "system", "content": "s"},
            {"role": "user", "content": "u"},
            {"role": "tool", "content": "t"},
        ]
    )
    assert server.bodies[0]["messages"] == [
        {"role": "system", "content": "s"},
        {"role": "user", "content": "u\n\nt"},
    ]


@pytest.mark.parametrize(
    "bad",
    [
        status(429, retry_after="0"),
        status(429, retry_after=format_datetime(datetime.now(UTC) - timedelta(hours=1))),
        status(503),
        status(500),
        fault.cut,
        fault.drops,
    ],
)
def test_what_may_pass_is_tried_again(start: Start, bad: Act) -> None:
    server, model = start(bad, bad, says("Hello."))
    assert model.complete(ASK).text == "Hello."
    assert len(server.requests) == 3


def test_retries_are_bounded(start: Start) -> None:
    server, model = start(otherwise=status(503), options={"retries": 2})
    with pytest.raises(ServerError, match=r"failed \(503\): no") as error:
        model.complete(ASK)
    assert (error.value.status, len(server.requests)) == (503, 3)


def test_a_wait_beyond_the_deadline_ends_at_once(start: Start) -> None:
    server, model = start(otherwise=status(429, retry_after="30"))
    with pytest.raises(ServerError, match="asks to wait 30 seconds"):
        model.complete(ASK, limits=Limits(seconds=5))
    assert len(server.requests) == 1


def test_a_wait_beyond_a_minute_is_refused(start: Start) -> None:
    _, model = start(otherwise=status(429, retry_after="3600"))
    with pytest.raises(ServerError, match="asks to wait 3600 seconds"):
        model.complete(ASK)


def test_no_server_at_all(start: Start) -> None:
    server, model = start()
    server.__exit__()
    with pytest.raises(ServerError, match=r"gave no answer: no connection .*is it running\?"):
        model.complete(ASK)
    server.__enter__()


@pytest.mark.parametrize(
    ("bad", "kind", "words"),
    [
        (raw(b"{not json"), ServerError, "no JSON"),
        (raw(b"[1]"), ServerError, "no object"),
        (raw(b"<html>", "text/html"), ServerError, "text/html in place of JSON"),
        (raw(b'{"error": {"message": "out of memory"}}'), ServerError, "error: out of memory"),
        (raw(b'{"object": "error", "message": "bad"}'), ServerError, "error: bad"),
        (raw(b"{}"), InvalidOutput, "is empty"),
        (raw(b'{"choices": [7]}'), InvalidOutput, "is empty"),
        (raw(b'{"choices": [{"message": {"content": 7}}]}'), InvalidOutput, "is empty"),
        (status(401), ServerError, "refuses the key"),
        (status(404, {"detail": "no model m"}), ServerError, "no such model .*no model m"),
        (status(302, location="http://elsewhere/"), ServerError, "name that address"),
        (
            status(400, {"error": "bad field"}),
            ServerError,
            r"refuses the request \(400\): bad field",
        ),
        (
            status(400, {"error": {"message": "exceeds the available context size (9 tokens)"}}),
            ContextOverflow,
            "shorten it",
        ),
        (says("", "content_filter"), ServerError, "withheld"),
        (says("  "), InvalidOutput, "is empty"),
        (says(None, tool_calls=[{"function": {}}]), InvalidOutput, "tool call in place of text"),
        (says("<think>hm</think>"), InvalidOutput, "reasoning alone"),
        (says("<think>hm", "length"), Truncated, "spent on reasoning"),
        (says(None, "length", reasoning_content="hm"), Truncated, "spent on reasoning"),
    ],
)
def test_what_is_no_answer_has_a_name(
    start: Start, bad: Act, kind: type[ModelError], words: str
) -> None:
    server, model = start(otherwise=bad)
    with pytest.raises(kind, match=words) as error:
        model.complete(ASK)
    assert "\n" not in str(error.value)
    assert len(server.requests) == 1


@pytest.mark.parametrize("bad", [fault.hangs, fault.drips, fault.endless, fault.comments])
def test_a_deadline_ends_every_call(start: Start, bad: Act) -> None:
    server, model = start(otherwise=bad)
    done = model.complete(ASK, limits=Limits(seconds=0.2, tokens=100_000))
    assert done.stop == "deadline"
    assert ("la la" in done.text) == (bad is fault.endless)
    with pytest.raises(Truncated, match=r"limit of 0.2 seconds"):
        model.complete(ASK, Verdict, limits=Limits(seconds=0.2, tokens=100_000))
    *_, last = model.stream(ASK, limits=Limits(seconds=0.2, tokens=100_000))
    assert isinstance(last, Completion) and last.stop == "deadline"
    with pytest.raises(Truncated, match=r"limit of 0.2 seconds"):
        list(model.stream(ASK, Verdict, limits=Limits(seconds=0.2, tokens=100_000)))
    server.stopping.set()
    assert server.wait_until_idle()


def test_silence_has_a_limit_of_its_own(start: Start) -> None:
    server, model = start(otherwise=fault.hangs, options={"timeout": 0.1})
    with pytest.raises(ServerError, match=r"nothing for 0\.1 seconds"):
        model.complete(ASK)
    assert len(server.requests) == 1


def test_an_endless_stream_ends_at_the_limit_of_tokens(start: Start) -> None:
    server, model = start(otherwise=fault.endless)
    *_, last = model.stream(ASK, limits=Limits(tokens=10))
    assert isinstance(last, Completion) and last.stop == "length"
    assert last.text.count("la") < 100
    with pytest.raises(Truncated, match="limit of 10 tokens"):
        model.complete(ASK, Verdict, limits=Limits(tokens=10))
    assert server.gone.wait(5)


def test_a_stream(start: Start) -> None:
    _, model = start(
        says("Hello there."), says(" <think>a\nb</think>\n\nYes."), says("hm", "length")
    )
    *pieces, last = model.stream(ASK)
    assert isinstance(last, Completion)
    assert (len(pieces), "".join(map(str, pieces)), last.text) == (
        3,
        "Hello there.",
        "Hello there.",
    )
    *pieces, last = model.stream(ASK)
    assert "".join(map(str, pieces)) == "Yes."
    *_, last = model.stream(ASK)
    assert isinstance(last, Completion) and last.stop == "length"


def test_a_stream_under_a_schema(start: Start) -> None:
    text = json.dumps(GOOD)
    _, model = start(says(text), says(text[:-3]), says("[]"))
    *pieces, last = model.stream(ASK, Verdict)
    assert len(pieces) > 1 and "".join(map(str, pieces)) == text
    assert isinstance(last, Completion) and last.value == Verdict(**GOOD)
    with pytest.raises(Truncated, match="breaks off"):
        list(model.stream(ASK, Verdict))
    with pytest.raises(InvalidOutput, match="fails its schema"):
        list(model.stream(ASK, Verdict))


def test_a_stream_that_is_cut_is_no_answer(start: Start) -> None:
    server, model = start(otherwise=fault.cut_stream)
    with pytest.raises(ServerError, match="broke off"):
        list(model.stream(ASK))
    assert len(server.requests) == 1


def test_closing_a_stream_closes_the_connection(start: Start) -> None:
    server, model = start(otherwise=fault.endless)
    pieces = model.stream(ASK, limits=Limits(tokens=100_000))
    next(pieces)
    pieces.close()  # pyright: ignore[reportAttributeAccessIssue]
    assert server.gone.wait(5)


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
    assert done.usage.sampled == 10
    again = server.bodies[1]["messages"]
    assert "That answer fails: " in again[-1]["content"]
    assert '"score"' in again[0]["content"]
    if bad and "<think>" not in bad:
        assert again[1] == {"role": "assistant", "content": bad}


def test_repairs_are_bounded(start: Start) -> None:
    server, model = start(otherwise=says('{"spam": true, "score": "3"}'))
    with pytest.raises(InvalidOutput, match=r"\$\.score: .*not of type 'integer'.*asked 3 times"):
        model.complete(ASK, Verdict)
    assert len(server.requests) == 3
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


def test_logprobs_become_scores(start: Start) -> None:
    text = '{"spam":true,"score":3}'
    pieces = ["<think>", "</think>", '{"spam":', "true", ',"score":', "3", "}"]
    tokens = [
        {
            "token": piece,
            "bytes": list(piece.encode()),
            "logprob": -0.5,
            "top_logprobs": [{"token": piece, "logprob": -0.5}, {"token": "x", "logprob": -1.5}],
        }
        for piece in pieces
    ]
    body = fault.completion("".join(pieces))
    body["choices"][0]["logprobs"] = {"content": tokens}
    _, model = start(raw(json.dumps(body).encode()))
    done = model.complete(ASK, Verdict)
    assert done.text == text
    assert [(score.at, score.piece) for score in done.tokens] == [
        (0, b'{"spam":'),
        (8, b"true"),
        (12, b',"score":'),
        (21, b"3"),
        (22, b"}"),
    ]
    sure = done.field_confidence("spam")
    assert sure is not None
    assert sure.logprob == pytest.approx(-0.5)
    assert sure.margin == pytest.approx(0.6065 - 0.2231, abs=1e-3)
    assert sure.mask_mass != sure.mask_mass  # not a number


def test_keys_come_from_the_environment_and_stand_nowhere(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-cloud")
    server, model = start(says("a"))
    model.complete(ASK)
    assert "Authorization" not in server.requests[0][0]
    monkeypatch.setenv("SHOAL_API_KEY_127_0_0_1", "sk-secret")
    server, model = start(says("a"), status(400, {"error": "what is sk-secret?"}))
    model.complete(ASK)
    assert server.requests[0][0]["Authorization"] == "Bearer sk-secret"
    with pytest.raises(ServerError, match=r"what is \*\*\*") as error:
        model.complete(ASK)
    assert "secret" not in str(error.value) + repr(model) + repr(error.value)


@pytest.mark.parametrize(
    ("url", "model", "words"),
    [
        ("localhost:1234/v1", "m", "must read as"),
        ("ftp://host/v1", "m", "must read as"),
        ("http://host:port/v1", "m", "must read as"),
        ("http://", "m", "must read as"),
        ("http://sk-secret@host/v1", "m", "SHOAL_API_KEY_HOST"),
        ("http://host/v1?key=sk-secret", "m", "SHOAL_API_KEY_HOST"),
        ("http://host/v1", "", "names no model"),
    ],
)
def test_addresses_that_are_none(url: str, model: str, words: str) -> None:
    with pytest.raises(UsageError, match=words) as error:
        OpenAIServer(url, model)
    assert "secret" not in str(error.value)


def test_a_proxy_of_the_environment_is_not_used(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    server, model = start(says("a"), says("b"))
    assert model.complete(ASK).text == "a"
    with (
        closing(OpenAIServer(server.url, "m", trust_env=True, retries=0)) as trusting,
        pytest.raises(ServerError, match="no connection"),
    ):
        trusting.complete(ASK)


def test_a_closed_model_says_so(start: Start) -> None:
    _, model = start()
    model.close()
    model.close()
    for call in (lambda: model.complete(ASK), lambda: model.prepare(Verdict)):
        with pytest.raises(ModelError, match="is closed"):
            call()


def test_the_facts_a_server_tells(start: Start) -> None:
    _, model = start()
    assert (model.info.name, model.info.context, model.info.parameters) == ("m", 77, 0)


def test_a_slow_server_is_waited_for(start: Start) -> None:
    def slow(handler: fault.Handler, body: dict[str, Any]) -> None:
        time.sleep(0.2)
        says("late")(handler, body)

    _, model = start(slow)
    assert model.complete(ASK, limits=Limits(seconds=30)).text == "late"
