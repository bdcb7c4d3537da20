import importlib.util

import pytest

from shoal.errors import UsageError
from shoal.evals.export import export_inspect
from tests.evals.made_runs import (
    made_run,
    made_sample,
    model_call,
    three_systems,
    tool_call,
    write_cases,
    write_run,
)

INSPECT = importlib.util.find_spec("inspect_ai") is not None
needs_inspect = pytest.mark.skipif(not INSPECT, reason="needs the extra inspect")
# what its dependencies warn of is not ours
pytestmark = pytest.mark.filterwarnings("ignore")


@needs_inspect
def test_each_system_becomes_a_log_that_inspect_lists_and_reads_back(tmp_path):
    from inspect_ai.log import list_eval_logs, read_eval_log  # pyright: ignore[reportMissingImports]

    run = write_run(tmp_path / "run", three_systems(10))
    write_cases(run, {"case-0": {"question": "How warm?", "target": {"city": "Oslo"}}})
    paths = export_inspect(run, tmp_path / "logs")
    listed = {info.name.rpartition("/")[2] for info in list_eval_logs(str(tmp_path / "logs"))}
    assert listed == {path.name for path in paths}
    logs = [read_eval_log(str(path)) for path in paths]
    assert [log.eval.solver for log in logs] == ["tool_team", "single", "floor: do nothing"]
    assert [log.status for log in logs] == ["success"] * 3
    accuracies = [log.results.scores[0].metrics["accuracy"].value for log in logs]
    assert accuracies == [0.8, 0.5, 0.0]
    (usage,) = logs[0].stats.model_usage.values()
    assert usage.total_tokens == 10 * 120
    sample = logs[0].samples[0]
    assert (sample.id, sample.epoch, sample.input) == ("case-0", 1, "How warm?")
    assert sample.target == '{"city": "Oslo"}'
    assert sample.scores["correct"].value == "I"
    assert sample.scores["correct"].metadata["first_wrong"] == "caller"
    (usage,) = sample.model_usage.values()
    assert (usage.input_tokens, usage.input_tokens_cache_read, usage.output_tokens) == (100, 40, 20)


@needs_inspect
def test_a_trace_becomes_messages(tmp_path):
    from inspect_ai.log import read_eval_log  # pyright: ignore[reportMissingImports]

    events = [model_call("planner", "plan \ud800"), tool_call(error="weather: city is missing.")]
    samples = [
        made_sample(trial=0, runs=[made_run(events=events)]),
        made_sample(trial=1, correct=False, runs=[], error="The model is gone."),
    ]
    (path,) = export_inspect(write_run(tmp_path / "run", samples), tmp_path / "logs")
    first, second = read_eval_log(str(path)).samples
    assert [message.role for message in first.messages] == [
        *("user", "assistant", "assistant", "tool", "assistant")
    ]
    assert first.messages[1].text == "plan ?"
    assert first.messages[2].tool_calls[0].arguments == {"city": "Oslo"}
    assert first.messages[3].error.message == "weather: city is missing."
    assert first.messages[4].text == "It is 4 degrees."
    assert (second.epoch, second.metadata["error"]) == (2, "The model is gone.")


@pytest.mark.skipif(INSPECT, reason="the extra inspect is installed")
def test_a_missing_extra_is_said_in_a_sentence(tmp_path):
    run = write_run(tmp_path / "run", [made_sample()])
    with pytest.raises(UsageError, match=r"pip install 'shoal\[inspect\]'"):
        export_inspect(run, tmp_path / "logs")
    assert not (tmp_path / "logs").exists()


def test_a_run_without_samples_is_refused(tmp_path):
    with pytest.raises(UsageError, match="holds no samples yet"):
        export_inspect(write_run(tmp_path / "run", []), tmp_path / "logs")
