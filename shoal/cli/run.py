"""`shoal run`: one question, its steps as they happen, and the answer."""

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, closing, nullcontext
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from shoal.cli.asking import answer_on_terminal, asks_main_thread, has_terminal
from shoal.cli.background import Event, in_background
from shoal.cli.options import (
    DEFAULT_TOOLS,
    AfterUntrustedOption,
    GroundedOption,
    JsonOption,
    McpOption,
    RootOption,
    TemperatureOption,
    ToolsOption,
    allowed_names,
    finite,
    offered,
)
from shoal.cli.steps import Line, Show, awaited, lines_of, live_steps
from shoal.cli.text import print_json
from shoal.errors import UsageError

if TYPE_CHECKING:
    from shoal.graphs import RunResult
    from shoal.tools import Tool

__all__ = ["run"]

_EXIT_CODES = {"answered": 0, "gave_up": 3, "budget": 4, "error": 1}
_MOST_INPUT = 1_000_000
_SETTINGS = (
    *("model", "tools", "mcp", "graph", "seed", "temperature", "root", "engine", "grounded"),
    "after_untrusted",
)
"""What a session keeps of the options as they are."""


def run(
    context: typer.Context,
    question: Annotated[
        str | None,
        typer.Argument(
            metavar="QUESTION",
            show_default=False,
            help='What to answer; "-" reads standard input. With --resume, a session\'s name.',
        ),
    ] = None,
    model: Annotated[
        str,
        typer.Option(
            metavar="SPEC",
            help="embedded, llamacpp:PATH, hf:ID, openai:URL#MODEL, scripted:FILE, or a name "
            "from shoal.toml; see `shoal models`.",
        ),
    ] = "embedded",
    tools: ToolsOption = DEFAULT_TOOLS,
    mcp: McpOption = None,
    graph: Annotated[
        str,
        typer.Option(
            metavar="NAME",
            help="tool_team: a planner, a caller and a summarizer; single: one role for all; or "
            "your own as module:builder.",
        ),
    ] = "tool_team",
    seed: Annotated[
        int | None,
        typer.Option(min=0, metavar="N", help="Makes drawing above temperature 0 repeatable."),
    ] = None,
    temperature: TemperatureOption = None,
    as_json: JsonOption = False,
    trace: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Append every event to this file, as JSON lines."),
    ] = None,
    root: RootOption = None,
    max_seconds: Annotated[
        float | None,
        typer.Option(
            min=0.001,
            max=86_400.0,
            callback=finite,
            metavar="SECONDS",
            show_default="120",
            help="Wall time for the whole run.",
        ),
    ] = None,
    engine: Annotated[
        str,
        typer.Option(
            metavar="NAME",
            help="What holds the model to a schema: llguidance, outlines, outlines:llguidance "
            "or outlines:xgrammar.",
        ),
    ] = "llguidance",
    grounded: GroundedOption = None,
    session: Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            help="Ask within this session, as `shoal chat` does, and keep each step as it happens.",
        ),
    ] = None,
    resume: Annotated[
        bool,
        typer.Option("--resume", help="Go on with the question of a session that was cut off."),
    ] = False,
    allow: Annotated[
        str | None,
        typer.Option(
            metavar="NAMES",
            show_default="all on offer",
            help="Tools that may be called, separated by commas; a call of another is refused.",
        ),
    ] = None,
    after_untrusted: AfterUntrustedOption = None,
) -> None:
    """Answer a question with tools.

    The run is recorded for `shoal trace`, in a file of this machine's user; SHOAL_TRACE=off
    records none, SHOAL_TRACE=meta no texts.

    A call of a tool that needs a yes is asked about on the terminal, and refused where there is
    none. Within a session a question goes on after a crash: `shoal run --resume NAME`.

    \b
    Exit codes:
      0    answered
      1    an error of the model, a tool or the disk
      2    wrong usage: an option, a path, a tool's name, the question
      3    gave up: no tool can help, or the calls kept failing
      4    the budget was spent
      5    paused: by SIGTERM, or for a person to ask; --resume goes on with it
      130  interrupted by Ctrl-C
    """  # noqa: D301 (typer keeps the lines of a paragraph that this character opens)
    # LangGraph's tracing client would send the question away if the environment asked it to
    os.environ["LANGSMITH_TRACING_V2"] = "false"
    if session is not None or resume:
        said = {name: value for name, value in context.params.items() if _is_given(context, name)}
        result = _in_session(session, question, resume, said, as_json=as_json, trace=trace)
        raise SystemExit(_EXIT_CODES[result.stop])
    if question is None:
        raise UsageError("Missing argument 'QUESTION'; ask one: shoal run QUESTION")
    text = _question(question)

    from shoal.runs import TraceFile

    def work(
        chosen: "list[Tool]", names: list[str] | None, emit: Callable[[Event], None]
    ) -> "RunResult":
        from shoal.cli.recording import recorded
        from shoal.graphs.builders import load_graph
        from shoal.models import load_model

        build = load_graph(graph)
        with (
            TraceFile(trace) if trace else nullcontext() as file,
            recorded() as record,
            closing(load_model(model, engine=engine)) as it,
        ):
            from shoal.graphs import Budget
            from shoal.graphs import run as ask
            from shoal.graphs.replay import recipe

            def on_event(event: Event) -> None:
                if file:
                    file.write(event)
                record(event)
                emit(event)

            from shoal.config import temperature_of, tool_settings

            heat = temperature_of(model) if temperature is None else temperature
            budget = Budget() if max_seconds is None else Budget(seconds=max_seconds)
            options: dict[str, Any] = {
                "budget": budget,
                "grounded": grounded,
                "temperature": heat,
                "seed": seed,
            }
            team = build(it, chosen, **options)
            about = recipe(graph, it, chosen, **options)
            rule = after_untrusted or tool_settings().after_untrusted
            asking: dict[str, Any] = {}
            if (rule == "ask" or any(tool.confirm for tool in chosen)) and has_terminal():
                from langgraph.checkpoint.memory import InMemorySaver

                from shoal.graphs.checkpoints import Durable

                asking = {"durable": Durable(InMemorySaver(), "run"), "ask": asks_main_thread(emit)}
            return ask(
                team,
                text,
                allow=names,
                after_untrusted=rule,
                about=about,
                on_event=on_event,
                **asking,
            )

    with offered(tools, root, mcp or ()) as chosen, _shown(as_json) as show:
        names = None if allow is None else allowed_names(allow, chosen)
        result = in_background(partial(work, chosen, names), _showing(show))
        _tell(result, show, as_json)
    raise SystemExit(_EXIT_CODES[result.stop])


def _is_given(context: typer.Context, name: str) -> bool:
    source = context.get_parameter_source(name)
    return source is not None and source.name != "DEFAULT"


def _in_session(
    session: str | None,
    question: str | None,
    resume: bool,
    said: dict[str, Any],
    *,
    as_json: bool,
    trace: Path | None,
) -> "RunResult":
    """Ask within a session; `said` is what the command line names."""
    from shoal.cli.session_run import run_in_session

    if resume and session is not None and question is not None:
        raise UsageError("--resume goes on with the session's own question; leave QUESTION out.")
    if not resume and question is None:
        raise UsageError("Missing argument 'QUESTION'; ask one: shoal run --session NAME QUESTION")
    if resume and (fixed := {"allow", "after_untrusted"} & said.keys()):
        option = f"--{min(fixed).replace('_', '-')}"
        raise UsageError(
            f"--resume goes on under the rules that the question began with; leave {option} out."
        )
    name = session if session is not None or not resume else question
    given = {key: said[key] for key in _SETTINGS if key in said}
    if "root" in given:
        given["root"] = str(given["root"].resolve())
    with _shown(as_json) as show:
        result, name = run_in_session(
            name,
            None if resume or question is None else _question(question),
            given,
            allow=said.get("allow"),
            max_seconds=said.get("max_seconds"),
            trace=trace,
            on_event=_showing(show),
        )
        _tell(result, show, as_json, session=name)
    return result


def _shown(as_json: bool) -> AbstractContextManager[Show]:
    return nullcontext(_show_nothing) if as_json else live_steps()


def _show_nothing(_lines: Sequence[Line], _waiting: str) -> None:
    pass


def _showing(show: Show) -> Callable[[Event], None]:
    """Shows events as they come, and puts the questions of the run to the terminal."""

    def handle(event: Event) -> None:
        show(lines_of(event), awaited(event))
        if event["event"] == "asks":
            answer_on_terminal(event)

    return handle


def _tell(result: "RunResult", show: Show, as_json: bool, **more: Any) -> None:
    if as_json:
        print_json({**result.as_dict(), **more})
    else:
        show([Line("cost", _cost(result))], "")


def _question(argument: str) -> str:
    """The question, from standard input where the argument is "-"."""
    where = "The question"
    if argument == "-":
        where = "The question on standard input"
        data = sys.stdin.buffer.read(_MOST_INPUT + 1)
        if len(data) > _MOST_INPUT:
            raise UsageError(f"{where} is longer than {_MOST_INPUT:,} bytes; shorten it.")
    else:
        data = os.fsencode(argument)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        raise UsageError(f"{where} is not UTF-8 text.") from None


def _cost(result: "RunResult") -> str:
    usage = result.usage
    return (
        f"{_count(result.model_calls, 'model call')}, {_count(len(result.calls), 'tool call')}, "
        f"{usage.prompt:,} tokens read ({usage.cached:,} cached), "
        f"{usage.forced + usage.sampled:,} written ({usage.forced:,} forced), "
        f"{result.seconds:.2f} s"
    )


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
