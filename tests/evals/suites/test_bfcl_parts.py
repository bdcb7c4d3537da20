"""What of the BFCL suites needs none of its data."""

import ast
import hashlib
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from shoal.errors import InvalidCall, ShoalError, UsageError
from shoal.evals.suites.bfcl import wheel
from shoal.evals.suites.bfcl.calls import Refused, source_of
from shoal.evals.suites.bfcl.conversation import question_of, question_of_turn
from shoal.evals.suites.bfcl.reference import calls_of_answer, calls_of_source, least_call
from shoal.evals.suites.bfcl.schemas import parameters_schema
from shoal.evals.suites.bfcl.single_turn import lenient_tool
from shoal.evals.suites.wheels import Package
from shoal.graphs.run import QUESTION_LIMIT
from shoal.tools import Registry

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)  # fmt: skip


def schema(**properties: Any) -> dict[str, Any]:
    return parameters_schema({"type": "dict", "properties": properties})


class TestSchemas:
    def test_types_become_those_of_json_schema(self) -> None:
        found = schema(
            a={"type": "dict", "properties": {"x": {"type": "float"}}, "required": ["x"]},
            b={"type": "tuple", "items": {"type": "integer"}},
            c={"type": "any", "description": "anything"},
            d={"type": "dict", "properties": {}},
        )
        Draft202012Validator.check_schema(found)
        check = Draft202012Validator(found).is_valid
        assert check({"a": {"x": 1.5}, "b": [1], "c": [None], "d": {"free": 1}})
        assert not check({"a": {}})
        assert not check({"a": {"x": "1.5"}})
        assert not check({"a": {"x": 1, "y": 1}})
        assert not check({"b": ["1"]})
        assert not check({"e": 1})

    def test_choices_beside_a_list_are_those_of_its_items(self) -> None:
        found = schema(a={"type": "array", "items": {"type": "string"}, "enum": ["x", "y"]})
        assert Draft202012Validator(found).is_valid({"a": ["y"]})
        assert not Draft202012Validator(found).is_valid({"a": ["z"]})

    def test_choices_of_another_type_than_declared_are_left_out(self) -> None:
        found = schema(
            a={"type": "integer", "enum": ["1", "2"]},
            b={"type": "integer", "enum": [1, "dontcare"]},
        )
        assert "enum" not in found["properties"]["a"]
        assert found["properties"]["b"]["enum"] == [1]


class TestSourceOfCalls:
    @given(arguments=st.dictionaries(st.sampled_from(["a", "b", "c"]), JSON))
    def test_a_call_reads_back_as_the_same_literals(self, arguments: dict[str, Any]) -> None:
        text = source_of({"tool": "f", "arguments": arguments}, {"f": ["a", "b", "c"]})
        node = ast.parse(text, mode="eval").body
        assert isinstance(node, ast.Call)
        assert not node.args
        assert {k.arg: ast.literal_eval(k.value) for k in node.keywords} == arguments
        assert text.count("(") == 1

    @pytest.mark.parametrize(
        "call",
        [
            {"tool": "__import__('os').system", "arguments": {}},
            {"tool": "g", "arguments": {}},
            {"tool": "f", "arguments": {"b": 1}},
            {"tool": "f", "arguments": {"a=print(1), b": 1}},
            {"tool": "f", "arguments": {"a": float("nan")}},
            {"tool": "f", "arguments": {"a": (1,)}},
            {"tool": "f", "arguments": {"a": {1: 2}}},
        ],
    )
    def test_anything_but_a_known_call_of_json_is_refused(self, call: dict[str, Any]) -> None:
        with pytest.raises(Refused):
            source_of(call, {"f": ["a"]})

    def test_a_known_name_that_is_no_identifier_is_refused(self) -> None:
        with pytest.raises(Refused):
            source_of({"tool": "a.b", "arguments": {}}, {"a.b": []})
        with pytest.raises(Refused):
            source_of({"tool": "f", "arguments": {"a b": 1}}, {"f": ["a b"]})

    def test_deep_nesting_is_refused(self) -> None:
        value: list[Any] = []
        for _ in range(40):
            value = [value]
        with pytest.raises(Refused, match="nested"):
            source_of({"tool": "f", "arguments": {"a": value}}, {"f": ["a"]})


class TestReferences:
    def test_the_first_combination_that_the_tool_takes_is_chosen(self) -> None:
        answer = [{"f": {"a": ["one", 1], "b": ["", 5], "c": [{"k": [1, 2], "l": ["", 3]}]}}]
        taken: list[dict[str, Any]] = []

        def valid(name: str, arguments: Any) -> bool:
            taken.append(arguments)
            return arguments["a"] == 1

        (call,) = calls_of_answer(answer, valid)
        assert call == {"tool": "f", "arguments": {"a": 1, "c": {"k": 1}}}
        assert taken[0]["a"] == "one"

    def test_a_line_of_python_is_read_and_not_run(self) -> None:
        names = {"f": ["a", "b"]}
        call = calls_of_source("f('x', b=[1, {'k': -2.5}])", names)
        assert call == {"tool": "f", "arguments": {"a": "x", "b": [1, {"k": -2.5}]}}
        with pytest.raises(ValueError, match="malformed"):
            calls_of_source("f(a=print(1))", names)
        with pytest.raises(ValueError, match="no call"):
            calls_of_source("f", names)

    def test_the_least_call_is_valid(self) -> None:
        parameters = parameters_schema(
            {
                "type": "dict",
                "properties": {
                    "a": {"type": "integer"},
                    "b": {"type": "string", "enum": ["x"]},
                    "c": {"type": "array", "items": {"type": "boolean"}, "minItems": 2},
                    "d": {"type": "string"},
                },
                "required": ["a", "b", "c"],
            }
        )
        call = least_call("f", parameters)
        assert Draft202012Validator(parameters).is_valid(call["arguments"])
        assert set(call["arguments"]) == {"a", "b", "c"}


class TestQuestions:
    def test_a_message_stands_alone_after_the_system(self) -> None:
        system = {"role": "system", "content": "Be brief."}
        user = {"role": "user", "content": "Who?"}
        assert question_of([user]) == "Who?"
        assert question_of([system, user]) == "Be brief.\n\nWho?"

    def test_a_transcript_says_who_speaks(self) -> None:
        said = [("user", "a"), ("assistant", "b"), ("user", "c")]
        text = question_of([{"role": role, "content": content} for role, content in said])
        assert text == "User: a\nAssistant: b\nUser: c"

    def test_a_turn_holds_what_was_said_called_and_seen(self) -> None:
        call = {"tool": "ls", "arguments": {"a": True}, "observation": "x.txt", "error": None}
        failed = {"tool": "cd", "arguments": {}, "observation": None, "error": "no."}
        text = question_of_turn("Go on", [{"calls": [call, failed], "answer": "Done"}], ["List"])
        assert text == (
            'So far:\nUser: List\nls {"a": true}: x.txt\ncd {}: error: no.\nAssistant: Done\n'
            "\nNow: Go on"
        )

    def test_the_oldest_turns_go_first_where_there_is_no_room(self) -> None:
        runs = [{"calls": [], "answer": str(turn)} for turn in range(3)]
        asked = ["x" * 5_000, "y" * 5_000, "z" * 500]
        text = question_of_turn("Go on", runs, asked)
        assert len(text) <= QUESTION_LIMIT
        assert "[1 earlier turns left out]" in text
        assert "xx" not in text
        assert "y" * 5_000 in text
        assert question_of_turn("m" * QUESTION_LIMIT, runs, asked) == "m" * QUESTION_LIMIT


class TestOfferedTools:
    def test_names_of_arguments_are_judged_and_types_are_not(self) -> None:
        parameters = {"type": "dict", "properties": {"n": {"type": "integer"}}, "required": ["n"]}
        document = {"name": "a.b", "description": "Count.", "parameters": parameters}
        tool = lenient_tool(document, lambda **_: "Done.")
        assert tool.check({"n": "three"}) == {"n": "three"}
        with pytest.raises(InvalidCall, match="no parameter"):
            tool.check({"n": 1, "m": 2})
        with pytest.raises(InvalidCall, match="n is missing"):
            tool.check({})
        assert Registry([tool]).run({"tool": "a.b", "arguments": {"n": 3}}).observation == "Done."
        assert tool.parameters["properties"]["n"]["type"] == "integer"


class TestFetching:
    def test_without_data_the_error_says_how_to_get_it(self, tmp_path: Any) -> None:
        with pytest.raises(UsageError, match="shoal eval fetch bfcl"):
            wheel.find(tmp_path)

    def test_where_pip_cannot_get_it_nothing_is_left(
        self, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in ("PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "PIP_FIND_LINKS"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
        monkeypatch.setenv("PIP_NO_INDEX", "1")
        with pytest.raises(ShoalError, match="pip cannot get bfcl-eval"):
            wheel.fetch(tmp_path / "bfcl")
        assert not list(tmp_path.iterdir())

    def test_what_this_python_has_is_unpacked_too_for_one_that_has_not(
        self, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        shelf = _shelf(tmp_path, monkeypatch)
        wheels = [_wheel(shelf, "made_bench", "1.0"), _wheel(shelf, "pytest", "1.0")]
        digests = [hashlib.sha256(made.read_bytes()).hexdigest() for made in wheels]
        names = ["made-bench==1.0", "pytest==1.0"]
        wanted: dict[str, str] = dict(zip(names, digests, strict=True))
        target = Package("made", "Made", "made_bench", wanted).fetch(tmp_path / "made")
        assert (target / "made_bench").is_dir() and (target / "pytest").is_dir()
        assert not (target / "wheels").exists()

    def test_another_wheel_than_the_known_one_is_not_unpacked(
        self, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        _wheel(_shelf(tmp_path, monkeypatch), "bfcl_eval", wheel.VERSION)
        with pytest.raises(ShoalError, match="SHA-256"):
            wheel.fetch(tmp_path / "bfcl")
        assert [path.name for path in tmp_path.iterdir()] == ["shelf"]


def _shelf(place: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that pip takes wheels from, and from nowhere else."""
    shelf = place / "shelf"
    shelf.mkdir()
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(shelf))
    return shelf


def _wheel(shelf: Path, name: str, version: str) -> Path:
    path = shelf / f"{name}-{version}-py3-none-any.whl"
    facts = f"Metadata-Version: 2.1\nName: {name.replace('_', '-')}\nVersion: {version}\n"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(f"{name}-{version}.dist-info/METADATA", facts)
        archive.writestr(
            f"{name}-{version}.dist-info/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n"
        )
        archive.writestr(f"{name}-{version}.dist-info/RECORD", "")
        archive.writestr(f"{name}/__init__.py", "raise SystemExit")
    return path
