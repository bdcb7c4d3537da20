"""How a command fails: one sentence on stderr, a code, and no traceback unless asked for."""

import functools
import os
import signal
import sys
import warnings
from collections.abc import Callable
from contextlib import suppress
from typing import NoReturn, ParamSpec

from shoal.cli.text import printable
from shoal.errors import ShoalError

__all__ = ["interrupted", "reported"]

P = ParamSpec("P")

_INTERRUPTED, _BROKEN_PIPE = 130, 141  # 128 + SIGINT, 128 + SIGPIPE, as shells count


def reported(command: Callable[P, None]) -> Callable[P, None]:
    """The command, with every exception turned into a sentence and an exit code."""

    @functools.wraps(command)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> None:
        warnings.showwarning = _warn
        try:
            command(*args, **kwargs)
            sys.stdout.flush()
        except KeyboardInterrupt:
            interrupted()
        except BrokenPipeError:
            _leave(_BROKEN_PIPE)
        except ShoalError as error:
            _fail(str(error), error.exit_code)
        except Exception as error:
            kind = type(error).__name__
            what = f"{kind}: {error}" if str(error) else kind
            _fail(f"unexpected {what} (SHOAL_DEBUG=1 shows the traceback).", 1)

    return wrapper


def interrupted() -> NoReturn:
    """End after Ctrl-C without waiting for what still computes."""
    with suppress(OSError, ValueError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    _say("interrupted.")
    _leave(_INTERRUPTED)


def _fail(sentence: str, code: int) -> NoReturn:
    if os.environ.get("SHOAL_DEBUG"):
        import traceback

        traceback.print_exc()
    _say(sentence)
    raise SystemExit(code)


def _warn(message: Warning | str, *_: object, **__: object) -> None:
    """Tell a warning as everything else: without the line of code that it is of."""
    _say(f"note: {message}")


def _say(sentence: str) -> None:
    print(f"shoal: {printable(sentence)}", file=sys.stderr)


def _leave(code: int) -> NoReturn:
    """Exit at once: the interpreter's own end would wait for LangGraph's threads."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            stream.flush()
    os._exit(code)
