"""From a model's name on the command line to a model."""

from importlib.resources import files
from pathlib import Path
from typing import Any

from shoal.errors import ModelLoadError, UsageError
from shoal.models.base import Model

__all__ = ["embedded_path", "load_model"]

_KINDS = {"embedded", "hf", "llamacpp", "openai", "scripted"}


def embedded_path() -> Path:
    """Where the model that ships with Shoal lies."""
    return Path(str(files("shoal.models") / "embedded" / "model.gguf"))


def load_model(
    spec: str,
    *,
    engine: str = "llguidance",
    context: int | None = None,
    threads: int | None = None,
) -> Model:
    """Load a model by its spec, or by its name in `shoal.toml`.

    Args:
        spec: `embedded`, `llamacpp:PATH` (a .gguf file), `hf:ID_OR_FOLDER` (a checkpoint of
            Hugging Face that is on this machine; needs `shoal[hf]`), `openai:URL#MODEL` (a
            model on a server, such as `openai:http://localhost:11434/v1#qwen3:1.7b`), or
            `scripted:FILE` (replies as JSON lines). Everything after the first colon is the
            path, or the address and what follows its `#`.
        engine: what enforces a schema on a model in this process; see `LlamaCpp`.
        context: most tokens of prompt and output; of a server, what it was started with.
        threads: for computing, of a model in this process.

    Raises:
        UsageError: the spec is of no known kind and no name, its kind takes no context or
            threads, or there is no such engine.
        ModelLoadError: the file is missing, of another kind, or damaged.
    """
    kind, colon, rest = spec.partition(":")
    if not colon and kind not in _KINDS:
        from shoal.models.named import load_named

        return load_named(spec, engine=engine)
    if kind not in _KINDS or (kind == "embedded" and ":" in spec):
        raise UsageError(
            f"The model {spec!r} is unknown; use embedded, llamacpp:PATH, hf:ID_OR_FOLDER, "
            "openai:URL#MODEL or scripted:FILE."
        )
    given = {"context": context, "threads": threads}
    options: dict[str, Any] = {k: v for k, v in given.items() if v is not None}
    untaken = {"openai": ("threads",), "scripted": ("context", "threads")}.get(kind, ())
    for name in options:
        if name in untaken:
            raise UsageError(
                f"The model {spec!r} does not run in this process and takes no {name}; leave it "
                "out."
            )
    if kind == "embedded":
        path = embedded_path()
        if not path.exists():
            raise ModelLoadError(
                "This copy of Shoal carries no embedded model; name one with llamacpp:PATH."
            )
        return _llamacpp(path, engine, options)
    if kind == "openai":
        from shoal.models.openai import OpenAIServer

        url, _, name = rest.partition("#")
        return OpenAIServer(url, name, **options)
    if not rest:
        raise UsageError(f"The model {spec!r} lacks its path; write {kind}:PATH.")
    if kind == "llamacpp":
        return _llamacpp(Path(rest).expanduser(), engine, options)
    if kind == "hf":
        from shoal.models.hf import Transformers

        return Transformers(rest, engine=engine, **options)
    from shoal.models.scripted import ScriptedModel

    return ScriptedModel.from_file(Path(rest).expanduser())


def _llamacpp(path: Path, engine: str, options: dict[str, Any]) -> Model:
    from shoal.models.llamacpp.header import check_gguf

    check_gguf(path)
    from shoal.models.llamacpp import LlamaCpp

    return LlamaCpp(path, engine=engine, **options)
