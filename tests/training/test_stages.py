"""The two stages in one folder: what each leaves, what is gone on with, what is refused."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from shoal.errors import UsageError
from shoal.graphs import run, tool_team
from shoal.models import load_model
from shoal.tools.builtin import builtin_tools
from shoal.training import recipe
from shoal.training.config import AdapterConfig, TrainConfig
from shoal.training.mixture import builtin_specs
from shoal.training.record_sources import case_records
from shoal.training.records import Record, write_records
from shoal.training.run_file import ADAPTER_CUES, AdapterStage, DataConfig, RunConfig

for name in ("torch", "gguf", "tokenizers"):
    pytest.importorskip(name, reason="the stages need the extra shoal[train]")


@pytest.fixture
def small(tiny_config: TrainConfig, monkeypatch: pytest.MonkeyPatch) -> TrainConfig:
    monkeypatch.setattr(recipe, "_TOKENIZER_CASES", 150)
    shape = replace(tiny_config.shape, vocabulary=512, context=2048)
    # Long rows: reviews and rulings of the synthesis roles are long.
    return replace(tiny_config, shape=shape, batch_tokens=1536, longest=1536, tokens=2 * 1536)


def records(count: int = 4, roles: tuple[str, ...] = ()) -> list[Record]:
    from shoal.training.cases import Case, CaseStep

    tools = (builtin_specs()["weekday"],)
    found: list[Record] = []
    for day in range(1, count + 1):
        step = CaseStep("weekday", {"day": f"2027-03-0{day}"}, "Monday")
        case = Case(f"the weekday of 2027-03-0{day}", tools, (step,), "A Monday.")
        found += case_records(case, "compact", source="trace", id=str(day))
    return [record for record in found if not roles or record.role in roles]


def test_one_call_makes_a_base_and_six_adapters_that_a_team_plays_with(
    small: TrainConfig, tmp_path: Path
) -> None:
    stage = AdapterStage(tokens=1536, warmup=1, lora=AdapterConfig(rank=2))
    said: list[str] = []
    path = recipe.train_run(tmp_path, RunConfig(small, adapters=stage), say=said.append)
    assert sorted(p.stem for p in (tmp_path / "adapters").glob("*.gguf")) == sorted(ADAPTER_CUES)
    assert (tmp_path / "curve.svg").read_text().startswith("<svg")
    base = load_model(f"llamacpp:{path}")
    try:
        roles = {
            role: base.with_adapter(tmp_path / "adapters" / f"{role}.gguf")  # pyright: ignore[reportAttributeAccessIssue]
            for role in ("planner", "caller", "summarizer")
        }
        team = tool_team(base, builtin_tools(["dates"], root=Path.cwd()), roles=roles)
        assert run(team, "Which weekday is 2027-03-01?").stop in (
            "answered",
            "gave_up",
            "error",
            "budget",
        )
    finally:
        base.close()
    files = [path, *sorted((tmp_path / "adapters").glob("*.gguf"))]
    before = [file.read_bytes() for file in files]
    again: list[str] = []
    recipe.train_run(tmp_path, RunConfig(small, adapters=stage), say=again.append)
    assert not any(line.startswith("step") for line in again)
    assert [file.read_bytes() for file in files] == before


def test_adapters_of_own_examples_stand_on_a_base_that_is_given(
    small: TrainConfig, tmp_path: Path
) -> None:
    """The shipped model learns four questions by heart, through an adapter alone."""
    from shoal.models.load import embedded_path

    write_records(tmp_path / "own.jsonl", records(roles=("planner",)))
    data = DataConfig(file=tmp_path / "own.jsonl", generated=0.0)
    stage = AdapterStage(("planner",), 16 * 384, 1, lora=AdapterConfig(rank=4, rate=0.01))
    short = replace(small, batch_tokens=384, longest=384)
    config = RunConfig(short, data, stage, base="embedded")
    path = recipe.train_run(tmp_path / "out", config, say=lambda _: None)
    assert path.read_bytes() == embedded_path().read_bytes()
    log = (tmp_path / "out" / "adapters" / "planner" / "log.jsonl").read_text().splitlines()
    assert json.loads(log[-1])["accuracy"] > 0.9
    stage = replace(stage, roles=("planner", "reviewer"))
    with pytest.raises(UsageError, match=r"own\.jsonl has no example of the role reviewer"):
        recipe.train_run(tmp_path / "more", replace(config, adapters=stage), say=lambda _: None)
    assert not (tmp_path / "more").exists()


def test_a_base_that_is_given_without_adapters_is_trained_on(
    small: TrainConfig, tmp_path: Path
) -> None:
    from shoal.training.gguf_network import network_of_gguf

    first = recipe.train_run(tmp_path / "first", RunConfig(small), say=lambda _: None)
    full = first.with_name("model-f32.gguf")
    # At a rate of nothing what comes out is what went in.
    still = replace(small, matrix_rate=0.0, other_rate=0.0)
    run_ = RunConfig(still, base=str(full))
    again = recipe.train_run(tmp_path / "second", run_, say=lambda _: None)
    network, tokenizer = network_of_gguf(again.with_name("model-f32.gguf"))
    wanted, same = network_of_gguf(full)
    assert tokenizer.get_vocab() == same.get_vocab()
    for name, weight in wanted.state_dict().items():
        assert (network.state_dict()[name] - weight).abs().max() < 1e-6, name


def test_own_examples_mix_with_generated_ones_or_stand_alone(
    small: TrainConfig, tmp_path: Path
) -> None:
    import random

    file = tmp_path / "own.jsonl"
    write_records(file, records())
    for share in (0.0, 0.5, 1.0):
        sources = recipe._sources(DataConfig(file=file, generated=share))
        draw, rng = sources.draw(), random.Random(1)
        texts = [str(draw(rng, 0.5)) for _ in range(200)]
        mine = sum("the weekday of 2027-03-0" in text and "A Monday" in text for text in texts)
        assert abs(mine / 200 - (1 - share)) < 0.12
    own = RunConfig(small, DataConfig(file=file, generated=0.0))
    said: list[str] = []
    recipe.train_run(tmp_path / "out", own, say=said.append)
    assert said[0] == f"Training on 16 examples of {file}."
    card = (tmp_path / "out" / "README.md").read_text()
    assert "| own.jsonl | as its sources | 16 |" in card and "generates itself" not in card
    write_records(file, records(3))
    with pytest.raises(UsageError, match=r"100% the file of SHA-256 .*; choose another folder"):
        recipe.train_run(tmp_path / "out", own, say=lambda _: None)


def test_examples_of_sgd_bind_the_weights(small: TrainConfig, tmp_path: Path) -> None:
    file = tmp_path / "own.jsonl"
    write_records(file, [replace(record, source="sgd") for record in records()])
    with pytest.raises(UsageError, match="has examples of SGD"):
        recipe.train_run(tmp_path / "out", RunConfig(small, DataConfig(file=file)))
    data = DataConfig(file=file, share_alike=True)
    recipe.train_run(tmp_path / "out", RunConfig(small, data), say=lambda _: None)
    assert (tmp_path / "out" / "LICENSE-weights").exists()


@pytest.mark.parametrize(
    ("lines", "why"),
    [("{}", "line 1: it has no list of messages"), ("[1]", "line 1: it is no JSON object")],
)
def test_a_bad_line_is_told_before_anything_is_trained(
    small: TrainConfig, tmp_path: Path, lines: str, why: str
) -> None:
    file = tmp_path / "own.jsonl"
    file.write_text(lines + "\n")
    with pytest.raises(UsageError, match=why):
        recipe.train_run(tmp_path / "out", RunConfig(small, DataConfig(file=file)))
    assert not (tmp_path / "out").exists()


def test_what_does_not_fit_is_refused_before_the_start(
    small: TrainConfig, tmp_path: Path, monkeypatch: Any
) -> None:
    from shoal.training import plan

    monkeypatch.setattr(plan, "_free_memory", lambda device: 1e8)
    with pytest.raises(UsageError, match=r"0\.1 GB are free; lower batch_tokens \(now 1,536\)"):
        recipe.train_run(tmp_path / "out", RunConfig(small))
    monkeypatch.setattr(plan, "_free_memory", lambda device: None)
    usage = type("Usage", (), {"free": 1000})
    monkeypatch.setattr(plan.shutil, "disk_usage", lambda place: usage)
    with pytest.raises(UsageError, match=r"has 0\.0 GB free; choose another --out"):
        recipe.train_run(tmp_path / "out", RunConfig(small))
    assert not (tmp_path / "out").exists()


def test_own_examples_that_are_too_long_are_told(small: TrainConfig, tmp_path: Path) -> None:
    file = tmp_path / "own.jsonl"
    mine = records(roles=("planner", "summarizer"))
    size = max(len(record.messages) for record in mine)
    text = ("user", "long " * 3000)
    longer = [
        replace(r, messages=(text, *r.messages), learned=tuple(i + 1 for i in r.learned))
        for r in mine
        if r.role == "planner" and len(r.messages) == size
    ]
    write_records(file, [*mine, *longer])
    data, said = DataConfig(file=file, generated=0.0), list[str]()
    recipe.train_run(tmp_path / "out", RunConfig(small, data), say=said.append)
    assert said[2].startswith(f"{len(longer)} of {len(mine) + len(longer)} examples of {file} are")
    write_records(file, [*longer, *records(roles=("summarizer",))])
    stage = AdapterStage(("planner",))
    with pytest.raises(UsageError, match=r"Every example of the role planner in .* is longer"):
        recipe.train_run(tmp_path / "other", RunConfig(small, data, stage), say=lambda _: None)


@pytest.mark.parametrize("base", ["none.gguf", "bad.gguf"])
def test_a_base_that_is_none_is_named(small: TrainConfig, tmp_path: Path, base: str) -> None:
    (tmp_path / "bad.gguf").write_text("no model at all, but text")
    with pytest.raises(UsageError, match=base):
        recipe.train_run(tmp_path / "out", RunConfig(small, base=str(tmp_path / base)))
