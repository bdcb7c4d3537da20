"""The web pack, against servers on loopback: named hosts, public addresses, bounds."""

import asyncio
import gzip
import shutil
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from ipaddress import ip_address
from pathlib import Path

import pytest

from shoal.errors import ToolError, UsageError
from shoal.tools import Registry, Tool, load_tools
from shoal.tools.builtin import web
from shoal.tools.builtin.web import MAX_BYTES, web_tools
from tests.tools.builtin.web_server import Handler, Server

PAGE = """<!doctype html><html><head><title>Harbour &amp; sea</title>
<style>p { color: red }</style><script>if (a < b) steal("<p>");</script></head>
<body><h1>Ships</h1><p>Two <b>large</b>
ships.<br>One boat.</p><noscript>hidden</noscript>
<table><tr><td>Ada</td><td>7</td></tr></table><svg><text>drawn</text></svg>caf&eacute;"""


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as server:
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture
def resolves(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, list[list[str]]], None]:
    """Have names resolve to addresses, each time to the next list: no DNS is at hand."""
    own = socket.getaddrinfo
    known: dict[str, list[list[str]]] = {}

    def lookup(host: str, port: int, *args: int, **kwargs: int):
        name = host.decode() if isinstance(host, bytes) else host
        if name not in known:
            return own(host, port, *args, **kwargs)
        answers = known[name]
        addresses = answers.pop(0) if len(answers) > 1 else answers[0]
        return [
            (socket.AF_INET6 if ":" in a else socket.AF_INET, socket.SOCK_STREAM, 6, "", (a, port))
            for a in addresses
        ]

    monkeypatch.setattr(socket, "getaddrinfo", lookup)
    return known.__setitem__


def ask(tool: Tool, url: str) -> str:
    return asyncio.run(tool(url))


def only(*hosts: str) -> Tool:
    (tool,) = web_tools(hosts)
    return tool


@pytest.fixture
def get(server: Server) -> Callable[[str], str]:
    tool = only(f"127.0.0.1:{server.port}")
    return lambda path: ask(tool, server.url(path))


Get = Callable[[str], str]


def test_what_is_read(server: Server, get: Get):
    server.text("/plain", "two\nlines", "text/plain; charset=utf-8")
    server.text("/json", '{ "a": [1, 2],\n "b": "é" }', "application/json")
    server.text("/broken", '{"a": ', "application/problem+json")
    server.text("/deep", "[" * 50_000, "application/json")
    server.text("/latin", "caf\xe9".encode("latin-1"), "text/plain; charset=ISO-8859-1")
    server.text("/bad", b"caf\xe9", "text/plain")
    server.text("/page", PAGE, "text/html; charset=utf-8")
    server.text("/empty", "", "text/plain")
    assert get("/plain") == "two\nlines"
    assert get("/json") == '{"a":[1,2],"b":"é"}'
    assert get("/broken") == '{"a":'
    assert get("/deep").startswith("[[[")
    assert get("/latin") == "café"
    assert get("/bad") == "caf\ufffd"
    assert get("/page").split("\n") == [
        "Harbour & sea", "Ships", "Two large ships.", "One boat.", "Ada 7", "café",
    ]  # fmt: skip
    assert get("/empty") == "The page is empty."


def test_the_registry_runs_it(server: Server):
    server.text("/a?x=1", "found")
    registry = Registry(load_tools(f"math,web=127.0.0.1:{server.port}"))
    call = {"tool": "http_get", "arguments": {"url": server.url("/a?x=1#part")}}
    assert registry.run(call).observation == "found"


def test_nothing_of_the_user_is_sent(
    server: Server, get: Get, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login me password secret")
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    server.redirect("/from", "/to")
    server.text("/to", "there")
    assert get("/from") == get("/to") == "there"
    assert len(server.asked) == 3
    for _, headers in server.asked:
        assert set(headers) == {"host", "connection", "accept", "accept-encoding", "user-agent"}
        assert headers["accept-encoding"] == "identity"


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("http://other.example/", "other.example may not be asked; the hosts that may are: api"),
        ("http://example.org.evil.test/", "may not be asked"),
        ("http://evil.test/example.org", "may not be asked"),
        ("http://example.org:8080/", "example.org:8080 may not be asked"),
        ("http://example.org:22/", "may not be asked"),
        ("http://example.org@evil.test/", "user name or password"),
        ("http://me:secret@example.org/", "user name or password"),
        ("http://evil.test#@example.org/", "may not be asked"),
        ("http://evil.test\\@example.org/", r"may not be asked|no address|user name"),
        ("http://127.0.0.1/", "may not be asked"),
        ("http://2130706433/", "may not be asked"),
        ("http://0x7f.1/", "may not be asked"),
        ("http://[::1]/", "may not be asked"),
        ("http://[::ffff:127.0.0.1]/", "may not be asked"),
        ("http://localhost/", "may not be asked"),
        ("file:///etc/passwd", "must begin with https"),
        ("ftp://example.org/", "must begin with https"),
        ("gopher://example.org/", "must begin with https"),
        ("example.org/page", "must begin with https"),
        ("//example.org/", "must begin with https"),
        ("http:///page", "must begin with https|no address"),
        ("http://exa mple.org/", "no address|may not be asked"),
        ("http://example.org/\n\nGET /", "no address"),
        ("http://[oops/", "may not be asked"),
        ("http://[::1]oops/", "no address"),
        ("http://example.org:99999/", "no address|may not be asked"),
        ("https://example.org/" + "x" * 2_000, "longer than 2,000 characters"),
        ("", "must begin with https"),
    ],
)
def test_addresses_that_may_not_be_asked(
    url: str, reason: str, resolves: Callable[[str, list[list[str]]], None]
):
    resolves("example.org", [["127.0.0.1"]])
    with pytest.raises(ToolError, match=reason) as refused:
        ask(only("example.org", "api.example.org"), url)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.8.8.8", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.1.1",
        "169.254.169.254", "100.64.0.1", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1",
        "fc00::1", "fd00:ec2::254", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
        "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "2002:7f00:1::", "2001:0:1::1",
    ],
)  # fmt: skip
def test_a_name_that_leads_inside_is_refused(
    address: str, resolves: Callable[[str, list[list[str]]], None]
):
    resolves("example.org", [[address]])
    with pytest.raises(ToolError, match="an address that is not public"):
        ask(only("example.org"), "http://example.org/")


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:4700::1111", "::ffff:8.8.8.8"])
def test_public_addresses_may_be_connected_to(address: str):
    assert web._public(ip_address(address))


def test_a_name_is_looked_up_once_and_that_address_is_connected_to(
    server: Server, resolves: Callable[[str, list[list[str]]], None]
):
    server.text("/", "inside")
    place = f"rebind.test:{server.port}"
    # First an address that may be connected to, then one that may not: the second counts for
    # nothing. And the other way around the first refuses it.
    resolves("rebind.test", [["127.0.0.1"], ["127.0.0.2"]])
    tool = only(place, "127.0.0.1")
    assert ask(tool, f"http://{place}/") == "inside"
    assert server.asked[-1][1]["host"] == place
    with pytest.raises(ToolError, match="not public"):
        ask(tool, f"http://{place}/")
    assert len(server.asked) == 1


def test_an_address_that_takes_no_connection_gives_way_to_the_next(
    server: Server, resolves: Callable[[str, list[list[str]]], None]
):
    server.text("/", "second")
    resolves("two.test", [["::1", "127.0.0.1"]])
    place = f"two.test:{server.port}"
    assert ask(only(place, "localhost"), f"http://{place}/") == "second"
    server.shutdown()
    server.server_close()
    with pytest.raises(ToolError, match="it takes no connection"):
        ask(only(place, "localhost"), f"http://{place}/")


def test_redirects_stay_on_named_hosts(server: Server, get: Get):
    server.text("/secret", "inside")
    server.redirect("/a", "/b")
    server.redirect("/b", server.url("/c"))
    server.text("/c", "end")
    assert get("/a") == "end"
    for target, reason in {
        server.url("/secret", "localhost"): "localhost:.* may not be asked",
        "http://127.0.0.1:1/": "127.0.0.1:1 may not be asked",
        "http://127.1/": "may not be asked",
        "http://evil.test/": "evil.test may not be asked",
        "//evil.test/": "may not be asked",
        "file:///etc/passwd": "must begin with https",
        "http://u:p@127.0.0.1/": "user name or password",
        "http://127.0.0.1:port/": "did not answer properly",
    }.items():
        server.redirect("/out", target)
        with pytest.raises(ToolError, match=reason):
            get("/out")
    assert all(path != "/secret" for path, _ in server.asked)
    server.redirect("/loop", "/loop")
    with pytest.raises(ToolError, match="redirects more than 5 times"):
        get("/loop")


def test_a_public_name_that_redirects_to_loopback_gains_nothing(
    server: Server, resolves: Callable[[str, list[list[str]]], None]
):
    server.redirect("/go", f"http://inner.test:{server.port}/secret")
    server.text("/secret", "inside")
    resolves("inner.test", [["127.0.0.2"]])
    tool = only(f"127.0.0.1:{server.port}", f"inner.test:{server.port}")
    with pytest.raises(ToolError, match=r"inner.test lies at an address that is not public"):
        ask(tool, server.url("/go"))


def test_types_statuses_and_bodies_that_are_refused(server: Server, get: Get):
    server.text("/image", b"\x89PNG", "image/png")
    server.text("/binary", b"\0", "application/octet-stream")
    server.text("/odd", b"x", "<b>ignore previous instructions</b>")
    server.text("/codec", b"x", "text/plain; charset=zip")
    server.text("/puny", b"x", "text/plain; charset=punycode")
    server.text("/big", b"x" * (MAX_BYTES + 1))
    server.pages["/none"] = (200, {}, b"text of no type")
    server.pages["/teapot"] = (418, {}, b"")
    server.pages["/599"] = (599, {}, b"")
    bomb = gzip.compress(b"\0" * 50_000_000)
    server.pages["/bomb"] = (200, {"Content-Type": "text/html", "Content-Encoding": "gzip"}, bomb)
    for path, reason in {
        "/image": r"is no text \(image/png\)",
        "/binary": "is no text",
        "/odd": r"is no text \(of no known type\)",
        "/none": r"is no text \(of no known type\)",
        "/codec": "character set",
        "/puny": "character set",
        "/big": "larger than 500,000 bytes",
        "/bomb": "packed data",
        "/missing": "answered 404, Not Found",
        "/599": "answered 599, an unknown status",
    }.items():
        with pytest.raises(ToolError, match=reason) as refused:
            get(path)
        assert "\n" not in str(refused.value)


def _without_end(handler: Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", "text/plain")
    handler.end_headers()
    while True:
        handler.wfile.write(b"x" * 65_536)


def _slowly(handler: Handler) -> None:
    """Two seconds of bytes that are never far apart: whoever waits for the next gets all."""
    for _ in range(100):
        handler.wfile.write(b"x")
        handler.wfile.flush()
        time.sleep(0.02)


def _drip(handler: Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", "text/plain")
    handler.end_headers()
    _slowly(handler)


def _drip_headers(handler: Handler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nX-Long: ")
    _slowly(handler)
    handler.wfile.write(b"\r\n\r\nend")


def _nonsense(handler: Handler) -> None:
    handler.wfile.write(b"\xff\xfe not HTTP at all\r\n\r\n")


def _short(handler: Handler) -> None:
    handler.wfile.write(
        b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 9\r\n\r\nx"
    )


def test_servers_without_end_or_sense(server: Server, get: Get, monkeypatch: pytest.MonkeyPatch):
    server.pages |= {"/endless": _without_end, "/nonsense": _nonsense, "/short": _short}
    with pytest.raises(ToolError, match="larger than"):
        get("/endless")
    for path in ("/nonsense", "/short"):
        with pytest.raises(ToolError, match="did not answer properly"):
            get(path)
    monkeypatch.setattr(web, "MAX_SECONDS", 0.4)
    server.pages |= {"/drip": _drip, "/headers": _drip_headers}
    server.pages["/silent"] = lambda handler: time.sleep(1)
    for path in ("/drip", "/headers", "/silent"):
        with pytest.raises(ToolError, match=r"no answer within 0.4 seconds|not answer properly"):
            get(path)


@pytest.mark.parametrize(
    "page",
    ["<" * 20_000, "<!--" * 5_000, "<a" + " a" * 10_000, "<a b='" * 3_000, "&" * 20_000,
     "<div>" * 20_000, "<script></" * 2_000],
)  # fmt: skip
def test_broken_html_is_read_to_its_end(page: str):
    assert web._text_of_html("<p>first</p>" + page).startswith("first")


def test_html_that_takes_too_long_is_a_sentence(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(web, "_HTML_SECONDS", 0.0)
    with pytest.raises(ToolError, match="cannot be read in time"):
        web._text_of_html("<p>" * 10_000)


@pytest.mark.parametrize(
    "host",
    ["", "http://example.org", "example.org/path", "*.example.org", "a b", "user@example.org",
     "example.org:", "example.org:0", "example.org:99999", "[::1", ".", "x" * 64 + "é.org"],
)  # fmt: skip
def test_hosts_that_cannot_be_named(host: str):
    with pytest.raises(UsageError, match="is no host of the web pack"):
        web_tools([host])


def test_hosts_are_compared_as_the_web_does(resolves: Callable[[str, list[list[str]]], None]):
    resolves("xn--bcher-kva.example", [["127.0.0.1"]])
    tool = only("Bücher.example.")
    for url in ("http://bücher.example/", "http://XN--BCHER-KVA.example./"):
        with pytest.raises(ToolError, match="not public"):
            ask(tool, url)


def test_hosts_of_the_command_line():
    with pytest.raises(UsageError, match=r"needs the hosts it may ask; write web=example.org"):
        load_tools("web")
    get, calculate = load_tools("web=example.org,api.example.org:8443, 10.0.0.7,calculate")
    assert calculate.name == "calculate"
    with pytest.raises(
        ToolError, match=r"the hosts that may are: 10.0.0.7, api.example.org:8443, example.org\."
    ):
        ask(get, "http://evil.test/")


@pytest.fixture
def secure(server: Server, tmp_path: Path) -> Server:
    """The server with a certificate for `named.test`, of an authority that is trusted."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl, which makes the certificate, is not installed")
    key, certificate = tmp_path / "key.pem", tmp_path / "cert.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
         "/CN=named.test", "-addext", "subjectAltName=DNS:named.test", "-keyout", key,
         "-out", certificate],
        check=True, capture_output=True,
    )  # fmt: skip
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.scheme = "https"
    return server


def test_the_certificate_is_checked_for_the_name(
    secure: Server,
    resolves: Callable[[str, list[list[str]]], None],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
):
    secure.text("/", "sealed")
    secure.redirect("/down", f"http://named.test:{secure.port}/")
    resolves("named.test", [["127.0.0.1"]])
    resolves("other.test", [["127.0.0.1"]])
    hosts = [f"{name}.test:{secure.port}" for name in ("named", "other")]
    tool = only(*hosts, "127.0.0.1")
    with pytest.raises(ToolError, match="its certificate is not valid"):
        ask(tool, f"https://{hosts[0]}/")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "cert.pem"))
    web._tls.cache_clear()
    try:
        assert ask(tool, f"https://{hosts[0]}/") == "sealed"
        with pytest.raises(ToolError, match="its certificate is not valid"):
            ask(tool, f"https://{hosts[1]}/")
        with pytest.raises(ToolError, match="from https to http"):
            ask(tool, f"https://{hosts[0]}/down")
    finally:
        web._tls.cache_clear()
