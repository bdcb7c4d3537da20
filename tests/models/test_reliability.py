"""The picture of a calibration shows its figures where they belong."""

import re
import xml.etree.ElementTree as ET

import pytest

from shoal.models.calibration import Bin, Calibration, wilson
from shoal.models.reliability import reliability_svg

SVG = "{http://www.w3.org/2000/svg}"
BINS = (
    Bin(0.0, 0.5, 10, 0.25, 0.3),
    Bin(0.5, 0.9, 0, 0.0, 0.0),
    Bin(0.9, 1.0, 40, 0.95, 0.9),
)
POINTS = ((-2.0, 0.1), (-1.5, 0.4), (-1.0, 0.6), (0.0, 0.95))
CURVE = Calibration("m", "sum_logprob", POINTS, 120, 50, 0.0512, 0.9, BINS)


def drawn(calibration: Calibration = CURVE) -> ET.Element:
    return ET.fromstring(reliability_svg(calibration))


def of(root: ET.Element, kind: str) -> list[dict[str, str]]:
    return [e.attrib for e in root.iter() if e.get("class") == kind]


def at(element: dict[str, str], *names: str) -> tuple[float, ...]:
    return tuple(float(element[name]) for name in names)


def diagonal(root: ET.Element) -> tuple[float, float, float, float]:
    """The corners of the diagram, which the diagonal joins: 0, 0 and 1, 1."""
    (line,) = of(root, "even")
    x1, y1, x2, y2 = at(line, "x1", "y1", "x2", "y2")
    return x1, y1, x2, y2


def test_the_title_tells_the_cases_and_the_error():
    text = " ".join(t.text or "" for t in drawn().iter(f"{SVG}text"))
    assert "m: 50 cases held out, ECE 0.051" in text
    assert "sum_logprob, fitted to 120 other cases" in text


def test_each_filled_bin_has_a_dot_with_its_interval_and_a_bar_of_its_cases():
    root = drawn()
    x0, y0, x1, y1 = diagonal(root)
    filled = [b for b in BINS if b.cases]
    dots = [at(dot, "cx", "cy") for dot in of(root, "dot")]
    # of the three lines of an interval, the upright one
    spans = [at(line, "y1", "y2") for line in of(root, "bar") if line["x1"] == line["x2"]]
    assert len(dots) == len(spans) == len(filled)
    for b, (x, y), span in zip(filled, dots, spans, strict=True):
        assert x == pytest.approx(x0 + (x1 - x0) * b.predicted, abs=0.1)
        assert y == pytest.approx(y0 + (y1 - y0) * b.right, abs=0.1)
        interval = [y0 + (y1 - y0) * end for end in wilson(round(b.right * b.cases), b.cases)]
        assert span == pytest.approx(interval, abs=0.1)
    heights = [float(bar["height"]) for bar in of(root, "count")]
    assert heights[0] / heights[1] == pytest.approx(10 / 40, abs=0.01)


def test_the_curve_goes_through_its_points():
    root = drawn()
    _, bottom, _, top = diagonal(root)
    (line,) = of(root, "curve")
    places = [tuple(map(float, pair.split(","))) for pair in line["points"].split()]
    for value, probability in POINTS:
        share = (value - POINTS[0][0]) / (POINTS[-1][0] - POINTS[0][0])
        x = places[0][0] + share * (places[-1][0] - places[0][0])
        y = bottom + (top - bottom) * probability
        assert any((x, y) == pytest.approx(place, abs=0.1) for place in places)


@pytest.mark.parametrize("sign", [1, -1])
def test_a_long_level_does_not_hide_where_the_curve_rises(sign):
    points = ((-90.0, 0.1), *POINTS) if sign > 0 else (*POINTS, (90.0, 0.95))
    root = drawn(Calibration("m", "f", points, 120, 50, 0.1, 0.9, BINS))
    (line,) = of(root, "curve")
    places = [tuple(map(float, pair.split(","))) for pair in line["points"].split()]
    rising = [x for x, y in places if y not in (places[0][1], places[-1][1])]
    assert len(rising) == 2 and rising[1] - rising[0] > 50
    (first, *_, last) = places
    assert first[1] == places[1][1] if sign > 0 else last[1] == places[-2][1]


def test_all_lies_within_the_picture():
    root = drawn()
    width, height = at(root.attrib, "width", "height")
    for element in root.iter():
        for name, value in element.attrib.items():
            if name in ("x", "x1", "x2", "cx", "y", "y1", "y2", "cy"):
                assert 0 <= float(value) <= (width if name[0] in "x" or name == "cx" else height)


def test_a_curve_of_one_point_and_no_cases_is_drawn():
    root = drawn(Calibration("m", "f", ((0.0, 0.5),), 1, 0, 0.0, None, ()))
    assert not of(root, "dot") and len(of(root, "curve")) == 1


def test_a_name_is_text_whatever_it_holds():
    """Names come from files; XML takes no control characters and markup must not be one."""
    root = drawn(Calibration('<script>"&\x00\ud800', "f", POINTS, 1, 50, 0.1, None, BINS))
    assert not list(root.iter(f"{SVG}script"))
    assert any((t.text or "").startswith('<script>"&??:') for t in root.iter(f"{SVG}text"))


def test_it_needs_nothing_else_and_has_colours_for_a_dark_ground():
    svg = reliability_svg(CURVE)
    svg.encode("utf-8")
    assert "prefers-color-scheme:dark" in svg
    assert not re.search(r"href|url\(|@import|<script", svg)
    assert re.findall(r"https?://[^\"]*", svg) == ["http://www.w3.org/2000/svg"]
