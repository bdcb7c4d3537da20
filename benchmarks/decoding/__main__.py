"""The speed and cost of constrained decoding, side by side in one run, on one thread.

    python -m benchmarks.decoding                       # both models, under 10 minutes
    python -m benchmarks.decoding --only forced prefix --model embedded
    python -m benchmarks.decoding --llama-server PATH --json out.json --markdown

Parts: `forced` (a tool call in every engine), `closer` (what a limit costs), `prefix`
(prompts read once), `several` (requests at once), `adapters` (switching LoRA adapters),
`masks` and `compiling` (the grammar alone), `start` (import and load). Figures are
medians of interleaved repeats with their range; a ratio is taken within each round.
docs/performance.md says what each one means.
"""

import argparse
import importlib.metadata
import importlib.util
import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.decoding.adapters import adapters
from benchmarks.decoding.context import prefix, several
from benchmarks.decoding.forced import forced
from benchmarks.decoding.grammar import closer, compiling, masks
from benchmarks.decoding.measure import Table, count_cpu_time
from benchmarks.decoding.setup import MODELS, Setup
from benchmarks.decoding.start import start

PARTS: dict[str, Callable[[Setup], list[Table]]] = {
    "forced": forced,
    "closer": closer,
    "prefix": prefix,
    "several": several,
    "adapters": adapters,
    "masks": masks,
    "compiling": compiling,
    "start": start,
}
_PACKAGES = (
    "llama-cpp-python",
    "llguidance",
    "outlines",
    "outlines-core",
    "xgrammar",
    "numba",
    "numpy",
)


def main() -> None:
    """Run the parts and print a table each."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--only", nargs="+", choices=PARTS, default=list(PARTS), metavar="PART")
    parser.add_argument("--model", choices=[*MODELS, "all"], default="all")
    parser.add_argument("--repeats", type=int, default=5, help="measured rounds (default 5)")
    parser.add_argument("--quick", action="store_true", help="two rounds, to see that it runs")
    parser.add_argument("--llama-server", type=Path, default=os.environ.get("SHOAL_LLAMA_SERVER"))
    parser.add_argument(
        "--cpu-time", action="store_true", help="count CPU time: for a machine that is not idle"
    )
    parser.add_argument("--json", type=Path, help="write every repeat to this file as well")
    parser.add_argument("--markdown", action="store_true", help="print tables for a document")
    arguments = parser.parse_args()
    server = Path(arguments.llama_server) if arguments.llama_server else None
    if server is not None and not server.exists():
        parser.error(f"there is no llama-server at {server}")
    if arguments.cpu_time:
        count_cpu_time()
    facts = _facts(arguments.cpu_time, server)
    print("\n".join(f"{key}: {value}" for key, value in facts.items()))
    tables = list[Table]()
    for name in MODELS if arguments.model == "all" else [arguments.model]:
        repeats = 2 if arguments.quick else arguments.repeats
        setup = Setup(name, MODELS[name](), repeats, arguments.quick, server, arguments.cpu_time)
        for part in arguments.only:
            began = time.monotonic()
            for table in PARTS[part](setup):
                tables.append(table)
                print(f"\n{table.markdown() if arguments.markdown else table.text()}", flush=True)
            print(f"({part}: {time.monotonic() - began:.0f} s)", file=sys.stderr)
    if arguments.json:
        report = {"facts": facts, "tables": [{"title": t.title, "rows": t.data} for t in tables]}
        arguments.json.write_text(json.dumps(report, indent=1) + "\n")


def _facts(cpu_time: bool, server: Path | None) -> dict[str, str]:
    """What the figures depend on."""
    found = {
        "cpu": f"{_cpu()}, {os.cpu_count()} cores, {platform.machine()}",
        "load": " ".join(f"{x:.2f}" for x in os.getloadavg()) if hasattr(os, "getloadavg") else "",
        "python": platform.python_version(),
        "threads": "1 in every engine",
        "clock": "CPU time" if cpu_time else "wall time",
    }
    for package in _PACKAGES:
        try:
            found[package] = importlib.metadata.version(package)
        except importlib.metadata.PackageNotFoundError:
            found[package] = "not installed"
    if server is not None:
        said = subprocess.run([server, "--version"], capture_output=True, text=True, check=True)
        lines = (said.stdout + said.stderr).splitlines()
        found["llama-server"] = next(line.split(": ")[-1] for line in lines if "version" in line)
    return found


def _cpu() -> str:
    """The processor's name, and what llama.cpp uses of it."""
    import llama_cpp

    name = platform.processor() or "unknown"
    info = Path("/proc/cpuinfo")
    if info.exists():
        lines = [line for line in info.read_text().splitlines() if line.startswith("model name")]
        name = lines[0].split(":", 1)[1].strip() if lines else name
    system = llama_cpp.llama_print_system_info().decode()
    used = [part.split(" = ")[0].split(": ")[-1].strip() for part in system.split("|")]
    wide = [part for part in used if part.startswith(("AVX", "AMX", "NEON", "SVE", "FMA"))]
    return f"{name} ({', '.join(wide)})"


if __name__ == "__main__":
    main()
