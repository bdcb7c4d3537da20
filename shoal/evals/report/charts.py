"""The charts of a report: SVG that takes its colours from the page.

Names of systems go through `Markup.format`, which escapes them.
"""

import math
from collections.abc import Sequence

import numpy as np
from markupsafe import Markup

from shoal.evals.metrics import Row
from shoal.evals.store import Sample

__all__ = ["COLOURS", "interval", "latency", "scatter"]

COLOURS = 4
"""How many systems the style sheet tells apart; then they come round again."""

_WIDTH, _HEIGHT = 440, 290
_LEFT, _RIGHT, _TOP, _BOTTOM = 40, 22, 18, 38
_LINE, _LETTER = 14, 6.5  # height and mean width of a label's letters


def interval(low: float, value: float, high: float) -> Markup:
    """A share with its interval on a line from 0 to 1; the text beside it has the numbers."""
    return Markup(
        '<svg class="interval" viewBox="0 0 104 12" width="104" height="12" aria-hidden="true">'
        '<path class="grid" d="M2 0V12M27 3V9M52 0V12M77 3V9M102 0V12"/>'
        '<path class="range" d="M{:.1f} 6H{:.1f}"/><circle cx="{:.1f}" cy="6" r="3"/></svg>'
    ).format(2 + 100 * low, 2 + 100 * high, 2 + 100 * value)


def scatter(rows: Sequence[Row]) -> Markup:
    """Accuracy against tokens, with intervals; the best floor is a line."""
    asked = [row for row in rows if not row.floor]
    floor = max((row for row in rows if row.floor), key=lambda row: row.accuracy, default=None)
    ticks = _ticks(max(row.tokens for row in asked))
    highest = max([row.high for row in asked] + ([floor.accuracy] if floor else []))
    top = min(100, 10 * math.ceil(10 * highest + 0.8))
    y_ticks = list(range(0, top + 1, 10 if top <= 50 else 20))

    def x(tokens: float) -> float:
        return _LEFT + (_WIDTH - _LEFT - _RIGHT) * tokens / ticks[-1]

    def y(share: float) -> float:
        return _HEIGHT - _BOTTOM - (_HEIGHT - _TOP - _BOTTOM) * 100 * share / top

    parts = [_frame([(y(t / 100), str(t)) for t in y_ticks], [(x(t), f"{t:,g}") for t in ticks])]
    labels: list[tuple[float, float, str, str]] = []
    if floor is not None:
        parts.append(
            Markup('<path class="floor" d="M{} {:.1f}H{}"/>').format(
                _LEFT, y(floor.accuracy), _WIDTH - _RIGHT
            )
        )
        parts.append(_label(_LEFT + 6, y(floor.accuracy) - 5, "start", floor.name, "quiet"))
    for place, row in enumerate(asked):
        at, style = x(row.tokens), f"s{place % COLOURS}"
        parts.append(
            Markup(
                '<g class="{}"><path class="range" d="M{:.1f} {:.1f}V{:.1f}"/>'
                '<circle cx="{:.1f}" cy="{:.1f}" r="4"/></g>'
            ).format(style, at, y(row.low), y(row.high), at, y(row.accuracy))
        )
        half = _LETTER * len(row.name) / 2
        centre = min(max(at, _LEFT + half), _WIDTH - half)
        labels.append((centre, y(row.high) - 6, row.name, style))
    for centre, height, text, style in _apart(labels):
        parts.append(_label(centre, height, "middle", text, style))
    parts.append(_titles("tokens a case", "accuracy, %"))
    return _figure("Accuracy against tokens", parts)


def latency(rows: Sequence[Row], samples: Sequence[Sample]) -> Markup:
    """The share of samples that took at most so many seconds, by system."""
    asked = [row.name for row in rows if not row.floor]
    seconds = {
        name: sorted(
            max(0.001, sum(run["seconds"] for run in sample.runs))
            for sample in samples
            if sample.system == name and sample.runs
        )
        for name in asked
    }
    drawn = [values for values in seconds.values() if values]
    if not drawn:
        return Markup("")
    least = math.log10(min(values[0] for values in drawn))
    most = math.log10(max(values[-1] for values in drawn))
    if most - least < 0.3:
        least, most = least - 0.15, most + 0.15

    def x(value: float) -> float:
        return _LEFT + (_WIDTH - _LEFT - _RIGHT) * (math.log10(value) - least) / (most - least)

    def y(share: float) -> float:
        return _HEIGHT - _BOTTOM - (_HEIGHT - _TOP - _BOTTOM) * share

    marks = [(x(t), f"{t:g}") for t in _log_ticks(least, most)]
    parts = [_frame([(y(t / 100), str(t)) for t in (0, 25, 50, 75, 100)], marks)]
    shares = np.linspace(0, 1, 101)
    for place, name in enumerate(asked):
        if not seconds[name]:
            continue
        points = zip(np.quantile(seconds[name], shares).tolist(), shares.tolist(), strict=True)
        line = "L".join(f"{x(value):.1f} {y(share):.1f}" for value, share in points)
        style = f"s{place % COLOURS}"
        parts.append(Markup('<path class="line {}" d="M{}"/>').format(style, line))
        at = _HEIGHT - _BOTTOM - 10 - _LINE * (len(asked) - 1 - place)
        # low and to the right no line can run, for all of them end above
        parts.append(_label(_WIDTH - _RIGHT - 4, at, "end", name, style))
    parts.append(_titles("seconds a case, logarithmic", "share of cases, %"))
    return _figure("Latency", parts)


def _figure(title: str, parts: Sequence[Markup]) -> Markup:
    return Markup(
        '<svg class="chart" viewBox="0 0 {} {}" role="img" aria-label="{}">{}</svg>'
    ).format(_WIDTH, _HEIGHT, title, Markup("").join(parts))


def _frame(ys: Sequence[tuple[float, str]], xs: Sequence[tuple[float, str]]) -> Markup:
    floor = _HEIGHT - _BOTTOM
    lines = [
        Markup(
            '<path class="grid" d="M{} {:.1f}H{}"/>'
            '<text class="tick" x="{}" y="{:.1f}" text-anchor="end">{}</text>'
        ).format(_LEFT, at, _WIDTH - _RIGHT, _LEFT - 6, at + 4, text)
        for at, text in ys
    ]
    lines += [
        Markup(
            '<path class="axis" d="M{:.1f} {}v4"/>'
            '<text class="tick" x="{:.1f}" y="{}" text-anchor="middle">{}</text>'
        ).format(at, floor, at, floor + 16, text)
        for at, text in xs
    ]
    lines.append(Markup('<path class="axis" d="M{} {}H{}"/>').format(_LEFT, floor, _WIDTH - _RIGHT))
    return Markup("").join(lines)


def _titles(below: str, beside: str) -> Markup:
    return Markup(
        '<text class="title" x="{}" y="{}" text-anchor="end">{}</text>'
        '<text class="title" x="{}" y="{}">{}</text>'
    ).format(_WIDTH - _RIGHT, _HEIGHT - 5, below, 4, _TOP - 7, beside)


def _label(x: float, y: float, anchor: str, text: str, style: str) -> Markup:
    return Markup('<text class="label {}" x="{:.1f}" y="{:.1f}" text-anchor="{}">{}</text>').format(
        style, x, y, anchor, text
    )


def _apart(labels: list[tuple[float, float, str, str]]) -> list[tuple[float, float, str, str]]:
    """Centred labels, moved up where one would lie upon another."""
    placed: list[tuple[float, float, str, str]] = []
    for x, y, text, style in sorted(labels, key=lambda label: -label[1]):
        for other_x, other_y, other, _ in placed:
            room = _LETTER * (len(text) + len(other)) / 2
            if abs(x - other_x) < room and y > other_y - _LINE:
                y = other_y - _LINE
        placed.append((x, y, text, style))
    return placed


def _ticks(most: float) -> list[float]:
    """Round numbers from 0 to above `most`, about five."""
    step = 10 ** math.floor(math.log10(max(most, 1) / 4))
    step *= next(factor for factor in (1, 2, 2.5, 5, 10) if factor * step * 5 > max(most, 1))
    return [step * i for i in range(math.floor(most / step) + 2)]


def _log_ticks(least: float, most: float) -> list[float]:
    """Numbers of 1, 2 and 5 between two powers of ten; of 1 alone where there are many."""
    factors = (1, 2, 5) if most - least < 3 else (1,)
    powers = range(math.floor(least), math.ceil(most) + 1)
    found = [factor * 10.0**power for power in powers for factor in factors]
    return [t for t in found if least <= math.log10(t) <= most]
