"""Where suites keep their data: a folder is whole or not there."""

import hashlib
from pathlib import Path

import pytest

from shoal.errors import ShoalError, UsageError
from shoal.evals.cache import check_sha256, filled, folder


def test_the_environment_names_the_root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOAL_CACHE", str(tmp_path))
    assert folder("bfcl") == tmp_path / "suites" / "bfcl"
    monkeypatch.delenv("SHOAL_CACHE")
    assert folder("bfcl").parts[-2:] == ("suites", "bfcl")
    assert tmp_path not in folder("bfcl").parents


@pytest.mark.parametrize("name", ["", "../up", "a/b", "Upper", ".hidden"])
def test_a_name_that_is_no_file_name_is_refused(name: str) -> None:
    with pytest.raises(UsageError):
        folder(name)


def test_a_filled_folder_replaces_the_old_one(tmp_path: Path) -> None:
    target = tmp_path / "deep" / "data"
    for content in ("old", "new"):
        with filled(target) as draft:
            assert not list(draft.iterdir())
            (draft / content).touch()
    assert [path.name for path in target.iterdir()] == ["new"]
    assert [path.name for path in target.parent.iterdir()] == ["data"]


def test_a_failure_leaves_the_old_one_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "data"
    with filled(target) as draft:
        (draft / "old").touch()
    with pytest.raises(RuntimeError), filled(target) as draft:
        (draft / "half").touch()
        raise RuntimeError
    assert [path.name for path in target.iterdir()] == ["old"]
    assert [path.name for path in tmp_path.iterdir()] == ["data"]


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UsageError, match="cannot be kept"), filled(tmp_path / "file" / "data"):
        pass


def test_another_file_than_expected_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "some.whl"
    file.write_bytes(b"content")
    check_sha256(file, hashlib.sha256(b"content").hexdigest())
    with pytest.raises(ShoalError, match=r"some\.whl has the SHA-256"):
        check_sha256(file, hashlib.sha256(b"other").hexdigest())
