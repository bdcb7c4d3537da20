"""The benchmark of a training step, at a size that takes seconds."""

import subprocess
import sys

import pytest

torch = pytest.importorskip("torch", reason="training needs the extra shoal[train]")
pytest.importorskip("transformers", reason="the peer is transformers")


def test_padded_batches_hold_every_sequence_once() -> None:
    from benchmarks.training import padded

    sequences = [(list(range(1, n + 1)), [i % 2 == 0 for i in range(n)]) for n in (3, 9, 4, 8, 2)]
    batches = padded(sequences, 16)
    found = sorted(
        [i for i, m in zip(ids.tolist(), mask.tolist(), strict=True) if m]
        for batch in batches
        for ids, mask in zip(batch[0], batch[1], strict=True)
    )
    assert found == sorted(ids for ids, _ in sequences)
    assert all(ids.numel() <= 16 or len(ids) == 1 for ids, _, _ in batches)
    learned = sum(int((labels != -100).sum()) for _, _, labels in batches)
    assert learned == sum(sum(marks) for _, marks in sequences)


def test_the_table_has_a_row_a_system() -> None:
    small = "--width 64 --layers 1 --heads 2 --vocabulary 600 --longest 512 --batch-tokens 1024"
    command = [sys.executable, "-m", "benchmarks.training", *small.split()]
    # in a process of its own: torch's compiler imports what later tests must import afresh
    done = subprocess.run(
        [*command, "--steps", "1", "--rounds", "1"], capture_output=True, text=True, check=True
    )
    lines = done.stdout.splitlines()
    assert [line.split(" | ")[0] for line in lines[2:]] == [
        "| transformers, padded", "| shoal", "| shoal, compiled",
    ]  # fmt: skip
    assert lines[2].endswith("| 1.00 |")
