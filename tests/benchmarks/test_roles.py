"""The benchmark of roles, on networks that learn next to nothing: every condition is judged."""

import random

import pytest

from shoal.training.config import Shape, TrainConfig
from shoal.training.examples import examples_of
from shoal.training.held_out import HeldOut

torch = pytest.importorskip("torch", reason="training needs the extra shoal[train]")

from benchmarks import roles  # noqa: E402


@pytest.fixture(scope="module")
def tokenizer():
    return roles.make_tokenizer((), 640, cases=150)


def test_all_conditions_are_trained_and_judged(tokenizer, tmp_path, capsys):
    shape = Shape(width=32, layers=1, heads=1, hidden=32, vocabulary=640, context=2048)
    config = TrainConfig(shape=shape, tokens=4096, batch_tokens=1024, longest=1024)
    settings = roles.Settings(config, pre_tokens=1024, rank=2)
    sets = {name: cases[:4] for name, cases in roles.test_sets(6).items()}
    said: list[str] = []
    found = roles.play(settings, 1, sets, tokenizer, tmp_path, said.append)
    assert list(found) == [
        *("single", "shared", "roles, stage 1", "roles", "adapters only", "models only")
    ]
    assert all(len(v) == 4 for by_set in found.values() for v in by_set.values())
    again: list[str] = []
    assert roles.play(settings, 1, sets, tokenizer, tmp_path, again.append) == found
    text = roles.report({"1": found, "2": found})
    assert "| single |" in text and "| adapters only |" in text
    assert text.count("Wilson") == 2


def test_a_network_that_knows_a_case_by_heart_is_right_and_its_verdicts_differ(tokenizer):
    """What is judged is what is learned: after many steps on one case it counts, others do not."""
    from shoal.training.network import Llama
    from shoal.training.tokenizer import encode_example

    case, other = roles.test_sets(2)["generated"]
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
    assert roles.judge_single(network, [case, other], tokenizer) == [(True, True), (False, False)]


def test_the_test_sets_are_of_tools_that_are_held_out():
    unseen, caught = HeldOut(), list[bool]()
    for name, cases in roles.test_sets(20).items():
        for case in cases if name != "unserved" else ():
            caught.append(any(unseen.tool(tool.name) for tool in case.tools))
    # The others are about a word that was made up for them.
    assert sum(caught) > 0.8 * len(caught)
