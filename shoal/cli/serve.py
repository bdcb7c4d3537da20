"""`shoal serve`: graphs for every program that speaks OpenAI's API or MCP."""

import os
import sys
from contextlib import closing, nullcontext
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated

import typer

from shoal.cli.background import Event
from shoal.cli.options import AfterUntrustedOption, RootOption, ToolsOption, finite
from shoal.errors import UsageError

__all__ = ["serve"]

SAFE_TOOLS = "math,units,dates"


def serve(
    graphs: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[GRAPH]...",
            help="tool_team, single, or your own as module:builder; by default all of Shoal's.",
        ),
    ] = None,
    model: Annotated[
        str,
        typer.Option(metavar="SPEC", help="Plays every role; as of `shoal run`."),
    ] = "embedded",
    tools: ToolsOption = SAFE_TOOLS,
    root: RootOption = None,
    host: Annotated[
        str,
        typer.Option(
            metavar="HOST", help="Where to listen; beyond this machine it needs SHOAL_API_KEY."
        ),
    ] = "127.0.0.1",
    port: Annotated[
        int, typer.Option(min=0, max=65_535, metavar="PORT", help="0 takes a free one.")
    ] = 8000,
    allow_host: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME",
            help="Another name in the Host header to answer to, on loopback; may be repeated.",
        ),
    ] = None,
    max_parallel: Annotated[
        int, typer.Option(min=1, max=256, metavar="N", help="Runs at once.")
    ] = 4,
    max_queue: Annotated[
        int,
        typer.Option(
            min=0, max=10_000, metavar="N", help="Requests that wait; one more is refused."
        ),
    ] = 128,
    max_body: Annotated[
        int, typer.Option(min=1_000, max=100_000_000, metavar="BYTES", help="Of a request.")
    ] = 1_000_000,
    max_seconds: Annotated[
        float,
        typer.Option(
            min=0.1,
            max=86_400.0,
            callback=finite,
            metavar="SECONDS",
            help="Wall time of a request, the wait for others included.",
        ),
    ] = 120.0,
    grace: Annotated[
        float,
        typer.Option(
            min=0.0,
            max=3_600.0,
            callback=finite,
            metavar="SECONDS",
            help="What runs may go on for after SIGTERM, before it is stopped.",
        ),
    ] = 10.0,
    temperature: Annotated[
        float | None,
        typer.Option(
            min=0.0,
            callback=finite,
            metavar="T",
            show_default="0, or as the model's name in shoal.toml sets it",
            help="Where a request sets none.",
        ),
    ] = None,
    mcp: Annotated[
        bool | None,
        typer.Option(
            "--mcp/--no-mcp",
            show_default="where shoal[mcp] is installed",
            help="Whether /mcp offers the graphs as tools.",
        ),
    ] = None,
    trace: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Append every event to this file, as JSON lines."),
    ] = None,
    after_untrusted: AfterUntrustedOption = None,
) -> None:
    """Serve graphs to OpenAI clients (/v1) and to MCP clients (/mcp)."""
    # LangGraph's tracing client would send questions away if the environment asked it to
    os.environ["LANGSMITH_TRACING_V2"] = "false"
    for package in ("starlette", "uvicorn", "prometheus_client"):
        if find_spec(package) is None:
            raise UsageError(f"shoal serve needs {package}: pip install 'shoal[serve]'.")
    has_mcp = find_spec("mcp") is not None
    if mcp and not has_mcp:
        raise UsageError("--mcp needs the package mcp: pip install 'shoal[mcp]'.")
    with_mcp = has_mcp if mcp is None else mcp

    from shoal.serve.server import is_loopback, key_for, listen

    if allow_host and not is_loopback(host):
        raise UsageError("--allow-host is for loopback; elsewhere the key guards the server.")
    key = key_for(host)
    listener = listen(host, port)

    from shoal.cli.recording import recorded
    from shoal.config import temperature_of, tool_settings
    from shoal.graphs import Budget
    from shoal.models import load_model
    from shoal.runs import TraceFile
    from shoal.serve import House, make_app
    from shoal.serve import serve as serve_app
    from shoal.serve.graphs import load_builders
    from shoal.serve.guard import LOOPBACK
    from shoal.tools import Registry, load_tools

    builders = load_builders(graphs or ())
    chosen = load_tools(tools, root=root)
    heat = temperature_of(model) if temperature is None else temperature
    with (
        TraceFile(trace) if trace else nullcontext() as file,
        recorded() as record,
        closing(load_model(model)) as it,
    ):

        def on_event(event: Event) -> None:
            if file:
                file.write(event)
            record(event)

        for build in builders.values():  # what cannot be built is told now, and not per request
            build(it, Registry(chosen), budget=Budget(), grounded=None, temperature=heat, seed=None)
        house = House(
            it,
            builders,
            tuple(chosen),
            heat,
            on_event=on_event,
            after_untrusted=after_untrusted or tool_settings().after_untrusted,
        )
        app = make_app(
            house,
            parallel=max_parallel,
            queue=max_queue,
            seconds=max_seconds,
            most_body=max_body,
            key=key,
            hosts={*LOOPBACK, *(allow_host or ())} if is_loopback(host) else None,
            mcp=with_mcp,
        )
        _tell(listener.getsockname(), builders, [tool.name for tool in chosen], with_mcp, key)
        serve_app(app, listener, grace=grace)
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)  # the interpreter's own end would wait for a tool that hangs


def _tell(
    address: tuple[object, ...], graphs: object, tools: list[str], mcp: bool, key: str | None
) -> None:
    host, port = str(address[0]), address[1]
    at = f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
    print(f"serving {', '.join(graphs)} at {at}/v1", flush=True)  # pyright: ignore
    print(f"tools: {', '.join(tools)}")
    print(f"mcp: {at}/mcp" if mcp else "mcp: not served")
    print(f"key: {'required' if key else 'none; only this machine can ask'}", flush=True)
