"""The search pack: passages of the folder as it is now, and of nothing outside of it."""

import os
import sqlite3
import stat
import threading
from contextlib import closing
from pathlib import Path

import pytest

from shoal.errors import ToolError, UsageError
from shoal.tools import Registry, Tool, load_tools
from shoal.tools.builtin import search
from shoal.tools.builtin.files import MAX_BYTES
from shoal.tools.builtin.search import default_index_file, search_tools


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "secret.txt").write_text("the secret treasure")
    root = tmp_path / "root"
    (root / "sub").mkdir(parents=True)
    (root / "ships.txt").write_text("A list of ships\n\nThe boat Ada\nsails to Bergen\n")
    (root / "sub" / "more.md").write_text("# Harbours\r\nBergen and Oslo have Häfen.\r\n")
    (root / ".env").write_text("KEY=treasure")
    (root / ".git").mkdir()
    (root / ".git" / "config").write_text("treasure")
    return root


def searcher(root: Path) -> Tool:
    (tool,) = search_tools(root, root.parent / "index" / "index.db")
    return tool


def test_results_name_file_line_and_content(root: Path):
    find = searcher(root)
    assert find("boat") == "ships.txt:3: The boat Ada"
    assert find("sails") == "ships.txt:4: sails to Bergen"
    assert set(find("bergen").splitlines()) == {
        "ships.txt:4: sails to Bergen",
        "sub/more.md:2: Bergen and Oslo have Häfen.",
    }
    assert find("HAFEN oslo").startswith("sub/more.md:2:")
    assert find("ship") == "ships.txt:1: A list of ships"  # of the same stem
    assert find("zeppelin") == "No file contains such words."
    assert len(find("bergen", 1).splitlines()) == 1


def test_passages_with_more_of_the_words_come_first(root: Path):
    for number in range(5):
        (root / f"a{number}.txt").write_text("the harbour master\n")
    (root / "z.txt").write_text("the harbour master of Rotterdam sleeps\n")
    assert searcher(root)("harbour master sleeps", 2).startswith("z.txt:1:")


@pytest.mark.parametrize(
    "words",
    ['"', "boat*", "NOT boat", "text : boat", "boat AND NEAR(x, 2)", "^boat", "(boat", "boat'; --",
     "boat OR", "{text} : boat", "boat " * 500],
)  # fmt: skip
def test_operators_are_only_words(root: Path, words: str):
    find = searcher(root)
    if words == '"':
        with pytest.raises(ToolError, match="no word"):
            find(words)
    else:
        assert "ships.txt:3: The boat Ada" in find(words)


def test_what_changes_is_found_as_it_is_now(root: Path):
    find = searcher(root)
    assert "boat" in find("boat")
    (root / "ships.txt").write_text("Only a kayak now, and nothing else\n")
    assert find("boat") == "No file contains such words."
    assert find("kayak").startswith("ships.txt:1:")
    (root / "sub" / "new.txt").write_text("a kayak")
    assert len(find("kayak").splitlines()) == 2
    (root / "ships.txt").rename(root / "renamed.txt")
    assert "ships.txt" not in find("kayak") and "renamed.txt:1" in find("kayak")
    (root / "renamed.txt").unlink()
    assert find("kayak") == "sub/new.txt:1: a kayak"


def test_files_that_did_not_change_are_not_read_again(root: Path, monkeypatch: pytest.MonkeyPatch):
    read: list[str] = []
    own = search.read_text
    monkeypatch.setattr(search, "read_text", lambda place: read.append(place.name) or own(place))
    find = searcher(root)
    find("boat")
    assert sorted(read) == ["more.md", "ships.txt"]
    (root / "new.txt").write_text("boat")
    find("boat")
    searcher(root)("boat")
    assert sorted(read) == ["more.md", "new.txt", "ships.txt"]


def test_links_and_hidden_files_are_left_alone(root: Path):
    (root / "file-link").symlink_to(root.parent / "secret.txt")
    (root / "folder-link").symlink_to(root.parent)
    (root / "loop").symlink_to(root / "loop")
    (root / "up").symlink_to("..")
    os.mkfifo(root / "pipe")
    assert searcher(root)("treasure secret") == "No file contains such words."
    with closing(sqlite3.connect(root.parent / "index" / "index.db")) as connection:
        paths = {path for (path,) in connection.execute("SELECT path FROM files")}
    assert paths == {"ships.txt", "sub/more.md", "pipe"}


def test_a_file_that_becomes_a_link_is_forgotten(root: Path):
    find = searcher(root)
    assert "boat" in find("boat")
    (root / "ships.txt").unlink()
    (root / "ships.txt").symlink_to(root.parent / "secret.txt")
    assert find("boat treasure") == "No file contains such words."


@pytest.mark.parametrize("content", [b"boat\0", b"boat \xff", b"boat " * (MAX_BYTES // 5 + 1)])
def test_binary_and_large_files_are_not_searched(root: Path, content: bytes):
    (root / "ships.txt").write_bytes(content)
    assert searcher(root)("boat") == "No file contains such words."


def test_bounds(root: Path, monkeypatch: pytest.MonkeyPatch):
    (root / "long.txt").write_text("x " * 5_000 + "needle" + " y" * 5_000)
    (root / "many.txt").write_text("\n\n".join(["haystack"] * 100))
    find = searcher(root)
    (line,) = find("needle").splitlines()
    assert "needle" in line and len(line) < 250
    assert len(find("haystack", 20).splitlines()) == 20
    record = Registry([find]).run({"tool": "search_text", "arguments": {"words": "x", "k": 21}})
    assert record.error and "k must be" in record.error
    monkeypatch.setattr(search, "MAX_FILES", 2)
    assert find("boat").endswith("(only the first 2 files and 50 megabytes were searched)")
    monkeypatch.setattr(search, "MAX_FILES", 5_000)
    monkeypatch.setattr(search, "MAX_TOTAL", 100)
    assert "(only the first" in find("boat")


def test_names_and_marks_cannot_pose_as_lines(root: Path):
    (root / "a\nfake.txt").write_text("needle \x01 here")
    assert searcher(root)("needle") == "a\\nfake.txt:1: needle here"


def test_each_folder_has_its_own_index_of_its_owner_alone(
    root: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("SHOAL_CACHE", str(root.parent / "cache"))
    monkeypatch.chdir(root)
    (find,) = load_tools("search")
    assert find("boat") == "ships.txt:3: The boat Ada"
    index = default_index_file(root)
    assert index.parent == root.parent / "cache" / "search"
    assert stat.S_IMODE(index.stat().st_mode) == 0o600
    assert load_tools("search", root=root / "sub")[0]("oslo").startswith("more.md:2:")
    assert load_tools("search=sub")[0]("oslo").startswith("more.md:2:")
    assert len(list(index.parent.glob("*.db"))) == 2
    monkeypatch.delenv("SHOAL_CACHE")
    assert default_index_file(root).parts[-3:-1] == ("shoal", "search")


def test_an_index_of_another_version_is_made_anew(root: Path):
    find = searcher(root)
    find("boat")
    with closing(sqlite3.connect(root.parent / "index" / "index.db")) as connection:
        connection.execute("PRAGMA user_version = 99")
        connection.execute("DELETE FROM texts")
        connection.commit()
    assert find("boat") == "ships.txt:3: The boat Ada"


def test_an_index_that_is_broken_is_a_sentence(root: Path):
    index = root.parent / "index" / "index.db"
    index.parent.mkdir()
    index.write_bytes(b"no database at all " * 100)
    with pytest.raises(ToolError, match=r"index\.db cannot be used: .*; it may be deleted\."):
        searcher(root)("boat")


def test_threads_may_search_at_once(root: Path):
    found: list[str] = []
    find = searcher(root)
    threads = [threading.Thread(target=lambda: found.append(find("boat"))) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == ["ships.txt:3: The boat Ada"] * 6


def test_the_root_must_be_a_folder(tmp_path: Path):
    with pytest.raises(UsageError, match="does not exist"):
        load_tools(f"search={tmp_path / 'nowhere'}")
