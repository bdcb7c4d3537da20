from collections.abc import Callable, Iterator
from typing import Any

import pytest

from shoal.models.openai import OpenAIServer
from tests.models.openai.fault_server import Act, FaultServer

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
