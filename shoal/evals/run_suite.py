"""One call from a suite's name to samples on disk: what `shoal eval` runs."""

import hashlib
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Literal

from shoal.errors import UsageError
from shoal.evals.across import on_ray
from shoal.evals.configuration import configuration, default_folder
from shoal.evals.recorded import RecordedSystem
from shoal.evals.runner import Player, Progress, evaluate, in_threads, rescore, select
from shoal.evals.store import RunFolder, Sample, read_run
from shoal.evals.suite import Suite
from shoal.evals.suites import load_suite
from shoal.evals.systems import Settings, System, named_systems
from shoal.graphs.builders import load_graph
from shoal.models import Model, load_model

__all__ = ["Options", "SuiteRun", "run_suite", "score_again"]


@dataclass(frozen=True)
class Options:
    """What of a suite is played, and by whom.

    Attributes:
        model: A spec, as `load_model` takes it.
        graph: `tool_team`, `single`, or `module:builder` of your own.
        engine: What holds the model to a schema.
        settings: Of every call.
        systems: Rows to compare, in place of the suite's own.
        ids, categories, limit, shuffle_seed: As of `select`.
        trials, max_parallel, retry_errors: As of `evaluate`.
        out: The run's folder; None means one of the configuration's own.
        recorded: A file of recorded calls, or `reference`, in place of a model.
        executor: `local`, or `ray` for actors that load the model each.
    """

    model: str = "embedded"
    graph: str = "tool_team"
    engine: str = "llguidance"
    settings: Settings = field(default_factory=Settings)
    systems: Sequence[str] | None = None
    ids: Sequence[str] = ()
    categories: Sequence[str] = ()
    limit: int | None = None
    shuffle_seed: int | None = None
    trials: int = 1
    max_parallel: int = 4
    retry_errors: bool = False
    out: Path | None = None
    recorded: str | None = None
    executor: Literal["local", "ray"] = "local"


@dataclass(frozen=True)
class SuiteRun:
    """Where a run is kept, what it is, and the samples that were asked for."""

    path: Path
    config: dict[str, Any]
    samples: list[Sample]


def run_suite(
    suite: str,
    data: Path | None = None,
    options: Options | None = None,
    on_progress: Callable[[Progress], None] = lambda _: None,
) -> SuiteRun:
    """Play what is asked for, going on where an earlier run of the same stopped.

    Args:
        suite: As `load_suite` takes it.
        data: Likewise.
        options: None means `Options()`.
        on_progress: As of `evaluate`.

    Raises:
        UsageError: The options do not fit each other, the suite, or the folder.
        ShoalError: As `load_model` and `evaluate`.
    """
    options = options or Options()
    played = load_suite(suite, data)
    cases = select(
        played.cases(),
        ids=options.ids,
        categories=options.categories,
        limit=options.limit,
        shuffle_seed=options.shuffle_seed,
    )
    with ExitStack() as stack:
        model = _model(options)
        if model is not None:
            stack.callback(model.close)
        config = _config(played, options, model)
        systems = _systems(played, options, model)
        path = options.out or default_folder(config)
        folder = RunFolder(path, config)
        stack.callback(folder.close)
        folder.describe(cases)
        digest, seed = config["config"], options.settings.seed
        if options.executor == "ray":
            make = partial(_player, suite, data and data.resolve(), options, digest)
            execute = on_ray(make, options.max_parallel)
        else:
            player = Player(played, systems, config=digest, seed=seed)
            execute = in_threads(player, options.max_parallel)
        samples = evaluate(
            systems,
            cases,
            folder,
            execute,
            trials=options.trials,
            retry_errors=options.retry_errors,
            on_progress=on_progress,
        )
    return SuiteRun(path, config, samples)


def _player(suite: str, data: Path | None, options: Options, digest: str) -> Player:
    """A player with a model of its own, in a worker's process."""
    played, model = load_suite(suite, data), _model(options)
    systems = _systems(played, options, model)
    return Player(played, systems, config=digest, seed=options.settings.seed)


def _model(options: Options) -> Model | None:
    if options.recorded is not None:
        return None
    return load_model(options.model, engine=options.engine)


def score_again(suite: str, data: Path | None, path: Path) -> SuiteRun:
    """Score a stored run with the suite as it is now; the file is replaced whole.

    Args:
        suite: As `load_suite` takes it.
        data: Likewise.
        path: The run's folder.

    Raises:
        UsageError: There is no such run, it is of another suite, or a case is gone.
    """
    played = load_suite(suite, data)
    config, stored = read_run(path)
    if config["suite"] != played.name:
        raise UsageError(f"{path} holds a run of {config['suite']}, not of {played.name}.")
    samples = rescore(played, stored)
    folder = RunFolder(path, config)
    try:
        folder.replace(samples)
    finally:
        folder.close()
    return SuiteRun(path, config, samples)


def _config(suite: Suite, options: Options, model: Model | None) -> dict[str, Any]:
    recorded = options.recorded
    selection = {
        "ids": list(options.ids),
        **({"categories": list(options.categories)} if options.categories else {}),
        "limit": options.limit,
        "shuffle_seed": options.shuffle_seed,
        "trials": options.trials,
        "max_parallel": options.max_parallel,
    }
    return configuration(
        suite,
        graph=options.graph if recorded is None else "recorded",
        spec=options.model if recorded is None else _recorded_spec(recorded),
        model=model,
        engine=options.engine,
        settings=options.settings,
        selection=selection,
    )


def _recorded_spec(recorded: str) -> str:
    """The file by its content: another file of the same name is another run."""
    if recorded == "reference":
        return "reference"
    try:
        return f"recorded {hashlib.sha256(Path(recorded).read_bytes()).hexdigest()[:16]}"
    except OSError as error:
        raise UsageError(f"The recorded calls in {recorded} cannot be read: {error}.") from None


def _systems(suite: Suite, options: Options, model: Model | None) -> list[System]:
    if model is None:
        assert options.recorded is not None
        return [RecordedSystem(options.recorded)]
    names = suite.systems if options.systems is None else options.systems
    build = load_graph(options.graph)
    return named_systems(names, model, options.settings, options.graph, build)
