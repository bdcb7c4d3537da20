"""A report as one HTML file that loads nothing.

What models, tools and suites wrote reaches the page in two ways: as text that jinja2 escapes,
and as JSON that the page's script puts into text nodes. The page's own policy admits no other
script than that one, by its hash.
"""

import base64
import hashlib
import json
import math
from collections.abc import Mapping, Sequence
from importlib.resources import files
from typing import Any, cast

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from shoal.evals.report.charts import interval, latency, scatter
from shoal.evals.report.sections import Section
from shoal.evals.store import Sample

__all__ = ["page"]

_RUN_FIELDS = ("question", "answer", "stop", "reason", "seconds", "draws")
_EVENT_FIELDS = (
    *("event", "role", "text", "error", "tool", "arguments", "observation", "repeated"),
    *("closed_early", "left_out", "seconds"),
)


def page(sections: Sequence[Section]) -> str:
    """The page: of each run facts, tables and charts, then all samples."""
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    script = _part("script.js")
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    return environment.from_string(_part("page.html")).render(
        title=sections[0].title if len(sections) == 1 else f"{len(sections)} runs",
        sections=[
            {
                "section": found,
                "scatter": scatter(found.summary.rows) if _asked(found) else "",
                "latency": latency(found.summary.rows, found.samples),
            }
            for found in sections
        ],
        interval=interval,
        count=sum(len(found.samples) for found in sections),
        style=Markup(_part("style.css")),
        script=Markup(script),
        script_hash=f"sha256-{digest}",
        data=Markup(_data(sections)),
    )


def _asked(section: Section) -> bool:
    return any(not row.floor for row in section.summary.rows)


def _data(sections: Sequence[Section]) -> str:
    """The samples as JSON in ASCII, without the one character that could end the element."""
    runs = [
        {
            "title": f"{found.title} ({found.folder})",
            "cases": found.cases,
            "samples": [_sample(sample) for sample in found.samples],
        }
        for found in sections
    ]
    try:
        text = json.dumps(runs, separators=(",", ":"), allow_nan=False)
    except ValueError:  # a browser reads no NaN and no Infinity
        text = json.dumps(_finite(runs), separators=(",", ":"))
    return text.replace("<", "\\u003c")


def _finite(value: Any) -> Any:
    """The same data, with numbers that JSON does not know as texts."""
    if isinstance(value, dict):
        fields = cast("dict[str, Any]", value)
        return {key: _finite(part) for key, part in fields.items()}
    if isinstance(value, list):
        return [_finite(part) for part in cast("list[Any]", value)]
    return str(value) if isinstance(value, float) and not math.isfinite(value) else value


def _sample(sample: Sample) -> dict[str, Any]:
    plain = {
        "system": sample.system,
        "case": sample.case,
        "trial": sample.trial,
        "category": sample.category,
        "correct": sample.correct,
        "details": dict(sample.details),
        "first_wrong": sample.first_wrong,
        "error": sample.error,
        "runs": [_run(run) for run in sample.runs],
    }
    return _filled(plain)


def _run(run: Mapping[str, Any]) -> dict[str, Any]:
    usage = run["usage"]
    found = _filled({key: run.get(key) for key in _RUN_FIELDS})
    found["tokens"] = usage["prompt"] + usage["forced"] + usage["sampled"]
    found["events"] = [
        _filled({key: event.get(key) for key in _EVENT_FIELDS}) for event in run.get("events", ())
    ]
    return found


def _filled(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Without what says nothing: a report may hold many thousand samples."""
    return {key: value for key, value in fields.items() if value not in (None, "", {}, [])}


def _part(name: str) -> str:
    return files("shoal.evals.report").joinpath(name).read_text(encoding="utf-8")
