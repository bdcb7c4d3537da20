"""GSM8K: grade-school mathematics in words, 1,319 questions, each with one number as answer.

Source: https://github.com/openai/grade-school-math (Cobbe et al. 2021, arXiv:2110.14168),
MIT licence; `grade_school_math/data/test.jsonl`.

The one tool is Shoal's own `calculate`. Correct is an answer whose last number equals the
reference exactly, in decimals: 18 and 18.0 and $18.00 are one number, 17.99 is another. A
comma groups thousands ("1,080"), a unit or a sign of currency may stand beside a number
("$18", "70 km", "5%"), and a digit within a word ("m2") is none. A run that did not end with
an answer has none, whatever numbers its last words hold. Categories are the steps of the
reference solution.

For example "Janet sells 9 eggs at $2 each. How much does she make?" with the reference 18:
"She makes 9 * 2 = $18." is correct, "18 dollars for 9 eggs" is not, for its last number is 9.
"""

import re
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from shoal.errors import UsageError
from shoal.evals.suite import Case, Run, Score, Suite
from shoal.evals.suites.files import data_file, read_json_lines
from shoal.tools import Tool

__all__ = ["Gsm8k", "last_number"]

_NUMBER = re.compile(
    r"""(?<![\w.])(?P<sign>[-\N{MINUS SIGN}]?)[$€£]?\s?(?P<sign2>-?)
    (?P<digits>\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?P<rest>\.\d+)?""",
    re.VERBOSE,
)


class Gsm8k(Suite):
    """Grade-school mathematics, with a calculator."""

    name = "gsm8k"
    source = "https://github.com/openai/grade-school-math, MIT"

    def __init__(self, data: Path | None = None) -> None:
        """Read `test.jsonl` in the folder `data`, or the file `data` itself."""
        self._data = data

    def cases(self) -> Sequence[Case]:
        """The questions in the order of the file."""
        path = data_file(
            self._data,
            self.name,
            "test.jsonl",
            "https://github.com/openai/grade-school-math (grade_school_math/data)",
        )
        cases: list[Case] = []
        for where, line in read_json_lines(path):
            solution, _, number = str(line.get("answer", "")).rpartition("####")
            target = last_number(number)
            if target is None or not isinstance(line.get("question"), str):
                raise UsageError(f"{where}: a line has a question, and a number after ####.")
            steps = solution.count("<<")
            category = "1-2 steps" if steps < 3 else "3-4 steps" if steps < 5 else "5 steps or more"
            cases.append(Case(f"test-{len(cases)}", line["question"], category, str(target)))
        return cases

    def tools(self, case: Case) -> Sequence[Tool]:
        """The calculator."""
        from shoal.tools.builtin.math import calculate

        return [calculate]

    def score(self, case: Case, runs: Sequence[Run]) -> Score:
        """Compare the last number of the answer with the reference."""
        (run,) = runs
        target = Decimal(case.target)
        correct = run["stop"] == "answered" and last_number(run["answer"]) == target
        worked_out = [last_number(call["observation"] or "") for call in run["calls"]]
        found = target in worked_out
        details: dict[str, float | bool] = {
            "calculated": bool(run["calls"]),
            "worked_out": found,
        }
        return Score(correct, details, None if correct else _first_wrong(run, found))

    def reference(self, case: Case) -> dict[str, Any]:
        """The number alone."""
        return {"calls": [], "answer": f"The answer is {case.target}."}


def last_number(text: str) -> Decimal | None:
    """The last number in a text, or None where it has none."""
    numbers = list(_NUMBER.finditer(text))
    if not numbers:
        return None
    found = numbers[-1]
    sign = "-" if found["sign"] or found["sign2"] else ""
    return Decimal(sign + found["digits"].replace(",", "") + (found["rest"] or ""))


def _first_wrong(run: Run, found: bool) -> str | None:
    """Who spoke last, where the number had been worked out; else nobody can tell."""
    roles = [event["role"] for event in run["events"] if event["event"] == "model_call"]
    if not found or not roles or roles[-1] == "caller":
        return None
    return str(roles[-1]).replace("solver", "single")
