"""`shoal chat`: its options, and whether a terminal or a pipe talks."""

import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from shoal.cli.options import (
    DEFAULT_TOOLS,
    AfterUntrustedOption,
    GroundedOption,
    JsonOption,
    McpOption,
    TemperatureOption,
    finite,
    servers_end,
)
from shoal.errors import UsageError

if TYPE_CHECKING:
    from shoal.cli.chat.settings import Settings
    from shoal.runs.sessions import Session, SessionStore

__all__ = ["chat"]


def chat(
    name: Annotated[
        str | None,
        typer.Argument(metavar="[NAME]", help="With --resume: which session to go on with."),
    ] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on with a session; without NAME, the last one.")
    ] = False,
    model: Annotated[
        str | None,
        typer.Option(metavar="SPEC", show_default="embedded", help="As of `shoal run`."),
    ] = None,
    tools: Annotated[
        str | None,
        typer.Option(
            metavar="PACKS",
            show_default=DEFAULT_TOOLS,
            help="Packs or tools, separated by commas; your own as module:attribute.",
        ),
    ] = None,
    mcp: McpOption = None,
    graph: Annotated[
        Literal["tool_team", "single"] | None,
        typer.Option(
            show_default="tool_team",
            help="A planner, a caller and a summarizer; or one role for all.",
        ),
    ] = None,
    seed: Annotated[
        int | None,
        typer.Option(min=0, metavar="N", help="Makes drawing above temperature 0 repeatable."),
    ] = None,
    temperature: TemperatureOption = None,
    as_json: JsonOption = False,
    root: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR", help="Folder that the files pack may read; by default the current one."
        ),
    ] = None,
    max_seconds: Annotated[
        float | None,
        typer.Option(
            min=0.001,
            max=86_400.0,
            callback=finite,
            metavar="SECONDS",
            show_default="120",
            help="Wall time for each question.",
        ),
    ] = None,
    engine: Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            show_default="llguidance",
            help="What holds the model to a schema: llguidance, outlines, outlines:llguidance "
            "or outlines:xgrammar.",
        ),
    ] = None,
    grounded: GroundedOption = None,
    after_untrusted: AfterUntrustedOption = None,
) -> None:
    """Talk with a team; every step is saved as it happens.

    Without a terminal on standard input, each line of it is a question or a command; with
    --json each answer is one JSON object on a line.

    \b
    Exit codes, without a terminal (of the first question that was not answered):
      0    all answered
      1    an error of the model, a tool or the disk
      2    wrong usage: an option, a session, a command, a question
      3    gave up: no tool can help, or the calls kept failing
      4    the budget was spent
      130  interrupted by Ctrl-C
    """  # noqa: D301 (typer keeps the lines of a paragraph that this character opens)
    # LangGraph's tracing client would send the questions away if the environment asked it to
    os.environ["LANGSMITH_TRACING_V2"] = "false"
    if name is not None and not resume:
        raise UsageError(f"To go on with a session write: shoal chat --resume {name}")
    talks = sys.stdin.isatty()
    if talks and as_json:
        raise UsageError("--json needs the questions on standard input, a line each.")
    if talks and not sys.stdout.isatty():
        raise UsageError("A chat needs a terminal to write to, or its questions through a pipe.")
    from shoal.cli.chat.settings import Settings
    from shoal.cli.chat.talk import Chat
    from shoal.runs.sessions import SessionStore

    given: dict[str, Any] = {
        "model": model,
        "tools": tools,
        "mcp": mcp or None,
        "graph": graph,
        "seed": seed,
        "temperature": temperature,
        "root": str(root.resolve()) if root else None,
        "engine": engine,
        "grounded": grounded,
        "after_untrusted": after_untrusted,
    }
    with SessionStore() as store, servers_end():
        session = _resumed(store, name) if resume else None
        base = Settings.of(session.settings) if session else Settings(root=os.getcwd())
        settings = _with(base, given, max_seconds)
        settings.load_tools()
        if session:
            store.hold(session)
        it = Chat(store, settings)
        if session:
            it.open(session)
            store.set_settings(session.id, settings.data())
        if not talks:
            from shoal.cli.chat.batch import ask_lines

            raise SystemExit(ask_lines(it, as_json=as_json))
        from shoal.cli.chat.loop import converse

        left_running = converse(it, hint="" if session else _cut_off(store))
    if left_running or not it.model.done():
        # the interpreter's own end would wait for the tool, and pull the ground from under a
        # thread that is loading a model
        sys.stdout.flush()
        os._exit(0)


def _resumed(store: "SessionStore", name: str | None) -> "Session":
    if name is not None:
        return store.get(name)
    session = store.latest()
    if session is None:
        raise UsageError("There is no session to go on with; `shoal chat` begins one.")
    return session


def _with(base: "Settings", given: dict[str, Any], max_seconds: float | None) -> "Settings":
    """The settings with what was said on the command line."""
    said = {key: value for key, value in given.items() if value is not None}
    if max_seconds is not None:
        said["budget"] = {**base.budget, "seconds": max_seconds}
    return replace(base, **said)


def _cut_off(store: "SessionStore") -> str:
    """A word on the last session, where a crash cut it off within a question."""
    session = store.latest()
    if session is None or store.is_held(session):
        return ""
    if all(turn.stop is not None for turn in store.turns(session.id)[-1:]):
        return ""
    return f"{session.name} was cut off within a question; `shoal chat --resume` goes on with it."
