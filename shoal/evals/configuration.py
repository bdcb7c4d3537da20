"""What a run is: everything that decides its samples, and facts about where it was made."""

import hashlib
import json
import os
import platform
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from shoal import __version__
from shoal.config import named_model
from shoal.evals.suite import Suite, cases_digest
from shoal.evals.systems import Settings
from shoal.models import Model

__all__ = ["configuration", "default_folder"]

_SAMPLE = 1 << 20  # bytes at either end of the weights that make the fingerprint


def configuration(
    suite: Suite,
    *,
    graph: str,
    spec: str,
    model: Model | None,
    engine: str,
    settings: Settings,
    selection: Mapping[str, Any],
) -> dict[str, Any]:
    """The content of `run.json`.

    All but `about` decides what a sample is: `config` is its hash, sixteen hexadecimal
    digits. `about` holds the rest: versions, the machine, the model's facts and price, and
    which cases were last asked for.

    Args:
        suite: What is played.
        graph: The team's builder by name.
        spec: Of the model.
        model: The model; None where none is asked.
        engine: What holds it to a schema.
        settings: Of every call.
        selection: Cases, trials and the like that were asked for.
    """
    info: Any = getattr(model, "info", None)
    path: str | None = getattr(info, "path", None)
    identity = {
        "suite": suite.name,
        "version": suite.version,
        "cases": cases_digest(suite.cases()),
        "graph": graph,
        "model": spec if path is None else f"{info.name} {_fingerprint(Path(path))}",
        "engine": engine,
        "settings": asdict(settings),
    }
    digest = hashlib.sha256(json.dumps(identity, sort_keys=True).encode()).hexdigest()[:16]
    about = {
        "started": datetime.now(UTC).isoformat(timespec="seconds"),
        "command": " ".join(["shoal", *sys.argv[1:]]),
        "shoal": __version__,
        "commit": _commit(),
        "python": platform.python_version(),
        "machine": f"{platform.machine()}, {os.cpu_count()} cores",
        "spec": spec,
        "info": None if info is None else {**asdict(info), "path": None},
        "source": suite.source,
        **_prices(spec, model),
        "selection": dict(selection),
    }
    return {**identity, "config": digest, "about": about}


def default_folder(config: Mapping[str, Any]) -> Path:
    """Where a run is kept unless told otherwise: the same configuration finds it again."""
    from platformdirs import user_data_path

    root = os.environ.get("SHOAL_DATA") or user_data_path("shoal", appauthor=False)
    return Path(root) / "evals" / f"{config['suite']}-{config['config']}"


def _prices(spec: str, model: Model | None) -> dict[str, float | None]:
    """Prices per million tokens, and watts, where shoal.toml has them for the model."""
    if model is None or ":" in spec or spec == "embedded":
        return {"price_input": None, "price_output": None, "watts": None}
    settings = named_model(spec).settings
    return {
        "price_input": settings.price_input,
        "price_output": settings.price_output,
        "watts": settings.watts,
    }


def _fingerprint(path: Path) -> str:
    """Tells weights apart by size, first and last bytes: reading gigabytes would take longer."""
    if path.is_dir():
        parts = sorted(p for p in path.iterdir() if p.suffix in (".safetensors", ".json"))
    else:
        parts = [path]
    digest = hashlib.sha256()
    for part in parts:
        size = part.stat().st_size
        with part.open("rb") as file:
            digest.update(f"{part.name} {size}".encode() + file.read(_SAMPLE))
            file.seek(max(0, size - _SAMPLE))
            digest.update(file.read(_SAMPLE))
    return digest.hexdigest()[:16]


def _commit() -> str | None:
    """The commit of the checkout that this code lies in; None where it is installed."""
    root = Path(__file__).resolve().parents[2]
    if not (root / ".git").exists():
        return None
    try:
        done = subprocess.run(
            ["git", "-C", str(root), "describe", "--always", "--dirty", "--abbrev=10"],
            capture_output=True,
            text=True,
            timeout=10,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.strip() or None
