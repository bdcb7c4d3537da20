"""From a fresh interpreter to a model that can be called."""

import json
import statistics
import subprocess
import sys

from benchmarks.decoding.measure import Sample, Table, interleave, spread
from benchmarks.decoding.setup import Setup

__all__ = ["start"]

_SHOAL = """
import functools
from shoal.models.llamacpp import LlamaCpp
load = functools.partial(LlamaCpp, threads=1)
"""
_PEER = """
import functools, llama_cpp
load = functools.partial(
    llama_cpp.Llama, n_ctx=4096, n_threads=1, n_threads_batch=1, verbose=False
)
defaults = llama_cpp.llama_cpp.llama_model_default_params
def changed():
    params = defaults()
    params.use_extra_bufts = b"AMX_INT8 = 1" not in llama_cpp.llama_print_system_info()
    return params
llama_cpp.llama_cpp.llama_model_default_params = changed
"""
_TIMED = """
import json, sys, time
now = time.{clock}
a = now()
{begin}
b = now()
model = load(sys.argv[1])
print(json.dumps([b - a, now() - b]), flush=True)
model.close()
"""


def start(setup: Setup) -> list[Table]:
    """Import and load, each time in a new process; the file is in the disk cache."""
    clock = "process_time" if setup.cpu_time else "perf_counter"
    imports: dict[str, list[float]] = {}

    def run(name: str, begin: str) -> Sample:
        done = subprocess.run(
            [sys.executable, "-c", _TIMED.format(begin=begin, clock=clock), str(setup.path)],
            capture_output=True,
            text=True,
            check=True,
        )
        imported, loaded = json.loads(done.stdout.splitlines()[-1])
        imports.setdefault(name, []).append(imported)
        return Sample(loaded)

    rows = {"Shoal, LlamaCpp(path)": _SHOAL, "llama-cpp-python, Llama(path)": _PEER}
    samples = interleave({n: lambda n=n, b=b: run(n, b) for n, b in rows.items()}, setup.repeats)
    table = Table(f"Start, {setup.model}", ["", "import, s", "load, s"])
    for name, found in samples.items():
        loaded = [s.seconds for s in found]
        table.rows.append([name, f"{statistics.median(imports[name][1:]):.2f}", spread(loaded)])
        table.data.append(
            {"engine": name, "import_seconds": imports[name][1:], "load_seconds": loaded}
        )
    return [table]
