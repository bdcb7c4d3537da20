"""Options that several commands share, and their checks."""

import math
from pathlib import Path
from typing import Annotated

import typer

__all__ = ["DEFAULT_TOOLS", "JsonOption", "RootOption", "ToolsOption", "finite"]

DEFAULT_TOOLS = "math,units,dates,notes,files"


def finite(value: float | None) -> float | None:
    """Refuse NaN and infinity, which pass every test of a range."""
    if value is not None and not math.isfinite(value):
        raise typer.BadParameter(f"{value} is not a finite number.")
    return value


JsonOption = Annotated[bool, typer.Option("--json", help="Print one JSON object instead.")]

ToolsOption = Annotated[
    str,
    typer.Option(
        "--tools",
        metavar="PACKS",
        help="Packs or tools, separated by commas; your own as module:attribute.",
    ),
]

RootOption = Annotated[
    Path | None,
    typer.Option(
        "--root",
        metavar="DIR",
        help="Folder that the files pack may read; by default the current one.",
    ),
]
