"""Requests side by side on one context."""

import asyncio
import gc
import multiprocessing
import random
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from shoal.errors import ModelError, ShoalError, Truncated
from shoal.models import Completion, Limits, Message
from shoal.models.llamacpp import LlamaCpp
from shoal.models.load import embedded_path
from tests.models.schemas import SCHEMAS

LONG: Any = {"type": "string", "minLength": 1500, "maxLength": 1500}
TEXT: Any = {"type": "string", "maxLength": 50}
ROLES = [f"You are number {i}. " * (5 + 7 * i) for i in range(4)]


@pytest.fixture(scope="module")
def model(tiny_path: Path) -> Iterator[LlamaCpp]:
    loaded = LlamaCpp(tiny_path, threads=1, sequences=8)
    yield loaded
    loaded.close()


def ask(i: int) -> list[Message]:
    return [
        {"role": "system", "content": ROLES[i % 4]},
        {"role": "user", "content": f"question {i} " * (1 + i % 5)},
    ]


class Decodes:
    """Counts what llama.cpp decodes from now on."""

    def __init__(self, model: LlamaCpp, monkeypatch: pytest.MonkeyPatch) -> None:
        native = model._core.backend  # pyright: ignore[reportPrivateUsage]
        self.batches: list[int] = []
        decode, decode_each = native.decode, native.decode_each

        def one(tokens: list[int], position: int, sequence: int) -> None:
            self.batches.append(1)
            decode(tokens, position, sequence)

        def each(items: list[tuple[int, int, int]]) -> None:
            self.batches.append(len(items))
            decode_each(items)

        monkeypatch.setattr(native, "decode", one)
        monkeypatch.setattr(native, "decode_each", each)


def busy(model: LlamaCpp) -> int:
    """How many sequences are in use once the thread has come round."""
    scheduler = model._core.scheduler  # pyright: ignore[reportPrivateUsage]
    return scheduler.call(lambda: sum(slot.busy for slot in scheduler.sequences.slots))


def until(model: LlamaCpp, count: int) -> None:
    while busy(model) != count:
        time.sleep(0.001)


def test_an_answer_is_the_same_in_company(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bit for bit, with the 8-bit weights of the embedded model."""
    model = LlamaCpp(embedded_path(), threads=1, sequences=16)

    def answer(i: int) -> tuple[Any, ...]:
        schema = SCHEMAS[i % len(SCHEMAS)]
        if i % 3 == 0:
            schema = {"type": "string", "minLength": 20, "maxLength": 20 + i % 200}
        heat = 1.0 if i % 2 else 0.0
        done = model.complete(ask(i), schema, temperature=heat, seed=i, limits=Limits(tokens=150))
        return done.text, done.confidence, done.closed_early, done.usage.sampled

    alone = [answer(i) for i in range(60)]
    seen = Decodes(model, monkeypatch)
    for threads in (2, 16, 32):
        with ThreadPoolExecutor(threads) as pool:
            assert list(pool.map(answer, range(60))) == alone
    assert max(seen.batches) >= 4
    assert busy(model) == 0
    model.close()


def test_requests_share_a_prefix_that_is_in_use(tiny_path: Path) -> None:
    model = LlamaCpp(tiny_path, threads=1, sequences=4)
    stream = model.stream(ask(3), LONG, limits=Limits(tokens=1600))
    for _ in range(3):  # the first piece is forced, and comes before the prompt is read
        next(stream)
    other = model.complete(ask(7), limits=Limits(tokens=2))
    assert other.usage.cached >= 160
    stream.close()  # pyright: ignore[reportAttributeAccessIssue]
    model.close()


def test_a_short_call_need_not_wait_for_a_long_one(model: LlamaCpp) -> None:
    ended: list[str] = []

    def run(name: str, size: int) -> None:
        exact = {"type": "string", "minLength": size, "maxLength": size}
        model.complete(ask(1), exact, limits=Limits(tokens=1600))
        ended.append(name)

    long = threading.Thread(target=run, args=("long", 1500))
    long.start()
    until(model, 1)
    for i in range(5):
        run(f"short {i}", 3)
    long.join()
    assert ended == [*(f"short {i}" for i in range(5)), "long"]


def test_more_calls_than_sequences_wait_their_turn(tiny_path: Path) -> None:
    small = LlamaCpp(tiny_path, threads=1, sequences=2)
    with ThreadPoolExecutor(20) as pool:
        done = list(pool.map(lambda i: small.complete(ask(i), limits=Limits(tokens=20)), range(60)))
    assert all(d.usage.sampled == 20 for d in done)
    small.close()


def test_a_cancelled_call_ends_within_a_token(
    model: LlamaCpp, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = Decodes(model, monkeypatch)
    stream = model.stream(ask(0), LONG, limits=Limits(tokens=1600))
    next(stream)
    stream.close()  # pyright: ignore[reportAttributeAccessIssue]
    at = len(seen.batches)
    until(model, 0)
    # the one that ran, and one that may have begun
    assert len(seen.batches) <= at + 2

    async def run() -> None:
        task = asyncio.create_task(model.acomplete(ask(0), LONG, limits=Limits(tokens=1600)))
        await asyncio.to_thread(until, model, 1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        at = len(seen.batches)
        await asyncio.to_thread(until, model, 0)
        assert len(seen.batches) <= at + 2

    asyncio.run(run())


def test_a_long_prompt_ends_at_the_deadline_too(tiny_path: Path) -> None:
    model = LlamaCpp(tiny_path, threads=1)
    long: list[Message] = [{"role": "user", "content": "x" * 1800}]
    with pytest.raises(Truncated, match=r"0\.001 seconds was reached after 0 characters"):
        model.complete(long, TEXT, limits=Limits(tokens=64, seconds=0.001))
    assert busy(model) == 0
    model.close()


def test_an_error_stays_with_its_call(model: LlamaCpp, monkeypatch: pytest.MonkeyPatch) -> None:
    from shoal.models.llamacpp.generation import Generation

    real = Generation.choose

    def broken(self: Generation, logits: Any) -> None:
        if self.request.seed == 13:
            raise ModelError("broken on purpose")
        real(self, logits)

    monkeypatch.setattr(Generation, "choose", broken)

    def run(i: int) -> str:
        try:
            return model.complete(ask(i), limits=Limits(tokens=5), seed=i).stop
        except ModelError as error:
            return str(error)

    with ThreadPoolExecutor(8) as pool:
        results = list(pool.map(run, range(20)))
    assert results[13] == "broken on purpose"
    assert results[:13] + results[14:] == ["length"] * 19
    assert busy(model) == 0


def test_a_failed_decode_is_named_and_forgotten(
    model: LlamaCpp, monkeypatch: pytest.MonkeyPatch
) -> None:
    native = model._core.backend  # pyright: ignore[reportPrivateUsage]
    before = model.complete(ask(2), limits=Limits(tokens=5))

    def fail(*_: Any) -> None:
        raise RuntimeError("no memory")

    with monkeypatch.context() as patch:
        patch.setattr(native, "decode", fail)
        with pytest.raises(ModelError, match="could not decode: no memory"):
            model.complete(ask(2))
    after = model.complete(ask(2), limits=Limits(tokens=5))
    assert (after.text, after.confidence) == (before.text, before.confidence)


def test_closing_ends_open_calls(tiny_path: Path) -> None:
    model = LlamaCpp(tiny_path, threads=1)
    caught: list[ShoalError] = []

    def run() -> None:
        try:
            model.complete(ask(0), LONG, limits=Limits(tokens=1600))
        except ShoalError as error:
            caught.append(error)

    worker = threading.Thread(target=run)
    worker.start()
    until(model, 1)
    model.close()
    worker.join()
    assert [str(error) for error in caught] == ["The model was closed."]


def test_a_model_that_is_dropped_ends_its_thread(tiny_path: Path) -> None:
    gc.collect()
    before = threading.active_count()
    model = LlamaCpp(tiny_path, threads=1)
    model.complete(ask(0), limits=Limits(tokens=2))
    assert threading.active_count() == before + 1
    del model
    gc.collect()
    assert threading.active_count() == before


def _in_child(model: LlamaCpp, answer: Any) -> None:
    try:
        model.complete(ask(0))
    except ModelError as error:
        answer.put(str(error))


@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_a_forked_process_is_told_to_load_its_own(model: LlamaCpp) -> None:
    context = multiprocessing.get_context("fork")
    answer = context.Queue()
    child = context.Process(target=_in_child, args=(model, answer))
    child.start()
    assert "before this process was forked" in answer.get(timeout=60)
    child.join()


def test_nothing_is_left_after_many_mixed_calls(model: LlamaCpp) -> None:
    """What `python -m benchmarks.soak` does for minutes, for a moment."""
    kinds = random.Random(0)
    first = model.complete(ask(1), SCHEMAS[3], limits=Limits(tokens=100))

    def run(i: int) -> None:
        kind = kinds.choice(["complete", "stream", "drop", "deadline", "async"])
        limits = Limits(tokens=150, seconds=0.002 if kind == "deadline" else None)
        schema = SCHEMAS[i % len(SCHEMAS)]
        try:
            if kind == "drop":
                next(iter(model.stream(ask(i), limits=limits)))
            elif kind == "stream":
                *_, last = model.stream(ask(i), schema, seed=i, temperature=1.0, limits=limits)
                assert isinstance(last, Completion)
            elif kind == "async":
                asyncio.run(model.acomplete(ask(i), schema, limits=limits))
            else:
                model.complete(ask(i), schema, limits=limits)
        except Truncated:
            assert kind == "deadline"

    with ThreadPoolExecutor(12) as pool:
        list(pool.map(run, range(300)))
    until(model, 0)
    again = model.complete(ask(1), SCHEMAS[3], limits=Limits(tokens=100))
    assert (again.text, again.confidence) == (first.text, first.confidence)
