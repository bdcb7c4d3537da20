"""What happens in a run, as it happens: one plain dict a model call and a tool call.

Events go out through LangGraph's custom stream, so any `stream_mode="custom"` reads them.
"""

import time
from typing import Any

__all__ = ["emit"]


def emit(event: str, **fields: Any) -> None:
    """Send one event to whoever streams the run; outside a graph, to nobody."""
    from langgraph.config import get_stream_writer

    try:
        write = get_stream_writer()
    except RuntimeError:
        return
    write({"event": event, "at": time.time(), **fields})
