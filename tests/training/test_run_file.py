"""Runs as TOML, what they take, and the picture of their loss."""

import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest

from shoal.errors import UsageError
from shoal.training.config import AdapterConfig, Shape, TrainConfig
from shoal.training.curve import loss_curve, read_log
from shoal.training.plan import busy_note, parameters_of, plan_of
from shoal.training.run_file import EXAMPLE, AdapterStage, DataConfig, RunConfig, load_tables


def of(text: str, folder: Path) -> RunConfig:
    path = folder / "run.toml"
    path.write_text(text)
    return RunConfig.of(load_tables(path), "run.toml")


def test_the_example_is_a_run(tmp_path: Path) -> None:
    found = of(EXAMPLE, tmp_path)
    assert found.train.shape == Shape(128, 4, 2, 320, 1024, 2048)
    assert found.adapters is not None and len(found.adapters.roles) == 6
    assert found.base is None and found.data == DataConfig()


def test_every_setting_can_be_set(tmp_path: Path) -> None:
    from dataclasses import fields

    text = 'base = "embedded"\n'
    classes = {"network": Shape, "training": TrainConfig, "data": DataConfig}
    for table, kind in classes.items():
        text += f"[{table}]\n"
        for field in fields(kind):
            if field.name not in ("shape", "public", "file"):
                default = getattr(kind(), field.name)
                shown = f'"{default}"' if isinstance(default, str) else str(default).lower()
                text += f"{field.name} = {shown}\n"
    text += '[adapters]\nroles = ["caller"]\nrank = 3\nalpha = 1.5\nrate = 0.1\ntokens = 5\n'
    found = of(text + "seed = 2\nwarmup = 1\ndecay_share = 0.5\n", tmp_path)
    assert found == RunConfig(
        adapters=AdapterStage(("caller",), 5, 1, 0.5, AdapterConfig(3, 1.5, 0.1, 2)),
        base="embedded",
    )


def test_paths_are_relative_to_the_file(tmp_path: Path) -> None:
    found = of('base = "b.gguf"\n[data]\npublic = "sets"\nfile = "/own.jsonl"\n', tmp_path)
    assert found.data.public == tmp_path / "sets"
    assert found.data.file == Path("/own.jsonl")
    assert found.base == str(tmp_path / "b.gguf")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("[trainin]\n", "no table 'trainin'; you may mean 'training'"),
        ("[training]\ntoken = 1\n", r"no key 'token' in \[training\]; you may mean 'tokens'"),
        ("[training]\ntokens = 1.5\n", r"\[training\] tokens is 1.5; it must be a whole number"),
        ("[data]\nshare_alike = 1\n", "must be true or false"),
        ('[adapters]\nroles = "caller"\n', "must be a list of texts"),
        ('[adapters]\nroles = ["boss"]\n', "no adapter of a role 'boss'; the roles are planner"),
        ("tokens = 1\n", "there is no key 'tokens'; there are base"),
        ("[network]\nwidth = 33\n", "multiples of 32"),
        ("[data]\ngenerated = 2\n", "0 to 1, not 2"),
        ("[network\n", "is not TOML"),
    ],
)
def test_a_slip_is_named(tmp_path: Path, text: str, why: str) -> None:
    with pytest.raises(UsageError, match=why):
        of(text, tmp_path)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"none\.toml cannot be read"):
        load_tables(tmp_path / "none.toml")


def test_a_plan_counts_what_the_network_has(tiny_config: TrainConfig) -> None:
    torch = pytest.importorskip("torch", reason="the network needs the extra shoal[train]")
    from shoal.training.lora import adapt, adapter_of
    from shoal.training.network import Llama

    shape = tiny_config.shape
    network = Llama(shape)
    assert parameters_of(shape) == sum(p.numel() for p in network.parameters())
    run = RunConfig(tiny_config, adapters=AdapterStage(("caller",), 512, lora=AdapterConfig(4)))
    plan = plan_of(run)
    adapted = adapt(network, AdapterConfig(4))
    assert plan.adapter_parameters == sum(p.numel() for p in adapter_of(adapted).values())
    assert (plan.steps, plan.tokens, plan.adapter_steps) == (40, 40 * 512, 1)
    alone = plan_of(RunConfig(tiny_config, adapters=run.adapters, base="x"))
    assert alone.steps == 0 and alone.disk < plan.disk
    assert torch is not None


def test_a_trial_gives_times_of_both_stages(tiny_config: TrainConfig) -> None:
    pytest.importorskip("torch", reason="the network needs the extra shoal[train]")
    from shoal.training.plan import seconds_a_step

    base, adapter = seconds_a_step(RunConfig(tiny_config, adapters=AdapterStage()))
    assert base > 0 and adapter > 0
    assert seconds_a_step(RunConfig(tiny_config))[1] == 0


@pytest.mark.parametrize(
    ("load", "threads", "said"),
    [
        (0.1, 2, ""),
        (1.0, 1, ""),
        (1.0, 2, "; measured while 1.0 of 2 cores had other work: less without"),
        (7.3, 1, "; measured while 2.0 of 2 cores had other work: less without"),
    ],
)
def test_a_time_measured_beside_other_work_says_so(
    monkeypatch: pytest.MonkeyPatch, load: float, threads: int, said: str
) -> None:
    monkeypatch.setattr("os.getloadavg", lambda: (load, 0.0, 0.0))
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    assert busy_note(threads) == said


def test_a_curve_shows_every_point_once(tmp_path: Path) -> None:
    log = tmp_path / "log.jsonl"
    rows = [(20, 100, 4.0), (40, 200, 3.0), (40, 200, 2.0), (60, 300, 1.0)]
    log.write_text("".join(f'{{"step": {s}, "tokens": {t}, "loss": {x}}}\n' for s, t, x in rows))
    points = read_log(log)
    assert points == [(100, 4.0), (200, 2.0), (300, 1.0)]
    root: Any = ET.fromstring(loss_curve(points, "a < b & c"))
    lines = [e.get("points").split() for e in root.iter() if e.tag.endswith("polyline")]
    assert [len(line) for line in lines] == [3, 3]
    heights = [float(point.split(",")[1]) for point in lines[0]]
    assert heights == sorted(heights)  # the loss falls, and SVG counts from the top
    assert "a < b & c" in [e.text for e in root.iter()]
    ET.fromstring(loss_curve([(5, 0.0)], "one"))
