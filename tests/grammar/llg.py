"""Asks llguidance itself, byte by byte, whether a grammar admits a text."""

from typing import Any

from llguidance import LLMatcher, LLTokenizer, TokenizerWrapper

from shoal.grammar import Constraint, compile_schema

_END = 256


class _Bytes:
    eos_token_id = _END
    bos_token_id = None
    tokens = (*(bytes([i]) for i in range(256)), b"\xff<end>")
    special_token_ids = (_END,)

    def __call__(self, text: bytes | str) -> list[int]:
        return list(text.encode() if isinstance(text, str) else text)


_TOKENIZER = LLTokenizer(TokenizerWrapper(_Bytes()), n_vocab=257)


def admits(schema: Any, text: str) -> bool:
    """Whether the schema's grammar admits exactly this text."""
    constraint = schema if isinstance(schema, Constraint) else compile_schema(schema)
    matcher = LLMatcher(_TOKENIZER, constraint.grammar, log_level=0)
    assert not matcher.is_error(), matcher.get_error()
    data = list(text.encode())
    return matcher.try_consume_tokens(data) == len(data) and matcher.is_accepting()
