"""The notation of the catalog: a tool, its phrasings, and chains of two tools.

A parameter's kind is a text:

- a named kind of `values.py`: `place`, `person`, `date`, `sentence`, ...;
- `int 1..20` or `float 0.5..100` (`float 0..1 3` has three decimals): a number;
- `enum celsius, fahrenheit`: a choice that the schema lists;
- `pick Mona Lisa; The Scream; Guernica`: open text, drawn from these examples;
- `flag`: a boolean, set by a phrasing (see below);
- `list KIND` (`list int 1..100`, `list word`): an array, said as "3, 5 and 8";
- a dict: an object with parameters of its own, said slot by slot as `{object.part}`.

A phrasing is text with slots:

- `{city}` says the value of the parameter `city`;
- `[ in {unit}]` is said by chance, and sets what it says; only optional parameters go in it;
- `{include_tax=true|with tax}` says "with tax" and sets `include_tax` to true; with a text for
  a value it sets an enum said in other words: `{unit=fahrenheit|in degrees F}`.

Every phrasing says all required parameters. Optional ones it does not say are left out of the
right call.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["Chain", "Entry", "Kind"]

Kind = str | Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Entry:
    """One tool and the ways to ask for it.

    Attributes:
        names: Alternative names, the plainest first, apart by `|`; all snake_case.
        says: Alternative descriptions, apart by `|`, each a sentence of at most 80 characters.
        takes: Kind by parameter. The key may list alternative names apart by `|`, of which the
            first is the slot's name, and ends with `?` where the parameter is optional.
        asks: Phrasings, as different from each other as people are.
        gives: Kind by field of the result; empty for a tool that only confirms. A single field
            named `value` is returned bare.
        answers: Answers in words; slots are fields of the result and parameters.
    """

    names: str
    says: str
    takes: Mapping[str, Kind]
    asks: tuple[str, ...]
    gives: Mapping[str, str] = field(default_factory=dict[str, str])
    answers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chain:
    """A question that takes two calls: a field of the first result is an argument of the second.

    Attributes:
        first: The plainest name of the tool that is called first, of the same module.
        second: That of the tool called second.
        passes: (field of the first result, parameter of the second). They are of one kind.
        asks: Phrasings that say the required parameters of both, but for the one passed on;
            where both tools have a parameter of one name, `{2.name}` is the second's.
    """

    first: str
    second: str
    passes: tuple[str, str]
    asks: tuple[str, ...]
