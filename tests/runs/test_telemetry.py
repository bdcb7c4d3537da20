"""Runs as OpenTelemetry spans and metrics, as a collector receives them over HTTP."""

import gzip
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, cast

import pytest

from shoal.cli.recording import recorded
from shoal.graphs import run, single
from shoal.models import ScriptedModel
from shoal.tools import tool

CALL = {"tool": "warmth", "arguments": {"city": "Oslo"}}
SENT = """
import sys
from opentelemetry import metrics, trace
from opentelemetry.exporter.otlp.proto.http.metric_exporter import OTLPMetricExporter
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import PeriodicExportingMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from tests.runs.test_telemetry import play

url = sys.argv[1]
spans = TracerProvider()
spans.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(endpoint=url + "/v1/traces")))
trace.set_tracer_provider(spans)
reader = PeriodicExportingMetricReader(OTLPMetricExporter(endpoint=url + "/v1/metrics"))
meters = MeterProvider(metric_readers=[reader])
metrics.set_meter_provider(meters)
with trace.get_tracer("user").start_as_current_span("above"):
    play()
spans.shutdown()
meters.shutdown()
"""


@tool
def warmth(city: str) -> str:
    """Tell how warm it is."""
    if city == "Atlantis":
        raise ValueError("There is no Atlantis; the token=abcdefgh12345 is gone.")
    return "4 degrees"


def play() -> None:
    """One run that ends well, and one whose tool fails and whose model does too."""
    with recorded() as record:  # as a command does
        run(
            single(ScriptedModel([CALL, {"answer": "It is 4 degrees."}]), [warmth]),
            "How warm is it in Oslo?",
            about={"graph": "single"},
            on_event=record,
        )
        lost = {"tool": "warmth", "arguments": {"city": "Atlantis"}}
        team = single(ScriptedModel([lost, lost, "none"]), [warmth])
        run(team, "And in Atlantis?", on_event=record)


class Collector(ThreadingHTTPServer):
    """Receives OTLP over HTTP, as protobuf."""

    def __init__(self) -> None:
        self.received: list[tuple[str, bytes]] = []
        super().__init__(("127.0.0.1", 0), _Receiver)


class _Receiver(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.headers.get("Content-Encoding") == "gzip":
            body = gzip.decompress(body)
        cast(Collector, self.server).received.append((self.path, body))
        self.send_response(200)
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None: ...


@pytest.fixture
def collector() -> Iterator[Collector]:
    pytest.importorskip("opentelemetry.sdk", reason="needs opentelemetry-sdk")
    pytest.importorskip("opentelemetry.exporter.otlp.proto.http", reason="needs the OTLP exporter")
    with Collector() as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def sent(collector: Collector, capture: str, folder: Path) -> tuple[list[Any], dict[str, Any]]:
    """Spans and metrics that a process with an SDK sends."""
    from opentelemetry.proto.collector.metrics.v1.metrics_service_pb2 import (
        ExportMetricsServiceRequest,
    )
    from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

    url = f"http://127.0.0.1:{collector.server_port}"
    done = subprocess.run(
        [sys.executable, "-c", SENT, url],
        env={**os.environ, "SHOAL_TRACE": capture, "SHOAL_DATA": str(folder)},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    spans: list[Any] = []
    metrics: dict[str, Any] = {}
    for path, body in collector.received:
        if path == "/v1/traces":
            for resource in ExportTraceServiceRequest.FromString(body).resource_spans:
                spans += [span for scope in resource.scope_spans for span in scope.spans]
        else:
            assert path == "/v1/metrics"
            for resource in ExportMetricsServiceRequest.FromString(body).resource_metrics:
                for scope in resource.scope_metrics:
                    metrics |= {metric.name: metric for metric in scope.metrics}
    return spans, metrics


def attributes(item: Any) -> dict[str, Any]:
    """Attributes as plain values."""

    def plain(value: Any) -> Any:
        kind = value.WhichOneof("value")
        found = getattr(value, kind)
        return [plain(v) for v in found.values] if kind == "array_value" else found

    return {pair.key: plain(pair.value) for pair in item.attributes}


def test_a_collector_receives_a_tree_of_spans_and_both_histograms(
    collector: Collector, tmp_path: Path
):
    spans, metrics = sent(collector, "full", tmp_path)
    above = next(span for span in spans if span.name == "above")
    agent = next(span for span in spans if span.name == "invoke_agent single")
    assert agent.parent_span_id == above.span_id
    below = [span for span in spans if span.parent_span_id == agent.span_id]
    assert [span.name for span in below] == [
        *("chat scripted", "execute_tool warmth", "chat scripted")
    ]
    for span in below:
        assert agent.start_time_unix_nano <= span.start_time_unix_nano
        assert span.start_time_unix_nano <= span.end_time_unix_nano <= agent.end_time_unix_nano
    chat, executed = attributes(below[0]), attributes(below[1])
    assert chat["gen_ai.operation.name"] == "chat"
    assert (chat["gen_ai.provider.name"], chat["gen_ai.request.model"]) == ("shoal", "scripted")
    assert chat["gen_ai.agent.name"] == "solver"
    assert (chat["gen_ai.usage.input_tokens"], chat["gen_ai.usage.output_tokens"]) == (0, 0)
    assert chat["gen_ai.response.finish_reasons"] == ["stop"]
    asked = json.loads(chat["gen_ai.input.messages"])
    assert asked[-1]["role"] == "user"
    assert "How warm is it in Oslo?" in asked[-1]["parts"][0]["content"]
    assert executed["gen_ai.tool.name"] == "warmth"
    assert json.loads(executed["gen_ai.tool.call.arguments"]) == {"city": "Oslo"}
    assert executed["gen_ai.tool.call.result"] == "4 degrees"
    assert attributes(agent)["shoal.stop"] == "answered"

    failed = next(span for span in spans if span.name == "invoke_agent")
    assert failed.status.code == 2 and attributes(failed)["error.type"] == "_OTHER"
    tools = [s for s in spans if s.name == "execute_tool warmth" and s.status.code == 2]
    assert len(tools) == 1  # the repeated call was not run
    assert attributes(tools[0])["error.type"] == "tool_error"
    assert "token=[masked] is gone" in tools[0].status.message

    tokens = metrics["gen_ai.client.token.usage"]
    assert tokens.unit == "{token}"
    kinds = [attributes(point)["gen_ai.token.type"] for point in tokens.histogram.data_points]
    assert sorted(kinds) == ["input", "output"]
    assert list(tokens.histogram.data_points[0].explicit_bounds)[:4] == [1, 4, 16, 64]
    duration = metrics["gen_ai.client.operation.duration"]
    assert duration.unit == "s" and duration.histogram.data_points[0].count == 4


@pytest.mark.parametrize("capture", ["meta", "off"])
def test_without_content_no_text_is_sent(capture: str, collector: Collector, tmp_path: Path):
    spans, _ = sent(collector, capture, tmp_path)
    assert len(spans) == 10
    for _, body in collector.received:
        for word in (b"Oslo", b"Atlantis", b"degrees", b"How warm"):
            assert word not in body


def test_nobody_listens_and_nothing_is_imported():
    program = (
        "import sys\n"
        "from shoal.runs.telemetry import telemetry\n"
        "assert telemetry() is None\n"
        "assert 'opentelemetry' not in sys.modules\n"
        "try:\n"
        "    import opentelemetry.trace\n"
        "except ImportError:\n"
        "    sys.exit()\n"
        "assert telemetry() is None, 'the api alone is no listener'\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
