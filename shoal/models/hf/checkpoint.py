# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
"""What a folder in the format of Hugging Face says of a model, beside its weights.

Read here rather than through `AutoTokenizer`: the files as they are, no code of the
checkpoint, no look at a server.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from tokenizers import Tokenizer

from shoal.errors import ModelLoadError
from shoal.grammar.refs import JSON, is_list, is_object
from shoal.models.base import PromptStyle

__all__ = ["Checkpoint", "find_folder", "read_checkpoint"]

_ID = re.compile(r"[A-Za-z0-9][\w.-]*(?:/[A-Za-z0-9][\w.-]*)?")


@dataclass(frozen=True)
class Checkpoint:
    """A checkpoint but for its weights."""

    folder: Path
    name: str
    prompt_style: PromptStyle
    """The key `shoal_prompt_style` of config.json, else `chat`."""
    template: str
    """The chat template, as Jinja."""
    tokenizer: Tokenizer
    bos: str
    eos: str
    """Texts of these tokens, for the template; empty where there is none."""
    ends: frozenset[int]
    """Every token that a file names as the end of a text."""


def find_folder(spec: str) -> Path:
    """The folder that a name stands for: a folder, or an ID in the local cache of the Hub.

    Raises:
        ModelLoadError: there is none; nothing is downloaded.
    """
    path = Path(spec).expanduser()
    if path.is_dir():
        return path
    if path.exists():
        raise ModelLoadError(f"{path} is a file; name the folder that holds config.json.")
    if not _ID.fullmatch(spec):
        raise ModelLoadError(f"There is no folder {path}; check the path of the model.")
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HFValidationError, LocalEntryNotFoundError

    try:
        return Path(snapshot_download(spec, local_files_only=True))
    except HFValidationError:
        raise ModelLoadError(f"{spec!r} is no folder and no ID of a model.") from None
    except LocalEntryNotFoundError:
        raise ModelLoadError(
            f"{spec} is no folder and not in the local Hugging Face cache; Shoal downloads "
            f"nothing, so fetch it with: hf download {spec}"
        ) from None


def read_checkpoint(folder: Path, name: str) -> Checkpoint:
    """Read all but the weights.

    Args:
        folder: with config.json, tokenizer.json, a chat template and .safetensors files.
        name: what the model is called.

    Raises:
        ModelLoadError: something is missing or not as it must be.
    """
    config = _read(folder, "config.json")
    if config is None:
        raise ModelLoadError(f"{folder} has no config.json, so it holds no model.")
    if not any(folder.glob("*.safetensors")):
        raise ModelLoadError(
            f"{folder} has no .safetensors weights; pickled ones are never loaded, since they "
            "can run code."
        )
    settings = _read(folder, "tokenizer_config.json") or {}
    style = config.get("shoal_prompt_style", "chat")
    if style not in ("chat", "compact"):
        raise ModelLoadError(
            f"{folder}/config.json has shoal_prompt_style {style!r}; it must be chat or compact."
        )
    tokenizer = _tokenizer(folder)
    bos, eos = (_text(settings.get(f"{kind}_token")) for kind in ("bos", "eos"))
    ends = set(_ids(config.get("eos_token_id")))
    ends.update(_ids((config.get("text_config") or {}).get("eos_token_id")))
    ends.update(_ids((_read(folder, "generation_config.json") or {}).get("eos_token_id")))
    named = tokenizer.token_to_id(eos) if eos else None
    if named is not None:
        ends.add(named)
    if not ends:
        raise ModelLoadError(f"{folder} names no token that ends a text (eos_token_id).")
    return Checkpoint(
        folder, name, style, _template(folder, settings), tokenizer, bos, eos, frozenset(ends)
    )


def _read(folder: Path, name: str) -> JSON | None:
    path = folder / name
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise ModelLoadError(f"{path} cannot be read: {error}.") from None
    if not is_object(found):
        raise ModelLoadError(f"{path} holds no JSON object.")
    return found


def _tokenizer(folder: Path) -> Tokenizer:
    path = folder / "tokenizer.json"
    if not path.exists():
        raise ModelLoadError(
            f"{folder} has no tokenizer.json; write one with transformers: "
            "AutoTokenizer.from_pretrained(FOLDER).save_pretrained(FOLDER)."
        )
    try:
        tokenizer = Tokenizer.from_file(str(path))
    except Exception as error:  # tokenizers raises this very class
        raise ModelLoadError(f"{path} is no tokenizer: {error}.") from None
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


def _template(folder: Path, settings: JSON) -> str:
    path = folder / "chat_template.jinja"
    found: Any = path.read_text(encoding="utf-8") if path.exists() else None
    found = found or settings.get("chat_template")
    if is_list(found):
        named = {part["name"]: part["template"] for part in cast(list[JSON], found)}
        found = named.get("default")
    if not isinstance(found, str) or not found:
        raise ModelLoadError(f"{folder} has no chat template; use an instruct model.")
    return found


def _text(token: Any) -> str:
    """The text of a token, which a file has alone or within an object."""
    if is_object(token):
        token = token.get("content")
    return token if isinstance(token, str) else ""


def _ids(value: Any) -> Sequence[int]:
    if is_list(value):
        return [item for item in value if isinstance(item, int)]
    return [value] if isinstance(value, int) else []
