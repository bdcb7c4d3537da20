"""What `shoal train` runs: tokenizer, base, export, card, then an adapter a role, in one folder.

Global-to-local progressive fine-tuning (GLPFT, alpha-UMi, arXiv 2401.07324, section 3.3): first
one backbone on all roles, then each role on its own examples; here the second stage is a LoRA
adapter a role, so that the engine switches roles without loading another model. Every stage
leaves its file in the folder and is skipped when the file is there, so the same call goes on
where a killed one stopped.
"""

import hashlib
import json
import random
import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from shoal.errors import UsageError
from shoal.training.card import SHARE_ALIKE, CardFacts, DataFacts, write_card
from shoal.training.config import Shape, TrainConfig
from shoal.training.curve import write_curve
from shoal.training.plan import adapter_config, check_room, plan_of
from shoal.training.run_file import ADAPTER_CUES, AdapterStage, DataConfig, RunConfig

if TYPE_CHECKING:
    from tokenizers import Tokenizer

    from shoal.training.network import Llama
    from shoal.training.public import PublicSet
    from shoal.training.records import Record
    from shoal.training.train import Draw

__all__ = ["base_path", "need_packages", "train_embedded", "train_run"]

_NEEDED = ("torch", "numpy", "gguf", "tokenizers")
_TOKENIZER_CASES = 12_000
_TOKENIZER_SEED = 7
_LOSSES = 20  # logged rows whose mean is the card's final loss


@dataclass(frozen=True)
class _Sources:
    """What is learned from: the public sets, the records of a file, and the generated share."""

    public: "list[PublicSet]"
    records: "list[Record]"
    generated: float
    file: Path | None

    def draw(self, cue: str | None = None) -> "Draw":
        """Draws examples of all roles, or those of one; the cue is the word that asks it."""
        from shoal.training.mixture import example_source, role_source
        from shoal.training.records import record_source

        made = role_source(self.public, cue) if cue else example_source(self.public)  # pyright: ignore[reportArgumentType]
        if self.file is None:
            return made
        mine = self.records
        if cue:
            role = next(role for role, asked in ADAPTER_CUES.items() if asked == cue)
            mine = [record for record in self.records if record.role == role]
            if not mine and not self.generated:
                raise UsageError(
                    f"{self.file} has no example of the role {role}; take it out of the roles of "
                    "the adapters, or mix generated data in."
                )
        if not mine:
            return made
        told, share = record_source(mine), self.generated

        def draw(rng: random.Random, done: float) -> Any:
            return made(rng, done) if rng.random() < share else told(rng, done)

        return draw

    def texts(self) -> Iterator[str]:
        """What a tokenizer is made of: each example of the file, or as many cases as suffice."""
        if not self.generated:
            yield from (text for record in self.records for _, text in record.messages)
            return
        draw, rng = self.draw(), random.Random(_TOKENIZER_SEED)
        for _ in range(_TOKENIZER_CASES):
            yield from (text for example in draw(rng, 0.5) for _, text, _ in example.messages)

    def facts(self) -> dict[str, Any]:
        """What the run is held to, for `data.json`."""
        now: dict[str, Any] = {found.name: len(found.rows) for found in self.public}
        if self.file is not None:
            digest = hashlib.sha256(self.file.read_bytes()).hexdigest()[:16]
            now |= {"file": digest, "generated": self.generated}
        return now

    def named(self) -> str:
        """The same in words, for the first line of progress."""
        sets = ", ".join(found.name for found in self.public)
        parts: list[str] = []
        if self.file is None or self.generated:
            parts.append("generated tools")
            if sets:
                parts.append(sets)
        if self.file is not None:
            parts.append(f"{len(self.records):,} examples of {self.file}")
        return " and ".join(parts)


def train_embedded(
    out: Path,
    *,
    data: Path | None = None,
    share_alike: bool = False,
    config: TrainConfig | None = None,
    say: Callable[[str], None] = print,
) -> Path:
    """Train the embedded model, or go on training it, and export it.

    Args:
        out: Folder of `tokenizer.json`, `data.json`, `checkpoint.pt`, `log.jsonl`,
            `model.gguf` (Q8_0), `model-f32.gguf`, `curve.svg` and `README.md`; made where it
            is missing.
        data: Folder of public data sets (see `load_public`); None trains on generated data.
        share_alike: Learn from SGD too, which puts the weights under CC-BY-SA-4.0.
        config: Sizes and length.
        say: Takes one line of progress at a time.

    Returns:
        Path of the Q8_0 GGUF.

    Raises:
        UsageError: The `train` extra is missing, the data is not there, or `out` holds a
            run with other settings or other data.
    """
    run = RunConfig(config or TrainConfig(), DataConfig(public=data, share_alike=share_alike))
    return train_run(out, run, say=say)


def train_run(out: Path, run: RunConfig, *, say: Callable[[str], None] = print) -> Path:
    """Train what a run describes, or go on with it.

    Args:
        out: As `train_embedded`; the adapters are `adapters/ROLE.gguf` in it.
        run: Both stages.
        say: Takes one line of progress at a time.

    Returns:
        Path of the base's Q8_0 GGUF.

    Raises:
        UsageError: As `train_embedded`; or a line of the data file is no example (its number is
            told), a role has none, or memory or disk is too small.
    """
    need_packages()
    sources = _sources(run.data)
    base_only = run.base is not None and run.adapters is not None
    if run.base is not None:
        from shoal.training.gguf_network import network_of_gguf

        given, tokenizer = network_of_gguf(base_path(run.base))
        run = replace(run, train=_fitted(run.train, given.shape))
    else:
        given = tokenizer = None
    check_room(plan_of(run), run, out)
    for role in run.adapters.roles if run.adapters else ():
        sources.draw(ADAPTER_CUES[role])  # a role without examples is told before the long part
    out.mkdir(parents=True, exist_ok=True)
    _check_data(out / "data.json", sources.facts())
    say(f"Training on {sources.named()}.")
    if base_only:
        assert given is not None and tokenizer is not None and run.base is not None
        sources = _fitting(sources, tokenizer, run.train.longest, run.adapters, say)
        path = out / "model.gguf"
        if not path.exists():
            shutil.copyfile(base_path(run.base), path)
        network = given
    else:
        from shoal.training.copying import copying_first
        from shoal.training.train import train

        if tokenizer is None:
            size = run.train.shape.vocabulary
            tokenizer = _tokenizer(out / "tokenizer.json", sources.texts(), size, say)
        else:
            tokenizer.save(str(out / "tokenizer.json"))
        sources = _fitting(sources, tokenizer, run.train.longest, run.adapters, say)
        draw = sources.draw()
        if given is None:
            draw = copying_first(draw, run.train.copying_share)
        network = train(run.train, draw, tokenizer, out, start=given, say=say)
        path = _export(out, tokenizer, sources, say)
    if run.adapters is not None:
        _train_adapters(out, run.train, run.adapters, network, sources, tokenizer, say)
    return path


def need_packages() -> None:
    """Refuse to begin without the packages of the extra.

    Raises:
        UsageError: Some are missing.
    """
    missing = [name for name in _NEEDED if find_spec(name) is None]
    if missing:
        raise UsageError(
            f"Training needs {', '.join(missing)}; install it with pip install 'shoal[train]'."
        )


def base_path(base: str) -> Path:
    """The file that a base names."""
    if base == "embedded":
        from shoal.models.load import embedded_path

        return embedded_path()
    return Path(base)


def _fitted(config: TrainConfig, shape: Shape) -> TrainConfig:
    """The settings for a network that is given: its sizes."""
    return replace(config, shape=shape, longest=min(config.longest, shape.context))


def _sources(data: DataConfig) -> _Sources:
    from shoal.training.public import load_public
    from shoal.training.records import read_records

    if data.share_alike and data.public is None and data.file is None:
        raise UsageError("SGD is a public data set; name the folder that holds it.")
    sets = load_public(data.public, share_alike=data.share_alike) if data.public else []
    records = read_records(data.file) if data.file else []
    if not data.share_alike and any(record.source == "sgd" for record in records):
        raise UsageError(
            f"{data.file} has examples of SGD, which put the weights under {SHARE_ALIKE}; accept "
            "that with --share-alike, or make the file without them."
        )
    return _Sources(sets, records, data.generated if data.file else 1.0, data.file)


def _check_data(path: Path, now: dict[str, Any]) -> None:
    """Hold a run to the data it began with."""
    if not path.exists():
        path.write_text(json.dumps(now) + "\n")
        return
    before = json.loads(path.read_text())
    if before != now:
        raise UsageError(
            f"{path.parent} was trained on {_named(before)} and this run would learn from "
            f"{_named(now)}; choose another folder."
        )


def _named(facts: dict[str, Any]) -> str:
    sets = {name: rows for name, rows in facts.items() if name not in ("file", "generated")}
    listed = [f"{name} ({rows:,} rows)" for name, rows in sets.items()]
    if "file" in facts:
        share = 100 * (1 - facts["generated"])
        listed.append(f"{share:.0f}% the file of SHA-256 {facts['file']}")
    return ", ".join(listed) or "generated data alone"


def _tokenizer(
    path: Path, texts: Iterable[str], size: int, say: Callable[[str], None]
) -> "Tokenizer":
    from shoal.training.tokenizer import load_tokenizer, train_tokenizer

    if path.exists():
        return load_tokenizer(path)
    say(f"Training a tokenizer of {size} tokens.")
    tokenizer = train_tokenizer(texts, size)
    partial = path.with_suffix(".partial")
    tokenizer.save(str(partial))
    partial.replace(path)
    return tokenizer


def _fitting(
    sources: _Sources,
    tokenizer: "Tokenizer",
    longest: int,
    stage: AdapterStage | None,
    say: Callable[[str], None],
) -> _Sources:
    """The sources without own examples that are too long, which are counted.

    Raises:
        UsageError: None is left, or none of a role that is to have an adapter.
    """
    from shoal.training.tokenizer import encode_example

    kept = [
        record
        for record in sources.records
        if len(encode_example(record.example(), tokenizer)[0]) <= longest
    ]
    if not (long := len(sources.records) - len(kept)):
        return sources
    roles = {record.role for record in sources.records} & set(stage.roles if stage else ())
    gone = sorted(roles - {record.role for record in kept})
    if gone or not kept:
        whose = f" of the role {gone[0]}" if gone else ""
        raise UsageError(
            f"Every example{whose} in {sources.file} is longer than {longest:,} tokens; raise "
            "longest."
        )
    say(
        f"{long:,} of {len(sources.records):,} examples of {sources.file} are longer than "
        f"{longest:,} tokens and left out; longest sets this."
    )
    return replace(sources, records=kept)


def _export(
    out: Path, tokenizer: "Tokenizer", sources: _Sources, say: Callable[[str], None]
) -> Path:
    from shoal.training.export import export_gguf
    from shoal.training.train import load_network

    network, facts = load_network(out)
    weights = {name: tensor.numpy() for name, tensor in network.state_dict().items()}
    card = CardFacts(
        shape=network.shape,
        parameters=sum(array.size for array in weights.values()),
        tokens=facts["tokens"],
        steps=facts["step"],
        seed=facts["seed"],
        loss=_final_loss(out / "log.jsonl"),
        data=_data_facts(sources),
        generated=sources.generated > 0,
    )
    trained = {"tokens": card.tokens, "steps": card.steps, "seed": card.seed}
    options: dict[str, Any] = {"licence": card.licence.lower(), "facts": trained}
    full = export_gguf(
        weights, network.shape, tokenizer, out / "model-f32.gguf", quantisation="F32", **options
    )
    small = export_gguf(
        weights, network.shape, tokenizer, out / "model.gguf", quantisation="Q8_0", **options
    )
    write_curve(out / "log.jsonl", out / "curve.svg", f"{out.name}: {card.parameters:,} parameters")
    write_card(out, card, {path.name: path.stat().st_size for path in (small, full)})
    say(f"Wrote {small} ({small.stat().st_size:,} bytes) and its card.")
    return small


def _data_facts(sources: _Sources) -> tuple[DataFacts, ...]:
    found = [DataFacts(one.name, one.licence, len(one.rows)) for one in sources.public]
    if sources.file is not None:
        tied = any(record.source == "sgd" for record in sources.records)
        licence = SHARE_ALIKE if tied else "as its sources"
        found.append(DataFacts(sources.file.name, licence, len(sources.records)))
    return tuple(found)


def _train_adapters(
    out: Path,
    config: TrainConfig,
    stage: AdapterStage,
    base: "Llama",
    sources: _Sources,
    tokenizer: "Tokenizer",
    say: Callable[[str], None],
) -> None:
    from shoal.training.export_lora import export_lora
    from shoal.training.lora import pairs_of
    from shoal.training.train import train_adapter

    small = adapter_config(config, stage)
    for role in stage.roles:
        folder = out / "adapters" / role
        folder.mkdir(parents=True, exist_ok=True)
        say(f"Adapter of the {role}:")
        draw = sources.draw(ADAPTER_CUES[role])
        found = train_adapter(small, stage.lora, base, draw, tokenizer, folder, say=say)
        path = export_lora(
            pairs_of(found),
            folder.with_suffix(".gguf"),
            alpha=stage.lora.alpha,
            heads=base.shape.heads,
            name=f"shoal-{role}",
        )
        write_curve(folder / "log.jsonl", folder.with_suffix(".svg"), f"adapter of the {role}")
        say(f"Wrote {path} ({path.stat().st_size:,} bytes).")


def _final_loss(log: Path) -> float:
    """Mean loss of the last logged batches; a single one says little."""
    rows: list[dict[str, Any]] = [json.loads(line) for line in log.read_text().splitlines()]
    last = [float(row["loss"]) for row in rows[-_LOSSES:]]
    return sum(last) / len(last)
