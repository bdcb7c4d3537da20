"""What happens, for Prometheus; a registry of its own, so that two servers do not share one."""

from collections.abc import Mapping

from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    generate_latest,
)

__all__ = ["Metrics"]

_SECONDS = (0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 120.0, 300.0)


class Metrics:
    """Counters of one server."""

    content_type = CONTENT_TYPE_LATEST

    def __init__(self) -> None:
        self._registry = registry = CollectorRegistry()
        self._requests = Counter(
            "shoal_requests",
            "Requests by where they came, the graph, and the HTTP status (499: client gone).",
            ("endpoint", "graph", "status"),
            registry=registry,
        )
        self._errors = Counter(
            "shoal_errors",
            "Requests whose status is 400 or above, or whose stream ended with an error.",
            ("endpoint",),
            registry=registry,
        )
        self._seconds = Histogram(
            "shoal_request_seconds",
            "Wall time of a request, from its head to the end of the answer.",
            ("endpoint",),
            buckets=_SECONDS,
            registry=registry,
        )
        self._tokens = Counter(
            "shoal_tokens",
            "Tokens: prompt (all), cached (of these), forced and sampled (written).",
            ("kind",),
            registry=registry,
        )
        self.running = Gauge("shoal_running", "Runs that compute.", registry=registry)
        self.waiting = Gauge("shoal_waiting", "Requests that wait for a place.", registry=registry)

    def count_tokens(self, usage: Mapping[str, int]) -> None:
        """Add the tokens of a run, by the names of `shoal.models.Usage`."""
        for kind, tokens in usage.items():
            self._tokens.labels(kind).inc(tokens)

    def ended(self, endpoint: str, graph: str, status: int, seconds: float, ok: bool) -> None:
        """Count a request."""
        self._requests.labels(endpoint, graph, str(status)).inc()
        self._seconds.labels(endpoint).observe(seconds)
        if not ok:
            self._errors.labels(endpoint).inc()

    def text(self) -> bytes:
        """All of it in Prometheus's text format."""
        return generate_latest(self._registry)
