# pyright: reportUnknownMemberType=false
"""The vocabulary of a checkpoint: the bytes of its tokens, and texts as tokens."""

import json
from typing import Any

from llguidance import LLTokenizer
from tokenizers import Tokenizer

from shoal.errors import ModelLoadError
from shoal.models.hf.checkpoint import Checkpoint

__all__ = ["Vocabulary"]


class Vocabulary:
    """Tokens of one model.

    Args:
        checkpoint: whose.
        size: length of a row of logits; tokens beyond the tokenizer's have no bytes.

    Raises:
        ModelLoadError: the tokenizer has more tokens than the model, or is of a kind that
            llguidance cannot read.
    """

    def __init__(self, checkpoint: Checkpoint, size: int) -> None:
        tokenizer = checkpoint.tokenizer
        known = set(tokenizer.get_vocab().values())
        last = max(known | checkpoint.ends)
        if last >= size:
            raise ModelLoadError(
                f"{checkpoint.folder} has a tokenizer with the token {last:,} and a model of "
                f"{size:,} tokens; they do not belong together."
            )
        self.ends = checkpoint.ends
        first = min(checkpoint.ends)
        try:
            self.tokenizer = LLTokenizer(
                tokenizer.to_str(), n_vocab=size, eos_token=[first, *sorted(self.ends - {first})]
            )
        except (ValueError, RuntimeError) as error:
            raise ModelLoadError(
                f"llguidance cannot read {checkpoint.folder}/tokenizer.json: {error}."
            ) from None
        added: dict[int, Any] = tokenizer.get_added_tokens_decoder()
        hidden = {number for number, token in added.items() if token.special} | self.ends
        self.pieces = [
            self._piece(token) if token in known and token not in hidden else b""
            for token in range(size)
        ]
        self._whole = tokenizer
        self._plain, self._marks = _without_marks(tokenizer)

    def _piece(self, token: int) -> bytes:
        # llguidance marks special tokens with the byte 255, and takes it for such a mark alone
        return self.tokenizer.decode_bytes([token]) or b"\xff"

    def tokenize(self, text: str, *, special: bool) -> list[int]:
        """Tokens of a text, without any added at its ends.

        Args:
            text: any text; lone surrogates become question marks.
            special: whether the texts of added tokens become those tokens. Without, no
                text does, so that contents cannot pass for the markup of a template.
        """
        text = text.encode("utf-8", "replace").decode()
        if special:
            return self._whole.encode(text, add_special_tokens=False).ids
        ids: list[int] = self._plain.encode(text, add_special_tokens=False).ids
        if self._marks.isdisjoint(ids):
            return ids
        # a model that looks up whole words finds marks among its vocabulary
        return [i for c in text for i in self._plain.encode(c, add_special_tokens=False).ids]


def _without_marks(tokenizer: Tokenizer) -> tuple[Tokenizer, frozenset[int]]:
    """A copy that reads added tokens as text, but for those of white space; and their ids."""
    content = json.loads(tokenizer.to_str())
    marks = [token for token in content["added_tokens"] if token["content"].strip()]
    for token in marks:
        # to leave them out would renumber the others
        token["special"] = True
    plain = Tokenizer.from_str(json.dumps(content))
    plain.encode_special_tokens = True
    return plain, frozenset(token["id"] for token in marks)
