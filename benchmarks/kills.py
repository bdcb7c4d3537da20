"""A run of `generated` that is killed again and again, beside one that is left alone.

    python -m benchmarks.kills              # 40 cases, 20 SIGKILLs: some minutes

It also compares a run of four cases at a time with one of two. Times and what a cache held
(`shoal.evals.store.TIMING`) are left out of the comparison.
"""

import argparse
import json
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from shoal.evals.store import TIMING


def samples(run: Path) -> list[Any]:
    """What a run holds, but for times."""

    def plain(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: plain(item) for key, item in value.items() if key not in TIMING}
        return [plain(item) for item in value] if isinstance(value, list) else value

    return [plain(json.loads(line)) for line in (run / "samples.jsonl").read_text().splitlines()]


def killed(command: list[str], run: Path, kills: int) -> int:
    """Play to the end through so many kills; gives how many there were."""
    rng, done, file = random.Random(1), 0, run / "samples.jsonl"
    while True:
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        start = file.stat().st_size if file.exists() else 0
        while done < kills and process.poll() is None:
            if file.exists() and file.stat().st_size > start:
                time.sleep(rng.uniform(0, 0.6))
                process.send_signal(signal.SIGKILL)
                done += process.wait() < 0
                break
            time.sleep(0.01)
        if process.wait() == 0:
            return done


def main() -> None:
    """Play, and print what is the same."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--cases", type=int, default=40)
    parser.add_argument("--kills", type=int, default=20)
    arguments = parser.parse_args()
    base = [sys.executable, "-m", "shoal", "eval", "generated", "--shuffle-seed", "3", "--json"]
    base += ["--limit", str(arguments.cases), "--out"]
    with tempfile.TemporaryDirectory() as place:
        whole, two, broken = (Path(place, name) for name in ("whole", "two", "broken"))
        for run, more in ((whole, []), (two, ["--max-parallel", "2"])):
            subprocess.run(
                [*base, str(run), *more],
                check=True,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        print("four at a time as two:", samples(whole) == samples(two))
        kills = killed([*base, str(broken)], broken, arguments.kills)
        print(f"after {kills} kills as without:", samples(whole) == samples(broken))


if __name__ == "__main__":
    main()
