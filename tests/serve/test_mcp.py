"""The SDK's own MCP client against a server."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

from tests.serve.conftest import ANSWER, QUESTION, Served, raw

pytest.importorskip("mcp", reason="needs shoal[mcp]")


def with_client(url: str, work: Callable[[Any], Awaitable[None]], **options: Any) -> None:
    from mcp.client import Client

    async def run() -> None:
        async with Client(f"{url}/mcp", **options) as client:
            await work(client)

    asyncio.run(run())


@pytest.mark.parametrize("mode", ["auto", "legacy"])
def test_a_graph_is_a_tool(server: Served, mode: str):
    async def work(client: Any) -> None:
        listed = await client.list_tools()
        assert [tool.name for tool in listed.tools] == ["tool_team", "single"]
        assert listed.tools[0].input_schema["required"] == ["question"]
        done = await client.call_tool("tool_team", {"question": QUESTION})
        assert not done.is_error
        assert [part.text for part in done.content] == [ANSWER]
        structured = done.structured_content
        assert (structured["answer"], structured["stop"]) == (ANSWER, "answered")
        assert structured["calls"][0]["observation"] == "Monday"

    with_client(server.url, work, mode=mode)


@pytest.mark.parametrize(
    ("name", "arguments", "part"),
    [
        ("nope", {"question": "x"}, "no tool 'nope'"),
        ("single", {}, "question must be"),
        ("single", {"question": 3}, "question must be"),
        ("single", {"question": "x" * 8_001}, "8,001 characters"),
    ],
)
def test_a_wrong_call_is_told_in_a_sentence(
    server: Served, name: str, arguments: dict[str, Any], part: str
):
    async def work(client: Any) -> None:
        done = await client.call_tool(name, arguments)
        assert done.is_error and part in done.content[0].text

    with_client(server.url, work)


def test_many_clients_at_once(server: Served):
    async def work(client: Any) -> None:
        asked = (client.call_tool("single", {"question": QUESTION}) for _ in range(20))
        for done in await asyncio.gather(*asked):
            assert done.content[0].text == ANSWER

    with_client(server.url, work)


def test_a_client_that_goes_away_ends_its_run(server: Served):
    """Its tool holds the run; once that ends, the model is not asked again."""
    from tests.serve.conftest import _ended, start

    folder = server.folder / "held"
    folder.mkdir()
    served = start(folder, "own:held", "--max-parallel", "1")
    try:
        call = {
            "jsonrpc": "2.0",
            "id": 1,
            "method": "tools/call",
            "params": {"name": "held", "arguments": {"question": QUESTION}},
        }
        head = b"Accept: application/json, text/event-stream\r\n"
        connection = served.connect()
        connection.sendall(raw("/mcp", call).replace(b"Host:", head + b"Host:", 1))
        served.until((folder / "begun").exists)
        connection.close()
        served.until(lambda: served.metric('shoal_requests_total.*status="499"') == 1)
        (folder / "go").touch()
        served.idle()
        kinds = [event["event"] for event in served.events()]
        assert kinds[-1] == "run_failed" and "run_ended" not in kinds
    finally:
        _ended(served)


def test_what_is_no_json_rpc_is_refused(server: Served):
    headers = {"Accept": "application/json, text/event-stream"}
    done = httpx.post(f"{server.url}/mcp", json={"hello": 1}, headers=headers)
    assert 400 <= done.status_code < 500
