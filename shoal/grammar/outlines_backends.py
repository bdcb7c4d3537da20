# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportMissingImports=false, reportUntypedBaseClass=false
"""Outlines' three backends for any vocabulary, each as a function from a schema to a processor.

Outlines' own constructors read the vocabulary of a `llama_cpp.Llama` as text: tokens that
are parts of characters become U+FFFD, of equal texts one is kept, and one token ends a
text. Here the backends are given the bytes.

What xgrammar 0.2.8 does not enforce, found out by experiment, and what is done about it:

| part of a schema | what xgrammar does | here |
|---|---|---|
| string with lengths | admits raw control characters, lone surrogates | masks such tokens |
| pattern | drops the lengths, reaches over the quotes | refused |
| format | drops the lengths; 31 February; 063.1.1.1; a second 60 | refused, but for uuid |
| multipleOf of a number | ignores; at most six digits after the point | refused below six digits |
| patternProperties | as pattern | refused, but for the keys of a map |
"""

import json
import re
from collections.abc import Callable, Sequence
from typing import Any, Literal

import numpy as np

from shoal.errors import SchemaRefused
from shoal.grammar.outlines_regex import SILENT, characters, refusal, schema_regex
from shoal.grammar.refs import JSON, is_object

__all__ = ["Backend", "Processor", "compiler"]

Backend = Literal["outlines_core", "llguidance", "xgrammar"]

Processor = Any
"""An `outlines.processors.OutlinesLogitsProcessor`."""

_START = b"\x02"
"""Stands before every text that outlines_core matches: JSON holds no such character.
Its automaton also matches from every later place on, which for a string of n characters
takes up to 2**n states, unless the text begins with what cannot come again."""

_END = b"\x03"
"""Stands after every text, too. An automaton that prefers the first alternative forgets
the others at a match, and so would admit 1 and not 10 for the expression 1|10."""

_INDEXED = 50_000_000
"""Most characters of free strings times tokens: an index of 7 s and 1 GB."""


def compiler(
    backend: Backend, pieces: Sequence[bytes], ends: frozenset[int], tokenizer: Any
) -> Callable[[str, str], Processor]:
    """A function that makes a fresh processor.

    Its arguments are the schema of a `Constraint`, as JSON, and its grammar; it raises
    SchemaRefused for what the backend does not enforce.

    Args:
        backend: whose processors.
        pieces: the bytes of every token.
        ends: tokens that end a text.
        tokenizer: an `llguidance.LLTokenizer`, for that backend.

    Raises:
        ImportError: a package is missing.
    """
    match backend:
        case "outlines_core":
            return _core(pieces, ends)
        case "llguidance":
            return _llguidance(tokenizer)
        case "xgrammar":
            return _xgrammar(pieces, ends)


def _core(pieces: Sequence[bytes], ends: frozenset[int]) -> Callable[[str, str], Processor]:
    from outlines.backends.outlines_core import OutlinesCoreBackend, OutlinesCoreLogitsProcessor
    from outlines_core import Vocabulary

    start, end, eos = len(pieces), len(pieces) + 1, min(ends)

    class CoreProcessor(OutlinesCoreLogitsProcessor):
        def _setup(self, batch_size: int, vocab_size: int) -> None:
            """As Outlines' own, whose numpy kernels need numba; and past the start mark."""
            from outlines_core import Guide

            self._guides = [Guide(self.index) for _ in range(batch_size)]
            for guide in self._guides:
                guide.advance(start, return_tokens=False)
            words = (vocab_size + 2 + 31) // 32
            self._bitmasks = [np.zeros((1, words), np.int32) for _ in range(batch_size)]
            self.bias_logits = self._bias_logits_numpy

        def _bias_logits_numpy(self, batch_size: int, logits: Any) -> Any:
            for i in range(batch_size):
                mask = self._bitmasks[i]
                self._guides[i].write_mask_into(mask.ctypes.data, mask.size, mask.itemsize)
                bits = np.unpackbits(mask.view(np.uint8), bitorder="little")
                bits[eos] = bits[end]
                logits[i][bits[: logits.shape[1]] == 0] = -np.inf
            return logits

    class CoreBackend(OutlinesCoreBackend):
        def __init__(self) -> None:
            """By bytes: the text of Outlines' own tokenizer loses parts of characters."""
            tokens: dict[bytes, list[int]] = {_START: [start], _END: [end]}
            for token, piece in enumerate(pieces):
                if piece and token not in ends and not {*_START, *_END} & {*piece}:
                    tokens.setdefault(piece, []).append(token)
            self.eos_token_id = eos
            self.vocabulary = Vocabulary(eos, tokens)
            self.tensor_library_name = "numpy"

    core = CoreBackend()

    def compile(text: str, _grammar: str) -> Processor:
        schema = json.loads(text)
        regex = f"\\x02(?:{schema_regex(schema)})\\x03"
        if (held := characters(schema)) * len(pieces) > _INDEXED:
            raise SchemaRefused(
                f"The strings of the schema hold up to {held:,} characters together, and "
                f"outlines_core can index {_INDEXED // len(pieces):,} for {len(pieces):,} "
                'tokens; lower maxLength or maxItems, or choose the engine "llguidance".'
            )
        try:
            index = core.get_regex_logits_processor(regex).index
        except ValueError as error:
            reason = str(error).strip().splitlines()[0].rstrip(".")
            raise SchemaRefused(f"outlines_core refuses the schema: {reason[:200]}.") from None
        return CoreProcessor(index, "numpy")

    return compile


def _llguidance(tokenizer: Any) -> Callable[[str, str], Processor]:
    from llguidance import LLMatcher, LLParserLimits
    from outlines.backends.llguidance import LLGuidanceBackend, LLGuidanceLogitsProcessor

    # llguidance's defaults, which Outlines takes, give up on quotations of 60 words
    limits = LLParserLimits(
        initial_lexer_fuel=100_000_000, step_lexer_fuel=100_000_000, verbose_errors=False
    )

    class GuidanceProcessor(LLGuidanceLogitsProcessor):
        def _setup(self, batch_size: int) -> None:
            super()._setup(0)
            from llguidance.numpy import allocate_token_bitmask

            self.bitmask = allocate_token_bitmask(batch_size, self.llg_tokenizer.vocab_size)
            self.ll_matchers = [
                LLMatcher(self.llg_tokenizer, self.grammar, log_level=0, limits=limits)
                for _ in range(batch_size)
            ]

        def _bias_logits_numpy(self, input_ids: Any, logits: Any) -> Any:
            """As Outlines' own, which would end the text where llguidance gave up."""
            biased = super()._bias_logits_numpy(input_ids, logits)
            for matcher in self.ll_matchers:
                if matcher.is_error():
                    raise RuntimeError(matcher.get_error().strip().splitlines()[0])
            return biased

    class GuidanceBackend(LLGuidanceBackend):
        def __init__(self) -> None:
            """With every token that ends a text; Outlines' own knows one."""
            import llguidance

            self.llg = llguidance
            self.tensor_library_name = "numpy"
            self.llg_tokenizer = tokenizer

    backend = GuidanceBackend()

    def compile(_schema: str, grammar: str) -> Processor:
        return GuidanceProcessor(
            backend.get_cfg_logits_processor(grammar).grammar, tokenizer, "numpy"
        )

    return compile


def _xgrammar(pieces: Sequence[bytes], ends: frozenset[int]) -> Callable[[str, str], Processor]:
    import xgrammar
    from outlines.backends.xgrammar import XGrammarBackend, XGrammarLogitsProcessor

    class XBackend(XGrammarBackend):
        def __init__(self) -> None:
            """For any vocabulary; Outlines' own knows those of transformers and MLX."""
            vocabulary = xgrammar.TokenizerInfo(list(pieces), stop_token_ids=sorted(ends))
            self.grammar_compiler = xgrammar.GrammarCompiler(vocabulary)
            self.tensor_library_name = "torch"

    backend = XBackend()

    def compile(text: str, _grammar: str) -> Processor:
        _check(json.loads(text), "$")
        compiled = backend.grammar_compiler.compile_json_schema(
            text, any_whitespace=False, separators=(",", ":")
        )
        return XGrammarLogitsProcessor(compiled, "torch")

    return compile


_KNOWN = SILENT | {
    "additionalProperties",
    "anyOf",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "items",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "oneOf",
    "patternProperties",
    "prefixItems",
    "properties",
    "required",
    "type",
}


def _check(node: JSON, path: str) -> None:
    """Refuse what xgrammar does not enforce; the schema is bounded."""
    for key in ("anyOf", "oneOf", "prefixItems"):
        for i, part in enumerate(node.get(key, [])):
            _check(part, f"{path}.{key}[{i}]")
    if "const" in node or "enum" in node:
        return
    if "pattern" in node:
        raise refusal("pattern", path, "xgrammar")
    if "format" in node and (node["format"] != "uuid" or "maxLength" in node):
        raise refusal(f"format {node['format']!r}", path, "xgrammar")
    known = _KNOWN | {key for key in node if key.startswith("x-")}
    if unknown := sorted(node.keys() - known):
        raise refusal(unknown[0], path, "xgrammar")
    if node.get("type") == "number" and not _six_digits(node["multipleOf"]):
        raise refusal("multipleOf", path, "xgrammar")
    for name, part in node.get("properties", {}).items():
        _check(part, f"{path}.{name}")
    for pattern, part in node.get("patternProperties", {}).items():
        if not re.fullmatch(r"\^\[A-Za-z0-9_\]\[A-Za-z0-9_ \.-\]\{0,\d+\}\$", pattern):
            raise refusal("patternProperties", path, "xgrammar")
        _check(part, f"{path}.*")
    if is_object(node.get("items")):
        _check(node["items"], f"{path}[]")


def _six_digits(step: float) -> bool:
    return any(step == 10.0**-digits for digits in range(6, 16))
