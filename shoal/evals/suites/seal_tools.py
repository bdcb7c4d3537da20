"""Seal-Tools, in-domain test: 700 questions, each of one to six calls of 4,076 tools.

Source: https://github.com/fairyshine/Seal-Tools (Wu et al. 2024, arXiv:2405.08355),
Apache-2.0; `tool.jsonl` and `test_in_domain.jsonl`.

A case offers 5 to 10 tools: the reference's own and others, half of them from the same
fields of knowledge, half from anywhere, drawn and shuffled by the case's id: the same every
time. A tool is simulated: it returns its declared response fields with made-up values, which
do not depend on the arguments.

Nested calls. Where the reference hands on a response (`"project_id": "API_call_0"`), what is
expected is the value that the simulated tool returned in that field: a system must call the
first tool, read its result, and quote it. The text "API_call_0" itself is not taken. The value
is a number where the parameter that it goes to takes numbers.

Values compare as in Seal-Tools' own script, by their text: 85 and "85" are the same. Beyond
it, a whole number may have a fraction of zero (85.0), for that is one number in JSON.

Correct is when the calls are those of the reference, each once, with all their parameters,
and none besides; calls that were refused did not happen. `api_p`, `api_r`, `api_f1`,
`param_p`, `param_r` and `param_f1` are precision, recall and F1 of tool names and of
parameters (name and value) per case, where Seal-Tools sums over cases; calls are paired one
to one by name, where it pairs every call with the first reference of that name. A figure
that a case does not have, as parameters where there are none, is left out of it.

In seven cases the reference contradicts the declared type of a parameter ("per month" for an
integer, a list for a number): `IMPOSSIBLE`. They count, so that 99% is the most.

For example "Calculate the power output for a cycling activity that lasts for 85 minutes."
with `getPowerOutput` of `{"activity": "cycling", "duration": 85}` alone is correct; with the
duration 58, `api_f1` is 1 and `param_f1` 0.5.
"""

import random
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from shoal.errors import UsageError
from shoal.evals.attribution import Call, calls_made, first_wrong, match_calls
from shoal.evals.suite import Case, Run, Score, Suite
from shoal.evals.suites.files import data_file, read_json_lines
from shoal.tools import Tool
from shoal.tools.declared import declared_tool

__all__ = ["IMPOSSIBLE", "SealTools"]

IMPOSSIBLE = tuple(
    f"test_in_domain-difficult-{number}" for number in (228, 274, 541, 547, 569, 595, 662)
)
"""The cases whose reference their own tools refuse."""

_SOURCE = "https://github.com/fairyshine/Seal-Tools (Seal-Tools_Dataset)"
_TYPES = {"str": "string", "int": "integer", "float": "number", "bool": "boolean"}
_REFERENCE = re.compile(r"API_call_\d+")


class SealTools(Suite):
    """Single and nested calls of made-up services, out of a large catalogue."""

    name = "seal-tools"
    source = "https://github.com/fairyshine/Seal-Tools, in-domain test, Apache-2.0"

    def __init__(self, data: Path | None = None) -> None:
        """Read `tool.jsonl` and `test_in_domain.jsonl` in the folder `data`."""
        self._data = data
        self._made: list[Case] | None = None

    def cases(self) -> Sequence[Case]:
        """The questions in the order of the file."""
        if self._made is None:
            catalogue = self._catalogue()
            by_field: dict[str, list[str]] = {}
            for name, tool in catalogue.items():
                by_field.setdefault(_field(tool), []).append(name)
            path = data_file(self._data, self.name, "test_in_domain.jsonl", _SOURCE)
            self._made = [
                _case(where, line, catalogue, by_field) for where, line in read_json_lines(path)
            ]
        return self._made

    def _catalogue(self) -> dict[str, dict[str, Any]]:
        path = data_file(self._data, self.name, "tool.jsonl", _SOURCE)
        tools: dict[str, dict[str, Any]] = {}
        for where, line in read_json_lines(path):
            if not {"api_name", "parameters", "responses"} <= line.keys():
                raise UsageError(f"{where}: a tool has an api_name, parameters and responses.")
            tools[line["api_name"]] = line
        return tools

    def tools(self, case: Case) -> Sequence[Tool]:
        """The tools of the case, simulated."""
        return [_simulated(tool) for tool in case.data]

    def score(self, case: Case, runs: Sequence[Run]) -> Score:
        """Compare the calls with the reference, and count names and parameters."""
        (run,) = runs
        reference: list[dict[str, Any]] = case.target
        made = calls_made(run)
        right = match_calls(made, reference, _same)
        # What is right goes together; what is left is paired by name.
        named = match_calls(right.extra, right.missing, _same_name)
        pairs = [*right.pairs, *named.pairs]
        good = sum(_equal_parameters(one, other) for one, other in pairs)
        details: dict[str, float | bool] = {
            **_rates("api", len(pairs), len(made), len(reference)),
            **_rates("param", good, _parameters(made), _parameters(reference)),
        }
        wrong = None if right.all_right else first_wrong(run, reference, same=_same)
        return Score(right.all_right, details, wrong)

    def reference(self, case: Case) -> dict[str, Any]:
        """The calls, with what the simulated tools return in place of references."""
        return {"calls": case.target}


def _case(
    where: str,
    line: Mapping[str, Any],
    catalogue: Mapping[str, dict[str, Any]],
    by_field: Mapping[str, list[str]],
) -> Case:
    try:
        calling: list[dict[str, Any]] = line["calling"]
        gold = [catalogue[call["api"]] for call in calling]
        rng = random.Random(f"seal-tools {line['id']}")
        names = _offered(rng, gold, catalogue, by_field)
        returned = _returned(rng, calling, gold)
        tools: list[dict[str, Any]] = [
            {
                "name": name,
                "description": catalogue[name]["api_description"],
                "parameters": _schema(catalogue[name]),
                "returns": returned.get(name) or _made_up(rng, catalogue[name], {}),
            }
            for name in names
        ]
        schemas = {tool["name"]: tool["parameters"]["properties"] for tool in tools}
        target = _resolved(calling, gold, returned, schemas)
        kind = "single" if len(calling) == 1 else "several"
        nested = any(
            _REFERENCE.fullmatch(str(v)) for c in calling for v in c["parameters"].values()
        )
        return Case(line["id"], line["query"], "nested" if nested else kind, target, tools)
    except (KeyError, TypeError, AttributeError) as error:
        raise UsageError(f"{where}: this is no case of Seal-Tools: {error}.") from None


def _offered(
    rng: random.Random,
    gold: Sequence[Mapping[str, Any]],
    catalogue: Mapping[str, Any],
    by_field: Mapping[str, list[str]],
) -> list[str]:
    names = list(dict.fromkeys(tool["api_name"] for tool in gold))
    count = rng.randint(max(5, len(names)), 10)
    near = sorted({name for tool in gold for name in by_field[_field(tool)]} - set(names))
    half = (count - len(names)) // 2
    names += rng.sample(near, min(half, len(near)))
    rest = sorted(catalogue.keys() - set(names))
    names += rng.sample(rest, min(count - len(names), len(rest)))
    rng.shuffle(names)
    return names


def _returned(
    rng: random.Random, calling: Sequence[Mapping[str, Any]], gold: Sequence[Mapping[str, Any]]
) -> dict[str, dict[str, Any]]:
    """What each reference call returns, by tool; handed on, a value has its taker's type."""
    wanted: dict[str, str] = {}
    for call, tool in zip(calling, gold, strict=True):
        for name, value in call["parameters"].items():
            if isinstance(value, str) and _REFERENCE.fullmatch(value):
                wanted[value] = tool["parameters"][name]["type"]
    returned: dict[str, dict[str, Any]] = {}
    for call, tool in zip(calling, gold, strict=True):
        fields = zip(tool["responses"], call["responses"], strict=True)
        types = {field: wanted[name] for field, name in fields if name in wanted}
        if types or tool["api_name"] not in returned:
            returned[tool["api_name"]] = _made_up(rng, tool, types)
    return returned


def _made_up(
    rng: random.Random, tool: Mapping[str, Any], types: Mapping[str, str]
) -> dict[str, Any]:
    """The declared response fields with values of their types."""
    values: dict[str, Any] = {}
    for field, declared in tool["responses"].items():
        number = rng.randint(1_000, 9_999)
        match types.get(field, declared.get("type")):
            case "int":
                values[field] = number
            case "float":
                values[field] = number / 10 + 0.05
            case "bool":
                values[field] = number % 2 == 0
            case _:
                values[field] = f"{field}-{number}"
    return values


def _resolved(
    calling: Sequence[Mapping[str, Any]],
    gold: Sequence[Mapping[str, Any]],
    returned: Mapping[str, Mapping[str, Any]],
    schemas: Mapping[str, Mapping[str, Any]],
) -> list[dict[str, Any]]:
    """The reference calls: values in their declared types, references as what they refer to."""
    values: dict[str, Any] = {}
    for call, tool in zip(calling, gold, strict=True):
        fields = returned[tool["api_name"]]
        values |= dict(zip(call["responses"], fields.values(), strict=True))
    target: list[dict[str, Any]] = []
    for call in calling:
        arguments: dict[str, Any] = {}
        for name, value in call["parameters"].items():
            resolved = values.get(value, value) if isinstance(value, str) else value
            arguments[name] = _typed(resolved, schemas[call["api"]][name]["type"])
        target.append({"tool": call["api"], "arguments": arguments})
    return target


def _typed(value: Any, kind: str) -> Any:
    """The value as its parameter's type has it, where it can be: "85" as 85, 5 as "5"."""
    if kind == "string" and not isinstance(value, str):
        return str(value)
    if kind in ("integer", "number") and isinstance(value, str):
        try:
            return int(value) if kind == "integer" else float(value)
        except ValueError:
            return value
    return value


def _schema(tool: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {
            name: {"type": _TYPES[declared["type"]], "description": declared["description"]}
            for name, declared in tool["parameters"].items()
        },
        "required": list(tool["required"]),
        "additionalProperties": False,
    }


def _simulated(tool: Mapping[str, Any]) -> Tool:
    def function(**_: Any) -> Any:
        return tool["returns"]

    return declared_tool(
        tool["name"], tool["description"], tool["parameters"], function, effect="pure"
    )


def _field(tool: Mapping[str, Any]) -> str:
    return str(tool.get("field", "")).partition("/")[0]


def _same_name(made: Call, reference: Call) -> bool:
    return made["tool"] == reference["tool"]


def _same(made: Call, reference: Call) -> bool:
    total = len(reference["arguments"])
    return (
        _same_name(made, reference)
        and len(made["arguments"]) == total
        and _equal_parameters(made, reference) == total
    )


def _equal_parameters(made: Call, reference: Call) -> int:
    wanted = reference["arguments"]
    given = made["arguments"].items()
    return sum(name in wanted and _text(value) == _text(wanted[name]) for name, value in given)


def _text(value: Any) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value)


def _parameters(calls: Sequence[Call]) -> int:
    return sum(len(call["arguments"]) for call in calls)


def _rates(name: str, good: int, given: int, wanted: int) -> dict[str, float]:
    """Precision, recall and F1, each where it is defined."""
    rates: dict[str, float] = {}
    if given:
        rates[f"{name}_p"] = good / given
    if wanted:
        rates[f"{name}_r"] = good / wanted
    if given or wanted:
        rates[f"{name}_f1"] = 2 * good / (given + wanted)
    return rates
