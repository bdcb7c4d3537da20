"""Benchmarks: suites, the systems they compare, the runner, statistics, reports."""

from shoal.evals.suite import Ask, Case, Run, Score, Suite

__all__ = ["Ask", "Case", "Run", "Score", "Suite"]
