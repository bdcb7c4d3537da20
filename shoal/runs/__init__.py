"""What happened in a run, on disk. Knows no other room."""

from shoal.runs.metrics import CascadeFigures, Price, Tokens, cascade_figures
from shoal.runs.recorder import Recorder
from shoal.runs.telemetry import telemetry
from shoal.runs.trace import TraceFile, read_trace
from shoal.runs.traces import Keep, TraceStore

__all__ = [
    "CascadeFigures",
    "Keep",
    "Price",
    "Recorder",
    "Tokens",
    "TraceFile",
    "TraceStore",
    "cascade_figures",
    "read_trace",
    "telemetry",
]
