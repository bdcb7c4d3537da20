"""Random words said twice: what teaches a network to copy before there is anything to understand.

A call is copied from a question, and a network that cannot copy yet learns next to nothing of
calls. Copying is found all at once (induction heads: Olsson et al. 2022, arXiv 2209.11895), and
on words that nothing but copying can foretell after some half a million tokens.
"""

import random

from shoal.training.examples import Example
from shoal.training.lexicon import TITLE_WORDS
from shoal.training.rows import Draw
from shoal.training.values import pseudo_word

__all__ = ["copying_example", "copying_first"]


def copying_example(rng: random.Random) -> Example:
    """4 to 16 words, half of them made up, and the same again, which is learned."""
    words = (
        rng.choice(TITLE_WORDS) if rng.random() < 0.5 else pseudo_word(rng)
        for _ in range(rng.randint(4, 16))
    )
    text = " ".join(words)
    return Example((("user", text, False), ("user", text, True)), "copying")


def copying_first(draw: Draw, until: float) -> Draw:
    """Nothing but copying for the first part of a training, then what `draw` gives.

    Args:
        draw: What is to be learned.
        until: Share of the training that is spent on copying, from 0 to 1.
    """

    def drawn(rng: random.Random, done: float) -> list[Example]:
        return [copying_example(rng)] if done < until else draw(rng, done)

    return drawn
