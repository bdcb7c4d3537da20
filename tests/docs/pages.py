"""Pages of the docs as blocks, and how their commands and programs are played.

As a program, `python pages.py PAGE PORT [WITHOUT]...` plays PAGE in the current folder and
prints, as JSON, what each of its blocks printed. One process plays a page, for most of what a
command takes is to import what it needs.
"""

import contextlib
import io
import json
import os
import re
import runpy
import shlex
import signal
import socket
import subprocess
import sys
import time
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
NOT_PLAYED = {"make", ".", "pip", "ollama"}
"""What installs; options of `shoal` commands that need such a server are checked all the same."""
NOT_HERE = "localhost:11434"


@dataclass(frozen=True)
class Block:
    """A fenced block: its first line in the page, what stands after the fence, its text."""

    line: int
    info: str
    text: str

    @property
    def file(self) -> str | None:
        """The name that its first line gives it."""
        named = re.match(r"# (\S+\.(?:py|toml))\n", self.text)
        return named[1] if named else None


def blocks(page: Path) -> list[Block]:
    """The fenced blocks of a page, in order."""
    text = page.read_text(encoding="utf-8")
    found = re.finditer(r"^```([^\n]*)\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    return [Block(text[: m.start()].count("\n") + 1, m[1], m[2]) for m in found]


def commands(block: Block) -> Iterator[str]:
    """The lines of a block of commands, without remarks; of a console, without its answers."""
    for line in block.text.replace("\\\n", " ").splitlines():
        if block.info == "console":
            if not line.startswith("$ "):
                continue
            line = line.removeprefix("$ ")
        line = re.sub(r"(^|\s)# .*$", "", line).strip()
        if line:
            yield line


def masked(text: str, *, shape: bool = False) -> str:
    """A text without what differs from run to run; of its shape alone, without any figure."""
    text = re.sub(r"\b[0-9a-f]{12}\b", "<id>", text)
    text = re.sub(r"\b\d+\.\d+ s\b", "<seconds>", text)
    text = re.sub(r"\d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)?", "<time>", text)
    lines = [line.rstrip() for line in text.strip().splitlines()]
    if shape:
        lines = [re.sub(r"\s+", " ", re.sub(r"[+-]?\d[\d.,]*", "N", line)) for line in lines]
    return "\n".join(lines)


class Player:
    """Plays blocks in the current folder, with port 8000 replaced by one that is free."""

    def __init__(self, port: str, without: tuple[str, ...] = ()) -> None:
        self.port, self.without = port, (NOT_HERE, *without)
        self.servers: list[subprocess.Popen[bytes]] = []

    def play(self, block: Block) -> str:
        """What a block prints, standard output alone."""
        text = block.text.replace("8000", self.port)
        if block.file:
            Path(block.file).write_text(text)
            return ""
        if block.info == "python":
            with contextlib.redirect_stdout(io.StringIO()) as out:
                exec(compile(text, f"line {block.line}", "exec"), {"__name__": "__main__"})
            return out.getvalue()
        return "".join(self.command(line.replace("8000", self.port)) for line in commands(block))

    def command(self, line: str) -> str:
        """What a command prints; it must end well."""
        words = shlex.split(line)
        if words[0] in NOT_PLAYED or any(part in line for part in self.without):
            return ""
        if line.endswith(" &"):
            self.servers.append(_served(words[:-1], self.port))
            return ""
        if words == ["kill", "%1"]:
            server = self.servers.pop()
            server.send_signal(signal.SIGTERM)
            assert server.wait(30) == 0, f"{line}: the server ended with {server.returncode}"
            return ""
        if words[0] == "shoal" and "|" not in words:
            return _in_process("shoal", words[1:])
        if words[0] == "python" and words[1].endswith(".py"):
            return _in_process(words[1], words[2:])
        done = subprocess.run(["bash", "-o", "pipefail", "-c", line], capture_output=True)
        assert done.returncode == 0, f"{line}: {done.stderr.decode()}"
        return done.stdout.decode()


def _in_process(program: str, arguments: list[str]) -> str:
    """Play `shoal` or a file as if it had been started, without starting Python again."""
    from shoal.cli import main

    sys.argv = [program, *arguments]
    said = io.StringIO()
    with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.redirect_stderr(said):
        try:
            main() if program == "shoal" else runpy.run_path(program, run_name="__main__")
        except SystemExit as end:
            assert not end.code, f"{shlex.join(sys.argv)}: {said.getvalue()}"
    return out.getvalue()


def _served(words: list[str], port: str) -> subprocess.Popen[bytes]:
    assert words[0] == "shoal"
    server = subprocess.Popen([sys.executable, "-m", *words], stdout=subprocess.DEVNULL)
    for _ in range(600):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", int(port)), 1):
            return server
        assert server.poll() is None, f"{shlex.join(words)} ended with {server.returncode}"
        time.sleep(0.05)
    raise AssertionError(f"{shlex.join(words)} does not listen")


def played(page: Path, folder: Path, without: tuple[str, ...] = ()) -> dict[int, str]:
    """Play a page in a folder, in a process of its own, as a user new to Shoal.

    Args:
        page: The page.
        folder: Holds what the page counts on.
        without: Commands that hold one of these are not run.

    Returns:
        What each block printed, by its line.
    """
    home = folder.parent / f"{folder.name}-home"
    home.mkdir()
    kept = {key: value for key, value in os.environ.items() if not key.startswith("SHOAL_")}
    scripts = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    done = subprocess.run(
        [sys.executable, __file__, str(page), port, *without],
        cwd=folder,
        env={**kept, "HOME": str(home), "PATH": scripts, "XDG_DATA_HOME": str(home / "data")},
        capture_output=True,
        text=True,
        timeout=240,
    )
    assert done.returncode == 0, done.stderr
    return {int(line): text for line, text in json.loads(done.stdout).items()}


def main() -> None:
    """Play the page, and print what its blocks printed."""
    page, port, *without = sys.argv[1:]
    sys.path[0] = os.getcwd()  # where programs of the page find each other
    player, printed = Player(port, tuple(without)), dict[int, str]()
    try:
        for block in blocks(Path(page)):
            if block.info in ("sh", "python", "toml"):
                try:
                    printed[block.line] = player.play(block)
                except Exception:
                    traceback.print_exc()
                    raise SystemExit(f"{Path(page).name}, line {block.line}, failed") from None
    finally:
        for server in player.servers:
            server.kill()
    print(json.dumps(printed))


if __name__ == "__main__":
    main()
