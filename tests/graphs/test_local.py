"""Local means local: a run calls no host, whatever the environment asks of LangGraph."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from shoal.graphs import run, tool_team
from shoal.models import ScriptedModel
from shoal.tools.builtin import builtin_tools


@pytest.fixture
def listener() -> Iterator[tuple[int, list[str]]]:
    heard: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            heard.append(self.path)
            self.send_response(200)
            self.end_headers()

        do_POST = do_GET

        def log_message(self, format: str, *args: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server.server_port, heard
    server.shutdown()
    server.server_close()
    thread.join()


def _forget_environment() -> None:
    """LangSmith reads each variable once."""
    from langsmith import utils

    read: Any = utils.get_env_var
    read.cache_clear()


def test_a_run_sends_nothing_to_langsmith(listener, monkeypatch):
    port, heard = listener
    _forget_environment()
    monkeypatch.setenv("LANGSMITH_TRACING", "true")
    monkeypatch.setenv("LANGSMITH_API_KEY", "none")
    monkeypatch.setenv("LANGSMITH_ENDPOINT", f"http://127.0.0.1:{port}")
    model = ScriptedModel([{"thought": "Nothing fits.", "next": "give_up"}])
    run(tool_team(model, builtin_tools(["math"])), "Hello?")
    from langchain_core.tracers.langchain import wait_for_all_tracers

    wait_for_all_tracers()
    _forget_environment()
    assert heard == []
