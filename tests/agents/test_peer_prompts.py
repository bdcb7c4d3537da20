"""What generator, reviewer and adjudicator ask of a model that reads compact prompts."""

from typing import Any

from shoal.agents import (
    DIMENSIONS,
    Adjudicator,
    Generator,
    Item,
    Responder,
    Review,
    Reviewer,
    Score,
)
from shoal.agents.prompts import compact_signature
from shoal.models import ScriptedModel
from shoal.tools import CallRecord
from shoal.tools.builtin import builtin_tools

RIGHT = CallRecord(
    tool="calculate", arguments={"expression": "2+2"}, observation="4", error=None, seconds=0.1
)
FAILED = CallRecord(
    tool="calculate", arguments={"expression": "2/0"}, observation=None, error="No.", seconds=0.1
)
ITEM = Item("What is 2+2?", "It is 4.", calls=(FAILED, RIGHT))
SHOWN = [
    ("user", "What is 2+2?"),
    ("assistant", '{"tool":"calculate","arguments":{"expression":"2/0"}}'),
    ("tool", "error: No."),
    ("assistant", '{"tool":"calculate","arguments":{"expression":"2+2"}}'),
    ("tool", "4"),
    ("assistant", '{"answer":"It is 4."}'),
]
DRAFT: dict[str, Any] = {"keywords": ["sum"], "summary": "Sums.", "instruction": "What is 3+3?"}


def compact(*replies: dict[str, Any]) -> ScriptedModel:
    return ScriptedModel(replies, prompt_style="compact")


def asked(model: ScriptedModel) -> list[tuple[str, str]]:
    return [(message["role"], message["content"]) for message in model.calls[0].messages]


def review(score: int, comment: str) -> Review:
    names = [f"{part}.{n}" for part, dims in DIMENSIONS["trajectories"].items() for n in dims]
    return Review(comment=comment, scores={name: Score(chosen=score) for name in names})


def test_a_generator_shows_the_tool_to_be_needed_and_no_examples() -> None:
    model, tools = compact(DRAFT), builtin_tools(["math", "dates"])
    state = {"seed": "What is 2+2?", "examples": ["What is 1+1?"], "tool": "calculate"}
    assert Generator(model, tools)(state)["draft"].instruction == "What is 3+3?"
    (tool,) = [tool for tool in tools if tool.name == "calculate"]
    assert asked(model) == [
        ("user", "What is 2+2?"), ("system", compact_signature(tool)), ("user", "draft"),
    ]  # fmt: skip


def test_a_generator_shows_all_tools_where_none_is_named_and_nothing_where_there_are_none() -> None:
    model, tools = compact(DRAFT), builtin_tools(["dates"])
    Generator(model, tools)({"seed": "What day is it?"})
    assert asked(model)[1] == ("system", "\n".join(compact_signature(tool) for tool in tools))
    model = compact(DRAFT)
    Generator(model)({"seed": "What day is it?"})
    assert asked(model) == [("user", "What day is it?"), ("user", "draft")]


def test_a_reviewer_reads_the_item_as_turns() -> None:
    value: dict[str, Any] = {"comment": "Fine."} | {
        part: dict.fromkeys(names, 9) for part, names in DIMENSIONS["trajectories"].items()
    }
    model = compact(value)
    found = Reviewer(model, DIMENSIONS["trajectories"])({"item": ITEM})["review"]
    assert found == review(9, "Fine.")
    assert asked(model) == [*SHOWN, ("user", "review")]


def test_an_adjudicator_reads_a_line_of_each_review() -> None:
    model = compact({"comment": "It is right.", "decision": "accept"})
    reviews = [review(9, "Nothing is wrong."), review(10, "Two\nlines. ")]
    ruling = Adjudicator(model)({"item": ITEM, "reviews": reviews})["ruling"]
    assert ruling.decision == "accept"
    assert asked(model) == [
        *SHOWN,
        ("tool", "9 9 9 9 9 9 9 Nothing is wrong."),
        ("tool", "10 10 10 10 10 10 10 Two lines."),
        ("user", "judge"),
    ]


def test_a_responder_asks_every_model_in_the_same_words() -> None:
    prompts: list[list[tuple[str, str]]] = []
    for style in ("chat", "compact"):
        model = ScriptedModel([{"response": "6"}], prompt_style=style)
        Responder(model).ask({"instruction": "What is 3+3?"})
        prompts.append(asked(model))
    assert prompts[0] == prompts[1]
