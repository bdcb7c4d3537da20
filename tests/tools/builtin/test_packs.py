"""The packs and the loader of the command line."""

import sys
from pathlib import Path

import pytest

from shoal.errors import UsageError
from shoal.tools import Registry, builtin_tools, call_schema, load_tools
from shoal.tools.builtin import PACKS, default_notes_file

DESCRIPTIONS = {
    "calculate": "Work out an arithmetic expression.",
    "convert_units": "Convert a value from one unit to another.",
    "days_between": "Count the days between two dates.",
    "add_days": "Find the date some days after a date.",
    "weekday": "Tell the day of the week of a date.",
    "today": "Tell today's date.",
    "add_note": "Save a note.",
    "search_notes": "Find notes that contain some words.",
    "list_notes": "List all saved notes.",
    "list_files": "List the files in a folder.",
    "read_file": "Read a text file.",
    "search_files": "Find files that contain some text.",
}


def test_descriptions_are_those_the_training_data_is_made_from():
    assert {tool.name: tool.description for tool in builtin_tools()} == DESCRIPTIONS


@pytest.mark.parametrize("pack", PACKS)
def test_each_pack_holds_what_it_lists(pack: str):
    assert tuple(tool.name for tool in builtin_tools([pack])) == PACKS[pack]


def test_every_parameter_is_described_and_only_add_note_has_an_effect():
    for tool in builtin_tools():
        for name, schema in tool.parameters["properties"].items():
            assert schema.get("description"), f"{tool.name}.{name}"
        assert (tool.effect == "effect") == (tool.name == "add_note")


def test_signatures_fixed_by_the_interface():
    properties = {tool.name: tool.parameters["properties"] for tool in builtin_tools()}
    assert {name: list(keys) for name, keys in properties.items()} == {
        "calculate": ["expression"],
        "convert_units": ["value", "from_unit", "to_unit"],
        "days_between": ["start", "end"],
        "add_days": ["start", "days"],
        "weekday": ["day"],
        "today": [],
        "add_note": ["text"],
        "search_notes": ["query"],
        "list_notes": [],
        "list_files": ["folder"],
        "read_file": ["path"],
        "search_files": ["text"],
    }
    assert properties["calculate"]["expression"]["x-shoal-quote"] is False


def test_places_of_files_and_notes(tmp_path: Path):
    (tmp_path / "hello.txt").write_text("hello")
    registry = Registry(builtin_tools(["files", "notes"], root=tmp_path, notes=tmp_path / "n.db"))
    read = {"tool": "read_file", "arguments": {"path": "hello.txt"}}
    assert registry.run(read).observation == "hello"
    registry.run({"tool": "add_note", "arguments": {"text": "x"}})
    assert (tmp_path / "n.db").is_file()


def test_default_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SHOAL_DATA", str(tmp_path / "data"))
    (tmp_path / "here.txt").touch()
    registry = Registry(builtin_tools())
    assert registry.run({"tool": "list_files", "arguments": {}}).observation == "here.txt"
    registry.run({"tool": "add_note", "arguments": {"text": "x"}})
    assert (tmp_path / "data" / "notes.db").is_file()
    monkeypatch.delenv("SHOAL_DATA")
    assert default_notes_file().parts[-2:] == ("shoal", "notes.db")


def test_load_packs_and_tools_in_order_and_once():
    names = [tool.name for tool in load_tools("weekday, math,dates ,calculate,")]
    assert names == ["weekday", "calculate", "days_between", "add_days", "today"]


@pytest.mark.parametrize("spec", ["", " , "])
def test_nothing_named(spec: str):
    with pytest.raises(UsageError, match="No tool is named; name some of the packs: math, units"):
        load_tools(spec)


def test_unknown_names_list_the_valid_ones():
    with pytest.raises(UsageError) as refused:
        load_tools("math,maths")
    for valid in (*PACKS, *DESCRIPTIONS):
        assert valid in str(refused.value)
    assert '"maths"' in str(refused.value)
    with pytest.raises(UsageError, match='There is no pack "maths"; the packs are: math, units'):
        builtin_tools(["maths"])


@pytest.fixture
def own_module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "own_tools.py").write_text(
        "from shoal.tools import tool\n"
        "@tool\n"
        "def double(number: int) -> int:\n"
        '    "Double a number."\n'
        "    return 2 * number\n"
        "both = [double]\n"
        "mixed = [double, 3]\n"
        "none = []\n"
        "def plain(): ...\n"
    )
    (tmp_path / "own_broken.py").write_text("raise RuntimeError('no key')\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", list(sys.path))
    yield
    sys.modules.pop("own_tools", None)


@pytest.mark.usefixtures("own_module")
def test_own_tools_from_a_module_in_the_current_folder():
    tools = load_tools("own_tools:double,math,own_tools:both")
    assert [tool.name for tool in tools] == ["double", "calculate"]
    record = Registry(tools).run({"tool": "double", "arguments": {"number": 4}})
    assert record.observation == "8"


@pytest.mark.usefixtures("own_module")
@pytest.mark.parametrize(
    ("item", "reason"),
    [
        ("own_tools:nothing", "names nothing in that module"),
        ("own_tools:", "names nothing in that module"),
        ("own_tools:plain", "it must be a function under @tool, or a list"),
        ("own_tools:mixed", "it must be a function under @tool, or a list"),
        ("own_tools:none", "it must be a function under @tool, or a list"),
        ("own_missing:x", "cannot be imported: ModuleNotFoundError"),
        ("own_broken:x", "cannot be imported: RuntimeError: no key"),
        (":x", "cannot be imported: ValueError"),
        ("../up:x", "cannot be imported"),
    ],
)
def test_own_tools_that_cannot_be_loaded(item: str, reason: str):
    with pytest.raises(UsageError, match=reason):
        load_tools(item)


def test_the_union_over_all_packs_has_one_choice_a_tool():
    schema = call_schema(builtin_tools())
    assert [choice["properties"]["tool"]["const"] for choice in schema["anyOf"]] == list(
        DESCRIPTIONS
    )
