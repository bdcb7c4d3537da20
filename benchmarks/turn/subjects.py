"""The same turn in each framework, as its users write it: ask, call the tool, answer.

Each function imports what it needs, so that it runs where nothing else is installed, and
returns a function from a question to an answer. Traces that leave the machine are off.
"""

# pyright: reportMissingImports=false
# The peers are installed in environments of their own.
import json
import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

__all__ = ["SUBJECTS", "Tally"]

Turn = Callable[[str], str]

SYSTEM = (
    "Answer the question with the tools, one step at a time. Take every argument from the "
    "question; give the answer once a tool has given it."
)
TOOL = {
    "type": "function",
    "function": {
        "name": "multiply",
        "description": "Multiply two whole numbers.",
        "parameters": {
            "type": "object",
            "properties": {"a": {"type": "integer"}, "b": {"type": "integer"}},
            "required": ["a", "b"],
            "additionalProperties": False,
        },
    },
}


@dataclass
class Tally:
    """The tool that all are given, and how often it ran."""

    calls: int = 0

    def tool(self) -> Callable[..., int]:
        """`multiply`, anew for each framework that reads its signature."""

        def multiply(a: int, b: int) -> int:
            """Multiply two whole numbers."""
            self.calls += 1
            return a * b

        return multiply


def floor(url: str, tally: Tally) -> Turn:
    """A loop over httpx: what every other row does besides."""
    import httpx

    client = httpx.Client()
    multiply = tally.tool()

    def turn(question: str) -> str:
        messages: list[dict[str, Any]] = [
            {"role": "system", "content": SYSTEM},
            {"role": "user", "content": question},
        ]
        while True:
            message = _post(client, url, messages)
            messages.append(message)
            if not message.get("tool_calls"):
                return message["content"]
            for call in message["tool_calls"]:
                result = multiply(**json.loads(call["function"]["arguments"]))
                messages.append(
                    {"role": "tool", "tool_call_id": call["id"], "content": json.dumps(result)}
                )

    return turn


def _post(client: Any, url: str, messages: list[dict[str, Any]]) -> dict[str, Any]:
    body = {"model": "canned", "messages": messages, "tools": [TOOL], "temperature": 0.0}
    reply = client.post(
        f"{url}/chat/completions",
        content=json.dumps(body),
        headers={"Content-Type": "application/json"},
    )
    reply.raise_for_status()
    return json.loads(reply.content)["choices"][0]["message"]


def langgraph(url: str, tally: Tally) -> Turn:
    """Two nodes of LangGraph around the same httpx calls; nothing is checked or written."""
    import operator
    from typing import Annotated

    import httpx
    from langgraph.graph import END, START, StateGraph

    @dataclass
    class State:
        messages: Annotated[list[dict[str, Any]], operator.add] = field(
            default_factory=list[dict[str, Any]]
        )

    client = httpx.Client()
    multiply = tally.tool()

    def decide(state: State) -> dict[str, Any]:
        return {"messages": [_post(client, url, state.messages)]}

    def act(state: State) -> dict[str, Any]:
        (call,) = state.messages[-1]["tool_calls"]
        result = multiply(**json.loads(call["function"]["arguments"]))
        message = {"role": "tool", "tool_call_id": call["id"], "content": json.dumps(result)}
        return {"messages": [message]}

    graph: Any = StateGraph(State)
    graph.add_node("decide", decide)
    graph.add_node("act", act)
    graph.add_edge(START, "decide")
    graph.add_conditional_edges(
        "decide", lambda state: "act" if state.messages[-1].get("tool_calls") else END, ["act", END]
    )
    graph.add_edge("act", "decide")
    compiled = graph.compile()

    def turn(question: str) -> str:
        start = [{"role": "system", "content": SYSTEM}, {"role": "user", "content": question}]
        return compiled.invoke({"messages": start})["messages"][-1]["content"]

    return turn


def _shoal(url: str, tally: Tally, team: str) -> Turn:
    """A team of Shoal with its checks, a budget, and a trace in a file."""
    from shoal.graphs import GRAPHS, Budget, run
    from shoal.models import load_model
    from shoal.runs import TraceFile
    from shoal.tools import tool

    model = load_model(f"openai:{url}#canned")
    graph = GRAPHS[team](model, [tool(tally.tool())], budget=Budget())
    folder = tempfile.TemporaryDirectory()
    trace = TraceFile(os.path.join(folder.name, "trace.jsonl"))

    def turn(question: str) -> str:
        result = run(graph, question, on_event=trace.write)
        if result.stop != "answered":
            raise AssertionError(f"Shoal stopped: {result.stop}, {result.reason}")
        return result.answer

    turn.kept = folder, model  # pyright: ignore[reportFunctionMemberAccess]
    return turn


def shoal_single(url: str, tally: Tally) -> Turn:
    """One solver that calls and answers: two model calls."""
    return _shoal(url, tally, "single")


def shoal_team(url: str, tally: Tally) -> Turn:
    """Planner, caller, planner, summarizer: four model calls."""
    return _shoal(url, tally, "tool_team")


def langchain(url: str, tally: Tally) -> Turn:
    """langchain's `create_agent` on langchain-openai."""
    from langchain.agents import create_agent
    from langchain_openai import ChatOpenAI

    model: Any = ChatOpenAI(
        model="canned", base_url=url, api_key="none", temperature=0.0, use_responses_api=False
    )
    agent: Any = create_agent(model, [tally.tool()], system_prompt=SYSTEM)

    def turn(question: str) -> str:
        result = agent.invoke({"messages": [{"role": "user", "content": question}]})
        return result["messages"][-1].content

    return turn


def pydantic_ai(url: str, tally: Tally) -> Turn:
    """pydantic-ai's `Agent` on its model for OpenAI's chat completions."""
    import asyncio

    from pydantic_ai import Agent
    from pydantic_ai.models.openai import OpenAIChatModel
    from pydantic_ai.providers.openai import OpenAIProvider

    provider = OpenAIProvider(base_url=url, api_key="none")
    agent: Any = Agent(
        OpenAIChatModel("canned", provider=provider),
        system_prompt=SYSTEM,
        tools=[tally.tool()],
        model_settings={"temperature": 0.0},
    )
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)

    def turn(question: str) -> str:
        # as `run_sync`, in one loop, so that connections are kept
        return loop.run_until_complete(agent.run(question)).output

    return turn


SUBJECTS: dict[str, Callable[[str, Tally], Turn]] = {
    "httpx": floor,
    "shoal-single": shoal_single,
    "shoal-team": shoal_team,
    "langgraph": langgraph,
    "langchain": langchain,
    "pydantic-ai": pydantic_ai,
}
