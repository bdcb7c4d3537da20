"""Graphs behind the APIs that other programs speak: OpenAI's, and MCP."""

from shoal.serve.app import make_app
from shoal.serve.house import Builder, House
from shoal.serve.server import key_for, listen, serve

__all__ = ["Builder", "House", "key_for", "listen", "make_app", "serve"]
