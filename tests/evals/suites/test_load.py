"""Suites in files of a user's own."""

import sys
from pathlib import Path

import pytest

from shoal.evals.suites import load_suite

SUITE = """
from tools_beside_a_suite import NAME
from shoal.evals import Case, Score, Suite

class Own(Suite):
    name = NAME

    def cases(self):
        return [Case("one", "What is one?")]

    def score(self, case, runs):
        return Score(correct=True)
"""


def test_a_suite_may_import_what_lies_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "path", list(sys.path))
    (tmp_path / "own_suite_with_tools.py").write_text(SUITE)
    (tmp_path / "tools_beside_a_suite.py").write_text("NAME = 'beside'\n")
    assert load_suite(str(tmp_path / "own_suite_with_tools.py")).name == "beside"
    assert sys.path[-1] == str(tmp_path)
