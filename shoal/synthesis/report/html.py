"""A report of synthesis as one HTML file that loads nothing and runs nothing."""

from collections.abc import Sequence
from importlib.resources import files

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from shoal.evals.report.tables import Table
from shoal.synthesis.figures import Figures
from shoal.synthesis.report.items import lines_of

__all__ = ["page"]


def page(facts: Sequence[tuple[str, str]], tables: Sequence[Table], figures: Figures) -> str:
    """The page; what models and tools wrote reaches it as text that jinja2 escapes."""
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    template = files("shoal.synthesis.report").joinpath("page.html").read_text(encoding="utf-8")
    style = files("shoal.evals.report").joinpath("style.css").read_text(encoding="utf-8")
    return environment.from_string(template).render(
        facts=facts,
        tables=tables,
        groups=[
            ("Accepted", [lines_of(done) for done in figures.accepted]),
            ("Rejected", [lines_of(done) for done in figures.rejected]),
        ],
        style=Markup(style),
    )
