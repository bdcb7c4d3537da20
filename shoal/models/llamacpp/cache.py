"""Which prompts the context already holds: one list a sequence, the least used goes first.

A prefix is reused in whole batches that were computed as part of a prompt. So every
number comes from the same batches at the same places as after a cold start, and a
call gives bit for bit the same logits whatever was asked before it.
"""

from dataclasses import dataclass, field

from shoal.models.llamacpp.decoder import Decoder

__all__ = ["Sequences", "Slot"]


@dataclass
class Slot:
    """One llama.cpp sequence."""

    id: int
    prompt: list[int] = field(default_factory=list[int])
    """The tokens of the whole batches at its start; only these are reused."""
    adapter: int | None = None
    """The adapter that computed them; they are of no use to another."""
    length: int = 0
    """Tokens whose keys and values it holds, the answer's included."""
    used: int = 0
    busy: bool = False
    """Whether a call is being answered in it."""


class Sequences:
    """Starts each call from the longest prefix that some sequence shares with it."""

    def __init__(self, native: Decoder) -> None:
        self.native = native
        self.slots = [Slot(i) for i in range(native.sequences)]
        self.clock = 0

    @property
    def free(self) -> bool:
        """Whether a call can start."""
        return any(not slot.busy for slot in self.slots)

    def start(self, prompt: list[int], adapter: int | None) -> tuple[Slot, int]:
        """A free sequence cut to a prefix of `prompt`, now busy, and that prefix's length.

        At least the last token of the prompt is left to decode, for its logits.
        """

        def shared(slot: Slot) -> int:
            return _common(slot.prompt, prompt) if slot.adapter == adapter else 0

        chunk = self.native.chunk
        best = max(self.slots, key=lambda s: (shared(s), not s.busy, s.used))
        common = min(shared(best), len(prompt) - 1) // chunk * chunk
        slot = best
        # a prompt that would lose more than half of itself stays for the calls it serves
        if best.busy or 2 * common < len(best.prompt):
            slot = min((s for s in self.slots if not s.busy), key=lambda s: s.used)
            if slot is not best:
                self.drop(slot)
                if common:
                    self.native.copy(best.id, slot.id)
        if not common or not self.native.cut(slot.id, common):
            self.drop(slot)
            common = 0
        slot.prompt, slot.length, slot.adapter = prompt[:common], common, adapter
        self.clock += 1
        slot.used, slot.busy = self.clock, True
        return slot, common

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
