"""The benchmark of calls, on few questions: what each way is given, and which call it takes."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from benchmarks.calls import WAYS, questions, write
from shoal import load_model
from shoal.models import Model


@pytest.fixture(scope="module")
def model() -> Iterator[Model]:
    with closing(load_model("embedded")) as found:
        yield found


@pytest.mark.parametrize("name", ["generated", "catalog", "figures", "noun phrases"])
def test_a_question_takes_one_call_of_one_of_several_tools(name: str) -> None:
    cases = questions(name, 30)
    assert cases == questions(name, 30)
    for case in cases:
        assert len(case.steps) == 1 and len(case.tools) > 1 and not case.earlier
        assert case.steps[0].tool in {tool.name for tool in case.tools}


@pytest.mark.parametrize("way", WAYS)
def test_every_way_writes_calls_of_the_tools_on_offer(model: Model, way: str) -> None:
    for case in questions("figures", 3):
        call = write(model, case, way)
        names = {tool.name for tool in case.tools}
        assert call is not None and call["tool"] in names
        if way == "named tool alone":
            assert call["tool"] == case.steps[0].tool


def test_the_likeliest_call_is_no_less_likely_than_the_greedy_one(
    model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    import benchmarks.calls as benchmark

    seen: list[float] = []
    plain = benchmark.likelihood
    monkeypatch.setattr(benchmark, "likelihood", lambda one: seen.append(plain(one)) or seen[-1])
    (case,) = questions("generated", 1)
    write(model, case, "likeliest of 9")
    assert len(seen) == 9 and max(seen) >= seen[0] > float("-inf")
