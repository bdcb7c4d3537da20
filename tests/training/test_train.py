import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from shoal.errors import UsageError
from shoal.training.config import Shape, TrainConfig
from shoal.training.mixture import example_source

torch = pytest.importorskip("torch", reason="training needs the extra shoal[train]")

if TYPE_CHECKING:
    from tokenizers import Tokenizer

    from shoal.training.network import Llama


def run(
    config: TrainConfig, tokenizer: "Tokenizer", out: Path, lines: list[str] | None = None
) -> "Llama":
    from shoal.training.train import train

    out.mkdir(exist_ok=True)
    said = lines if lines is not None else []
    return train(config, example_source([]), tokenizer, out, say=said.append)


def rows(out: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (out / "log.jsonl").read_text().splitlines()]


class Killed(Exception):
    pass


def test_the_loss_falls_and_a_killed_run_resumes_to_the_same_bits(
    tiny_config: TrainConfig, tokenizer: "Tokenizer", tmp_path: Path, monkeypatch: Any
) -> None:
    from shoal.training import train as module

    losses: list[float] = []
    step_of = module.step_of

    def kept(network: "Llama", config: TrainConfig) -> Any:
        step = step_of(network, config)

        def run(pool: Any, part: slice) -> Any:
            loss, right = step(pool, part)
            losses.append(loss.item())
            return loss, right

        return run

    with monkeypatch.context() as patch:
        patch.setattr(module, "step_of", kept)
        whole = run(tiny_config, tokenizer, tmp_path / "whole")
    log = rows(tmp_path / "whole")
    assert [(row["step"], row["loss"]) for row in log] == [(20, losses[19]), (40, losses[39])]
    # Two rows a step are too few to compare two steps: other data move their losses by a fifth.
    assert len(losses) == 40
    assert sum(losses[20:]) < 0.8 * sum(losses[:20])

    # Killed after step 8, it goes on from its checkpoint at 6: inside a pool of batches,
    # and past the end of the recall curriculum, which the pool began before.
    taken, rate = [0], module._rate

    def stop(step: int, steps: int, config: TrainConfig) -> float:
        if step == 8 and not taken[0]:
            taken[0] = 1
            raise Killed
        return rate(step, steps, config)

    monkeypatch.setattr(module, "_rate", stop)
    with pytest.raises(Killed):
        run(tiny_config, tokenizer, tmp_path / "killed")
    saved = torch.load(tmp_path / "killed" / "checkpoint.pt", weights_only=True)
    assert saved["step"] == 6
    resumed = run(tiny_config, tokenizer, tmp_path / "killed")
    assert rows(tmp_path / "killed")[-1] == log[-1]
    for name, wanted in whole.state_dict().items():
        assert torch.equal(resumed.state_dict()[name], wanted), name


def test_a_finished_run_is_not_trained_again(
    tiny_config: TrainConfig, tokenizer: "Tokenizer", tmp_path: Path
) -> None:
    from shoal.training.train import load_network

    first = run(tiny_config, tokenizer, tmp_path)
    lines: list[str] = []
    again = run(tiny_config, tokenizer, tmp_path, lines)
    assert not lines
    loaded, facts = load_network(tmp_path)
    for name, wanted in first.state_dict().items():
        assert torch.equal(again.state_dict()[name], wanted)
        assert torch.equal(loaded.state_dict()[name], wanted)
    assert facts["step"] == 40
    assert facts["seed"] == tiny_config.seed
    assert facts["tokens"] == rows(tmp_path)[-1]["tokens"]


def test_a_folder_of_another_run_is_refused(
    tiny_config: TrainConfig, tokenizer: "Tokenizer", tmp_path: Path
) -> None:
    from dataclasses import replace

    run(tiny_config, tokenizer, tmp_path)
    with pytest.raises(UsageError, match=r"seed 0, not 1; choose another folder"):
        run(replace(tiny_config, seed=1), tokenizer, tmp_path)
    wider = replace(tiny_config, shape=replace(tiny_config.shape, hidden=128))
    with pytest.raises(UsageError, match="other sizes"):
        run(wider, tokenizer, tmp_path)
    run(replace(tiny_config, checkpoint_steps=9), tokenizer, tmp_path)


def test_padding_and_position_masks_change_no_score(tiny_config: TrainConfig) -> None:
    from shoal.training.network import Llama

    torch.manual_seed(0)
    network = Llama(tiny_config.shape).eval()
    for parameter in network.parameters():
        torch.nn.init.normal_(parameter, std=0.2)
    ids = torch.randint(6, tiny_config.shape.vocabulary, (1, 12))
    padded = torch.cat((ids, torch.zeros(1, 5, dtype=torch.long)), 1)
    mask = torch.zeros(1, 17, dtype=torch.bool)
    mask[0, [3, 11]] = True
    with torch.inference_mode():
        scores = network(ids)[0]
        torch.testing.assert_close(network(padded)[0, :12], scores)
        torch.testing.assert_close(network(padded, mask), scores[[3, 11]])


def test_muon_makes_updates_orthogonal() -> None:
    from shoal.training.optimizer import _orthogonal

    for rows_, columns in ((32, 48), (48, 32)):
        values = torch.linalg.svdvals(_orthogonal(torch.randn(rows_, columns)))
        # Five quintic iterations bring singular values near 1, not to it.
        assert values.max() < 1.4
        assert values.median() > 0.6


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"shape": Shape(width=100)}, "multiples of 32"),
        ({"shape": Shape(width=96, heads=5)}, "5 heads do not share a width of 96"),
        ({"tokens": 10}, "10 tokens are fewer than one step's 4096"),
        ({"longest": 5000}, "must fit into a batch of 4096"),
        ({"longest": 640, "shape": Shape(context=512)}, "a context of 512"),
    ],
)
def test_settings_that_cannot_work_are_named(change: dict[str, Any], said: str) -> None:
    with pytest.raises(UsageError, match=said):
        TrainConfig(**change)


def test_an_adapter_learns_on_a_base_that_stays_and_resumes_to_the_same_bits(
    tiny_config: TrainConfig, tokenizer: "Tokenizer", tmp_path: Path, monkeypatch: Any
) -> None:
    from dataclasses import replace

    from shoal.training import train as module
    from shoal.training.config import AdapterConfig
    from shoal.training.mixture import role_source
    from shoal.training.network import Llama

    torch.manual_seed(1)
    base = Llama(tiny_config.shape)
    for name, parameter in base.named_parameters():
        if name.endswith(("o_proj.weight", "down_proj.weight")):
            torch.nn.init.normal_(parameter, std=0.1)
    before = {name: value.clone() for name, value in base.state_dict().items()}
    config = replace(tiny_config, tokens=20 * 512, checkpoint_steps=6)
    size, draw = AdapterConfig(rank=2, rate=0.01), role_source([], "call")

    def play(out: Path) -> Any:
        out.mkdir(exist_ok=True)
        return module.train_adapter(config, size, base, draw, tokenizer, out, say=lambda _: None)

    whole = play(tmp_path / "whole")
    assert all(torch.equal(value, before[name]) for name, value in base.state_dict().items())
    assert all(value.abs().sum() > 0 for value in whole.values())
    rate = module._rate

    def stop(step: int, steps: int, config: TrainConfig) -> float:
        if step == 8:
            raise Killed
        return rate(step, steps, config)

    monkeypatch.setattr(module, "_rate", stop)
    with pytest.raises(Killed):
        play(tmp_path / "killed")
    monkeypatch.setattr(module, "_rate", rate)
    resumed = play(tmp_path / "killed")
    assert all(torch.equal(resumed[name], value) for name, value in whole.items())


COMPILED = """
import torch
from shoal.training.config import Shape
from shoal.training.network import Llama
from shoal.training.train import compile_blocks

torch.manual_seed(1)
network = Llama(Shape(width=64, layers=2, heads=2, hidden=96, vocabulary=640, context=512))
ids = torch.randint(0, 640, (2, 24))
documents = torch.tensor([[0] * 10 + [1] * 14, [0] * 24])
plain = network(ids, documents=documents)
plain.sum().backward()
gradient = network.embed_tokens.weight.grad
network.zero_grad()
compile_blocks(network)
compiled = network(ids, documents=documents)
compiled.sum().backward()
torch.testing.assert_close(compiled, plain, rtol=1e-4, atol=1e-5)
torch.testing.assert_close(network.embed_tokens.weight.grad, gradient, rtol=1e-3, atol=1e-4)
print("alike", type(network.layers[0].project).__name__)
"""


@pytest.mark.skipif(not any(map(shutil.which, ("g++", "clang++"))), reason="needs a C++ compiler")
def test_compiled_blocks_compute_what_plain_ones_do() -> None:
    # in a process of its own: torch's compiler and setuptools quarrel over distutils
    done = subprocess.run([sys.executable, "-c", COMPILED], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("alike") and done.stdout.endswith("partial\n")


def test_compiling_needs_a_compiler(
    tiny_config: TrainConfig, monkeypatch: pytest.MonkeyPatch
) -> None:
    from shoal.training.network import Llama
    from shoal.training.train import compile_blocks

    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(UsageError, match="needs a C"):
        compile_blocks(Llama(tiny_config.shape))


@pytest.mark.parametrize("length", [7, 1500])
def test_attention_within_documents_is_that_of_each_alone(length: int) -> None:
    from shoal.training.network import _attend, document_mask

    torch.manual_seed(2)
    q, k, v = torch.randn(3, 1, 2, length + 5, 16).unbind()
    documents = torch.tensor([[0] * 5 + [1] * length])
    together = _attend(q, k, v, document_mask(documents))
    for part in (slice(0, 5), slice(5, None)):
        alone = torch.nn.functional.scaled_dot_product_attention(
            q[:, :, part], k[:, :, part], v[:, :, part], is_causal=True
        )
        torch.testing.assert_close(together[:, :, part], alone, rtol=1e-4, atol=1e-5)


def test_documents_of_a_row_do_not_see_each_other(tiny_config: TrainConfig) -> None:
    from shoal.training.network import Llama

    torch.manual_seed(0)
    network = Llama(tiny_config.shape).eval()
    for parameter in network.parameters():
        torch.nn.init.normal_(parameter, std=0.2)
    ids = torch.randint(6, tiny_config.shape.vocabulary, (2, 20))
    documents = torch.tensor([[0] * 7 + [1] * 9 + [-1] * 4, [0] * 20])
    with torch.inference_mode():
        packed = network(ids, documents=documents)
        for row, start, end in ((0, 0, 7), (0, 7, 16), (1, 0, 20)):
            alone = network(ids[row : row + 1, start:end])[0]
            torch.testing.assert_close(packed[row, start:end], alone)
        # and within one they do: its first token changes what its last one says
        ids[0, 7] += 1
        changed = network(ids, documents=documents)
    assert torch.equal(changed[0, :7], packed[0, :7])
    assert not torch.allclose(changed[0, 15], packed[0, 15])


def test_workers_draw_what_one_process_would(
    tiny_config: TrainConfig, tokenizer: "Tokenizer"
) -> None:
    from dataclasses import replace

    from shoal.training.rows import pools

    draw = example_source([])
    alone = list(pools(tiny_config, draw, tokenizer, 1, 3))
    helped = list(pools(replace(tiny_config, workers=2), draw, tokenizer, 1, 3))
    for one, other in zip(alone, helped, strict=True):
        assert (one.ids == other.ids).all()
        assert (one.documents == other.documents).all()
        assert (one.learned == other.learned).all()


def test_rows_hold_whole_examples_and_no_more() -> None:
    import random

    from shoal.training.rows import rows_of

    rng = random.Random(2)
    sizes = [rng.randint(3, 40) for _ in range(60)]
    sequences = [([i + 1] * size, [True] * size) for i, size in enumerate(sizes)]
    rows_ = rows_of(sequences, 64, 12, rng)
    assert rows_.ids.shape == (12, 64)
    assert (rows_.documents >= 0).mean() > 0.95
    for ids, documents, learned in zip(rows_.ids, rows_.documents, rows_.learned, strict=True):
        for number in set(documents.tolist()) - {-1}:
            token = set(ids[documents == number].tolist())
            assert len(token) == 1
            assert (documents == number).sum() == sizes[token.pop() - 1]
        assert (learned == (documents >= 0)).all()


def test_a_network_to_begin_with_is_gone_on_from(
    tiny_config: TrainConfig, tokenizer: "Tokenizer", tmp_path: Path
) -> None:
    from shoal.training.train import train

    first = run(tiny_config, tokenizer, tmp_path / "first")
    out = tmp_path / "second"
    out.mkdir()
    train(tiny_config, example_source([]), tokenizer, out, start=first, say=lambda _: None)
    assert rows(out)[0]["loss"] < rows(tmp_path / "first")[0]["loss"]
