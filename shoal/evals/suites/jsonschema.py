"""JSONSchemaBench: can a model write an instance of a real schema, and does it hold?

Source: https://github.com/guidance-ai/jsonschemabench (Geng et al. 2025, arXiv:2501.10868),
MIT by its data set card: 9,557 schemas in `data.tar.xz`, and MaskBench, 11,305 schemas with
instances, in `maskbench_data.tar.xz`. `--data` names a folder where one or both are unpacked.

The model is shown the schema and asked for one instance, directly: no tools, no roles. Row
`constrained`: in the grammar of the schema. Row `unconstrained`: in free text, from which a
code fence is taken off. Both are validated against the schema as it was given, by the
jsonschema library (draft 2020-12, with the formats that Shoal claims to enforce). Correct is
an instance that holds. The details say how far it came: `compiled` (constrained only), a
grammar was made of the schema; `written`, there was an output, for the prompt may be longer
than the model's context; `json`, it is JSON. 512 tokens and 60 seconds are the most for one.
Categories are the data set's folders.

For example `{"type": "object", "properties": {"age": {"type": "integer"}}, "required":
["age"]}` with the output `{"age": 7}` is correct; `{"age": "7"}` is JSON and wrong.
"""

import hashlib
import json
import re
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import date, datetime
from decimal import Decimal
from ipaddress import ip_address
from pathlib import Path
from typing import Any, cast
from urllib.parse import urlsplit
from uuid import UUID

from jsonschema import Draft202012Validator, FormatChecker, ValidationError, validators
from jsonschema_specifications import REGISTRY  # pyright: ignore[reportMissingTypeStubs]

from shoal.errors import ModelError, SchemaRefused, ShoalError, UsageError
from shoal.evals.cache import folder
from shoal.evals.suite import Ask, Case, Run, Score, Suite
from shoal.evals.suites.files import read_json
from shoal.models import Limits, Message, Usage

__all__ = ["FORMATS", "JsonSchema", "problem", "read_entry", "schema_files"]

_TASK = (
    "Write one JSON value that is valid against the JSON Schema below. "
    "Write the JSON alone: no explanation."
)
_LIMITS = Limits(tokens=512, seconds=60.0)


class JsonSchema(Suite):
    """Instances of real schemas, in a grammar and without one."""

    name = "jsonschema"
    source = "https://github.com/guidance-ai/jsonschemabench, MIT (data set card)"
    systems = ("constrained", "unconstrained")

    def __init__(self, data: Path | None = None) -> None:
        """Read the JSON files in the folder `data` and below it."""
        self._data = data or folder("jsonschema")

    def cases(self) -> Sequence[Case]:
        """One a file, by path; a case holds the file's name and what identifies its content."""
        files = schema_files(self._data)
        if not files:
            raise UsageError(
                f"jsonschema needs schemas, and {self._data} holds no JSON files: unpack "
                "data.tar.xz of https://github.com/guidance-ai/jsonschemabench there, or name "
                "a folder with --data."
            )
        cases: list[Case] = []
        for path in files:
            name = path.relative_to(self._data).with_suffix("").as_posix()
            digest = hashlib.sha256(path.read_bytes()).hexdigest()[:16]
            cases.append(Case(name, f"An instance of {name}", _category(path), data=digest))
        return cases

    def play(self, case: Case, ask: Ask) -> list[Run]:
        """Ask the model itself for an instance; one that cannot be had is a result too."""
        if ask.model is None:
            return [ask(case.question, [])]
        schema = self._entry(case)["schema"]
        text = json.dumps(schema, ensure_ascii=False, separators=(",", ":"))
        messages: list[Message] = [
            {"role": "system", "content": _TASK},
            {"role": "user", "content": text},
        ]
        constrained = ask.system == "constrained"
        began = time.perf_counter()
        error: ShoalError | None = None
        completion = None
        try:
            completion = ask.model.complete(
                messages,
                schema if constrained else None,
                temperature=ask.temperature,
                seed=ask.seed,
                limits=_LIMITS,
            )
        except (SchemaRefused, UsageError, ModelError) as refusal:
            error = refusal
        usage = completion.usage if completion else getattr(error, "usage", None) or Usage()
        return [
            {
                "question": case.question,
                "answer": completion.text if completion else "",
                "stop": "answered" if completion else "error",
                "reason": None if error is None else str(error),
                "compiled": not isinstance(error, SchemaRefused) if constrained else None,
                "calls": [],
                "model_calls": 1,
                "usage": asdict(usage),
                "seconds": time.perf_counter() - began,
                "run_id": "",
                "margin": None,
                "events": [],
            }
        ]

    def score(self, case: Case, runs: Sequence[Run]) -> Score:
        """Parse and validate what was written."""
        (run,) = runs
        written = run["stop"] == "answered"
        details: dict[str, float | bool] = {"written": written, "json": False}
        if run.get("compiled") is not None:
            details["compiled"] = run["compiled"]
        if not written:
            return Score(False, details)
        try:
            value = json.loads(_unfenced(run["answer"]))
        except (ValueError, RecursionError):
            return Score(False, details)
        details["json"] = True
        try:
            wrong = problem(self._entry(case)["schema"], value)
        except Exception as error:  # a schema that the library itself cannot work with
            return Score(False, details, error=f"{type(error).__name__}: {error}"[:300])
        return Score(wrong is None, details)

    def reference(self, case: Case) -> dict[str, Any] | None:
        """The first valid instance of MaskBench; a schema without instances has none."""
        for test in self._entry(case).get("tests", []):
            if test["valid"]:
                return {"calls": [], "answer": json.dumps(test["data"])}
        return None

    def _entry(self, case: Case) -> dict[str, Any]:
        return read_entry(self._data / f"{case.id}.json")


def schema_files(data: Path) -> list[Path]:
    """The JSON files in a folder and below it, by path."""
    return sorted(data.rglob("*.json"))


def read_entry(path: Path) -> dict[str, Any]:
    """A file as `{"schema": ..., "tests": [{"valid": ..., "data": ...}], ...}`.

    The form of MaskBench; of a bare schema there is only `schema`.

    Raises:
        UsageError: It cannot be read.
    """
    value = read_json(path)
    if isinstance(value, dict) and "tests" in value:
        return cast("dict[str, Any]", value)
    return {"schema": value}


def problem(schema: Any, value: Any) -> str | None:
    """What keeps a value from holding to a schema (draft 2020-12), or None.

    Nothing is fetched: a reference to elsewhere raises what the jsonschema library raises.
    """
    check = _VALIDATOR(schema, format_checker=FORMATS, registry=REGISTRY)
    error = next(check.iter_errors(value), None)
    return error and f"{error.json_path}: {error.message[:200]}"


def _category(path: Path) -> str:
    """The folder; MaskBench has one for all, and the folder of the source in the file name."""
    if path.parent.name != "data":
        return path.parent.name
    return re.sub(r"(---.*|_?\d+)$", "", path.stem)


def _unfenced(text: str) -> str:
    """What stands in a code fence, where the text is one."""
    fenced = re.fullmatch(r"\s*```(?:json)?\s*\n(.*?)\n?\s*```\s*", text, re.DOTALL)
    return fenced[1] if fenced else text


FORMATS = FormatChecker(formats=())
"""The formats that Shoal claims to enforce, as strict as their RFCs."""


def _checks(name: str, *errors: type[Exception]) -> Any:
    return FORMATS.checks(name, raises=errors)


@_checks("date", ValueError)
def _date(value: object) -> bool:
    return not isinstance(value, str) or date.fromisoformat(value).isoformat() == value


@_checks("date-time", ValueError)
def _date_time(value: object) -> bool:
    if not isinstance(value, str):
        return True
    datetime.fromisoformat(value.upper())
    return re.search(r"^.{10}T.{8}(\.\d+)?(Z|[+-]\d\d:\d\d)$", value.upper(), re.ASCII) is not None


@_checks("time", ValueError)
def _time(value: object) -> bool:
    return not isinstance(value, str) or _date_time(f"2024-01-01T{value}")


@_checks("duration")
def _duration(value: object) -> bool:
    clock = r"T(\d+H(\d+M(\d+S)?)?|\d+M(\d+S)?|\d+S)"
    days = r"(\d+Y(\d+M(\d+D)?)?|\d+M(\d+D)?|\d+D)"
    whole = rf"P({days}({clock})?|{clock}|\d+W)"
    return not isinstance(value, str) or re.fullmatch(whole, value, re.ASCII) is not None


@_checks("ipv4", ValueError)
def _ipv4(value: object) -> bool:
    return not isinstance(value, str) or ip_address(value).version == 4


@_checks("ipv6", ValueError)
def _ipv6(value: object) -> bool:
    return not isinstance(value, str) or ip_address(value).version == 6


@_checks("uuid", ValueError)
def _uuid(value: object) -> bool:
    return not isinstance(value, str) or str(UUID(value)) == value.lower()


@_checks("email")
def _email(value: object) -> bool:
    local = r'([A-Za-z0-9!#$%&\'*+/=?^_`{|}~.-]+|"([^"\\]|\\.)*")'
    host = r"([A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*|\[[^\]]+\])"
    return not isinstance(value, str) or re.fullmatch(f"{local}@{host}", value) is not None


@_checks("hostname")
def _hostname(value: object) -> bool:
    label = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
    if not isinstance(value, str):
        return True
    return len(value) <= 253 and re.fullmatch(rf"{label}(\.{label})*", value) is not None


@_checks("uri", ValueError)
def _uri(value: object) -> bool:
    if not isinstance(value, str):
        return True
    plain = re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*:([!-;=?-\[\]_a-z~]|%[0-9A-Fa-f]{2})*", value)
    return plain is not None and urlsplit(value).scheme != ""


def _multiple(_validator: Any, step: Any, value: Any, _schema: Any) -> Iterator[ValidationError]:
    """In decimals: for jsonschema, in doubles, 35.55 is no multiple of 0.01."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return
    if Decimal(str(value)) % Decimal(str(step)) != 0:
        yield ValidationError(f"{value} is not a multiple of {step}")


_extend: Any = getattr(validators, "extend")  # noqa: B009 (untyped)
_VALIDATOR: Any = _extend(Draft202012Validator, {"multipleOf": _multiple})
