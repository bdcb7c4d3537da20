"""Which prompts the context already holds: one list a sequence, the least used goes first.

A prefix is reused in whole batches that were computed as part of a prompt. So every
number comes from the same batches at the same places as after a cold start, and a
call gives bit for bit the same logits whatever was asked before it.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from shoal.errors import ModelError
from shoal.models.llamacpp.native import BATCH, Native

__all__ = ["Aborted", "Sequences", "Slot"]


class Aborted(Exception):
    """The caller said stop between two batches."""


@dataclass
class Slot:
    """One llama.cpp sequence."""

    id: int
    prompt: list[int] = field(default_factory=list[int])
    """The tokens of the whole batches at its start; only these are reused."""
    length: int = 0
    """Tokens whose keys and values it holds, the answer's included."""
    used: int = 0


class Sequences:
    """Starts each call from the longest prefix that some sequence shares with it."""

    def __init__(self, native: Native) -> None:
        self.native = native
        self.slots = [Slot(i) for i in range(native.sequences)]
        self.clock = 0

    def start(self, prompt: list[int]) -> tuple[Slot, int]:
        """A sequence cut to a prefix of `prompt`, and the length of that prefix.

        At least the last token of the prompt is left to decode, for its logits.
        """
        best = max(self.slots, key=lambda s: (_common(s.prompt, prompt), s.used))
        common = min(_common(best.prompt, prompt), len(prompt) - 1) // BATCH * BATCH
        slot = best
        # a prompt that would lose more than half of itself stays for the calls it serves
        if 2 * common < len(best.prompt):
            slot = min(self.slots, key=lambda s: s.used)
            if slot is not best:
                self.drop(slot)
                if common:
                    self.native.copy(best.id, slot.id)
        if not common or not self.native.cut(slot.id, common):
            self.drop(slot)
            common = 0
        slot.prompt, slot.length = prompt[:common], common
        self.clock += 1
        slot.used = self.clock
        return slot, common

    def read(self, slot: Slot, tokens: list[int], stop: Callable[[], bool]) -> None:
        """Decode the rest of a prompt.

        Raises:
            Aborted: `stop()` was true between two batches; the sequence stays usable.
            ModelError: llama.cpp failed; the sequence is dropped.
        """
        for at in range(0, len(tokens), BATCH):
            part = tokens[at : at + BATCH]
            self.write(slot, part, stop)
            if len(part) == BATCH:
                slot.prompt += part

    def write(self, slot: Slot, tokens: list[int], stop: Callable[[], bool]) -> None:
        """Decode tokens of the answer, at most a batch; raises as `read` does."""
        if stop():
            raise Aborted
        try:
            self.native.decode(tokens, slot.length, slot.id)
        except RuntimeError as error:
            self.drop(slot)
            raise ModelError(f"llama.cpp could not decode: {error}.") from None
        slot.length += len(tokens)

    def drop(self, slot: Slot) -> None:
        """Forget all that a sequence holds."""
        self.native.cut(slot.id, 0)
        slot.prompt, slot.length = [], 0


def _common(left: list[int], right: list[int]) -> int:
    n = 0
    for a, b in zip(left, right, strict=False):
        if a != b:
            break
        n += 1
    return n
