"""The benchmark of roles, on networks that learn next to nothing: every condition is judged."""

import json
import random

import numpy as np
import pytest

from shoal.evals.statistics import bootstrap_difference, wilson
from shoal.evals.store import read_run
from shoal.evals.systems import FLOORS, tokens_of
from shoal.training.config import Shape, TrainConfig
from shoal.training.examples import examples_of
from shoal.training.held_out import HeldOut

torch = pytest.importorskip("torch", reason="training needs the extra shoal[train]")

from benchmarks.roles import __main__ as roles  # noqa: E402
from benchmarks.roles import report  # noqa: E402
from benchmarks.roles.conditions import Settings, conditions  # noqa: E402
from benchmarks.roles.exact import held_out_sets, judge_single  # noqa: E402
from benchmarks.roles.network import make_tokenizer  # noqa: E402
from shoal.training.export import export_gguf  # noqa: E402
from shoal.training.lora import merge  # noqa: E402
from shoal.training.network import Llama  # noqa: E402
from shoal.training.train import load_network  # noqa: E402

SMALL = ("--width", "32", "--layers", "1", "--heads", "1", "--vocabulary", "640", "--rank", "2")
SHORT = ("--pre", "1024", "--tokens", "4096", "--batch-tokens", "1024", "--cases", "4")
NAMES = ("single", "shared", "stage 1", "roles", "adapters only", "models only")


@pytest.fixture(scope="module")
def tokenizer():
    return make_tokenizer((), 640, cases=150)


@pytest.fixture(scope="module")
def run(tokenizer, tmp_path_factory):
    """Two seeds of everything, on networks that learn next to nothing."""
    out = tmp_path_factory.mktemp("roles")
    tokenizer.save(str(out / "tokenizer.json"))
    command = (*SMALL, *SHORT, "--played", "2", "--suites", "generated", "--out", str(out))
    roles.main((*command, "--seeds", "1", "2"))
    return out, command


def test_all_conditions_are_trained_judged_and_played(run):
    out, _ = run
    exact = json.loads((out / "2-exact.json").read_text())
    assert tuple(exact) == NAMES
    assert all(len(v) == 4 for by_set in exact.values() for v in by_set.values())
    samples = read_run(out / "2-played-generated-unseen")[1]
    played = {sample.system for sample in samples}
    assert played == {*NAMES, "single, same tokens", *(floor.name for floor in FLOORS)}
    assert not [sample.error for sample in samples if sample.error]
    first = [sample for sample in samples if sample.case == samples[0].case]
    spent = {s.system: sum(tokens_of(r) for r in s.runs) for s in first}
    assert spent["single, same tokens"] >= spent["shared"]
    text = (out / "report.md").read_text()
    for name in (*NAMES, "single, same tokens"):
        label = report.LABELS[name]
        assert f"| {label} |" in text
    assert "generated unserved" in text


def test_the_same_command_trains_and_plays_nothing_again(run, capsys):
    out, command = run
    before = {path: path.stat().st_mtime_ns for path in out.rglob("checkpoint.pt")}
    told = (out / "report.md").read_text()
    roles.main((*command, "--seeds", "1", "2"))
    assert {path: path.stat().st_mtime_ns for path in before} == before
    assert (out / "report.md").read_text() == told


def test_a_folder_of_other_settings_is_refused(run):
    _, command = run
    with pytest.raises(SystemExit, match="another rank"):
        roles.main((*command, "--rank", "4"))


def test_all_may_begin_with_a_network_that_is_given(tokenizer, tmp_path):
    shape = Shape(width=32, layers=1, heads=1, hidden=32, vocabulary=640, context=2048)
    network = Llama(shape)
    weights = {name: tensor.numpy() for name, tensor in network.state_dict().items()}
    path = export_gguf(weights, shape, tokenizer, tmp_path / "base.gguf", quantisation="F32")
    out = tmp_path / "out"
    short = ("--tokens", "3072", "--batch-tokens", "1024", "--cases", "0", "--played", "1")
    command = ("--base", str(path), *short, "--suites", "generated", "--seeds", "1")
    roles.main((*command, "--out", str(out)))
    assert not (out / "1-start" / "checkpoint.pt").exists()
    assert not (out / "tokenizer.json").exists() and not (out / "1-exact.json").exists()
    played = {sample.system for sample in read_run(out / "1-played-generated-unseen")[1]}
    assert {"base", *NAMES} < played
    text = (out / "report.md").read_text()
    assert "(b) roles, one model, less what all begin with, as a team |" in text
    assert "teacher-forced" not in text
    trained, facts = load_network(out / "1-single")
    assert facts["step"] == 3
    moved = trained.state_dict()["layers.0.q_proj.weight"] - torch.from_numpy(
        weights["layers.0.q_proj.weight"]
    )
    assert 0 < moved.abs().max() < 0.5


def test_a_part_with_an_adapter_is_its_base_and_what_was_learned(tokenizer, tmp_path):
    shape = Shape(width=32, layers=1, heads=1, hidden=32, vocabulary=640, context=2048)
    config = TrainConfig(shape=shape, tokens=4096, batch_tokens=1024, longest=1024)
    found = dict(conditions(Settings(config, 1024, rank=2), 1, tokenizer, tmp_path, lambda _: None))
    part = found["roles"]["call"]
    assert part.base == "1-stage-1" and part.network is found["stage 1"]["call"].network
    ids = torch.tensor([[5, 6, 7]])
    plain, adapted = part.network(ids), part.whole()(ids)
    assert not torch.equal(plain, adapted)
    merged = Llama(shape)
    merged.load_state_dict(part.network.state_dict())
    merge(merged, part.deltas, part.alpha / part.rank)
    torch.testing.assert_close(merged(ids), adapted, atol=1e-5, rtol=1e-4)
    assert found["adapters only"]["plan"].base == "1-start"


def test_a_case_counts_once_however_many_seeds_played_it():
    """Its interval is that of four cases, and a difference is paired by case."""
    seeds = [
        {"single": {"s": [1, 0, 0, 0]}, "shared": {"s": [1, 1, 0, 0]}},
        {"single": {"s": [1, 0, 0, 0]}, "shared": {"s": [1, 1, 1, 0]}},
    ]
    low, high = wilson(2.5, 4)
    cell = f"62.5 [{100 * low:.1f}, {100 * high:.1f}] (50, 75)"
    assert f"| (b) roles, one model | {cell} |" in report.shares(seeds)
    assert "(b) roles, one model, less (a) single | +37.5 [" in report.differences(seeds)
    assert "(+25, +50)" in report.differences(seeds)


def test_an_interval_holds_the_chance_of_seeds_and_that_of_cases():
    rng = np.random.default_rng(1)
    cases = rng.choice([-1.0, 0.0, 1.0], size=400, p=[0.1, 0.7, 0.2])
    one = report.interval_of(cases[None])
    assert one == pytest.approx(bootstrap_difference(cases.tolist(), [0.0] * 400), abs=0.01)
    agree = report.interval_of(np.stack([cases, cases, cases]))
    assert agree == pytest.approx(one, abs=0.01)
    apart = report.interval_of(np.stack([cases - 0.2, cases, cases + 0.2]))
    assert apart[0] < one[0] - 0.08 and apart[1] > one[1] + 0.08


def test_a_network_that_knows_a_case_by_heart_is_right_and_its_verdicts_differ(tokenizer):
    """What is judged is what is learned: after many steps on one case it counts, others do not."""
    from shoal.training.tokenizer import encode_example

    case, other = held_out_sets(2)["generated"]
    example = examples_of(case, random.Random(0), form="single")[0]
    torch.manual_seed(0)
    network = Llama(Shape(width=64, layers=1, heads=2, hidden=64, vocabulary=640, context=2048))
    ids, learned = encode_example(example, tokenizer)
    inputs, mask = torch.tensor([ids]), torch.tensor(learned)
    adam = torch.optim.Adam(network.parameters(), lr=0.005)
    for _ in range(250):
        scores = network(inputs)[0, :-1][mask[1:]]
        torch.nn.functional.cross_entropy(scores, inputs[0, 1:][mask[1:]]).backward()
        adam.step()
        adam.zero_grad()
    assert judge_single(network, [case, other], tokenizer) == [(True, True), (False, False)]


def test_the_test_sets_are_of_tools_that_are_held_out():
    unseen, caught = HeldOut(), list[bool]()
    for name, cases in held_out_sets(20).items():
        for case in cases if name != "unserved" else ():
            caught.append(any(unseen.tool(tool.name) for tool in case.tools))
    # The others are about a word that was made up for them.
    assert sum(caught) > 0.8 * len(caught)
