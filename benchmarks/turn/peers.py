"""Environments for frameworks that Shoal does not bring along, each in a folder of its own."""

import subprocess
import sys
import venv
from pathlib import Path

from platformdirs import user_cache_path

__all__ = ["PEERS", "NotInstalled", "python_of"]

PEERS: dict[str, tuple[str, ...]] = {
    "langchain": ("langchain", "langchain-openai"),
    "pydantic-ai": ("pydantic-ai-slim[openai]",),
}


class NotInstalled(Exception):
    """A framework is not there and could not be installed; the message says why."""


def python_of(peer: str) -> str:
    """The interpreter of a peer's environment, which is made where it does not exist.

    Raises:
        NotInstalled: pip or venv failed.
    """
    folder = user_cache_path("shoal") / "benchmarks" / "turn" / peer
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    done = folder / "installed"
    if done.exists() and _runs(python):
        return str(python)
    print(f"installing {' '.join(PEERS[peer])} into {folder}", file=sys.stderr, flush=True)
    try:
        venv.create(folder, clear=True, with_pip=True)
        subprocess.run(
            [python, "-m", "pip", "install", "--quiet", *PEERS[peer]],
            check=True,
            capture_output=True,
            text=True,
            timeout=900,
        )
    except subprocess.CalledProcessError as error:
        lines = (error.stderr or "").strip().splitlines() or [str(error)]
        raise NotInstalled(lines[-1]) from None
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NotInstalled(str(error)) from None
    done.touch()
    return str(python)


def _runs(python: Path) -> bool:
    try:
        return subprocess.run([python, "-c", ""], check=False).returncode == 0
    except OSError:
        return False
