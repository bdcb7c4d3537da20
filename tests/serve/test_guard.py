"""Who may ask."""

from collections.abc import Callable

import httpx
import pytest

from tests.serve.conftest import KEY, Served, chat


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory):
    from tests.serve.conftest import start

    served = start(tmp_path_factory.mktemp("guarded"), "single", "--host", "0.0.0.0", key=KEY)
    served.url = f"http://127.0.0.1:{served.port}"
    yield served
    _, errors = served.end()
    assert KEY not in errors and KEY not in (served.folder / "trace.jsonl").read_text()


@pytest.mark.parametrize("path", ["/v1/models", "/metrics", "/mcp", "/v1/chat/completions"])
@pytest.mark.parametrize(
    "header", [None, "Bearer", f"Bearer {KEY}x", f"Basic {KEY}", "Bearer é", KEY]
)
def test_a_wrong_key_is_refused(guarded: Served, path: str, header: str | None):
    headers = (
        {} if header is None else {"Authorization": header.encode("latin-1").decode("latin-1")}
    )
    given = [(k, v.encode("latin-1")) for k, v in headers.items()]
    done = httpx.get(guarded.url + path, headers=given)  # pyright: ignore[reportArgumentType]
    assert done.status_code == 401 and done.headers["www-authenticate"] == "Bearer"
    assert done.json()["error"]["code"] == "invalid_api_key"


def test_the_key_opens_and_health_needs_none(guarded: Served):
    headers = {"Authorization": f"Bearer {KEY}", "Host": "any.example"}
    assert httpx.get(guarded.url + "/v1/models", headers=headers).status_code == 200
    done = guarded.post("/v1/chat/completions", chat(model="single"), headers=headers)
    assert done.status_code == 200
    for path in ("/healthz", "/healthz/live", "/healthz/ready"):
        assert httpx.get(guarded.url + path).json() == {"status": "ok"}


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Host": "evil.example"}, 403),
        ({"Host": "localhost.evil.example:80"}, 403),
        ({"Host": "a@localhost"}, 403),
        ({"Host": "localhost:1"}, 200),
        ({"Host": "[::1]:8000"}, 200),
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "http://[bad"}, 403),
        ({"Origin": "http://localhost:3000"}, 200),
    ],
)
def test_a_local_server_answers_its_own_names_alone(
    server: Served, headers: dict[str, str], status: int
):
    done = httpx.get(server.url + "/v1/models", headers=headers)
    assert done.status_code == status
    assert "access-control-allow-origin" not in done.headers


def test_another_name_is_allowed_by_hand(serve: Callable[..., Served]):
    served = serve("single", "--allow-host", "box.example")
    get = served.url + "/v1/models"
    assert httpx.get(get, headers={"Host": "box.example"}).status_code == 200
    assert httpx.get(get, headers={"Host": "evil.example"}).status_code == 403
    assert "shoal[mcp]" in served.post("/mcp", {}).json()["error"]["message"]


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", ""])
def test_what_a_foreign_page_can_send_unasked_is_refused(server: Served, kind: str):
    for path in ("/v1/chat/completions", "/v1/responses", "/mcp"):
        done = httpx.post(server.url + path, content=b"{}", headers={"Content-Type": kind})
        assert done.status_code == 415
