import json
import random
import re
from typing import TYPE_CHECKING

import pytest

from shoal.errors import UsageError
from shoal.training.mixture import example_source
from shoal.training.synthetic import generate_case
from shoal.training.tokenizer import SPECIAL_TOKENS, encode_example, special_id

if TYPE_CHECKING:
    from tokenizers import Tokenizer

ODD = [
    "Zoë's café…",
    "naïve—word",
    "東京 12",
    "a\tb\r\n c",
    "🐟🐠",
    'say "hi" \\n',
    "1,234.50€",
    "ÅÄÖ",
]


def ids(tokenizer: "Tokenizer", text: str) -> list[int]:
    return tokenizer.encode(text, add_special_tokens=False).ids


def test_special_tokens_come_first(tokenizer: "Tokenizer") -> None:
    assert [special_id(tokenizer, text) for text in SPECIAL_TOKENS] == list(range(6))


def test_a_tokenizer_without_them_is_named() -> None:
    tokenizers = pytest.importorskip("tokenizers", reason="needs the extra shoal[train]")
    with pytest.raises(UsageError, match=r"lacks <\|end\|>"):
        special_id(tokenizers.Tokenizer(tokenizers.models.BPE()), "<|end|>")


def test_no_token_crosses_a_space_a_digit_or_punctuation(tokenizer: "Tokenizer") -> None:
    whole = re.compile(r"[^\W\d_]+|\d|\s|[^\w\s]|_")
    checked = 0
    for number in range(len(SPECIAL_TOKENS), tokenizer.get_vocab_size()):
        text = tokenizer.decode([number], skip_special_tokens=False)
        if "\ufffd" not in text:  # part of a character is no character
            assert whole.fullmatch(text), text
            checked += len(text) > 1
    assert checked > 200


def test_a_value_has_the_same_tokens_in_the_question_and_in_json(tokenizer: "Tokenizer") -> None:
    rng = random.Random(8)
    compared = 0
    while compared < 1000:
        case = generate_case(rng)
        for step in case.steps:
            text = json.dumps(step.arguments, ensure_ascii=False, separators=(",", ":"))
            inside, asked = ids(tokenizer, text), ids(tokenizer, case.question)
            for value in step.arguments.values():
                if (shown := str(value)) in case.question:
                    own = ids(tokenizer, shown)
                    for where in (inside, asked):
                        starts = range(len(where) - len(own) + 1)
                        assert any(where[i : i + len(own)] == own for i in starts), shown
                    compared += 1


@pytest.mark.parametrize("text", ODD)
def test_any_text_reads_back(tokenizer: "Tokenizer", text: str) -> None:
    assert tokenizer.decode(ids(tokenizer, text)) == text


def test_an_encoded_example_reads_back_and_learns_what_the_assistant_wrote(
    tokenizer: "Tokenizer",
) -> None:
    draw, rng = example_source([]), random.Random(9)
    for _ in range(200):
        for example in draw(rng, 0.5):
            tokens, learned = encode_example(example, tokenizer)
            layout = "".join(
                f"<|{role}|>{text}" + "<|end|>" * (role == "assistant")
                for role, text, _ in example.messages
            )
            assert tokenizer.decode(tokens, skip_special_tokens=False) == layout
            wanted = "".join(f"{text}<|end|>" for _, text, learn in example.messages if learn)
            picked = [t for t, learn in zip(tokens, learned, strict=True) if learn]
            assert tokenizer.decode(picked, skip_special_tokens=False) == wanted
