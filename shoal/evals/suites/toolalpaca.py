"""ToolAlpaca's evaluation sets: 21 APIs, each with questions and the calls that answer them.

Source: https://github.com/tangqiaoyu/ToolAlpaca (Tang et al. 2023, arXiv:2306.05301),
Apache-2.0; `eval_real.json` (11 real APIs, 114 questions) and `eval_simulated.json` (10
simulated ones, 100 questions). The two files are the two categories.

A case offers the functions of its API, as the data's `Function_Description` documents them,
and in the simulated set `getDetails`, by which the original agent asks its user. Parameters that
carry the client's key (`Authentication`) are left out, for no question states it. All are
simulated: a function returns its documented fields with made-up values, the same every time.

ToolAlpaca has GPT-4 judge a solution. Here the golden calls decide, by the rules that its
judge is given: every golden call must be made, in any order; a parameter that the function
requires must have the golden value, and so must another one whose value the question states; one
that it does not state may have another value or be left out. Calls that were refused or
failed may be made again; `getDetails`, and what the data marks [Optional], may be called or
not. Any other call, and any parameter that the golden call lacks, is wrong. Texts compare
without regard to case, numbers by their value, "3" as 3. Where the golden call says only where a
value comes from (`${animeId from searchAnime}`), any value will do. An empty golden text
means that the parameter is left out. The detail `exact` asks for the golden arguments and no
others; `tool` for the right functions.

Left out are the questions whose golden calls cannot be made as documented: they name
functions or parameters that the API does not have, or are no JSON (`left_out`).

For example "Find out the next public holidays for the Great Britain." with a single call of
`PublicHolidayNextPublicHolidays` of `{"countryCode": "GB"}` is correct.
"""

import json
import random
import re
from collections.abc import Container, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from shoal.errors import InvalidCall, UsageError
from shoal.evals.attribution import Call, calls_made, first_wrong, match_calls
from shoal.evals.suite import Case, Run, Score, Suite
from shoal.evals.suites.files import data_file, read_json
from shoal.tools import Registry, Tool, ToolCall
from shoal.tools.declared import declared_tool

__all__ = ["ToolAlpaca"]

_SOURCE = "https://github.com/tangqiaoyu/ToolAlpaca (data)"
_ANY = "${any}"  # stands for every value
_ASK = {
    "name": "getDetails",
    "description": "Ask the user for details that the question lacks.",
    "parameters": {
        "type": "object",
        "properties": {"Question": {"type": "string", "description": "What to ask."}},
        "required": ["Question"],
    },
    "returns": {"details": "The user has nothing to add."},
}


class ToolAlpaca(Suite):
    """Questions to documented APIs, with golden calls."""

    name = "toolalpaca"
    source = "https://github.com/tangqiaoyu/ToolAlpaca, evaluation sets, Apache-2.0"

    def __init__(self, data: Path | None = None) -> None:
        """Read `eval_real.json` and `eval_simulated.json` in the folder `data`."""
        self._data = data
        self._left_out: list[str] = []

    @property
    def left_out(self) -> Sequence[str]:
        """The questions that `cases` left out, by id."""
        self._left_out = []
        self.cases()
        return self._left_out

    def cases(self) -> Sequence[Case]:
        """The real set, then the simulated one, in the order of the files."""
        left_out: list[str] = []
        cases: list[Case] = []
        for category in ("real", "simulated"):
            path = data_file(self._data, self.name, f"eval_{category}.json", _SOURCE)
            for api in read_json(path):
                try:
                    cases += _cases(api, category, left_out)
                except (KeyError, TypeError, ValueError) as error:
                    raise UsageError(f"{path} is no set of ToolAlpaca's: {error!r}.") from None
        self._left_out = left_out
        return cases

    def tools(self, case: Case) -> Sequence[Tool]:
        """The API's functions, simulated."""
        return [_simulated(tool) for tool in case.data]

    def score(self, case: Case, runs: Sequence[Run]) -> Score:
        """Compare the calls with the golden ones."""
        (run,) = runs
        golden: list[dict[str, Any]] = case.target
        needed = [call for call in golden if not call["optional"]]
        spare = [call for call in golden if call["optional"]]
        made = calls_made(run)
        right = match_calls(made, needed, _same)
        others = match_calls(right.extra, spare, _same).extra
        correct = not right.missing and all(call["tool"] == _ASK["name"] for call in others)
        names = match_calls(made, needed, _same_name)
        details: dict[str, float | bool] = {
            "tool": not names.missing,
            "exact": match_calls(made, needed, _exact).all_right,
        }
        wrong = None if correct or spare else first_wrong(run, needed, same=_same)
        return Score(correct, details, wrong)

    def reference(self, case: Case) -> dict[str, Any]:
        """The golden calls, with some value where any will do."""
        tools: dict[str, Any] = {
            tool["name"]: tool["parameters"]["properties"] for tool in case.data
        }
        calls = [
            {
                "tool": call["tool"],
                "arguments": {
                    name: _some(value, tools[call["tool"]][name])
                    for name, value in call["arguments"].items()
                },
            }
            for call in case.target
        ]
        return {"calls": calls}


def _cases(api: Mapping[str, Any], category: str, left_out: list[str]) -> Iterator[Case]:
    keys = set(cast("dict[str, str]", api.get("Authentication") or {}))
    functions: dict[str, str] = api["Function_Description"]
    offered = [_tool(name, functions[name], keys) for name in functions if name != "components"]
    if category == "simulated":
        offered.append(_ASK)
    registry = Registry(_simulated(tool) for tool in offered)
    rows = zip(api["Instructions"], api["Golden_Answers"], strict=True)
    for number, (question, answers) in enumerate(rows):
        name = f"{category}-{api['Name'].replace(' ', '_')}-{number}"
        try:
            golden = [_golden(answer, question, registry, keys) for answer in answers]
        except (InvalidCall, ValueError):
            left_out.append(name)
            continue
        yield Case(name, question, category, golden, offered)


def _tool(name: str, text: str, keys: Container[str]) -> dict[str, Any]:
    """A function as a tool: `Parameters:` holds its parameters as one JSON object."""
    description, _, rest = f"\n{text}".partition("\nParameters: ")
    documented, _, output = rest.partition("\n")
    properties: dict[str, Any] = {}
    required: list[str] = []
    for parameter, said in json.loads(documented).items():
        if parameter in keys:
            continue
        if said.startswith("Required."):
            required.append(parameter)
            said = said.removeprefix("Required.").strip()
        properties[parameter] = _schema(said)
    return {
        "name": name,
        "description": description.strip(),
        "parameters": {"type": "object", "properties": properties, "required": required},
        "returns": _made_up(name, output),
    }


def _schema(said: str) -> dict[str, Any]:
    kind, _, description = said.partition(".")
    schema: dict[str, Any] = {"description": description.strip()}
    if choices := re.search(r"One of: \[([^\]]*)\]", description):
        return schema | {"type": "string", "enum": [c.strip() for c in choices[1].split(",")]}
    if kind.startswith("Array["):
        item = "object" if kind.startswith("Array[Object") else "string"
        return schema | {"type": "array", "items": {"type": item}}
    kinds = ("string", "integer", "number", "boolean", "object")
    return schema | {"type": kind.lower() if kind.lower() in kinds else "string"}


def _made_up(name: str, output: str) -> dict[str, Any]:
    """An object with the top fields of `Structure: Object{a, b: Object{...}}`."""
    rng = random.Random(f"toolalpaca {name}")
    _, _, structure = output.partition("Structure: ")
    fields: list[str] = []
    if "Object{" in structure:
        depth = 0
        for part in re.findall(r"[{}\[\]]|[^{}\[\],]+", structure[structure.index("{") + 1 :]):
            if part in "{[":
                depth += 1
            elif part in "}]":
                depth -= 1
            elif depth == 0 and (field := part.partition(":")[0].strip()):
                fields.append(field)
            if depth < 0:
                break
    return {field: rng.randint(1_000, 9_999) for field in fields} or {"status": "ok"}


def _golden(
    answer: Mapping[str, str], question: str, registry: Registry, keys: Container[str]
) -> dict[str, Any]:
    """A golden call as it can be made; InvalidCall or ValueError where it cannot be."""
    tool = answer["Action"].removeprefix("[Optional]")
    text = re.sub(r'"?\$?\{[^{}"]*\}+"?', f'"{_ANY}"', answer["Action_Input"][1:-1])
    given = json.loads("{" + text + "}")
    properties = registry.get(tool).parameters["properties"]
    arguments = {
        name: _typed(value, properties.get(name, {}))
        for name, value in given.items()
        if value != "" and name not in keys
    }
    made = {name: _some(value, properties.get(name, {})) for name, value in arguments.items()}
    registry.validate(ToolCall(tool=tool, arguments=made))
    required = registry.get(tool).parameters["required"]
    return {
        "tool": tool,
        "arguments": arguments,
        "firm": [n for n, v in arguments.items() if n in required or _says(question, v)],
        "optional": answer["Action"].startswith("[Optional]") or tool == _ASK["name"],
    }


def _says(question: str, value: Any) -> bool:
    """Whether the question states the value, or each of a list."""
    if isinstance(value, list):
        return all(_says(question, item) for item in cast("list[Any]", value))
    return re.search(rf"(?<!\w){re.escape(str(value))}(?!\w)", question, re.IGNORECASE) is not None


def _typed(value: Any, schema: Mapping[str, Any]) -> Any:
    """The value as its parameter's type has it, where it can be: "100" as 100, 100 as "100"."""
    kind = schema.get("type")
    if kind in ("integer", "number") and isinstance(value, str) and value != _ANY:
        try:
            return int(value) if kind == "integer" else float(value)
        except ValueError:
            return value
    if kind == "string" and isinstance(value, int | float):
        return str(value)
    return value


def _some(value: Any, schema: Mapping[str, Any]) -> Any:
    """A value in place of any."""
    if isinstance(value, list):
        return [_some(item, schema.get("items", {})) for item in cast("list[Any]", value)]
    if value != _ANY:
        return value
    if "enum" in schema:
        return schema["enum"][0]
    some: dict[str, Any] = {"integer": 1, "number": 1, "boolean": True, "array": [], "object": {}}
    return some.get(schema.get("type", ""), "x")


def _simulated(tool: Mapping[str, Any]) -> Tool:
    def function(**_: Any) -> Any:
        return tool["returns"]

    return declared_tool(
        tool["name"], tool["description"], tool["parameters"], function, effect="pure"
    )


def _same_name(made: Call, golden: Call) -> bool:
    return made["tool"] == golden["tool"]


def _same(made: Call, golden: Call) -> bool:
    """By the rules above."""
    if made["tool"] != golden["tool"]:
        return False
    given, wanted = made["arguments"], golden["arguments"]
    if golden["tool"] == _ASK["name"]:
        return True
    return not given.keys() - wanted.keys() and all(
        name in given and _alike(given[name], wanted[name]) for name in golden["firm"]
    )


def _exact(made: Call, golden: Call) -> bool:
    given, wanted = made["arguments"], golden["arguments"]
    return (
        _same(made, golden)
        and given.keys() == wanted.keys()
        and all(_alike(given[name], wanted[name]) for name in wanted)
    )


def _alike(given: Any, wanted: Any) -> bool:
    if wanted == _ANY:
        return True
    if isinstance(given, list) and isinstance(wanted, list):
        ours, theirs = cast("list[Any]", given), cast("list[Any]", wanted)
        return len(ours) == len(theirs) and all(map(_alike, ours, theirs))
    if isinstance(given, str) and isinstance(wanted, str):
        return given.strip().casefold() == wanted.strip().casefold()
    if isinstance(given, bool) or isinstance(wanted, bool):
        return given is wanted
    return given == wanted
