"""llama.cpp's own server on the loopback, on one thread."""

import subprocess
import time
from pathlib import Path
from socket import create_server
from typing import Any

import httpx

from benchmarks.decoding.measure import Sample
from benchmarks.decoding.peers import amx
from shoal.errors import UsageError

__all__ = ["Server"]


class Server:
    """A running llama-server; a context manager that ends it.

    Args:
        program: the llama-server to run.
        model: the GGUF file.
        context: tokens of one request.
        slots: requests that it serves at once.
        cpu_time: count the CPU time of the server, not the wall time; Linux only.
    """

    def __init__(
        self, program: Path, model: Path, context: int, slots: int = 1, *, cpu_time: bool = False
    ) -> None:
        self.cpu_time = cpu_time
        with create_server(("127.0.0.1", 0)) as taken:
            port = taken.getsockname()[1]
        self.process = subprocess.Popen(
            [
                *(str(program), "--model", str(model), "--host", "127.0.0.1", "--port", str(port)),
                *("--threads", "1", "--threads-batch", "1", "--log-disable", "--no-webui"),
                *("--ctx-size", str(context * slots), "--parallel", str(slots)),
                *(["--no-repack"] if amx() else []),
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.http = httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=300, trust_env=False)
        try:
            self._wait()
        except BaseException:
            self.close()
            raise

    def _wait(self) -> None:
        until = time.monotonic() + 60
        while time.monotonic() < until:
            if self.process.poll() is not None:
                break
            try:
                if self.http.get("/health").status_code == 200:
                    return
            except httpx.TransportError:
                pass
            time.sleep(0.1)
        raise UsageError("llama-server did not start; check the path given for it.")

    def _now(self) -> float:
        if not self.cpu_time:
            return time.perf_counter()
        threads = Path(f"/proc/{self.process.pid}/task").iterdir()
        return sum(int(t.joinpath("schedstat").read_text().split()[0]) for t in threads) / 1e9

    def complete(self, prompt: list[int], **options: Any) -> tuple[str, Sample]:
        """One request, timed from here; `options` are llama-server's own."""
        body = {"prompt": prompt, "temperature": 0.0, "cache_prompt": False, **options}
        began = self._now()
        reply = self.http.post("/completion", json=body)
        seconds = self._now() - began
        if reply.status_code != 200:
            raise AssertionError(f"llama-server answered {reply.status_code}: {reply.text[:200]}")
        found = reply.json()
        return found["content"], Sample(seconds, found["tokens_predicted"])

    def close(self) -> None:
        self.http.close()
        self.process.terminate()
        self.process.wait(timeout=30)

    def __enter__(self) -> "Server":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
