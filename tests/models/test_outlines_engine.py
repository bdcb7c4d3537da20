"""A model whose masks come from Outlines, from end to end."""

import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from shoal.errors import ModelLoadError, SchemaRefused, Truncated, UsageError
from shoal.grammar import compile_schema, ground
from shoal.models import Limits, Message
from shoal.models.llamacpp import LlamaCpp
from tests.models.schemas import SCHEMAS, Either, Everything, Line, obj, text

ASK: list[Message] = [{"role": "user", "content": "go"}]


@pytest.fixture(scope="module", params=["outlines", "outlines:llguidance", "outlines:xgrammar"])
def model(request: pytest.FixtureRequest, tiny_path: Path) -> Iterator[LlamaCpp]:
    if request.param == "outlines:xgrammar":
        pytest.importorskip("xgrammar", reason="the backend xgrammar needs pip install xgrammar")
    opened = LlamaCpp(tiny_path, threads=1, engine=request.param)
    yield opened
    opened.close()


def test_random_outputs_parse_and_validate(model: LlamaCpp) -> None:
    done = refused = 0
    for i, schema in enumerate(SCHEMAS):
        constraint = compile_schema(schema)
        try:
            for seed in range(3):
                completion = model.complete(
                    ASK, schema, temperature=1.0, seed=10 * i + seed, limits=Limits(tokens=400)
                )
                assert completion.stop == "done"
                assert not completion.closed_early
                assert constraint.parse(completion.text) == completion.value
                done += 1
        except SchemaRefused:
            refused += 1
        except Truncated:
            continue
    assert refused <= 13
    assert done >= 100


def test_the_same_call_gives_the_same_answer(model: LlamaCpp) -> None:
    first = model.complete(ASK, Everything, temperature=1.0, seed=7)
    again = model.complete(ASK, Everything, temperature=1.0, seed=7)
    assert first.text == again.text


def test_the_prompt_stays_cached_from_call_to_call(model: LlamaCpp) -> None:
    long: list[Message] = [{"role": "user", "content": "word " * 100}]
    first = model.complete(long, Either)
    again = model.complete(long, Either)
    assert again.text == first.text
    assert again.usage.cached >= again.usage.prompt // 2


def test_a_token_limit_cuts_and_says_so(model: LlamaCpp) -> None:
    schema = {"type": "string", "minLength": 40, "maxLength": 40}
    with pytest.raises(Truncated):
        model.complete(ASK, schema, limits=Limits(tokens=4))


def test_threads_share_the_engine(model: LlamaCpp) -> None:
    alone = [model.complete(ASK, Line, temperature=1.0, seed=seed).text for seed in range(4)]
    together: dict[int, str] = {}

    def ask(seed: int) -> None:
        together[seed] = model.complete(ASK, Line, temperature=1.0, seed=seed).text

    threads = [threading.Thread(target=ask, args=(seed,)) for seed in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [compile_schema(Line).parse(together[seed]) for seed in range(4)]
    assert [together[seed] for seed in range(4)] == alone


def test_quotations_need_llguidance(tiny_path: Path) -> None:
    grounded: Any = ground(obj({"place": text(20)}), ["How warm is it in Oslo?"], by_default=True)
    plain = LlamaCpp(tiny_path, threads=1, engine="outlines")
    guided = LlamaCpp(tiny_path, threads=1, engine="outlines:llguidance")
    with closing(plain), closing(guided):
        with pytest.raises(SchemaRefused, match="x-shoal-sources"):
            plain.complete(ASK, grounded)
        for seed in range(3):
            value = guided.complete(ASK, grounded, temperature=1.0, seed=seed).value
            assert value["place"] in "How warm is it in Oslo?"


def test_wrong_engines_are_named(tiny_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UsageError, match="outlines"):
        LlamaCpp(tiny_path, engine="outlines:lark")
    monkeypatch.setitem(sys.modules, "xgrammar", None)
    with pytest.raises(ModelLoadError, match="pip install xgrammar"):
        LlamaCpp(tiny_path, engine="outlines:xgrammar")
