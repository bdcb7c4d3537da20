"""What a worker process of a suite does with its input: a request a line, a reply a line."""

import faulthandler
import json
import os
import signal
import sys
from collections.abc import Callable, Mapping
from typing import Any, cast

__all__ = ["Handler", "serve"]

Handler = Callable[[Mapping[str, Any]], dict[str, Any]]
"""From a request to its reply."""


def serve(
    start: Callable[[], Mapping[str, Handler]],
    *,
    seconds: float,
    memory: int,
    refused: type[Exception] | None = None,
    default: Callable[[Any], str] | None = None,
) -> None:
    """Answer requests until the input ends.

    Args:
        start: Gives the handlers by the `do` of a request; what one raises becomes the reply's
            `error`. It is called within the limits, and what it prints is no reply either.
        seconds: After as long on one request the process ends, and prints where it stood.
        memory: Most bytes of address space.
        refused: What a handler raises to refuse; it becomes the reply's `refused`.
        default: Writes what JSON cannot; None has such a reply end the process.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent ends this process
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    replies = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    sys.stdout = sys.stderr  # what the benchmark's own code prints is no reply
    handlers = start()
    for line in sys.stdin:
        faulthandler.dump_traceback_later(seconds, exit=True)
        reply = json.dumps(_answer(handlers, line, refused), default=default)
        faulthandler.cancel_dump_traceback_later()
        replies.write(f"{reply}\n")
        replies.flush()


def _answer(
    handlers: Mapping[str, Handler], line: str, refused: type[Exception] | None
) -> dict[str, Any]:
    request = cast("dict[str, Any]", json.loads(line))
    try:
        return handlers[request["do"]](request)
    except Exception as error:  # whatever the benchmark's own code raises
        if refused is not None and isinstance(error, refused):
            return {"refused": str(error)}
        return {"error": f"{type(error).__name__}: {error}"}
