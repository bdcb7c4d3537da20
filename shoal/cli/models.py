"""`shoal models`: the model that ships with Shoal, and how to name another."""

from contextlib import closing
from dataclasses import asdict
from typing import TYPE_CHECKING

from shoal.cli.options import JsonOption
from shoal.cli.text import print_json

if TYPE_CHECKING:
    from shoal.models import ModelInfo

__all__ = ["SPECS", "models"]

SPECS = (
    ("embedded", "embedded", "the model that ships with Shoal"),
    ("llamacpp:PATH", "llamacpp:qwen3-1.7b-q8_0.gguf", "a GGUF file, run in this process"),
    ("scripted:FILE", "scripted:replies.jsonl", "replies from a file, one JSON value a line"),
)
"""The kinds of specs: form, example, meaning."""


def models(as_json: JsonOption = False) -> None:
    """Show the embedded model, and the specs that --model takes."""
    info = _embedded()
    if as_json:
        kinds = [{"spec": form, "example": ex, "meaning": what} for form, ex, what in SPECS]
        print_json({"embedded": None if info is None else asdict(info), "specs": kinds})
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
    print("\nspecs for --model")
    for form, example, what in SPECS:
        print(f"  {form:<15}{what}")
        print(f'  {"":<15}shoal run --model {example} "What is 2 + 2?"')


def _embedded() -> "ModelInfo | None":
    """Facts about the embedded model; None in a copy that carries none."""
    from shoal.models.load import embedded_path

    if not embedded_path().exists():
        return None
    from shoal.models.llamacpp import LlamaCpp

    with closing(LlamaCpp(embedded_path(), sequences=1)) as model:
        return model.info
