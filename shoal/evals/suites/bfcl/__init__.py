"""BFCL, the Berkeley Function-Calling Leaderboard: its cases, checkers and simulated APIs."""

from shoal.evals.suites.bfcl.suite import Bfcl, BfclMini
from shoal.evals.suites.bfcl.wheel import fetch, find

__all__ = ["Bfcl", "BfclMini", "fetch", "find"]
