"""Public data sets as cases: an optional part of the training mix, given as a folder.

Reads the layouts of SGD, SNIPS, HWU64, CLINC150, MetaTool and Seal-Tools; a set that the
folder lacks is left out, and `load_public` says which it found. Names become snake_case.
Only arguments whose values stand in the question are kept, so that what is learned is to
bind, not to guess.
"""

import csv
import json
import lzma
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shoal.errors import UsageError
from shoal.training.cases import Case, CaseStep, ToolSpec, answer_of, observation_text
from shoal.training.lexicon import FIELDS
from shoal.training.synthetic import keyed_phrase, result_of
from shoal.training.values import sample

__all__ = ["PublicSet", "load_public", "snake_case"]

_Row = tuple[str, str, dict[str, Any]]


@dataclass(frozen=True)
class PublicSet:
    """One data set: its name, its licence, and (question, tool, arguments) rows.

    A row whose tool is empty is a question that none of the tools serves.
    """

    name: str
    licence: str
    rows: list[_Row]
    tools: dict[str, ToolSpec]

    def draw(self, rng: random.Random) -> Case:
        """A random case with up to five other tools of the set beside the right one."""
        question, name, arguments = rng.choice(self.rows)
        others = rng.sample(
            tuple(self.tools), min(len(self.tools), rng.choice((1, 1, 2, 3, 4, 5, 7)))
        )
        specs = [self.tools[other] for other in others if other != name]
        if name and rng.random() < 0.82:
            specs.append(self.tools[name])
        elif not specs:
            specs.append(self.tools[others[0]])
        rng.shuffle(specs)
        if not any(spec.name == name for spec in specs):
            return Case(question, tuple(specs), (), None, (), f"{self.name}-unserved")
        result = result_of(ToolSpec("", "", {}, (rng.choice(FIELDS),)), rng)
        step = CaseStep(name, arguments, observation_text(result))
        evidence = tuple((str(value), key) for key, value in arguments.items())
        return Case(question, tuple(specs), (step,), answer_of(result), (evidence,), self.name)


def load_public(folder: Path, *, share_alike: bool = False) -> list[PublicSet]:
    """The sets found in `folder`.

    Args:
        folder: One sub-folder a set, named as in this module's list of sets.
        share_alike: Read SGD too: weights that learn from it take its CC-BY-SA-4.0.

    Raises:
        UsageError: The folder does not exist or holds none of the sets.
    """
    if not folder.is_dir():
        raise UsageError(f"{folder} is not a folder; name one that holds public data sets.")
    readers: dict[str, Callable[[Path], PublicSet]] = {
        "snips": _snips, "hwu64": _hwu64, "clinc150": _clinc,
        "metatool": _metatool, "seal-tools": _seal,
    }  # fmt: skip
    if share_alike:
        readers["sgd"] = _sgd
    found = [read(folder / name) for name, read in readers.items() if (folder / name).is_dir()]
    if not found:
        raise UsageError(f"{folder} holds none of {', '.join(readers)}.")
    return found


def snake_case(name: str) -> str:
    """`getHealthWorkforce` as `get_health_workforce`."""
    spaced = re.sub(r"([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])", r"\1\3_\2\4", name)
    return re.sub(r"\W+", "_", spaced).strip("_").lower()


def _tool(name: str, description: str, properties: dict[str, Any], required: list[str]) -> ToolSpec:
    schema = {"type": "object", "properties": properties, "required": required}
    return ToolSpec(name, description, {**schema, "additionalProperties": False})


def _sgd(folder: Path) -> PublicSet:
    tools: dict[str, ToolSpec] = {}
    for service in json.loads((folder / "train_schema.json").read_text()):
        slots = {slot["name"]: slot for slot in service["slots"]}
        for intent in service["intents"]:
            names = [*intent["required_slots"], *intent["optional_slots"]]
            properties: dict[str, Any] = {}
            for name in names:
                slot = slots[name]
                words = slot["is_categorical"] and not slot["possible_values"][0].isdigit()
                properties[name] = {"type": "string"} | (
                    {"enum": slot["possible_values"]} if words else {}
                )
            tool = _tool(
                snake_case(intent["name"]),
                intent["description"],
                properties,
                intent["required_slots"],
            )
            tools[f"{service['service_name']}.{intent['name']}"] = tool
    rows: list[_Row] = []
    by_name: dict[str, ToolSpec] = {}
    with lzma.open(folder / "train_calls.jsonl.xz", "rt") as lines:
        for line in lines:
            record = json.loads(line)
            spec = tools.get(f"{record['service']}.{record['call']['method']}")
            if spec is None:
                continue
            wanted = record["call"]["parameters"]
            said = [text for who, text in record["history"] if who == "USER"]
            row = _grounded(said, wanted, spec)
            # Services of one name differ in their slots: the first one seen stands for all.
            if row is not None and by_name.setdefault(spec.name, spec) is spec:
                rows.append((row[0], spec.name, row[1]))
    return PublicSet("sgd", "CC-BY-SA-4.0", rows, by_name)


def _grounded(
    said: list[str], wanted: dict[str, Any], spec: ToolSpec
) -> tuple[str, dict[str, Any]] | None:
    """The shortest run of last user turns that holds all values, at most 70 words."""
    properties = spec.parameters["properties"]
    for count in range(1, len(said) + 1):
        text = " ".join(said[-count:])
        if len(text.split()) > 70:
            return None
        low = text.lower()
        if all(key in properties and str(value).lower() in low for key, value in wanted.items()):
            arguments: dict[str, Any] = {}
            for key in properties:
                if key in wanted:
                    at = low.index(str(wanted[key]).lower())
                    span = text[at : at + len(str(wanted[key]))]
                    arguments[key] = wanted[key] if "enum" in properties[key] else span
            return text, arguments
    return None


def _snips(folder: Path) -> PublicSet:
    rows: list[_Row] = []
    slots: dict[str, set[str]] = {}
    for path in sorted(folder.glob("train_*_full.json")):
        content = json.loads(path.read_text(encoding="utf-8", errors="replace"))
        for intent, examples in content.items():
            for example in examples:
                text = "".join(part["text"] for part in example["data"]).strip()
                arguments = {
                    snake_case(part["entity"]): part["text"].strip()
                    for part in example["data"]
                    if "entity" in part
                }
                rows.append((text, snake_case(intent), arguments))
                slots.setdefault(snake_case(intent), set()).update(arguments)
    return PublicSet("snips", "CC0-1.0", rows, _spoken(slots))


def _hwu64(folder: Path) -> PublicSet:
    rows: list[_Row] = []
    slots: dict[str, set[str]] = {}
    content = json.loads((folder / "train.json").read_text())
    for example in content["rasa_nlu_data"]["common_examples"]:
        arguments = {snake_case(e["entity"]): e["value"] for e in example["entities"]}
        if all(value in example["text"] for value in arguments.values()):
            rows.append((example["text"], snake_case(example["intent"]), arguments))
            slots.setdefault(snake_case(example["intent"]), set()).update(arguments)
    return PublicSet("hwu64", "CC-BY-4.0", rows, _spoken(slots))


def _spoken(slots: dict[str, set[str]]) -> dict[str, ToolSpec]:
    return {
        name: _tool(name, "", {slot: {"type": "string"} for slot in sorted(found)}, [])
        for name, found in slots.items()
    }


def _clinc(folder: Path) -> PublicSet:
    content = json.loads((folder / "data_full.json").read_text())
    rows: list[_Row] = [(text, snake_case(intent), {}) for text, intent in content["train"]]
    out: list[_Row] = [(text, "", {}) for text, _ in content["oos_train"]]
    names = sorted({name for _, name, _ in rows})
    # One in eight is out of scope: what no tool serves must be seen to be refused.
    return PublicSet(
        "clinc150", "CC-BY-3.0", rows + out * (len(rows) // 8 // max(1, len(out))),
        {name: _tool(name, "", {}, []) for name in names},
    )  # fmt: skip


def _metatool(folder: Path) -> PublicSet:
    described = json.loads((folder / "plugin_des.json").read_text())
    tools = {name: _tool(snake_case(name), text, {}, []) for name, text in described.items()}
    with (folder / "all_clean_data.csv").open(newline="") as file:
        found = [(row[0], row[1]) for row in csv.reader(file) if len(row) == 2 and row[1] in tools]
    rows: list[_Row] = [(text, tools[name].name, {}) for text, name in found if len(text) < 300]
    return PublicSet("metatool", "MIT", rows, {tool.name: tool for tool in tools.values()})


_KINDS = {"int": {"type": "integer"}, "float": {"type": "number"}, "bool": {"type": "boolean"}}


def _seal(folder: Path) -> PublicSet:
    """Seal-Tools' dev questions, and made-up ones over its tools; none of a tool of its test."""
    test = {
        call["api"]
        for line in (folder / "test_in_domain.jsonl").read_text().splitlines()
        for call in json.loads(line)["calling"]
    }
    tools: dict[str, ToolSpec] = {}
    rows: list[_Row] = []
    rng = random.Random(0)
    for line in (folder / "tool.jsonl").read_text().splitlines():
        record = json.loads(line)
        if record["api_name"] in test:
            continue
        properties = {
            snake_case(name): dict(_KINDS.get(p["type"], {"type": "string"}))
            for name, p in record["parameters"].items()
        }
        required = [snake_case(name) for name in record["required"]]
        spec = _tool(
            snake_case(record["api_name"]), record["api_description"], properties, required
        )
        tools[spec.name] = spec
        rows += ((text, spec.name, arguments) for text, arguments in _made_up(record, spec, rng))
    for line in (folder / "dev.jsonl").read_text().splitlines():
        record = json.loads(line)
        call = record["calling"][0]
        spec = tools.get(snake_case(call["api"]))
        if spec is None or len(record["calling"]) != 1:
            continue
        wanted = {snake_case(name): value for name, value in call["parameters"].items()}
        row = _grounded([record["query"]], wanted, spec)
        if row is not None:
            typed = {
                key: wanted[key]
                if spec.parameters["properties"][key]["type"] != "string"
                else value
                for key, value in row[1].items()
            }
            # Few and precious: each counts eightfold beside the made-up ones.
            rows += [(row[0], spec.name, typed)] * 8
    return PublicSet("seal-tools", "Apache-2.0", rows, tools)


def _made_up(
    record: dict[str, Any], spec: ToolSpec, rng: random.Random
) -> Iterator[tuple[str, dict[str, Any]]]:
    described = {snake_case(name): p["description"] for name, p in record["parameters"].items()}
    for _ in range(3):
        arguments: dict[str, Any] = {}
        phrases: list[str] = []
        for name, schema in spec.parameters["properties"].items():
            if schema["type"] == "boolean" or (
                name not in spec.parameters["required"] and rng.random() < 0.5
            ):
                continue
            arguments[name] = _value(schema, described[name], rng)
            phrases.append(keyed_phrase(name, arguments[name], rng))
        if any(name not in arguments for name in spec.parameters["required"]):
            continue
        text = record["api_description"].rstrip(".")
        words = text.split()
        if len(words) > 6 and rng.random() < 0.5:
            text = " ".join(words[: rng.randint(4, 7)])
        if rng.random() < 0.5:
            opening = rng.choice(("I want to", "Can you", "Please", "I need to"))
            text = f"{opening} {text[0].lower()}{text[1:]}"
        rng.shuffle(phrases)
        yield " ".join([text, *phrases]) + rng.choice((".", "", "?")), arguments


def _value(schema: dict[str, Any], description: str, rng: random.Random) -> Any:
    if schema["type"] in ("integer", "number"):
        return sample("count" if schema["type"] == "integer" else "decimal", rng)
    listed = re.search(r"e\.g\.,? ([^)]+)\)", description)
    if listed and rng.random() < 0.6:
        options = [part.strip(" '\"") for part in listed[1].split(",")]
        option = rng.choice(options).removeprefix("or ").strip()
        if 0 < len(option) < 30:
            return option
    return sample(rng.choice(("title", "word", "person", "place", "id", "date", "company")), rng)
