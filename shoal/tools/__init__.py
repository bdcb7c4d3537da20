"""Typed functions that a model may call: defined, checked, run, recorded.

Knows no model. A call is checked before it runs, its time and its observation are
bounded, and what it raises becomes a sentence in the record.
"""

from .builtin import builtin_tools, load_tools
from .calls import CallRecord, ToolCall
from .declared import declared_tool
from .progress import progress, progress_to
from .registry import Registry, call_schema, observation_text
from .tool import Effect, Free, Quote, Tool, tool

__all__ = [
    "CallRecord",
    "Effect",
    "Free",
    "Quote",
    "Registry",
    "Tool",
    "ToolCall",
    "builtin_tools",
    "call_schema",
    "declared_tool",
    "load_tools",
    "observation_text",
    "progress",
    "progress_to",
    "tool",
]
