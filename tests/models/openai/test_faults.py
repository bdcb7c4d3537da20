"""Every fault of a server ends in the right answer or in an error that names it."""

import json
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest
from pydantic import BaseModel

from shoal.errors import ContextOverflow, InvalidOutput, ModelError, Truncated, UsageError
from shoal.models import Completion, Limits, Message
from shoal.models.openai import OpenAIServer, ServerError
from tests.models.openai import fault_server as fault
from tests.models.openai.conftest import Start
from tests.models.openai.fault_server import Act, raw, says, status

ASK: list[Message] = [{"role": "user", "content": "hi"}]


class Verdict(BaseModel):
    spam: bool
    score: int


GOOD = {"spam": True, "score": 3}


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


def test_a_model_of_compact_prompts_gets_its_messages_as_they_are(start: Start) -> None:
    server, model = start(says("ok"), options={"prompt_style": "compact"})
    model.complete(
        [
            {"role": "user", "content": "u"},
            {"role": "tool", "content": "t"},
            {"role": "user", "content": "plan"},
        ]
    )
    assert [(sent["role"], sent["content"]) for sent in server.bodies[0]["messages"]] == [
        ("user", "u"),
        ("tool", "t"),
        ("user", "plan"),
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


def test_a_list_of_models_that_is_cut_off_is_asked_for_again_once(start: Start) -> None:
    server, model = start()
    server.lists_dropped = 1
    assert model.info.context == 77
    server.lists_dropped = 2
    with pytest.raises(ServerError, match=r"gave no list of its models: .*; is it running"):
        _ = model.info


def test_a_slow_server_is_waited_for(start: Start) -> None:
    def slow(handler: fault.Handler, body: dict[str, Any]) -> None:
        time.sleep(0.2)
        says("late")(handler, body)

    _, model = start(slow)
    assert model.complete(ASK, limits=Limits(seconds=30)).text == "late"
