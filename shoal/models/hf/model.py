"""A checkpoint of Hugging Face in this process: transformers computes, a grammar engine masks."""

from pathlib import Path
from typing import TYPE_CHECKING

from shoal.errors import ModelLoadError, UsageError
from shoal.grammar.matcher import Engine
from shoal.models.base import ModelInfo
from shoal.models.inprocess import Core, InProcess, default_threads, engine_of
from shoal.models.llamacpp.prompt import Prompter
from shoal.models.llamacpp.scheduler import Scheduler

if TYPE_CHECKING:
    from shoal.models.hf.network import Network

__all__ = ["Transformers"]


class Transformers(InProcess["Network"]):
    """One checkpoint; calls from several threads are answered in turns of a token each.

    The prefix that a prompt shares with an earlier one is not computed again, in whole
    batches of 64 tokens (512 on an accelerator): so a call gives the same logits, bit for
    bit, whatever was asked before it. Models with recurrent layers compute every prompt from
    its start.

    Args:
        source: a folder with config.json, .safetensors files, tokenizer.json and a chat
            template; or the ID of one in the local cache of the Hugging Face Hub. Nothing
            is downloaded, and no code of a checkpoint is run.
        context: most tokens of prompt and output together; the model's own limit holds
            where it is smaller.
        threads: for computing on a CPU; None means one a core, at most 4, and 1 for
            weights of less than 64 MiB. Torch keeps this number, too, for threads of the
            process that first compute later.
        sequences: how many calls are answered at once, and how many prompts are
            remembered for reuse.
        engine: what enforces a schema; see `LlamaCpp`.
        device: as torch names it; None means `cuda` where there is one, else `cpu`.
        dtype: as torch names it; None means that of the checkpoint, on a CPU `float32`.

    Raises:
        ModelLoadError: no such model, a file is missing or damaged, or a package is missing.
        UsageError: no such engine or dtype.
    """

    def __init__(
        self,
        source: str | Path,
        *,
        context: int = 4096,
        threads: int | None = None,
        sequences: int = 4,
        engine: str | Engine = "llguidance",
        device: str | None = None,
        dtype: str | None = None,
    ) -> None:
        if sequences < 1:
            raise UsageError(f"There are {sequences} sequences; there must be at least 1.")
        core, self.folder = _core(str(source), context, threads, sequences, engine, device, dtype)
        super().__init__(core)

    @property
    def info(self) -> ModelInfo:
        """Facts about the checkpoint."""
        with self._core.open() as network:
            return ModelInfo(
                name=self.name,
                engine="transformers",
                architecture=network.architecture,
                parameters=network.parameters,
                bytes=network.size,
                context=network.n_ctx,
                vocabulary=network.n_vocab,
                prompt_style=self.prompt_style,
                path=str(self.folder),
            )

    def with_adapter(self, path: str | Path) -> "Transformers":
        """This model through an adapter of PEFT: the same weights and queue.

        The adapter is loaded once, however often it is asked for, and switched on for the
        calls of the model that is returned. Closing either closes both.

        Args:
            path: a folder with adapter_config.json and adapter_model.safetensors.

        Raises:
            ModelLoadError: there is no adapter of this model, or PEFT is not installed.
        """
        return self.adapted(Path(path).expanduser())


def _core(
    source: str,
    context: int,
    threads: int | None,
    sequences: int,
    engine: str | Engine,
    device: str | None,
    dtype: str | None,
) -> "tuple[Core[Network], Path]":
    try:
        from shoal.models.hf.checkpoint import find_folder, read_checkpoint
        from shoal.models.hf.network import Network, computing_with
    except ImportError as error:
        raise ModelLoadError(
            f"hf:{source} needs {(error.name or '').partition('.')[0]}, which is missing: "
            "pip install 'shoal[hf]'."
        ) from error
    folder = find_folder(source)
    checkpoint = read_checkpoint(folder, Path(source).name or folder.resolve().name)
    weights = sum(file.stat().st_size for file in folder.glob("*.safetensors"))
    threads = threads or default_threads(weights)
    with computing_with(threads):
        network = Network(checkpoint, context, threads, sequences, device, dtype)
        prompter = Prompter(
            checkpoint.template,
            network.vocabulary.tokenize,
            bos=checkpoint.bos,
            eos=checkpoint.eos,
            first=None,
        )
        enforcing = engine_of(engine, network, network.vocabulary.tokenizer)
        scheduler = Scheduler(network)
    scheduler.call(network.take_thread)
    style = checkpoint.prompt_style
    return Core(checkpoint.name, style, network, prompter, enforcing, scheduler), folder
