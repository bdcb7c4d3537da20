"""What a cascade of the embedded model and an oracle costs, and what it lets pass.

    python -m benchmarks.cascade                   # 300 + 300 questions a set, some minutes
    python -m benchmarks.cascade --cases 1000 --price 30 --json out.json --record FOLDER

The questions are each of one right tool call, asked of one role (`Solver`), none of them twice:
`rephrased` and `unseen` as in `benchmarks.embedded`, and `catalog`, over written tools that
training never shows. The first set of `benchmarks.embedded` is left out, for where a model is
always right there is nothing to calibrate; and so is a question whose right call is not made of
what it says ("in reefers" for a switch `refrigerated`), which no grounded model can write.

On one half the small model's answers are recorded and its curve is fitted; on the other the
cascade answers, with `Registry.validate` as its check; what the small model answers there is kept
and replayed at each threshold. The second model is an oracle: it says the right call and costs
`--price` times a call of the small one, which is an assumption; so is that it is never wrong. Cost
per success is the cost of all calls over the right answers. False accepts are of the answers of the
small model that stood, with Wilson's interval at 95%. The seeds are fixed: the same model gives the
same table.
"""

import argparse
import json
import random
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from benchmarks.calls import tool_of
from benchmarks.embedded import Question, builtin_questions, same_arguments, unseen_questions
from shoal.agents import Solver
from shoal.errors import InvalidOutput, NothingGrounded
from shoal.models import Cascade, Completion, Model, ScriptedModel, load_model
from shoal.models.calibration import (
    FEATURES,
    Calibration,
    Recorded,
    auroc,
    features_of,
    fit,
    wilson,
)
from shoal.tools import Registry
from shoal.training.catalog_cases import catalog_case

SETS = ("rephrased", "unseen", "catalog")
THRESHOLDS = (0.5, 0.7, 0.9)


@dataclass(frozen=True)
class Row:
    """One system on the questions of one set, in questions."""

    system: str
    asked: int
    right: int
    escalated: int
    accepted: int
    """Answers of the small model that stood."""
    false_accepts: int
    """Those of them that were wrong."""
    by_lot: float
    """Those that would be right if as many went to the oracle, drawn by lot."""
    cost: float
    """Of all calls, in calls of the small model."""

    @property
    def cost_per_success(self) -> float:
        """Infinite where nothing was right."""
        return self.cost / self.right if self.right else float("inf")


def questions(name: str, count: int, folder: Path) -> list[Question]:
    """Questions of a set that one call serves, each asked in other words than the rest.

    Raises:
        ValueError: the set has not so many; drawing goes on for 20 times as many.
    """
    tries = 20 * count
    drawn: Iterator[Question]
    if name == "rephrased":
        drawn = builtin_questions(tries, folder, "heldout")
    elif name == "unseen":
        drawn = unseen_questions(tries, served=True)
    else:
        drawn = catalog_questions()
    found: dict[str, Question] = {}
    left_out = 0
    for question in islice(drawn, tries):
        if ask(oracle(question), question) is None:
            left_out += 1
        else:
            found.setdefault(" ".join(question.case.question.lower().split()), question)
        if len(found) == count:
            print(f"\n{name}: {left_out} left out, whose call is not made of what they say")
            return list(found.values())
    raise ValueError(f"{name} has {len(found)} different questions, not {count}.")


def catalog_questions() -> Iterator[Question]:
    """Questions over tools of the catalog that training never shows, without end."""
    rng = random.Random("cascade")
    while True:
        case = catalog_case(rng, "heldout")
        if len(case.steps) == 1 and not case.steps[0].failed and not case.earlier:
            yield Question(case, [tool_of(spec) for spec in case.tools])


def right_call(question: Question) -> dict[str, Any]:
    """What the oracle says."""
    step = question.case.steps[0]
    return {"tool": step.tool, "arguments": dict(step.arguments)}


def oracle(question: Question) -> ScriptedModel:
    """A model that says the right call, once."""
    return ScriptedModel([right_call(question)], name="oracle", prompt_style="compact")


def is_right(question: Question, completion: Completion) -> bool:
    """Whether the answer is the reference's call."""
    value, step = completion.value, question.case.steps[0]
    return value.get("tool") == step.tool and same_arguments(value["arguments"], step.arguments)


def ask(model: Model, question: Question) -> Completion | None:
    """One answer; None where the grammar holds no answer, or the oracle's lies outside of it."""
    try:
        return Solver(model, question.tools).ask({"question": question.case.question})
    except (NothingGrounded, InvalidOutput):
        return None


def record(model: Model, asked: list[Question]) -> list[Recorded]:
    """What the model alone answers, and whether it is right."""
    answers = [(question, ask(model, question)) for question in asked]
    return [
        Recorded(features_of(answer), is_right(question, answer), model.name)
        for question, answer in answers
        if answer is not None
    ]


class Replay(ScriptedModel):
    """Gives the one answer that a model gave, with its probabilities and usage."""

    def __init__(self, model: Model, answer: Completion | None) -> None:
        super().__init__([], name=model.name, prompt_style=model.prompt_style)
        self.answer = answer

    def complete(self, *_: Any, **__: Any) -> Completion:
        if self.answer is None:
            raise InvalidOutput("It gave no answer.")
        return self.answer


def valid(question: Question) -> Callable[[dict[str, Any]], None]:
    """The check of a call by the tools themselves; answers in words pass."""
    registry = Registry(question.tools)

    def check(value: dict[str, Any]) -> None:
        if "tool" in value:
            registry.validate(value)

    return check


def play(
    small: Model,
    calibration: Calibration,
    threshold: float,
    asked: list[Question],
    answers: list[Completion | None],
    price: float,
) -> Row:
    """The cascade at one threshold; `answers` are those of the small model."""
    right = escalated = accepted = false_accepts = small_right = 0
    for question, own in zip(asked, answers, strict=True):
        small_right += own is not None and is_right(question, own)
        large = oracle(question)
        cascade = Cascade(
            [Replay(small, own), large],
            verify=[valid(question)],
            calibration=calibration,
            threshold=threshold,
        )
        answer = ask(cascade, question)
        good = answer is not None and is_right(question, answer)
        right += good
        if not large.remaining:
            escalated += 1
        elif answer is not None:
            accepted += 1
            false_accepts += not good
    count = len(asked)
    by_lot = small_right + (count - small_right) * escalated / count
    cost = count + escalated * price
    name = f"cascade at {threshold:g}"
    return Row(name, count, right, escalated, accepted, false_accepts, by_lot, cost)


def alone(asked: list[Question], answers: list[Completion | None], price: float) -> list[Row]:
    """Each model by itself."""
    count, pairs = len(asked), list(zip(asked, answers, strict=True))
    answered = sum(a is not None for a in answers)
    right = sum(a is not None and is_right(q, a) for q, a in pairs)
    return [
        Row("small alone", count, right, 0, answered, answered - right, right, count),
        Row("oracle alone", count, count, count, 0, 0, count, count * price),
    ]


def table(rows: list[Row]) -> str:
    """The rows, with shares in percent."""
    head = ("", "right", "by lot", "escalated", "false accepts", "of accepted", "cost/success")
    lines = ["".join(f"{cell:>15}" for cell in head)]
    for row in rows:
        cells = [
            row.system,
            *(f"{100 * part / row.asked:.1f}" for part in (row.right, row.by_lot, row.escalated)),
            f"{row.false_accepts} of {row.accepted}",
            between(row.false_accepts, row.accepted),
            f"{row.cost_per_success:.2f}",
        ]
        lines.append("".join(f"{cell:>15}" for cell in cells))
    return "\n".join(lines)


def between(part: int, whole: int) -> str:
    """A 95% interval in percent."""
    low, high = wilson(part, whole)
    return f"{100 * low:.1f}-{100 * high:.1f}%" if whole else "-"


def measure(name: str, model: Model, arguments: argparse.Namespace) -> dict[str, Any]:
    """One set: the features, the curve, and the rows; printed as they come."""
    count: int = arguments.cases
    with tempfile.TemporaryDirectory() as folder:
        both = questions(name, 2 * count, Path(folder))
        records = record(model, both[:count])
        ranks = {
            feature: auroc([r.features[feature] for r in records], [r.right for r in records])
            for feature in FEATURES
        }
        if arguments.record:
            lines = "".join(json.dumps(asdict(one)) + "\n" for one in records)
            (arguments.record / f"{name}.jsonl").write_text(lines)
        calibration = fit(records, feature=arguments.feature)
        print(f"\n{name}: {len(records)} recorded answers, {count} questions asked")
        print("how each feature ranks right above wrong (AUROC):")
        print("  " + ", ".join(f"{k} {v:.3f}" for k, v in ranks.items() if v is not None))
        print(
            f"curve over {calibration.feature}, fitted to {calibration.fitted}; on "
            f"{calibration.held_out} others the calibration error is {calibration.ece:.3f}:"
        )
        for part in calibration.bins:
            if part.cases:
                print(f"  predicted {part.predicted:.2f}  right {part.right:.2f}  {part.cases:>4}")
        asked = both[count:]
        answers = [ask(model, question) for question in asked]
        rows = alone(asked, answers, arguments.price)
        rows += [
            play(model, calibration, threshold, asked, answers, arguments.price)
            for threshold in arguments.thresholds
        ]
    print(table(rows), flush=True)
    return {
        "set": name,
        "auroc": ranks,
        "calibration": calibration.as_dict(),
        "rows": [asdict(row) for row in rows],
    }


def main() -> None:
    """Run the benchmark and print its tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--model", default="embedded")
    parser.add_argument("--cases", type=int, default=300, help="questions to record, and to ask")
    parser.add_argument("--price", type=float, default=10.0, help="of an oracle's call")
    parser.add_argument("--feature", default="sum_logprob")
    parser.add_argument("--thresholds", type=float, nargs="+", default=THRESHOLDS)
    parser.add_argument("--sets", nargs="+", choices=SETS, default=SETS)
    parser.add_argument("--json", type=Path, help="write the results to this file as well")
    parser.add_argument(
        "--record", type=Path, metavar="FOLDER", help="write the recorded cases of each set there"
    )
    arguments = parser.parse_args()
    if arguments.record:
        arguments.record.mkdir(parents=True, exist_ok=True)
    model = load_model(arguments.model)
    results = [measure(name, model, arguments) for name in arguments.sets]
    model.close()
    if arguments.json:
        arguments.json.write_text(json.dumps(results, indent=1) + "\n")


if __name__ == "__main__":
    main()
