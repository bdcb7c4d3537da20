"""The facts and tables of a report of synthesis, as text in cells."""

from collections.abc import Sequence
from pathlib import Path

from shoal.agents.reviewer import HIGHEST
from shoal.evals.report.tables import Cell, Table
from shoal.synthesis.figures import Figures
from shoal.synthesis.settings import TEMPLATES, Settings

__all__ = ["facts_of", "tables_of"]

NONE = "-"


def facts_of(settings: Settings, figures: Figures, about: dict[str, str]) -> list[tuple[str, str]]:
    """What was made, of what, and by whom."""
    bounds, kept = settings.thresholds, figures.count("accepted")
    seeds = Path(settings.seeds).name
    if settings.seeds == TEMPLATES:
        seeds = "templates over the built-in tools"
    facts = {
        "Product": settings.product,
        "Items made": f"{figures.made:,} in {settings.rounds} rounds",
        "Accepted": f"{kept:,} ({_share(kept, figures.made)}%)",
        "Seeds": seeds,
        "Models": ", ".join(settings.pool),
        "Review": _panel_in_words(settings),
        "Thresholds": (
            f"accept from {bounds.accept:g}, reject below {bounds.reject:g}, both with a spread "
            f"of at most {bounds.spread:g}; scores {bounds.by}"
            if settings.reviewers
            else ""
        ),
        "Duplicates": f"alike from {settings.near:g} on",
        "Tools": settings.tools,
        "Seed": str(settings.seed),
        **about,
    }
    return [(name, text) for name, text in facts.items() if text]


def _panel_in_words(settings: Settings) -> str:
    if not settings.reviewers:
        return "none: items that pass the checks are accepted"
    models, several = len(settings.pool), settings.reviewers
    if models == 1:
        return (
            f"{several} reviews by the author's own model, with other seeds at temperature "
            f"{settings.temperature:g}; the pool has no other"
        )
    if models < several + 2:
        return (
            f"{several} reviews by models other than the author's; with {models} models some "
            "review or adjudicate twice, with other seeds"
        )
    return f"{several} reviews, author and adjudicator all by different models"


def tables_of(settings: Settings, figures: Figures) -> list[Table]:
    """All tables that have something to say."""
    made = [
        _fates(figures),
        _rounds(figures),
        _histograms(figures),
        _agreement(figures),
        _authors(figures),
        _diversity(figures),
        _tools(figures),
        _costs(figures),
    ]
    return [table for table in made if table.rows]


def _fates(figures: Figures) -> Table:
    rows = [
        _row(status, reason or NONE, f"{count:,}", count / figures.made)
        for (status, reason), count in sorted(
            figures.fates.items(), key=lambda pair: (pair[0][0] != "accepted", -pair[1])
        )
    ]
    return Table(
        "fates",
        "What became of the items",
        "Reasons are the first check that an item failed, the reviewers (who agreed on a low "
        "mean), or the adjudicator. Shares are in percent of all items.",
        ["fate", "reason", "items", "share"],
        rows,
    )


def _rounds(figures: Figures) -> Table:
    return Table(
        "rounds",
        "Acceptance by round",
        "Accepted items are seeds of later rounds, unless questions come of templates.",
        ["round", "made", "accepted", "share"],
        [
            _row(str(round + 1), f"{made:,}", f"{kept:,}", kept / made)
            for round, (made, kept) in sorted(figures.rounds.items())
        ],
    )


def _histograms(figures: Figures) -> Table:
    rows: list[list[Cell]] = []
    for name, found in sorted(figures.reviewers.items()):
        total = max(1, sum(found.scores))
        bars = [Cell(_share(n, total), share=n / total) for n in found.scores]
        rows.append([Cell(name), Cell(f"{found.reviews:,}"), Cell(f"{found.mean:.2f}"), *bars])
    return Table(
        "histograms",
        "Scores by reviewer",
        "How often each score was given, in percent of the model's scores over all dimensions. "
        "A reviewer that gives nearly always the same score tells nothing.",
        ["reviewer", "reviews", "mean", *map(str, range(HIGHEST + 1))],
        rows,
    )


def _agreement(figures: Figures) -> Table:
    if not figures.reviewed:
        return Table("agreement", "", "", [], [])
    rows = [
        ["items reviewed", f"{figures.reviewed:,}"],
        ["Krippendorff's alpha, scores as chosen", _number(figures.alpha.value)],
        ["Krippendorff's alpha, scores as expected", _number(figures.alpha_expected.value)],
        ["adjudicated, % of reviewed", _share(figures.adjudicated, figures.reviewed)],
        ["overturned, % of adjudicated", _share(figures.overturned, figures.adjudicated)],
    ]
    return Table(
        "agreement",
        "Agreement and adjudication",
        "Alpha is for interval data, over each reviewer's mean of an item: 1 is perfect, 0 what "
        "chance gives; there is none where all scores are the same, or where a model gives no "
        "probabilities. Overturned: the adjudicator decided against the side of the middle "
        "between the thresholds that the reviewers' mean lay on.",
        ["", "value"],
        [[Cell(cell) for cell in row] for row in rows],
    )


def _authors(figures: Figures) -> Table:
    return Table(
        "authors",
        "Acceptance by author",
        "By the model that wrote the item.",
        ["author", "made", "accepted", "share"],
        [
            _row(name, f"{made:,}", f"{kept:,}", kept / made)
            for name, (made, kept) in sorted(figures.authors.items())
        ],
    )


def _diversity(figures: Figures) -> Table:
    found = figures.diversity
    if found is None:
        return Table("diversity", "", "", [], [])
    rows = [
        ["instructions looked at", f"{found.texts:,}"],
        ["distinct-1", f"{found.distinct_1:.3f}"],
        ["distinct-2", f"{found.distinct_2:.3f}"],
        ["similarity of two, mean", f"{found.alike:.3f}"],
        ["similarity to the nearest, mean", f"{found.nearest:.3f}"],
        ["keywords that occur, %", NONE if found.keywords is None else _percent(found.keywords)],
    ]
    return Table(
        "diversity",
        "Diversity of accepted instructions",
        "Distinct-n: different words, or pairs of them, over all; it falls as data grows. "
        "Similarity is Jaccard's of words and pairs, among at most 500 instructions. Keywords are "
        "those that the generator took from the seed.",
        ["", "value"],
        [[Cell(cell) for cell in row] for row in rows],
    )


def _tools(figures: Figures) -> Table:
    total = max(1, figures.tools.total())
    return Table(
        "tools",
        "Tool calls in accepted items",
        "By tool, in percent of the calls.",
        ["tool", "calls", "share"],
        [_row(name, f"{n:,}", n / total) for name, n in figures.tools.most_common()],
    )


def _costs(figures: Figures) -> Table:
    kept = figures.count("accepted")

    def line(name: str, total: float) -> list[Cell]:
        each = NONE if not kept else f"{total / kept:,.1f}"
        return [Cell(name), Cell(f"{total:,.0f}"), Cell(each)]

    cost = figures.cost
    computed = cost["prompt"] - cost["cached"] + cost["forced"] + cost["sampled"]
    return Table(
        "costs",
        "Cost",
        "Of all items, whatever became of them; and for each accepted one. Tokens computed leave "
        "out those of prompts that were cached. Seconds are of work, added over processes.",
        ["", "in all", "an accepted item"],
        [
            line("model calls", cost["model_calls"]),
            line("tokens read", cost["prompt"]),
            line("tokens written", cost["forced"] + cost["sampled"]),
            line("tokens computed", computed),
            line("seconds", figures.seconds),
        ],
    )


def _row(*cells: str | float) -> list[Cell]:
    texts: Sequence[str | float] = cells[:-1]
    share = float(cells[-1])
    return [*(Cell(str(text)) for text in texts), Cell(_percent(share), share=share)]


def _share(part: int, whole: int) -> str:
    return _percent(part / whole) if whole else NONE


def _percent(share: float) -> str:
    return f"{100 * share:.1f}"


def _number(value: float | None) -> str:
    return NONE if value is None else f"{value:.3f}"
