"""Units of measurement, converted exactly: every size is a fraction, not a float.

A unit is named in full or by its symbol. Symbols are read as written first ("Mb" is a
megabit, "MB" a megabyte); in another case they count only if one unit can be meant.
Areas, volumes and speeds are also read as made of lengths: "square feet", "cm3", "km/h".

Sizes: the SI brochure (9th edition, 2019) and, for customary units, NIST Special
Publication 811 (2008), appendix B. A year is the Julian one, 365.25 days, and a month a
twelfth of it. Pints, cups and gallons are those of the United States unless called
imperial.
"""

import difflib
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from ...errors import ToolError
from ..check import shown
from ..tool import tool

MAX_UNIT_NAME = 60


@dataclass(frozen=True)
class _Unit:
    """A size in the base unit of its quantity: base = (value + offset) * scale."""

    quantity: str
    name: str
    scale: Fraction
    offset: Fraction = Fraction(0)


@tool(timeout=5)
def convert_units(value: float, from_unit: str, to_unit: str) -> str:
    """Convert a value from one unit to another.

    Args:
        value: Number to convert.
        from_unit: Unit of the value, such as miles.
        to_unit: Unit wanted, such as km.
    """
    if not math.isfinite(value):
        raise ToolError("The value must be a finite number.")
    source, target = _find(from_unit), _find(to_unit)
    if source.quantity != target.quantity:
        raise ToolError(
            f"{from_unit.strip()} ({source.quantity}) cannot be converted to "
            f"{to_unit.strip()} ({target.quantity})."
        )
    base = (Fraction(str(value)) + source.offset) * source.scale
    if base < 0 and source.quantity == "temperature":
        raise ToolError("That is below absolute zero.")
    return f"{_written(base / target.scale - target.offset)} {to_unit.strip()}"


def _written(value: Fraction) -> str:
    """Six significant digits, but never less than the whole part; exponents only far out."""
    if value.denominator == 1 and abs(value) < 10**15:
        return str(value.numerator)
    if not Fraction(1, 10**6) <= abs(value) < 10**15:
        try:
            return f"{float(value):.6g}"
        except OverflowError as error:
            raise ToolError("The result is too large.") from error
    digits = max(0, 5 - math.floor(math.log10(abs(value))))
    rounded = round(value, digits)
    exact = Decimal(rounded.numerator) / Decimal(rounded.denominator)
    return f"{exact.normalize():f}"


def _find(text: str) -> _Unit:
    """The one unit that `text` means; raises ToolError for none or several."""
    if len(text) > MAX_UNIT_NAME:
        raise ToolError(f"A unit's name has at most {MAX_UNIT_NAME} characters.")
    found = _candidates(_normal(text))
    if len(found) == 1:
        return found[0]
    if found:
        names = " or ".join(unit.name for unit in found)
        raise ToolError(f"{shown(text)} could mean {names}; write the one you mean.")
    words = [name for name in _FOLDED if len(name) > 4]
    close = difflib.get_close_matches(_normal(text).casefold(), words, 1, 0.75)
    hint = f'did you mean "{close[0]}"?' if close else "write its full name, such as kilometers."
    raise ToolError(f"There is no unit {shown(text)}; {hint}")


def _normal(text: str) -> str:
    for sign, own in (("°", ""), ("²", "2"), ("³", "3"), ("^", ""), ("µ", "u"), ("μ", "u")):
        text = text.replace(sign, own)
    text = " ".join(re.sub(r"[_-]", " ", text).split()).removesuffix(".")
    text = re.sub(r"^(?:deg|degrees?) (?=\w)", "", text, flags=re.IGNORECASE)
    return re.sub(r" ?/ ?| per ", "/", text, flags=re.IGNORECASE)


def _candidates(text: str) -> list[_Unit]:
    """Every unit that `text` may mean; `text` is normal."""
    if found := _named(text):
        return found
    if "/" in text:
        way, _, time = text.partition("/")
        return [
            _Unit("speed", f"{length.name} per {span.name}", length.scale / span.scale)
            for length in _named(way)
            for span in _named(time)
            if (length.quantity, span.quantity) == ("length", "time")
        ]
    for power, quantity, word, pattern in (
        (2, "area", "square", r"(?:square |sq\.? ?)(.+)|(.+)2"),
        (3, "volume", "cubic", r"(?:cubic |cu\.? ?)(.+)|(.+)3"),
    ):
        if match := re.fullmatch(pattern, text, re.IGNORECASE):
            sides = [u for u in _named(match[1] or match[2]) if u.quantity == "length"]
            return [_Unit(quantity, f"{word} {u.name}", u.scale**power) for u in sides]
    return []


def _named(text: str) -> list[_Unit]:
    """The units of the table that are written so, or else so but for upper and lower case."""
    return _EXACT.get(text) or _FOLDED.get(text.casefold(), [])


# Quantity, size in its base unit, names (the first is the one messages use).
_PLAIN = """
length       0.0254               inch in inches
length       0.3048               foot ft feet
length       0.9144               yard yd yds
length       1609.344             mile mi
length       1852                 nautical_mile nmi
length       149597870700         astronomical_unit au
length       9460730472580800     light_year ly
mass         1000                 metric_ton tonne t ton
mass         907.18474            US_ton short_ton ton
mass         1016.0469088         imperial_ton long_ton ton
mass         0.45359237           pound lb lbs
mass         0.028349523125       ounce oz
mass         6.35029318           stone st
mass         0.0002               carat ct
time         60                   minute min
time         3600                 hour h hr hrs
time         86400                day d
time         604800               week wk wks
time         2629800              month mo
time         31557600             year yr yrs y
time         315576000            decade
time         3155760000           century centuries
temperature  1                    kelvin K
volume       0.003785411784       gallon gal US_gallon
volume       0.000946352946       quart qt US_quart
volume       0.000473176473       pint pt US_pint
volume       0.0002365882365      cup US_cup
volume       0.0000295735295625   fluid_ounce fl_oz floz US_fluid_ounce
volume       0.00001478676478125  tablespoon tbsp
volume       0.00000492892159375  teaspoon tsp
volume       0.00454609           imperial_gallon
volume       0.0011365225         imperial_quart
volume       0.00056826125        imperial_pint
volume       0.0000284130625      imperial_fluid_ounce
volume       0.000001             cubic_centimeter cc
area         100                  are
area         10000                hectare ha
area         4046.8564224         acre ac
speed        0.44704              mile_per_hour mph
speed        1000/3600            kilometer_per_hour kph kmh kmph
speed        1852/3600            knot kn kt kts
data         8                    byte B
energy       4184                 kilocalorie kcal Cal Calorie
energy       4.184                calorie cal
energy       1.602176634e-19      electronvolt eV electron_volt
energy       1055.05585262        BTU BTUs british_thermal_unit
pressure     101325               atmosphere atm
pressure     101325/760           torr
pressure     133.322387415        millimeter_of_mercury mmHg
pressure     3386.388640341       inch_of_mercury inHg
pressure     0.45359237*9.80665/0.00064516  psi pound_per_square_inch
"""

# Quantity, size, prefixes of the symbols, prefixes of the names, symbols, names. No "Mg", "Mm"
# or "ML" among the symbols: who writes 500 MG or 250 ML means the small unit.
_PREFIXED = """
length    1       numcdk  numcdkMG  m        meter metre
mass      0.001   numcdk  numcdkMG  g        gram gramme
volume    0.001   umcdh   umcdhkM   l,L      liter litre
time      1       num     num       s        second sec
data      1       MGTP    kMGTP     b,bit    bit
data      8       kKMGTP  kMGTP     B        byte
energy    1       mkMGT   mkMGT     J        joule
energy    3600    mkMGT   mkMGT     Wh       watt_hour watthour
pressure  1       mhkMG   mhkMG     Pa       pascal
pressure  100000  m       m         bar      bar
"""
_PREFIXES = {
    "n": ("nano", Fraction(1, 10**9)),
    "u": ("micro", Fraction(1, 10**6)),
    "m": ("milli", Fraction(1, 1000)),
    "c": ("centi", Fraction(1, 100)),
    "d": ("deci", Fraction(1, 10)),
    "h": ("hecto", Fraction(100)),
    "k": ("kilo", Fraction(1000)),
    "K": ("kilo", Fraction(1000)),
    "M": ("mega", Fraction(10**6)),
    "G": ("giga", Fraction(10**9)),
    "T": ("tera", Fraction(10**12)),
    "P": ("peta", Fraction(10**15)),
}


def _table() -> dict[str, list[_Unit]]:
    """Every spelling of the table, as written, with the units it may mean."""
    table: dict[str, list[_Unit]] = {}

    def add(unit: _Unit, spellings: Sequence[str]) -> None:
        for spelling in spellings:
            name = spelling.replace("_", " ")
            word = len(name) > 2 and name[-1].islower() and name[-1] != "s"
            plurals = [name + "s", name.replace(" per ", "s/")] if word else []
            for form in dict.fromkeys([name, name.replace(" per ", "/"), *plurals]):
                if unit not in table.setdefault(form, []):
                    table[form].append(unit)

    for row in _PLAIN.strip().splitlines():
        quantity, size, *spellings = row.split()
        add(_Unit(quantity, spellings[0].replace("_", " "), _fraction(size)), spellings)
    for row in _PREFIXED.strip().splitlines():
        quantity, size, of_symbols, of_names, symbols, *names = row.split()
        scale = Fraction(size)
        add(_Unit(quantity, names[0].replace("_", " "), scale), [*symbols.split(","), *names])
        for letter, (prefix, factor) in _PREFIXES.items():
            unit = _Unit(quantity, prefix + names[0].replace("_", " "), scale * factor)
            if letter in of_symbols:
                add(unit, [letter + symbol for symbol in symbols.split(",")])
            if letter in of_names:
                add(unit, [prefix + name for name in names])
    for power, letter, name in (
        (1, "K", "kibi"),
        (2, "M", "mebi"),
        (3, "G", "gibi"),
        (4, "T", "tebi"),
    ):
        add(_Unit("data", f"{name}byte", Fraction(8 * 1024**power)), [f"{letter}iB", f"{name}byte"])
        add(_Unit("data", f"{name}bit", Fraction(1024**power)), [f"{letter}ib", f"{name}bit"])
    add(_Unit("data", "kilobit", Fraction(1000)), ["Kb", "kbit"])
    add(
        _Unit("temperature", "Celsius", Fraction(1), Fraction("273.15")),
        ["C", "Celsius", "centigrade"],
    )
    add(_Unit("temperature", "Fahrenheit", Fraction(5, 9), Fraction("459.67")), ["F", "Fahrenheit"])
    return table


def _fraction(size: str) -> Fraction:
    """A size of the table: numbers joined by * and /."""
    value = Fraction(1)
    for sign, number in re.findall(r"([*/]?)([^*/]+)", size):
        value = value / Fraction(number) if sign == "/" else value * Fraction(number)
    return value


_EXACT = _table()
_FOLDED: dict[str, list[_Unit]] = {}
for _spelling, _meant in _EXACT.items():
    _known = _FOLDED.setdefault(_spelling.casefold(), [])
    _known += [unit for unit in _meant if unit not in _known]
