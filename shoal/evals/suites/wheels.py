"""A benchmark's package, taken by pip and unpacked beside nothing else: it is never installed."""

import shutil
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from shoal.errors import ShoalError, UsageError
from shoal.evals.cache import check_sha256, filled, folder

__all__ = ["Package"]

_PIP_SECONDS = 300.0


@dataclass(frozen=True)
class Package:
    """What a suite takes from pip.

    Args:
        suite: The name of the suite, and of its cache folder.
        title: Of the benchmark, for sentences.
        inside: The folder that is there where the package is.
        wheels: Requirements with an exact version, each with the SHA-256 of its wheel. The
            first is the benchmark's own. All are unpacked, for another Python may share the
            folder; what a Python has itself goes before them.
    """

    suite: str
    title: str
    inside: str
    wheels: Mapping[str, str]

    def find(self, data: Path | None = None) -> Path:
        """The folder with the package in it.

        Args:
            data: Where it was unpacked; by default the suite's cache folder.

        Raises:
            UsageError: It is not there.
        """
        root = folder(self.suite) if data is None else data
        if not (root / self.inside).is_dir():
            raise UsageError(
                f"{self.title} is not in {root}; `shoal eval fetch {self.suite}` gets it, --data "
                "names another folder."
            )
        return root

    def fetch(self, target: Path | None = None) -> Path:
        """Get the wheels with pip, check them, and unpack them.

        Args:
            target: The folder to fill; by default the suite's cache folder. It is replaced
                whole, or left as it was.

        Returns:
            The folder.

        Raises:
            ShoalError: pip cannot get a package, or what it got is not what was meant.
            UsageError: The folder cannot be written.
        """
        target = folder(self.suite) if target is None else target
        with filled(target) as draft:
            kept = draft / "wheels"
            for requirement, digest in self.wheels.items():
                wheel = _download(requirement, kept / requirement.partition("==")[0])
                check_sha256(wheel, digest)
                with zipfile.ZipFile(wheel) as archive:
                    archive.extractall(draft)
            shutil.rmtree(kept)
        return target


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
