"""Many clients at once on one `shoal serve`: answers, errors, times, and what the server holds.

    python benchmarks/serve.py --clients 100 --seconds 120

Each client asks one question after the other, of either graph, as JSON or as a stream; one
stream in ten is left in its middle. An answer that is known and comes out otherwise, a stream
that does not end with [DONE], and every status but 200 is an error. Needs psutil.
"""

import argparse
import asyncio
import json
import random
import re
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import psutil

QUESTIONS = {
    "Which weekday is 2027-03-01?": "2027-03-01 is a Monday.",
    "What is 12 * 7?": None,
    "How many days are between 2024-01-01 and 2024-03-01?": None,
    "Convert 5 km to miles": None,
}
PATH = "/v1/chat/completions"


@dataclass
class Found:
    seconds: list[float] = field(default_factory=list[float])
    left: int = 0
    errors: Counter[str] = field(default_factory=Counter[str])


async def ask(client: httpx.AsyncClient, draw: random.Random, found: Found) -> None:
    question, wanted = draw.choice(list(QUESTIONS.items()))
    request: dict[str, Any] = {
        "model": draw.choice(["tool_team", "single"]),
        "messages": [{"role": "user", "content": question}],
        "stream": draw.random() < 0.5,
    }
    began = time.monotonic()
    async with client.stream("POST", PATH, json=request) as response:
        if response.status_code != 200:
            found.errors[f"status {response.status_code}"] += 1
            return
        if request["stream"] and draw.random() < 0.1:
            found.left += 1
            return
        text = "".join([piece async for piece in response.aiter_text()])
    if request["stream"]:
        if not text.endswith("data: [DONE]\n\n"):
            found.errors["a stream that ends too soon"] += 1
            return
        chunks = [json.loads(frame[6:]) for frame in text.split("\n\n")[:-2]]
        answer = "".join(c["choices"][0]["delta"].get("content") or "" for c in chunks)
    else:
        answer = json.loads(text)["choices"][0]["message"]["content"]
    if wanted is not None and answer != wanted:
        found.errors["another answer"] += 1
    found.seconds.append(time.monotonic() - began)


async def crowd(url: str, clients: int, seconds: float) -> Found:
    found = Found()
    end = time.monotonic() + seconds

    async def one(number: int) -> None:
        draw = random.Random(number)
        while time.monotonic() < end:
            try:
                await ask(client, draw, found)
            except httpx.HTTPError as error:
                found.errors[type(error).__name__] += 1

    limits = httpx.Limits(max_connections=clients)
    async with httpx.AsyncClient(base_url=url, timeout=120, limits=limits) as client:
        await asyncio.gather(*(one(number) for number in range(clients)))
    return found


def held(process: psutil.Process) -> str:
    rss = process.memory_info().rss / 2**20
    return f"{rss:.0f} MiB, {process.num_threads()} threads, {process.num_fds()} files"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clients", type=int, default=100)
    parser.add_argument("--seconds", type=float, default=120.0)
    parser.add_argument("--parallel", type=int, default=4)
    given = parser.parse_args()
    shoal = str(Path(sys.executable).with_name("shoal"))
    command = [shoal, "serve", "--port", "0", "--max-parallel", str(given.parallel)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        match = re.search(
            r"at (http://\S+)/v1", "".join(server.stdout.readline() for _ in range(4))
        )
        assert match is not None
        process = psutil.Process(server.pid)
        asyncio.run(crowd(match[1], 1, 1.0))  # what is imported at the first question is there
        print("before:", held(process))
        found = asyncio.run(crowd(match[1], given.clients, given.seconds))
        print("after:", held(process))
        times = sorted(found.seconds)
        p50, p95 = times[len(times) // 2], times[int(len(times) * 0.95)]
        print(f"answers: {len(times)}, left: {found.left}, errors: {dict(found.errors)}")
        print(f"seconds: p50 {p50:.2f}, p95 {p95:.2f}, most {times[-1]:.2f}")
        server.terminate()
        print("exit code:", server.wait())


if __name__ == "__main__":
    main()
