"""The checkpoint made of a GGUF file against llama.cpp, which reads that very file."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from shoal.errors import UsageError
from shoal.models import Message
from shoal.models.llamacpp import LlamaCpp
from shoal.models.load import embedded_path
from tests.training.conftest import TINY

if TYPE_CHECKING:
    from tokenizers import Tokenizer

gguf = pytest.importorskip("gguf", reason="the export needs the extra shoal[train]")
pytest.importorskip("safetensors", reason="the export needs the extra shoal[hf]")

TEXTS = (
    "Which weekday is 2027-03-01?",
    'He said "12,5" & left: {"a": [1, 2.50]}',
    "Zoë's naïve café — 東京へ 🐟🐠 ½ ² ١٢ don't we'll I'M snake_case",
    "line one\nline two\r\n\n\ttabbed  twice   ",
    "a\u00a0b\u2009c\u200bd\ufeffe e\u0301 \u0000x <|end|>",
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from shoal.training.export_hf import export_hf

    return export_hf(embedded_path(), tmp_path_factory.mktemp("hf") / "made" / "here")


@pytest.fixture(scope="module")
def native() -> Any:
    model = LlamaCpp(embedded_path(), threads=1)
    yield model._core.backend  # pyright: ignore[reportPrivateUsage]
    model.close()


def test_texts_have_the_same_tokens(folder: Path, native: Any) -> None:
    tokenizers = pytest.importorskip("tokenizers", reason="it comes with shoal[hf]")
    ours = tokenizers.Tokenizer.from_file(str(folder / "tokenizer.json"))
    for special in (True, False):
        ours.encode_special_tokens = not special
        for text in TEXTS:
            found = ours.encode(text, add_special_tokens=False).ids
            assert found == native.tokenize(text, special=special)
            assert special or ours.decode(found, skip_special_tokens=False) == text


def test_the_way_to_gguf_and_back_changes_nothing(
    tmp_path: Path, tokenizer: "Tokenizer", weights: dict[str, Any]
) -> None:
    """Against the network that was exported, which is tested against llama.cpp elsewhere."""
    torch = pytest.importorskip("torch", reason="the network needs the extra shoal[train]")
    transformers = pytest.importorskip("transformers", reason="it comes with shoal[hf]")
    from shoal.training.export import export_gguf
    from shoal.training.export_hf import export_hf
    from shoal.training.network import Llama

    arrays = {name: tensor.numpy() for name, tensor in weights.items()}
    path = export_gguf(arrays, TINY, tokenizer, tmp_path / "f32.gguf", quantisation="F32")
    made = transformers.AutoModelForCausalLM.from_pretrained(export_hf(path, tmp_path / "out"))
    network = Llama(TINY)
    network.load_state_dict(weights)
    ids = torch.randint(TINY.vocabulary, (1, 300), generator=torch.Generator().manual_seed(1))
    with torch.inference_mode():
        wanted, found = network(ids), made(ids).logits
    assert wanted.std() > 1
    np.testing.assert_allclose(found.numpy(), wanted.numpy(), atol=1e-3)


def test_eight_bits_leave_the_logits_close(folder: Path, native: Any) -> None:
    """llama.cpp rounds activations to 8 bits beside weights of 8 bits; torch does not."""
    pytest.importorskip("transformers", reason="the comparison needs the extra shoal[hf]")
    from shoal.models.hf import Transformers
    from shoal.models.hf.network import computing_with

    model = Transformers(folder)
    network = model._core.backend  # pyright: ignore[reportPrivateUsage]
    rows: list[tuple[Any, Any]] = []
    for text in TEXTS:
        tokens = native.tokenize(f"<|user|>{text}<|assistant|>", special=True)
        native.cut(0, 0)
        for position, token in enumerate(tokens):
            native.decode([token], position, 0)
            with computing_with(1):
                network.decode([token], position, 0)
            rows.append((native.logits(), network.logits()))
    model.close()
    worst = max(float(np.abs(theirs - ours).max()) for theirs, ours in rows)
    mean = float(np.mean([np.abs(theirs - ours).mean() for theirs, ours in rows]))
    same = sum(int(theirs.argmax() == ours.argmax()) for theirs, ours in rows)
    print(f"{len(rows)} rows: {mean:.3f} apart, at most {worst:.3f}; {same} have the same best")
    assert mean < 0.1
    assert worst < 2
    assert same >= 0.95 * len(rows)


def test_greedy_answers_are_mostly_the_same(folder: Path) -> None:
    pytest.importorskip("transformers", reason="the comparison needs the extra shoal[hf]")
    from shoal.models.hf import Transformers
    from tests.models.schemas import SCHEMAS

    ours, theirs = Transformers(folder), LlamaCpp(embedded_path(), threads=1)
    ask: list[Message] = [{"role": "user", "content": TEXTS[0]}]
    some = SCHEMAS[::3]
    same = sum(ours.complete(ask, s).text == theirs.complete(ask, s).text for s in some)
    print(f"{same} of {len(some)} outputs are the same")
    assert same >= 0.75 * len(some)
    ours.close()
    theirs.close()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"architecture": "qwen2"}, "has general.architecture 'qwen2'; only 'llama'"),
        ({"tokenizer": "llama"}, "has tokenizer.ggml.model 'llama'; only 'gpt2'"),
        ({"pre": "llama-bpe"}, "has tokenizer.ggml.pre 'llama-bpe'; only 'gpt-2'"),
        ({"scaling": "linear"}, "has llama.rope.scaling.type; scaled"),
        ({"tensor": "blk.0.attn_q.bias"}, "has a tensor blk.0.attn_q.bias"),
    ],
)
def test_other_files_are_refused(tmp_path: Path, change: dict[str, str], words: str) -> None:
    from shoal.training.export_hf import export_hf

    writer = gguf.GGUFWriter(tmp_path / "other.gguf", change.get("architecture", "llama"))
    writer.add_tokenizer_model(change.get("tokenizer", "gpt2"))
    writer.add_tokenizer_pre(change.get("pre", "gpt-2"))
    writer.add_head_count(2)
    if "scaling" in change:
        writer.add_rope_scaling_type(gguf.RopeScalingType.LINEAR)
    writer.add_tensor(change.get("tensor", "output_norm.weight"), np.ones(4, np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    with pytest.raises(UsageError) as error:
        export_hf(tmp_path / "other.gguf", tmp_path / "out")
    assert words in str(error.value)
