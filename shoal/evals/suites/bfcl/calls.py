"""Calls as the Python source that BFCL's simulators evaluate, made of checked JSON alone."""

import math
from collections.abc import Mapping, Sequence
from typing import Any, cast

__all__ = ["Refused", "source_of"]

_DEEPEST = 32


class Refused(ValueError):
    """A call that is not rendered; the message says why."""


def source_of(call: Mapping[str, Any], parameters: Mapping[str, Sequence[str]]) -> str:
    """`name(key=value, ...)` for a call, with every value a literal.

    What a model wrote stands in it as the `repr` of a string only. BFCL puts an instance
    before each known name that an opening bracket follows, in strings too; brackets in them
    are therefore escaped.

    Args:
        call: `tool` and `arguments`.
        parameters: The names of each known function's parameters.

    Raises:
        Refused: The function or a parameter is unknown, or a value is no JSON.
    """
    name, arguments = call["tool"], call["arguments"]
    if name not in parameters or not str(name).isidentifier():
        raise Refused(f"there is no function {name!r}")
    for key in arguments:
        if key not in parameters[name] or not key.isidentifier():
            raise Refused(f"{name} has no parameter {key!r}")
    return f"{name}({', '.join(f'{key}={_literal(arguments[key])}' for key in arguments)})"


def _literal(value: Any, depth: int = 0) -> str:
    # Exact types: a subclass may have a `repr` of its own.
    if depth > _DEEPEST:
        raise Refused(f"a value is nested more than {_DEEPEST} deep")
    if value is None or type(value) in (bool, int):
        return repr(value)
    if type(value) is float and math.isfinite(value):
        return repr(value)
    if type(value) is str:
        return repr(value).replace("(", "\\x28")
    if type(value) is list:
        items = cast("list[Any]", value)
        return f"[{', '.join(_literal(item, depth + 1) for item in items)}]"
    if type(value) is dict:
        entries = cast("dict[str, Any]", value)
        if any(type(key) is not str for key in entries):
            raise Refused("a key of an object is no text")
        pairs = (f"{_literal(k)}: {_literal(v, depth + 1)}" for k, v in entries.items())
        return f"{{{', '.join(pairs)}}}"
    raise Refused(f"a value of type {type(value).__name__} is no JSON")
