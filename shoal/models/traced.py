"""Cases for a calibration, from the trace of runs and what became of them."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from shoal.errors import UsageError
from shoal.models.calibration import Recorded

__all__ = ["TracedCases", "traced_cases"]

_NO_VERDICT = "of runs without a verdict"
_SEVERAL = "of runs that asked the role several times"
_NOT_WHOLE = "without a whole answer"
_OTHER = "answered by another model"


@dataclass(frozen=True)
class TracedCases:
    """The cases of one model in one role."""

    cases: list[Recorded]
    left_out: dict[str, int]
    """How many calls of the role are no case, by the reason."""


def traced_cases(
    records: Iterable[Mapping[str, Any]],
    verdicts: Mapping[str, bool],
    *,
    call_verdicts: Mapping[tuple[str, int], bool] | None = None,
    role: str | None = None,
    model: str | None = None,
) -> TracedCases:
    """Take the answers of one model from a trace.

    A verdict on a run says nothing of which of several calls was wrong, so a run that asked
    the role more than once gives no case but for calls with a verdict of their own. What a
    cascade's checks refused gives none either, and need not: the curve is asked of answers
    that passed them.

    Args:
        records: as `shoal.runs.read_trace` gives them.
        verdicts: whether the run of an id was right.
        call_verdicts: whether one call was right, by the run's id and the number of the call
            among the model calls of the run, from 0.
        role: whose calls; may be left out where the trace has those of one role only.
        model: the name of the model to calibrate; may be left out where the trace is of a
            cascade, whose first model it then is.

    Raises:
        UsageError: the role is not in the trace, or must be named, or the model must; a
            calibrated or judging cascade made the trace, which shows only those verdicts
            that its own curve or judge let through; or a record lacks what Shoal writes.
    """
    every = [record for record in records if record.get("event") == "model_call"]
    role = _one_role(every, role)
    given, number = call_verdicts or {}, Counter[str]()
    left_out: Counter[str] = Counter()
    cases: list[Recorded] = []
    try:
        asked = Counter(call["run_id"] for call in every if call["role"] == role)
        for call in every:
            run, attempts = call["run_id"], call.get("attempts")
            right = given.get((run, number[run]))
            number[run] += 1
            if call["role"] != role:
                continue
            if attempts:
                model = model or str(attempts[0]["model"])
                _refuse_selected(attempts, model)
            if right is None and asked[run] == 1:
                right = verdicts.get(run)
            if right is None:
                left_out[_SEVERAL if run in verdicts else _NO_VERDICT] += 1
            elif call["error"] is not None or call["closed_early"] or call["stop"] != "done":
                left_out[_NOT_WHOLE] += 1
            elif model is None:
                raise UsageError(
                    "The trace is of a model alone and does not name it; say which it was with "
                    "--model (model= from Python)."
                )
            elif call["attempts"] and _answered_by(call["attempts"]) != model:
                left_out[_OTHER] += 1
            else:
                cases.append(Recorded(dict(call["features"]), right, model))
    except (KeyError, TypeError) as error:
        raise UsageError(
            f"A call of {role} in the trace lacks what Shoal writes of one ({error}); trace the "
            "runs again with this version."
        ) from None
    return TracedCases(cases, dict(left_out))


def _one_role(calls: list[Mapping[str, Any]], role: str | None) -> str:
    roles = sorted({str(call.get("role")) for call in calls})
    if not roles:
        raise UsageError("The trace holds no model call; record one with shoal run --trace FILE.")
    if role is None and len(roles) > 1:
        raise UsageError(
            f"The trace has calls of several roles ({', '.join(roles)}), and a curve holds for "
            "one; name it with --role (role= from Python)."
        )
    if role is not None and role not in roles:
        raise UsageError(f"The trace has no call of {role!r}; its roles are {', '.join(roles)}.")
    return role or roles[0]


def _answered_by(attempts: list[Mapping[str, Any]]) -> str:
    return [attempt["model"] for attempt in attempts if attempt["kind"] == "answer"][-1]


def _refuse_selected(attempts: list[Mapping[str, Any]], model: str) -> None:
    """Raise where a curve or a judge kept an answer of the model from standing."""
    for attempt in attempts:
        refused = attempt["refused"] is not None
        by_curve = refused and attempt["model"] == model and attempt["probability"] is not None
        by_judge = refused and attempt["kind"] == "judgement"
        if by_curve or by_judge:
            who = "curve" if by_curve else "judge"
            raise UsageError(
                f"A cascade whose {who} refused answers of {model} made this trace: only what it "
                "let through has a verdict, which would bend the curve; record the cases with "
                f"{model} alone, or with a cascade without calibration and judge."
            )
