"""The tables of a report, as text in cells; HTML draws some of them, Markdown prints them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from shoal.evals.compare import Paired
from shoal.evals.costs import Cost
from shoal.evals.metrics import Row, Summary

__all__ = ["Cell", "Table", "comparison_table", "tables_of"]

NONE = "-"


@dataclass(frozen=True)
class Cell:
    """A text, and what may be drawn beside it.

    Attributes:
        text: As Markdown has it, too.
        interval: Low, value and high, from 0 to 1.
        share: From 0 to 1, of the cell's width.
        kind: `team`, `floor`, `small`, or nothing.
    """

    text: str
    interval: tuple[float, float, float] | None = None
    share: float | None = None
    kind: str = ""


@dataclass(frozen=True)
class Table:
    """A table with a title; `note` says what its columns mean where their names cannot."""

    id: str
    title: str
    note: str
    columns: list[str]
    rows: list[list[Cell]]


def tables_of(found: Summary) -> list[Table]:
    """All tables of a run that have something to say."""
    rows = found.rows
    made = [
        _main(rows),
        _versus(rows),
        _categories(rows),
        _trials(rows),
        _details(rows),
        _first_wrong(rows),
        _stops(rows),
        _calls(rows),
        _tokens(rows),
        _costs(found),
        _schemas(rows),
    ]
    return [table for table in made if table is not None and table.rows]


def comparison_table(found: Mapping[str, Any]) -> Table:
    """What `compare_runs` found."""
    rows = [
        [
            Cell(row["name"]),
            Cell(str(row["n"])),
            Cell(_points(row["second"])),
            Cell(_points(row["first"])),
            Cell(_signed(row["difference"], row["low"], row["high"])),
            Cell(str(len(row["gained"]))),
            Cell(str(len(row["lost"]))),
            Cell(_p(row["p"])),
        ]
        for row in found["rows"]
    ]
    return Table(
        "comparison",
        "Compared with an earlier run",
        f"This run less {found['a']}, on the cases that both played: points of accuracy with "
        "the paired bootstrap's 95% interval, and exact McNemar.",
        ["system", "cases", "then", "now", "difference", "gained", "lost", "p"],
        rows,
    )


def _main(rows: Sequence[Row]) -> Table:
    def line(row: Row) -> list[Cell]:
        interval = (row.low, row.accuracy, row.high)
        return [
            _name(row),
            Cell(_share(*interval), interval=interval),
            Cell(f"{row.n:,}"),
            Cell(f"{row.tokens:,.0f}"),
            Cell(f"{row.computed:,.0f}"),
            Cell(f"{row.model_calls:.1f}"),
            Cell(f"{row.tool_calls:.1f}"),
            Cell(_seconds(row.seconds)),
            Cell(_seconds(row.seconds_p50)),
            Cell(_seconds(row.seconds_p95)),
            Cell(str(row.errors) if row.errors else NONE),
        ]

    return Table(
        "accuracy",
        "Accuracy and what it takes",
        "Accuracy in percent with Wilson's 95% interval over cases. Tokens, calls and seconds "
        "are means of a case; tokens count what was read and written, computed leaves out what "
        "was cached.",
        [
            *("system", "accuracy", "cases", "tokens", "computed", "model calls", "tool calls"),
            *("seconds", "median", "p95", "errors"),
        ],
        [line(row) for row in rows],
    )


def _versus(rows: Sequence[Row]) -> Table | None:
    team = next((row.name for row in rows if row.team), None)

    def line(row: Row, versus: Paired) -> list[Cell]:
        return [
            _name(row),
            Cell(_signed(versus.difference, versus.low, versus.high)),
            Cell(str(versus.only_first)),
            Cell(str(versus.only_second)),
            Cell(_p(versus.p)),
        ]

    return Table(
        "versus",
        "Against the team",
        f"Each system less {team}, case by case: points of accuracy with the paired "
        "bootstrap's 95% interval, the cases that one alone got right, and exact McNemar.",
        ["system", "difference", "it alone", "team alone", "p"],
        [line(row, row.versus_team) for row in rows if row.versus_team is not None],
    )


def _categories(rows: Sequence[Row]) -> Table | None:
    asked = [row for row in rows if not row.floor]
    floors = [row for row in rows if row.floor]
    names = list(dict.fromkeys(part.name for row in rows for part in row.categories))
    if names in ([], [""]):
        return None
    lines: list[list[Cell]] = []
    for name in names:
        parts = {row.name: {part.name: part for part in row.categories} for row in rows}
        first = next(found[name] for found in parts.values() if name in found)
        cells = [Cell(name or "(none)"), Cell(f"{first.n:,}")]
        small = False
        for row in asked:
            part = parts[row.name].get(name)
            if part is None:
                cells.append(Cell(NONE))
                continue
            small = small or part.too_small
            interval = (part.low, part.accuracy, part.high)
            cells.append(Cell(_share(*interval), interval=interval))
        best = [parts[row.name][name].accuracy for row in floors if name in parts[row.name]]
        cells.append(Cell(_points(max(best)) if best else NONE))
        cells.append(Cell("too small", kind="small") if small else Cell(""))
        lines.append(cells)
    return Table(
        "categories",
        "Categories",
        "Accuracy in percent with Wilson's 95% interval. Too small: under 30 cases, or an "
        "interval of over 10 points to a side, where little can be told.",
        ["category", "cases", *(row.name for row in asked), "best floor", ""],
        lines,
    )


def _trials(rows: Sequence[Row]) -> Table | None:
    ks = list(dict.fromkeys(k for row in rows for k in row.pass_at))
    if not ks:
        return None

    def line(row: Row) -> list[Cell]:
        figures = [found.get(k) for k in ks for found in (row.pass_at, row.pass_hat)]
        return [_name(row), *(Cell(NONE if x is None else _points(x)) for x in figures)]

    return Table(
        "trials",
        "Several trials",
        "pass@k: at least one of k trials is right. pass^k: all of them are. In percent, "
        "estimated without bias and averaged over cases.",
        ["system", *(f"pass{sign}{k}" for k in ks for sign in "@^")],
        [line(row) for row in rows],
    )


def _details(rows: Sequence[Row]) -> Table | None:
    names = list(dict.fromkeys(name for row in rows for name in row.details))

    def cell(row: Row, name: str) -> Cell:
        detail = row.details.get(name)
        if detail is None:
            return Cell(NONE)
        if detail.low is None or detail.high is None:
            return Cell(f"{detail.mean:.3g}")
        return Cell(_share(detail.low, detail.mean, detail.high))

    return Table(
        "details",
        "The suite's own figures",
        "Means over the cases that have them; what is a yes or no in percent with its interval.",
        ["system", *names],
        [[_name(row), *(cell(row, name) for name in names)] for row in rows] if names else [],
    )


def _first_wrong(rows: Sequence[Row]) -> Table:
    asked = [row for row in rows if not row.floor and row.first_wrong]
    roles = _in_all(row.first_wrong for row in asked)
    return Table(
        "errors",
        "Where wrong cases went wrong first",
        "Samples by the role whose output was the first wrong one, in percent of the wrong.",
        ["system", "wrong", *roles],
        [
            [
                _name(row),
                Cell(f"{sum(row.first_wrong.values()):,}"),
                *_counts(row.first_wrong, roles),
            ]
            for row in asked
        ],
    )


def _stops(rows: Sequence[Row]) -> Table:
    stops = _in_all(row.stops for row in rows)
    return Table(
        "stops",
        "How runs ended",
        "Samples by how the last question ended, in percent.",
        ["system", *stops],
        [[_name(row), *_counts(row.stops, stops)] for row in rows],
    )


def _calls(rows: Sequence[Row]) -> Table:
    def line(row: Row) -> list[Cell]:
        ran = row.executable
        return [
            _name(row),
            Cell(f"{row.emitted:,}"),
            Cell(NONE if ran is None else _share(ran.low, ran.value, ran.high)),
            Cell(str(row.failed)),
            Cell(str(row.repeated)),
        ]

    return Table(
        "calls",
        "Tool calls",
        "Executable: calls that ran and gave an observation, in percent of those made. Failed: "
        "refused before they ran, or failed in the tool. Repeated calls were answered from the "
        "record and count nowhere else; of several draws only the chosen one counts.",
        ["system", "calls", "executable", "failed", "repeated"],
        [line(row) for row in rows],
    )


def _tokens(rows: Sequence[Row]) -> Table:
    kinds = ("prompt", "cached", "forced", "sampled")
    return Table(
        "tokens",
        "Tokens",
        "Means of a case. Cached ones are a part of the prompt; forced ones were output that the "
        "grammar left no choice for.",
        ["system", *kinds],
        [
            [_name(row), *(Cell(f"{row.usage[kind]:,.1f}") for kind in kinds)]
            for row in rows
            if not row.floor
        ],
    )


def _costs(found: Summary) -> Table | None:
    asked = [row for row in found.rows if not row.floor]
    if not asked:
        return None
    costs = [cost for row in asked for cost in (row.cost_per_success, row.cost_of_pass)]
    priced = any(cost is not None and cost.price is not None for cost in costs)

    def figures(cost: Cost | None) -> list[Cell]:
        if cost is None:
            return [Cell("∞")] * (3 if priced else 2)
        price = [Cell(NONE if cost.price is None else f"{cost.price:.3g}")] if priced else []
        return [*price, Cell(f"{cost.tokens:,.0f}"), Cell(_seconds(cost.seconds))]

    def passed(cost: Cost | None) -> Cell:
        return Cell(f"{cost.solved:,} of {cost.of:,}" if cost else f"0 of {found.n:,}")

    lines = [
        [
            _name(row),
            *figures(row.cost_per_success),
            *figures(row.cost_of_pass),
            passed(row.cost_of_pass),
            Cell(NONE if row.energy.joules is None else f"{row.energy.joules:.3g}"),
        ]
        for row in asked
    ]
    lines.append(
        [
            Cell("frontier"),
            *[Cell(NONE)] * (3 if priced else 2),
            *figures(found.frontier),
            passed(found.frontier),
            Cell(NONE),
        ]
    )
    units = ["price", "tokens", "seconds"] if priced else ["tokens", "seconds"]
    energy = "; ".join(dict.fromkeys(row.energy.method for row in asked))
    return Table(
        "costs",
        "Cost",
        "A success: all samples, wrong ones included, over the right ones. A pass (Erol et al. "
        "2025): the cost of a case over its success rate, as the mean over the cases that were "
        "passed at all; the others cost infinitely much. The frontier takes the cheapest system "
        f"on each case. Joules of a case: {energy}.",
        [
            "system",
            *(f"a {what}, {unit}" for what in ("success", "pass") for unit in units),
            *("cases passed", "joules"),
        ],
        lines,
    )


def _schemas(rows: Sequence[Row]) -> Table:
    lines: list[list[Cell]] = []
    for row in rows:
        schema = row.schema
        if schema is None:
            continue
        by_grammar = schema.how == "by construction"
        first = "by construction" if by_grammar else "not recorded"
        if schema.first is not None:
            first = f"{_points(schema.first / schema.calls)}"
        held = f"{schema.valid:,} of {schema.calls:,}"
        lines.append([_name(row), Cell(first), Cell(held)])
    return Table(
        "schemas",
        "Outputs and their schemas",
        "Whether an output has the right form says nothing of whether it is right. By "
        "construction: the grammar admits nothing else. What gave no output ran out of tokens, "
        "time or context, had nothing to quote, or failed its check.",
        ["system", "valid before repair", "gave a valid output"],
        lines,
    )


def _in_all(counts: Iterable[Mapping[str, int]]) -> list[str]:
    """The names, the most frequent first."""
    total: dict[str, int] = {}
    for found in counts:
        for name, count in found.items():
            total[name] = total.get(name, 0) + count
    return sorted(total, key=lambda name: -total[name])


def _counts(found: Mapping[str, int], names: Sequence[str]) -> list[Cell]:
    total = sum(found.values())
    shares = [found.get(name, 0) / total for name in names]
    return [Cell(_points(share) if share else NONE, share=share) for share in shares]


def _name(row: Row) -> Cell:
    return Cell(row.name, kind="team" if row.team else "floor" if row.floor else "")


def _points(share: float) -> str:
    return f"{100 * share:.1f}"


def _share(low: float, value: float, high: float) -> str:
    return f"{_points(value)} [{_points(low)}, {_points(high)}]"


def _signed(*shares: float) -> str:
    # adding 0 takes the sign off a zero
    return "{:+.1f} [{:+.1f}, {:+.1f}]".format(*(round(100 * x, 1) + 0.0 for x in shares))


def _seconds(seconds: float) -> str:
    return f"{seconds:.1f}" if seconds >= 10 else f"{seconds:.3f}"


def _p(p: float | None) -> str:
    return NONE if p is None else "<0.001" if p < 0.001 else f"{p:.3f}"
