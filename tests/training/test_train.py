import json
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

    whole = run(tiny_config, tokenizer, tmp_path / "whole")
    log = rows(tmp_path / "whole")
    assert [row["step"] for row in log] == [20, 40]
    assert log[1]["loss"] < 0.8 * log[0]["loss"]

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
