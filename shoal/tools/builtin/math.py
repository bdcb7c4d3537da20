"""Arithmetic. The expression comes from a model, so it is parsed and walked, never run.

Python's parser reads it; then only numbers, six operators, signs and the functions of
`_FUNCTIONS` are worked out. Whole numbers are exact up to `MAX_BITS`; other results are
rounded to 12 significant digits, so that 0.1 + 0.2 is 0.3.
"""

import ast
import math
import operator
import re
from collections.abc import Callable
from typing import Annotated, Any

from ...errors import ToolError
from ..tool import Free, tool

MAX_LENGTH = 500
MAX_BITS = 4_096

Number = int | float

_SIGNS = str.maketrans(
    {
        "\N{MULTIPLICATION SIGN}": "*",
        "\N{MIDDLE DOT}": "*",
        "\N{DIVISION SIGN}": "/",
        "\N{MINUS SIGN}": "-",
        "^": "**",
    }
)


@tool(timeout=5)
def calculate(expression: Annotated[str, Free()]) -> int | float:
    """Work out an arithmetic expression.

    Args:
        expression: Numbers with + - * / // % ** and brackets; also sqrt, round, min, max.
    """
    if len(expression) > MAX_LENGTH:
        raise ToolError(f"The expression is longer than {MAX_LENGTH} characters.")
    text = _to_python(expression)
    try:
        result = _evaluate(ast.parse(text, mode="eval").body)
    except (SyntaxError, MemoryError, RecursionError) as error:
        raise ToolError("The expression cannot be read; write it like 2 * (3 + 4).") from error
    except ZeroDivisionError as error:
        raise ToolError("That divides by zero.") from error
    except OverflowError as error:
        raise ToolError("The result is too large.") from error
    return _tidy(result)


def _to_python(text: str) -> str:
    """`text` in Python's notation, after a look at every character."""
    text = " ".join(text.translate(_SIGNS).strip().removesuffix("=").split())
    if not text:
        raise ToolError("The expression is empty.")
    if strange := re.search(r"[^0-9A-Za-z_+\-*/%(),. ]", text):
        raise ToolError(f'The character "{strange[0]}" has no place in an expression.')
    if not re.search(r"[A-Za-z_]", text):  # without a function a comma can only group digits
        text = re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", text)
    if joined := re.search(r"(?<![\w.])\.?\d[\d.]*+(?:e[+-]?\d++)?+[a-z_]", text, re.IGNORECASE):
        raise ToolError(f'Put an operator after the number in "{joined[0]}".')
    text = re.sub(r"([\d.]+)% of\b", r"\1/100*", text)
    if unclear := re.search(r"[\d.]+%(?= ?[+-])", text):
        share = unclear[0][:-1]
        raise ToolError(f"Write {share}% as {share}/100; before a sign its meaning is unclear.")
    return re.sub(r"([\d.]+)%(?= ?(?:[*/),]|$))", r"(\1/100)", text)


def _evaluate(node: ast.expr) -> Number:
    match node:
        case ast.Constant(value=int() | float() as value) if not isinstance(value, bool):
            return _bounded(value)
        case ast.UnaryOp(op=ast.UAdd() | ast.USub() as sign, operand=operand):
            value = _evaluate(operand)
            return -value if isinstance(sign, ast.USub) else value
        case ast.BinOp(left=left, op=sign, right=right) if type(sign) in _OPERATORS:
            return _bounded(_OPERATORS[type(sign)](_evaluate(left), _evaluate(right)))
        case ast.Name(id=name) if name in _CONSTANTS:
            return _CONSTANTS[name]
        case ast.Name(id=name):
            raise ToolError(f'There is no value "{name}"; write the number itself.')
        case ast.Call(func=ast.Name(id=name), args=arguments, keywords=[]):
            return _call(name, [_evaluate(argument) for argument in arguments])
        case _:
            raise ToolError("The expression may hold only numbers, + - * / // % **, and functions.")


def _call(name: str, values: list[Number]) -> Number:
    if name not in _FUNCTIONS:
        raise ToolError(f'There is no function "{name}"; there are: {", ".join(_FUNCTIONS)}.')
    try:
        return _bounded(_FUNCTIONS[name](*values))
    except (TypeError, ValueError) as error:
        shown = ", ".join(f"{value:.12g}" for value in values)
        raise ToolError(f"{name}({shown}) has no value.") from error


def _bounded(value: Any) -> Number:
    if isinstance(value, complex):
        raise ToolError("The result is not a real number.")
    if isinstance(value, int) and value.bit_length() > MAX_BITS:
        raise OverflowError
    if not math.isfinite(value):
        raise OverflowError
    return value


def _power(base: Number, exponent: Number) -> Number:
    if isinstance(base, int) and isinstance(exponent, int):
        # Refused before it is worked out: 9**9**9 would fill the memory.
        if abs(base) > 1 and abs(base).bit_length() * abs(exponent) > 2 * MAX_BITS:
            raise OverflowError
        if exponent >= 0:
            return base**exponent
    return float(base) ** float(exponent)


def _factorial(value: Number) -> int:
    if value > MAX_BITS // 8:
        raise OverflowError
    return math.factorial(int(value) if value == int(value) else value)  # pyright: ignore[reportArgumentType]


def _round(value: Number, digits: Number = 0) -> Number:
    """Half away from zero, as at school: round(2.5) is 3, where Python's own says 2."""
    if isinstance(value, int) and digits >= 0:
        return value
    if abs(digits) > 15 or digits != int(digits):
        raise ValueError
    from decimal import ROUND_HALF_UP, Decimal

    step = Decimal(1).scaleb(-int(digits))
    rounded = (Decimal(repr(value)) / step).to_integral_value(ROUND_HALF_UP) * step
    return float(rounded) if digits > 0 else int(rounded)


_OPERATORS: dict[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: lambda a, b: a / b,
    ast.FloorDiv: lambda a, b: a // b,
    ast.Mod: operator.mod,
    ast.Pow: _power,
}
_FUNCTIONS: dict[str, Callable[..., Any]] = {
    "sqrt": math.sqrt,
    "cbrt": math.cbrt,
    "abs": abs,
    "round": _round,
    "floor": math.floor,
    "ceil": math.ceil,
    "min": min,
    "max": max,
    "sum": lambda *values: sum(values),
    "pow": _power,
    "exp": math.exp,
    "log": math.log,
    "log2": math.log2,
    "log10": math.log10,
    "sin": math.sin,
    "cos": math.cos,
    "tan": math.tan,
    "asin": math.asin,
    "acos": math.acos,
    "atan": math.atan,
    "degrees": math.degrees,
    "radians": math.radians,
    "hypot": math.hypot,
    "gcd": math.gcd,
    "lcm": math.lcm,
    "factorial": _factorial,
}
_CONSTANTS: dict[str, float] = {"pi": math.pi, "e": math.e, "tau": math.tau}


def _tidy(value: Number) -> Number:
    if isinstance(value, int):
        return value
    rounded = float(f"{value:.12g}")
    return int(rounded) if rounded.is_integer() and abs(rounded) < 1e15 else rounded
