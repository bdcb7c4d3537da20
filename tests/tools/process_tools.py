"""Tools for the tests of tools in processes: a process must be able to import them."""

import asyncio
import os
import subprocess
import sys
import time
from datetime import date
from typing import Annotated

from pydantic import Field

from shoal.errors import ToolError
from shoal.tools import progress, tool


@tool(process=True)
def spin() -> None:
    """Compute without end."""
    while True:
        pass


@tool(process=True)
def spin_with_child(file: str) -> None:
    """Start another program, note its number, and compute without end."""
    code = "import time; time.sleep(600)"
    child = subprocess.Popen([sys.executable, "-c", code])
    with open(file, "w") as out:
        out.write(f"{os.getpid()} {child.pid}\n")
    while True:
        pass


@tool(process=True)
def add_days(day: date, days: Annotated[int, Field(ge=0)] = 1) -> dict[str, object]:
    """Tell the ordinal of a day, and the number of the process."""
    print("this is no reply")
    return {"ordinal": day.toordinal() + days, "pid": os.getpid()}


@tool(process=True)
def fail(how: str) -> str:
    """Fail in some way."""
    match how:
        case "tool":
            raise ToolError("No such city.")
        case "value":
            raise ValueError("bad\nvalue")
        case "exit":
            raise SystemExit(3)
        case "die":
            os._exit(7)
        case _:
            return "x" * 100_000


@tool(process=True)
def tell(count: int) -> str:
    """Tell how far it is."""
    for number in range(count):
        progress(f"{number + 1} of {count}")
    return "told"


@tool(process=True)
async def wait_a_little(seconds: float) -> str:
    """Wait."""
    await asyncio.sleep(seconds)
    return "waited"


@tool(effect="idempotent", key="request", process=True)
def order(item: str, request: str) -> dict[str, object]:
    """Order an item."""
    return {"item": item, "request": request, "pid": os.getpid()}


def plain_order(request: str, count: int = 1) -> list[object]:
    """Order some."""
    return [count, request]


@tool
def told_order(item: str, request: str) -> str:
    """Order an item as a request that the model tells."""
    return f"{item} as {request}"


ordered = tool(effect="idempotent", key="request", process=True, name="ordered")(plain_order)
hidden_order = tool(effect="idempotent", key="request", process=True)(told_order.function)


def plain(number: int) -> int:
    """Double a number."""
    time.sleep(0)
    return 2 * number


doubled = tool(process=True, name="doubled")(plain)
