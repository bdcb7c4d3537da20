"""What Tab offers in a chat: commands, and what each of them takes."""

from collections.abc import Iterable, Iterator
from typing import Any

from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document

from shoal.cli.chat.commands import COMMANDS, is_command
from shoal.cli.chat.listings import GRAPHS
from shoal.cli.chat.settings import BUDGET
from shoal.cli.chat.talk import Chat
from shoal.cli.text import printable
from shoal.errors import ShoalError

__all__ = ["CommandCompleter"]


class CommandCompleter(Completer):
    """Completes a line that begins with a slash; questions are left alone."""

    def __init__(self, chat: Chat) -> None:
        self._chat = chat

    def get_completions(
        self, document: Document, complete_event: CompleteEvent
    ) -> Iterable[Completion]:
        """As prompt_toolkit asks."""
        line = document.text_before_cursor
        if "\n" in line or not is_command(line):
            return
        command, space, rest = line.lstrip().partition(" ")
        if not space:
            for name, entry in COMMANDS.items():
                if name.startswith(command[1:]):
                    yield Completion(f"/{name}", -len(command), display_meta=entry.about)
            return
        try:
            choices = list(_choices(self._chat, command[1:]))
        except ShoalError:
            return
        begun = rest.rpartition(",")[2] if command == "/tools" else rest
        for choice in choices:
            if choice.startswith(begun):
                yield Completion(choice, -len(begun), display=printable(choice))


def _choices(chat: Chat, command: str) -> Iterator[Any]:
    match command:
        case "help":
            yield from COMMANDS
        case "model":
            from shoal.config import load_config

            yield from ("embedded", *load_config(), "llamacpp:", "hf:", "openai:", "scripted:")
        case "graph":
            yield from GRAPHS
        case "tools":
            from shoal.tools.builtin import PACKS

            yield from PACKS
        case "trace":
            yield from ("on", "off", *(str(turn.number) for turn in chat.turns()))
        case "load":
            yield from (session.name for session in chat.store.sessions(50))
        case "budget":
            yield from BUDGET
        case "set":
            yield from ("temperature", "seed", "grounded", "root")
        case _:
            return
