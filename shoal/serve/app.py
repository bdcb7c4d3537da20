"""The web application: which address does what."""

import time
from collections.abc import AsyncGenerator, Callable, Collection, Mapping
from contextlib import asynccontextmanager
from typing import Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from shoal.serve.chat_completions import ChatFace, read_chat
from shoal.serve.conversation import Ask
from shoal.serve.guard import Guard
from shoal.serve.house import House
from shoal.serve.metrics import Metrics
from shoal.serve.refusals import Refused
from shoal.serve.reply import Face, Reply
from shoal.serve.responses import ResponsesFace, read_response
from shoal.serve.service import Service
from shoal.serve.wire import read_body, read_json

__all__ = ["make_app"]

_CHAT, _RESPONSES, _MCP = "/v1/chat/completions", "/v1/responses", "/mcp"


def make_app(
    house: House,
    *,
    parallel: int = 4,
    queue: int = 128,
    seconds: float = 120.0,
    most_body: int = 1_000_000,
    key: str | None = None,
    hosts: Collection[str] | None = None,
    mcp: bool = False,
) -> Starlette:
    """An ASGI application that serves the graphs of `house`.

    Once it has started, `app.state.service` is its `Service`.

    Args:
        house: Model, graphs and tools.
        parallel: Runs at once.
        queue: Requests that may wait.
        seconds: Wall time of a request.
        most_body: Bytes of a request.
        key: As of a `Guard`.
        hosts: As of a `Guard`.
        mcp: Whether /mcp is there; needs `shoal[mcp]`.
    """
    metrics = Metrics()
    created = int(time.time())
    models = {
        name: {"id": name, "object": "model", "created": created, "owned_by": "shoal"}
        for name in house.graphs
    }

    def known(name: str) -> None:
        if name not in models:
            raise Refused(
                404,
                f"There is no model {name[:64]!r}; there are: {', '.join(models)}.",
                param="model",
                code="model_not_found",
            )

    def answers(
        endpoint: str, read: Callable[[dict[str, Any]], tuple[Ask, Face, bool]]
    ) -> Callable[[Request], Any]:
        async def endpoint_of(request: Request) -> Response:
            began = time.monotonic()
            service: Service = request.app.state.service
            try:
                body = await read_body(request, most_body, service.stopped)
                ask, face, stream = read(read_json(body))
                known(ask.graph)
            except Refused as refused:
                spent = time.monotonic() - began
                metrics.ended(endpoint, "", refused.status, spent, ok=False)
                raise
            return Reply(service, ask, face, stream=stream, endpoint=endpoint)

        return endpoint_of

    def chat(data: dict[str, Any]) -> tuple[Ask, Face, bool]:
        request, ask = read_chat(data)
        return ask, ChatFace(ask.graph, usage=request.include_usage), bool(request.stream)

    def responses(data: dict[str, Any]) -> tuple[Ask, Face, bool]:
        request, ask = read_response(data)
        return ask, ResponsesFace(request), bool(request.stream)

    async def list_models(_: Request) -> Response:
        return JSONResponse({"object": "list", "data": list(models.values())})

    async def one_model(request: Request) -> Response:
        name = request.path_params["name"]
        known(name)
        return JSONResponse(models[name])

    async def live(_: Request) -> Response:
        return JSONResponse({"status": "ok"})

    async def ready(request: Request) -> Response:
        service: Service = request.app.state.service
        over = service.stopped.is_set()
        return JSONResponse({"status": "stopping" if over else "ok"}, 503 if over else 200)

    async def measured(_: Request) -> Response:
        return Response(metrics.text(), media_type=metrics.content_type)

    routes: list[BaseRoute] = [
        Route("/v1/models", list_models),
        Route("/v1/models/{name}", one_model),
        Route(_CHAT, answers(_CHAT, chat), methods=["POST"]),
        Route(_RESPONSES, answers(_RESPONSES, responses), methods=["POST"]),
        Route("/healthz", ready),
        Route("/healthz/live", live),
        Route("/healthz/ready", ready),
        Route("/metrics", measured),
    ]

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncGenerator[None]:
        app.state.service = Service(
            house, parallel=parallel, queue=queue, seconds=seconds, metrics=metrics
        )
        if not mcp:
            yield
            return
        from shoal.serve.mcp import mcp_route

        async with mcp_route(app.state.service, most_body) as route:
            app.router.routes.append(route)
            yield

    return Starlette(
        routes=routes,
        middleware=[Middleware(Guard, key=key, hosts=hosts)],
        exception_handlers={
            Refused: _refused,
            HTTPException: _http_error,
            Exception: _unexpected,
        },
        lifespan=lifespan,
    )


async def _refused(_: Request, error: Exception) -> Response:
    assert isinstance(error, Refused)
    return JSONResponse(error.body(), error.status, headers=error.headers)


async def _http_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    allowed: Mapping[str, str] = error.headers or {}
    if error.status_code == 405:
        what = f"{request.method} is not possible at this address; use {allowed.get('Allow')}."
    elif error.status_code == 404:
        what = "There is nothing at this address; see /v1/models and docs/serve.md."
        if request.url.path.rstrip("/") == _MCP:
            what = "This server speaks no MCP: install shoal[mcp] and leave out --no-mcp."
    else:
        what = f"{error.detail}."
    refused = Refused(error.status_code, what)
    return JSONResponse(refused.body(), refused.status, headers=dict(allowed))


async def _unexpected(_: Request, error: Exception) -> Response:
    what = f"Unexpected {type(error).__name__}; the server's log has more."
    return JSONResponse(Refused(500, what).body(), 500)
