"""Programs that the user names, run in one folder: never a shell, never a line of text.

A call is a program of the list and a list of arguments, handed over as they are. What a program
does with its arguments is its own affair: name only those that a model may give any argument.
"""

import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import IO, Any

from ...errors import ToolError, UsageError
from ..declared import declared_tool
from ..keeper import kept
from ..process import kill_group
from ..tool import Tool

MAX_ARGUMENTS = 20
MAX_ARGUMENT = 500
MAX_SECONDS = 20.0
MAX_OUTPUT = 100_000  # bytes; a model reads the first 2,000 characters
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.+-]{0,63}")
# They run what their arguments say: a list that holds one of them is no list.
_LAUNCHERS = frozenset(
    (
        *("ash", "bash", "busybox", "cmd", "csh", "dash", "fish", "ksh", "powershell", "pwsh"),
        *("sh", "tcsh", "zsh", "doas", "env", "nice", "nohup", "setsid", "ssh", "su", "sudo"),
        *("time", "timeout", "watch", "xargs"),
    )
)
_OUTSIDE = re.compile(r"(?:^|[=:,]|^-\w)(?:/|~|[A-Za-z]:[\\/])|(?:^|[/\\=:,])\.\.(?:[/\\]|$)")


def shell_tools(programs: Iterable[str], root: Path | None = None) -> list[Tool]:
    """The tool of the pack.

    Args:
        programs: Names of programs, which are looked up in PATH now and not again.
        root: Folder in which they run; by default the current one.

    Raises:
        UsageError: There is no program or no folder, or a program is a shell or runs others.
    """
    folder = (root or Path.cwd()).resolve()
    if not folder.is_dir():
        raise UsageError(f"The folder {folder} does not exist; name one that does as root.")
    places = {name: _place(name) for name in dict.fromkeys(programs)}
    if not places:
        raise UsageError("The pack shell needs the programs it may run; write shell=git:ls.")

    def run_program(program: str, arguments: list[str] | None = None) -> str:
        given = arguments or []
        for argument in given:
            _check(folder, argument)
        return _run([places[program], *given], folder)

    tool = declared_tool(
        "run_program",
        f"Run one program in a folder: {', '.join(places)}.",
        {
            "properties": {
                "program": {"enum": list(places), "description": "Program to run."},
                "arguments": {
                    "type": "array",
                    "items": {
                        "type": "string",
                        "maxLength": MAX_ARGUMENT,
                        "x-shoal-quote": False,
                    },
                    "maxItems": MAX_ARGUMENTS,
                    "description": 'Its arguments, one by one, such as ["-l", "notes"].',
                },
            },
            "required": ["program"],
        },
        run_program,
        effect="effect",
        timeout=MAX_SECONDS + 5,
        confirm=True,
        untrusted=True,
    )
    return [tool]


def _place(name: str) -> str:
    if not _NAME.fullmatch(name):
        raise UsageError(f"The pack shell takes names of programs such as git, not {name!r}.")
    if name.lower().removesuffix(".exe") in _LAUNCHERS:
        raise UsageError(
            f"The pack shell does not take {name}: it runs other programs, so a list with it "
            "would allow all."
        )
    place = shutil.which(name)
    if place is None:
        raise UsageError(f"There is no program {name!r} in PATH for the pack shell.")
    return os.path.abspath(place)


def _check(folder: Path, argument: str) -> None:
    """Refuse an argument that leads out of the folder, as far as that can be seen of it."""
    if "\0" in argument:
        raise ToolError("An argument cannot hold a null character.")
    outside = bool(_OUTSIDE.search(argument))
    if not outside:
        place = folder / argument.rpartition("=")[2]
        try:
            outside = not place.resolve().is_relative_to(folder)
        except (OSError, RuntimeError):  # no path, or links without end
            outside = place.is_symlink()
    if outside:
        raise ToolError(f"The argument {argument[:60]!r} leads out of the folder; stay inside it.")


def _run(command: list[str], folder: Path) -> str:
    environment = {"PATH": os.environ.get("PATH", os.defpath), "LANG": "C.UTF-8", "TERM": "dumb"}
    if sys.platform == "win32":
        environment["SYSTEMROOT"] = os.environ.get("SYSTEMROOT", "")
    try:
        process = subprocess.Popen(
            kept(command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            cwd=folder,
            env=environment,
            start_new_session=True,
        )
    except OSError as error:
        raise ToolError(f"The program cannot be started: {error.strerror}.") from None
    assert process.stdout is not None
    output, full = bytearray(), threading.Event()
    reader = threading.Thread(
        target=_read, args=(process.stdout, output, full, process), daemon=True
    )
    reader.start()
    late = False
    try:
        process.wait(MAX_SECONDS)
    except subprocess.TimeoutExpired:
        late = True
    finally:
        kill_group(process)
        reader.join(1)  # one that left its group may still hold the pipe
    text = bytes(output).decode("utf-8", "replace")
    if full.is_set():
        return f"[stopped after {MAX_OUTPUT:,} bytes of output]\n{text}"
    if late:
        return f"[stopped after {MAX_SECONDS:g} seconds]\n{text}"
    status = f"[exit status {process.returncode}]\n" if process.returncode else ""
    return f"{status}{text}" or "The program printed nothing."


def _read(
    pipe: IO[bytes], output: bytearray, full: threading.Event, process: "subprocess.Popen[Any]"
) -> None:
    with pipe:
        while data := os.read(pipe.fileno(), 65_536):
            output += data[: MAX_OUTPUT - len(output)]
            if len(output) >= MAX_OUTPUT:
                full.set()
                process.kill()
                return
