"""Starts real servers on loopback, with the embedded model."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import closing, contextmanager
from importlib.util import find_spec
from pathlib import Path

import httpx

from shoal.models.load import embedded_path

LLAMA_CPP = """
import runpy, sys
import llama_cpp.llama_cpp as C
defaults = C.llama_model_default_params
def params():
    # ggml's AMX kernels fault on loading their tile configuration
    made = defaults()
    made.use_extra_bufts = b"AMX_INT8 = 1" not in C.llama_print_system_info()
    return made
C.llama_model_default_params = params
sys.argv[0] = "llama_cpp.server"
runpy.run_module("llama_cpp.server", run_name="__main__")
"""


def missing(kind: str) -> str | None:
    """Why a server cannot be started here, or None."""
    if not embedded_path().exists():
        return "this copy carries no embedded model"
    if kind == "llama_cpp.server":
        needed = ("fastapi", "uvicorn", "sse_starlette", "pydantic_settings", "starlette_context")
        lacking = [name for name in needed if find_spec(name) is None]
        return f"llama_cpp.server needs {', '.join(lacking)}" if lacking else None
    if not os.environ.get("SHOAL_LLAMA_SERVER"):
        return "SHOAL_LLAMA_SERVER names no llama-server"
    return None


@contextmanager
def serving(kind: str, log: Path, context: int = 2048) -> Generator[str]:
    """The base address of a server, which is stopped at the end.

    Args:
        kind: `llama_cpp.server` or `llama-server`.
        log: where its output goes.
        context: tokens.
    """
    with closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    model, where = str(embedded_path()), ["--host", "127.0.0.1", "--port", str(port)]
    if kind == "llama-server":
        binary = os.environ["SHOAL_LLAMA_SERVER"]
        command = [binary, "-m", model, *where, "-c", str(context), "-np", "1", "--no-repack"]
    else:
        command = [sys.executable, "-W", "ignore", "-c", LLAMA_CPP, "--model", model, *where]
        command += ["--n_ctx", str(context)]
    with log.open("wb") as output:
        process = subprocess.Popen(command, stdout=output, stderr=output)
    try:
        _wait(process, f"http://127.0.0.1:{port}/v1/models", log)
        yield f"http://127.0.0.1:{port}/v1"
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _wait(process: "subprocess.Popen[bytes]", url: str, log: Path) -> None:
    end = time.monotonic() + 120
    with httpx.Client(trust_env=False) as client:
        while time.monotonic() < end and process.poll() is None:
            try:
                if client.get(url).status_code == 200:
                    return
            except httpx.HTTPError:
                pass
            time.sleep(0.1)
    raise RuntimeError(f"the server did not start: {log.read_text(errors='replace')[-2000:]}")
