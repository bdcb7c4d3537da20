"""A byte-level BPE whose merges never cross spaces, digits or punctuation.

A value therefore has the same tokens in a question and inside the quotes of a tool
call, so that copying is copying. The merges hold under llama.cpp's `gpt-2`
pre-tokenizer, which splits more coarsely but finds no other merge to apply.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from shoal.errors import UsageError
from shoal.training.examples import Example

if TYPE_CHECKING:
    from tokenizers import Tokenizer

__all__ = ["SPECIAL_TOKENS", "encode_example", "load_tokenizer", "special_id", "train_tokenizer"]

SPECIAL_TOKENS = ("<|pad|>", "<|end|>", "<|user|>", "<|assistant|>", "<|system|>", "<|tool|>")
_PIECE = r"\p{L}+|\p{N}|\s|[^\s\p{L}\p{N}]"


def train_tokenizer(texts: Iterable[str], size: int = 2048) -> "Tokenizer":
    """A tokenizer of `size` tokens, the six special ones first."""
    from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(_PIECE), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=size,
        special_tokens=list(SPECIAL_TOKENS),
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    return _plain(tokenizer)


def load_tokenizer(path: Path) -> "Tokenizer":
    """The tokenizer saved at `path`."""
    from tokenizers import Tokenizer

    return _plain(Tokenizer.from_file(str(path)))


def _plain(tokenizer: "Tokenizer") -> "Tokenizer":
    """The tokenizer, made to read the names of special tokens as text, as at run time."""
    tokenizer.encode_special_tokens = True
    return tokenizer


def special_id(tokenizer: "Tokenizer", text: str) -> int:
    """The id of a special token.

    Raises:
        UsageError: The tokenizer has no such token; another program made it.
    """
    found = tokenizer.token_to_id(text)
    if found is None:
        raise UsageError(f"The tokenizer lacks {text}; use one that `shoal train` made.")
    return found


def encode_example(example: Example, tokenizer: "Tokenizer") -> tuple[list[int], list[bool]]:
    """Token ids of a conversation, and which of them are to be predicted.

    The layout is the embedded model's chat template: a role's token, the content, and
    after what the assistant wrote, the end token.
    """
    ids: list[int] = []
    learned: list[bool] = []
    end = special_id(tokenizer, "<|end|>")
    for role, content, learn in example.messages:
        ids.append(special_id(tokenizer, f"<|{role}|>"))
        learned.append(False)
        piece = tokenizer.encode(content, add_special_tokens=False).ids
        ids += piece
        learned += [learn] * len(piece)
        if role == "assistant":
            ids.append(end)
            learned.append(learn)
    return ids, learned
