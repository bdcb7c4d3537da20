import json
import random
from dataclasses import replace

import pytest

from shoal.agents.prompts import CUE
from shoal.training.cases import Case, CaseStep, ToolSpec
from shoal.training.examples import GIVE_UP_REASON, Example, examples_of, only
from shoal.training.mixture import builtin_specs, example_source, role_source

TOOL = ToolSpec(
    "weather",
    "Get the weather.",
    {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
)
STEP = CaseStep("weather", {"city": "Århus"}, "12 °C")
CASE = Case("Weather in Århus?", (TOOL,), (STEP,), "12 °C.", ((("Århus", "city"),),))


def all_of(case: Case, *, derivation: bool = False) -> dict[str, Example]:
    found: dict[str, Example] = {}
    for seed in range(30):
        for example in examples_of(case, random.Random(seed), derivation=derivation):
            found[example.kind] = example
    return found


def written(example: Example) -> list[object]:
    return [json.loads(c) for role, c, learned in example.messages if role == "assistant"]


def test_a_team_run_teaches_every_turn() -> None:
    example = all_of(CASE)["team"]
    assert written(example) == [
        {"thought": "use weather", "next": "call"},
        {"tool": "weather", "arguments": {"city": "Århus"}},
        {"thought": "done", "next": "answer"},
    ]
    assert [c for r, c, _ in example.messages if r == "user"] == [
        CASE.question, CASE.question, CUE["planner"], CUE["caller"], CUE["planner"],
    ]  # fmt: skip
    assert ("tool", "12 °C", False) in example.messages
    assert all(learned == (role == "assistant") for role, _, learned in example.messages)


def test_a_single_model_calls_and_answers() -> None:
    call, answer = written(all_of(CASE)["single"])
    assert call == {"tool": "weather", "arguments": {"city": "Århus"}}
    assert answer == {"answer": "12 °C."}


def test_the_summarizer_learns_the_answer_alone_and_sees_no_tools() -> None:
    example = all_of(CASE)["summarizer"]
    assert [m for m in example.messages if m[2]] == [("assistant", '{"answer":"12 °C."}', True)]
    assert not any(role == "system" for role, _, _ in example.messages)


def test_where_no_tool_serves_both_give_up() -> None:
    found = all_of(Case("hello", (TOOL,)))
    assert written(found["team"]) == [{"thought": GIVE_UP_REASON, "next": "give_up"}]
    assert written(found["single"]) == [{"give_up": GIVE_UP_REASON}]
    assert "summarizer" not in found


def test_a_derivation_names_span_and_parameter() -> None:
    first = written(all_of(CASE, derivation=True)["team"])[0]
    assert first == {"thought": "use weather; Århus = city", "next": "call"}


def test_the_conversation_before_is_read_and_not_learned() -> None:
    case = replace(CASE, question="And in Århus?", earlier=(("Weather in Oslo?", "4 °C."),))
    found = all_of(case)
    for kind in ("team", "single"):
        first, second = found[kind].messages[:2]
        assert first == ("user", "Weather in Oslo?", False)
        assert second == ("assistant", '{"answer":"4 °C."}', False)
    assert ("user", "Weather in Oslo?", False) not in found["summarizer"].messages


def test_one_role_alone_is_learned() -> None:
    team = all_of(CASE)["team"]
    for cue, count in (("plan", 2), ("call", 1)):
        mine = only(team, (cue,))
        assert mine is not None
        assert [m[:2] for m in mine.messages] == [m[:2] for m in team.messages]
        assert sum(learned for _, _, learned in mine.messages) == count
    assert only(team, ("judge",)) is None


def test_each_role_has_examples_of_its_own() -> None:
    for cue in ("plan", "call", "answer", "act", "draft", "review", "judge"):
        draw, rng = role_source([], cue), random.Random(3)
        for _ in range(20):
            for example in draw(rng, 0.0):
                at = [i for i, m in enumerate(example.messages) if m[2]]
                assert at
                assert all(example.messages[i - 1][:2] == ("user", cue) for i in at)


def test_every_reply_of_the_mixture_is_compact_json_that_reads_back() -> None:
    draw, rng = example_source([]), random.Random(4)
    kinds: set[str] = set()
    for i in range(1500):
        for example in draw(rng, i / 1500):
            kinds.add(example.kind)
            assert example.messages[-1][0] == "assistant"
            for role, content, learned in example.messages:
                if role == "assistant":
                    value = json.loads(content)
                    again = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
                    assert again == content
                else:
                    assert not learned
    assert kinds == {"team", "single", "summarizer", "generator", "reviewer", "adjudicator"}


def test_a_mixture_of_some_kinds_draws_no_others() -> None:
    def tools(kinds: tuple[str, ...]) -> set[str]:
        draw, rng = example_source([], form="single", peers=0.0, kinds=kinds), random.Random(4)
        found = (e for _ in range(150) for e in draw(rng, 0.5))
        calls = (json.loads(text) for e in found for _, text, known in e.messages if known)
        return {call["tool"] for call in calls if "tool" in call}

    known = set(builtin_specs())
    assert tools(("builtin",)) <= known
    assert not tools(("figures",)) & known
    assert tools(("builtin", "figures")) & known
    with pytest.raises(ValueError, match=r"no cases of public: name some of catalog, figures"):
        example_source([], kinds=("public",))
    with pytest.raises(ValueError, match="no cases of puns"):
        role_source([], "plan", kinds=("puns",))
    with pytest.raises(ValueError, match="no cases of figures, puns"):
        example_source([], kinds=("figures", "puns"))


def test_recall_is_a_curriculum_of_the_beginning_only() -> None:
    draw = example_source([])

    def recalls(done: float) -> int:
        rng = random.Random(6)
        found = [e for _ in range(600) for e in draw(rng, done)]
        return sum(
            any(c == '{"answer":"The result is ok."}' for _, c, _ in e.messages) for e in found
        )

    assert recalls(0.02) > 100
    assert recalls(0.5) == 0
