"""A server of chat completions that does wrong what it is told to do wrong."""

import json
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from shoal.models.openai.enforcement import FORMS, PROBE, PROBE_SCHEMA

Act = Callable[["Handler", dict[str, Any]], None]


def completion(content: Any, finish: str = "stop", **message: Any) -> dict[str, Any]:
    """The body of a good response."""
    text = content if isinstance(content, str | None) else json.dumps(content)
    said = {"role": "assistant", "content": text, **message}
    return {
        "object": "chat.completion",
        "choices": [{"index": 0, "message": said, "finish_reason": finish}],
        "usage": {"prompt_tokens": 10, "completion_tokens": 5},
    }


def says(content: Any, finish: str = "stop", **message: Any) -> Act:
    def act(handler: "Handler", body: dict[str, Any]) -> None:
        if body.get("stream") and isinstance(content, str):
            handler.stream([content[i : i + 4] for i in range(0, len(content), 4)], finish)
        else:
            handler.send(completion(content, finish, **message))

    return act


def status(code: int, body: Any = None, **headers: str) -> Act:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda handler, _: handler.send(body or {"error": {"message": "no"}}, code, named)


def raw(data: bytes, kind: str = "application/json") -> Act:
    return lambda handler, _: handler.send_raw(data, kind)


def cut(handler: "Handler", _: dict[str, Any]) -> None:
    """Half a response, then the end of the connection."""
    handler.begin("application/json", 1000)
    handler.wfile.write(b'{"choices": [')
    handler.close_connection = True


def drops(handler: "Handler", _: dict[str, Any]) -> None:
    """The end of the connection, with no response at all."""
    handler.close_connection = True


def cut_stream(handler: "Handler", _: dict[str, Any]) -> None:
    handler.begin("text/event-stream", None)
    handler.event("Hel")
    handler.close_connection = True
    handler.cut_off = True


def hangs(handler: "Handler", _: dict[str, Any]) -> None:
    handler.stopping.wait(60)
    handler.close_connection = True


def drips(handler: "Handler", _: dict[str, Any]) -> None:
    """A body that grows by a byte now and then, for ever."""
    handler.begin("application/json", 10**6)
    while not handler.stopping.wait(0.02):
        handler.wfile.write(b" ")
        handler.wfile.flush()


def endless(handler: "Handler", _: dict[str, Any]) -> None:
    """A stream without an end, whatever the limit of tokens."""
    handler.begin("text/event-stream", None)
    while not handler.stopping.wait(0.001):
        handler.event("la ")


def comments(handler: "Handler", _: dict[str, Any]) -> None:
    """A stream of signs of life and nothing else."""
    handler.begin("text/event-stream", None)
    while not handler.stopping.wait(0.01):
        handler.chunk(b": ping\n\n")


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    cut_off = False
    _chunked = False

    @property
    def faults(self) -> "FaultServer":
        return self.server.faults  # pyright: ignore[reportAttributeAccessIssue]

    @property
    def stopping(self) -> threading.Event:
        return self.faults.stopping

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        faults = self.faults
        try:
            with faults.counted():
                if body["messages"][-1]["content"] == PROBE:
                    faults.probes.append(body)
                    probe(self, body)
                else:
                    with faults.lock:
                        faults.requests.append((dict(self.headers), body))
                        act = faults.replies.popleft() if faults.replies else faults.otherwise
                    act(self, body)
                if self._chunked and not self.cut_off:
                    self.wfile.write(b"0\r\n\r\n")
        except (BrokenPipeError, ConnectionResetError):
            faults.gone.set()
            self.close_connection = True
        self._chunked = False

    def do_GET(self) -> None:
        if self.faults.lists_dropped:
            self.faults.lists_dropped -= 1
            self.close_connection = True
            return
        self.send({"object": "list", "data": [{"id": "m", "meta": {"n_ctx": 77}}]})

    def begin(self, kind: str, length: int | None, code: int = 200, **more: str) -> None:
        self.send_response(code)
        self.send_header("Content-Type", kind)
        for name, value in more.items():
            self.send_header(name, value)
        if length is None:
            self._chunked = True
            self.send_header("Transfer-Encoding", "chunked")
        else:
            self.send_header("Content-Length", str(length))
        self.end_headers()
        self.wfile.flush()

    def send(self, body: Any, code: int = 200, headers: dict[str, str] | None = None) -> None:
        data = json.dumps(body).encode()
        self.begin("application/json", len(data), code, **(headers or {}))
        self.wfile.write(data)

    def send_raw(self, data: bytes, kind: str) -> None:
        self.begin(kind, len(data))
        self.wfile.write(data)

    def chunk(self, data: bytes) -> None:
        self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))
        self.wfile.flush()

    def event(self, text: str, finish: str | None = None) -> None:
        choice = {"index": 0, "delta": {"content": text}, "finish_reason": finish}
        self.chunk(b"data: " + json.dumps({"choices": [choice]}).encode() + b"\n\n")

    def stream(self, pieces: Iterable[str], finish: str = "stop") -> None:
        self.begin("text/event-stream", None)
        for piece in pieces:
            self.event(piece)
        self.event("", finish)
        self.chunk(b"data: [DONE]\n\n")

    def log_message(self, format: str, *args: object) -> None:
        return


def probe(handler: Handler, body: dict[str, Any]) -> None:
    """Obey the schema in the form that is enforced; refuse or ignore the other forms."""
    faults = handler.faults
    for form in FORMS:
        if all(body.get(name) == value for name, value in FORMS[form](PROBE_SCHEMA).items()):
            if form in faults.refuses:
                handler.send({"error": {"message": "unknown field"}}, 400)
            else:
                handler.send(completion({"color": "violet" if form == faults.enforces else "red"}))


class FaultServer:
    """Answers requests by `replies`, one after the other, then by `otherwise`."""

    def __init__(
        self,
        *replies: Act,
        enforces: str | None = "json_schema",
        refuses: Iterable[str] = (),
        otherwise: Act | None = None,
    ) -> None:
        self.replies, self.otherwise = deque(replies), otherwise or status(418)
        self.enforces, self.refuses = enforces, set(refuses)
        self.requests: list[tuple[dict[str, str], dict[str, Any]]] = []
        self.probes: list[dict[str, Any]] = []
        self.stopping, self.gone = threading.Event(), threading.Event()
        self.lock = threading.Lock()
        self.open = self.most_open = 0
        self.lists_dropped = 0
        """How many questions for the list of models end with the connection."""

    def counted(self) -> "FaultServer.Count":
        return self.Count(self)

    class Count:
        """How many requests are answered at once."""

        def __init__(self, server: "FaultServer") -> None:
            self.of = server

        def __enter__(self) -> None:
            with self.of.lock:
                self.of.open += 1
                self.of.most_open = max(self.of.most_open, self.of.open)

        def __exit__(self, *_: object) -> None:
            with self.of.lock:
                self.of.open -= 1

    @property
    def bodies(self) -> list[dict[str, Any]]:
        return [body for _, body in self.requests]

    def __enter__(self) -> "FaultServer":
        class Server(ThreadingHTTPServer):
            daemon_threads = True
            request_queue_size = 256

        self._server = Server(("127.0.0.1", 0), Handler)
        self._server.faults = self  # pyright: ignore[reportAttributeAccessIssue]
        self.url = f"http://127.0.0.1:{self._server.server_port}/v1"
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True
        )
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stopping.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def wait_until_idle(self, seconds: float = 5) -> bool:
        end = time.monotonic() + seconds
        while self.open and time.monotonic() < end:
            time.sleep(0.01)
        return not self.open
