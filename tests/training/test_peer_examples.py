"""The training of the synthesis roles: what it shows, and that what it says is so."""

import json
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from shoal.agents import DIMENSIONS, Adjudicator, Generator, Item, Review, Reviewer, Score
from shoal.agents.adjudicator import Ruling
from shoal.agents.generator import Draft
from shoal.models import Message, ScriptedModel
from shoal.tools import CallRecord
from shoal.training.cases import Case, CaseStep, ToolSpec
from shoal.training.examples import Example
from shoal.training.peer_examples import NOTHING, peer_examples
from shoal.training.peer_faults import FAULTS, Fault, fault_of
from shoal.training.synthetic import generate_case

PARTS = DIMENSIONS["trajectories"]
NAMES = [f"{part}.{name}" for part, names in PARTS.items() for name in names]
MODEL = ScriptedModel([], prompt_style="compact")
TOOL = ToolSpec(
    "weather",
    "Get the weather.",
    {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
)


def weather(city: str, question: str) -> Case:
    step = CaseStep("weather", {"city": city}, '{"sky":"clear","degrees":12}')
    answer = "The sky is clear and the degrees is 12."
    return Case(question, (TOOL,), (step,), answer, (((city, "city"),),))


FIRST = weather("Århus", "Weather in Århus?")
AGAIN = weather("Lima", "Is it warm around Lima now?")


def cases(count: int, seed: int = 1) -> Iterator[Case]:
    rng = random.Random(seed)
    for _ in range(count):
        yield generate_case(rng)


def examples(kind: str, count: int = 600) -> Iterator[tuple[Case, Example]]:
    rng = random.Random(2)
    for case in cases(count):
        yield from ((case, one) for one in peer_examples(case, None, rng) if one.kind == kind)


def prompt(example: Example) -> list[Message]:
    *shown, (role, _, learned) = example.messages
    assert role == "assistant" and learned
    assert not any(learned for _, _, learned in shown)
    return [{"role": role, "content": content} for role, content, _ in shown]  # pyright: ignore


def written(example: Example) -> Any:
    content = example.messages[-1][1]
    value = json.loads(content)
    assert json.dumps(value, ensure_ascii=False, separators=(",", ":")) == content
    return value


def item_of(messages: list[Message]) -> tuple[Item, list[str]]:
    """The item that a prompt shows, read back, and the lines after it."""
    calls: list[CallRecord] = []
    texts = [message["content"] for message in messages]
    at = 1
    while "tool" in (made := json.loads(texts[at])):
        failed = texts[at + 1].startswith("error: ")
        outcome: dict[str, Any] = {
            "observation": None if failed else texts[at + 1],
            "error": texts[at + 1].removeprefix("error: ") if failed else None,
        }
        calls.append(CallRecord(**made, **outcome, seconds=0.0))
        at += 2
    return Item(texts[0], made["answer"], calls=tuple(calls)), texts[at + 1 : -1]


def test_the_reviewers_prompt_is_what_the_role_sends() -> None:
    role = Reviewer(MODEL, PARTS)
    seen = 0
    for _, example in examples("reviewer"):
        item, _ = item_of(prompt(example))
        assert role.messages({"item": item}) == prompt(example)
        seen += 1
    assert seen > 300


def test_the_adjudicators_prompt_is_what_the_role_sends() -> None:
    role = Adjudicator(MODEL)
    seen = 0
    for _, example in examples("adjudicator"):
        item, lines = item_of(prompt(example))
        reviews: list[Review] = []
        for line in lines:
            *scores, comment = line.split(" ", len(NAMES))
            chosen = {n: Score(chosen=int(s)) for n, s in zip(NAMES, scores, strict=True)}
            reviews.append(Review(comment=comment, scores=chosen))
        assert len(reviews) in (2, 3)
        assert role.messages({"item": item, "reviews": reviews}) == prompt(example)
        seen += 1
    assert seen > 300


def test_the_generators_prompt_is_what_the_role_sends() -> None:
    other = replace(TOOL, name="climate")
    again = replace(AGAIN, tools=(other, TOOL))
    role, seeds, named = Generator(MODEL, again.tools), set[str](), set[bool]()
    for seed in range(60):
        example = peer_examples(FIRST, again, random.Random(seed))[0]
        messages = prompt(example)
        state = {"seed": messages[0]["content"], "examples": ["Weather in Rome?"]}
        state |= {"tool": "weather"} if "climate" not in messages[1]["content"] else {}
        assert role.messages(state) == messages
        seeds.add(state["seed"])
        named.add("tool" in state)
    assert seeds == {FIRST.question, f"{FIRST.question}\nIts response: {FIRST.answer}"}
    assert named == {True, False}


def test_a_draft_is_the_other_question_with_words_of_it() -> None:
    for seed in range(60):
        draft = written(peer_examples(FIRST, AGAIN, random.Random(seed))[0])
        assert list(draft) == ["keywords", "summary", "instruction"]
        Draft.model_validate(draft)
        assert draft["summary"] == TOOL.description
        assert draft["instruction"] == AGAIN.question
        assert "Lima" in draft["keywords"] and 2 <= len(draft["keywords"]) <= 4
        assert all(word in AGAIN.question for word in draft["keywords"])


def test_drafts_of_generated_questions_hold_to_the_schema() -> None:
    rng = random.Random(3)
    for case in cases(600):
        for example in peer_examples(FIRST, case, rng):
            if example.kind == "generator":
                draft = Draft.model_validate(written(example))
                assert all(word in case.question for word in draft.keywords)


def test_reviews_hold_to_the_schema_and_half_of_them_find_a_fault() -> None:
    role, right, wrong = Reviewer(MODEL, PARTS), 0, 0
    for case, example in examples("reviewer"):
        review = written(example)
        assert list(review) == role.outline()["required"] and len(review["comment"]) <= 100
        assert {part: list(review[part]) for part in PARTS} == {p: list(PARTS[p]) for p in PARTS}
        scores = [score for part in PARTS for score in review[part].values()]
        item, _ = item_of(prompt(example))
        same = (item.instruction, item.response) == (case.question, case.answer) and [
            (call.tool, call.arguments) for call in item.calls
        ] == [(step.tool, step.arguments) for step in case.steps]
        assert same == (review["comment"] == NOTHING)
        if same:
            assert all(9 <= score <= 10 for score in scores)
            right += 1
        else:
            assert any(score <= 3 for score in scores)
            assert all(1 <= score <= 3 or 8 <= score <= 10 for score in scores)
            wrong += 1
    assert right > 150 and wrong > 150


def test_rulings_follow_the_item_and_not_the_reviews() -> None:
    decisions: dict[tuple[str, bool], int] = {}
    for case, example in examples("adjudicator"):
        ruling = Ruling.model_validate(written(example))
        item, lines = item_of(prompt(example))
        good = (item.instruction, item.response) == (case.question, case.answer) and [
            (call.tool, call.arguments) for call in item.calls
        ] == [(step.tool, step.arguments) for step in case.steps]
        assert ruling.decision == ("accept" if good else "reject")
        assert (ruling.comment == NOTHING) == good
        praised = sum(line.endswith(NOTHING) for line in lines) * 2 > len(lines)
        decisions[ruling.decision, praised] = decisions.get((ruling.decision, praised), 0) + 1
    assert len(decisions) == 4 and min(decisions.values()) > 10


@pytest.mark.parametrize("spoil", FAULTS, ids=lambda one: one.__name__)
def test_a_spoilt_case_differs_in_what_the_comment_names(
    spoil: Callable[[Case, random.Random], Fault | None],
) -> None:
    rng, seen = random.Random(5), 0
    for case in cases(1500, seed=4):
        found = spoil(case, rng) if case.steps and case.answer else None
        if found is None:
            continue
        seen += 1
        bad, comment, low = found
        assert bad != case and len(comment) <= 100 and comment.endswith(".")
        assert low and low <= set(NAMES)
        CHECKS[spoil.__name__](case, bad, comment)
    assert seen > 80


def shown(text: str, value: Any) -> bool:
    """Whether a comment's words for a value are that value, perhaps cut short."""
    whole = " ".join(str(value).split())
    return text == whole or (text.endswith("…") and whole.startswith(text[:-1]))


def words(pattern: str, comment: str) -> list[str]:
    match = re.fullmatch(pattern, comment)
    assert match, comment
    return list(match.groups())


def changed(case: Case, bad: Case) -> dict[str, tuple[Any, Any]]:
    """Arguments that differ, right and wrong; the rest of the case must not."""
    assert replace(bad, steps=case.steps) == case
    found: dict[str, tuple[Any, Any]] = {}
    for one, other in zip(case.steps, bad.steps, strict=True):
        assert replace(other, arguments=one.arguments) == one
        for name in one.arguments | other.arguments:
            pair = one.arguments.get(name), other.arguments.get(name)
            if pair[0] != pair[1]:
                found[name] = pair
    return found


def another_value(case: Case, bad: Case, comment: str) -> None:
    name, wrong, right = words(r"(.+) is (.+), but the question says (.+)\.", comment)
    ((key, (was, now)),) = changed(case, bad).items()
    assert shown(name, key) and shown(wrong, now) and type(was) is type(now)
    assert right.rstrip("…") in case.question and right != wrong


def made_up_value(case: Case, bad: Case, comment: str) -> None:
    ((key, (_, now)),) = changed(case, bad).items()
    name, wrong = words(r"(\S+) (.+) stands nowhere in the question\.", comment)
    assert shown(name, key) and shown(wrong, now) and str(now) not in case.question


def swapped(case: Case, bad: Case, comment: str) -> None:
    one, other = words(r"(\S+) and (\S+) are swapped\.", comment)
    (a, (was_a, now_a)), (b, (was_b, now_b)) = changed(case, bad).items()
    assert {one, other} == {a, b} and (was_a, was_b) == (now_b, now_a)


def left_out(case: Case, bad: Case, comment: str) -> None:
    name, span = words(r"(\S+) (.+) is left out of the call\.", comment)
    ((key, (_, now)),) = changed(case, bad).items()
    assert shown(name, key) and now is None and span.rstrip("…") in case.question


def wrong_tool(case: Case, bad: Case, comment: str) -> None:
    (name,) = words(r"(.+) is not the tool for this\.", comment)
    assert bad.question == case.question
    (made,) = [b for a, b in zip(case.steps, bad.steps, strict=True) if a.tool != b.tool]
    assert made.tool == name and name not in {step.tool for step in case.steps}
    (spec,) = [spec for spec in case.tools if spec.name == name]
    assert set(spec.parameters["required"]) <= set(made.arguments)
    assert set(made.arguments) <= set(spec.parameters["properties"])


def wrong_answer(case: Case, bad: Case, comment: str) -> None:
    wrong, right = words(r"The answer says (.+), but the tool returned (.+)\.", comment)
    assert replace(bad, answer=case.answer) == case
    wrong, right = wrong.rstrip("…"), right.rstrip("…")
    assert wrong in str(bad.answer)
    assert any(right in step.observation for step in case.steps)


def off_topic(case: Case, bad: Case, comment: str) -> None:
    (about,) = words(r"The answer is about the (.+), which was not asked\.", comment)
    assert replace(bad, answer=case.answer) == case
    assert f"The {about} is" in str(bad.answer) and about not in str(case.answer).lower()


def unclear(case: Case, bad: Case, comment: str) -> None:
    (name,) = words(r"The question does not say the (.+)\.", comment)
    assert replace(bad, question=case.question) == case
    values = [v for step in case.steps for k, v in step.arguments.items() if shown(name, k)]
    spoken = [str(value).replace("_", " ") for value in values]
    assert any(text not in bad.question.replace("_", " ") for text in spoken)


def incomplete(case: Case, bad: Case, comment: str) -> None:
    (what,) = words(r"The answer leaves out (.+)\.", comment)
    assert replace(bad, answer=case.answer) == case
    assert len(str(bad.answer)) < len(str(case.answer))
    if what.startswith("the "):
        said = what.removeprefix("the ")
        assert str(case.answer).lower().count(said) > str(bad.answer).lower().count(said)
    elif not what.endswith(" returned"):
        text = what.rstrip("…")
        assert str(case.answer).count(text) > str(bad.answer).count(text)


CHECKS: dict[str, Callable[[Case, Case, str], None]] = {
    "_another_value": another_value,
    "_made_up_value": made_up_value,
    "_swapped": swapped,
    "_left_out": left_out,
    "_wrong_tool": wrong_tool,
    "_wrong_answer": wrong_answer,
    "_off_topic": off_topic,
    "_unclear": unclear,
    "_incomplete": incomplete,
}


def test_every_way_to_spoil_a_case_is_drawn() -> None:
    parts = (
        *("but the question says", "stands nowhere", "are swapped", "of the call", "not the tool"),
        *("but the tool returned", "was not asked", "does not say", "leaves out"),
    )
    seen = dict.fromkeys(parts, 0)
    for number, case in enumerate(cases(800)):
        found = fault_of(case, random.Random(number)) if case.steps and case.answer else None
        for part in parts:
            seen[part] += found is not None and part in found.comment
    assert min(seen.values()) > 10


def test_the_same_chance_gives_the_same_examples() -> None:
    def made() -> list[Example]:
        rng = random.Random(9)
        drawn = list(cases(80))
        return [e for a, b in pairwise(drawn) for e in peer_examples(a, b, rng)]

    assert made() == made()


def test_what_cannot_be_judged_gives_nothing() -> None:
    rng = random.Random(0)
    assert peer_examples(Case("hello", (TOOL,)), AGAIN, rng) == []
    assert peer_examples(replace(FIRST, earlier=(("Hi.", "Hello."),)), AGAIN, rng) == []
    kinds = [e.kind for e in peer_examples(replace(FIRST, answer=None), AGAIN, rng)]
    assert kinds == ["generator"]
    kinds = [e.kind for e in peer_examples(FIRST, None, rng)]
    assert kinds == ["reviewer", "adjudicator"]
    kinds = [e.kind for e in peer_examples(FIRST, replace(AGAIN, steps=()), rng)]
    assert kinds == ["reviewer", "adjudicator"]
