"""Values of quantities: drawn as people come upon them, and as a call writes them."""

import random
from decimal import Decimal
from typing import Any, cast

from shoal.training.figures.quantities import Quantity
from shoal.training.figures.tools import Parameter
from shoal.training.values import sample

__all__ = ["argument_of", "distinct", "drawn", "spread"]


def drawn(quantity: Quantity, sort: str, rng: random.Random, length: int) -> Any:
    """A value of the quantity, numbers in decimals as people say them."""
    match quantity.kind:
        case "k" | "e":
            return rng.choice(quantity.choices)
        case "t":
            return sample("place", rng)
        case "x":
            return _expression(rng)
        case "l":
            # Series that go together are of one length; groups need not be.
            count = rng.randint(3, 6) if quantity.nouns[0].startswith("group") else length
            return tuple(_number(quantity, sort, rng) for _ in range(count))
        case _:
            return _number(quantity, sort, rng)


def distinct(parameter: Parameter, count: int, rng: random.Random, length: int) -> tuple[Any, ...]:
    """Values for a parameter, up to `count` of them, no two the same."""
    found: dict[Any, None] = {}
    for _ in range(count * 5):
        found[drawn(parameter.quantity, parameter.sort, rng, length)] = None
        if len(found) == count:
            break
    cells = list(found)
    if count > 1 and isinstance(cells[0], Decimal) and rng.random() < 0.7:
        cells.sort()
    return tuple(cells)


def argument_of(parameter: Parameter, cell: Any) -> Any:
    """A drawn value as the argument is written; a rate is drawn in percent."""
    if isinstance(cell, tuple):
        cells = cast(tuple[Decimal, ...], cell)
        return [_plain_number(one) for one in cells]
    if not isinstance(cell, Decimal):
        return cell
    return _plain_number(cell / 100 if parameter.as_share else cell)


def spread(low: float, high: float, rng: random.Random) -> float:
    """A number of a range, its logarithm drawn evenly where the range is wide."""
    if low > 0 and high / low > 60:
        return low * (high / low) ** rng.random()
    return rng.uniform(low, high)


def _number(quantity: Quantity, sort: str, rng: random.Random) -> Decimal:
    places = 0 if sort == "integer" else quantity.decimals
    low, high = float(quantity.low), float(quantity.high)
    if low == 0 and quantity.kind == "n" and rng.random() < 0.08:
        return Decimal(0)
    value = spread(low, high, rng)
    if places and low >= 1 and rng.random() < 0.5:
        places = 0
    if quantity.kind == "m" and sort == "number" and value < 5000 and rng.random() < 0.08:
        places = 2
    step = 1
    if not places and value >= 100 and quantity.kind != "y" and rng.random() < 0.7:
        # People name round sums more often than exact ones.
        step = 10 ** (len(str(int(value))) - rng.choice((1, 2, 2)))
    number = (
        Decimal(str(round(value / step) * step)) if not places else Decimal(f"{value:.{places}f}")
    )
    number = number.normalize() if places else number
    return min(max(number, Decimal(quantity.low)), Decimal(quantity.high))


def _expression(rng: random.Random) -> str:
    a, b, c = rng.randint(2, 9), rng.randint(2, 12), rng.randint(1, 20)
    sign = rng.choice("+-")
    return rng.choice(
        (
            f"{a}x^2 {sign} {b}x", f"{a}x^2 {sign} {b}x + {c}", f"x^3 {sign} {b}x", f"x**2 + {c}",
            f"{a}*x**2 {sign} {b}*x", f"sin(x) + {c}", f"{a}*cos(x)", f"e^x {sign} {c}",
            f"{a}x {sign} {c}", f"1/(x + {c})", f"sqrt(x) * {b}", "x^2", f"{a}*x**3",
        )
    )  # fmt: skip


def _plain_number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)
