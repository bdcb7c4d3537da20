"""Where the data of suites is kept, and how it gets there whole or not at all."""

import hashlib
import os
import re
import shutil
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from shoal.errors import ShoalError, UsageError

__all__ = ["check_sha256", "filled", "folder"]

_NAME = re.compile(r"[a-z0-9][a-z0-9._-]*")


def folder(name: str) -> Path:
    """The folder that holds a suite's data; it need not exist.

    It is `suites/NAME` in the user's cache folder for Shoal, or in the folder that the
    environment variable SHOAL_CACHE names.

    Raises:
        UsageError: The name is no file name.
    """
    if not _NAME.fullmatch(name):
        raise UsageError(f"A suite's data cannot be kept under the name {name!r}.")
    if root := os.environ.get("SHOAL_CACHE"):
        return Path(root).expanduser() / "suites" / name
    import platformdirs

    return platformdirs.user_cache_path("shoal", appauthor=False) / "suites" / name


@contextmanager
def filled(target: Path) -> Generator[Path]:
    """Give an empty folder to fill, which becomes `target` when the block ends well.

    What `target` held before is replaced then, and stays where the block fails: a crash
    leaves a whole folder or none.

    Raises:
        UsageError: The folder cannot be written.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        draft = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
    except OSError as error:
        raise UsageError(
            f"The data cannot be kept in {target}: {error.strerror}; name another folder with "
            "SHOAL_CACHE or --data."
        ) from error
    try:
        yield draft
        old = draft.with_name(f"{draft.name}-old")
        try:
            if target.exists():
                target.rename(old)
            draft.rename(target)
        except OSError as error:
            raise UsageError(
                f"The data cannot be moved to {target}: {error.strerror}; remove that folder "
                "and fetch again."
            ) from error
        shutil.rmtree(old, ignore_errors=True)
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def check_sha256(file: Path, expected: str) -> None:
    """Check that a fetched file is the one that was meant.

    Args:
        file: Is read whole.
        expected: 64 hexadecimal digits.

    Raises:
        ShoalError: It is another one.
    """
    with file.open("rb") as stream:
        found = hashlib.file_digest(stream, "sha256").hexdigest()
    if found != expected:
        raise ShoalError(
            f"{file.name} has the SHA-256 {found[:16]}… where {expected[:16]}… was expected; "
            "it was not unpacked: look where it came from before you fetch it again."
        )
