"""What is settled before anything is served: the key, the socket, the graphs."""

import socket

import pytest

from shoal.errors import UsageError
from shoal.graphs import GRAPHS
from shoal.serve.graphs import load_builders
from shoal.serve.server import key_for, listen
from tests.serve.conftest import Served, chat


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1"])
@pytest.mark.parametrize("key", ["", "k"])
def test_on_loopback_a_key_is_free(monkeypatch: pytest.MonkeyPatch, host: str, key: str):
    monkeypatch.setenv("SHOAL_API_KEY", key)
    assert key_for(host) == (key or None)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "box.example"])
def test_elsewhere_a_key_is_demanded(monkeypatch: pytest.MonkeyPatch, host: str):
    monkeypatch.delenv("SHOAL_API_KEY", raising=False)
    with pytest.raises(UsageError, match="set SHOAL_API_KEY"):
        key_for(host)
    monkeypatch.setenv("SHOAL_API_KEY", "secretsecret")
    with pytest.raises(UsageError, match="too short") as caught:
        key_for(host)
    assert "secret" not in str(caught.value)
    monkeypatch.setenv("SHOAL_API_KEY", "secretsecretsecret")
    assert key_for(host) == "secretsecretsecret"


def test_a_socket_is_bound_or_the_reason_told():
    with listen("127.0.0.1", 0) as one:
        one.listen()
        port = one.getsockname()[1]
        with socket.create_connection(("127.0.0.1", port)):
            pass
        with pytest.raises(UsageError, match=f"Port {port} on 127.0.0.1 is taken"):
            listen("127.0.0.1", port)
    with pytest.raises(UsageError, match="has no address here"):
        listen("no.such.host.invalid", 0)
    with pytest.raises(UsageError, match="cannot be had"):
        listen("192.0.2.1", 0)


def test_graphs_are_found_by_name():
    assert load_builders([]) == GRAPHS
    assert list(load_builders(["single", "single"])) == ["single"]
    assert list(load_builders(["shoal.graphs:tool_team", "single"])) == ["tool_team", "single"]


@pytest.mark.parametrize(
    ("specs", "part"),
    [
        (["nope"], "There is no graph 'nope'; name one of tool_team"),
        (["nope:team"], "cannot be imported: ModuleNotFoundError"),
        (["json:nope"], "json has no builder 'nope'"),
        (["json:dumps", "pickle:dumps"], "served as 'dumps'"),
        (["single", "shoal.graphs:single"], "served as 'single'"),
    ],
)
def test_what_names_no_graph_is_told(specs: list[str], part: str):
    with pytest.raises(UsageError, match=part):
        load_builders(specs)


def test_metrics_tell_of_requests_and_tokens(server: Served):
    before = server.metric('shoal_tokens_total.*kind="sampled"')
    done = server.post("/v1/chat/completions", chat(model="single")).json()
    written = sum(server.metric(f'shoal_tokens_total.*kind="{k}"') for k in ("sampled", "forced"))
    assert server.metric('shoal_tokens_total.*kind="sampled"') > before
    assert written >= done["usage"]["completion_tokens"]
    asked = 'shoal_requests_total.*graph="single",status="200"'
    count = server.metric(asked)
    server.post("/v1/chat/completions", chat(model="single"))
    assert server.metric(asked) == count + 1
    failures = server.metric("shoal_errors_total")
    server.post("/v1/responses", {})
    assert server.metric("shoal_errors_total") == failures + 1
