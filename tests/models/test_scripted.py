import asyncio
from pathlib import Path
from typing import Literal

import pytest
from pydantic import BaseModel

from shoal.errors import InvalidOutput, ModelError, ModelLoadError, ToolError
from shoal.grammar import ground
from shoal.models import Completion, Limits, Message, Model, ScriptedModel, load_model

ASK: list[Message] = [{"role": "user", "content": "hi"}]


class Verdict(BaseModel):
    spam: bool
    why: Literal["a", "b"]


def test_every_kind_of_reply() -> None:
    model = ScriptedModel(
        [
            "text",
            {"spam": True, "why": "a"},
            Verdict(spam=False, why="b"),
            lambda messages: {"spam": len(messages) == 1, "why": "b"},
            ToolError("as told"),
        ]
    )
    assert isinstance(model, Model)
    assert model.complete(ASK).text == "text"
    assert model.complete(ASK, Verdict).text == '{"spam":true,"why":"a"}'
    assert model.complete(ASK, Verdict).value == Verdict(spam=False, why="b")
    assert model.complete(ASK, Verdict).value == Verdict(spam=True, why="b")
    with pytest.raises(ToolError, match="as told"):
        model.complete(ASK)
    with pytest.raises(ModelError, match="no reply left for call 6"):
        model.complete(ASK)


def test_replies_are_checked_like_any_output() -> None:
    with pytest.raises(InvalidOutput, match=r"\$\.why"):
        ScriptedModel([{"spam": True, "why": "c"}]).complete(ASK, Verdict)
    with pytest.raises(InvalidOutput, match="not JSON"):
        ScriptedModel(["no json"]).complete(ASK, Verdict)
    city = ground({"type": "string"}, ["in Oslo"], by_default=True)
    assert ScriptedModel(['"Oslo"']).complete(ASK, city).value == "Oslo"
    with pytest.raises(InvalidOutput, match="does not occur"):
        ScriptedModel(['"Rome"']).complete(ASK, city)


def test_calls_are_recorded() -> None:
    model = ScriptedModel(["a"])
    model.complete(ASK, seed=3, temperature=0.5, limits=Limits(tokens=7))
    (call,) = model.calls
    assert call.messages == tuple(ASK)
    assert (call.schema, call.seed, call.temperature, call.limits.tokens) == (None, 3, 0.5, 7)


def test_streams_and_tasks() -> None:
    model = ScriptedModel(["a", "b"])
    piece, last = model.stream(ASK)
    assert piece == "a"
    assert isinstance(last, Completion)
    assert asyncio.run(model.acomplete(ASK)).text == "b"


def test_replies_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "replies.jsonl"
    path.write_text('"text"\n\n{"spam":true,"why":"a"}\n', encoding="utf-8")
    model = load_model(f"scripted:{path}")
    assert model.complete(ASK).text == "text"
    assert model.complete(ASK, Verdict).value.spam is True
    path.write_text('"ok"\nnot json\n', encoding="utf-8")
    with pytest.raises(ModelLoadError, match="Line 2"):
        load_model(f"scripted:{path}")
    with pytest.raises(ModelLoadError, match="cannot be read"):
        load_model(f"scripted:{tmp_path}/none")
