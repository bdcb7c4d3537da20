"""A calibration as a picture: how it held on other cases, and the curve itself.

The reliability diagram is that of Niculescu-Mizil and Caruana (ICML 2005), with Wilson's
intervals and the counts below, as Guo et al. (ICML 2017, arXiv:1706.04599) draw it.
"""

from collections.abc import Callable, Sequence
from html import escape
from math import ceil, floor, log10

from shoal.models.calibration import Calibration, wilson

__all__ = ["reliability_svg"]

_STYLE = """
text{font:12px system-ui,-apple-system,"Segoe UI","Liberation Sans",sans-serif;fill:#1f2328}
.title{font-size:15px;font-weight:600}.panel{font-weight:600}.small{font-size:11px;fill:#59636e}
.ground{fill:#ffffff}.grid{stroke:#d1d9e0;stroke-width:1}.axis{stroke:#59636e;stroke-width:1}
.even{stroke:#59636e;stroke-width:1.5;stroke-dasharray:5 4}
.bar{stroke:#0969da;stroke-width:2}.dot{fill:#0969da}.count{fill:#8fbff2}
.curve{fill:none;stroke:#bc4c00;stroke-width:2}
@media (prefers-color-scheme:dark){
text{fill:#e6edf3}.small{fill:#9198a1}.ground{fill:#0d1117}.grid{stroke:#30363d}
.axis{stroke:#9198a1}.even{stroke:#9198a1}.bar{stroke:#58a6ff}.dot{fill:#58a6ff}
.count{fill:#1f4f85}.curve{stroke:#f0883e}}
"""

_WIDTH, _HEIGHT = 760, 460
_TOP, _BOTTOM = 84, 324
_COUNTS_TOP, _COUNTS_BOTTOM = 368, 412
_LEFT, _MIDDLE = (56, 356), (436, 736)

_Scale = Callable[[float], float]


def reliability_svg(calibration: Calibration) -> str:
    """Draw a calibration as one self-contained SVG, 760 by 460, for light and dark grounds.

    To the left, for each bin of the held-out cases, the share that was right over the mean
    predicted probability, with Wilson's 95% interval, the diagonal on which a perfect curve
    would lie, and the number of cases below. To the right the isotonic curve.
    """
    c = calibration
    title = f"{c.model}: {c.held_out} cases held out, ECE {c.ece:.3f}"
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{_HEIGHT}" '
        f'viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img">',
        f"<title>{_plain(title)}</title>",
        f"<desc>{_plain(_described(c))}</desc>",
        f"<style>{_STYLE}</style>",
        f'<rect class="ground" width="{_WIDTH}" height="{_HEIGHT}"/>',
        _text(_LEFT[0] - 36, 28, title, "title"),
        _text(
            _LEFT[0] - 36,
            47,
            f"isotonic regression over {c.feature}, fitted to {c.fitted} other cases",
            "small",
        ),
        *_reliability(c),
        *_curve(c),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _described(c: Calibration) -> str:
    bins = (
        f"predicted {b.predicted:.2f}, right {b.right:.2f} of {b.cases}" for b in c.bins if b.cases
    )
    return "Share right by predicted probability: " + "; ".join(bins) + "."


def _reliability(c: Calibration) -> list[str]:
    x, y = _scale(0, 1, *_LEFT), _scale(0, 1, _BOTTOM, _TOP)
    parts = _frame(_LEFT, "How it held: right, by predicted probability")
    for tick in _ticks(0, 1):
        parts += _across(_LEFT, y(tick), f"{tick:g}")
        parts += _upright(x(tick), f"{tick:g}")
    parts.append(_line(x(0), y(0), x(1), y(1), "even"))
    most = max((b.cases for b in c.bins), default=0) or 1
    height = _scale(0, most, 0, _COUNTS_BOTTOM - _COUNTS_TOP)
    for b in c.bins:
        if not b.cases:
            continue
        low, high = wilson(round(b.right * b.cases), b.cases)
        at, top = x(b.predicted), _COUNTS_BOTTOM - height(b.cases)
        parts += [
            _line(at, y(low), at, y(high), "bar"),
            _line(at - 4, y(low), at + 4, y(low), "bar"),
            _line(at - 4, y(high), at + 4, y(high), "bar"),
            f'<circle class="dot" cx="{at:.1f}" cy="{y(b.right):.1f}" r="4.5"/>',
            f'<rect class="count" x="{x(b.low) + 1:.1f}" y="{top:.1f}" '
            f'width="{x(b.high) - x(b.low) - 2:.1f}" height="{height(b.cases):.1f}"/>',
            _text(x((b.low + b.high) / 2), top - 3, str(b.cases), "small", "middle"),
        ]
    parts.append(_line(_LEFT[0], _COUNTS_BOTTOM, _LEFT[1], _COUNTS_BOTTOM, "axis"))
    note = "held-out cases in each bin; bars above: 95% intervals (Wilson)"
    return [*parts, _text(sum(_LEFT) / 2, _COUNTS_BOTTOM + 20, note, "small", "middle")]


def _curve(c: Calibration) -> list[str]:
    low, high = _span(c.points)
    x, y = _scale(low, high, *_MIDDLE), _scale(0, 1, _BOTTOM, _TOP)
    parts = _frame(_MIDDLE, "The curve: probability of being right")
    for tick in _ticks(0, 1):
        parts += _across(_MIDDLE, y(tick), f"{tick:g}")
    for tick in _ticks(low, high):
        parts += _upright(x(tick), f"{tick:g}")
    inside = [point for point in c.points if low < point[0] < high]
    whole = [(low, c.at(low)), *inside, (high, c.at(high))]
    path = " ".join(f"{x(value):.1f},{y(p):.1f}" for value, p in whole)
    parts.append(f'<polyline class="curve" points="{path}"/>')
    note = f"{c.feature} (level beyond either end)"
    return [*parts, _text(sum(_MIDDLE) / 2, _BOTTOM + 36, note, "small", "middle")]


def _span(points: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """What to show of a curve: where it rises, and of a level before or after it a part."""
    low, high = points[0][0], points[-1][0]
    begins = max(value for value, p in points if p == points[0][1])
    ends = min(value for value, p in points if p == points[-1][1])
    if begins < ends:
        beside = (ends - begins) / 5
        low, high = max(low, begins - beside), min(high, ends + beside)
    return (low, high) if low < high else (low - 0.5, high + 0.5)


def _frame(sides: tuple[int, int], name: str) -> list[str]:
    return [
        _text(sides[0], _TOP - 12, name, "panel"),
        _line(sides[0], _BOTTOM, sides[1], _BOTTOM, "axis"),
        _line(sides[0], _TOP, sides[0], _BOTTOM, "axis"),
    ]


def _across(sides: tuple[int, int], at: float, label: str) -> list[str]:
    line = [] if at == _BOTTOM else [_line(sides[0], at, sides[1], at, "grid")]
    return [*line, _text(sides[0] - 7, at + 4, label, "small", "end")]


def _upright(at: float, label: str) -> list[str]:
    tick = _line(at, _BOTTOM, at, _BOTTOM + 4, "axis")
    return [tick, _text(at, _BOTTOM + 17, label, "small", "middle")]


def _ticks(low: float, high: float) -> list[float]:
    """Round numbers within a range, about five of them."""
    step = 10 ** floor(log10((high - low) / 5))
    step = next(step * by for by in (1, 2, 5, 10) if (high - low) / (step * by) <= 5.0001)
    return [round(n * step, 12) for n in range(ceil(low / step), floor(high / step) + 1)]


def _scale(low: float, high: float, first: float, last: float) -> _Scale:
    return lambda value: first + (last - first) * (value - low) / (high - low)


def _line(x1: float, y1: float, x2: float, y2: float, kind: str) -> str:
    return f'<line class="{kind}" x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"/>'


def _text(x: float, y: float, text: str, kind: str, anchor: str = "start") -> str:
    where = f'x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"'
    return f'<text class="{kind}" {where}>{_plain(text)}</text>'


def _plain(text: str) -> str:
    """Text as XML may hold it: names come from files, and may hold anything."""
    return escape("".join(c if c.isprintable() else "?" for c in text))
