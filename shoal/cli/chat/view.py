"""A chat on a terminal: steps folded to a line each, and the answer as it is written."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from rich.cells import cell_len, set_cell_size
from rich.console import Console
from rich.markup import escape
from rich.text import Text

from shoal.cli.background import Event
from shoal.cli.steps import Line, awaited, lines_of
from shoal.cli.text import printable

if TYPE_CHECKING:
    from rich.status import Status

    from shoal.graphs import RunResult

__all__ = ["View", "Words"]

_STYLES = {
    "plan": "dim",
    "call": "cyan",
    "answer": "bold",
    "gave up": "yellow",
    "stopped": "yellow",
    "context": "yellow",
    "error": "red",
}
_LABEL = 10  # columns of a step before its text


class Words:
    """Text that comes in pieces, broken between words at the edge of a terminal.

    Args:
        width: Columns of the terminal.
        put: Given what to print.
    """

    def __init__(self, width: int, put: Callable[[str], None]) -> None:
        self._width, self._put = max(width, 10), put
        self._column, self._word = 0, ""
        self.text = ""

    def feed(self, piece: str) -> None:
        """Print what of a piece is sure to stand in its line."""
        self.text += piece
        for character in piece:
            if character in " \n":
                self._place()
                if character == "\n":
                    self._put("\n  ")  # indented, so that no line can pose as a prompt
                    self._column = 2
                elif self._column < self._width - 1:
                    self._put(" ")
                    self._column += 1
            else:
                self._word += character
        # shown before it ends, where a word cannot reach the edge any more or never fits
        if self._column + cell_len(printable(self._word)) >= self._width:
            self._place()

    def end(self) -> None:
        """Print the rest, and end the line."""
        self._place()
        if self._column:
            self._put("\n")
        self._column = 0

    def _place(self) -> None:
        word, self._word = printable(self._word), ""
        size = cell_len(word)
        if self._column and self._column + size >= self._width:
            self._put("\n")
            self._column = 0
        self._put(word)
        self._column = (self._column + size) % self._width


class View:
    """Shows what happens in a chat; whatever models and tools wrote stays text.

    Attributes:
        unfold: Whether each step is shown whole.
        left_running: Whether a tool was left to itself and may still run.
    """

    def __init__(self, console: Console | None = None) -> None:
        self.console = console or Console(highlight=False)
        self.unfold = self.left_running = False
        self._status: Status | None = None
        self._answer: Words | None = None
        self._hinted = False

    def say(self, text: str, style: str = "") -> None:
        """Tell something, in as many lines as it takes."""
        if text:
            self.console.print(Text(printable(text, lines=True), style=style), soft_wrap=False)

    def wait(self, what: str) -> None:
        """Say what is being waited for."""
        text = escape(printable(what))
        if self._status is None:
            self._status = self.console.status(text, spinner="dots")
            self._status.start()
        else:
            self._status.update(text)

    def rest(self) -> None:
        """Stop saying that something is waited for."""
        if self._status is not None:
            self._status.stop()
            self._status = None

    def event(self, event: Event) -> None:
        """Show one event of a question that is being answered."""
        kind = event["event"]
        if kind == "delta":
            if event["field"] == "answer" and event["text"]:
                self._write(event["text"])
            return
        if kind in ("run_started", "run_resumed", "run_ended", "run_failed"):
            if kind in ("run_started", "run_resumed"):
                self.wait("thinking")
            return
        if self._answer is None:
            if kind == "tool_call" and not self.unfold:
                self._fold_call(lines_of(event))
            elif kind != "tool_progress":
                for label, text in lines_of(event):
                    found = label == "observation"
                    self._step("" if found else label, f"= {text}" if found else text)
            self.wait(awaited(event))

    def ended(self, result: "RunResult") -> None:
        """Show how a question ended."""
        self.rest()
        written = self._end_answer()
        if result.stop != "answered":
            label = {"gave_up": "gave up", "budget": "stopped"}.get(result.stop, "error")
            self.say(f"{label}: {result.answer}", _STYLES[label])
        elif written != result.answer:
            self._write(result.answer)
            self._end_answer()
        parts = [f"{result.seconds:.2f} s", _count(result.model_calls, "model call")]
        parts += [_count(len(result.calls), "tool call")] if result.calls else []
        if not self._hinted:
            parts.append("Ctrl-O unfolds the steps")
            self._hinted = True
        self.say("  " + " · ".join(parts), "dim")

    def stopping(self) -> None:
        """Show that a question is being stopped."""
        self.rest()
        self._end_answer()
        self.wait("stopping; Ctrl-C again leaves a tool that still runs")

    def broke_off(self, text: str, style: str) -> None:
        """Show that a question ended without a result."""
        self.rest()
        self._end_answer()
        self.say(text, style)

    def _write(self, piece: str) -> None:
        if self._answer is None:
            self.rest()
            self._answer = Words(self.console.width, self._put)
        self._answer.feed(piece)

    def _put(self, text: str) -> None:
        self.console.print(Text(text, style=_STYLES["answer"]), end="", soft_wrap=True)

    def _end_answer(self) -> str | None:
        answer, self._answer = self._answer, None
        if answer is None:
            return None
        answer.end()
        return answer.text

    def _fold_call(self, lines: list[Line]) -> None:
        """A call and what came of it, in one line."""
        call, found = lines
        if found.label == "observation":
            self._step("call", f"{call.text} = {found.text}")
        else:
            self._step("call", call.text)
            self._step("error", found.text)

    def _step(self, label: str, text: str) -> None:
        head = f"  {label:<{_LABEL - 3}} "
        room = max(self.console.width - _LABEL - 1, 10)
        if self.unfold:
            wrapped = Text(printable(text, lines=True)).wrap(self.console, room)
            body = ("\n" + " " * _LABEL).join(map(str, wrapped))
        else:
            body = printable(" ".join(text.split()))
            if cell_len(body) > room:
                body = set_cell_size(body, room - 1) + "…"
        line = Text(head + body, style=_STYLES.get(label, ""))
        self.console.print(line, no_wrap=True, overflow="ignore")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
