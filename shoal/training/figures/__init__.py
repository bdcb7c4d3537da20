"""Cases of tools that reckon: a question's numbers have to find their parameters."""

from shoal.training.figures.cases import figure_case
from shoal.training.figures.tools import held_out

__all__ = ["figure_case", "held_out"]
