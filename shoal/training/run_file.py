"""One training run as a TOML file: what is learned from, the base, and the adapters.

Free of torch, so that the command line may read it.
"""

import difflib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Literal, cast

from shoal.errors import UsageError
from shoal.training.config import AdapterConfig, Shape, TrainConfig

__all__ = ["ADAPTER_CUES", "EXAMPLE", "AdapterStage", "DataConfig", "RunConfig", "load_tables"]

ADAPTER_CUES: dict[str, Literal["plan", "call", "answer", "draft", "review", "judge"]] = {
    "planner": "plan",
    "caller": "call",
    "summarizer": "answer",
    "generator": "draft",
    "reviewer": "review",
    "adjudicator": "judge",
}
"""Roles that an adapter can be trained for, and the word that asks each."""


@dataclass(frozen=True)
class DataConfig:
    """What is learned from.

    Attributes:
        public: Folder of public data sets; None is without them.
        share_alike: Whether SGD may be learned from, which binds the weights.
        file: Examples of `shoal train data`, or any chat data of that form.
        generated: Share of the draws that are generated and public cases, where there is a
            file; the others are of the file.
    """

    public: Path | None = None
    share_alike: bool = False
    file: Path | None = None
    generated: float = 0.5

    def __post_init__(self) -> None:
        if not 0 <= self.generated <= 1:
            raise UsageError(f"The share of generated data is 0 to 1, not {self.generated}.")
        if self.share_alike and self.public is None and self.file is None:
            raise UsageError("SGD is a public data set; name the folder that holds it.")


@dataclass(frozen=True)
class AdapterStage:
    """The second stage: an adapter a role, on the finished base.

    Attributes:
        roles: Whose.
        tokens: To train each on.
        warmup: Steps of linear warm-up.
        decay_share: The last part, over which the rate falls to zero.
        lora: Size and rate of each.
    """

    roles: tuple[str, ...] = tuple(ADAPTER_CUES)
    tokens: int = 1_000_000
    warmup: int = 20
    decay_share: float = 0.8
    lora: AdapterConfig = field(default_factory=AdapterConfig)

    def __post_init__(self) -> None:
        for role in self.roles:
            if role not in ADAPTER_CUES:
                raise UsageError(
                    f"There is no adapter of a role {role!r}; the roles are "
                    f"{', '.join(ADAPTER_CUES)}."
                )


@dataclass(frozen=True)
class RunConfig:
    """A whole run.

    Attributes:
        train: Sizes and length of the base.
        data: What both stages learn from.
        adapters: The second stage; None is without.
        base: A GGUF file to begin with in place of random weights, or `embedded`. With
            adapters it is their base as it is; without, its training goes on.
    """

    train: TrainConfig = field(default_factory=TrainConfig)
    data: DataConfig = field(default_factory=DataConfig)
    adapters: AdapterStage | None = None
    base: str | None = None

    @classmethod
    def of(cls, tables: Mapping[str, Mapping[str, Any]], where: str = "the options") -> "RunConfig":
        """The run that the tables tell.

        Args:
            tables: `network`, `training`, `data`, `adapters`, each of settings by name; the
                key `base` stands in the table of no name. A missing setting has its default.
            where: Named in errors.

        Raises:
            UsageError: A setting is unknown or of the wrong type, or they cannot work together.
        """
        kinds: dict[str, dict[str, str]] = {
            "": {"base": "text"},
            "network": _kinds(Shape),
            "training": _kinds(TrainConfig, without=("shape",)),
            "data": _kinds(DataConfig),
            "adapters": {**_kinds(AdapterStage, without=("lora",)), **_kinds(AdapterConfig)},
        }
        for table, given in tables.items():
            if table not in kinds:
                raise UsageError(f"{where}: {_unknown('table', table, [k for k in kinds if k])}")
            for key, value in given.items():
                name = f"[{table}] {key}" if table else key
                if key not in kinds[table]:
                    raise UsageError(f"{where}: {_unknown('key', key, list(kinds[table]), table)}")
                if not _is(value, kinds[table][key]):
                    raise UsageError(
                        f"{where}: {name} is {value!r}; it must be {kinds[table][key]}."
                    )
        shape = Shape(**tables.get("network", {}))
        data: dict[str, Any] = {
            k: Path(v) if k in ("public", "file") else v for k, v in tables.get("data", {}).items()
        }
        adapters = None
        if "adapters" in tables:
            mine = dict(tables["adapters"])
            lora = {k: mine.pop(k) for k in _kinds(AdapterConfig) if k in mine}
            if "roles" in mine:
                mine["roles"] = tuple(mine["roles"])
            adapters = AdapterStage(**mine, lora=AdapterConfig(**lora))
        training = TrainConfig(shape, **tables.get("training", {}))
        return cls(training, DataConfig(**data), adapters, tables.get("", {}).get("base"))


def load_tables(path: Path) -> dict[str, dict[str, Any]]:
    """The tables of a file, for `RunConfig.of`; paths in it are relative to it.

    Raises:
        UsageError: The file cannot be read, or is not TOML.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}.") from None
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UsageError(f"{path} is not TOML: {str(error).rstrip('.')}.") from None
    tables: dict[str, dict[str, Any]] = {}
    for key, value in data.items():
        if isinstance(value, dict):
            tables[key] = dict(cast("dict[str, Any]", value))
        else:
            tables.setdefault("", {})[key] = value
    for key in ("public", "file"):
        if isinstance(told := tables.get("data", {}).get(key), str):
            tables["data"][key] = str(path.parent / Path(told).expanduser())
    base = tables.get("", {}).get("base")
    if isinstance(base, str) and base != "embedded":
        tables[""]["base"] = str(path.parent / Path(base).expanduser())
    return tables


def _kinds(kind: type, *, without: tuple[str, ...] = ()) -> dict[str, str]:
    """What each setting of a data class must be, in words."""
    words = {
        int: "a whole number", float: "a number", bool: "true or false",
        Path | None: "a text", tuple[str, ...]: "a list of texts",
    }  # fmt: skip
    return {f.name: words.get(f.type, "a text") for f in fields(kind) if f.name not in without}  # pyright: ignore[reportCallIssue, reportArgumentType, reportUnknownMemberType]


def _is(value: Any, kind: str) -> bool:
    match kind:
        case "a whole number":
            return isinstance(value, int) and not isinstance(value, bool) and value >= 0
        case "a number":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case "true or false":
            return isinstance(value, bool)
        case "a list of texts":
            return isinstance(value, list | tuple) and all(isinstance(v, str) for v in value)  # pyright: ignore[reportUnknownVariableType]
        case _:
            return isinstance(value, str)


def _unknown(what: str, word: str, known: list[str], table: str = "") -> str:
    close = difflib.get_close_matches(word, known, 1)
    meant = f"you may mean {close[0]!r}" if close else f"there are {', '.join(known)}"
    place = f" in [{table}]" if table else ""
    return f"there is no {what} {word!r}{place}; {meant}."


EXAMPLE = """\
# A small model and six adapters, in under ten minutes of one CPU core:
# shoal train run.toml --out out
# Every key is shown where it stands; left out, a key has the default that docs/training.md lists.

# base = "embedded"       # begin with a GGUF in place of random weights

[network]
width = 128
layers = 4
heads = 2
hidden = 320
vocabulary = 1024
context = 2048

[training]
tokens = 2_500_000
batch_tokens = 4096
longest = 1024
warmup = 60
device = "cpu"            # or "cuda"; left out, cuda where torch has one
threads = 1
seed = 0

[data]
# public = "data"         # a folder of public data sets
# file = "all.jsonl"      # what `shoal train data` wrote
# generated = 0.5         # share of generated data beside the file; 0 is the file alone

[adapters]
roles = ["planner", "caller", "summarizer", "generator", "reviewer", "adjudicator"]
tokens = 160_000          # for each
warmup = 4
rank = 8
alpha = 16.0
rate = 0.002
"""
"""A file that `shoal train` takes, with small sizes."""
