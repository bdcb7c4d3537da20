"""What numbers a text says: figures, number words, magnitudes, percentages.

A number may be read in more than one way: "213 million" is 213 and 213000000, "5%" is 5 and
0.05. Which readings a leaf admits is one function, for the grammar and for the check.
"""

import re
from collections.abc import Sequence
from decimal import Context, Decimal
from functools import lru_cache
from typing import Literal, NamedTuple

from shoal.grammar.refs import JSON

__all__ = ["Reading", "admitted_numbers", "fits", "numbers_in", "plain", "readings_of"]


class Reading(NamedTuple):
    """One way to read one number of a text."""

    value: Decimal
    of: Literal["number", "percent", "fraction"]
    """A percentage is read twice: as said (`percent`), and as a hundredth (`fraction`)."""


_TEENS = (
    "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
    "|fifteen|sixteen|seventeen|eighteen|nineteen"
)
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_WORDS = {word: i for i, word in enumerate(_TEENS.split("|"))} | {
    word: 10 * i for i, word in enumerate(_TENS.split("|"), 2)
}
_ONES = "|".join(_TEENS.split("|")[1:10])
_BELOW_100 = rf"(?:(?:{_TENS})[- ](?:{_ONES})|{_TEENS}|{_TENS})"
_WORD_NUMBER = re.compile(rf"\b{_BELOW_100}\b", re.IGNORECASE)
# possessive, and never from within a run of digits: a text of nothing but digits takes no longer
_FIGURES = r"(?:(?<![\w.])-)?(?<!\d)\d++(?:,\d{3}(?!\d))*(?:\.\d++)?"
# not within an identifier such as 550e-1e5-44
_EXPONENT = r"(?:(?<![\w.])-|(?<![\w.-]))\d+(?:\.\d+)?[eE][-+]?\d{1,3}(?!\w|[-.]\w)"
_NUMBER = re.compile(rf"{_EXPONENT}|{_FIGURES}", re.ASCII)

_SCALES = {
    "hundred": 10**2,
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "dozen": 12,
}
_LARGE = "(?:thousand|million|billion|trillion)"
_SCALED = re.compile(
    rf"(?:(?P<figures>{_FIGURES})[- ]?|\b(?P<word>{_BELOW_100})[- ]"
    rf"|\b(?P<half>half(?:[- ]an?)?)[- ]|\ban? |\b)"
    rf"(?P<scales>(?:hundred[- ])?{_LARGE}|hundred|dozen)\b",
    re.IGNORECASE | re.ASCII,
)
# "three hundred and four hundred" are two numbers: the four counts hundreds of its own
_REST = rf"(?:(?: and)?[- ]{_BELOW_100}(?! hundred\b))?"
_BELOW_1000 = rf"(?:(?:(?:an?|{_BELOW_100}) )?hundred{_REST}|{_BELOW_100}|an?(?= {_LARGE}\b))"
_SUM = re.compile(
    rf"(?<!\d[ -])(?<!half[ -])\b{_BELOW_1000}(?: {_LARGE}\b(?:(?: and|,)? {_BELOW_1000}\b)?)*\b",
    re.IGNORECASE,
)
_SUM_PART = re.compile(rf"\b(?:{_BELOW_100}|an?|hundred|{_LARGE})\b", re.IGNORECASE)
# a lower-case m is a metre or a minute, and a B may be a byte
_SUFFIXED = re.compile(
    rf"(?P<sign>[$€£¥]\s?)?(?P<figures>{_FIGURES})(?P<suffix>[kKMB]|bn)(?![\w])",
    re.ASCII,
)
_SUFFIXES = {"k": 10**3, "K": 10**3, "M": 10**6, "B": 10**9, "bn": 10**9}
_TIMES = re.compile(
    r"(?P<one>(?<!\bat )\bonce\b)|(?P<two>\btwice\b|\ba (?:pair|couple)\b|\bcouple(?= of\b))"
    r"|(?P<three>\bthrice\b)",
    re.IGNORECASE,
)
_TIMES_OF = {"one": 1, "two": 2, "three": 3}
_PERCENT = re.compile(r" ?%(?![0-9A-Za-z])|[- ](?:percent|per cent)\b", re.IGNORECASE)

_DIGITS = 15
_EXACT = Context(prec=1500)


def numbers_in(texts: Sequence[str]) -> dict[Decimal, int]:
    """The numbers that are said, in order, and how often each is.

    Reads `1,000`, `-5`, `3.5`, `5km`, `1e-9`, English number words, and `once`, `twice` and
    `a couple`. `213 million`, `2.5k` and `two dozen` are read as the number and as the product,
    `5%` and `5 percent` as 5 and as 0.05.
    Numbers of more than 15 digits are left out: a double cannot hold them.
    """
    found: dict[Decimal, int] = {}
    for text in texts:
        for reading in readings_of(text):
            found[reading.value] = found.get(reading.value, 0) + 1
    return found


def admitted_numbers(node: JSON, texts: Sequence[str]) -> list[Decimal]:
    """The readings that a grounded integer or number admits, in order, whatever its range.

    A percentage is both 5 and 0.05 to a number, unless its description says which of them it
    takes; an integer takes what was said.
    """
    left_out = _left_out(node)
    return list(
        dict.fromkeys(r.value for text in texts for r in readings_of(text) if r.of != left_out)
    )


_AS_DECIMAL = re.compile(r"\bdecimal form\b|\bas (?:a )?decimals?\b|\bfractions?\b", re.IGNORECASE)
_AS_PERCENT = re.compile(r"\bpercent|%", re.IGNORECASE)
_DECIMAL_SHOWN = re.compile(r"\bdecimal|(?<![\d.])0\.\d", re.IGNORECASE)


def _left_out(node: JSON) -> str:
    """Which readings of a percentage the leaf does not take: none is the empty text."""
    if node.get("type") == "integer":
        return "fraction"
    description = str(node.get("description", ""))
    if _AS_DECIMAL.search(description):
        return "percent"
    if _AS_PERCENT.search(description) and not _DECIMAL_SHOWN.search(description):
        return "fraction"
    return ""


@lru_cache(maxsize=256)
def readings_of(text: str) -> tuple[Reading, ...]:
    """Every reading of every number of a text, in order of their places, as said first."""
    hits: dict[tuple[int, int, Decimal], None] = {}
    for match in _NUMBER.finditer(text):
        if (value := _figures(match.group())) is not None:
            hits[match.start(), match.end(), value] = None
    for match in _WORD_NUMBER.finditer(text):
        hits[match.start(), match.end(), Decimal(_below_100(match.group()))] = None
    for match in _TIMES.finditer(text):
        hits[match.start(), match.end(), Decimal(_TIMES_OF[match.lastgroup or ""])] = None
    for match in _SCALED.finditer(text):
        if (value := _scaled(match)) is not None:
            hits[match.start(), match.end(), value] = None
    for match in _SUM.finditer(text):
        if (total := _sum(match.group())) is not None:
            hits[match.start(), match.end(), Decimal(total)] = None
    for match in _SUFFIXED.finditer(text):
        value = _figures(match["figures"])
        if value is not None and (match["suffix"] != "B" or match["sign"]):
            product = value * _SUFFIXES[match["suffix"]]
            hits[match.start("figures"), match.end(), product] = None
    found: list[Reading] = []
    for _, end, value in sorted(hits, key=lambda hit: hit[:2]):
        if _PERCENT.match(text, end):
            found += [Reading(value, "percent"), Reading(value.scaleb(-2), "fraction")]
        else:
            found.append(Reading(value, "number"))
    return tuple(found)


def _figures(text: str) -> Decimal | None:
    digits = text.replace(",", "")
    held = sum(c.isdigit() for c in re.split("[eE]", digits)[0]) <= _DIGITS
    return Decimal(digits) if held else None


def _below_100(text: str) -> int:
    return sum(_WORDS[word] for word in re.split("[- ]", text.casefold()))


def _scaled(match: re.Match[str]) -> Decimal | None:
    value: Decimal | None = Decimal(1)
    if match["figures"]:
        value = _figures(match["figures"])
    elif match["word"]:
        value = Decimal(_below_100(match["word"]))
    elif match["half"]:
        value = Decimal("0.5")
    if value is None:
        return None
    for scale in re.split("[- ]", match["scales"].casefold()):
        value *= _SCALES[scale]
    return value


def _sum(text: str) -> int | None:
    """The sum of a phrase such as "two thousand and five", if its scales fall."""
    total = part = 0
    last = 10**15
    for word in _SUM_PART.findall(text.casefold()):
        if word == "hundred":
            part = max(part, 1) * 100
        elif word in _SCALES:
            if _SCALES[word] >= last:
                return None
            last = _SCALES[word]
            total, part = total + part * last, 0
        else:
            part += 1 if word in ("a", "an") else _below_100(word)
    return total + part


def plain(number: Decimal) -> str:
    """The shortest decimal notation without an exponent."""
    text = format(number, "f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text in ("-0", "") else text


def fits(number: Decimal, node: JSON) -> bool:
    """Whether a number holds to the type and range of its schema."""

    def bound(key: str) -> Decimal | None:
        return Decimal(str(node[key])) if key in node else None

    low, high = bound("minimum"), bound("maximum")
    above, below = bound("exclusiveMinimum"), bound("exclusiveMaximum")
    steps = [bound("multipleOf"), Decimal(1) if node["type"] == "integer" else None]
    return (
        (low is None or number >= low)
        and (high is None or number <= high)
        and (above is None or number > above)
        and (below is None or number < below)
        and all(step is None or _EXACT.remainder(number, step) == 0 for step in steps)
    )
