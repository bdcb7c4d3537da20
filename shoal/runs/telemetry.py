"""Runs as OpenTelemetry spans and metrics, for whoever has set up an SDK in this process.

After the semantic conventions for generative AI (opentelemetry.io/docs/specs/semconv/gen-ai,
which call themselves in development): a span `invoke_agent` for a run, below it a span `chat`
for each model call and a span `execute_tool` for each tool call that was run; the histograms
`gen_ai.client.token.usage` and `gen_ai.client.operation.duration`.

Spans are made when their event comes, with the times that the event tells, so what a tool
itself instruments does not lie below its span.
"""

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from shoal.runs.capture import masked

__all__ = ["telemetry"]

_PROVIDER = "shoal"
_TOKEN_BUCKETS = [4**power for power in range(14)]
_SECOND_BUCKETS = [0.01 * 2**power for power in range(14)]

Event = Mapping[str, Any]


def telemetry(*, content: bool = False) -> Callable[[Event], None] | None:
    """What turns the events of runs into spans and metrics; None where nobody listens.

    Usage: `run(graph, question, on_event=telemetry())`, once the SDK is set up. It is safe
    for several runs in several threads; the span that is current when a run starts is the
    parent of the run's.

    Args:
        content: Whether spans hold the texts that were read and written, masked as in a store
            of traces.

    Returns:
        None where no part of this process has imported `opentelemetry`, or no SDK is set: it
        is not imported here, so it costs nothing.
    """
    if "opentelemetry.trace" not in sys.modules:
        return None
    from opentelemetry import trace

    if isinstance(
        trace.get_tracer_provider(), trace.ProxyTracerProvider | trace.NoOpTracerProvider
    ):
        return None
    return _Spans(content).write


class _Spans:
    def __init__(self, content: bool) -> None:
        from opentelemetry import metrics, trace

        from shoal import __version__

        self._content = content
        self._trace = trace
        self._tracer = trace.get_tracer("shoal", __version__)
        meter = metrics.get_meter("shoal", __version__)
        self._tokens = meter.create_histogram(
            "gen_ai.client.token.usage",
            unit="{token}",
            description="Number of input and output tokens used.",
            explicit_bucket_boundaries_advisory=_TOKEN_BUCKETS,
        )
        self._duration = meter.create_histogram(
            "gen_ai.client.operation.duration",
            unit="s",
            description="GenAI operation duration.",
            explicit_bucket_boundaries_advisory=_SECOND_BUCKETS,
        )
        self._runs: dict[str, Any] = {}  # the open spans by run

    def write(self, event: Event) -> None:
        match event["event"]:
            case "run_started" | "run_resumed":
                self._start(event)
            case "model_call":
                self._chat(event)
            case "tool_call" if not event["repeated"]:
                self._tool(event)
            case "run_ended" | "run_failed":
                self._end(event)
            case _:
                pass

    def _start(self, event: Event) -> None:
        agent = event.get("graph")
        attributes = {
            **_operation("invoke_agent"),
            "shoal.run_id": event["run_id"],
            **({"gen_ai.agent.name": agent} if agent else {}),
        }
        if self._content:
            attributes["gen_ai.input.messages"] = _messages(
                [{"role": "user", "content": event["question"]}]
            )
        self._runs[event["run_id"]] = self._tracer.start_span(
            f"invoke_agent {agent}" if agent else "invoke_agent",
            start_time=_nanoseconds(event["at"]),
            attributes=attributes,
        )

    def _chat(self, event: Event) -> None:
        usage: Mapping[str, int] = event.get("usage") or {}
        known = {**_operation("chat"), "gen_ai.request.model": event["model"]}
        error = {"error.type": "_OTHER"} if event.get("error") is not None else {}
        attributes: dict[str, Any] = {**known, "gen_ai.agent.name": event["role"], **error}
        written = usage.get("forced", 0) + usage.get("sampled", 0)
        if usage:
            attributes |= {
                "gen_ai.usage.input_tokens": usage["prompt"],
                "gen_ai.usage.output_tokens": written,
                "gen_ai.usage.cache_read.input_tokens": usage["cached"],
            }
        if event.get("stop") is not None:
            finish = "stop" if event["stop"] == "done" else event["stop"]
            attributes["gen_ai.response.finish_reasons"] = [finish]
            if self._content:
                said = {"role": "assistant", "content": event["text"], "finish_reason": finish}
                attributes["gen_ai.output.messages"] = _messages([said])
        if self._content and event.get("messages"):
            attributes["gen_ai.input.messages"] = _messages(event["messages"])
        self._add(event, f"chat {event['model']}", self._trace.SpanKind.CLIENT, attributes)
        # where a call failed, how long it took is not told
        if event.get("seconds") is not None:
            self._duration.record(event["seconds"], known | error)
        for kind, count in (("input", usage.get("prompt", 0)), ("output", written)):
            if usage:
                self._tokens.record(count, {**known, "gen_ai.token.type": kind})

    def _tool(self, event: Event) -> None:
        attributes: dict[str, Any] = {
            "gen_ai.operation.name": "execute_tool",
            "gen_ai.tool.name": event["tool"],
            "gen_ai.tool.type": "function",
        }
        if event["error"] is not None:
            attributes["error.type"] = "tool_error"
        if self._content:
            attributes["gen_ai.tool.call.arguments"] = json.dumps(masked(event["arguments"]))
            attributes["gen_ai.tool.call.result"] = masked(event["observation"] or "")
        self._add(event, f"execute_tool {event['tool']}", self._trace.SpanKind.INTERNAL, attributes)

    def _add(self, event: Event, name: str, kind: Any, attributes: Mapping[str, Any]) -> None:
        """One whole span below that of its run."""
        above = self._runs.get(event["run_id"])
        ended = _nanoseconds(event["at"])
        span = self._tracer.start_span(
            name,
            None if above is None else self._trace.set_span_in_context(above),
            kind,
            attributes,
            start_time=ended - _nanoseconds(event.get("seconds") or 0.0),
        )
        self._fail(span, event)
        span.end(ended)

    def _end(self, event: Event) -> None:
        span = self._runs.pop(event["run_id"], None)
        if span is None:
            return
        if event["event"] == "run_ended":
            span.set_attribute("shoal.stop", event["stop"])
            if self._content:
                said = {"role": "assistant", "content": event["answer"], "finish_reason": "stop"}
                span.set_attribute("gen_ai.output.messages", _messages([said]))
        failed = event["event"] == "run_failed" or event["stop"] == "error"
        if failed:
            span.set_attribute("error.type", "_OTHER")
        self._fail(
            span, {**event, "error": event.get("error") or event.get("reason")} if failed else {}
        )
        span.end(_nanoseconds(event["at"]))

    def _fail(self, span: Any, event: Event) -> None:
        error = event.get("error")
        if error is not None:
            said = masked(error) if self._content else None
            span.set_status(self._trace.StatusCode.ERROR, said)


def _operation(name: str) -> dict[str, Any]:
    return {"gen_ai.operation.name": name, "gen_ai.provider.name": _PROVIDER}


def _messages(messages: Sequence[Mapping[str, Any]]) -> str:
    """Messages in the form of the conventions: each of parts, as JSON."""
    return json.dumps(
        [
            {
                **{key: value for key, value in message.items() if key != "content"},
                "parts": [{"type": "text", "content": masked(message["content"])}],
            }
            for message in messages
        ]
    )


def _nanoseconds(seconds: float) -> int:
    return int(seconds * 1e9)
