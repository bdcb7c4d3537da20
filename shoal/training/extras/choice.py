"""Which parameters suit a tool and a question, and are not there yet."""

import random
import re
from functools import lru_cache

from shoal.training.cases import ToolSpec
from shoal.training.extras.likeness import (
    kin_of_extra,
    stems_in,
    stems_of_extra,
    words_of_choices,
)
from shoal.training.extras.parameters import EXTRAS, Extra

__all__ = ["suitable_extra"]

_TRIES = 14  # extras drawn until one suits the tool and the question
_TOPICS = {
    "list": "find|search|list|browse|look for|show|recommend|suggest|discover|near",
    "travel": "flight|hotel|trip|travel|room|book a|reserv|stay|train|airport|holiday|rent",
    "route": "route|direction|drive|distance|navigat|map|journey|path|road",
    "food": "recipe|restaurant|food|meal|cook|dish|menu|drink|wine|nutri|dinner|grocer",
    "shop": "product|shop|price|buy|order|cart|store|item|sell|offer|purchase",
    "text": "text|document|write|summar|translat|article|news|book|paper|pdf|message|mail|letter",
    "media": "song|movie|film|music|video|tv|series|photo|image|play|track|audio|game",
    "data": "data|file|table|row|column|database|query|log|server|record|code|branch",
    "money": "stock|share|loan|invest|bank|pay|tax|currency|invoice|fund|sales|salary|revenue",
    "event": "meeting|event|appointment|remind|calendar|schedule|alarm|class|session",
    "sport": "team|player|match|league|season|sport|score",
    "science": "calculat|comput|convert|solve|formula|equation|number|mass|energy|statist|math",
    "act": "send|delete|update|create|set |remove|cancel|book|register|post|submit|save|turn",
    "law": "law|legal|court|case|patent|rule|contract|statute|licen",
    "health": "patient|health|drug|medic|dose|doctor|gene|protein|cell|clinic|species|diagnos",
    "weather": "weather|forecast|climate|rain|tide|wind|temperature",
}
_TOPIC_OF = re.compile("|".join(f"(?P<{name}>{words})" for name, words in _TOPICS.items()))
_GENERAL = tuple(extra for extra in EXTRAS if not extra.topic)
_BY_TOPIC = {name: tuple(e for e in EXTRAS if e.topic == name) for name in _TOPICS}
_FAMILIES = tuple(sorted({extra.family for extra in EXTRAS}))
_BY_FAMILY = {name: tuple(e for e in EXTRAS if e.family == name) for name in _FAMILIES}
_UNITS = re.compile(
    r"\d ?(?:k?m|kg|g|lb|ml|l|km/h|mph|mg|cm|mm|ft|c|f|%|percent|degrees|miles|meters|pounds|"
    r"celsius|fahrenheit|kelvin|inches|feet|liters|hz|gb|minutes|hours)\b|°"
)
_MONEY = re.compile(r"[$€£]|\b(?:usd|eur|gbp|dollars|euros|francs|yen|rupees|chf|jpy|krone)\b")
_TIMES = re.compile(
    r"\d-\d|\d/\d|\b(?:19|20)\d\d\b|today|tomorrow|week|month|day\b|night|morning|year|"
    r"january|february|march|april|may\b|june|july|august|september|october|november|december"
)


def suitable_extra(
    tool: ToolSpec,
    question: str,
    kin: frozenset[str],
    options: frozenset[str],
    rng: random.Random,
) -> Extra | None:
    """An extra that neither the tool nor the question has already.

    Args:
        tool: What is to have it.
        question: What is asked, with all that was asked before.
        kin: The names and meanings that the tool's parameters have.
        options: The words of what the tool's parameters are chosen from.
        rng: All chance.
    """
    words = stems_in(question)
    topics = _topics_of(f"{tool.name} {tool.description}")
    low = question.lower()
    for _ in range(_TRIES):
        roll = rng.random()
        if topics and roll < 0.55:
            extra = rng.choice(_BY_TOPIC[rng.choice(topics)])
        elif roll < 0.58:
            extra = rng.choice(_GENERAL)
        else:
            extra = rng.choice(_BY_FAMILY[rng.choice(_FAMILIES)])
        mine = kin_of_extra(extra)
        if not mine.isdisjoint(kin) or not stems_of_extra(extra).isdisjoint(words):
            continue
        choices = words_of_choices(extra)
        if not choices.isdisjoint(words) or not choices.isdisjoint(options):
            continue
        if ("#unit" in mine and _UNITS.search(low)) or (
            not mine.isdisjoint(("#price", "#currency")) and _MONEY.search(low)
        ):
            continue
        if "#day" in mine and _TIMES.search(low):
            continue
        return extra
    return None


@lru_cache(maxsize=4096)
def _topics_of(text: str) -> tuple[str, ...]:
    low = text.lower().replace("_", " ")
    found = (match.lastgroup for match in _TOPIC_OF.finditer(low))
    return tuple(dict.fromkeys(name for name in found if name))
