import json
import os
from pathlib import Path
from typing import Any

import pytest

from shoal.errors import UsageError
from shoal.evals.store import RunFolder, Sample, read_run


def config(**changed: Any) -> dict[str, Any]:
    about = {"started": "first", "selection": {"limit": 3}}
    return {"suite": "sums", "model": "m", "config": "c1", "about": about} | changed


def sample(case: str, **changed: Any) -> Sample:
    fields: dict[str, Any] = {
        "system": "single",
        "case": case,
        "trial": 0,
        "config": "c1",
        "category": "",
        "correct": True,
        "details": {"tool": True},
        "first_wrong": None,
        "error": None,
        "runs": [{"answer": "é \ud800 </script>"}],
    }
    return Sample(**fields | changed)


def test_samples_are_there_again_after_a_crash_within_a_line(tmp_path):
    folder = RunFolder(tmp_path, config())
    folder.add(sample("a"))
    folder.add(sample("b", correct=False))
    folder.close()
    with (tmp_path / "samples.jsonl").open("a") as file:
        file.write('{"system":"single","case":"c","tri')
    again = RunFolder(tmp_path, config())
    again.add(sample("d"))
    assert [s.case for s in again.done().values()] == ["a", "b", "d"]
    assert again.done()["single", "b", 0] == sample("b", correct=False)
    again.close()


def test_a_sample_is_on_the_disk_when_add_returns(tmp_path, monkeypatch):
    folder, synced = RunFolder(tmp_path, config()), []
    real = os.fsync
    monkeypatch.setattr(os, "fsync", lambda file: (synced.append(file), real(file)))
    folder.add(sample("a"))
    assert len(synced) == 1
    folder.close()


def test_of_two_samples_of_one_key_the_last_counts(tmp_path):
    folder = RunFolder(tmp_path, config())
    folder.add(sample("a", error="away", correct=False, runs=[]))
    folder.add(sample("a"))
    settled = folder.settle([("single", "a", 0)])
    assert settled == [sample("a")]
    assert len((tmp_path / "samples.jsonl").read_text().splitlines()) == 1


def test_settling_orders_the_file_and_keeps_what_was_not_asked_for(tmp_path):
    folder = RunFolder(tmp_path, config())
    for case in ("c", "x", "b", "a"):
        folder.add(sample(case))
    folder.settle([("single", case, 0) for case in "abc"])
    assert [s.case for s in read_run(tmp_path)[1]] == ["a", "b", "c", "x"]


def test_a_folder_of_another_configuration_is_refused_by_what_differs(tmp_path):
    RunFolder(tmp_path, config()).close()
    with pytest.raises(UsageError, match='holds a run with model "m", and this one has "other"'):
        RunFolder(tmp_path, config(model="other", config="c2"))


def test_going_on_keeps_when_it_started_and_says_what_is_asked_now(tmp_path):
    RunFolder(tmp_path, config()).close()
    RunFolder(tmp_path, config(about={"started": "later", "selection": {"limit": 9}})).close()
    about = json.loads((tmp_path / "run.json").read_text())["about"]
    assert about == {"started": "first", "selection": {"limit": 9}}


def test_what_is_no_run_is_refused_in_a_sentence(tmp_path):
    with pytest.raises(UsageError, match=r"holds no run: it has no run\.json"):
        read_run(tmp_path)
    (tmp_path / "run.json").write_text("[]")
    with pytest.raises(UsageError, match="holds no JSON object"):
        read_run(tmp_path)
    (tmp_path / "run.json").write_text("{}")
    (tmp_path / "samples.jsonl").write_text('{"case": "a"}\n')
    with pytest.raises(UsageError, match="holds a record that is no sample"):
        read_run(tmp_path)
    with pytest.raises(UsageError, match="cannot be kept in"):
        RunFolder(Path("/proc/none"), config())
