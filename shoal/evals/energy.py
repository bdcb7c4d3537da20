"""Energy of a request: what the processor's counters say, or watts times seconds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shoal.evals.store import Sample

__all__ = ["Energy", "energy_of", "rapl_joules"]

_POWERCAP = Path("/sys/class/powercap")


@dataclass(frozen=True)
class Energy:
    """Joules of one sample on average, and how they were found."""

    joules: float | None
    """None where nothing tells them."""
    method: str


def rapl_joules(root: Path = _POWERCAP) -> float | None:
    """What Intel's and AMD's counters (RAPL) have counted, over all packages, in joules.

    The difference of two readings is what the whole machine's processors drew in between,
    other programs included. A counter starts anew when it is full, about once an hour under
    load: a negative difference says so.

    Returns:
        None where there are no counters, or only an administrator may read them.
    """
    try:
        # intel-rapl:0 is a package; intel-rapl:0:0 is a part of it
        counters = [path / "energy_uj" for path in root.glob("intel-rapl:*")]
        packages = [path for path in counters if path.parent.name.count(":") == 1]
        readings = [int(path.read_text()) for path in packages]
    except (OSError, ValueError):
        return None
    return sum(readings) / 1e6 if readings else None


def energy_of(samples: Sequence[Sample], about: Mapping[str, Any]) -> Energy:
    """Energy of one sample on average.

    Args:
        samples: Of one system. Where the first run of each holds `joules`, those of the
            whole sample, they are taken.
        about: Of `run.json`: `watts`, and how many cases were played at a time.
    """
    ran = [sample for sample in samples if sample.runs]
    if not ran:
        return Energy(None, "not measured: nothing ran")
    counted: list[float] = [sample.runs[0].get("joules", -1.0) for sample in ran]
    if min(counted) >= 0:
        return Energy(sum(counted) / len(ran), "RAPL counters of the whole machine")
    watts = about.get("watts")
    if watts is None:
        return Energy(None, "not measured: no watts in shoal.toml")
    selection: dict[str, Any] = about.get("selection") or {}
    at_a_time: int = selection.get("max_parallel") or 1
    seconds = sum(run["seconds"] for sample in ran for run in sample.runs)
    joules = watts * seconds / len(ran) / at_a_time
    shared = f", shared by {at_a_time} cases at a time" if at_a_time > 1 else ""
    return Energy(joules, f"{watts:g} W of shoal.toml times wall seconds{shared}")
