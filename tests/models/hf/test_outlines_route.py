"""The same checkpoint driven by Outlines itself: it must write what Shoal writes."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, cast

import pytest
from pydantic import BaseModel

from shoal.grammar import compile_schema
from shoal.models import Message


class Call(BaseModel):
    tool: Literal["weekday", "weather"]
    day: str
    again: bool


@pytest.fixture(scope="module")
def driver(hf_folder: Path) -> Iterator[Any]:
    import outlines
    import transformers

    from shoal.models.hf.network import computing_with

    with computing_with(1):
        model = transformers.AutoModelForCausalLM.from_pretrained(hf_folder)
        tokenizer = transformers.AutoTokenizer.from_pretrained(hf_folder)
        yield outlines.from_transformers(model, tokenizer)


@pytest.mark.filterwarnings("ignore:`torch.jit:DeprecationWarning")
@pytest.mark.parametrize("engine", ["llguidance", "outlines:llguidance"])
def test_outlines_gives_the_same_value(driver: Any, hf_folder: Path, engine: str) -> None:
    import outlines

    from shoal.models.hf import Transformers

    compact = {"whitespace_flexible": False, "item_separator": ",", "key_separator": ":"}
    schema = {**compile_schema(Call).schema, "x-guidance": compact}
    generate = outlines.Generator(driver, outlines.json_schema(schema), backend="llguidance")
    model = Transformers(hf_folder, engine=engine)
    for question in ("Which weekday is 2027-03-01?", "How warm is it in Oslo?"):
        messages: list[Message] = [{"role": "user", "content": question}]
        chat: Any = outlines.inputs.Chat(cast(Any, messages))
        theirs: Any = generate(chat, max_new_tokens=200, do_sample=False)
        assert json.loads(theirs) == model.complete(messages, Call).value.model_dump()
    model.close()
