"""Which cases the embedded model learns from, and in what shares."""

import random
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import Any

from shoal.tools import Registry, ToolCall
from shoal.tools.builtin import builtin_tools
from shoal.training.builtin_cases import generate_builtin_case
from shoal.training.cases import Case, CaseStep, ToolSpec
from shoal.training.catalog_cases import catalog_case, catalog_pair
from shoal.training.examples import Example, Form, RoleCue, examples_of, only
from shoal.training.extras import with_extras, with_noise
from shoal.training.figures import figure_case
from shoal.training.lexicon import TITLE_WORDS
from shoal.training.noun_phrases import noun_phrase_case
from shoal.training.peer_examples import peer_examples
from shoal.training.public import PublicSet
from shoal.training.renaming import renamed
from shoal.training.synthetic import generate_case
from shoal.training.values import pseudo_word, sample

__all__ = ["KINDS", "builtin_specs", "example_source", "recall_case", "role_source"]

_SHARES = {
    "catalog": 0.37, "figures": 0.18, "noun phrases": 0.13, "synthetic": 0.1, "builtin": 0.11,
    "public": 0.11,
}  # fmt: skip
KINDS = tuple(_SHARES)
"""Of cases: what `example_source` can be restricted to."""
_PUBLIC_SHARES = {
    "snips": 0.7,
    "hwu64": 0.7,
    "clinc150": 0.6,
    "metatool": 1.2,
    "seal-tools": 2.5,
    "sgd": 1.5,
}
_RENAMED = {
    "catalog": 0.4, "figures": 0.3, "noun phrases": 0.25, "synthetic": 0.55, "public": 0.25,
}  # fmt: skip
_EXTRAS = {"catalog": 0.45, "noun phrases": 0.3, "synthetic": 0.3}
_NOISE = {"catalog": 0.12, "noun phrases": 0.08, "synthetic": 0.05}
_RECALL_UNTIL = 0.05
_PEERS = 0.16


def example_source(
    public: list[PublicSet],
    *,
    form: Form = "both",
    derivation: bool = False,
    peers: float = _PEERS,
    kinds: Collection[str] = KINDS,
) -> Callable[[random.Random, float], list[Example]]:
    """Draws examples of the catalog, figures, generated tools, built-ins, and `public` if given.

    For the first twentieth of training every third case is a short key-value recall, which
    teaches to copy before there is anything to understand.

    Args:
        public: Public data sets, if any.
        form: Whose runs to learn: see `examples_of`.
        derivation: See `examples_of`.
        peers: Share of the cases that teach generator, reviewer and adjudicator.
        kinds: Of `KINDS`; their shares to each other stay.

    Raises:
        ValueError: There is no such kind, or nothing is left to draw from.
    """
    specs, run = builtin_specs(), _run_builtin
    weights = [_PUBLIC_SHARES[found.name] for found in public]
    wanted = [name for name in KINDS if name in kinds and (public or name != "public")]
    if not wanted or not set(kinds) <= set(KINDS):
        raise ValueError(
            f"no cases of {', '.join(kinds)}: name some of {', '.join(KINDS)}; "
            "`public` wants public sets."
        )
    shares = [_SHARES[name] for name in wanted]

    def draw_case(rng: random.Random) -> Case:
        source = rng.choices(wanted, shares)[0]
        match source:
            case "catalog":
                case = catalog_case(rng)
            case "figures":
                case = figure_case(rng)
            case "noun phrases":
                case = noun_phrase_case(rng)
            case "synthetic":
                case = generate_case(rng)
            case "public":
                case = rng.choices(public, weights)[0].draw(rng)
            case _:
                return generate_builtin_case(rng, specs, lambda name, args: run(rng, name, args))
        if rng.random() < _EXTRAS.get(source, 0):
            case = with_extras(case, rng)
        if rng.random() < _NOISE.get(source, 0):
            case = with_noise(case, rng)
        return renamed(case, rng) if rng.random() < _RENAMED[source] else case

    def draw(rng: random.Random, done: float) -> list[Example]:
        if done < _RECALL_UNTIL and rng.random() < 0.33:
            return examples_of(recall_case(rng), rng, form=form, derivation=derivation)
        if rng.random() < peers:
            first, again = catalog_pair(rng)
            return peer_examples(first, again, rng)
        return examples_of(draw_case(rng), rng, form=form, derivation=derivation)

    return draw


def role_source(
    public: list[PublicSet],
    role: RoleCue,
    *,
    derivation: bool = False,
    kinds: Collection[str] = KINDS,
) -> Callable[[random.Random, float], list[Example]]:
    """As `example_source`, with what one role writes to be learned and nothing else."""
    peers = role in ("draft", "review", "judge")
    form: Form = "single" if role == "act" else "team"
    draw_all = example_source(
        public, form=form, derivation=derivation, peers=1.0 if peers else 0.0, kinds=kinds
    )

    def draw(rng: random.Random, done: float) -> list[Example]:
        found: list[Example] = []
        while not found:
            # Recall is for networks that cannot copy yet: an adapter's base can.
            mine = (only(example, (role,)) for example in draw_all(rng, 1.0))
            found = [example for example in mine if example is not None]
        return found

    return draw


def recall_case(rng: random.Random) -> Case:
    """A question that is nothing but names and values, for a tool of those parameters."""
    names = rng.sample(TITLE_WORDS, rng.randint(1, 3))
    arguments = {name: sample(rng.choice(("word", "person", "id", "place")), rng) for name in names}
    shown = list(arguments.items())
    rng.shuffle(shown)
    tool = f"{rng.choice(TITLE_WORDS)}_{pseudo_word(rng)}"
    spec = ToolSpec(
        tool,
        "",
        {"type": "object", "properties": {n: {"type": "string"} for n in names}, "required": names},
    )
    question = tool.replace("_", " ") + " " + ", ".join(f"{n} {v}" for n, v in shown)
    evidence = tuple((str(value), name) for name, value in shown)
    step = CaseStep(tool, arguments, "ok")
    return Case(question, (spec,), (step,), "The result is ok.", (evidence,), "recall")


def builtin_specs() -> dict[str, ToolSpec]:
    """The built-in tools as a model reads them, by name."""
    tools = builtin_tools(root=Path.cwd())
    return {tool.name: ToolSpec(tool.name, tool.description, tool.parameters) for tool in tools}


_PURE = Registry(builtin_tools(["math", "units", "dates"], root=Path.cwd()))


def _run_builtin(rng: random.Random, name: str, arguments: Mapping[str, Any]) -> tuple[str, bool]:
    """Runs what needs no disk; for notes and files makes up what they would say."""
    match name:
        case "today":
            return str(sample("date", rng)), False
        case "add_note":
            return f"Saved as note {rng.randint(1, 400)}.", False
        case "list_notes" | "search_notes":
            if rng.random() < 0.15:
                nothing = "No note matches." if name == "search_notes" else "There are no notes."
                return nothing, False
            count = rng.randint(1, 2)
            notes = (f"{rng.randint(1, 99)}: {sample('sentence', rng)}" for _ in range(count))
            return "\n".join(notes), False
        case "list_files":
            if rng.random() < 0.08:
                return f'error: There is no file "{arguments.get("folder", ".")}".', True
            found = (str(sample("file", rng)) for _ in range(rng.randint(1, 4)))
            return "\n".join(path.rpartition("/")[2] for path in found), False
        case "read_file":
            if rng.random() < 0.1:
                return f'error: There is no file "{arguments["path"]}".', True
            return "\n".join(str(sample("sentence", rng)) for _ in range(rng.randint(1, 2))), False
        case "search_files":
            if rng.random() < 0.15:
                return "No file contains it.", False
            place = f"{sample('file', rng)}:{rng.randint(1, 80)}"
            return f"{place}: {sample('sentence', rng)} {arguments['text']}", False
        case _:
            record = _PURE.run(ToolCall(tool=name, arguments=dict(arguments)))
            if record.error:
                return f"error: {record.error}", True
            return record.observation or "", False
