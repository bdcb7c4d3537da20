"""Copying comes first, in a training from random weights and in no other."""

import random
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from shoal.training import TrainConfig, recipe
from shoal.training.copying import copying_example, copying_first
from shoal.training.examples import Example
from shoal.training.run_file import DataConfig, RunConfig

OTHER = Example((("user", "a", False), ("assistant", "b", True)), "single")


def test_what_is_learned_is_what_was_read_just_before():
    rng = random.Random(1)
    for _ in range(100):
        (said, first, read), (_, second, learned) = copying_example(rng).messages
        assert (said, read, learned) == ("user", False, True)
        assert first == second
        assert 4 <= len(first.split()) <= 16


def test_half_of_the_words_are_made_up_so_that_copying_alone_can_tell_them():
    rng = random.Random(2)
    words = Counter(
        word for _ in range(300) for word in copying_example(rng).messages[0][1].split()
    )
    once = sum(1 for count in words.values() if count == 1)
    assert once > 0.25 * sum(words.values())


def test_the_rest_of_a_training_is_what_it_was():
    draw = copying_first(lambda rng, done: [OTHER], 0.2)
    rng = random.Random(3)
    assert draw(rng, 0.0)[0].kind == "copying"
    assert draw(rng, 0.199)[0].kind == "copying"
    assert draw(rng, 0.2) == draw(rng, 1.0) == [OTHER]


def test_copying_is_at_most_a_quarter_of_a_short_training():
    config = TrainConfig(tokens=1_000_000)
    assert config.copying_share == 0.25
    assert replace(config, tokens=80_000_000).copying_share == 0.01
    assert replace(config, copying=0).copying_share == 0.0


@pytest.mark.parametrize(("base", "kind"), [(None, "copying"), ("embedded", "other")])
def test_a_network_that_is_given_can_copy_already(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, base: str | None, kind: str
):
    pytest.importorskip("torch", reason="training needs the extra shoal[train]")
    from shoal.training import train

    class Drawn(Exception):
        pass

    def only_draw(config: Any, draw: Any, *_: Any, **__: Any) -> Any:
        kinds = {example.kind for example in draw(random.Random(4), 0.0)}
        raise Drawn("copying" if kinds == {"copying"} else "other")

    monkeypatch.setattr(train, "train", only_draw)
    monkeypatch.setattr(recipe, "_TOKENIZER_CASES", 300)
    run = RunConfig(TrainConfig(longest=640), DataConfig(), base=base)
    with pytest.raises(Drawn, match=kind):
        recipe.train_run(tmp_path, run, say=lambda _: None)
