"""Tools of MCP servers: programs and addresses that the user names, none that they do not.

What a server says (names, descriptions, schemas, results) is data of a stranger: it is
bounded, cleaned and checked before a model or a terminal sees it.
"""

from .client import Server, close_servers
from .offer import mcp_tools

__all__ = ["Server", "close_servers", "mcp_tools"]
