"""Text over HTTP from hosts that the user named, and from nowhere else.

A host's name is looked up once, its address is checked, and that address is connected to:
a name that answers differently the next time (DNS rebinding) gains nothing. TLS still
checks the certificate for the name. No proxy, cookie, key or password of the user is sent.
"""

import asyncio
import json
import re
import socket
import ssl
import time
from collections.abc import Sequence
from functools import cache
from html.parser import HTMLParser
from http import HTTPStatus
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import TYPE_CHECKING, Annotated, Any

from ...errors import ToolError, UsageError
from ..tool import Free, Tool, tool

if TYPE_CHECKING:
    import httpx

MAX_URL = 2_000
MAX_BYTES = 500_000
MAX_TEXT = 20_000
MAX_SECONDS = 15.0
MAX_REDIRECTS = 5
_HTML_SECONDS = 5.0
_PORTS = {"http": 80, "https": 443}
_NAT64 = IPv6Network("64:ff9b::/96")
_TEXTS = re.compile(
    r"text/.*|application/(.*\+)?(json|xml)|application/(x-)?(ndjson|javascript|yaml)"
)
# Python has codecs that unpack, or that take quadratic time; these are plain alphabets.
_CHARSETS = re.compile(
    r"utf-?8|us-ascii|ascii|utf-16(le|be)?|iso-8859-\d{1,2}|latin-?1|windows-125\d|koi8-[ru]|"
    r"shift_jis|euc-(jp|kr)|gb2312|gbk|gb18030|big5"
)


def web_tools(hosts: Sequence[str]) -> list[Tool]:
    """The tools of the pack, for `hosts` alone.

    Args:
        hosts: Names such as "example.org", for the ports 80 and 443, or with one port,
            "localhost:8000". Addresses that are not public (loopback, private, link-local)
            are refused unless named themselves: "10.0.0.7", "[::1]:8000"; "localhost"
            names the loopback addresses.

    Raises:
        UsageError: No host, or one that is not written so.
    """
    allowed = [_allowed(host) for host in hosts]
    if not allowed:
        raise UsageError("The web pack needs the hosts it may ask; write web=example.org.")
    named = frozenset(
        address for host, _ in allowed for address in _literal(host) or _loopback(host)
    )
    places = frozenset(allowed)

    @tool(timeout=2 * MAX_SECONDS, untrusted=True)
    async def http_get(url: Annotated[str, Free()]) -> str:
        """Read a page or JSON from the web.

        Args:
            url: Address of the page, such as https://example.org/weather?city=Oslo.
        """
        try:
            async with asyncio.timeout(MAX_SECONDS):
                body, kind, charset = await _get(url, places, named)
        except TimeoutError as error:
            raise ToolError(f"The host gave no answer within {MAX_SECONDS:g} seconds.") from error
        return _readable(body, kind, charset)

    return [http_get]


Place = tuple[str, int | None]  # a host in lower case, and its port if only that one


def _allowed(written: str) -> Place:
    match = re.fullmatch(r"(\[[0-9a-fA-F:.]+\]|[^\s:/@\[\]?#*]+)(?::(\d{1,5}))?", written.strip())
    try:
        host = _normal(match[1]) if match else ""
        port = int(match[2]) if match and match[2] else None
    except UnicodeError:
        host, port = "", None
    if not host or (port is not None and not 0 < port < 65_536):
        raise UsageError(
            f'"{written}" is no host of the web pack; write a name alone, as in web=example.org, '
            "or a name and a port."
        )
    return host, port


def _normal(host: str) -> str:
    """`host` as it is compared: ASCII, lower case, addresses in their short form."""
    host = host.strip("[]").rstrip(".").lower()
    address = _literal(host)
    if address:
        return str(address[0])
    return host if host.isascii() else host.encode("idna").decode()


def _literal(host: str) -> list[IPv4Address | IPv6Address]:
    try:
        return [ip_address(host)]
    except ValueError:
        return []


def _loopback(host: str) -> list[IPv4Address | IPv6Address]:
    return [ip_address("127.0.0.1"), ip_address("::1")] if host == "localhost" else []


async def _get(
    url: str, places: frozenset[Place], named: frozenset[IPv4Address | IPv6Address]
) -> tuple[bytes, str, str]:
    """The body, content type and character set behind `url`, after at most five redirects."""
    target = _target(url, places)
    for _ in range(MAX_REDIRECTS + 1):
        addresses = await _addresses(target, named)
        found = await _ask(target, addresses)
        if not isinstance(found, str):
            return found
        moved = target.join(found)
        if target.scheme == "https" and moved.scheme == "http":
            raise ToolError(f"{target.host} redirects from https to http, which is not followed.")
        target = _target(str(moved), places)
    raise ToolError(f"{target.host} redirects more than {MAX_REDIRECTS} times.")


def _target(url: str, places: frozenset[Place]) -> "httpx.URL":
    """`url` parsed, where it is one that may be asked."""
    import httpx

    if len(url) > MAX_URL:
        raise ToolError(f"The address is longer than {MAX_URL:,} characters.")
    try:
        target = httpx.URL(url.strip())
        host = _normal(_host(target))
    except (httpx.InvalidURL, UnicodeError) as error:
        raise ToolError("That is no address of the web; write https://host/path.") from error
    if target.scheme not in _PORTS or not host:
        raise ToolError("The address must begin with https:// or http:// and a host.")
    if target.userinfo:
        raise ToolError("The address cannot hold a user name or password.")
    port = target.port or _PORTS[target.scheme]
    if (host, port) not in places and not ((host, None) in places and port in _PORTS.values()):
        hosts = ", ".join(sorted(f"{h}:{p}" if p else h for h, p in places)[:12])
        asked = host[:100] if port in _PORTS.values() else f"{host[:100]}:{port}"
        raise ToolError(f"{asked} may not be asked; the hosts that may are: {hosts}.")
    return target.copy_with(host=host, fragment=None)


def _host(target: "httpx.URL") -> str:
    """The host in ASCII, where `target.host` would have letters of other scripts."""
    return target.raw_host.decode("ascii")


async def _addresses(target: "httpx.URL", named: frozenset[IPv4Address | IPv6Address]) -> list[str]:
    """The addresses of the host that may be connected to."""
    port = target.port or _PORTS[target.scheme]
    try:
        found = await asyncio.get_running_loop().getaddrinfo(
            _host(target), port, type=socket.SOCK_STREAM
        )
    except (OSError, UnicodeError) as error:
        raise ToolError(f"The host {target.host} cannot be found.") from error
    addresses = [ip_address(str(entry[4][0]).partition("%")[0]) for entry in found]
    usable = [address for address in addresses if address in named or _public(address)]
    if not usable:
        raise ToolError(
            f"{target.host} lies at an address that is not public, and that the user did not name."
        )
    return [str(address) for address in dict.fromkeys(usable)]


def _public(address: IPv4Address | IPv6Address) -> bool:
    """Whether an address belongs to the Internet, also the IPv4 one inside an IPv6 one."""
    if isinstance(address, IPv6Address):
        if address.ipv4_mapped is not None:
            return _public(address.ipv4_mapped)
        if address in _NAT64:
            return _public(IPv4Address(int(address) & 0xFFFF_FFFF))
        if address.sixtofour is not None or address.teredo is not None:
            return False
    return address.is_global and not address.is_multicast and not address.is_reserved


async def _ask(target: "httpx.URL", addresses: list[str]) -> tuple[bytes, str, str] | str:
    """The answer of the first address that takes a connection, or where it redirects to."""
    import httpx

    from ... import __version__

    headers = {
        "Host": target.netloc.decode("ascii"),
        "User-Agent": f"shoal/{__version__}",
        "Accept": "application/json, text/*;q=0.9",
        "Accept-Encoding": "identity",  # nothing to unpack: no bomb
    }
    refusal: Exception | None = None
    for address in addresses:
        # A client for each request: none keeps a cookie. No proxies or .netrc: trust_env.
        async with httpx.AsyncClient(trust_env=False, verify=_tls(), timeout=MAX_SECONDS) as client:
            try:
                async with client.stream(
                    "GET",
                    target.copy_with(host=address),
                    headers=headers,
                    extensions={"sni_hostname": _host(target)},
                ) as response:
                    return await _answer(target.host, response)
            except httpx.ConnectError as error:
                refusal = error
            except httpx.HTTPError as error:
                why = type(error).__name__
                raise ToolError(f"{target.host} did not answer properly ({why}).") from error
    certificate = "certificate" in str(refusal).lower()
    why = "its certificate is not valid" if certificate else "it takes no connection"
    raise ToolError(f"{target.host} cannot be asked: {why}.") from refusal


async def _answer(host: str, response: "httpx.Response") -> tuple[bytes, str, str] | str:
    if response.has_redirect_location:
        return response.headers["location"]
    if response.status_code != HTTPStatus.OK:
        try:
            phrase = HTTPStatus(response.status_code).phrase
        except ValueError:
            phrase = "an unknown status"
        raise ToolError(f"{host} answered {response.status_code}, {phrase}.")
    kind, _, rest = response.headers.get("content-type", "").lower().partition(";")
    kind = kind.strip()
    if not _TEXTS.fullmatch(kind):
        written = kind if re.fullmatch(r"[\w.+/-]{1,60}", kind) else "of no known type"
        raise ToolError(f"What {host} sent is no text ({written}).")
    if response.headers.get("content-encoding", "identity").strip().lower() != "identity":
        raise ToolError(f"{host} sent packed data, though it was asked for plain text.")
    body = bytearray()
    async for part in response.aiter_raw():
        body += part
        if len(body) > MAX_BYTES:
            raise ToolError(f"The page is larger than {MAX_BYTES:,} bytes.")
    charset = re.search(r"charset\s*=\s*[\"']?([\w-]+)", rest)
    return bytes(body), kind, charset[1] if charset else "utf-8"


@cache
def _tls() -> ssl.SSLContext:
    import httpx

    return httpx.create_ssl_context()


def _readable(body: bytes, kind: str, charset: str) -> str:
    if not _CHARSETS.fullmatch(charset):
        raise ToolError("The page is in a character set that is not read here.")
    try:
        text = body.decode(charset, "replace").removeprefix("\ufeff")
    except LookupError as error:
        raise ToolError("The page is in a character set that is not read here.") from error
    if kind.endswith(("html", "xhtml+xml")):
        text = _text_of_html(text)
    elif kind.endswith("json"):
        text = _compact(text)
    text = text.strip()
    if len(text) > MAX_TEXT:
        text = f"{text[:MAX_TEXT]} [cut: {len(text):,} characters in all]"
    return text or "The page is empty."


def _compact(text: str) -> str:
    try:
        return json.dumps(json.loads(text), ensure_ascii=False, separators=(",", ":"))
    except (ValueError, RecursionError):  # the text is still worth reading
        return text


def _text_of_html(page: str) -> str:
    """What a reader sees of a page, a line a block."""
    reader = _Reader()
    end = time.monotonic() + _HTML_SECONDS
    # In parts, and never closed: at its end the parser goes over broken markup again and
    # again, in quadratic time (CVE-2025-6069).
    for start in range(0, len(page), 4_096):
        reader.feed(page[start : start + 4_096])
        if time.monotonic() > end:
            raise ToolError("The page's HTML cannot be read in time.")
    reader.feed("\n")
    lines = (" ".join(line.split()) for line in "".join(reader.parts).split("\n"))
    return "\n".join(line for line in lines if line)


class _Reader(HTMLParser):
    SILENT = frozenset({"script", "style", "noscript", "template", "svg", "iframe", "object"})
    INLINE = frozenset(
        {"a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "em", "font", "i", "kbd", "mark"}
        | {"q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var"}
        | {"wbr"}
    )
    CELLS = frozenset({"td", "th"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, Any]]) -> None:
        if tag in self.SILENT:
            self._silent.append(tag)
        elif tag in self.CELLS:
            self.parts.append(" ")
        elif tag not in self.INLINE:
            self.parts.append("\n")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, Any]]) -> None:
        if tag not in self.SILENT:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if self._silent and tag == self._silent[-1]:
            self._silent.pop()
        elif tag not in self.INLINE and tag not in self.CELLS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            # Breaks between blocks are the tags'; one in the text is a space.
            self.parts.append(re.sub(r"\s+", " ", data))
