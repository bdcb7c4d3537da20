"""A run of a suite on disk: `run.json` says what it is, `samples.jsonl` holds what is done.

Samples are appended as they finish, each flushed to the disk before the next is taken, so a
run that was killed goes on where it was. A finished run's samples stand in the order of the
cases: the same seed and configuration give the same file, but for what `TIMING` names.
"""

import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from shoal.errors import UsageError
from shoal.evals.suite import Case
from shoal.runs import TraceFile, read_trace

__all__ = ["TIMING", "Key", "RunFolder", "Sample", "read_run"]

Key = tuple[str, str, int]
"""System, case, trial."""

TIMING = ("seconds", "cached", "run_id")
"""Fields, at any depth, that differ from run to run: times, and what a cache happened to hold."""


@dataclass(frozen=True)
class Sample:
    """One case put to one system once, and its score.

    Attributes:
        system: The row that it counts under.
        case: Its id.
        trial: From 0.
        config: Sixteen hexadecimal digits of the configuration it was made with.
        category: As of the case.
        correct, details, first_wrong, error: As of `Score`; `error` also says what stopped a
            sample that has no runs.
        runs: As of `Suite.play`.
    """

    system: str
    case: str
    trial: int
    config: str
    category: str
    correct: bool
    details: Mapping[str, float | bool]
    first_wrong: str | None
    error: str | None
    runs: Sequence[dict[str, Any]]

    @property
    def key(self) -> Key:
        """What there is one sample of in a run."""
        return self.system, self.case, self.trial


class RunFolder:
    """A folder with the run of one configuration.

    Args:
        path: Is made where it does not exist.
        config: As `shoal.evals.configuration.configuration` makes it; goes into `run.json`.

    Raises:
        UsageError: The folder holds a run of another configuration, or cannot be written.
    """

    def __init__(self, path: Path, config: Mapping[str, Any]) -> None:
        self.path = path
        found = path / "run.json"
        try:
            path.mkdir(parents=True, exist_ok=True)
            if found.exists():
                there = _read_json(found)
                self._refuse_other(there, config)
                started = there["about"]["started"]
                config = {**config, "about": {**config["about"], "started": started}}
            _write_whole(found, json.dumps(config, indent=1) + "\n")
        except OSError as error:
            raise UsageError(
                f"The run cannot be kept in {path}: {error.strerror}; name another --out."
            ) from error
        self._file = TraceFile(path / "samples.jsonl")

    def describe(self, cases: Iterable[Case]) -> None:
        """Keep what was asked and what is right, for the report; adds to what is there."""
        file = self.path / "cases.jsonl"
        there = {line["id"]: line for line in (read_trace(file) if file.exists() else ())}
        for case in cases:
            there[case.id] = {"id": case.id, "question": case.question, "target": case.target}
        _write_whole(file, "".join(json.dumps(line) + "\n" for line in there.values()))

    def done(self) -> dict[Key, Sample]:
        """The samples that are there; of several of one key the last counts."""
        return {sample.key: sample for sample in _samples(self.path)}

    def add(self, sample: Sample) -> None:
        """Keep a sample: on the disk when this returns.

        Raises:
            ShoalError: The disk refuses it.
        """
        self._file.write(vars(sample) | {"runs": list(sample.runs)})
        self._file.sync()

    def settle(self, order: Iterable[Key]) -> list[Sample]:
        """Write the samples anew in this order, each once, those of other keys after them."""
        done = self.done()
        first = [done.pop(key) for key in order if key in done]
        samples = [*first, *done.values()]
        self.replace(samples)
        return samples

    def replace(self, samples: Iterable[Sample]) -> None:
        """Put these samples in place of all that are there, and close the folder."""
        lines = (json.dumps(vars(sample), separators=(",", ":")) + "\n" for sample in samples)
        self._file.close()
        _write_whole(self.path / "samples.jsonl", "".join(lines))

    def close(self) -> None:
        """Close the file; closing twice is harmless."""
        self._file.close()

    def _refuse_other(self, there: Mapping[str, Any], config: Mapping[str, Any]) -> None:
        for key in config:
            if key not in ("about", "config") and there.get(key) != config[key]:
                raise UsageError(
                    f"{self.path} holds a run with {key} {_shown(there.get(key))}, and this one "
                    f"has {_shown(config[key])}; name another --out."
                )


def read_run(path: Path) -> tuple[dict[str, Any], list[Sample]]:
    """The configuration and the samples of a run.

    Raises:
        UsageError: There is none.
    """
    if not (path / "run.json").is_file():
        raise UsageError(f"{path} holds no run: it has no run.json.")
    return _read_json(path / "run.json"), list(
        {sample.key: sample for sample in _samples(path)}.values()
    )


def _samples(path: Path) -> Iterator[Sample]:
    file = path / "samples.jsonl"
    if not file.exists():
        return
    for record in read_trace(file):
        try:
            yield Sample(**record)
        except TypeError:
            raise UsageError(f"{file} holds a record that is no sample.") from None


def _read_json(path: Path) -> dict[str, Any]:
    try:
        value: object = json.loads(path.read_bytes())
    except (OSError, ValueError) as error:
        raise UsageError(f"{path} cannot be read: {error}.") from None
    if not isinstance(value, dict):
        raise UsageError(f"{path} holds no JSON object.")
    return cast("dict[str, Any]", value)


def _write_whole(path: Path, text: str) -> None:
    """Put a file in place at once, so that a crash leaves the old one or the new one."""
    beside = path.with_name(path.name + ".new")
    with beside.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)


def _shown(value: object) -> str:
    text = json.dumps(value)
    return text if len(text) <= 80 else text[:79] + "…"
