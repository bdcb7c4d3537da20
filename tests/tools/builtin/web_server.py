"""A server on loopback whose pages a test writes, and which remembers what it was asked."""

from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import cast


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        server = cast(Server, self.server)
        server.asked.append((self.path, {k.lower(): v for k, v in self.headers.items()}))
        answer = server.pages.get(self.path)
        if callable(answer):
            self.close_connection = True
            answer(self)
            return
        status, headers, body = answer or (404, {}, b"")
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None: ...


Answer = tuple[int, dict[str, str], bytes] | Callable[[Handler], None]


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.pages: dict[str, Answer] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.scheme = "http"

    @property
    def port(self) -> int:
        return self.server_address[1]

    def url(self, path: str, host: str = "127.0.0.1") -> str:
        return f"{self.scheme}://{host}:{self.port}{path}"

    def text(self, path: str, body: str | bytes, kind: str = "text/plain") -> None:
        data = body.encode() if isinstance(body, str) else body
        self.pages[path] = (200, {"Content-Type": kind}, data)

    def redirect(self, path: str, target: str) -> None:
        self.pages[path] = (302, {"Location": target, "Set-Cookie": "id=1; Path=/"}, b"")

    def handle_error(self, request: object, client_address: object) -> None: ...
