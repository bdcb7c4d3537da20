"""BFCL's package, taken by pip and unpacked beside nothing else: it is never installed.

Installed, it would bring some 170 packages and hold numpy at 1.26. Its data and its checkers
need none of that but `filelock` and `mpmath`, which are unpacked beside it where this Python
does not have them.
"""

import shutil
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

from shoal.errors import ShoalError, UsageError
from shoal.evals.cache import check_sha256, filled, folder

__all__ = ["VERSION", "fetch", "find", "unpack"]

VERSION = "2026.3.23"
_WHEELS = {
    f"bfcl-eval=={VERSION}": "3bb6dfa5f0c68ad403c9ec50b00db2bb3b4cc9b38ab1ff33f48fe30d853d3a0a",
    "filelock==3.20.0": "339b4732ffda5cd79b13f4e2711a31b0365ce445d95d243bb996273d072546a2",
    "mpmath==1.3.0": "a0b2b9fe80bbcd81a6647ff13108738cfb482d481d826cc0e02f5b35e5c88d2c",
}
_PIP_SECONDS = 300.0


def find(data: Path | None = None) -> Path:
    """The folder with BFCL in it.

    Args:
        data: Where it was unpacked; by default the suite's cache folder.

    Raises:
        UsageError: It is not there.
    """
    root = folder("bfcl") if data is None else data
    if not (root / "bfcl_eval" / "data").is_dir():
        raise UsageError(
            f"BFCL is not in {root}; `shoal eval fetch bfcl` gets it, --data names another folder."
        )
    return root


def fetch(target: Path | None = None) -> Path:
    """Get BFCL with pip, check it, and unpack it.

    Args:
        target: The folder to fill; by default the suite's cache folder. It is replaced
            whole, or left as it was.

    Returns:
        The folder.

    Raises:
        ShoalError: pip cannot get a package, or what it got is not what was meant.
        UsageError: The folder cannot be written.
    """
    target = folder("bfcl") if target is None else target
    unpack(_WHEELS, target)
    return target


def unpack(wheels: Mapping[str, str], target: Path) -> None:
    """Get packages with pip, check them, and unpack them into a folder, whole or not at all.

    What this Python has is left out, but for the first package.

    Args:
        wheels: Requirements with an exact version, each with the SHA-256 of its wheel.
        target: The folder; it is replaced.

    Raises:
        ShoalError: pip cannot get a package, or what it got is not what was meant.
        UsageError: The folder cannot be written.
    """
    first = next(iter(wheels))
    wanted = {
        requirement: digest
        for requirement, digest in wheels.items()
        if find_spec(requirement.partition("==")[0].replace("-", "_")) is None
        or requirement == first
    }
    with filled(target) as draft:
        kept = draft / "wheels"
        for requirement, digest in wanted.items():
            wheel = _download(requirement, kept / requirement.partition("==")[0])
            check_sha256(wheel, digest)
            with zipfile.ZipFile(wheel) as archive:
                archive.extractall(draft)
        shutil.rmtree(kept)


def _download(requirement: str, into: Path) -> Path:
    if find_spec("pip") is None:
        raise UsageError(
            f"{requirement} cannot be fetched: this Python has no pip; "
            f"`{sys.executable} -m ensurepip` gives it one."
        )
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-input"]
    command += ["--disable-pip-version-check", "--only-binary=:all:", f"--dest={into}", requirement]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_PIP_SECONDS, stdin=subprocess.DEVNULL
        )
    except subprocess.TimeoutExpired:
        raise ShoalError(
            f"pip did not get {requirement} within {_PIP_SECONDS:g} seconds."
        ) from None
    wheels = sorted(into.glob("*.whl"))
    if done.returncode or not wheels:
        errors = [line for line in done.stderr.splitlines() if line.startswith("ERROR:")]
        reason = errors[-1].removeprefix("ERROR:").strip() if errors else "it gave no reason"
        raise ShoalError(f"pip cannot get {requirement}: {reason.rstrip('.')}.")
    return wheels[0]
