"""A whole run of a graph with the server's own tools; a call may wait for the client's yes."""

from dataclasses import asdict
from typing import Any

from langgraph.checkpoint.memory import InMemorySaver

from shoal.errors import Paused
from shoal.graphs import GRAPHS, Budget, Live, Question, Spent, run
from shoal.graphs.checkpoints import Durable, serializer
from shoal.graphs.effects import is_yes
from shoal.graphs.replay import recipe
from shoal.models import Usage
from shoal.serve.conversation import Ask
from shoal.serve.house import (
    House,
    Teller,
    client_call,
    drawing_of,
    graph_of,
    may_ask,
    question_of,
)
from shoal.serve.pieces import End, Note
from shoal.serve.refusals import Refused
from shoal.serve.waiting import Waiting
from shoal.tools import ToolCall

__all__ = ["answered", "run_whole"]


class _Asks(Paused):
    """The run waits for a yes of the client."""

    def __init__(self, question: Question) -> None:
        super().__init__(question.about)
        self.question = question


def answered(house: House, request: Ask) -> tuple[Waiting, bool] | None:
    """The run that waited for the last message, and whether it is a yes; taken once.

    Raises:
        Refused: The message answers a call of the server's own that waits no longer.
    """
    if not request.conversation.returned:
        return None
    last = request.conversation.returned[-1]
    waiting = house.waiting.take(last.id)
    if waiting is not None:
        return waiting, is_yes(last.text)
    name = request.conversation.done[-1].tool
    own = {tool.name for tool in house.tools if may_ask(house, tool)}
    if name in own - {tool.name for tool in request.tools}:
        raise Refused(
            409,
            f"{last.where} answers the call {last.id[:64]!r}, which waits no longer; ask again.",
            param=last.where,
            code="not_waiting",
        )
    return None


def run_whole(
    house: House,
    request: Ask,
    budget: Budget,
    answer: tuple[Waiting, bool] | None,
    live: Live,
    teller: Teller,
) -> End:
    """Run a graph, or go on with one that waited for `answer`.

    Raises:
        Refused: The run ended without anything that could be told as an answer.
        ShoalError: As `shoal.graphs.run`.
    """
    replayable = house.graphs[request.graph] is GRAPHS.get(request.graph)
    options: dict[str, Any] = {"budget": budget, **drawing_of(house, request)}
    waiting = answer[0] if answer else None
    graph = waiting.graph if waiting else graph_of(house, request, house.tools, budget)
    durable = waiting.durable if waiting else None
    if durable is None and request.confirms and any(may_ask(house, tool) for tool in house.tools):
        durable = Durable(InMemorySaver(serde=serializer()), "run")
    answers = [answer[1]] if answer else []

    def ask(question: Question) -> bool:
        if answers:
            return answers.pop()
        raise _Asks(question)

    about = recipe(request.graph, house.model, house.tools, **options) if replayable else None
    told = waiting.told if waiting else Usage()
    text = waiting.text if waiting else question_of(house, request)
    try:
        result = run(
            graph,
            text,
            earlier=request.conversation.earlier,
            after_untrusted=house.after_untrusted,
            live=live,
            about=about,
            on_event=teller,
            durable=durable,
            ask=ask if durable else None,
        )
    except _Asks as asks:
        assert durable is not None  # else there was nobody to ask
        return _asked(house, graph, durable, text, asks.question, told, teller)
    facts: dict[str, Any] = {
        "run_id": result.run_id,
        "stop": result.stop,
        "reason": result.reason,
        "calls": [call.model_dump(exclude={"seconds"}) for call in result.calls],
        "model_calls": result.model_calls,
    }
    usage = _since(result.usage, told)
    return teller.ended(result.answer, result.stop, result.reason, usage, facts)


def _asked(
    house: House,
    graph: Any,
    durable: Durable,
    text: str,
    question: Question,
    told: Usage,
    teller: Teller,
) -> End:
    """Hand the question to the client as a call, and keep the run."""
    kept = graph.copy({"checkpointer": durable.saver}).get_state(
        {"configurable": {"thread_id": durable.thread}}
    )
    spent: Spent = kept.values.get("spent", Spent())
    call = client_call(ToolCall(tool=question.tool, arguments=question.arguments))
    house.waiting.put(call.id, Waiting(graph, durable, text, question, spent.usage))
    teller.tell(Note(f"confirm: {question.about}\n"))
    teller.tell(call)
    about = {
        "run_id": kept.metadata["shoal_run"],
        "stop": "confirm",
        "question": f"{question.about} {question.prompt}",
        "model_calls": spent.model_calls,
    }
    return End("", "tool_calls", _since(spent.usage, told), about)


def _since(usage: Usage, told: Usage) -> Usage:
    """What came after `told`."""
    before = asdict(told)
    return Usage(**{name: count - before[name] for name, count in asdict(usage).items()})
