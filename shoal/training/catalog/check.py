"""Holds the entries of the catalog to its notation: `python -m shoal.training.catalog.check`."""

import re
import sys
from collections.abc import Iterator
from importlib import import_module

from shoal.training.catalog.entry import Chain, Entry, Kind
from shoal.training.catalog.phrasing import parameters_of, phrasing_of, schema_of
from shoal.training.lexicon import HELD_OUT_FIELDS, HELD_OUT_PARAMETERS, HELD_OUT_THINGS

__all__ = ["faults"]

_NAME = re.compile(r"[a-z][a-z0-9_]*")
_HELD = {name.replace("_", " ") for thing in HELD_OUT_THINGS for name in thing}
_HELD_WORD = re.compile(rf"\b({'|'.join(sorted(map(re.escape, _HELD)))})\b")
_HELD_NAMES = {*HELD_OUT_PARAMETERS, *dict(HELD_OUT_FIELDS)}


def faults(entries: tuple[Entry, ...], chains: tuple[Chain, ...]) -> Iterator[str]:
    """What the entries and chains of one module break, a line each."""
    by_name: dict[str, Entry] = {}
    for entry in entries:
        first = entry.names.split("|")[0]
        if first in by_name:
            yield f"{first}: there are two"
        by_name[first] = entry
        try:
            yield from (f"{first}: {fault}" for fault in _entry(entry))
        except ValueError as error:
            yield f"{first}: {error}"
    for chain in chains:
        label = f"chain {chain.first} -> {chain.second}"
        if chain.first not in by_name or chain.second not in by_name:
            yield f"{label}: names no entry of the module"
            continue
        try:
            yield from (f"{label}: {fault}" for fault in _chain(chain, by_name))
        except ValueError as error:
            yield f"{label}: {error}"


def _entry(entry: Entry) -> Iterator[str]:
    names, says = entry.names.split("|"), entry.says.split("|")
    for name in names:
        if not _NAME.fullmatch(name):
            yield f"the name {name!r} is not snake_case"
    for text in says:
        if len(text) > 80:
            yield f"a description has {len(text)} characters, over 80: {text!r}"
    parameters = parameters_of(entry.takes)
    known = {parameter.slot: parameter for parameter in parameters}
    spelt = [name for parameter in parameters for name in parameter.names]
    if len(set(spelt)) < len(spelt):
        yield "two parameters share a name"
    for parameter in parameters:
        schema_of(parameter.kind)
        for name in parameter.names:
            if not _NAME.fullmatch(name):
                yield f"the parameter {name!r} is not snake_case"
            if name in _HELD_NAMES:
                yield f"the parameter {name!r} is held out"
        if parameter.kind == "flag" and not parameter.optional:
            yield f"{parameter.slot} is a flag and must be optional"
    for name, kind in entry.gives.items():
        if name in _HELD_NAMES:
            yield f"the field {name!r} is held out"
        schema_of(kind)
    said = " ".join((*names, *says, *spelt)).replace("_", " ").lower()
    if found := _HELD_WORD.search(said):
        yield f"the word {found[0]!r} is held out"
    if len(entry.asks) < 4:
        yield f"only {len(entry.asks)} phrasings"
    kinds = {parameter.slot: parameter.kind for parameter in parameters}
    required = {name for name, parameter in known.items() if not parameter.optional}
    for ask in entry.asks:
        yield from _phrasing(ask, kinds, required)
    for answer in entry.answers:
        slots = set(re.findall(r"\{([a-z_0-9.]+)\}", answer))
        for slot in slots - set(entry.gives) - set(known):
            yield f"the answer {answer!r} has the unknown slot {slot!r}"
        for missing in set(entry.gives) - slots:
            yield f"the answer {answer!r} leaves out {missing!r}"


def _phrasing(ask: str, kinds: dict[str, Kind], required: set[str]) -> Iterator[str]:
    phrasing = phrasing_of(ask)
    said: set[str] = set()
    for may_go, pieces in phrasing.segments:
        for piece in pieces:
            if isinstance(piece, str):
                continue
            slot, other = piece
            name, _, part = slot.partition(".")
            if name not in kinds:
                yield f"{ask!r} has the unknown slot {slot!r}"
                continue
            kind = kinds[name]
            if isinstance(kind, str) == bool(part):
                yield f"{ask!r}: {slot!r} must name a part exactly where it is an object"
            elif part and part not in {p.slot for p in parameters_of(kind)}:  # type: ignore[arg-type]
                yield f"{ask!r}: {name} has no part {part!r}"
            if kind == "flag" and (other is None or other[0] not in ("true", "false")):
                yield f"{ask!r}: write the flag as {{{name}=true|text}}"
            if (
                other is not None
                and isinstance(kind, str)
                and kind.startswith("enum")
                and other[0] not in schema_of(kind)["enum"]
            ):
                yield f"{ask!r}: {other[0]!r} is no option of {name}"
            if may_go and name in required:
                yield f"{ask!r}: {name} is required and must not be in brackets"
            if not may_go:
                said.add(slot)
    whole = {
        f"{name}.{part.slot}" if not isinstance(kinds[name], str) else name
        for name in required
        for part in (
            parameters_of(kinds[name])  # type: ignore[arg-type]
            if not isinstance(kinds[name], str)
            else parameters_of({name: "word"})
        )
        if not part.optional
    }
    for missing in sorted(whole - said):
        yield f"{ask!r} does not say {missing!r}"


def _chain(chain: Chain, by_name: dict[str, Entry]) -> Iterator[str]:
    first, second = by_name[chain.first], by_name[chain.second]
    field, parameter = chain.passes
    if field not in first.gives:
        yield f"{chain.first} gives no {field!r}"
    takes = {p.slot: p for p in parameters_of(second.takes)}
    if parameter not in takes:
        yield f"{chain.second} takes no {parameter!r}"
        return
    mine = {p.slot: p for p in parameters_of(first.takes)}
    required = {name for name, p in mine.items() if not p.optional}
    for name, p in takes.items():
        if not p.optional and name != parameter:
            required.add(f"2.{name}" if name in mine else name)
    known = {*mine, *takes, *(f"2.{name}" for name in takes)}
    for ask in chain.asks:
        phrasing = phrasing_of(ask)
        said = set(phrasing.slots(optional=False))
        for unknown in {
            slot for slot in said if slot.split(".")[-1] not in known and slot not in known
        }:
            yield f"{ask!r} has the unknown slot {unknown!r}"
        for missing in sorted(required - said):
            if not any(slot.startswith(f"{missing}.") for slot in said):
                yield f"{ask!r} does not say {missing!r}"


def main() -> None:
    """Check the modules that the command line names, or all."""
    from shoal.training.catalog import FIELDS

    broken = 0
    for name in sys.argv[1:] or FIELDS:
        module = import_module(f"shoal.training.catalog.{name}")
        found = list(faults(module.ENTRIES, module.CHAINS))
        broken += len(found)
        for fault in found:
            print(f"{name}: {fault}")
        phrasings = sum(len(entry.asks) for entry in module.ENTRIES)
        print(
            f"{name}: {len(module.ENTRIES)} entries, {phrasings} phrasings, "
            f"{len(module.CHAINS)} chains, {len(found)} faults"
        )
    sys.exit(1 if broken else 0)


if __name__ == "__main__":
    main()
