"""The exported file against the network it came from, and its prompts against training's."""

import random
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from shoal.errors import UsageError
from shoal.models import Message
from shoal.models.llamacpp import LlamaCpp
from shoal.training.examples import Example
from shoal.training.mixture import example_source
from shoal.training.tokenizer import SPECIAL_TOKENS, encode_example, special_id
from tests.training.conftest import TINY
from tests.training.llama_cpp_logits import logits

gguf = pytest.importorskip("gguf", reason="the export needs the extra shoal[train]")
torch = pytest.importorskip("torch", reason="the network needs the extra shoal[train]")

if TYPE_CHECKING:
    from tokenizers import Tokenizer

FACTS = {"tokens": 123_456_789_012, "steps": 7}
ODD = (
    'He said "12,5" & left: {"a": [1, 2.50]}',
    "line one\nline two\r\n\n\ttabbed  twice  ",
    "Zoë's naïve café — 東京へ 🐟🐠 Ünïcode ﬁ ½ ² ١٢",
    "don't we'll I'M snake_case camelCase <|end|> <|user|> </s> [INST]",
    " leading and trailing ",
    "3.14159 -42 1e-9 2026-11-20 10:05pm $4,000.00 50%",
    "a\u00a0b\u2009c\u200bd\ufeffe e\u0301 \u0000x",
    "",
)


@pytest.fixture(scope="module")
def exported(
    tmp_path_factory: pytest.TempPathFactory, tokenizer: "Tokenizer", weights: dict[str, Any]
) -> dict[str, Path]:
    from shoal.training.export import export_gguf

    folder = tmp_path_factory.mktemp("export")
    arrays = {name: tensor.numpy() for name, tensor in weights.items()}
    return {
        kind: export_gguf(
            arrays, TINY, tokenizer, folder / f"{kind}.gguf", quantisation=kind, facts=FACTS
        )
        for kind in ("F32", "Q8_0")
    }


@pytest.fixture(scope="module")
def network(weights: dict[str, Any]) -> Any:
    from shoal.training.network import Llama

    result = Llama(TINY)
    result.load_state_dict(weights)
    return result.eval()


def reference(network: Any, ids: list[int]) -> np.ndarray[Any, Any]:
    with torch.inference_mode():
        return network(torch.tensor([ids]))[0].numpy()


def random_sequences(count: int) -> list[list[int]]:
    rng = random.Random(5)
    return [
        [rng.randrange(TINY.vocabulary) for _ in range(rng.randint(1, 90))] for _ in range(count)
    ]


def test_llama_cpp_computes_what_torch_computes(exported: dict[str, Path], network: Any) -> None:
    sequences = random_sequences(12)
    for ids, found in zip(sequences, logits(exported["F32"], sequences), strict=True):
        wanted = reference(network, ids)
        assert wanted.std() > 1
        np.testing.assert_allclose(found, wanted, atol=1e-3)


def test_greedy_continuations_are_identical(exported: dict[str, Path], network: Any) -> None:
    ids = theirs = random_sequences(1)[0][:20]
    for _ in range(12):
        theirs = [*theirs, int(logits(exported["F32"], [theirs])[0][-1].argmax())]
        ids = [*ids, int(reference(network, ids)[-1].argmax())]
    assert theirs == ids


def test_eight_bits_stay_close(exported: dict[str, Path], network: Any) -> None:
    sequences = random_sequences(12)
    agreed = total = 0
    for ids, found in zip(sequences, logits(exported["Q8_0"], sequences), strict=True):
        wanted = reference(network, ids)
        assert 0 < np.abs(found - wanted).mean() < 0.08 * wanted.std()
        agreed += int((found.argmax(1) == wanted.argmax(1)).sum())
        total += len(ids)
    assert agreed / total > 0.9
    assert exported["Q8_0"].stat().st_size < 0.45 * exported["F32"].stat().st_size


def test_the_file_says_what_it_is(exported: dict[str, Path], tokenizer: "Tokenizer") -> None:
    reader = gguf.GGUFReader(exported["Q8_0"])
    fields = {name: field.contents() for name, field in reader.fields.items()}
    assert fields["general.architecture"] == "llama"
    assert fields["general.name"] == "shoal-embedded"
    assert fields["general.license"] == "apache-2.0"
    assert fields["shoal.prompt_style"] == "compact"
    assert fields["shoal.training.tokens"] == FACTS["tokens"]
    assert fields["shoal.training.steps"] == FACTS["steps"]
    assert fields["llama.context_length"] == TINY.context
    assert fields["llama.rope.freq_base"] == TINY.rope_base
    assert fields["llama.attention.layer_norm_rms_epsilon"] == pytest.approx(1e-5)
    assert fields["tokenizer.ggml.model"] == "gpt2"
    assert fields["tokenizer.ggml.pre"] == "gpt-2"
    assert fields["tokenizer.ggml.add_bos_token"] is False
    assert fields["tokenizer.ggml.eos_token_id"] == special_id(tokenizer, "<|end|>")
    assert fields["tokenizer.ggml.padding_token_id"] == special_id(tokenizer, "<|pad|>")
    tokens, types = fields["tokenizer.ggml.tokens"], fields["tokenizer.ggml.token_type"]
    assert tokens == [tokenizer.id_to_token(i) for i in range(TINY.vocabulary)]
    control = {t for t, kind in zip(tokens, types, strict=True) if kind == gguf.TokenType.CONTROL}
    assert control == set(SPECIAL_TOKENS)


def test_matrices_have_eight_bits_and_norms_thirty_two(exported: dict[str, Path]) -> None:
    kinds = {t.name: t.tensor_type for t in gguf.GGUFReader(exported["Q8_0"]).tensors}
    assert "output.weight" not in kinds
    assert not any("bias" in name for name in kinds)
    for name, kind in kinds.items():
        assert kind.name == ("F32" if "norm" in name else "Q8_0"), name


def test_a_foreign_tokenizer_is_refused(
    tmp_path: Path, tokenizer: "Tokenizer", weights: dict[str, Any]
) -> None:
    from shoal.training.config import Shape
    from shoal.training.export import export_gguf

    small = Shape(width=64, layers=2, heads=2, hidden=96, vocabulary=512, context=512)
    with pytest.raises(UsageError, match="640 tokens and the network knows 512"):
        export_gguf({}, small, tokenizer, tmp_path / "m.gguf")
    assert not list(tmp_path.iterdir())


def odd_examples() -> list[Example]:
    return [
        Example(
            (
                ("user", text, False),
                ("system", f"f({text})", False),
                ("user", "call", False),
                ("assistant", text, True),
                ("tool", text * 2, False),
                ("user", "answer", False),
                ("assistant", text, True),
            ),
            "team",
        )
        for text in ODD
    ]


def assert_same_prompts(model: LlamaCpp, tokenizer: "Tokenizer", examples: list[Example]) -> int:
    """The ids before each turn of the assistant are those that it learned to follow."""
    compared = 0
    for example in examples:
        ids, _ = encode_example(example, tokenizer)
        for i, (role, content, learned) in enumerate(example.messages):
            if role != "assistant" or not learned:
                continue
            messages: list[Message] = [
                {"role": r, "content": c}  # pyright: ignore[reportAssignmentType]
                for r, c, _ in example.messages[:i]
            ]
            prompt = model.prompter.tokens(messages)
            assert prompt == ids[: len(prompt)], messages
            reply = tokenizer.encode(content, add_special_tokens=False).ids
            rest = ids[len(prompt) :]
            assert rest[: len(reply) + 1] == [*reply, special_id(tokenizer, "<|end|>")], content
            compared += 1
    return compared


def test_prompts_at_run_time_are_those_of_training(
    exported: dict[str, Path], tokenizer: "Tokenizer"
) -> None:
    draw, rng = example_source([]), random.Random(12)
    examples = odd_examples() + [e for i in range(400) for e in draw(rng, i / 400)]
    model = LlamaCpp(exported["Q8_0"], threads=1)
    try:
        assert model.prompt_style == "compact"
        assert assert_same_prompts(model, tokenizer, examples) > 900
    finally:
        model.close()


def test_public_prompts_are_those_of_training_too(
    exported: dict[str, Path], tokenizer: "Tokenizer", public_data: Path
) -> None:
    from shoal.training.public import load_public

    rng = random.Random(13)
    draw = example_source(load_public(public_data, share_alike=True))
    examples = [e for _ in range(400) for e in draw(rng, 0.5)]
    model = LlamaCpp(exported["F32"], threads=1)
    try:
        assert assert_same_prompts(model, tokenizer, examples) > 500
    finally:
        model.close()
