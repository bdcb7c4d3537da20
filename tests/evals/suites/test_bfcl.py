"""The BFCL suites on BFCL's own data, checkers and simulators.

The data is that of the cache, where `shoal eval fetch bfcl` puts it; without it they skip.
"""

import copy
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from shoal.errors import ShoalError
from shoal.evals.recorded import RecordedSystem
from shoal.evals.suite import Case, Score
from shoal.evals.suites.bfcl import Bfcl, BfclMini, find
from shoal.evals.suites.bfcl.data import CATEGORIES, IMPOSSIBLE, MULTI_TURN
from shoal.evals.suites.checker import Checker
from shoal.evals.systems import FLOORS, GraphSystem, Settings
from shoal.graphs import GRAPHS
from shoal.models import ScriptedModel

FULL = {
    "simple_python": 400,
    "multiple": 200,
    "parallel": 200,
    "parallel_multiple": 200,
    "irrelevance": 240,
    "live_simple": 258,
    "live_multiple": 1053,
    "live_parallel": 16,
    "live_parallel_multiple": 24,
    "live_irrelevance": 880,  # of 884; four offer no tool
    "live_relevance": 16,
    "multi_turn_base": 200,
    "multi_turn_miss_func": 200,
    "multi_turn_miss_param": 200,
    "multi_turn_long_context": 200,
}
CALLED = ("simple_python", "multiple", "parallel", "parallel_multiple")
WORKER = "shoal.evals.suites.bfcl.worker"


@pytest.fixture(scope="module")
def root() -> Path:
    try:
        return find()
    except ShoalError as error:
        pytest.skip(str(error))


@pytest.fixture(scope="module")
def suite(root: Path) -> Iterator[Bfcl]:
    suite = Bfcl(root)
    yield suite
    suite.close()


@pytest.fixture
def checker(root: Path) -> Iterator[Checker]:
    checker = Checker(root, seconds=1.0, name="BFCL", worker=WORKER)
    yield checker
    checker.close()


@pytest.fixture(scope="module")
def cases(suite: Bfcl) -> dict[str, Case]:
    return {case.id: case for case in suite.cases()}


def sample(suite: Bfcl, category: str, count: int) -> list[Case]:
    among = [c for c in suite.cases() if c.category == category and c.id not in IMPOSSIBLE]
    return random.Random(1).sample(among, count)


def scored(suite: Bfcl, case: Case, line: dict[str, Any], folder: Path) -> Score:
    """The score of one recorded line, through a file."""
    path = folder / "calls.jsonl"
    path.write_text(json.dumps({"case": case.id, **line}) + "\n")
    return suite.score(case, RecordedSystem(str(path)).play(suite, case, seed=0))


def reference(suite: Bfcl, case: Case) -> dict[str, Any]:
    line = suite.reference(case)
    assert line is not None
    return copy.deepcopy(line)


def test_all_cases_are_there(suite: Bfcl) -> None:
    assert Counter(case.category for case in suite.cases()) == FULL
    assert tuple(FULL) == CATEGORIES
    assert len({case.id for case in suite.cases()}) == sum(FULL.values())


@pytest.mark.parametrize("category", CATEGORIES)
def test_right_answers_are_right(suite: Bfcl, category: str) -> None:
    system = RecordedSystem("reference")
    for case in sample(suite, category, 7):
        score = suite.score(case, system.play(suite, case, seed=0))
        assert score.correct, case.id
        assert not score.details.get("extra_calls"), case.id


def test_nothing_scores_on_the_impossible_cases(suite: Bfcl, cases: dict[str, Case]) -> None:
    for name in IMPOSSIBLE:
        runs = RecordedSystem("reference").play(suite, cases[name], seed=0)
        assert not suite.score(cases[name], runs).correct


@pytest.mark.parametrize("category", CALLED)
@pytest.mark.parametrize("slip", ["name", "dropped", "extra", "parameter", "text"])
def test_wrong_answers_are_wrong(suite: Bfcl, category: str, slip: str, tmp_path: Path) -> None:
    played = 0
    for case in sample(suite, category, 12):
        line = reference(suite, case)
        calls: list[dict[str, Any]] = line["calls"]
        last = calls[-1]
        match slip:
            case "name":
                last["tool"] += "_"
            case "dropped":
                calls.pop()
            case "extra":
                calls.append(copy.deepcopy(last))
            case "parameter":
                last["arguments"]["surplus"] = 1
            case _:
                numbers = [k for k, v in last["arguments"].items() if type(v) in (int, float)]
                if not numbers:
                    continue
                last["arguments"][numbers[0]] = str(last["arguments"][numbers[0]])
        assert not scored(suite, case, line, tmp_path).correct, case.id
        played += 1
    assert played


@pytest.mark.parametrize("category", MULTI_TURN)
def test_conversations_with_a_turn_left_out_are_wrong(
    suite: Bfcl, category: str, tmp_path: Path
) -> None:
    for case in sample(suite, category, 3):
        line = reference(suite, case)
        turns: list[Any] = line["turns"]
        place = next(place for place, turn in enumerate(turns) if turn)
        turns[place] = []
        assert not scored(suite, case, line, tmp_path).correct, case.id


def test_the_state_of_one_play_is_not_that_of_the_next(
    suite: Bfcl, cases: dict[str, Case], tmp_path: Path
) -> None:
    case = cases["multi_turn_base_0"]
    line = reference(suite, case)
    spoilt = copy.deepcopy(line)
    spoilt["turns"][0] = [[{"tool": "mkdir", "arguments": {"dir_name": "other"}}]]
    assert not scored(suite, case, spoilt, tmp_path).correct
    assert scored(suite, case, line, tmp_path).correct


def test_calls_beyond_the_right_ones_are_counted(
    suite: Bfcl, cases: dict[str, Case], tmp_path: Path
) -> None:
    case = cases["multi_turn_base_0"]
    line = reference(suite, case)
    line["turns"][0].append([{"tool": "pwd", "arguments": {}}])
    score = scored(suite, case, line, tmp_path)
    assert score.correct  # BFCL's own rule
    assert (score.details["extra_calls"], score.details["made_extra_calls"]) == (1, True)


def test_tools_are_held_back_until_their_turn(suite: Bfcl, cases: dict[str, Case]) -> None:
    case = cases["multi_turn_miss_func_0"]
    assert case.data["held_back"] == {"sort": 3}
    offered: list[set[str]] = []

    class Look:
        system, graph, model, seed, temperature = "look", "floor", None, 0, 0.0

        def __call__(self, question: str, tools: Any, **_: Any) -> Any:
            offered.append({tool.name for tool in tools})
            return {"calls": [], "answer": "", "stop": "answered", "events": []}

    suite.play(case, Look())
    assert ["sort" in names for names in offered] == [False, False, False, True, True]
    assert all("grep" in names for names in offered)


def test_relevance_is_whether_anything_was_called(
    suite: Bfcl, cases: dict[str, Case], tmp_path: Path
) -> None:
    case = cases["irrelevance_0"]
    call = {"tool": suite.tools(case)[0].name, "arguments": {}}
    refused = {"tool": "nothing_like_it", "arguments": {}}
    assert scored(suite, case, {"calls": []}, tmp_path).correct
    assert not scored(suite, case, {"calls": [call]}, tmp_path).correct
    assert not scored(suite, case, {"calls": [refused]}, tmp_path).correct
    other = cases["live_relevance_0-0-0"]
    assert not scored(suite, other, {"calls": []}, tmp_path).correct
    assert not scored(suite, other, {"calls": [refused]}, tmp_path).correct
    nothing = FLOORS[0]
    assert suite.score(case, nothing.play(suite, case, seed=0)).correct
    failed = nothing.play(suite, case, seed=0)[0] | {"stop": "error"}
    assert not suite.score(case, [failed]).correct


@pytest.mark.parametrize(
    ("outputs", "correct", "first_wrong"),
    [
        ([("calculate_triangle_area", {"base": 10, "height": 5})], True, None),
        ([("calculate_triangle_area", {"base": 10, "height": 50})], False, "caller"),
        ([], False, "planner"),
    ],
)
def test_a_team_plays_and_the_first_wrong_role_is_told(
    suite: Bfcl, cases: dict[str, Case], outputs: Any, correct: bool, first_wrong: str | None
) -> None:
    script: list[Any] = []
    for name, arguments in outputs:
        script.append({"thought": "It is needed.", "next": "call"})
        script.append({"tool": name, "arguments": {**arguments, "unit": "units"}})
    script += [{"thought": "That is all.", "next": "answer"}, {"answer": "Done."}]
    case = cases["simple_python_0"]
    build = GRAPHS["tool_team"]
    system = GraphSystem("team", "tool_team", build, ScriptedModel(script), Settings())
    score = suite.score(case, system.play(suite, case, seed=0))
    assert (score.correct, score.first_wrong) == (correct, first_wrong)


def test_the_sample_is_fixed_and_has_all_categories(root: Path) -> None:
    first, again = BfclMini(root).cases(), BfclMini(root).cases()
    assert [case.id for case in first] == [case.id for case in again]
    counts = Counter(case.category for case in first)
    assert set(counts) == set(FULL)
    assert {counts[name] for name in MULTI_TURN} == {10}
    assert all(counts[name] == min(30, FULL[name]) for name in FULL if name not in MULTI_TURN)
    assert not IMPOSSIBLE & {case.id for case in first}


def test_what_a_model_writes_is_never_run(
    suite: Bfcl, cases: dict[str, Case], checker: Checker, tmp_path: Path
) -> None:
    mark = tmp_path / "run"
    attack = f"__import__('os').system('touch {mark}')"
    case = cases["multi_turn_base_0"]
    for folder in (attack, f"x') or {attack} or ('", f'"""{attack}', f"\\' + {attack} #"):
        line = reference(suite, case)
        line["turns"][0] = [[{"tool": "cd", "arguments": {"folder": folder}}]]
        assert not scored(suite, case, line, tmp_path).correct
    ask = {"do": "execute", "category": case.category, "entry": case.data["entry"]}
    for call in (
        {"tool": attack, "arguments": {}},
        {"tool": f"{attack} or cd", "arguments": {"folder": "x"}},
        {"tool": "cd", "arguments": {f"folder={attack}, folder": "x"}},
    ):
        assert "refused" in checker.ask({**ask, "calls": [call]})
        turns = {**ask, "do": "turns", "turns": [[call]], "answer": [["ls()"]]}
        assert "refused" in checker.ask(turns)
    assert not mark.exists()


def test_a_check_without_end_is_ended_and_the_next_goes_on(
    cases: dict[str, Case], checker: Checker
) -> None:
    ask = {"do": "execute", "category": "multi_turn_base"}
    entry = {"id": "x", "initial_config": {}, "involved_classes": ["MathAPI"]}
    endless = {"tool": "power", "arguments": {"base": 9, "exponent": 10**9}}
    with pytest.raises(ShoalError, match="more than 1 s"):
        checker.ask({**ask, "entry": entry, "calls": [endless]})
    call = {"tool": "power", "arguments": {"base": 2, "exponent": 5}}
    assert "32" in checker.ask({**ask, "entry": entry, "calls": [call]})["observation"]


def test_a_process_that_was_killed_is_started_anew(checker: Checker) -> None:
    ask = {"do": "execute", "category": "multi_turn_base"}
    entry = {"id": "x", "initial_config": {}, "involved_classes": ["MathAPI"]}
    call = {"tool": "add", "arguments": {"a": 1, "b": 2}}

    def three(_: int = 0) -> bool:
        reply = checker.ask({**ask, "entry": entry, "calls": [call]})
        return json.loads(reply["observation"]) == {"result": 3}

    assert three()
    killed = checker.pid
    assert killed is not None
    os.kill(killed, signal.SIGKILL)
    while checker.pid == killed:
        time.sleep(0.01)
    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(three, range(40)))
    assert checker.pid not in (None, killed)


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="needs /proc")
def test_the_process_gets_no_secrets_and_ends_with_its_parent(root: Path) -> None:
    program = f"""
import os, signal
from pathlib import Path
from shoal.evals.suites.checker import Checker
checker = Checker(Path({str(root)!r}), name="BFCL", worker={WORKER!r})
checker.ask({{"do": "calls", "functions": [], "calls": [], "answer": [], "category": "simple"}})
print(checker.pid, flush=True)
print(Path(f"/proc/{{checker.pid}}/environ").read_bytes(), flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""
    environment = {**os.environ, "OPENAI_API_KEY": "a-secret", "SHOAL_API_KEY_X": "a-secret"}
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True
    )
    pid, environ = done.stdout.splitlines()
    assert "PATH=" in environ and "a-secret" not in environ

    def running() -> bool:
        try:
            return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
        except OSError:
            return False

    for _ in range(500):
        if not running():
            break
        time.sleep(0.01)
    assert not running()
