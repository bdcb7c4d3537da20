r"""The synthesis of GRA (arXiv 2504.12322): write, check, review, decide; one item a run.

    begin -> generate -> respond -> check -> review (a Send each) -> decide -> adjudicate -> END
         \-> respond, where a question is given

Every step may end the run: with an item that is rejected, or, from `decide`, accepted.
The cheap checks come first: what they fault is never reviewed. What is accepted becomes a
seed of the next round by whoever runs the graph (`shoal.synthesis`).
"""

# pyright: reportUnknownMemberType=false, reportTypedDictNotRequiredAccess=false
# pyright: reportMissingTypeStubs=false
import operator
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Annotated, Any, Literal, cast

from langgraph.graph import END, START, StateGraph
from langgraph.graph.state import CompiledStateGraph
from langgraph.types import Send
from typing_extensions import TypedDict

from shoal.agents import (
    DIMENSIONS,
    Adjudicator,
    Generator,
    Item,
    Responder,
    Review,
    Reviewer,
    Role,
    Ruling,
)
from shoal.errors import UsageError
from shoal.graphs.budget import Budget, Spent
from shoal.graphs.panel import Panel, Seat, Thresholds, decide
from shoal.graphs.state import RunState
from shoal.graphs.steps import ask, begin
from shoal.models import Completion, Model
from shoal.tools import Tool

__all__ = ["Fault", "SynthesisState", "Written", "synthesis"]


@dataclass(frozen=True)
class Fault:
    """What a check has against an item: a kind, such as `duplicate`, and a sentence."""

    kind: str
    text: str


@dataclass(frozen=True)
class Written:
    """A response that was made in another way than by `Responder`.

    Attributes:
        item: With the response; its calls, where there were some.
        spent: What it cost.
        reason: Why there is no response, or None.
    """

    item: Item
    spent: Spent
    reason: str | None = None


class SynthesisState(TypedDict, total=False):
    """What the nodes share; the caller gives `panel`, and either `seed` or `item`.

    Attributes:
        panel: Who works on the item.
        seed: A text to make an instruction of.
        examples: Other instructions of the same kind.
        tool: A tool that the instruction should need.
        target: Passed on to the checks: what is known to be right.
        item: What is made; where given with an instruction, none is generated.
        faults: What the checks found.
        reviews: In the order of the panel.
        mean, spread: Of the reviews.
        ruling: The adjudicator's, where the reviews did not decide.
        status: `accepted` or `rejected`.
        reason: Why it was rejected: `no draft`, `no response`, a fault's kind, `reviews`,
            `adjudicator` or `no review`.
        detail: The same in a sentence.
        started, spent: As of `RunState`.
    """

    panel: Panel
    seed: str
    examples: list[str]
    tool: str
    target: Any
    item: Item
    faults: list[Fault]
    reviewed: Annotated[list[tuple[int, Review]], operator.add]
    reviews: list[Review]
    mean: float
    spread: float
    ruling: Ruling
    status: Literal["accepted", "rejected"]
    reason: str
    detail: str
    started: float
    spent: Annotated[Spent, operator.add]


class _Seated(SynthesisState):
    """What a reviewer is sent: the state, and which reviewer of the panel it is."""

    place: int


Graph = CompiledStateGraph[SynthesisState, None, SynthesisState, SynthesisState]


def synthesis(
    pool: Sequence[Model],
    *,
    tools: Sequence[Tool] = (),
    respond: Callable[[SynthesisState, Model, Seat], Written] | None = None,
    check: Callable[[SynthesisState], Sequence[Fault]] = lambda _: (),
    dimensions: Mapping[str, Sequence[str]] = DIMENSIONS["pairs"],
    thresholds: Thresholds | None = None,
    budget: Budget | None = None,
) -> Graph:
    """Author, reviewers and adjudicator around one item, each on a model of the pool.

    Args:
        pool: The models; `draw_panel` gives the roles to them.
        tools: Where there are some, the generator asks for what they can do.
        respond: Makes the response in place of `Responder`, such as a team with tools.
        check: What is wrong with an item as far as no model is needed to see it.
        dimensions: What reviewers score.
        thresholds: When the reviews decide; None means `Thresholds()`.
        budget: What one item may cost; None means `Budget()`.

    Returns:
        A compiled graph: `invoke({"panel": ..., "seed": ...})` gives a state with `status`
        and, where it came so far, `item`, `faults`, `reviews` and `ruling`. A panel without
        reviewers accepts what passes the checks.

    Raises:
        UsageError: The pool is empty, or a dimension is no word.
        SchemaRefused, LimitTooSmall: A model cannot play a role.
    """
    if not pool:
        raise UsageError("Synthesis needs at least one model.")
    limit, bounds = budget or Budget(), thresholds or Thresholds()
    generators = [Generator(model, tools) for model in pool]
    responders = [Responder(model) for model in pool]
    reviewers = [Reviewer(model, dimensions) for model in pool]
    adjudicators = [Adjudicator(model) for model in pool]

    def put(roles: Sequence[Role[Any]], seat: Seat, state: Mapping[str, Any]) -> _Asked:
        completion, update = ask(
            roles[seat.model],
            cast("RunState", state),
            limit,
            temperature=seat.temperature,
            seed=seat.seed,
        )
        return completion, {"spent": update.get("spent", Spent())}, update.get("reason", "")

    def generate(state: SynthesisState) -> dict[str, Any]:
        seat = state["panel"].author
        completion, update, why = put(generators, seat, state)
        if completion is None:
            return update | _rejected("no draft", why)
        draft = generators[seat.model].value(completion)
        return update | {"item": Item(draft.instruction, "", tuple(draft.keywords), draft.summary)}

    def write(state: SynthesisState) -> dict[str, Any]:
        seat, item = state["panel"].author, state["item"]
        if respond is not None:
            written = respond(state, pool[seat.model], seat)
            update: dict[str, Any] = {"item": written.item, "spent": written.spent}
            why = written.reason
            return update if why is None else update | _rejected("no response", why)
        asked = {**state, "instruction": item.instruction}
        completion, update, why = put(responders, seat, asked)
        if completion is None:
            return update | _rejected("no response", why)
        if completion.closed_early:
            return update | _rejected("no response", "It was cut at the limit of tokens.")
        response = responders[seat.model].value(completion).response
        return update | {"item": replace(item, response=response)}

    def look(state: SynthesisState) -> dict[str, Any]:
        faults = list(check(state))
        update: dict[str, Any] = {"faults": faults}
        return update | _rejected(faults[0].kind, faults[0].text) if faults else update

    def review(state: _Seated) -> dict[str, Any]:
        place = state["place"]
        seat = state["panel"].reviewers[place]
        completion, update, _ = put(reviewers, seat, state)
        if completion is None:
            return update
        found = reviewers[seat.model].value(completion)
        named = found.model_copy(update={"reviewer": pool[seat.model].name})
        return update | {"reviewed": [(place, named)]}

    def weigh(state: SynthesisState) -> dict[str, Any]:
        if not state["panel"].reviewers:
            return {"reviews": [], "status": "accepted"}
        reviewed = sorted(state.get("reviewed", []), key=operator.itemgetter(0))
        reviews = [found for _, found in reviewed]
        if not reviews:
            return _rejected("no review", "No reviewer gave a valid review.")
        verdict, mean, spread = decide(reviews, bounds)
        update: dict[str, Any] = {"reviews": reviews, "mean": mean, "spread": spread}
        if verdict == "reject":
            update |= _rejected("reviews", f"The reviewers agree on {mean:.1f}.")
        elif verdict == "accept":
            update |= {"status": "accepted"}
        return update

    def adjudicate(state: SynthesisState) -> dict[str, Any]:
        seat = state["panel"].adjudicator
        completion, update, why = put(adjudicators, seat, state)
        if completion is None:
            return update | _rejected("adjudicator", why)
        ruling = adjudicators[seat.model].value(completion)
        update |= {"ruling": ruling}
        if ruling.decision == "reject":
            return update | _rejected("adjudicator", ruling.comment)
        return update | {"status": "accepted"}

    def after_begin(state: SynthesisState) -> str:
        return "respond" if "item" in state else "generate"

    def after_check(state: SynthesisState) -> str | list[Send]:
        if "status" in state:
            return END
        places = range(len(state["panel"].reviewers))
        return [Send("review", {**state, "place": place}) for place in places] or "decide"

    graph = StateGraph(SynthesisState)
    graph.add_node("begin", lambda state: {"started": begin(cast("RunState", state))["started"]})
    graph.add_node("generate", generate)
    graph.add_node("respond", write)
    graph.add_node("check", look)
    graph.add_node("review", review)
    graph.add_node("decide", weigh)
    graph.add_node("adjudicate", adjudicate)
    graph.add_edge(START, "begin")
    graph.add_conditional_edges("begin", after_begin, ["generate", "respond"])
    graph.add_conditional_edges("generate", _unless_done("respond"), ["respond", END])
    graph.add_conditional_edges("respond", _unless_done("check"), ["check", END])
    graph.add_conditional_edges("check", after_check, ["review", "decide", END])
    graph.add_edge("review", "decide")
    graph.add_conditional_edges("decide", _unless_done("adjudicate"), ["adjudicate", END])
    graph.add_edge("adjudicate", END)
    return graph.compile(name="synthesis")


_Asked = tuple[Completion | None, dict[str, Any], str]


def _rejected(reason: str, detail: str) -> dict[str, Any]:
    return {"status": "rejected", "reason": reason, "detail": detail}


def _unless_done(node: str) -> Callable[[SynthesisState], str]:
    return lambda state: END if "status" in state else node
