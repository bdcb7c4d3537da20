"""What decides the outcome of a synthesis, all of it."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal, cast

from shoal.errors import UsageError
from shoal.graphs import Thresholds

__all__ = ["TEMPLATES", "Product", "Settings", "identity", "read_seeds"]

Product = Literal["pairs", "trajectories"]

TEMPLATES = "templates"
"""In place of a file of seeds: questions over the built-in tools, made without a model."""

_TEXTS, _RESPONSES = ("instruction", "question", "text"), ("response", "output", "answer")
_MOST_SEED = 4_000


@dataclass(frozen=True)
class Settings:
    """The same settings, seeds and models give the same items.

    Attributes:
        product: Instruction and response, or a question with tool calls and an answer.
        n: Items to make, good and bad.
        pool: Specs of the models.
        seeds: The file of seeds, or `TEMPLATES`.
        seed: Of everything that is drawn.
        rounds: Accepted items of one are seeds of the next; `n` is shared out evenly.
        reviewers: Reviews an item gets; 0 leaves it to the checks.
        thresholds: When reviews decide.
        near: Jaccard similarity from which on two instructions are duplicates.
        temperature: Of the author, and of a model that reviews twice or its own work. A team
            that answers with tools takes the likeliest tokens.
        examples: Other instructions that the generator is shown.
        tools: For trajectories, as `load_tools` takes them.
        tokens: Most tokens of one output.
        seconds: Most seconds of one item; an item that runs into it depends on the machine.
        engine: What holds models of this process to a schema.
    """

    product: Product
    n: int
    pool: tuple[str, ...] = ("embedded",)
    seeds: str = TEMPLATES
    seed: int = 0
    rounds: int = 5
    reviewers: int = 3
    thresholds: Thresholds = field(default_factory=Thresholds)
    near: float = 0.7
    temperature: float = 0.7
    examples: int = 2
    tools: str = ""
    tokens: int = 1_024
    seconds: float = 600.0
    engine: str = "llguidance"

    def __post_init__(self) -> None:
        if self.n < 1 or self.rounds < 1 or self.reviewers < 0 or not self.pool:
            raise UsageError("Synthesis needs n, rounds and a model of at least 1.")
        if not 0 < self.near <= 1:
            raise UsageError(f"Duplicates are alike from above 0 up to 1, not from {self.near:g}.")
        if self.product == "pairs" and self.seeds == TEMPLATES:
            raise UsageError("Pairs are made of seeds: give a file of them with --seeds FILE.")
        if self.product == "trajectories" and not self.tools:
            raise UsageError("Trajectories need tools: name them with --tools.")

    def items_of(self, round: int) -> range:
        """The numbers of a round's items; rounds differ by at most one item."""
        each, over = divmod(self.n, self.rounds)
        first = round * each + min(round, over)
        return range(first, first + each + (round < over))


def identity(settings: Settings, seeds: Sequence[Mapping[str, str]]) -> str:
    """Sixteen hexadecimal digits of the settings and what the file of seeds holds."""
    kept = asdict(settings)
    if settings.seeds != TEMPLATES:
        kept["seeds"] = list(map(dict, seeds))
    return hashlib.sha256(json.dumps(kept, sort_keys=True).encode()).hexdigest()[:16]


def read_seeds(path: Path) -> list[dict[str, str]]:
    """Seeds from a file of JSON lines: `instruction` (or `question`, `text`), and `response`.

    The columns of Alpaca are read too: `input` is put below the instruction, `output` is the
    response.

    Raises:
        UsageError: The file cannot be read, holds none, or has a line that is no seed.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise UsageError(f"The seeds in {path} cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise UsageError(f"{path} is not UTF-8 text.") from None
    seeds = [_seed(line, f"Line {n} of {path}") for n, line in enumerate(lines, 1) if line.strip()]
    if not seeds:
        raise UsageError(f"{path} holds no seeds; write one JSON object a line.")
    return seeds


def _seed(line: str, where: str) -> dict[str, str]:
    try:
        value: object = json.loads(line)
    except ValueError as error:
        raise UsageError(f"{where} is not JSON: {error}.") from None
    fields = cast("dict[str, Any]", value if isinstance(value, dict) else {"text": value})
    text = next((fields[key] for key in _TEXTS if key in fields), None)
    if not isinstance(text, str) or not text.strip():
        raise UsageError(f"{where} is no seed: it needs an instruction, a text.")
    if isinstance(fields.get("input"), str) and fields["input"].strip():
        text = f"{text}\n{fields['input']}"
    if len(text) > _MOST_SEED:
        raise UsageError(f"{where} is {len(text):,} characters long; at most {_MOST_SEED:,} are.")
    response = next((fields[key] for key in _RESPONSES if key in fields), "")
    seed = {"text": text.strip()}
    return seed | {"response": response} if isinstance(response, str) and response else seed
