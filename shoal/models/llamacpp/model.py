"""A GGUF model in this process: llama.cpp computes, a grammar engine says which tokens may come."""

from pathlib import Path

from shoal.errors import ModelLoadError
from shoal.grammar.matcher import Engine
from shoal.models.base import ModelInfo
from shoal.models.inprocess import Core, InProcess, default_threads, engine_of
from shoal.models.llamacpp.header import check_gguf
from shoal.models.llamacpp.native import Native
from shoal.models.llamacpp.prompt import Prompter
from shoal.models.llamacpp.scheduler import Scheduler

__all__ = ["LlamaCpp"]


class LlamaCpp(InProcess[Native]):
    """One GGUF file, one context; calls from several threads are answered side by side.

    Args:
        path: the .gguf file.
        context: most tokens of prompt and output together; the model's own limit
            holds where it is smaller.
        threads: for computing; None means one a core, at most 4, and 1 for a file of
            less than 64 MiB, where waiting for each other costs more than it saves.
        sequences: how many calls are answered at once, and how many prompts are
            remembered for reuse. Each takes the memory of `context` tokens at once; None
            means as many as 2 GiB hold, 1 to 4, and up to 16 where they take less than
            256 MiB.
        engine: what enforces a schema: `llguidance`; `outlines`, `outlines:llguidance` or
            `outlines:xgrammar` for Outlines and its back ends; or an `Engine` of your own.

    Raises:
        ModelLoadError: no such file, no GGUF, damaged, or a kind that is not supported.
        UsageError: no such engine.
    """

    def __init__(
        self,
        path: str | Path,
        *,
        context: int = 4096,
        threads: int | None = None,
        sequences: int | None = None,
        engine: str | Engine = "llguidance",
    ) -> None:
        self.path = Path(path)
        check_gguf(self.path)
        computing = threads or default_threads(self.path.stat().st_size)
        native = Native(self.path, context, computing, sequences)
        try:
            core = _core(self.path, native, engine)
        except BaseException:
            native.close()
            raise
        super().__init__(core)

    @property
    def info(self) -> ModelInfo:
        """Facts from the file and the context."""
        with self._core.open() as native:
            return ModelInfo(
                name=self.name,
                engine="llama.cpp",
                architecture=native.metadata("general.architecture") or "unknown",
                parameters=native.parameters,
                bytes=native.size,
                context=native.n_ctx,
                vocabulary=native.n_vocab,
                prompt_style=self.prompt_style,
                path=str(self.path),
            )

    def with_adapter(self, path: str | Path) -> "LlamaCpp":
        """This model through a LoRA adapter: the same weights, context and queue.

        The adapter is loaded once, however often it is asked for, and switched on for the
        calls of the model that is returned. Closing either closes both.

        Args:
            path: a GGUF file with an adapter for this model.

        Raises:
            ModelLoadError: the file is missing, no adapter, or one of another model.
        """
        check_gguf(Path(path))
        return self.adapted(Path(path))


def _core(path: Path, native: Native, engine: str | Engine) -> Core[Native]:
    template = native.chat_template()
    if not template:
        raise ModelLoadError(f"{path} has no chat template; use an instruct model.")
    style = native.metadata("shoal.prompt_style") or "chat"
    if style not in ("chat", "compact"):
        raise ModelLoadError(
            f"{path} has shoal.prompt_style {style!r}; it must be chat or compact."
        )
    prompter = Prompter(
        template,
        native.tokenize,
        bos=native.special(native.bos),
        eos=native.special(native.eos),
        first=native.bos if native.adds_bos else None,
    )
    enforcing = engine_of(engine, native, native.tokenizer())
    return Core(
        path.stem,
        "compact" if style == "compact" else "chat",
        native,
        prompter,
        enforcing,
        Scheduler(native),
    )
