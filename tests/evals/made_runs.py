"""Runs made by hand, for what reads runs: no model, known figures."""

import json
from pathlib import Path
from typing import Any

from shoal.evals.store import RunFolder, Sample

TEAM = ("planner", "caller", "summarizer")


def made_sample(
    case: str = "case-0",
    correct: bool = True,
    *,
    system: str = "tool_team",
    trial: int = 0,
    category: str = "simple",
    **fields: Any,
) -> Sample:
    given: dict[str, Any] = {"details": {}, "first_wrong": None, "error": None, **fields}
    runs = given.pop("runs", None)
    return Sample(
        system=system,
        case=case,
        trial=trial,
        config="0123456789abcdef",
        category=category,
        correct=correct,
        runs=[made_run()] if runs is None else runs,
        **given,
    )


def made_run(
    *,
    prompt: int = 100,
    cached: int = 40,
    forced: int = 5,
    sampled: int = 15,
    seconds: float = 0.5,
    stop: str = "answered",
    events: list[dict[str, Any]] | None = None,
    question: str = "How warm is it in Oslo?",
    answer: str = "It is 4 degrees.",
    **fields: Any,
) -> dict[str, Any]:
    events = (
        [model_call("planner"), tool_call(), model_call("summarizer")]
        if (events is None)
        else events
    )
    return {
        "question": question,
        "answer": answer,
        "stop": stop,
        "reason": None,
        "calls": [],
        "model_calls": sum(event["event"] == "model_call" for event in events),
        "usage": {"prompt": prompt, "cached": cached, "forced": forced, "sampled": sampled},
        "seconds": seconds,
        "run_id": "aaaabbbbcccc",
        "margin": 0.5,
        "events": events,
        **fields,
    }


def model_call(role: str, text: str = '{"next":"call"}', **fields: Any) -> dict[str, Any]:
    usage = {"prompt": 50, "cached": 20, "forced": 2, "sampled": 8}
    call = {"event": "model_call", "role": role, "text": text, "usage": usage}
    return {**call, "stop": "done", "closed_early": False, "seconds": 0.1, "error": None, **fields}


def tool_call(
    tool: str = "weather", error: str | None = None, *, repeated: bool = False, **fields: Any
) -> dict[str, Any]:
    observation = '{"temperature":4}' if error is None else None
    call = {"event": "tool_call", "tool": tool, "arguments": {"city": "Oslo"}, "error": error}
    return {**call, "observation": observation, "repeated": repeated, **fields}


def made_config(**fields: Any) -> dict[str, Any]:
    about = {
        "started": "2026-01-02T03:04:05+00:00",
        "command": "shoal eval weather",
        "commit": "0123456789",
        "shoal": "0.1.0",
        "spec": "embedded",
        "info": {"name": "tiny", "engine": "llama.cpp", "parameters": 30_000_000},
        "price_input": None,
        "price_output": None,
        "watts": None,
        "selection": {"max_parallel": 1},
        **fields.pop("about", {}),
    }
    config = {"suite": "weather", "version": 1, "cases": "feedfeedfeedfeed"}
    return {**config, "graph": "tool_team", "model": "tiny 0123", "about": about, **fields}


def write_run(path: Path, samples: list[Sample], **fields: Any) -> Path:
    folder = RunFolder(path, made_config(**fields))
    for sample in samples:
        folder.add(sample)
    folder.close()
    return path


def write_cases(path: Path, cases: dict[str, dict[str, Any]]) -> None:
    lines = [json.dumps({"id": name, **fields}) + "\n" for name, fields in cases.items()]
    (path / "cases.jsonl").write_text("".join(lines), encoding="utf-8")


def three_systems(cases: int = 40) -> list[Sample]:
    """A team that fails every fifth case, a single that fails every other, and a floor."""
    found: list[Sample] = []
    for number in range(cases):
        name = f"case-{number}"
        category = "simple" if number < cases - 4 else "rare"
        right = number % 5 > 0
        found.append(
            made_sample(
                name,
                right,
                category=category,
                first_wrong=None if right else "caller",
                details={"right tool": number % 10 > 0, "extra calls": number % 2 * 1.0},
                runs=[made_run(seconds=0.5 + number / 100)],
            )
        )
        right = number % 2 > 0
        found.append(
            made_sample(
                name,
                right,
                system="single",
                category=category,
                first_wrong=None if right else "single",
                runs=[made_run(prompt=60, cached=0, stop="answered" if right else "gave_up")],
            )
        )
        nothing = made_run(prompt=0, cached=0, forced=0, sampled=0, seconds=0.0, events=[])
        nothing |= {"stop": "gave_up", "answer": ""}
        found.append(
            made_sample(name, False, system="floor: do nothing", category=category, runs=[nothing])
        )
    return found
