# ruff: noqa: SIM905 (lists of words read better as one text)
"""Random argument values of each kind, as a question would spell them."""

import datetime
import random
import string
from collections.abc import Sequence
from typing import Any

from shoal.training.lexicon import NAMES, PLACES, TITLE_WORDS

__all__ = [
    "KINDS", "MONTHS", "NUMBER_WORDS", "enum_options", "joined", "ordinal", "pseudo_word", "sample",
]  # fmt: skip

_ONSETS = (
    "b bl br c ch cl d dr f fl g gr h j k kl l m n p pl pr qu r s sh sk st t th tr v w z".split()
)
_VOWELS = "a e i o u ai ea io ou".split()
_ENDS = "b ck d ft g l lm m n nd ng nt p r rk s sh st t th x z".split()
_LANGUAGES = (
    "English French German Spanish Italian Portuguese Dutch Polish Greek Turkish Arabic Hindi "
    "Japanese Korean Chinese Swahili Finnish Danish".split()
)
_COLORS = (
    "red blue green yellow black white orange purple pink brown gray navy teal gold silver".split()
)
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday today tomorrow".split()
MONTHS = (
    "January February March April May June July August September October November December".split()
)
_PERIODS = (
    "this week|next week|last month|past year|two weeks|this morning|tonight|next month|"
    "this weekend".split("|")
)
_ROOMS = (
    "kitchen|living room|bedroom|garage|office|bathroom|hallway|garden|basement|dining room|"
    "main hall|attic|balcony".split("|")
)
_EXTENSIONS = "txt pdf csv md docx png jpg json py log".split()
_COMPANY_ENDS = "Corp|Ltd|Labs|Motors|Foods|Systems|Group|Air|Bank|Media|& Sons".split("|")
_OPENINGS = "please|remember to|do not forget to|we should|I will|can you|let us|time to".split("|")
_ACTIONS = "call|buy|meet|pay|fix|clean|send|read|visit|water|feed|check|finish|book".split("|")
_ENUMS = (
    "small medium large", "low medium high", "open closed pending", "celsius fahrenheit",
    "metric imperial", "pdf csv json", "asc desc", "beginner intermediate advanced", "male female",
    "economy business first", "daily weekly monthly", "public private", "on off auto",
    "new used refurbished", "active inactive archived", "price rating distance",
    "breakfast lunch dinner", "fast normal slow", "one_way round_trip", "cash card",
)  # fmt: skip
_HELD_OUT_ENUMS = (
    "bronze silver gold", "spring summer autumn winter", "draft final signed", "junior senior",
    "raw cooked smoked",
)  # fmt: skip

KINDS: dict[str, dict[str, Any]] = {
    "count": {"type": "integer"}, "year": {"type": "integer"}, "money": {"type": "number"},
    "decimal": {"type": "number"}, "coordinate": {"type": "number"},
    "date": {"type": "string", "format": "date"},
}  # fmt: skip
"""JSON Schema of the kinds that are not plain strings; an `enum` brings its options."""


NUMBER_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split()
"""Numbers that people write as words, from zero on."""


def joined(parts: Sequence[str], last: str = " and ") -> str:
    """The parts in a row, as "a, b and c"."""
    return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + last + parts[-1]


def ordinal(number: int) -> str:
    """`1st`, `2nd`, `3rd`, `11th`."""
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{'th' if number in (11, 12, 13) else ending}"


def pseudo_word(rng: random.Random, syllables: int = 2) -> str:
    """A pronounceable word that no dictionary holds."""
    parts = [rng.choice(_ONSETS) + rng.choice(_VOWELS) for _ in range(syllables)]
    return "".join(parts) + (rng.choice(_ENDS) if rng.random() < 0.6 else "")


def enum_options(rng: random.Random, *, held_out: bool = False) -> list[str]:
    """Two to five options: a common set of words, or words drawn at random."""
    if rng.random() < 0.6:
        options = rng.choice(_HELD_OUT_ENUMS if held_out else _ENUMS)
        return [str(option) for option in options.split()]
    return rng.sample(TITLE_WORDS, rng.randint(2, 5))


def sample(kind: str, rng: random.Random) -> Any:
    """A value of `kind`: text, or a number whose `str()` the question contains."""
    match kind:
        case "place":
            return rng.choice(PLACES) if rng.random() < 0.7 else pseudo_word(rng).capitalize()
        case "person":
            return _person(rng)
        case "company":
            first = pseudo_word(rng) if rng.random() < 0.6 else rng.choice(TITLE_WORDS)
            return (
                f"{first.capitalize()} {rng.choice(_COMPANY_ENDS)}"
                if rng.random() < 0.6
                else first.capitalize()
            )
        case "title":
            return _title(rng)
        case "word":
            return rng.choice(TITLE_WORDS) if rng.random() < 0.7 else pseudo_word(rng)
        case "sentence":
            return _sentence(rng)
        case "language":
            return rng.choice(_LANGUAGES)
        case "color":
            return rng.choice(_COLORS)
        case "weekday":
            return rng.choice(_DAYS)
        case "month":
            return rng.choice(MONTHS)
        case "period":
            return rng.choice(_PERIODS)
        case "room":
            return rng.choice(_ROOMS)
        case "date":
            return str(datetime.date(2015, 1, 1) + datetime.timedelta(days=rng.randrange(6000)))
        case "time":
            hour, minute = rng.randint(0, 23), rng.choice((0, 0, 15, 30, 45, rng.randint(0, 59)))
            return (
                f"{hour:02d}:{minute:02d}"
                if rng.random() < 0.6
                else f"{hour % 12 + 1} {'am' if hour < 12 else 'pm'}"
            )
        case "year":
            return rng.randint(1900, 2030)
        case "count":
            return rng.choice((rng.randint(1, 12), rng.randint(2, 60), rng.randint(10, 999)))
        case "money":
            return rng.choice(
                (rng.randint(5, 900), rng.randint(10, 99) * 50, round(rng.uniform(1, 500), 2))
            )
        case "decimal":
            return round(rng.uniform(0.1, 200), rng.choice((1, 1, 2)))
        case "coordinate":
            return round(rng.uniform(-90, 90), rng.choice((2, 4)))
        case "email":
            user = rng.choice((_person(rng).split(" ")[0].lower(), pseudo_word(rng)))
            user += rng.choice(("", ".", str(rng.randint(1, 99))))
            host = f"{pseudo_word(rng, 1)}.{rng.choice(('com', 'org', 'net', 'io'))}"
            return f"{user}@{host}".replace(".@", "@")
        case "phone":
            return f"{rng.randint(200, 999)}-{rng.randint(100, 999)}-{rng.randint(1000, 9999)}"
        case "url":
            site = rng.choice(("https://", "www.")) + pseudo_word(rng)
            site += "." + rng.choice(("com", "org", "net"))
            return site + rng.choice(("", "/" + pseudo_word(rng, 1)))
        case "id":
            return _identifier(rng)
        case "ticker":
            return "".join(rng.choices(string.ascii_uppercase, k=rng.randint(3, 4)))
        case "zip":
            return str(rng.randint(10000, 99999))
        case "file":
            folder = rng.choice(("", "", f"{rng.choice(TITLE_WORDS)}/", f"{pseudo_word(rng)}/"))
            stem = rng.choice(
                (
                    rng.choice(TITLE_WORDS),
                    pseudo_word(rng),
                    f"{rng.choice(TITLE_WORDS)}_{rng.randint(1, 30)}",
                )
            )
            return f"{folder}{stem}.{rng.choice(_EXTENSIONS)}"
        case _:
            raise ValueError(f"there is no kind of value named {kind!r}")


def _person(rng: random.Random) -> str:
    first, last = NAMES
    if rng.random() < 0.25:
        return pseudo_word(rng).capitalize()
    return rng.choice(first) if rng.random() < 0.35 else f"{rng.choice(first)} {rng.choice(last)}"


def _title(rng: random.Random) -> str:
    words = [
        rng.choice(TITLE_WORDS) if rng.random() < 0.8 else pseudo_word(rng)
        for _ in range(rng.randint(1, 3))
    ]
    if rng.random() < 0.5:
        return " ".join(words)  # in lower case an article would not belong to it
    if rng.random() < 0.4:
        words.insert(0, "the")
    return " ".join(word.capitalize() for word in words)


def _sentence(rng: random.Random) -> str:
    words = [rng.choice(_ACTIONS), rng.choice(("the", "my", "our", "a"))]
    words += [rng.choice(TITLE_WORDS) for _ in range(rng.randint(1, 2))]
    if rng.random() < 0.5:
        words = [*rng.choice(_OPENINGS).split(), *words]
    if rng.random() < 0.4:
        words += rng.choice(
            ("on Monday", "at 5 pm", "tomorrow", "before noon", f"with {_person(rng)}")
        ).split()
    return " ".join(words)


def _identifier(rng: random.Random) -> str:
    shape = rng.randrange(4)
    letters = "".join(rng.choices(string.ascii_uppercase, k=rng.randint(1, 3)))
    if shape == 0:
        return f"{letters}-{rng.randint(10, 99999)}"
    if shape == 1:
        return "".join(rng.choices(string.ascii_letters + string.digits, k=rng.randint(6, 9)))
    return f"{letters}{rng.randint(100, 9999)}" if shape == 2 else str(rng.randint(1000, 999999))
