"""The openai SDK against a server: what its users do."""

import json
from typing import Any

import openai
import pytest
from openai.types.chat import ChatCompletionMessage, ChatCompletionMessageFunctionToolCall
from pydantic import BaseModel

from tests.serve.conftest import ANSWER, QUESTION, Served

WEATHER: dict[str, Any] = {
    "name": "weather",
    "description": "Current weather in a city.",
    "parameters": {
        "type": "object",
        "properties": {"city": {"type": "string"}},
        "required": ["city"],
    },
}
STOCK: dict[str, Any] = {
    "name": "stock_price",
    "description": "Price of a share.",
    "parameters": {
        "type": "object",
        "properties": {"ticker": {"type": "string"}},
        "required": ["ticker"],
    },
}
ASKED: Any = [{"role": "user", "content": "What is the weather in Oslo?"}]
GRAPHS = pytest.mark.parametrize("graph", ["tool_team", "single"])


def tools(*descriptions: dict[str, Any]) -> Any:
    return [{"type": "function", "function": about} for about in descriptions]


def the_call(message: ChatCompletionMessage) -> ChatCompletionMessageFunctionToolCall:
    assert message.tool_calls is not None and len(message.tool_calls) == 1
    call = message.tool_calls[0]
    assert isinstance(call, ChatCompletionMessageFunctionToolCall)
    return call


@pytest.fixture
def client(server: Served):
    with openai.OpenAI(base_url=f"{server.url}/v1", api_key="any", max_retries=0) as client:
        yield client


def test_models_are_the_graphs(client: openai.OpenAI):
    assert [model.id for model in client.models.list()] == ["tool_team", "single"]
    assert client.models.retrieve("single").owned_by == "shoal"
    with pytest.raises(openai.NotFoundError, match="there are: tool_team, single"):
        client.models.retrieve("gpt-4o")


@GRAPHS
def test_a_graph_answers_with_its_tools(client: openai.OpenAI, graph: str):
    done: Any = client.chat.completions.create(
        model=graph, messages=[{"role": "user", "content": QUESTION}]
    )
    (choice,) = done.choices
    assert (choice.message.content, choice.finish_reason) == (ANSWER, "stop")
    notes = choice.message.reasoning_content
    assert 'call: weekday(day="2027-03-01")\nobservation: Monday\n' in notes
    assert done.usage.total_tokens == done.usage.prompt_tokens + done.usage.completion_tokens > 100
    assert done.shoal["calls"][0]["observation"] == "Monday"


@GRAPHS
def test_a_stream_tells_role_steps_answer_end_and_usage(client: openai.OpenAI, graph: str):
    chunks: list[Any] = list(
        client.chat.completions.create(
            model=graph,
            messages=[{"role": "user", "content": QUESTION}],
            stream=True,
            stream_options={"include_usage": True},
        )
    )
    *told, last = chunks
    deltas = [chunk.choices[0].delta for chunk in told]
    assert deltas[0].role == "assistant"
    pieces = [delta.content for delta in deltas if delta.content]
    assert "".join(pieces) == ANSWER
    notes = "".join(getattr(delta, "reasoning_content", None) or "" for delta in deltas)
    assert "observation: Monday\n" in notes and ("plan: " in notes) == (graph == "tool_team")
    assert [c.choices[0].finish_reason for c in told if c.choices[0].finish_reason] == ["stop"]
    assert (last.choices, last.usage.completion_tokens > 10) == ([], True)
    assert len({chunk.id for chunk in chunks}) == 1


@GRAPHS
def test_a_tool_of_the_client_is_called_by_the_client(client: openai.OpenAI, graph: str):
    messages = list(ASKED)
    first = client.chat.completions.create(
        model=graph, messages=messages, tools=tools(STOCK, WEATHER)
    )
    (choice,) = first.choices
    assert choice.finish_reason == "tool_calls" and choice.message.content is None
    call = the_call(choice.message)
    assert call.function.name == "weather"
    assert json.loads(call.function.arguments) == {"city": "Oslo"}

    messages.append(choice.message.model_dump(exclude_none=True))
    result = {"role": "tool", "tool_call_id": call.id, "content": '{"celsius": 4}'}
    messages.append(result)
    second = client.chat.completions.create(
        model=graph, messages=messages, tools=tools(STOCK, WEATHER)
    )
    assert second.choices[0].finish_reason == "stop"
    assert "4" in (second.choices[0].message.content or "")


def test_a_streamed_tool_call_is_whole(client: openai.OpenAI):
    with client.chat.completions.stream(
        model="tool_team", messages=ASKED, tools=tools(WEATHER)
    ) as stream:
        stream.until_done()
        message = stream.get_final_completion().choices[0].message
    call = the_call(message)
    assert json.loads(call.function.arguments) == {"city": "Oslo"}


@pytest.mark.parametrize(
    "choice", ["required", {"type": "function", "function": {"name": "stock_price"}}]
)
def test_tool_choice_demands_a_call(client: openai.OpenAI, choice: Any):
    done = client.chat.completions.create(
        model="tool_team",
        messages=[{"role": "user", "content": "What does a share of ACME cost?"}],
        tools=tools(STOCK) if choice == "required" else tools(WEATHER, STOCK),
        tool_choice=choice,
    )
    call = the_call(done.choices[0].message)
    assert call.function.name == "stock_price"


def test_tool_choice_none_leaves_the_clients_tools_out(client: openai.OpenAI):
    done = client.chat.completions.create(
        model="tool_team",
        messages=[{"role": "user", "content": QUESTION}],
        tools=tools(WEATHER),
        tool_choice="none",
    )
    assert done.choices[0].message.content == ANSWER


def test_parameters_may_hold_references(client: openai.OpenAI):
    class Place(BaseModel):
        city: str

    class Forecast(BaseModel):
        """Weather of tomorrow in a city."""

        place: Place

    done = client.chat.completions.create(
        model="single",
        messages=ASKED,
        tools=[openai.pydantic_function_tool(Forecast)],
        tool_choice="required",
    )
    call = the_call(done.choices[0].message)
    assert isinstance(json.loads(call.function.arguments)["place"]["city"], str)


def test_response_format_is_held_by_the_grammar(client: openai.OpenAI):
    class Person(BaseModel):
        name: str
        n: int

    done = client.chat.completions.parse(
        model="single",
        messages=[{"role": "user", "content": "Ann has number 4."}],
        response_format=Person,
        temperature=1.0,
        seed=3,
    )
    person = done.choices[0].message.parsed
    assert isinstance(person, Person) and person.name
    free = client.chat.completions.create(
        model="single",
        messages=[{"role": "user", "content": "Ann has number 4."}],
        response_format={"type": "json_object"},
    )
    assert isinstance(json.loads(free.choices[0].message.content or ""), dict)


def test_a_seed_repeats_a_drawn_answer(client: openai.OpenAI):
    def draw(seed: int) -> str | None:
        done = client.chat.completions.create(
            model="single",
            messages=[{"role": "user", "content": "Name someone."}],
            response_format={
                "type": "json_schema",
                "json_schema": {
                    "name": "name",
                    "schema": {"type": "array", "items": {"type": "string"}, "minItems": 3},
                },
            },
            temperature=1.5,
            seed=seed,
        )
        return done.choices[0].message.content

    assert draw(1) == draw(1)
    assert len({draw(seed) for seed in range(5)}) > 1


def test_a_limit_of_tokens_ends_json_whole(client: openai.OpenAI):
    many: Any = {"type": "array", "items": {"type": "string"}, "minItems": 1, "maxItems": 500}
    done = client.chat.completions.create(
        model="single",
        messages=[{"role": "user", "content": "Words, please."}],
        response_format={"type": "json_schema", "json_schema": {"name": "w", "schema": many}},
        max_completion_tokens=40,
        temperature=2.0,
        seed=2,
    )
    assert isinstance(json.loads(done.choices[0].message.content or ""), list)
    assert done.usage is not None and done.usage.completion_tokens <= 40


def test_responses_answer_and_stream(client: openai.OpenAI):
    done = client.responses.create(model="single", input=QUESTION, instructions="Be brief.")
    assert (done.output_text, done.status) == (ANSWER, "completed")
    kinds: list[str] = []
    with client.responses.stream(model="single", input=QUESTION) as stream:
        numbers: list[int] = []
        for event in stream:
            kinds.append(event.type)
            numbers.append(getattr(event, "sequence_number", -1))
        final = stream.get_final_response()
    assert final.output_text == ANSWER and final.usage is not None
    assert kinds[0] == "response.created" and kinds[-1] == "response.completed"
    assert "response.output_text.delta" in kinds
    assert numbers == list(range(len(numbers)))


def test_responses_hand_tool_calls_to_the_client(client: openai.OpenAI):
    items: list[Any] = list(ASKED)
    offered: Any = [{"type": "function", "strict": True, **WEATHER}]
    first = client.responses.create(model="tool_team", input=items, tools=offered)
    (call,) = first.output
    assert call.type == "function_call" and json.loads(call.arguments) == {"city": "Oslo"}
    items += [
        call.model_dump(exclude_none=True),
        {"type": "function_call_output", "call_id": call.call_id, "output": '{"celsius": 4}'},
    ]
    assert "4" in client.responses.create(model="tool_team", input=items).output_text
    with client.responses.stream(model="single", input=list(ASKED), tools=offered) as stream:
        final = stream.get_final_response()
    assert [item.type for item in final.output] == ["function_call"]


def test_responses_hold_to_a_format(client: openai.OpenAI):
    class Person(BaseModel):
        name: str
        n: int

    done = client.responses.parse(
        model="single", input="Ann has number 4.", text_format=Person, temperature=0
    )
    assert isinstance(done.output_parsed, Person)


def test_an_error_is_the_sdks_own(client: openai.OpenAI):
    with pytest.raises(openai.BadRequestError) as caught:
        client.chat.completions.create(model="single", messages=ASKED, n=2)
    assert caught.value.param == "n" and "ask n times" in str(caught.value)


async def _ask(client: openai.AsyncOpenAI) -> str | None:
    done = await client.chat.completions.create(
        model="single", messages=[{"role": "user", "content": QUESTION}]
    )
    return done.choices[0].message.content


def test_a_hundred_clients_at_once(server: Served):
    import asyncio

    async def all_of_them() -> list[str | None]:
        url = f"{server.url}/v1"
        async with openai.AsyncOpenAI(base_url=url, api_key="any", max_retries=0) as client:
            return await asyncio.gather(*(_ask(client) for _ in range(100)))

    assert asyncio.run(all_of_them()) == [ANSWER] * 100
    server.idle()
