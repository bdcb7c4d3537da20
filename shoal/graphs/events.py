"""What happens in a run, as it happens: one plain dict a model call and a tool call.

They go to `LISTENER`, and where there is none to LangGraph's custom stream, so that any
`stream_mode="custom"` reads them; for that stream LangGraph runs each node in a thread.
A live run also tells what a model writes while it writes it, and can be stopped within.
"""

import threading
import time
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from shoal.errors import Cancelled
from shoal.models.fields import FieldDelta

__all__ = ["LISTENER", "LIVE", "Live", "emit"]


@dataclass(frozen=True)
class Live:
    """That a run tells of each piece of text, as `delta` events, and may be stopped.

    Attributes:
        stop: Set by any thread, it ends the run at the next token or step.
    """

    stop: threading.Event = field(default_factory=threading.Event)

    def check(self) -> None:
        """Raise `Cancelled` where the run was stopped."""
        if self.stop.is_set():
            raise Cancelled("The run was stopped.")

    def teller(self, role: str) -> Callable[[FieldDelta], None]:
        """What hands on the pieces that `role` writes."""

        def tell(delta: FieldDelta) -> None:
            self.check()
            emit("delta", role=role, field=delta.path, text=delta.text, done=delta.done)

        return tell


LIVE: ContextVar[Live | None] = ContextVar("shoal_live", default=None)
"""Of the run that the current code is a part of; LangGraph carries it into the nodes."""


LISTENER: ContextVar[Callable[[dict[str, Any]], None] | None] = ContextVar(
    "shoal_listener", default=None
)
"""Given each event of the run that the current code is a part of, in the node's thread."""


def emit(event: str, **fields: Any) -> None:
    """Send one event to whoever streams the run; outside a graph, to nobody."""
    write = LISTENER.get()
    if write is None:
        from langgraph.config import get_stream_writer

        try:
            write = get_stream_writer()
        except RuntimeError:
            return
    write({"event": event, "at": time.time(), **fields})
