"""What the grammar admits, beside what JSON Schema says, over a real vocabulary."""

import io
import json
import os
import tarfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from jsonschema import Draft202012Validator

from benchmarks.conformance import FORMATS, Workbench, examine
from shoal.errors import InvalidOutput, SchemaRefused
from shoal.grammar import bounded_schema, compile_schema
from shoal.models.load import embedded_path
from tests.grammar.cases import CASES, REFUSED, Case


def compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


@pytest.fixture(scope="session")
def bench() -> Workbench:
    return Workbench(embedded_path())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_grammar_admits_what_holds_and_nothing_else(case: Case, bench: Workbench) -> None:
    constraint = compile_schema(case.schema)
    check: Any = Draft202012Validator(case.schema, format_checker=FORMATS)
    for value in case.valid:
        assert check.is_valid(value), f"the case is wrong: {value!r}"
        assert bench.admits(constraint, compact(value)), f"not admitted: {value!r}"
        assert constraint.parse(compact(value)) == value
    for value in case.invalid:
        assert not check.is_valid(value), f"the case is wrong: {value!r}"
        assert not bench.admits(constraint, compact(value)), f"admitted: {value!r}"
    for text, why in case.excluded.items():
        assert check.is_valid(json.loads(text)), f"the case is wrong: {text}"
        assert not bench.admits(constraint, text), f"admitted after all ({why}): {text}"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_is_drawn_from_the_grammar_holds(case: Case, bench: Workbench) -> None:
    constraint = compile_schema(case.schema)
    check: Any = Draft202012Validator(case.schema, format_checker=FORMATS)
    for seed in range(3):
        text = bench.draw(constraint, np.random.default_rng(seed), most=800)
        assert check.is_valid(json.loads(text)), text
        constraint.parse(text)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_bounding_again_changes_nothing(case: Case) -> None:
    once = bounded_schema(case.schema)
    assert bounded_schema(once) == once


@pytest.mark.parametrize(("name", "schema", "word"), REFUSED, ids=[name for name, *_ in REFUSED])
def test_what_cannot_be_enforced_is_refused_by_name(name: str, schema: Any, word: str) -> None:
    with pytest.raises(SchemaRefused, match=word):
        compile_schema(schema)


def test_outputs_are_checked_against_the_schema_as_it_was_given() -> None:
    constraint = compile_schema({"type": "array", "items": {"type": "integer", "multipleOf": 2}})
    with pytest.raises(InvalidOutput, match="multiple"):
        constraint.parse("[2,3]")
    for case in CASES:
        constraint = compile_schema(case.schema)
        checks_formats = "format" in compact(case.schema)
        for value in case.invalid:
            if not checks_formats:
                with pytest.raises(InvalidOutput):
                    constraint.parse(compact(value))


def sample(name: str, every: int, folder: Path) -> list[Path]:
    """Each n-th file of a data set, unpacked."""
    home = os.environ.get("SHOAL_SHARED")
    shared = Path(home) if home else Path(__file__).parents[2].parent / "shared"
    archive = shared / "data" / "jsonschemabench" / name
    if not archive.is_file():
        pytest.skip(f"the public schemas are optional and {archive} does not exist")
    files: list[Path] = []
    with tarfile.open(archive) as tar:
        members = (m for m in tar if m.isfile() and m.name.endswith(".json"))
        for i, member in enumerate(members):
            if i % every == 0:
                content = tar.extractfile(member)
                assert isinstance(content, io.BufferedReader)
                files.append(folder / f"{i}.json")
                files[-1].write_bytes(content.read())
    return files


@pytest.mark.parametrize(
    ("archive", "every"), [("data.tar.xz", 300), ("maskbench_data.tar.xz", 350)]
)
def test_schemas_from_the_field(archive: str, every: int, tmp_path: Path, bench: Workbench) -> None:
    outcomes = [examine(bench, str(path)) for path in sample(archive, every, tmp_path)]
    assert not [d for outcome in outcomes for d in outcome.detail]
    compiled = [outcome for outcome in outcomes if outcome.schema == "compiled"]
    assert len(compiled) > 0.8 * len(outcomes), [outcome.message for outcome in outcomes]
