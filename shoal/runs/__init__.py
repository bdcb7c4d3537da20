"""What happened in a run, on disk. Knows no other room."""

from shoal.runs.metrics import CascadeFigures, Price, Tokens, cascade_figures
from shoal.runs.trace import TraceFile, read_trace

__all__ = ["CascadeFigures", "Price", "Tokens", "TraceFile", "cascade_figures", "read_trace"]
