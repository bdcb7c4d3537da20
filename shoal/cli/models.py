"""`shoal models`: the model that ships with Shoal, those with a name, and how to name one."""

import json
from contextlib import closing
from dataclasses import asdict
from typing import TYPE_CHECKING

import typer

from shoal.cli.options import JsonOption
from shoal.cli.text import print_json, printable

if TYPE_CHECKING:
    from shoal.models import ModelInfo

__all__ = ["SPECS", "models"]

SPECS = (
    ("embedded", "embedded", "the model that ships with Shoal"),
    ("llamacpp:PATH", "llamacpp:qwen3-1.7b-q8_0.gguf", "a GGUF file, run in this process"),
    ("hf:ID_OR_FOLDER", "hf:Qwen/Qwen3-0.6B", "a checkpoint of Hugging Face that is on this disk"),
    (
        "openai:URL#MODEL",
        "openai:http://localhost:11434/v1#qwen3:1.7b",
        "a model on a server that speaks OpenAI's chat completions",
    ),
    ("scripted:FILE", "scripted:replies.jsonl", "replies from a file, one JSON value a line"),
)
"""The kinds of specs: form, example, meaning."""


def models(context: typer.Context, as_json: JsonOption = False) -> None:
    """List the embedded model, the names in shoal.toml, and kinds.

    `shoal models check NAME` asks one of them.
    """
    if context.invoked_subcommand is not None:
        return

    from shoal.config import load_config

    named = load_config()
    info = _embedded()
    if as_json:
        kinds = [{"spec": form, "example": ex, "meaning": what} for form, ex, what in SPECS]
        listed = {
            name: {**one.settings.model_dump(exclude_none=True), "source": one.source}
            for name, one in named.items()
        }
        embedded = None if info is None else asdict(info)
        print_json({"embedded": embedded, "named": listed, "specs": kinds})
        return
    print("embedded")
    if info is None:
        print("  none in this copy of Shoal; name a model with --model llamacpp:PATH")
    else:
        facts = (
            ("architecture", info.architecture),
            ("parameters", f"{info.parameters / 1e6:.1f} million"),
            ("size", f"{info.bytes / 1e6:.1f} MB of weights"),
            ("context", f"{info.context:,} tokens"),
            ("vocabulary", f"{info.vocabulary:,} tokens"),
            ("prompts", info.prompt_style),
            ("engine", info.engine),
            ("file", info.path),
        )
        for name, fact in facts:
            print(f"  {name:<15}{fact}")
    for name, one in named.items():
        print("\n" + printable(name))
        for key, fact in one.settings.model_dump(exclude_none=True).items():
            text = fact if isinstance(fact, str) else json.dumps(fact, ensure_ascii=False)
            print(f"  {key:<15}{printable(text)}")
        print(f"  {'from':<15}{printable(one.source)}")
    print("\nspecs for --model, beside the names in shoal.toml")
    for form, example, what in SPECS:
        print(f"  {form:<18}{what}")
        print(f'  {"":<18}shoal run --model {example} "What is 2 + 2?"')


def _embedded() -> "ModelInfo | None":
    """Facts about the embedded model; None in a copy that carries none."""
    from shoal.models.load import embedded_path

    if not embedded_path().exists():
        return None
    from shoal.models.llamacpp import LlamaCpp

    with closing(LlamaCpp(embedded_path(), sequences=1)) as model:
        return model.info
