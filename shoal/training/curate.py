"""From what was recorded to what is learned: filters, duplicates, and the card of a data set.

In order: held-out tools out, personal data replaced, exact and near duplicates out. Near
duplicates are found exactly, by prefix filtering (Bayardo, Ma and Srikant 2007, Scaling up all
pairs similarity search): of two sets that share so much, the rarest few members hold one in common.
"""

import hashlib
import json
import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path

from shoal.training.held_out import HeldOut
from shoal.training.personal import Placeholders
from shoal.training.records import ROLES, Record, write_records

__all__ = ["Curated", "curate", "write_data_set"]

_WORD = re.compile(r"\w+|[^\w\s]")


@dataclass(frozen=True)
class Curated:
    """Records to learn from, and what became of the others.

    Attributes:
        records: In the order given.
        dropped: How many were left out by each filter.
        replaced: How many values were replaced by placeholders, by kind.
    """

    records: list[Record]
    dropped: Counter[str] = field(default_factory=Counter[str])
    replaced: Counter[str] = field(default_factory=Counter[str])


def curate(
    records: Iterable[Record], held_out: HeldOut, *, near: float = 0.9, personal: bool = True
) -> Curated:
    """Apply the filters.

    Args:
        records: Verified ones.
        held_out: What may not be learned from.
        near: Jaccard similarity of words and neighbouring words of the whole example but its
            system messages, from which the later of two counts as a duplicate; within a role.
        personal: Whether personal data is replaced.
    """
    result = Curated([])
    runs: dict[tuple[str, str], Placeholders] = {}
    clean: list[Record] = []
    for record in records:
        if held_out.touches(record):
            result.dropped["held-out tool or question"] += 1
            continue
        if personal:
            key = (record.source, record.id)
            plain = _without_personal(record, runs.setdefault(key, Placeholders()))
            if plain is None:
                result.dropped["personal data where no placeholder fits"] += 1
                continue
            record = plain
        clean.append(record)
    for found in runs.values():
        result.replaced.update(found.found)
    seen: set[tuple[str, tuple[tuple[str, str], ...]]] = set()
    unique: list[Record] = []
    for record in clean:
        if (record.role, record.messages) in seen:
            result.dropped["exact duplicate"] += 1
        else:
            seen.add((record.role, record.messages))
            unique.append(record)
    for role in dict.fromkeys(record.role for record in unique):
        mine = [record for record in unique if record.role == role]
        kept = _unlike(mine, near)
        result.dropped["near duplicate"] += len(mine) - len(kept)
        result.records.extend(kept)
    return result


def _without_personal(record: Record, placeholders: Placeholders) -> Record | None:
    """The record with placeholders; None where what is to be written would be JSON no more."""
    messages = tuple((who, placeholders.replace(text)) for who, text in record.messages)
    for place in record.learned:
        if _is_json(record.messages[place][1]) and not _is_json(messages[place][1]):
            return None
    return replace(record, messages=messages)


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def _unlike(records: Sequence[Record], near: float) -> list[Record]:
    """The records without those that are like an earlier one."""
    sets = [_pieces(record) for record in records]
    counts = Counter(piece for pieces in sets for piece in pieces)
    rare_first = {piece: i for i, piece in enumerate(sorted(counts, key=lambda p: (counts[p], p)))}
    holders: dict[str, list[int]] = {}
    kept: list[int] = []
    for i, pieces in enumerate(sets):
        ordered = sorted(pieces, key=rare_first.__getitem__)
        prefix = ordered[: len(ordered) - math.ceil(near * len(ordered)) + 1]
        others = {j for piece in prefix for j in holders.get(piece, ())}
        if any(len(pieces & sets[j]) >= near * len(pieces | sets[j]) for j in others):
            continue
        kept.append(i)
        for piece in prefix:
            holders.setdefault(piece, []).append(i)
    return [records[i] for i in kept]


def _pieces(record: Record) -> frozenset[str]:
    text = "\n".join(text for who, text in record.messages if who != "system")
    words = _WORD.findall(text.casefold())
    return frozenset([*words, *(f"{a} {b}" for a, b in pairwise(words))])


def write_data_set(
    folder: Path, curated: Curated, *, sources: dict[str, Counter[str]], settings: dict[str, str]
) -> dict[str, int]:
    """Write a file a role, `all.jsonl`, and the card `README.md`.

    Args:
        folder: Made where it is missing.
        curated: What to write.
        sources: By source, what was left out before the filters and how often; `read` counts
            what was read.
        settings: How the filters were set, for the card.

    Returns:
        Examples by role.

    Raises:
        UsageError: A file cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    counts: dict[str, int] = {}
    paths: list[Path] = []
    for role in ROLES:
        mine = [record for record in curated.records if record.role == role]
        path = folder / f"{role}.jsonl"
        if not mine:
            path.unlink(missing_ok=True)
            continue
        write_records(path, mine)
        counts[role] = len(mine)
        paths.append(path)
    write_records(folder / "all.jsonl", curated.records)
    card = _card(curated, counts, [*paths, folder / "all.jsonl"], sources, settings)
    (folder / "README.md").write_text(card, encoding="utf-8")
    return counts


def _card(
    curated: Curated, counts: dict[str, int], paths: list[Path],
    sources: dict[str, Counter[str]], settings: dict[str, str],
) -> str:  # fmt: skip
    by_source = Counter((record.role, record.source) for record in curated.records)
    names = sorted({source for _, source in by_source})
    lines = [
        "# Examples by role",
        "",
        "Written by `shoal train data`. A line is one call of a model: `messages` is the prompt",
        "that the role sent and, last, what it is to write; `learned` is the place of that.",
        "",
        "## What is here",
        "",
        f"| role | {' | '.join(names)} | in all |",
        f"|---|{'---|' * (len(names) + 1)}",
        *(
            f"| {role} | {' | '.join(f'{by_source[role, name]:,}' for name in names)} | {n:,} |"
            for role, n in counts.items()
        ),
        "",
        "## What was left out",
        "",
        "| of | why | how many |",
        "|---|---|---|",
    ]
    for name, left in sources.items():
        lines += [f"| {name} | {why} | {n:,} |" for why, n in sorted(left.items()) if why != "read"]
    lines += [f"| all | {why} | {n:,} |" for why, n in sorted(curated.dropped.items()) if n]
    read = ", ".join(f"{left['read']:,} of {name}" for name, left in sources.items())
    lines += ["", f"Read: {read}."]
    lines += [
        "",
        "Personal data replaced by placeholders, values by kind: "
        + (", ".join(f"{kind} {n:,}" for kind, n in sorted(curated.replaced.items())) or "none")
        + ". It is found by its form; names of people are not.",
        "",
        "## How",
        "",
        *(f"- {name}: {value}" for name, value in settings.items()),
        "",
        "## Files",
        "",
        "| file | SHA-256 |",
        "|---|---|",
        *(f"| {path.name} | {hashlib.sha256(path.read_bytes()).hexdigest()} |" for path in paths),
    ]
    return "\n".join(lines) + "\n"
