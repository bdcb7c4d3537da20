"""Which tokens the context already holds: one list a sequence, the least used goes first."""

from collections.abc import Callable
from dataclasses import dataclass, field

from shoal.errors import ModelError
from shoal.models.llamacpp.native import BATCH, Aborted, Native, NoRoom

__all__ = ["Sequences", "Slot"]


@dataclass
class Slot:
    """One llama.cpp sequence and the tokens whose keys and values it holds."""

    id: int
    tokens: list[int] = field(default_factory=list[int])
    used: int = 0


class Sequences:
    """Starts each call from the longest prefix that some sequence shares with it."""

    def __init__(self, native: Native, count: int) -> None:
        self.native = native
        self.slots = [Slot(i) for i in range(count)]
        self.clock = 0

    def start(self, prompt: list[int]) -> tuple[Slot, int]:
        """A sequence that holds a prefix of `prompt`, and the length of that prefix.

        At least the last token of the prompt is left to decode, for its logits.
        """
        best = max(self.slots, key=lambda s: (_common(s.tokens, prompt), s.used))
        common = min(_common(best.tokens, prompt), len(prompt) - 1)
        if not self.native.can_cut and common < len(best.tokens):
            common = 0
        slot = best
        # a sequence that shares less than half of itself stays for the call it served
        if 2 * common < len(best.tokens):
            slot = min(self.slots, key=lambda s: s.used)
            if slot is not best:
                self._drop(slot)
                if common:
                    self.native.fork(best.id, slot.id, common)
        if not common:
            self._drop(slot)
        elif self.native.can_cut and not self.native.forget(slot.id, common):
            self._drop(slot)
            common = 0
        slot.tokens = prompt[:common]
        self._touch(slot)
        return slot, common

    def feed(self, slot: Slot, tokens: list[int], stop: Callable[[], bool]) -> None:
        """Decode tokens at the end of a sequence, making room where there is none.

        Raises:
            Aborted: `stop()` was true between two batches; the sequence stays usable.
            ModelError: llama.cpp failed; the sequence is dropped.
        """
        for at in range(0, len(tokens), BATCH):
            if stop():
                raise Aborted
            part = tokens[at : at + BATCH]
            while True:
                try:
                    self.native.decode(part, len(slot.tokens), slot.id)
                    break
                except NoRoom:
                    self._make_room(slot)
                except RuntimeError as error:
                    self._drop(slot)
                    raise ModelError(f"llama.cpp could not decode: {error}.") from None
            slot.tokens += part

    def _make_room(self, keep: Slot) -> None:
        others = [s for s in self.slots if s is not keep and s.tokens]
        if not others:
            self._drop(keep)
            raise ModelError("The context is full though the call was checked to fit.")
        self._drop(min(others, key=lambda s: s.used))

    def _drop(self, slot: Slot) -> None:
        self.native.forget(slot.id)
        slot.tokens = []

    def _touch(self, slot: Slot) -> None:
        self.clock += 1
        slot.used = self.clock


def _common(left: list[int], right: list[int]) -> int:
    n = 0
    for a, b in zip(left, right, strict=False):
        if a != b:
            break
        n += 1
    return n
