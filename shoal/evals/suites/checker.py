"""The process that runs a benchmark's own code, from this side: one for a suite, when needed."""

import json
import os
import subprocess
import sys
import tempfile
import threading
import weakref
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any

from shoal.errors import ShoalError

__all__ = ["Checker"]

_PASSED_ON = ("PATH", "LANG", "LC_ALL", "LC_CTYPE", "PYTHONPATH", "SYSTEMROOT", "TMPDIR")


class Checker:
    """Asks a benchmark's checkers and simulators, from any thread, one request at a time.

    The process runs in an empty folder of its own with `PATH`, the language and nothing
    secret in its environment, and ends with this object or this program. Where it dies, the
    request that it died of fails, and the next one starts it anew.

    Args:
        root: The folder that `fetch` filled.
        seconds: The longest that a request may take.
        name: Of the benchmark, for sentences.
        worker: The module that is the process.
    """

    def __init__(self, root: Path, seconds: float = 30.0, *, name: str, worker: str) -> None:
        self._root = root.resolve()
        self._seconds = seconds
        self._name = name
        self._worker = worker
        self._lock = threading.Lock()
        self._process: _Process | None = None

    def ask(self, request: Mapping[str, Any]) -> dict[str, Any]:
        """The reply of the worker to a request.

        Raises:
            ShoalError: The process died, took too long, or the benchmark's code failed.
        """
        with self._lock:
            if self._process is None or not self._process.alive:
                self._end()
                self._process = _Process(self._root, self._seconds, self._name, self._worker)
            reply = self._process.ask(request)
        if "error" in reply:
            raise ShoalError(f"{self._name}'s own code failed with {reply['error']}.")
        return reply

    def close(self) -> None:
        """End the process; the next request starts another."""
        with self._lock:
            self._end()

    @property
    def pid(self) -> int | None:
        """Of the process, where one runs."""
        return self._process.pid if self._process and self._process.alive else None

    def _end(self) -> None:
        if self._process is not None:
            self._process.close()
            self._process = None


class _Process:
    def __init__(self, root: Path, seconds: float, name: str, worker: str) -> None:
        self._seconds, self._name = seconds, name
        scratch = tempfile.TemporaryDirectory(prefix="shoal-eval-", ignore_cleanup_errors=True)
        self._errors = Path(scratch.name) / "stderr"
        work = Path(scratch.name) / "work"
        work.mkdir()
        environment = {key: os.environ[key] for key in _PASSED_ON if key in os.environ}
        environment["PYTHONDONTWRITEBYTECODE"] = "1"
        command = [sys.executable, "-P", "-m", worker]
        with self._errors.open("wb") as errors:
            process = subprocess.Popen(
                [*command, str(root), str(seconds)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                cwd=work,
                env=environment,
                encoding="utf-8",
            )
        assert process.stdin is not None and process.stdout is not None
        self._process, self._into, self._out = process, process.stdin, process.stdout
        self._finalizer = weakref.finalize(
            self, _end, process, process.stdin, process.stdout, scratch
        )

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    @property
    def pid(self) -> int:
        return self._process.pid

    def ask(self, request: Mapping[str, Any]) -> dict[str, Any]:
        try:
            self._into.write(json.dumps(request) + "\n")
            self._into.flush()
            line = self._out.readline()
        except OSError:
            line = ""
        if not line:
            self._process.wait()
            raise ShoalError(self._death())
        return json.loads(line)

    def close(self) -> None:
        self._finalizer()

    def _death(self) -> str:
        said = self._errors.read_text("utf-8", "replace").strip().splitlines()
        if any(line.startswith("Timeout (") for line in said):
            return f"{self._name}'s checker took more than {self._seconds:g} s and was ended."
        reason = said[-1] if said else f"exit status {self._process.returncode}"
        return f"{self._name}'s checker died: {reason.rstrip('.')}."


def _end(
    process: subprocess.Popen[str],
    into: IO[str],
    out: IO[str],
    scratch: tempfile.TemporaryDirectory[str],
) -> None:
    process.kill()
    process.wait()
    for stream in (into, out):
        try:
            stream.close()
        except OSError:  # what could not be written to a dead process
            continue
    scratch.cleanup()
