# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
"""Both stages for a causal model of Hugging Face: full fine-tuning, then a LoRA adapter a role.

The same order as for the embedded model (GLPFT, alpha-UMi, arXiv 2401.07324, section 3.3). Loss
is on what is learned alone. A stage whose folder is there is not done again.
"""

import random
import shutil
import warnings
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal

import torch

from shoal.errors import UsageError
from shoal.training.config import AdapterConfig
from shoal.training.export_lora import export_lora, read_peft
from shoal.training.records import ROLES, Record, role_records

__all__ = ["TuneConfig", "tune"]

_LLAMA = ("llama", "mistral")  # what llama.cpp knows as architecture llama
_Sample = tuple[list[int], int]
"""Token ids, and how many of them are the prompt."""


_LORA = AdapterConfig(rank=16, alpha=32.0, rate=2e-4)


@dataclass(frozen=True)
class TuneConfig:
    """How to tune.

    Attributes:
        full_epochs: Passes over all examples that train all weights; 0 leaves them.
        adapter_epochs: Passes over a role's examples that train its adapter; 0 makes none.
        full_rate: AdamW's learning rate for all weights.
        lora: Size and rate of the adapters.
        batch: Examples a step.
        longest: Tokens of an example; longer ones are left out.
        warmup: Share of the steps over which the rate rises; it then falls to zero.
        seed: Of the order of the examples and of the adapters.
        device: `cpu` or `cuda`.
    """

    full_epochs: int = 1
    adapter_epochs: int = 1
    full_rate: float = 1e-5
    lora: AdapterConfig = _LORA
    batch: int = 8
    longest: int = 2048
    warmup: float = 0.1
    seed: int = 0
    device: Literal["cpu", "cuda"] = "cpu"


def tune(
    model: str,
    records: Sequence[Record],
    out: Path,
    config: TuneConfig | None = None,
    *,
    say: Callable[[str], None] = print,
) -> list[Path]:
    """Tune a model on examples.

    Args:
        model: A folder, or a name on the Hub; `hf:` before it does no harm. Its code is not run.
        records: As `read_records` gives them.
        out: Gets `base`, where all weights are trained, `adapters/ROLE` in PEFT's format, and
            for a Llama `adapters/ROLE.gguf` too.
        config: How.
        say: Takes one line of progress at a time.

    Returns:
        The folders of the base and the adapters.

    Raises:
        UsageError: A package is missing, the model cannot be loaded, or its chat template does
            not fit the examples.
    """
    config = config or TuneConfig()
    missing = [name for name in ("transformers", "peft") if find_spec(name) is None]
    if missing:
        raise UsageError(
            f"Tuning needs {', '.join(missing)}; install it with pip install 'shoal[peft]'."
        )
    out.mkdir(parents=True, exist_ok=True)
    source, made = model.removeprefix("hf:"), list[Path]()
    tokenizer = _load_tokenizer(source)
    if config.full_epochs:
        folder = out / "base"
        if not folder.exists():
            network = _load(source, config, train=True)
            rows = _samples(records, tokenizer, config.longest, say)
            say(f"All weights, {len(rows):,} examples of all roles:")
            _fit(network, rows, config, config.full_epochs, config.full_rate, say)
            _put(folder, lambda place: _save(network, tokenizer, place))
        source = str(folder)
        made.append(folder)
    for role in ROLES if config.adapter_epochs else ():
        mine = role_records(records, role)
        folder = out / "adapters" / role
        if mine and not folder.exists():
            _adapter(source, tokenizer, role, mine, folder, config, say)
        if mine:
            made.append(folder)
    return made


def _adapter(
    source: str, tokenizer: Any, role: str, records: Sequence[Record], folder: Path,
    config: TuneConfig, say: Callable[[str], None],
) -> None:  # fmt: skip
    peft: Any = import_module("peft")
    lora = config.lora
    torch.manual_seed(lora.seed)
    network = _load(source, config, train=False)
    wanted = peft.LoraConfig(
        r=lora.rank,
        lora_alpha=lora.alpha,
        target_modules="all-linear",
        task_type="CAUSAL_LM",
    )
    with warnings.catch_warnings():  # PEFT asks transformers in its former words
        warnings.simplefilter("ignore", FutureWarning)
        adapted = peft.get_peft_model(network, wanted)
    rows = _samples(records, tokenizer, config.longest, say)
    say(f"Adapter of the {role}, {len(rows):,} examples:")
    _fit(adapted, rows, config, config.adapter_epochs, lora.rate, say)
    _put(folder, lambda place: adapted.save_pretrained(str(place)))
    facts = network.config
    if facts.model_type in _LLAMA:
        pairs, alpha = read_peft(folder)
        heads = (facts.num_attention_heads, facts.num_key_value_heads)
        path = folder.with_suffix(".gguf")
        export_lora(pairs, path, alpha=alpha, heads=heads[0], key_heads=heads[1], name=role)
        say(f"Wrote {path}.")


def _load_tokenizer(source: str) -> Any:
    from transformers import AutoTokenizer

    try:
        tokenizer = AutoTokenizer.from_pretrained(source)
    except (OSError, ValueError) as error:
        first = str(error).strip().split("\n")[0]
        raise UsageError(f"The tokenizer of {source} cannot be loaded: {first}") from None
    if not tokenizer.chat_template:
        raise UsageError(f"{source} has no chat template; choose a model tuned for chat.")
    return tokenizer


def _load(source: str, config: TuneConfig, *, train: bool) -> Any:
    from transformers import AutoModelForCausalLM

    # Small steps would be lost in 16 bits, so what is trained has 32.
    half = config.device == "cuda" and not train
    try:
        network: Any = AutoModelForCausalLM.from_pretrained(
            source, dtype=torch.bfloat16 if half else torch.float32, use_safetensors=True
        )
    except (OSError, ValueError) as error:
        first = str(error).strip().split("\n")[0]
        raise UsageError(f"The model {source} cannot be loaded: {first}") from None
    return network.to(config.device)


def _samples(
    records: Sequence[Record], tokenizer: Any, longest: int, say: Callable[[str], None]
) -> list[_Sample]:
    """A sample for each learned message: the prompt as the chat template has it, and the rest."""
    found: list[_Sample] = []
    long = 0
    for record in records:
        said = [{"role": who, "content": text} for who, text in record.messages]
        for place in record.learned:
            try:
                before = tokenizer.apply_chat_template(
                    said[:place], tokenize=False, add_generation_prompt=True
                )
                whole = tokenizer.apply_chat_template(said[: place + 1], tokenize=False)
            except Exception as error:  # a template raises what it likes
                raise UsageError(
                    f"The model's chat template refuses an example of {record.role or 'the file'} "
                    f"({error}); make the examples with --style chat."
                ) from None
            if not whole.startswith(before):
                raise UsageError(
                    "The model's chat template writes an answer otherwise than it asks for one, "
                    "so the examples do not fit it; choose another model."
                )
            prompt = tokenizer(before, add_special_tokens=False).input_ids
            rest = tokenizer(whole[len(before) :], add_special_tokens=False).input_ids
            if len(prompt) + len(rest) > longest:
                long += 1
            else:
                found.append(([*prompt, *rest], len(prompt)))
    if long:
        say(f"{long:,} examples are longer than {longest:,} tokens and left out.")
    if not found:
        raise UsageError(f"No example has at most {longest:,} tokens; raise --longest.")
    return found


def _fit(
    network: Any, rows: list[_Sample], config: TuneConfig, epochs: int, rate: float,
    say: Callable[[str], None],
) -> None:  # fmt: skip
    """AdamW, one warm-up and one linear decay, clipped gradients."""
    rng = random.Random(config.seed)
    trained = [p for p in network.parameters() if p.requires_grad]
    adam = torch.optim.AdamW(trained, lr=rate, weight_decay=0.0)
    a_pass = -(-len(rows) // config.batch)
    steps = epochs * a_pass
    network.train()
    half = torch.autocast("cuda", torch.bfloat16) if config.device == "cuda" else nullcontext()
    order: list[int] = []
    for step in range(steps):
        if not order:
            order = rng.sample(range(len(rows)), len(rows))
        chosen, order = order[: config.batch], order[config.batch :]
        ids, mask, labels = _batch([rows[i] for i in chosen], config.device)
        with half:
            loss = network(input_ids=ids, attention_mask=mask, labels=labels).loss
        loss.backward()
        torch.nn.utils.clip_grad_norm_(trained, 1.0)
        rise, fall = (step + 1) / max(1.0, config.warmup * steps), (steps - step) / steps
        for group in adam.param_groups:
            group["lr"] = rate * min(1.0, rise, fall)
        adam.step()
        adam.zero_grad()
        if step % 10 == 9 or step + 1 == steps:
            say(f"step {step + 1}/{steps}  loss {loss.item():.3f}")
    network.eval()


def _batch(rows: Sequence[_Sample], device: str) -> tuple[torch.Tensor, ...]:
    longest = max(len(ids) for ids, _ in rows)
    size = (len(rows), longest)
    ids, mask = torch.zeros(size, dtype=torch.long), torch.zeros(size, dtype=torch.long)
    labels = torch.full(size, -100)
    for row, (tokens, prompt) in enumerate(rows):
        ids[row, : len(tokens)] = torch.tensor(tokens)
        mask[row, : len(tokens)] = 1
        labels[row, prompt : len(tokens)] = ids[row, prompt : len(tokens)]
    return ids.to(device), mask.to(device), labels.to(device)


def _save(network: Any, tokenizer: Any, folder: Path) -> None:
    network.save_pretrained(str(folder))
    tokenizer.save_pretrained(str(folder))


def _put(folder: Path, write: Callable[[Path], object]) -> None:
    """Have a folder written beside its place and then put there, so that it is whole or absent."""
    partial = folder.with_name(folder.name + ".partial")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    write(partial)
    partial.rename(folder)
