"""The model card: what the weights learned from, how long, and what they cannot do."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from shoal.training.config import Shape

__all__ = ["CardFacts", "DataFacts", "write_card"]

SHARE_ALIKE = "CC-BY-SA-4.0"

_SOURCES = {
    "snips": "SNIPS, natural language understanding benchmark (Coucke et al., 2018)",
    "hwu64": "HWU64 (Liu et al., 2019)",
    "clinc150": "CLINC150 (Larson et al., 2019)",
    "metatool": "MetaTool (Huang et al., 2023)",
    "seal-tools": "Seal-Tools (Wu et al., 2024)",
    "sgd": "Schema-Guided Dialogue (Rastogi et al., 2020)",
}


@dataclass(frozen=True)
class DataFacts:
    """A public data set or a file that was learned from; `rows` counts questions or examples."""

    name: str
    licence: str
    rows: int


@dataclass(frozen=True)
class CardFacts:
    """What a card states.

    Attributes:
        shape: Sizes of the network.
        parameters: Number of weights.
        tokens: Tokens trained on, padding included.
        steps: Optimizer steps.
        seed: Seed of the weights and the examples.
        loss: Mean of the last logged batches, in nats a learned token.
        data: Public sets and files; empty for generated data alone.
        generated: Whether generated data was learned from.
    """

    shape: Shape
    parameters: int
    tokens: int
    steps: int
    seed: int
    loss: float
    data: tuple[DataFacts, ...]
    generated: bool = True

    @property
    def licence(self) -> str:
        """The licence of the weights: share-alike where a set they learned from is."""
        return SHARE_ALIKE if any(d.licence == SHARE_ALIKE for d in self.data) else "Apache-2.0"


def write_card(out: Path, facts: CardFacts, files: Mapping[str, int]) -> None:
    """Write README.md to `out`, and LICENSE-weights where the licence is not Shoal's own.

    Args:
        out: The folder of the model.
        facts: What to state.
        files: Bytes of each file of the model, by name.
    """
    (out / "README.md").write_text(_card(facts, files), encoding="utf-8")
    note = out / "LICENSE-weights"
    if facts.licence == SHARE_ALIKE:
        note.write_text(_note(facts), encoding="utf-8")
    else:
        note.unlink(missing_ok=True)


def _card(facts: CardFacts, files: Mapping[str, int]) -> str:
    shape = facts.shape
    sizes = "\n".join(f"- `{name}`: {size:,} bytes" for name, size in files.items())
    return f"""# Shoal's embedded model

A decoder-only Llama of {facts.parameters:,} parameters, trained from scratch by `shoal train`
to plan and call tools in Shoal's compact prompt format. Licence of the weights:
{facts.licence}.

{sizes}

| | |
|---|---|
| width, layers, heads, hidden size | {shape.width}, {shape.layers}, {shape.heads}, {shape.hidden} |
| vocabulary, context | {shape.vocabulary:,}, {shape.context:,} tokens |
| trained on | {facts.tokens:,} tokens (padding included) in {facts.steps:,} steps |
| seed | {facts.seed} |
| final loss | {facts.loss:.3f} nats a learned token (training batches) |

## Data

{_data(facts)}

## What it cannot do

- It writes no free text: use it with the schemas of Shoal's roles, which bound its output.
- It knows no facts and no language but the English of short requests. Whatever an answer
  states comes from a tool.
- It reads a prompt in Shoal's compact format only; in any other it is lost.
- It chooses wrong tools, and binds values to wrong parameters, often enough that each call
  should be checked before it has an effect. It is weakest where a question shares no word
  with the tool that serves it, and with many tools on offer.
- It learned from sequences far shorter than its context; long histories are untried.
"""


def _data(facts: CardFacts) -> str:
    generated = (
        "Tools, questions and answers that `shoal train` generates itself, and questions over\n"
        "Shoal's built-in tools answered by running them."
    )
    if not facts.data:
        return generated + " No public data set was used."
    rows = "\n".join(
        f"| {_SOURCES.get(d.name, d.name)} | {d.licence} | {d.rows:,} |" for d in facts.data
    )
    table = f"| set | licence | questions or examples |\n|---|---|---|\n{rows}"
    if not facts.generated:
        return f"These alone:\n\n{table}"
    return (
        f"{generated} Beside them, the following; public sets are changed to Shoal's format\n"
        f"(tool names in snake case, results made up):\n\n{table}"
    )


def _note(facts: CardFacts) -> str:
    named = [_SOURCES.get(d.name, d.name) for d in facts.data if d.licence == SHARE_ALIKE]
    return (
        f"The model weights in this folder (*.gguf) are licensed under {SHARE_ALIKE}\n"
        f"(https://creativecommons.org/licenses/by-sa/4.0/legalcode), because they learned from\n"
        f"{', '.join(named)},\n"
        f"which is under that licence. Shoal's code is not: it keeps its own licence.\n"
    )
