"""The report and the card: figures that can be counted by hand, and text that stays text."""

import json
from pathlib import Path
from typing import Any

import pytest

from shoal.graphs import Thresholds
from shoal.synthesis.figures import measure
from shoal.synthesis.queue import Queue
from shoal.synthesis.report import write_report
from shoal.synthesis.settings import Settings

COST = {"model_calls": 2, "prompt": 100, "cached": 40, "forced": 5, "sampled": 10}
EVIL = "Say <script>alert(1)</script> | `x`"


def review(who: str, *scores: tuple[int, float | None]) -> dict[str, Any]:
    named = {f"response.d{i}": list(score) for i, score in enumerate(scores)}
    return {"reviewer": who, "comment": "so", "scores": named}


def result(text: str, status: str = "accepted", **more: Any) -> dict[str, Any]:
    item = {"instruction": text, "response": "A red kite.", "calls": [], "thoughts": []}
    item |= {"keywords": ["kite", "boat"], "summary": ""}
    return {"item": item, "status": status, "author": "ann", "reviews": [], **more}


RESULTS = [
    result(
        "draw a b",
        reviews=[review("ben", (8, 7.5), (9, 8.5)), review("cem", (10, None), (10, None))],
        mean=9.25,
        spread=0.75,
    ),
    result("draw a c", reviews=[review("ben", (2, 2.0), (2, 2.0))], mean=2.0, spread=0.0),
    result(
        EVIL,
        "rejected",
        reason="adjudicator",
        detail="no",
        reviews=[review("ben", (9, 9.0), (9, 9.0)), review("cem", (5, 5.0), (5, 5.0))],
        mean=7.0,
        spread=2.0,
        ruling={"by": "eve", "decision": "reject", "comment": "no"},
    ),
    result("draw a b", "duplicate", reason="duplicate", detail="as good", author="ben"),
]


@pytest.fixture
def queue(tmp_path: Path):
    with Queue(tmp_path / "work.db") as opened:
        opened.begin("me", [])
        opened.open_round(0, range(3))
        opened.open_round(1, range(3, 4))
        for number, made in enumerate(RESULTS):
            opened.finish(number, made, COST, 0.5)
        yield opened


def test_figures_are_those_of_the_items(queue: Queue) -> None:
    found = measure(queue, Thresholds())
    assert found.made == 4 and found.count("accepted") == 2
    assert found.fates["rejected", "adjudicator"] == 1
    assert found.rounds == {0: [3, 2], 1: [1, 0]}
    assert found.authors == {"ann": [3, 2], "ben": [1, 0]}
    ben, cem = found.reviewers["ben"], found.reviewers["cem"]
    assert (ben.reviews, ben.mean) == (3, pytest.approx((8 + 9 + 2 + 2 + 9 + 9) / 6))
    assert (cem.scores[10], cem.scores[5]) == (2, 2)
    # alpha over (8.5, 10) and (9, 5): the single review says nothing of agreement
    scores = [8.5, 10, 9, 5]
    between = sum((a - b) ** 2 for a in scores for b in scores) / (4 * 3)
    within = (2 * 1.5**2 + 2 * 4**2) / 4
    assert found.alpha.value == pytest.approx(1 - within / between)
    assert found.alpha_expected.items == 1
    assert (found.reviewed, found.adjudicated, found.overturned) == (3, 1, 1)
    assert (found.cost["prompt"], found.seconds) == (400, 2.0)


def test_diversity_is_counted_over_accepted_items(queue: Queue) -> None:
    found = measure(queue, Thresholds()).diversity
    assert found is not None and found.texts == 2
    assert found.distinct_1 == pytest.approx(4 / 6)  # draw a b c
    assert found.distinct_2 == pytest.approx(3 / 4)
    assert found.alike == found.nearest == pytest.approx(3 / 7)
    assert found.keywords == 0.5  # of kite and boat the response has one


def test_a_report_shows_what_models_wrote_as_text(queue: Queue, tmp_path: Path) -> None:
    settings = Settings("pairs", 4, ("ann", "ben"), seeds="s.jsonl", rounds=2)
    figures = measure(queue, settings.thresholds)
    write_report(tmp_path, settings, figures, {"Shoal": "0"})
    page = (tmp_path / "report.html").read_text()
    assert "<script>" not in page and "Say &lt;script&gt;alert(1)" in page
    assert "default-src &#39;none&#39;" in page or "default-src 'none'" in page
    text = (tmp_path / "report.md").read_text()
    assert "\\<script\\>" in text and "\\| \\`x\\`" in text
    assert "| accepted | - | 2 | 50.0 |" in text
    assert "| rejected | adjudicator | 1 | 25.0 |" in text
    assert "| ben | 3 | 6.50 | 0.0 | 0.0 | 33.3 |" in text
    assert "| overturned, % of adjudicated | 100.0 |" in text
    assert "| tokens computed | 300 | 150.0 |" in text  # (100 - 40 + 15) * 4 over 2
    assert "with 2 models some review or adjudicate twice" in text


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (Settings("pairs", 4, seeds="s"), "share its blind spots"),
        (Settings("trajectories", 4, tools="math", reviewers=0), "No model reviewed the items."),
        (Settings("trajectories", 4, tools="math"), "the right ones, as the question's template"),
        (Settings("trajectories", 4, tools="math", seeds="s"), "judged by the reviewers alone"),
    ],
)
def test_the_card_says_what_was_checked_and_what_was_not(
    settings: Settings, said: str, queue: Queue, tmp_path: Path
) -> None:
    write_report(tmp_path, settings, measure(queue, settings.thresholds), {})
    card = (tmp_path / "README.md").read_text()
    head = card.split("---")[1].strip().splitlines()
    parsed = {key: json.loads(value) for key, value in (line.split(": ", 1) for line in head)}
    assert parsed["configs"][0]["data_files"] == "data.jsonl"
    assert said in card


def test_a_queue_without_items_has_a_report(tmp_path: Path) -> None:
    with Queue(tmp_path / "work.db") as empty:
        empty.begin("me", [])
        write_report(tmp_path, Settings("pairs", 1, seeds="s"), measure(empty, Thresholds()), {})
    assert "Items made: 0" in (tmp_path / "report.md").read_text()
