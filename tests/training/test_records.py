"""Recorded runs, synthesis and cases as examples by role; what is left out, and why."""

import json
import random
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from shoal.errors import UsageError
from shoal.graphs import run, tool_team
from shoal.graphs.replay import recipe
from shoal.models import ScriptedModel, load_model
from shoal.runs import TraceFile
from shoal.tools.builtin import builtin_tools
from shoal.training.collect import collect
from shoal.training.curate import curate, write_data_set
from shoal.training.groups import group_calls, takeover_report
from shoal.training.held_out import HeldOut
from shoal.training.lexicon import HELD_OUT_THINGS
from shoal.training.personal import Placeholders
from shoal.training.record_sources import case_records, item_case, run_records
from shoal.training.records import Record, read_records, record_source, write_records
from shoal.training.synthetic import generate_case

PLAN, DONE = {"thought": "use weekday", "next": "call"}, {"thought": "done", "next": "answer"}
CALL = {"tool": "weekday", "arguments": {"day": "2027-03-01"}}
ANSWER = {"answer": "2027-03-01 is a Monday."}
TOO_FAR = {"tool": "add_days", "arguments": {"start": "2027-03-01", "days": 10**7}}
SORRY = {"answer": "error: That date is outside the years 1 to 9999."}


QUESTION = "Which weekday is 2027-03-01, and what is 10000000 days after it?"


def recorded(replies: list[Any], question: str = QUESTION) -> list[Any]:
    """The events of a real run of a team whose model says `replies`."""
    tools = builtin_tools(["dates"], root=Path.cwd())
    model = ScriptedModel(replies, prompt_style="compact")
    events: list[Any] = []
    about = recipe("tool_team", model, tools)
    run(tool_team(model, tools), question, about=about, on_event=events.append)
    return events


def of(role: str, text: str, *, question: str = "q", id: str = "1", tools: Any = ()) -> Record:
    messages = (("user", question), ("user", role), ("assistant", text))
    return Record(role, messages, (2,), "trace", id, tools)


def test_a_good_run_gives_what_each_role_read_and_wrote() -> None:
    events, left = recorded([PLAN, CALL, DONE, ANSWER]), Counter[str]()
    found = run_records(events, left)
    assert not left
    assert [r.role for r in found] == ["planner", "caller", "planner", "summarizer"]
    calls = [e for e in events if e["event"] == "model_call"]
    for record, call in zip(found, calls, strict=True):
        assert list(record.messages[:-1]) == [(m["role"], m["content"]) for m in call["messages"]]
        assert record.written == call["text"]
        assert "weekday" in record.tools


@pytest.mark.parametrize(
    ("replies", "why"),
    [
        ([{"thought": "no", "next": "give_up"}], "run: ended gave_up"),
        ([PLAN, TOO_FAR, DONE, SORRY], "run: a call failed"),
        ([PLAN, CALL, PLAN, CALL, DONE, ANSWER], "run: a call was repeated"),
    ],
)
def test_a_run_that_is_not_verified_gives_nothing(replies: list[Any], why: str) -> None:
    left = Counter[str]()
    assert run_records(recorded(replies), left) == []
    assert left == {why: 1}


def test_runs_without_texts_or_without_an_end_give_nothing() -> None:
    from shoal.runs.capture import captured

    events, left = recorded([PLAN, CALL, DONE, ANSWER]), Counter[str]()
    assert run_records([captured(event, "meta") for event in events], left) == []
    assert run_records(events[:-1], left) == []
    assert left == {"run: recorded without texts": 1, "run: not finished": 1}


def test_cases_are_asked_as_a_team_asks() -> None:
    """Prompts made for a case are those that a real run of the embedded model's team sends."""
    events = recorded([PLAN, CALL, DONE, ANSWER])
    wanted = run_records(events, Counter())
    from shoal.training.cases import Case, CaseStep, ToolSpec

    tools = tuple(
        ToolSpec(t["name"], t["description"], t["parameters"]) for t in events[0]["tools"]
    )
    step = CaseStep("weekday", {"day": "2027-03-01"}, "Monday")
    case = Case(events[0]["question"], tools, (step,), ANSWER["answer"])
    made = list(case_records(case, "compact", source="s", id="1"))
    assert [(r.role, r.messages) for r in made] == [(r.role, r.messages) for r in wanted]
    chat = list(case_records(case, "chat", source="s", id="1"))
    assert "Question: Which weekday" in chat[0].messages[1][1]


def test_synthesis_gives_accepted_items_and_confirmed_reviews(tmp_path: Path) -> None:
    tools = [{"type": "function", "function": {
        "name": "weekday", "description": "Tell it.", "parameters": {}}}]  # fmt: skip
    call = {"type": "function", "function": {"name": "weekday", "arguments": {"day": "x"}}}
    messages = [
        {"role": "user", "content": "the weekday on x"},
        {"role": "assistant", "content": "use weekday", "tool_calls": [call]},
        {"role": "tool", "name": "weekday", "content": "Friday"},
        {"role": "assistant", "content": "A Friday.", "tool_calls": []},
    ]
    dims = ("reasonableness", "completeness", "clarity")
    more = ("tools", "arguments", "faithfulness", "completeness")

    def review(score: int) -> dict[str, Any]:
        names = [*(f"instruction.{d}" for d in dims), *(f"response.{d}" for d in more)]
        return {"comment": f"{score}", "scores": {name: [score, None] for name in names}}

    row = {"messages": messages, "tools": json.dumps(tools), "reviews": [review(9), review(3)]}
    (tmp_path / "items.jsonl").write_text(
        json.dumps({**row, "id": 1, "status": "accepted", "reason": None})
        + "\n"
        + json.dumps({**row, "id": 2, "status": "rejected", "reason": "adjudicator"})
        + "\n"
        + json.dumps({**row, "id": 3, "status": "rejected", "reason": "wrong call"})
        + '\n{"id": 4, "tools": "[]"}\nnonsense\n'
    )
    said: list[str] = []
    found = collect(synth=[tmp_path], say=said.append)
    by_item = [(r.id.rpartition("/")[2], r.role) for r in found.records]
    assert by_item == [
        *(("1", role) for role in ("planner", "caller", "planner", "summarizer", "reviewer")),
        ("2", "reviewer"),
    ]
    assert json.loads(found.records[4].written)["comment"] == "9"
    assert json.loads(found.records[5].written)["comment"] == "3"
    assert [line.split(":")[0].rpartition("/")[2] for line in said] == [
        "items.jsonl, line 4", "items.jsonl, line 5",
    ]  # fmt: skip
    assert item_case({**row, "id": 1})[1] == ("use weekday",)


def test_bad_lines_of_a_trace_are_told_by_number(tmp_path: Path) -> None:
    path = tmp_path / "run.jsonl"
    with TraceFile(path) as trace:
        for event in recorded([PLAN, CALL, DONE, ANSWER]):
            trace.write(event)
    lines = path.read_text().splitlines()
    path.write_text("\n".join([lines[0], "{torn", *lines[1:], '{"other": 1}']) + "\n")
    said: list[str] = []
    found = collect(traces=[path], say=said.append)
    assert len(found.records) == 4
    assert "line 2: it is not JSON" in said[0]
    assert f"line {len(lines) + 2}: it is no event of a run" in said[1]


@pytest.mark.parametrize("thing", [said for thing in HELD_OUT_THINGS for said in thing])
def test_no_tool_about_a_held_out_thing_is_learned_from(thing: str) -> None:
    name = f"find_{thing.replace(' ', '_').replace('-', '_')}"
    unseen = HeldOut()
    assert unseen.tool(name) and unseen.tool("".join(w.title() for w in name.split("_")))
    offered = of("planner", "{}", tools=("weekday", name))
    named = of("caller", json.dumps({"tool": name}))
    kept = of("caller", json.dumps({"tool": "find_day"}), tools=("find_day",))
    assert curate([offered, named, kept], unseen).records == [kept]


def test_generated_cases_are_split_as_the_vocabulary_is() -> None:
    unseen, rng, caught = HeldOut(), random.Random(3), 0
    for _ in range(60):
        seen = list(case_records(generate_case(rng), "compact", source="g", id="1"))
        assert not any(unseen.touches(record) for record in seen)
        held = list(case_records(generate_case(rng, "heldout"), "compact", source="g", id="1"))
        # The summarizer reads no tools, but the line knows which were on offer.
        found = {unseen.touches(record) for record in held}
        assert len(found) == 1
        caught += found == {True}
    # The others have a single tool about a word made up this once.
    assert caught > 50


def test_tools_and_questions_that_a_user_names_are_held_out() -> None:
    unseen = HeldOut(["getWeather"], ["How warm is it?"], own=False)
    assert unseen.tool("get_weather") and not unseen.tool("find_lighthouse")
    assert unseen.touches(of("planner", "{}", question="how warm is it"))
    assert not unseen.touches(of("planner", "{}", question="how cold is it"))


def test_personal_data_is_one_placeholder_throughout_a_run() -> None:
    said = "Write to Ann.Lee@acme.co.uk, card 4111 1111 1111 1111, from 10.1.2.3, +49 30 123456"
    call = json.dumps({"to": "ann.lee@acme.co.uk", "card": "4111111111111111", "ip": "10.1.2.3"})
    answer = json.dumps({"answer": "Sent to Ann.Lee@acme.co.uk (+49 30 123456)."})
    records = [of("caller", call, question=said), of("summarizer", answer, question=said)]
    found = curate(records, HeldOut())
    texts = [text for record in found.records for _, text in record.messages]
    assert not any(p in t.lower() for t in texts for p in ("ann.lee", "4111", "10.1.2.3", "123456"))
    assert json.loads(found.records[0].written) == {
        "to": "user1@example.com", "card": "4000-0000-0000-0000", "ip": "192.0.2.1",
    }  # fmt: skip
    assert "user1@example.com" in found.records[1].written
    for piece in ("user1@example.com", "4000-0000-0000-0000", "192.0.2.1"):
        assert piece in found.records[0].messages[0][1]
    assert found.replaced == {"e-mail": 1, "card": 1, "IP": 1, "phone": 1}
    other = curate([of("caller", json.dumps({"card": 4111111111111111}))], HeldOut())
    assert not other.records
    assert other.dropped["personal data where no placeholder fits"] == 1


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("a.b+c@mail.example.org", "e-mail"), ("+1 (415) 555-2671", "phone"),
        ("030 1234 567", "phone"), ("415-555-2671", "phone"), ("5500-0000-0000-0004", "card"),
        ("DE89 3704 0044 0532 0130 00", "IBAN"), ("GB82WEST12345698765432", "IBAN"),
        ("8.8.8.8", "IP"), ("2a00:1450:4001:81b::200e", "IPv6"),
        *((same, None) for same in (
            "2027-03-01", "10:05:30", "1234567890 * 3", "version 1.2.3", "4111 1111 1111 1112",
            "127.0.0.1", "a@b", "DE89 3704 0044 0532 0130 01", "3.14159265358979", "::",
        )),
    ],
)  # fmt: skip
def test_what_is_personal_is_told_by_its_form(text: str, kind: str | None) -> None:
    places = Placeholders()
    replaced = places.replace(f"It is {text}.")
    assert dict(places.found) == ({kind: 1} if kind else {})
    assert (text in replaced) == (kind is None)


def test_duplicates_go_within_a_role() -> None:
    long = "please tell me the weekday of the second of march in the year two thousand"
    first = of("planner", "{}", question=long)
    same = of("planner", "{}", question=long, id="2")
    near = of("planner", "{}", question=long + " again", id="3")
    other = of("planner", "{}", question="what is 2 + 2", id="4")
    role = of("caller", "{}", question=long, id="5")
    found = curate([first, same, near, other, role], HeldOut(), near=0.8)
    assert found.records == [first, other, role]
    assert found.dropped["exact duplicate"] == found.dropped["near duplicate"] == 1
    assert curate([first, near], HeldOut(), near=1.0).records == [first, near]


def test_near_duplicates_are_those_that_all_pairs_have() -> None:
    from shoal.training.curate import _pieces, _unlike

    rng = random.Random(5)
    words = [f"w{i}" for i in range(30)]
    base = [" ".join(rng.sample(words, 8)) for _ in range(20)]
    texts = [
        " ".join(w for w in rng.choice(base).split() if rng.random() < 0.9) for _ in range(150)
    ]
    records = [of("planner", "x", question=text, id=str(i)) for i, text in enumerate(texts)]
    kept: list[Record] = []
    for record in records:
        mine = _pieces(record)
        if not any(len(mine & _pieces(k)) / len(mine | _pieces(k)) >= 0.7 for k in kept):
            kept.append(record)
    assert _unlike(records, 0.7) == kept
    assert 20 < len(kept) < 150


def test_a_data_set_is_written_with_its_card_and_read_again(tmp_path: Path) -> None:
    records = run_records(recorded([PLAN, CALL, DONE, ANSWER]), Counter())
    curated = curate(records, HeldOut())
    left = {"trace": Counter({"read": 2, "run: ended gave_up": 1})}
    counts = write_data_set(tmp_path, curated, sources=left, settings={"seed": "0"})
    assert counts == {"planner": 2, "caller": 1, "summarizer": 1}
    assert sorted(read_records(tmp_path / "all.jsonl"), key=str) == sorted(curated.records, key=str)
    assert read_records(tmp_path / "caller.jsonl")[0].role == "caller"
    card = (tmp_path / "README.md").read_text()
    assert "| planner | 2 | 2 |" in card and "| trace | run: ended gave_up | 1 |" in card
    import hashlib

    digest = hashlib.sha256((tmp_path / "all.jsonl").read_bytes()).hexdigest()
    assert f"| all.jsonl | {digest} |" in card


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ({}, "line 2: it has no list of messages"),
        ({"messages": [{"role": "bot", "content": "x"}]}, "needs a role of system, user"),
        ({"messages": [{"role": "user", "content": "x"}]}, "nothing in it is to be learned"),
        ({"messages": [{"role": "user", "content": "x"}], "learned": [0]}, "is not of the assist"),
        ({"messages": [{"role": "user", "content": "x"}], "learned": [3]}, "a message 3 that"),
        ({"messages": [{"role": "assistant", "content": "", "tool_calls": [{}]}]}, "--synth FILE"),
        ({"role": "boss", "messages": [{"role": "assistant", "content": "x"}]}, "role is 'boss'"),
    ],
)
def test_a_line_that_is_no_example_is_named(tmp_path: Path, row: Any, why: str) -> None:
    path = tmp_path / "own.jsonl"
    write_records(path, [of("planner", "{}")])
    with path.open("a") as file:
        file.write(json.dumps(row) + "\n")
    with pytest.raises(UsageError, match=why):
        read_records(path)


def test_plain_chat_lines_are_learned_from_too(tmp_path: Path) -> None:
    path = tmp_path / "chat.jsonl"
    said = [("user", "a"), ("assistant", "b"), ("user", "c"), ("assistant", "d")]
    path.write_text(json.dumps({"messages": [{"role": r, "content": c} for r, c in said]}) + "\n\n")
    (record,) = read_records(path)
    assert record.learned == (1, 3)
    path.write_text("\n")
    with pytest.raises(UsageError, match="holds no example"):
        read_records(path)


def test_the_calls_of_one_run_are_one_example_where_a_prompt_goes_on() -> None:
    records = run_records(recorded([PLAN, CALL, DONE, ANSWER]), Counter())
    examples = record_source(records)(random.Random(0), 0.0)
    learned = [[text for _, text, mark in e.messages if mark] for e in examples]
    assert sorted(map(len, learned)) == [1, 3]
    assert sorted(t for texts in learned for t in texts) == sorted(r.written for r in records)


def test_recurring_calls_are_grouped_by_role_and_tool() -> None:
    runs = [recorded([PLAN, CALL, DONE, ANSWER]) for _ in range(3)]
    runs.append(recorded([PLAN, TOO_FAR, DONE, SORRY]))
    groups = {(g.role, g.tool): g for g in group_calls(runs)}
    assert groups["caller", "weekday"].calls == 3
    assert groups["caller", "weekday"].error_rate == 0
    assert groups["caller", "add_days"].error_rate == 1
    assert groups["planner", "weekday"].calls == 3
    assert groups["planner", "(answer)"].calls == 4
    assert groups["summarizer", "weekday"].words["weekday"] == 3
    total = sum(e["usage"]["prompt"] for r in runs for e in r if e["event"] == "model_call")
    assert sum(g.read for g in groups.values()) == total
    report = takeover_report(list(groups.values()), enough=3)
    assert "| caller | add_days | 1 |" in report and "no: 1 calls" in report
    assert "Candidates: 4 groups" in report


def test_escalated_calls_are_counted() -> None:
    events = recorded([PLAN, CALL, DONE, ANSWER])
    call = next(e for e in events if e["event"] == "model_call" and e["role"] == "caller")
    call["attempts"] = [
        {"kind": "answer", "model": "small"}, {"kind": "answer", "model": "large"},
    ]  # fmt: skip
    found = {(g.role, g.tool): g for g in group_calls([events])}
    assert found["caller", "weekday"].escalation_rate == 1
    assert found["caller", "weekday"].models == {"large": 1}


def test_the_embedded_models_own_run_is_learned_from() -> None:
    tools = builtin_tools(["dates"], root=Path.cwd())
    model = load_model("embedded")
    events: list[Any] = []
    try:
        run(tool_team(model, tools), "Which weekday is 2027-03-01?", on_event=events.append)
    finally:
        model.close()
    left = Counter[str]()
    found = run_records(events, left)
    assert bool(found) == (events[-1]["stop"] == "answered" and not left)
