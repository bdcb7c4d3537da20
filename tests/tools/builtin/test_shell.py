"""Programs of the list run in the folder, and nothing else does."""

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import psutil
import pytest
from langgraph.checkpoint.memory import InMemorySaver

from shoal.errors import UsageError
from shoal.graphs import Question, single
from shoal.graphs import run as ask
from shoal.graphs.checkpoints import Durable, serializer
from shoal.models import ScriptedModel
from shoal.tools import CallRecord, Registry, load_tools
from shoal.tools.builtin import shell
from shoal.tools.builtin.shell import shell_tools

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs programs of POSIX")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "outside.txt").write_text("outside")
    inside = tmp_path / "inside"
    (inside / "sub").mkdir(parents=True)
    (inside / "a.txt").write_text("inside\n")
    (inside / "link").symlink_to(tmp_path / "outside.txt")
    return inside


def run(folder: Path, program: str, *arguments: str, programs: Any = ()) -> CallRecord:
    registry = Registry(shell_tools(programs or [program], folder))
    call = {"program": program, "arguments": list(arguments)}
    return registry.run({"tool": "run_program", "arguments": call})


def test_a_program_of_the_list_runs_in_the_folder(folder: Path):
    assert run(folder, "cat", "a.txt").observation == "inside\n"
    assert run(folder, "ls", "-a", "sub").observation == ".\n..\n"
    assert run(folder, "true").observation == "The program printed nothing."
    failed = run(folder, "cat", "none.txt").observation
    assert failed and failed.startswith("[exit status 1]\n") and "none.txt" in failed


@pytest.mark.parametrize("answer", [True, False, None])
def test_no_program_runs_without_a_yes(folder: Path, answer: bool | None):
    call = {"tool": "run_program", "arguments": {"program": "touch", "arguments": ["made"]}}
    team = single(ScriptedModel([call, {"answer": "Done."}]), shell_tools(["touch"], folder))
    asked: list[str] = []

    def say(question: Question) -> bool | None:
        assert not (folder / "made").exists()
        asked.append(question.about)
        return answer

    told = ask(team, "Make it.", durable=Durable(InMemorySaver(serde=serializer()), "1"), ask=say)
    assert asked == ['run_program(program="touch", arguments=["made"]) needs a yes before it runs.']
    assert (folder / "made").exists() == (answer is True) == (told.calls[0].error is None)


def test_no_program_runs_where_nobody_can_be_asked(folder: Path):
    call = {"tool": "run_program", "arguments": {"program": "touch", "arguments": ["made"]}}
    team = single(ScriptedModel([call, {"answer": "Done."}]), shell_tools(["touch"], folder))
    assert "nobody to ask" in (ask(team, "Make it.").calls[0].error or "")
    assert not (folder / "made").exists()


def test_another_program_is_refused(folder: Path):
    (only,) = shell_tools(["ls"], folder)
    assert only.parameters["properties"]["program"]["enum"] == ["ls"]
    refused = Registry([only]).run(
        {"tool": "run_program", "arguments": {"program": "rm", "arguments": ["a.txt"]}}
    )
    assert refused.observation is None and (folder / "a.txt").exists()


def test_arguments_are_text_and_no_shell_reads_them(folder: Path):
    for text in ("; touch made", "$(touch made)", "`touch made`", "a.txt | touch made", "*.txt"):
        observation = run(folder, "printf", "%s", text).observation
        assert observation == text
    assert not (folder / "made").exists()


@pytest.mark.parametrize(
    "argument",
    [
        "/etc/passwd",
        "../outside.txt",
        "sub/../../outside.txt",
        "link",
        "./link",
        "--file=/etc/passwd",
        "--file=../outside.txt",
        "--file=link",
        "-f/etc/passwd",
        "~/.ssh",
        "a.txt:/etc/passwd",
        "..",
        "https://example.org/x",
    ],
)
def test_arguments_that_lead_out_are_refused(folder: Path, argument: str):
    record = run(folder, "cat", argument)
    assert record.error == f"The argument {argument!r} leads out of the folder; stay inside it."


def test_other_arguments_are_not(folder: Path):
    for argument in ("HEAD~1", "a..b", "1/2", "--a=b", "x~", "..."):
        assert run(folder, "printf", "%s", argument).observation == argument


def test_the_environment_is_clean(folder: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("SECRET_TOKEN", "1234")
    observation = run(folder, "printenv").observation
    assert observation is not None
    names = {line.partition("=")[0] for line in observation.splitlines()}
    assert names <= {"PATH", "LANG", "TERM"}


def test_output_is_bounded_and_input_empty(folder: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(shell, "MAX_OUTPUT", 1_000)
    observation = run(folder, "yes").observation
    assert observation is not None
    assert observation.startswith("[stopped after 1,000 bytes of output]\ny\ny\n")
    assert run(folder, "cat").observation == "The program printed nothing."


def test_a_program_that_takes_too_long_is_killed_with_what_it_started(
    folder: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(shell, "MAX_SECONDS", 1.0)
    code = "import os, time; print(os.getpid(), os.fork(), flush=True); time.sleep(600)"
    name = Path(sys.executable).name
    monkeypatch.setenv("PATH", str(Path(sys.executable).parent) + os.pathsep + os.environ["PATH"])
    observation = run(folder, name, "-c", code).observation
    assert observation is not None and observation.startswith("[stopped after 1 seconds]\n")
    for pid in map(int, observation.split("\n", 1)[1].split()):
        for _ in range(100):
            if not psutil.pid_exists(pid) or psutil.Process(pid).status() == "zombie":
                break
            time.sleep(0.05)
        else:
            pytest.fail(f"{pid} still runs")


def test_a_program_ends_with_the_program_that_asked_for_it(tmp_path: Path):
    file = tmp_path / "pid"
    inner = f"import os, time; open({str(file)!r}, 'w').write(str(os.getpid())); time.sleep(600)"
    name = Path(sys.executable).name
    code = (
        f"from shoal.tools.builtin.shell import shell_tools; "
        f"shell_tools([{name!r}])[0](program={name!r}, arguments=['-c', {inner!r}])"
    )
    # the test's folder is outside of the place that the tool runs in, and code is no path
    code = f"import shoal.tools.builtin.shell as s; s._check = lambda *_: None; {code}"
    path = str(Path(sys.executable).parent) + os.pathsep + os.environ["PATH"]
    asking = subprocess.Popen([sys.executable, "-c", code], env={**os.environ, "PATH": path})
    while not (file.exists() and file.read_text()):
        assert asking.poll() is None
        time.sleep(0.05)
    asking.terminate()
    asking.wait()
    pid = int(file.read_text())
    while psutil.pid_exists(pid) and psutil.Process(pid).status() != "zombie":
        time.sleep(0.05)  # the test's own timeout ends this


@pytest.mark.parametrize(
    ("spec", "reason"),
    [
        ("shell", "needs the programs it may run; write shell=git:ls"),
        ("shell=", "needs the programs it may run"),
        ("shell=bash", "does not take bash: it runs other programs"),
        ("shell=ls:xargs", "does not take xargs"),
        ("shell=/bin/ls", "takes names of programs such as git, not '/bin/ls'"),
        ("shell=ls -l", "takes names of programs"),
        ("shell=no-such-program", "There is no program 'no-such-program' in PATH"),
    ],
)
def test_a_list_that_cannot_be_is_refused(spec: str, reason: str):
    with pytest.raises(UsageError, match=reason):
        load_tools(spec)


def test_it_is_an_effect_untrusted_and_to_be_confirmed(folder: Path):
    first, second = load_tools("shell=ls:cat,weekday", root=folder)
    assert (first.effect, first.untrusted, first.confirm) == ("effect", True, True)
    assert first.parameters["properties"]["program"]["enum"] == ["ls", "cat"]
    assert second.name == "weekday" and not second.confirm
