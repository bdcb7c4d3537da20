"""The notes: kept, found, and safe for many writers."""

import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from shoal.errors import ToolError
from shoal.tools import Registry, Tool
from shoal.tools.builtin.notes import notes_tools


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "notes.db"


def tools_of(file: Path) -> tuple[Tool, Tool, Tool]:
    add_note, search_notes, list_notes = notes_tools(file)
    return add_note, search_notes, list_notes


def test_effects(file: Path):
    assert [tool.effect for tool in notes_tools(file)] == ["effect", "pure", "pure"]


def test_reading_makes_no_file(file: Path):
    _, search, listed = tools_of(file)
    assert listed() == "There are no notes."
    assert search("milk") == "No note matches."
    assert not file.parent.exists()


def test_notes_are_kept_and_listed_in_order(file: Path):
    add, _, _ = tools_of(file)
    assert add("Buy milk") == "Saved as note 1."
    assert add("  Call\nAda ") == "Saved as note 2."
    _, _, listed = tools_of(file)
    assert listed() == "1: Buy milk\n2: Call Ada"


def test_search_ranks_by_words_found_then_newest_first(file: Path):
    add, search, _ = tools_of(file)
    for text in ("dentist at five", "call the DENTIST on Friday", "buy milk", "dentist bill"):
        add(text)
    assert search("Friday dentist!") == (
        "2: call the DENTIST on Friday\n4: dentist bill\n1: dentist at five"
    )
    assert search("bread") == "No note matches."


@pytest.mark.parametrize("query", ["100%", "a_b", "' OR 1=1 --", 'say "x"', "NEAR(", "straße*"])
def test_signs_in_a_query_are_plain_text(file: Path, query: str):
    add, search, _ = tools_of(file)
    add("zzz")
    assert search(query) == "No note matches."
    add(f"note: {query}")
    assert search(query) == f"2: note: {query}"


def test_search_folds_case_beyond_ascii(file: Path):
    add, search, _ = tools_of(file)
    add("ÜBER DIE STRASSE")
    assert search("über") == "1: ÜBER DIE STRASSE"


def test_sql_in_a_note_is_text(file: Path):
    add, _, listed = tools_of(file)
    add("x'); DROP TABLE notes; --")
    assert listed() == "1: x'); DROP TABLE notes; --"


def test_refusals(file: Path):
    add, search, _ = tools_of(file)
    with pytest.raises(ToolError, match="is empty"):
        add("  ")
    with pytest.raises(ToolError, match="longer than 4,000"):
        add("x" * 4_001)
    with pytest.raises(ToolError, match="no word"):
        search("?!")
    assert not file.exists()


def test_long_lists_are_cut_and_say_so(file: Path):
    add, search, listed = tools_of(file)
    for number in range(53):
        add(f"note {number}")
    assert listed().splitlines()[-1] == "(3 more)" and len(listed().splitlines()) == 51
    assert search("note").splitlines()[0] == "53: note 52"


def test_a_file_that_is_no_database_is_a_tool_error(file: Path):
    file.parent.mkdir()
    file.write_text("not a database, only some words that fill a header's hundred bytes " * 4)
    for tool, arguments in zip(notes_tools(file), (["x"], ["x"], []), strict=True):
        with pytest.raises(ToolError, match=r"notes\.db cannot be used"):
            tool(*arguments)
    assert file.read_text().startswith("not a database")


def test_a_folder_that_cannot_be_made_is_a_tool_error(tmp_path: Path):
    (tmp_path / "taken").write_text("")
    add, _, _ = tools_of(tmp_path / "taken" / "notes.db")
    with pytest.raises(ToolError, match="cannot be made"):
        add("x")


def test_an_empty_database_has_no_notes(file: Path):
    file.parent.mkdir()
    sqlite3.connect(file).close()
    file.touch()
    _, _, listed = tools_of(file)
    assert listed() == "There are no notes."


def test_many_threads_write_at_once(file: Path):
    registry = Registry(notes_tools(file))
    errors: list[str | None] = []

    def write(writer: int) -> None:
        for number in range(10):
            call = {"tool": "add_note", "arguments": {"text": f"{writer}-{number}"}}
            errors.append(registry.run(call).error)

    threads = [threading.Thread(target=write, args=(writer,)) for writer in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == [None] * 80
    with sqlite3.connect(file) as connection:
        texts = {text for (text,) in connection.execute("SELECT text FROM notes")}
    connection.close()
    assert texts == {f"{writer}-{number}" for writer in range(8) for number in range(10)}


def test_processes_write_at_once(file: Path):
    code = (
        "import sys; from pathlib import Path; from shoal.tools.builtin.notes import notes_tools; "
        "add = notes_tools(Path(sys.argv[1]))[0]; "
        "[add(f'{sys.argv[2]}-{n}') for n in range(10)]"
    )
    writers = [
        subprocess.Popen([sys.executable, "-c", code, str(file), str(number)])
        for number in range(3)
    ]
    assert [writer.wait(60) for writer in writers] == [0, 0, 0]
    _, _, listed = tools_of(file)
    lines = listed().splitlines()
    assert [line.split(":")[0] for line in lines] == [str(number) for number in range(1, 31)]
