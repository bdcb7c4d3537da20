"""A server that cuts long prompts and says nothing, told of its context."""

from collections.abc import Iterator
from typing import Any

import pytest

from shoal import tool
from shoal.errors import ContextOverflow, UsageError
from shoal.graphs import run, single
from shoal.models import Message, Usage, load_model
from shoal.models.openai import OpenAIServer
from shoal.models.openai.room import Room
from tests.models.openai.fault_server import FaultServer, completion, says

LONG: list[Message] = [{"role": "user", "content": "word " * 2_000}]


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer() as server:
        yield server


def test_a_prompt_that_is_too_long_is_not_sent(server: FaultServer):
    server.otherwise = says("hello")
    model = OpenAIServer(server.url, "m", context=2_048)
    with pytest.raises(ContextOverflow, match=r"about 2,500 tokens and the context holds 2,048"):
        model.complete(LONG)
    assert server.requests == []
    assert model.complete([{"role": "user", "content": "word " * 1_000}]).text == "hello"
    unbound = OpenAIServer(server.url, "m")
    assert unbound.complete(LONG).text == "hello"
    model.close()
    unbound.close()


def test_the_tokens_of_a_byte_are_learned():
    room = Room(1_000)
    message: list[Message] = [{"role": "user", "content": "x" * 1_000}]
    room.check(message, 512)
    room.learn(message, Usage(prompt=950))
    with pytest.raises(ContextOverflow, match="about 950 tokens"):
        room.check(message, 512)
    for _ in range(40):
        room.learn(message, Usage(prompt=100))
    room.check(message * 8, 512)


def test_a_team_leaves_out_what_the_server_would_cut(server: FaultServer):
    @tool
    def page(number: int) -> str:
        """Read a page.

        Args:
            number: Which one.
        """
        return f"page {number} " + "word " * 350

    def answer(handler: Any, body: dict[str, Any]) -> None:
        sent = sum(len(message["content"]) for message in body["messages"])
        seen = body["messages"][-1]["content"].count('{"tool": "page"')
        reply = {"answer": "Done."}
        if seen < 3:
            reply = {"tool": "page", "arguments": {"number": seen + 1}}
        usage = {"prompt_tokens": sent // 4, "completion_tokens": 5}
        handler.send(completion(reply) | {"usage": usage})

    server.otherwise = answer
    model = load_model(f"openai:{server.url}#m", context=1_400)
    events: list[dict[str, Any]] = []
    result = run(single(model, [page]), "What do the pages say?", on_event=events.append)
    model.close()
    assert (result.answer, len(result.calls)) == ("Done.", 3)
    last = [event for event in events if event["event"] == "model_call"][-1]
    assert last["left_out"][0]["turn"] == 1


def test_a_context_must_be_a_number_of_tokens():
    with pytest.raises(UsageError, match="context is 0; it must be at least 1"):
        OpenAIServer("http://localhost:1/v1", "m", context=0)
