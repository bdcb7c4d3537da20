"""A run as logs of Inspect (inspect.aisi.org.uk), which its viewer opens."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from shoal.errors import UsageError
from shoal.evals.compare import by_case
from shoal.evals.metrics import Row, summarize
from shoal.evals.report.sections import read_cases
from shoal.evals.store import Sample, read_run

__all__ = ["export_inspect"]


def export_inspect(run: Path, out: Path) -> list[Path]:
    """Write one log for each system of a run.

    Args:
        run: Its folder.
        out: A folder, made where it does not exist; `inspect view --log-dir` takes it.

    Returns:
        The files, the team's first.

    Raises:
        UsageError: There is no run or it holds no samples, the extra is not installed, or the
            folder cannot be written to.
    """
    config, samples = read_run(run)
    if not samples:
        raise UsageError(f"{run} holds no samples yet; there is nothing to export.")
    try:
        inspect_log = import_module("inspect_ai.log")
    except ImportError as error:
        raise UsageError(
            "Logs of Inspect need the package inspect_ai; install it with "
            "pip install 'shoal[inspect]'."
        ) from error
    config, cases = _encodable(config), _encodable(read_cases(run))
    written: list[Path] = []
    for row in summarize(config, samples).rows:
        own = [sample for sample in samples if sample.system == row.name]
        digest = hashlib.sha256(f"{config.get('config')} {row.name}".encode()).hexdigest()[:22]
        started = str(config["about"]["started"])
        # Inspect lists files of such names, and reads time, task and id from them
        stamp = started.replace(":", "-").replace("+", "-")
        path = out / f"{stamp}_{_slug(config['suite'])}-{_slug(row.name)}_{digest}.json"
        try:
            out.mkdir(parents=True, exist_ok=True)
            log = _log(row, own, config, cases, digest)
            inspect_log.write_eval_log(log, str(path), format="json")
        except OSError as error:
            raise UsageError(
                f"The logs cannot be written to {out}: {error.strerror}; name another --out."
            ) from error
        written.append(path)
    return written


def _log(
    row: Row,
    samples: Sequence[Sample],
    config: Mapping[str, Any],
    cases: Mapping[str, Mapping[str, Any]],
    digest: str,
) -> Any:
    it: Any = import_module("inspect_ai.log")
    about: Mapping[str, Any] = config["about"]
    ids = list(by_case(samples))
    spec = it.EvalSpec(
        eval_id=digest,
        run_id=config.get("config") or "",
        created=about["started"],
        task=f"{config['suite']} ({row.name})",
        task_id=digest,
        task_version=config.get("version", 1),
        solver=row.name,
        dataset=it.EvalDataset(name=config["suite"], samples=len(ids), sample_ids=ids),
        model=f"shoal/{about.get('spec') or config['model']}",
        config=it.EvalConfig(epochs=1 + max(sample.trial for sample in samples)),
        packages={"shoal": about.get("shoal") or ""},
        metadata={"settings": config.get("settings"), "about": dict(about)},
    )
    metrics = {
        name: it.EvalMetric(name=name, value=value)
        for name, value in (
            ("accuracy", row.accuracy),
            ("low_95", row.low),
            ("high_95", row.high),
            ("tokens", row.tokens),
            ("seconds", row.seconds),
        )
    }
    results = it.EvalResults(
        total_samples=len(samples),
        completed_samples=len(samples) - row.errors,
        scores=[it.EvalScore(name="correct", scorer=config["suite"], metrics=metrics)],
    )
    made = [_sample(sample, cases.get(sample.case, {}), spec.model) for sample in samples]
    usages = [usage for sample in made for usage in sample.model_usage.values()]
    stats = it.EvalStats(model_usage={spec.model: sum(usages[1:], usages[0])})
    return it.EvalLog(status="success", eval=spec, results=results, stats=stats, samples=made)


def _sample(sample: Sample, case: Mapping[str, Any], model: str) -> Any:
    it: Any = import_module("inspect_ai.log")
    models: Any = import_module("inspect_ai.model")
    scorer: Any = import_module("inspect_ai.scorer")
    plain = _encodable(vars(sample) | {"runs": list(sample.runs)})
    runs: list[dict[str, Any]] = plain["runs"]
    target = case.get("target", "")
    answer = runs[-1]["answer"] if runs else ""
    usage = {
        kind: sum(run["usage"][kind] for run in runs)
        for kind in ("prompt", "cached", "forced", "sampled")
    }
    written = usage["forced"] + usage["sampled"]
    spent = models.ModelUsage(
        input_tokens=usage["prompt"],
        input_tokens_cache_read=usage["cached"],
        output_tokens=written,
        total_tokens=usage["prompt"] + written,
    )
    metadata = {"category": plain["category"], "stop": runs[-1]["stop"] if runs else "error"}
    if plain["error"] is not None:
        metadata["error"] = plain["error"]
    score = scorer.Score(
        value="C" if plain["correct"] else "I",
        answer=answer,
        explanation=plain["error"],
        metadata={**plain["details"], "first_wrong": plain["first_wrong"]},
    )
    return it.EvalSample(
        id=plain["case"],
        epoch=plain["trial"] + 1,
        input=case.get("question") or (runs[0]["question"] if runs else ""),
        target=target if isinstance(target, str) else json.dumps(target),
        messages=[message for run in runs for message in _messages(run)],
        output=models.ModelOutput.from_content(model, answer),
        scores={"correct": score},
        metadata=metadata,
        model_usage={model: spent},
        total_time=sum(run["seconds"] for run in runs),
    )


def _messages(run: Mapping[str, Any]) -> Iterator[Any]:
    """The question, each call of the model, each tool call with its outcome, the answer."""
    models: Any = import_module("inspect_ai.model")
    tool: Any = import_module("inspect_ai.tool")
    yield models.ChatMessageUser(content=run["question"])
    for number, event in enumerate(run.get("events", ())):
        if event["event"] == "model_call":
            content = event.get("text") or event.get("error") or ""
            role = {"role": event.get("role")}
            yield models.ChatMessageAssistant(content=content, metadata=role)
            continue
        name, arguments = event["tool"], event["arguments"]
        call = tool.ToolCall(id=f"call-{number}", function=name, arguments=arguments)
        yield models.ChatMessageAssistant(content="", tool_calls=[call])
        failed = event.get("error")
        yield models.ChatMessageTool(
            content=event.get("observation") or "",
            tool_call_id=call.id,
            function=name,
            error=tool.ToolCallError("unknown", failed) if failed else None,
        )
    yield models.ChatMessageAssistant(content=run["answer"])


def _encodable(value: Any) -> Any:
    """The same JSON data; lone surrogates, which have no UTF-8, become question marks."""
    return json.loads(json.dumps(value, ensure_ascii=False).encode("utf-8", "replace"))


def _slug(text: str) -> str:
    return "".join(c if c.isascii() and c.isalnum() else "-" for c in text).strip("-")
