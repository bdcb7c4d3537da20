"""The HTTP model on servers of others, with the embedded model."""

import asyncio
from collections.abc import Callable, Iterator
from typing import Annotated, Any, Literal

import pytest
from pydantic import BaseModel, Field

from shoal.models import Completion, Limits, Message
from shoal.models.openai import OpenAIServer
from tests.models.openai.servers import Served

ASK: list[Message] = [{"role": "user", "content": "What is 2 + 2?"}]
FORM = {"llama_cpp.server": "json_object", "llama-server": "json_schema"}


class Step(BaseModel):
    thought: Annotated[str, Field(max_length=40)]
    next: Literal["call", "answer"]
    sure: bool


@pytest.fixture(params=list(FORM))
def kind(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def model(served: Callable[[str], Served], kind: str) -> Iterator[OpenAIServer]:
    server = served(kind)
    made = OpenAIServer(server.url, server.model, prompt_style="compact")
    yield made
    made.close()


def test_what_it_enforces(model: OpenAIServer, kind: str) -> None:
    model.prepare(Step)
    assert model.enforcement is not None
    assert model.enforcement.form == FORM[kind]


def test_free_text_has_the_probabilities_of_its_tokens(model: OpenAIServer) -> None:
    done = model.complete(ASK, limits=Limits(tokens=12))
    assert done.confidence is not None and 0 <= done.confidence.margin <= 1
    assert b"".join(score.piece for score in done.tokens).decode() == done.text


def test_a_schema_holds(model: OpenAIServer) -> None:
    done = model.complete(ASK, Step)
    assert isinstance(done.value, Step)
    sure = done.field_confidence("next")
    assert sure is not None and sure.logprob <= 0


@pytest.mark.parametrize(
    "schema",
    [
        {"enum": ['a "quoted" word', "back\\slash", "tab\there"]},
        {"type": "string", "pattern": r"^[a-z]{2}\.[0-9]+$", "maxLength": 6},
        {"type": "object", "properties": {'a "b"': {"const": 1}}, "required": ['a "b"']},
    ],
    ids=["enum", "pattern", "name"],
)
def test_schemas_that_servers_break_on_leave_it_running(model: OpenAIServer, schema: Any) -> None:
    """The model may fail them; the server must be there afterwards."""
    try:
        done = model.complete(ASK, schema, limits=Limits(tokens=60))
    except Exception as error:
        assert type(error).__name__ in ("InvalidOutput", "Truncated"), error
    else:
        assert done.value is not None
    assert model.complete(ASK, limits=Limits(tokens=3)).text


def test_tasks(model: OpenAIServer) -> None:
    async def both() -> list[Completion]:
        return await asyncio.gather(*(model.acomplete(ASK, Step) for _ in range(4)))

    assert all(isinstance(done.value, Step) for done in asyncio.run(both()))
