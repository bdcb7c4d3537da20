"""The loss of a run as a picture: SVG, written by hand, that any browser shows."""

import json
from collections.abc import Sequence
from pathlib import Path

__all__ = ["loss_curve", "read_log", "write_curve"]

_WIDTH, _HEIGHT, _LEFT, _BOTTOM, _TOP = 640, 320, 56, 36, 24


def read_log(path: Path) -> list[tuple[int, float]]:
    """Tokens and loss of each logged step; of a step that was done twice, the last."""
    rows: dict[int, tuple[int, float]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        rows[row["step"]] = (row["tokens"], row["loss"])
    return [rows[step] for step in sorted(rows)]


def write_curve(log: Path, path: Path, title: str) -> Path:
    """Draw the log of a run to a file."""
    path.write_text(loss_curve(read_log(log), title), encoding="utf-8")
    return path


def loss_curve(points: Sequence[tuple[int, float]], title: str) -> str:
    """An SVG: thin the losses that were logged, bold their running mean.

    Args:
        points: Tokens seen and loss in nats a learned token, at least one.
        title: Above it.
    """
    most, high = max(tokens for tokens, _ in points), max(loss for _, loss in points)
    low = min(0.0, min(loss for _, loss in points))
    high = high if high > low else low + 1.0

    def x(tokens: float) -> float:
        return _LEFT + (_WIDTH - _LEFT - 16) * tokens / most

    def y(loss: float) -> float:
        return _HEIGHT - _BOTTOM - (_HEIGHT - _BOTTOM - _TOP - 8) * (loss - low) / (high - low)

    window = max(1, len(points) // 20)
    smooth: list[tuple[int, float]] = []
    for i, (tokens, _) in enumerate(points):
        last = [loss for _, loss in points[max(0, i + 1 - window) : i + 1]]
        smooth.append((tokens, sum(last) / len(last)))

    def line(rows: Sequence[tuple[int, float]], style: str) -> str:
        path = " ".join(f"{x(tokens):.1f},{y(loss):.1f}" for tokens, loss in rows)
        return f'<polyline points="{path}" fill="none" {style}/>'

    marks: list[str] = []
    for part in range(5):
        loss, tokens = low + (high - low) * part / 4, most * part / 4
        marks.append(
            f'<line x1="{_LEFT}" x2="{_WIDTH - 16}" y1="{y(loss):.1f}" y2="{y(loss):.1f}" '
            f'stroke="#888" stroke-opacity="0.3"/>'
            f'<text x="{_LEFT - 6}" y="{y(loss) + 4:.1f}" text-anchor="end">{loss:.2f}</text>'
            f'<text x="{x(tokens):.1f}" y="{_HEIGHT - _BOTTOM + 16}" text-anchor="middle">'
            f"{_short(tokens)}</text>"
        )
    shown = title.replace("&", "&amp;").replace("<", "&lt;")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" '
        f'font-family="sans-serif" font-size="11" fill="#666">\n'
        f'<text x="{_LEFT}" y="15" font-size="13">{shown}</text>\n'
        + "\n".join(marks)
        + f'\n<text x="{_WIDTH - 16}" y="{_HEIGHT - 4}" text-anchor="end">tokens</text>\n'
        f'<text x="{_LEFT + 4}" y="{_TOP + 6}">loss, nats a learned token</text>\n'
        + line(points, 'stroke="#4a7fb5" stroke-opacity="0.35"')
        + "\n"
        + line(smooth, 'stroke="#1f5a96" stroke-width="2"')
        + "\n</svg>\n"
    )


def _short(tokens: float) -> str:
    if tokens >= 1e6:
        return f"{tokens / 1e6:.3g}M"
    return f"{tokens / 1e3:.3g}k" if tokens >= 1e3 else f"{tokens:.0f}"
