"""How fast a training step is: packed rows here, against transformers' own Llama.

    python -m benchmarks.training                      # the sizes of the embedded model
    python -m benchmarks.training --threads 1 --width 128 --layers 4 --heads 2

The same examples, in bfloat16, forward and backward, no optimizer: transformers'
`LlamaForCausalLM` on batches of examples of like length, padded; Shoal's network on rows of
whole examples, as it is and with `compile = true`. Tokens of examples a second, padding not
counted; ratios are medians over rounds in which all take their turn.
"""

import argparse
import random
import statistics
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from shoal.training.config import Shape, TrainConfig
from shoal.training.mixture import example_source
from shoal.training.rows import Rows, rows_of
from shoal.training.tokenizer import encode_example, train_tokenizer

if TYPE_CHECKING:
    from tokenizers import Tokenizer

Sequences = list[tuple[list[int], list[bool]]]


def sequences_of(tokenizer: "Tokenizer", longest: int, tokens: int) -> Sequences:
    """Examples of the mixture without public sets, up to about so many tokens in all."""
    draw, rng = example_source([]), random.Random(11)
    found: Sequences = []
    total = 0
    while total < tokens:
        for example in draw(rng, 0.5):
            ids, learned = encode_example(example, tokenizer)
            if len(ids) <= longest:
                found.append((ids, learned))
                total += len(ids)
    return found


def padded(sequences: Sequences, batch_tokens: int) -> list[Any]:
    """Batches of ids, mask and labels: examples of like length, as many as fit."""
    import torch

    batches: list[Any] = []
    ordered = sorted(sequences, key=lambda s: len(s[0]))
    while ordered:
        longest = len(ordered[-1][0])
        part = ordered[-max(1, batch_tokens // longest) :]
        del ordered[-len(part) :]
        ids = torch.zeros(len(part), longest, dtype=torch.long)
        mask, labels = torch.zeros_like(ids), torch.full_like(ids, -100)
        for row, (tokens, learned) in enumerate(part):
            known = torch.tensor(tokens)
            ids[row, : len(tokens)] = known
            mask[row, : len(tokens)] = 1
            labels[row, : len(tokens)] = known.where(torch.tensor(learned), -100)
        batches.append((ids, mask, labels))
    return batches


def peer_step(shape: Shape, sequences: Sequences, batch_tokens: int) -> Callable[[], None]:
    """Forward and backward of all sequences by transformers."""
    import torch
    from transformers import LlamaConfig, LlamaForCausalLM

    config = LlamaConfig(
        vocab_size=shape.vocabulary, hidden_size=shape.width, intermediate_size=shape.hidden,
        num_hidden_layers=shape.layers, num_attention_heads=shape.heads,
        max_position_embeddings=shape.context, tie_word_embeddings=True,
    )  # fmt: skip
    model: Any = LlamaForCausalLM(config)
    model.to(torch.bfloat16)
    batches = padded(sequences, batch_tokens)

    def run() -> None:
        for ids, mask, labels in batches:
            model(
                input_ids=ids, attention_mask=mask, labels=labels, use_cache=False
            ).loss.backward()
        model.zero_grad()

    return run


def own_step(config: TrainConfig, rows: Rows) -> Callable[[], None]:
    """Forward and backward of all rows by Shoal."""
    import torch

    from shoal.training.network import Llama
    from shoal.training.train import step_of

    network = Llama(config.shape)
    torch.nn.init.normal_(network.layers[0].o_proj.weight, std=0.02)  # pyright: ignore
    network = network.bfloat16()
    step = step_of(network, config)

    def run() -> None:
        for at in range(0, len(rows.ids), config.rows):
            step(rows, slice(at, at + config.rows))
        network.zero_grad()

    return run


def measure(config: TrainConfig, steps: int, rounds: int, tokenizer: "Tokenizer") -> str:
    """The table."""
    from dataclasses import replace

    import torch

    torch.set_num_threads(config.threads)
    count = steps * config.rows
    wanted = sequences_of(tokenizer, config.longest, int(1.05 * count * config.longest))
    rows = rows_of(wanted, config.longest, count, random.Random(0))
    real = int((rows.documents >= 0).sum())
    kept = _within(wanted, real)
    systems: dict[str, tuple[Callable[[], None], int]] = {
        "transformers, padded": (
            peer_step(config.shape, kept, config.batch_tokens),
            sum(len(ids) for ids, _ in kept),
        ),
        "shoal": (own_step(config, rows), real),
        "shoal, compiled": (own_step(replace(config, compile=True), rows), real),
    }
    for run, _ in systems.values():
        run()  # warms caches; the compiled one compiles
    speeds: dict[str, list[float]] = {name: [] for name in systems}
    for _ in range(rounds):
        for name, (run, tokens) in systems.items():
            began = time.perf_counter()
            run()
            speeds[name].append(tokens / (time.perf_counter() - began))
    floor = speeds["transformers, padded"]
    lines = ["| | tokens/s | against transformers |", "|---|---|---|"]
    for name, found in speeds.items():
        ratio = statistics.median(a / b for a, b in zip(found, floor, strict=True))
        lines.append(f"| {name} | {statistics.median(found):,.0f} | {ratio:.2f} |")
    return "\n".join(lines)


def _within(sequences: Sequences, tokens: int) -> Sequences:
    """The first sequences, of about so many tokens."""
    kept: Sequences = []
    for one in sequences:
        if tokens <= 0:
            break
        kept.append(one)
        tokens -= len(one[0])
    return kept


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--width", type=int, default=384)
    parser.add_argument("--layers", type=int, default=10)
    parser.add_argument("--heads", type=int, default=6)
    parser.add_argument("--hidden", type=int, help="by default 2.67 times the width")
    parser.add_argument("--vocabulary", type=int, default=4096)
    parser.add_argument("--longest", type=int, default=2048)
    parser.add_argument("--batch-tokens", type=int, default=16_384)
    parser.add_argument("--steps", type=int, default=2, help="of a round")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--threads", type=int, default=2)
    given = parser.parse_args(arguments)
    draw, rng = example_source([]), random.Random(7)
    texts = (t for _ in range(2000) for e in draw(rng, 0.5) for _, t, _ in e.messages)
    tokenizer = train_tokenizer(texts, given.vocabulary)
    shape = Shape(
        width=given.width, layers=given.layers, heads=given.heads,
        hidden=given.hidden or max(32, int(given.width * 8 / 3) // 32 * 32),
        vocabulary=tokenizer.get_vocab_size(), context=2 * given.longest,
    )  # fmt: skip
    config = TrainConfig(
        shape=shape, tokens=given.batch_tokens, batch_tokens=given.batch_tokens,
        longest=given.longest, threads=given.threads,
    )  # fmt: skip
    print(measure(config, given.steps, given.rounds, tokenizer))


if __name__ == "__main__":
    main()
