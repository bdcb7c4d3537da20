"""Clients that vanish, stall or come in crowds, and the end of the server."""

import asyncio
import json
import signal
import socket
import threading
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from tests.serve.conftest import ANSWER, LONG, WORDS, Served, chat, data_of, long_answer, raw

CHAT = "/v1/chat/completions"
Serve = Callable[..., Served]


def content_of(chunks: list[Any]) -> str:
    choices = [chunk["choices"][0] for chunk in chunks if chunk != "[DONE]" and "choices" in chunk]
    return "".join(choice["delta"].get("content") or "" for choice in choices)


def test_a_client_that_goes_away_within_a_stream_stops_the_generation(serve: Serve):
    served = serve("single", "--max-parallel", "1")
    connection = served.connect()
    connection.sendall(raw(CHAT, long_answer(stream=True)))
    assert b"200 OK" in connection.recv(4_096)
    connection.close()
    served.idle()
    kinds = [event["event"] for event in served.events()]
    assert kinds == ["run_started", "run_failed"]  # and no model_call: it did not end
    assert served.metric('shoal_requests_total.*status="499"') == 1
    done = served.post(CHAT, chat(model="single"))
    assert done.json()["choices"][0]["message"]["content"] == ANSWER


def test_a_client_that_does_not_wait_for_its_json_stops_the_generation(serve: Serve):
    served = serve("single")
    connection = served.connect()
    connection.sendall(raw(CHAT, long_answer()))
    served.until(lambda: served.metric("shoal_running ") == 1)
    connection.close()
    served.idle()
    assert [event["event"] for event in served.events()] == ["run_started", "run_failed"]


def test_a_client_that_goes_away_in_the_queue_leaves_it(serve: Serve):
    served = serve("own:held", "--max-parallel", "1", "--max-queue", "1")
    first, second = served.connect(), served.connect()
    first.sendall(raw(CHAT, chat(model="held")))
    served.until((served.folder / "begun").exists)
    second.sendall(raw(CHAT, chat(model="held")))
    served.until(lambda: served.metric("shoal_waiting ") == 1)
    refused = served.post(CHAT, chat(model="held"))
    assert refused.status_code == 429 and refused.headers["retry-after"] == "2"
    assert refused.json()["error"]["type"] == "rate_limit_error"
    second.close()
    served.until(lambda: served.metric("shoal_waiting ") == 0)
    (served.folder / "go").touch()
    received = b""
    while ANSWER.encode() not in received:
        piece = first.recv(65_536)
        assert piece, received
        received += piece
    first.close()
    served.idle()
    assert [e["event"] for e in served.events()].count("run_started") == 1


def test_a_reader_that_does_not_read_holds_no_place(serve: Serve):
    served = serve("single", "--max-parallel", "1")
    with socket.socket() as connection:
        # Set before it connects: small segments keep the kernel's buffers small on both sides.
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_MAXSEG, 200)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1_024)
        connection.connect(("127.0.0.1", served.port))
        connection.sendall(raw(CHAT, long_answer(stream=True)))
        # Answered while nothing of the first answer is read.
        done = served.post(CHAT, chat(model="single"))
        assert done.json()["choices"][0]["message"]["content"] == ANSWER
        served.idle()
        time.sleep(0.5)  # what fits into buffers is there
        assert served.metric('shoal_requests_total.*status="200"') == 1  # the other is on its way
        received = b""
        while not received.endswith(b"0\r\n\r\n"):
            piece = connection.recv(65_536)
            assert piece, "the stream ends too soon"
            received += piece
    body = _unchunked(received.partition(b"\r\n\r\n")[2]).decode()
    *chunks, last = data_of(body)
    assert last == "[DONE]" and len(json.loads(content_of(chunks))["words"]) == WORDS


@pytest.mark.parametrize("close", [True, False], ids=["closed", "open"])
def test_half_a_body_is_no_request(serve: Serve, close: bool):
    served = serve("single", "--grace", "0.1")
    connection = served.connect()
    connection.sendall(raw(CHAT, chat(model="single"), length=10_000))
    if close:
        connection.close()
        served.until(lambda: served.metric('shoal_requests_total.*status="400"') == 1)
    assert served.post(CHAT, chat(model="single")).status_code == 200
    code, errors = served.end()
    if not close:
        assert b" 503 " in connection.recv(65_536)
    connection.close()
    assert (code, errors) == (0, "")


def test_readers_that_vanish_in_a_crowd_leave_nothing_behind(serve: Serve):
    served = serve("tool_team")

    async def crowd() -> list[Any]:
        async with httpx.AsyncClient(base_url=served.url, timeout=60) as client:
            return await asyncio.gather(*(one(client, n) for n in range(30)))

    async def one(client: httpx.AsyncClient, number: int) -> Any:
        request = chat(stream=True)
        async with client.stream("POST", CHAT, json=request) as response:
            assert response.status_code == 200
            if number % 3 == 0:
                return None  # leaves within the stream
            text = "".join([piece async for piece in response.aiter_text()])
            return data_of(text)

    for chunks in asyncio.run(crowd()):
        if chunks is not None:
            assert content_of(chunks) == ANSWER and chunks[-1] == "[DONE]"
    served.idle()
    assert served.end() == (0, "")


def test_sigterm_lets_a_stream_end(serve: Serve):
    served = serve("own:held", "--grace", "60")
    told: list[str] = []
    reader = threading.Thread(target=lambda: told.append(_stream(served, chat(model="held"))))
    reader.start()
    served.until((served.folder / "begun").exists)
    served.process.send_signal(signal.SIGTERM)
    while _answers(served):  # no connection is taken any more
        pass
    (served.folder / "go").touch()
    reader.join(60)
    chunks = data_of(told[0])
    assert chunks[-1] == "[DONE]" and content_of(chunks) == ANSWER
    assert chunks[-2]["choices"][0]["finish_reason"] == "stop"
    assert served.process.wait(60) == 0


@pytest.mark.parametrize("grace", ["0", "0.2"])
def test_what_outlasts_the_grace_is_told_so(serve: Serve, grace: str):
    served = serve("own:held", "--grace", grace, "--max-parallel", "1")
    told: list[Any] = []

    def ask(stream: bool) -> None:
        if stream:
            told.append(data_of(_stream(served, chat(model="held", stream=True))))
        else:
            told.append(served.post(CHAT, chat(model="held")))

    reader = threading.Thread(target=ask, args=[True])
    reader.start()
    served.until((served.folder / "begun").exists)
    waiter = threading.Thread(target=ask, args=[False])
    waiter.start()
    served.until(lambda: served.metric("shoal_waiting ") == 1)
    code, errors = served.end()
    reader.join(60)
    waiter.join(60)
    (streamed,) = [item for item in told if isinstance(item, list)]
    (refused,) = [item for item in told if not isinstance(item, list)]
    assert streamed[-1] == "[DONE]" and "shutting down" in streamed[-2]["error"]["message"]
    assert refused.status_code == 503 and "shutting down" in refused.json()["error"]["message"]
    assert (code, "Traceback" in errors) == (0, False)


def test_sigterm_stops_a_generation_and_ends_its_stream(serve: Serve):
    served = serve("single", "--grace", "0")
    told: list[str] = []
    request = long_answer()
    reader = threading.Thread(target=lambda: told.append(_stream(served, request)))
    reader.start()
    served.until(lambda: served.metric("shoal_running ") == 1)
    code, _ = served.end()
    reader.join(60)
    assert code == 0
    if told[0].startswith("{"):  # it was stopped before the first piece
        assert "shutting down" in json.loads(told[0])["error"]["message"]
        return
    chunks = data_of(told[0])
    whole = len(json.loads(content_of(chunks))["words"]) if "error" not in chunks[-2] else 0
    assert chunks[-1] == "[DONE]"
    assert whole == LONG["properties"]["words"]["minItems"] or "error" in chunks[-2]


def _stream(served: Served, request: dict[str, Any]) -> str:
    return served.post(CHAT, request | {"stream": True}).text


def _answers(served: Served) -> bool:
    try:
        return httpx.get(served.url + "/healthz").status_code == 200
    except httpx.TransportError:
        return False


def _unchunked(data: bytes) -> bytes:
    """The body of a chunked answer."""
    found = b""
    while data:
        size, _, rest = data.partition(b"\r\n")
        length = int(size, 16)
        found, data = found + rest[:length], rest[length + 2 :]
    return found
