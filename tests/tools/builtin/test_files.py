"""The files: what is below the root is read, and nothing else is."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shoal.errors import ToolError, UsageError
from shoal.tools import Tool
from shoal.tools.builtin.files import MAX_BYTES, files_tools


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder `root` with files in it, beside a secret outside of it."""
    (tmp_path / "secret.txt").write_text("the secret")
    (tmp_path / "root-twin").mkdir()
    (tmp_path / "root-twin" / "twin.txt").write_text("the secret")
    root = tmp_path / "root"
    (root / "sub").mkdir(parents=True)
    (root / "plan.txt").write_text("Line one\nLine two: Ada\n")
    (root / "sub" / "more.md").write_text("ada lovelace\r\nGrüße\r\n")
    (root / ".env").write_text("KEY=hidden Ada")
    (root / ".git").mkdir()
    (root / ".git" / "config").write_text("Ada")
    return root


def tools_of(root: Path) -> tuple[Tool, Tool, Tool]:
    list_files, read_file, search_files = files_tools(root)
    return list_files, read_file, search_files


def test_list(root: Path):
    listed, _, _ = tools_of(root)
    assert listed() == "plan.txt\nsub/"
    assert listed("sub") == listed("./sub/") == "more.md"
    (root / "empty").mkdir()
    assert listed("empty") == "The folder is empty."


def test_read(root: Path):
    _, read, _ = tools_of(root)
    assert read("plan.txt") == "Line one\nLine two: Ada\n"
    assert read("sub/more.md") == "ada lovelace\nGrüße\n"
    (root / "empty.txt").touch()
    assert read("empty.txt") == "The file is empty."


def test_search_ignores_case_and_hidden_files(root: Path):
    _, _, search = tools_of(root)
    assert search("ADA") == "plan.txt:2: Line two: Ada\nsub/more.md:1: ada lovelace"
    assert search("grüsse") == "sub/more.md:2: Grüße"
    assert search("nowhere") == "No file contains it."
    assert search(".*") == "No file contains it."
    with pytest.raises(ToolError, match="no text"):
        search(" ")


@pytest.mark.parametrize(
    "path",
    ["../secret.txt", "..", "sub/../../secret.txt", "/etc/passwd", "//etc/passwd", "sub/..", "~"],
)
def test_no_path_leads_out(root: Path, path: str):
    for tool in tools_of(root)[:2]:
        with pytest.raises(ToolError, match=r"leads out of the folder|There is no file"):
            tool(path)


def test_the_roots_own_absolute_path_is_refused_too(root: Path):
    _, read, _ = tools_of(root)
    with pytest.raises(ToolError, match="leads out"):
        read(str(root / "plan.txt"))


def test_links_that_lead_out_are_refused_and_unseen(root: Path):
    (root / "file-link").symlink_to(root.parent / "secret.txt")
    (root / "folder-link").symlink_to(root.parent)
    (root / "twin-link").symlink_to(root.parent / "root-twin")
    (root / "chain").symlink_to(root / "folder-link")
    (root / "loop").symlink_to(root / "loop")
    (root / "broken").symlink_to(root / "nothing")
    listed, read, search = tools_of(root)
    for path in ("file-link", "folder-link/secret.txt", "twin-link/twin.txt", "chain/secret.txt"):
        with pytest.raises(ToolError, match="leads out of the folder"):
            read(path)
    for path in ("folder-link", "twin-link", "chain"):
        with pytest.raises(ToolError, match="leads out of the folder"):
            listed(path)
    with pytest.raises(ToolError, match="There is no file"):
        read("loop")
    assert "secret" not in search("secret")
    assert not {"file-link", "folder-link/", "twin-link/", "chain/"} & set(listed().splitlines())


def test_links_that_stay_inside_are_followed(root: Path):
    (root / "inside").symlink_to(root / "sub")
    _, read, search = tools_of(root)
    assert read("inside/more.md").startswith("ada")
    assert search("lovelace") == "sub/more.md:1: ada lovelace"


def test_hidden_files_are_left_alone_even_through_a_link(root: Path):
    (root / "env").symlink_to(root / ".env")
    listed, read, _ = tools_of(root)
    for path in (".env", "env", ".git/config"):
        with pytest.raises(ToolError, match="hidden"):
            read(path)
    with pytest.raises(ToolError, match="hidden"):
        listed(".git")


def test_a_root_that_is_a_link_works(root: Path, tmp_path: Path):
    (tmp_path / "alias").symlink_to(root)
    _, read, _ = tools_of(tmp_path / "alias")
    assert read("plan.txt").startswith("Line one")


@pytest.mark.parametrize(
    "content",
    [b"\x00\x01\x02", b"text\x00text", b"\xff\xfe\x41\x00", b"\xe4\xf6", b"x" * (MAX_BYTES + 1)],
)
def test_binary_and_large_files_are_refused_and_not_searched(root: Path, content: bytes):
    (root / "blob").write_bytes(content)
    _, read, search = tools_of(root)
    with pytest.raises(ToolError, match="not a text file of at most 1 megabyte"):
        read("blob")
    assert "blob" not in search("x")


def test_the_largest_file_is_read(root: Path):
    (root / "large").write_bytes(b"x" * MAX_BYTES)
    _, read, _ = tools_of(root)
    assert len(read("large")) == MAX_BYTES


def test_byte_order_mark_is_dropped(root: Path):
    (root / "bom").write_bytes(b"\xef\xbb\xbfhello")
    assert tools_of(root)[1]("bom") == "hello"


def test_a_pipe_does_not_block(root: Path):
    os.mkfifo(root / "pipe")
    _, read, search = tools_of(root)
    with pytest.raises(ToolError, match="not a text file"):
        read("pipe")
    assert "pipe" not in search("ada")


def test_wrong_kind_of_place(root: Path):
    listed, read, _ = tools_of(root)
    with pytest.raises(ToolError, match='"sub" is a folder'):
        read("sub")
    with pytest.raises(ToolError, match=r'"plan\.txt" is a file'):
        listed("plan.txt")
    with pytest.raises(ToolError, match='There is no file "gone"'):
        read("gone")
    with pytest.raises(ToolError, match="There is no file"):
        read("plan.txt/x")
    with pytest.raises(ToolError, match="null character"):
        read("a\0b")
    with pytest.raises(ToolError) as refused:
        read("x" * 100_000)
    assert len(str(refused.value)) < 300


def test_bounds_of_lists_and_matches(root: Path):
    for number in range(250):
        (root / f"n{number:03}").write_text("needle\n")
    (root / "long").write_text("y" * 10_000 + "needle" + "y" * 10_000)
    listed, _, search = tools_of(root)
    lines = listed().splitlines()
    assert len(lines) == 201 and lines[-1] == "(53 more)"
    found = search("needle").splitlines()
    assert len(found) == 51 and found[-1] == "(there are more matches)"
    assert found[0].startswith("long:1: ") and "needle" in found[0] and len(found[0]) < 250


def test_names_cannot_pose_as_lines(root: Path):
    (root / "a\nfake.txt").write_text("needle")
    listed, _, search = tools_of(root)
    assert listed().splitlines() == ["a\\nfake.txt", "plan.txt", "sub/"]
    assert search("needle") == "a\\nfake.txt:1: needle"


def test_root_must_be_a_folder(tmp_path: Path):
    with pytest.raises(UsageError, match="does not exist"):
        files_tools(tmp_path / "nowhere")


PARTS = st.sampled_from(
    ["..", ".", "", "sub", "root", "root-twin", "secret.txt", "twin.txt", "out", "~", "plan.txt"]
)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(PARTS, max_size=6).map("/".join), st.sampled_from(["", "/", "//", "./"]))
def test_no_combination_of_parts_reads_the_secret(root: Path, path: str, start: str):
    if not (root / "out").is_symlink():
        (root / "out").symlink_to(root.parent)
    listed, read, _ = tools_of(root)
    for tool in (listed, read):
        try:
            assert "secret" not in tool(start + path)
        except ToolError as error:
            assert "the secret" not in str(error)
