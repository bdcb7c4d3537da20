"""What a command that runs teams keeps of each run, as the configuration says."""

import warnings
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from typing import Any

from shoal.errors import ShoalError

__all__ = ["recorded"]


@contextmanager
def recorded() -> Generator[Callable[[Mapping[str, Any]], None], None, None]:
    """What events are to be given to: the user's store of traces, and OpenTelemetry.

    Safe for several threads. A store that fails is told of at the end, and ends nothing.

    Raises:
        UsageError: The table `[trace]` or the variable SHOAL_TRACE is wrong.
    """
    from shoal.config import trace_settings
    from shoal.runs.recorder import Recorder
    from shoal.runs.telemetry import telemetry
    from shoal.runs.traces import Keep

    settings = trace_settings()
    keep = Keep(settings.runs, settings.megabytes)
    recorder = Recorder(keep=keep, capture=settings.capture)
    spans = telemetry(content=settings.capture == "full")

    def write(event: Mapping[str, Any]) -> None:
        recorder.write(event)
        if spans is not None:
            spans(event)

    try:
        yield write
    finally:
        try:
            recorder.close()
        except ShoalError as error:
            warnings.warn(f"not recorded: {error}", stacklevel=2)
