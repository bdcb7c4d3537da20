"""One framework in a process of its own: takes a number of turns, tells the time they took.

    python -m benchmarks.turn.worker NAME URL

A line of JSON for each line of standard input; imports nothing but what is measured.
"""

import sys
import time

_STARTED = time.process_time()


def main() -> None:
    """Answer until standard input ends."""
    import importlib.metadata
    import json

    from benchmarks.turn.server import ANSWER
    from benchmarks.turn.subjects import SUBJECTS, Tally

    name, url, *packages = sys.argv[1:]
    tally, done = Tally(), 0
    turn = SUBJECTS[name](url, tally)
    ready = {
        "import_cpu": time.process_time() - _STARTED,
        "versions": {package: importlib.metadata.version(package) for package in packages},
    }
    print(json.dumps(ready), flush=True)
    for line in sys.stdin:
        count = int(line)
        questions = [f"What is {done + i + 2} times 23?" for i in range(count)]
        ran = tally.calls
        began = time.process_time()
        answers = [turn(question) for question in questions]
        seconds = time.process_time() - began
        right = sum(
            answer == ANSWER.format((done + i + 2) * 23) for i, answer in enumerate(answers)
        )
        done += count
        report = {"cpu": seconds / count, "right": right, "tools": tally.calls - ran}
        print(json.dumps(report), flush=True)


if __name__ == "__main__":
    main()
