"""Models whose replies follow from what they are asked, and players on them; workers load it."""

import hashlib
import random
import time
from collections.abc import Sequence
from typing import Any

from shoal.agents import DIMENSIONS
from shoal.models import Completion, Message, ScriptedModel
from shoal.synthesis.player import Player, Sources
from shoal.synthesis.settings import Settings

NOUNS = ["apple", "bridge", "cloud", "drum", "engine", "forest", "garden", "harbour", "island"]


class Answering(ScriptedModel):
    """Writes, reviews and decides by chance, the same way for the same prompt and seed."""

    def __init__(self, name: str, pause: float = 0.0) -> None:
        super().__init__([], name=name)
        self.pause = pause

    def complete(
        self, messages: Sequence[Message], schema: Any = None, **options: Any
    ) -> Completion:
        time.sleep(self.pause)
        asked = f"{self.name}{options.get('seed')}{messages}"
        rng = random.Random(hashlib.sha256(asked.encode()).digest())
        reply = ScriptedModel([_reply(messages[0]["content"], rng)], name=self.name)
        return reply.complete(messages, schema, **options)


def _reply(instruction: str, rng: random.Random) -> dict[str, Any]:
    if "Write a new instruction" in instruction:
        words = " ".join(rng.choice(NOUNS) for _ in range(rng.choice((1, 6))))
        return {
            "keywords": [words.split()[0]],
            "summary": "Things.",
            "instruction": f"Draw {words}.",
        }
    if "Review an item" in instruction:
        score = rng.choice((3, 8, 9, 9, 9))
        parts = DIMENSIONS["pairs"].items()
        return {"comment": "So.", **{part: dict.fromkeys(names, score) for part, names in parts}}
    if "Decide whether" in instruction:
        return {"comment": "So be it.", "decision": rng.choice(("accept", "reject"))}
    return {"response": f"It is {rng.choice(NOUNS)} {rng.randrange(1000)}."}


def make_player(settings: Settings, pause: float, sources: Sources) -> Player:
    return Player(settings, [Answering(name, pause) for name in settings.pool], sources)
