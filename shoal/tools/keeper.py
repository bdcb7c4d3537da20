"""A small process between Shoal and a program, so that the program ends when Shoal does.

It leads the group of the program. Where Shoal is gone, killed or crashed, it ends the group: the
program first reads the end of its input, is asked after two seconds and killed a second later.
It runs as a file of its own, under a Python without site-packages: keep it to the standard library.
"""

import os
import signal
import sys
import threading
import time
from collections.abc import Sequence

__all__ = ["kept"]

_LOOK = 0.2  # seconds between looks whether Shoal is there
_EOF, _TERM = 2.0, 1.0


def kept(command: Sequence[str], *, whole: bool = False) -> list[str]:
    """The command that runs `command` for as long as this process lives.

    It must be started as the leader of a group. On Windows it is the command itself.

    Args:
        command: The program and its arguments.
        whole: Whether the rest of the group ends when the program has ended.
    """
    if sys.platform == "win32":
        return list(command)
    rest = "whole" if whole else "alone"
    return [sys.executable, "-I", "-S", __file__, str(os.getpid()), rest, *command]


def main(parent: int, whole: bool, command: list[str]) -> int:
    """Run the command, and give its exit status as a shell does."""
    asked = (signal.SIGINT, signal.SIGTERM)
    for number in asked:
        signal.signal(number, signal.SIG_IGN)  # they are for the program
    try:
        program = os.posix_spawnp(command[0], command, os.environ, setsigdef=asked)
    except OSError as error:
        print(f"{command[0]}: {error.strerror}", file=sys.stderr)
        return 127
    threading.Thread(target=_end_with, args=(parent,), daemon=True).start()
    status = os.waitstatus_to_exitcode(os.waitpid(program, 0)[1])
    if whole or os.getppid() != parent:
        _tell_group(signal.SIGKILL)
    return status if status >= 0 else 128 - status


def _end_with(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(_LOOK)
    time.sleep(_EOF)
    _tell_group(signal.SIGTERM)
    time.sleep(_TERM)
    _tell_group(signal.SIGKILL)


def _tell_group(number: int) -> None:
    if os.getpgrp() == os.getpid():  # else the group is another's
        os.killpg(0, number)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), sys.argv[2] == "whole", sys.argv[3:]))
