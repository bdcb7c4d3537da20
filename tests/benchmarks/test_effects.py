"""The benchmark of effects in small: processes that are really killed."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

# in a process of its own, for it forks
PLAY = """
import json, sys
from dataclasses import asdict
from pathlib import Path
from benchmarks.effects import killed
print(json.dumps(asdict(killed(Path(sys.argv[1]), 12))))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="it forks")
def test_no_effect_is_doubled_and_no_run_lost(tmp_path: Path):
    done = subprocess.run(
        [sys.executable, "-c", PLAY, str(tmp_path)],
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        check=True,
    )
    found = json.loads(done.stdout)
    assert found["kills"] == 12 and found["runs"] > 1 and found["resumed"] > 0
    assert [found[name] for name in ("doubled", "unnamed", "missing", "lost")] == [0, 0, 0, 0]
    assert found["effects"] >= 10 * found["runs"] - found["unknown"]
