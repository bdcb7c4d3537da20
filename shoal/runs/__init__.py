"""What happened in a run, on disk. Knows no other room."""

from shoal.runs.trace import TraceFile, read_trace

__all__ = ["TraceFile", "read_trace"]
