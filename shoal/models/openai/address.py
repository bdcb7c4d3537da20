"""Where a server is, and which key it gets."""

import os
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from shoal.errors import UsageError

__all__ = ["Address"]


@dataclass(frozen=True)
class Address:
    """The base address of a server and the model on it."""

    url: str
    """Without a slash at its end."""
    host: str
    model: str

    @classmethod
    def of(cls, url: str, model: str) -> "Address":
        """Check an address.

        Raises:
            UsageError: it is no address of a server, holds a key, or no model is named.
        """
        try:
            parts = urlsplit(url)
            host, _ = parts.hostname, parts.port
        except ValueError:
            parts, host = None, None
        if parts is None or parts.scheme not in ("http", "https") or not host:
            raise UsageError(
                "The address of a server must read as http://HOST:PORT/v1 or https://HOST/v1."
            )
        if parts.username is not None or parts.password is not None or parts.query:
            raise UsageError(
                f"The address of {host} holds a user, a password or a query; "
                f"put the key into the variable {_variable(host)}."
            )
        if not model:
            raise UsageError(f"The address of {host} names no model; write openai:URL#MODEL.")
        return cls(url.partition("#")[0].rstrip("/"), host, model)

    def key(self) -> str | None:
        """The key for this host, from the environment; None where there is none.

        `SHOAL_API_KEY_<HOST>` is for the one host (capital letters, everything else but
        digits an underscore: `SHOAL_API_KEY_MY_HOST_ORG`). `OPENAI_API_KEY` goes to
        openai.com over https and nowhere else.

        Raises:
            UsageError: the key has characters that no header can carry.
        """
        name = _variable(self.host)
        key = os.environ.get(name, "").strip()
        own = self.host == "openai.com" or self.host.endswith(".openai.com")
        if not key and own and self.url.startswith("https:"):
            name = "OPENAI_API_KEY"
            key = os.environ.get(name, "").strip()
        if not key:
            return None
        if not re.fullmatch(r"[\x21-\x7e]+", key):
            raise UsageError(f"The variable {name} holds no key: it has spaces or odd characters.")
        return key


def _variable(host: str) -> str:
    return "SHOAL_API_KEY_" + re.sub(r"[^A-Z0-9]", "_", host.upper())
