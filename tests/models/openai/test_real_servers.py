"""The HTTP model on servers of others, with the embedded model."""

import asyncio
from collections.abc import Iterator
from typing import Annotated, Any, Literal

import pytest
from pydantic import BaseModel, Field

from shoal.errors import ContextOverflow, Truncated
from shoal.graphs import run, tool_team
from shoal.models import Completion, Limits, Message
from shoal.models.openai import OpenAIServer
from shoal.tools.builtin import builtin_tools
from tests.models.openai.servers import missing, serving

ASK: list[Message] = [{"role": "user", "content": "What is 2 + 2?"}]
FORM = {"llama_cpp.server": "json_object", "llama-server": "json_schema"}


class Step(BaseModel):
    thought: Annotated[str, Field(max_length=40)]
    next: Literal["call", "answer"]
    sure: bool


@pytest.fixture(scope="module", params=list(FORM))
def kind(request: pytest.FixtureRequest) -> str:
    if reason := missing(request.param):
        pytest.skip(reason)
    return request.param


@pytest.fixture(scope="module")
def url(kind: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serving(kind, tmp_path_factory.mktemp("server") / "log") as address:
        yield address


@pytest.fixture
def model(url: str) -> Iterator[OpenAIServer]:
    made = OpenAIServer(url, "embedded", prompt_style="compact")
    yield made
    made.close()


def test_what_it_enforces(model: OpenAIServer, kind: str) -> None:
    model.prepare(Step)
    assert model.enforcement is not None
    assert model.enforcement.form == FORM[kind]


def test_free_text(model: OpenAIServer) -> None:
    done = model.complete(ASK, limits=Limits(tokens=12))
    assert done.text and done.usage.prompt > 5 and 0 < done.usage.sampled <= 12
    assert done.text == model.complete(ASK, limits=Limits(tokens=12)).text
    cut = model.complete(ASK, limits=Limits(tokens=3))
    assert cut.stop == "length" and done.text.startswith(cut.text)
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


def test_streams(model: OpenAIServer) -> None:
    *pieces, last = model.stream(ASK, limits=Limits(tokens=12))
    assert isinstance(last, Completion)
    assert len(pieces) > 3 and "".join(map(str, pieces)) == last.text
    assert last.text == model.complete(ASK, limits=Limits(tokens=12)).text
    *pieces, last = model.stream(ASK, Step)
    assert isinstance(last, Completion) and isinstance(last.value, Step)


def test_tasks(model: OpenAIServer) -> None:
    async def both() -> list[Completion]:
        return await asyncio.gather(*(model.acomplete(ASK, Step) for _ in range(4)))

    assert all(isinstance(done.value, Step) for done in asyncio.run(both()))


def test_limits(model: OpenAIServer) -> None:
    with pytest.raises(Truncated, match="limit of 3 tokens"):
        model.complete(ASK, Step, limits=Limits(tokens=3))
    with pytest.raises(ContextOverflow, match="shorten it"):
        model.complete([{"role": "user", "content": "hello " * 4000}])


def test_a_team_gives_the_right_answer(model: OpenAIServer) -> None:
    """Without quotations, for no server here enforces them: they would only be checked."""
    team = tool_team(model, builtin_tools(["math", "units", "dates"]), grounded=False)
    result = run(team, "What day of the week is 2024-05-06?")
    assert [(call.tool, call.observation) for call in result.calls] == [("weekday", "Monday")]
    assert (result.stop, "Monday" in result.answer) == ("answered", True)
