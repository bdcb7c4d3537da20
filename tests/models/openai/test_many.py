"""Many calls at once, cancelled ones, and what is left behind."""

import asyncio
import gc
import os
import threading
from collections import Counter
from typing import Any

import pytest
from pydantic import BaseModel

from shoal.errors import ModelError
from shoal.models import Completion, Limits, Message
from shoal.models.openai import OpenAIServer
from tests.models.openai import fault_server as fault
from tests.models.openai.fault_server import FaultServer, Handler, says


class Number(BaseModel):
    n: int


def ask(n: int) -> list[Message]:
    return [{"role": "user", "content": str(n)}]


def echo(handler: Handler, body: dict[str, Any]) -> None:
    says({"n": int(body["messages"][-1]["content"])})(handler, body)


def handles() -> int:
    return len(os.listdir("/proc/self/fd"))


def test_two_hundred_calls_at_once_are_all_answered() -> None:
    with FaultServer(otherwise=echo) as server:
        model = OpenAIServer(server.url, "m", connections=8)

        async def all_of_them() -> list[Completion]:
            calls = (model.acomplete(ask(n), Number) for n in range(200))
            return await asyncio.gather(*calls)

        done = asyncio.run(all_of_them())
        assert [c.value.n for c in done] == list(range(200))
        assert len(server.probes) == 1
        assert server.most_open <= 8
        # a further loop finds the same connections
        assert asyncio.run(model.acomplete(ask(7), Number)).value.n == 7
        model.close()


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="open files are counted in /proc")
def test_calls_that_time_out_say_so_and_leave_nothing_behind() -> None:
    with FaultServer() as server:
        server.otherwise = lambda handler, body: (
            echo if int(body["messages"][-1]["content"]) % 2 else fault.hangs
        )(handler, body)
        model = OpenAIServer(server.url, "m", connections=200)

        async def one(n: int) -> str:
            limits = Limits(seconds=2.0 if n % 2 == 0 else 60.0)
            return (await model.acomplete(ask(n), limits=limits)).stop

        async def all_of_them() -> list[str]:
            return await asyncio.gather(*(one(n) for n in range(200)))

        stops = asyncio.run(all_of_them())
        assert stops == ["deadline", "done"] * 100
        server.stopping.set()
        assert server.wait_until_idle()
        model.close()
        gc.collect()
        assert not [t for t in threading.enumerate() if t.name == "openai-client"]
    open_files = handles()
    with FaultServer(otherwise=echo) as server:
        for _ in range(3):
            model = OpenAIServer(server.url, "m")
            asyncio.run(model.acomplete(ask(1), Number))
            model.complete(ask(1), Number)
            model.close()
        assert server.wait_until_idle()
    assert handles() <= open_files + 3


def test_waiting_for_a_connection_is_within_the_limit() -> None:
    with FaultServer(otherwise=fault.hangs) as server:
        model = OpenAIServer(server.url, "m", connections=1)

        async def both() -> list[str]:
            calls = (model.acomplete(ask(n), limits=Limits(seconds=0.3)) for n in range(5))
            return [done.stop for done in await asyncio.gather(*calls)]

        assert asyncio.run(both()) == ["deadline"] * 5
        assert len(server.requests) <= 2
        model.close()


def test_a_cancelled_task_closes_its_connection() -> None:
    with FaultServer(otherwise=fault.endless) as server:
        model = OpenAIServer(server.url, "m")

        async def cancelled() -> None:
            limits = Limits(tokens=10**6, seconds=60)
            task = asyncio.create_task(model.acomplete(ask(1), limits=limits))
            while not server.open:
                await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

        asyncio.run(cancelled())
        assert server.gone.wait(5)
        server.otherwise = echo
        assert asyncio.run(model.acomplete(ask(1))).text == '{"n": 1}'
        model.close()


def test_closing_ends_what_is_open() -> None:
    with FaultServer(otherwise=fault.hangs) as server:
        model = OpenAIServer(server.url, "m")

        async def closed() -> None:
            task = asyncio.create_task(model.acomplete(ask(1)))
            while not server.open:
                await asyncio.sleep(0.01)
            await asyncio.to_thread(model.close)
            with pytest.raises(ModelError, match="is closed"):
                await task

        asyncio.run(closed())


def test_threads_share_a_model() -> None:
    with FaultServer(otherwise=echo) as server:
        model = OpenAIServer(server.url, "m", connections=4)
        got: Counter[int] = Counter()
        lock = threading.Lock()

        def work(n: int) -> None:
            value = model.complete(ask(n), Number, limits=Limits(seconds=60)).value.n
            with lock:
                got[value] += 1

        threads = [threading.Thread(target=work, args=(n,)) for n in range(40)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert got == Counter(range(40))
        assert len(server.probes) == 1
        assert server.most_open <= 4
        model.close()


def test_a_model_that_is_dropped_closes_itself() -> None:
    with FaultServer(otherwise=echo) as server:
        model = OpenAIServer(server.url, "m")
        asyncio.run(model.acomplete(ask(1)))
        model.complete(ask(1), limits=Limits(seconds=60))
        del model
        gc.collect()
        assert not [t for t in threading.enumerate() if t.name in ("openai-client", "deadlines")]
