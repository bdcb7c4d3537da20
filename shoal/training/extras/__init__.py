"""Cases made harder: optional parameters that are said or not, and clauses that fill none."""

from shoal.training.extras.cases import with_extras
from shoal.training.extras.noise import with_noise

__all__ = ["with_extras", "with_noise"]
