"""A tool call in a process of its own, which ends with the call whatever the tool does.

The process is a fresh Python that imports the tool by name. Both sides speak JSON, a line a
message: arguments one way, progress and the observation the other; nothing is pickled. Its
input stays open for as long as the call lasts, so it also ends when this program dies.
"""

import asyncio
import inspect
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import IO, TYPE_CHECKING, Any

from ..errors import UsageError
from .progress import progress, progress_to

if TYPE_CHECKING:
    from .tool import Tool

__all__ = ["check_importable", "kill_group", "run_in_process", "work"]

_START = 60.0  # seconds for Python to start and import the tool; the tool's own begin then
_CODE = (
    "import json, sys; job = json.loads(sys.stdin.readline()); sys.path[:] = job['path']; "
    "from shoal.tools.process import work; work(job)"
)


def check_importable(name: str, function: Callable[..., Any]) -> None:
    """Refuse a function that a new process could not import by module and name.

    Raises:
        UsageError: It is a method, lies within another function, or in the program itself.
    """
    if inspect.ismethod(function) or "." in function.__qualname__:
        raise UsageError(
            f"{name}: with process=True a tool must be a function at the top level of a module, "
            "for its process imports it by name; move it there."
        )
    if function.__module__ == "__main__":
        raise UsageError(
            f"{name}: with process=True a tool must be in a module that can be imported, not in "
            "the program itself; move it to a file of its own and import it."
        )


def run_in_process(
    tool: "Tool", arguments: dict[str, Any], limit: int, hidden: dict[str, str] | None = None
) -> tuple[str | None, str | None]:
    """Run a tool made with `process=True`; an observation or an error comes back.

    After `tool.timeout` seconds the process and those it started are killed.

    Args:
        tool: Found again by the module and the name of its function.
        arguments: Checked, as JSON data.
        limit: Longest observation in characters.
        hidden: The key of the call by its parameter, for a tool that takes one.
    """
    process = subprocess.Popen(
        [sys.executable, "-c", _CODE],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        start_new_session=True,
    )
    assert process.stdin is not None and process.stdout is not None
    messages: SimpleQueue[str] = SimpleQueue()
    threading.Thread(target=_read, args=(process.stdout, messages), daemon=True).start()
    job = {
        "path": sys.path,
        "module": tool.function.__module__,
        "name": tool.function.__name__,
        "arguments": arguments,
        "hidden": hidden or {},
        "key": tool.key,
        "limit": limit,
    }
    try:
        try:
            process.stdin.write(json.dumps(job) + "\n")
            process.stdin.flush()
        except OSError:
            pass  # it died at once; no message will come
        return _outcome(tool, messages)
    finally:
        kill_group(process)
        with process.stdin, process.stdout:
            pass


def _outcome(tool: "Tool", messages: "SimpleQueue[str]") -> tuple[str | None, str | None]:
    seconds, began = _START, False
    deadline = time.monotonic() + seconds
    while True:
        try:
            line = messages.get(timeout=max(deadline - time.monotonic(), 0))
        except Empty:
            if not began:
                return None, f"The process of {tool.name} did not start within {_START:g} seconds."
            limit = "1 second" if tool.timeout == 1 else f"{tool.timeout:g} seconds"
            return None, f"{tool.name} gave no result within {limit} and was stopped."
        if not line:
            return None, f"The process of {tool.name} ended without a result."
        message: dict[str, Any] = json.loads(line)
        if "progress" in message:
            progress(message["progress"])
        elif "began" in message:
            began = True
            deadline = time.monotonic() + tool.timeout
        else:
            return message["observation"], message["error"]


def _read(pipe: IO[str], messages: "SimpleQueue[str]") -> None:
    try:
        while line := pipe.readline():
            messages.put(line)
    except (OSError, ValueError):  # closed, for the call is over
        pass
    messages.put("")


def kill_group(process: "subprocess.Popen[Any]") -> None:
    """End a process that leads its group, and all that is left of the group."""
    if sys.platform == "win32":
        process.kill()
    else:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def work(job: dict[str, Any]) -> None:
    """The other side: run the one call of `job`, tell what came of it, and end."""
    replies = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what the tool prints is no reply
    threading.Thread(target=_end_with_caller, daemon=True).start()

    def reply(**message: Any) -> None:
        replies.write(json.dumps(message) + "\n")
        replies.flush()

    from .registry import error_text, observation_text

    observation = error = None
    try:
        tool = _found(job["module"], job["name"], job["key"])
        arguments = {**tool.check(job["arguments"]), **job["hidden"]}
        reply(began=True)
        with progress_to(lambda text: reply(progress=text)):
            result = tool.function(**arguments)
            if inspect.iscoroutine(result):
                result = asyncio.run(result)
        observation = observation_text(result, job["limit"])
    except BaseException as caught:  # even SystemExit is an outcome
        error = error_text(caught)
    reply(observation=observation, error=error)
    os._exit(0)  # a thread that the tool left behind must not hold the process


def _found(module: str, name: str, key: str | None) -> "Tool":
    import importlib

    from .tool import Tool, tool

    value: Any = getattr(importlib.import_module(module), name)
    if isinstance(value, Tool) and value.key == key:
        return value
    function: Any = value.function if isinstance(value, Tool) else value
    return tool(effect="pure" if key is None else "idempotent", key=key)(function)


def _end_with_caller() -> None:
    sys.stdin.read()
    if sys.platform != "win32":
        os.killpg(0, signal.SIGKILL)
    os._exit(1)
