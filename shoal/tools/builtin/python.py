"""Python of a model's own, in a sandbox that knows no files, network, processes or modules.

Code runs in Monty (https://github.com/pydantic/monty), an interpreter of a part of Python
written in Rust, in worker processes of its own, never in this one. Time, memory, recursion and
output are bounded, and a sleep ends at once. Nothing but printed text comes back: a value that
crossed to this process would be copied, and a list of a list of a list can be small there and
fill all memory here.
"""

import atexit
import re
import threading
from importlib.util import find_spec
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field

from ...errors import ToolError, UsageError
from ..tool import Free, Tool, tool

if TYPE_CHECKING:
    from pydantic_monty import Monty, MontyError

MAX_CODE = 4_000
MAX_SECONDS = 5.0
MAX_MEMORY = 64 << 20  # bytes
MAX_DEPTH = 200
MAX_OUTPUT = 20_000  # bytes; a model reads the first 2,000 characters
_WORKERS = 2
_MODULES = "math, re, json, datetime, random, itertools, functools, collections and decimal"
_LACKS = re.compile(r"(?:The monty syntax parser )?does not yet support (.*)", re.DOTALL)
# A line that begins so belongs to the one above it.
_CONTINUED = re.compile(r"\s|(?:else|elif|except|finally|case)\b|[)\]}#@]")

_lock = threading.Lock()
_pool: "Monty | None" = None


def python_tools() -> list[Tool]:
    """The tool of the pack.

    Raises:
        UsageError: The package pydantic-monty is missing.
    """
    if find_spec("pydantic_monty") is None:
        raise UsageError("The pack python needs pydantic-monty: pip install 'shoal[sandbox]'.")
    return [run_python]


@tool(timeout=4 * MAX_SECONDS)
def run_python(code: Annotated[str, Free(), Field(max_length=MAX_CODE)]) -> str:
    """Run a short Python program and read what it prints.

    It has no files, no network and few modules.

    Args:
        code: The program, such as print(sum(range(10))).
    """
    import pydantic_monty as monty

    output = monty.CollectString(MAX_OUTPUT)
    head, last = _split(code)
    in_head = True
    try:
        with _workers().checkout(
            limits={
                "max_feed_duration_secs": MAX_SECONDS,
                "max_memory": MAX_MEMORY,
                "max_recursion_depth": MAX_DEPTH,
                "max_suspensions": 100,
            },
            os_policy={"sleep": "zero"},
        ) as session:

            def feed(part: str) -> None:
                session.feed_run(f"{part}\nNone", print_callback=output)

            try:
                feed(head)
            except monty.MontySyntaxError:
                # The last line is the end of what begins above it: nothing has run so far.
                feed(code)
            else:
                in_head = False
                try:
                    feed(f"_ = (\n{last}\n)\nif _ is not None: print(_)")
                except monty.MontySyntaxError:
                    feed(last)
    except monty.MontyError as error:
        raise ToolError(_sentence(error, numbered=in_head)) from None
    except TimeoutError:
        raise ToolError("All sandboxes are busy; try again.") from None
    return output.output or "The program ended and printed nothing."


def _split(code: str) -> tuple[str, str]:
    """The program without its last line, and that line, which may be a value to print."""
    head, _, last = code.rstrip().rpartition("\n")
    return (code, "None") if not last or _CONTINUED.match(last) else (head, last)


def _sentence(error: "MontyError", *, numbered: bool) -> str:
    """What went wrong, for a model to act on, with the line where its number is known."""
    import pydantic_monty as monty

    inner: BaseException = error.exception()
    text = " ".join(str(inner)[:1_000].split())
    late = f"The program took longer than {MAX_SECONDS:g} seconds, and was stopped."
    if isinstance(error, monty.MontyCrashedError):
        return late if error.timed_out else "The program crashed the sandbox, and was ended."
    if lacks := _LACKS.search(text):
        what = lacks.group(1).removeprefix("the ").rstrip(".")
        return f"The sandbox does not support {what}; use functions, loops, lists and dicts."
    match inner:
        case ModuleNotFoundError():
            return f"{text}: the sandbox has {_MODULES}, and little else."
        case PermissionError():
            return "The sandbox has no files, no network and no other programs."
        case TimeoutError():
            return late
        case MemoryError() if f"> {MAX_OUTPUT} bytes" in text:
            return f"The program printed more than {MAX_OUTPUT:,} bytes, and was stopped."
        case MemoryError():
            megabytes = MAX_MEMORY >> 20
            return f"The program needed more than {megabytes} megabytes, and was stopped."
        case _:
            frames: Any = getattr(error, "traceback", None)
            places: Any = frames() if frames and numbered else ()
            where = f" (line {places[-1].line})" if places else ""
            return f"{type(inner).__name__}: {text}{where}."


def _workers() -> "Monty":
    """The worker processes, started with the first program and ended with this one."""
    global _pool
    with _lock:
        if _pool is None:
            import pydantic_monty as monty

            pool = monty.Monty(
                max_processes=_WORKERS,
                checkout_timeout=2 * MAX_SECONDS,
                request_timeout=2 * MAX_SECONDS,
            )
            _pool = pool.__enter__()
            atexit.register(pool.__exit__, None, None, None)
        return _pool
