"""Llama.cpp's scheduler and its sequences, with the larger batches that torch wants."""

from typing import Any, cast

from shoal.models.hf.network import Network
from shoal.models.llamacpp.cache import Sequences, Slot
from shoal.models.llamacpp.scheduler import Scheduler

__all__ = ["TorchScheduler"]


class TorchScheduler(Scheduler):
    """Answers requests side by side; reads prompts in batches of `Network.batch` tokens.

    Of a prompt that is kept, whole batches are reused: every number then comes from the same
    batches at the same places as after a cold start.
    """

    def __init__(self, network: Network) -> None:
        # Native and Network have in common what is asked for
        super().__init__(cast(Any, network))
        self.batch = network.batch
        self.sequences = _Sequences(network)

    def _read(self) -> None:
        reading = [g for g in self._open if g.reading]
        if not reading:
            return
        self._turn += 1
        generation = reading[self._turn % len(reading)]
        part = generation.pending[: self.batch]
        if self._decode([generation], part):
            if len(part) == self.batch:
                generation.slot.prompt += part
            generation.reading = bool(generation.pending)
            self._choose_if_due(generation, -1)


class _Sequences(Sequences):
    def __init__(self, network: Network) -> None:
        super().__init__(cast(Any, network))
        self.batch = network.batch

    def start(self, prompt: list[int], adapter: int | None) -> tuple[Slot, int]:
        slot, common = super().start(prompt, adapter)
        kept = common // self.batch * self.batch
        if kept < common:
            if not self.native.cut(slot.id, kept):
                self.drop(slot)
                kept = 0
            slot.prompt, slot.length = prompt[:kept], kept
        return slot, kept
