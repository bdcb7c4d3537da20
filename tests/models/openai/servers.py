"""Starts real servers on loopback."""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import closing, contextmanager
from dataclasses import dataclass
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

_NEEDED = {
    "llama_cpp.server": [
        *("fastapi", "uvicorn", "sse_starlette", "pydantic_settings", "starlette_context")
    ],
    "transformers serve": [
        *("torch", "transformers", "gguf", "fastapi", "uvicorn", "openai", "accelerate")
    ],
}
_OFFLINE = dict.fromkeys(
    ("HF_HUB_OFFLINE", "HF_HUB_DISABLE_TELEMETRY", "HF_HUB_DISABLE_UPDATE_CHECK"), "1"
)


@dataclass(frozen=True)
class Served:
    """A server that runs."""

    url: str
    model: str
    """The name of its model."""


def missing(kind: str) -> str | None:
    """Why a server cannot be started here, or None."""
    if not embedded_path().exists():
        return "this copy carries no embedded model"
    if kind == "llama-server":
        named = os.environ.get("SHOAL_LLAMA_SERVER")
        return None if named else "SHOAL_LLAMA_SERVER names no llama-server"
    lacking = [name for name in _NEEDED[kind] if find_spec(name) is None]
    return f"{kind} needs {', '.join(lacking)}" if lacking else None


@contextmanager
def serving(kind: str, model: Path, folder: Path, context: int = 2048) -> Generator[Served]:
    """A server on a free port, which is stopped at the end.

    Args:
        kind: `llama_cpp.server`, `llama-server` or `transformers serve`.
        model: a GGUF file; for transformers a folder.
        folder: for its log, and what else it writes.
        context: tokens; transformers takes the model's own.
    """
    with closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    where = ["--host", "127.0.0.1", "--port", str(port)]
    name, ready, environment = "embedded", "/v1/models", dict(os.environ)
    if kind == "llama-server":
        binary = os.environ["SHOAL_LLAMA_SERVER"]
        command = [binary, "-m", str(model), *where, "-c", str(context), "-np", "1", "--no-repack"]
    elif kind == "llama_cpp.server":
        command = [sys.executable, "-W", "ignore", "-c", LLAMA_CPP, "--model", str(model), *where]
        command += ["--n_ctx", str(context)]
    else:
        name, ready = str(_that_samples(model, folder / "model")), "/health"
        command = [sys.executable, "-W", "ignore", "-m", "transformers.cli.transformers", "serve"]
        command += [name, *where, "--device", "cpu"]
        environment |= _OFFLINE | {"HF_HOME": str(folder), "OMP_NUM_THREADS": "1"}
    log = folder / "log"
    with log.open("wb") as output:
        process = subprocess.Popen(command, stdout=output, stderr=output, env=environment)
    try:
        _wait(process, f"http://127.0.0.1:{port}{ready}", log)
        yield Served(f"http://127.0.0.1:{port}/v1", name)
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _that_samples(model: Path, folder: Path) -> Path:
    """A copy of a checkpoint that draws: the server takes a temperature for that alone."""
    shutil.copytree(model, folder)
    path = folder / "generation_config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"do_sample": True}))
    return folder


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
