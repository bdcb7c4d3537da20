"""What goes wrong at the command line is one clear sentence, a code, and no traceback."""

import os
import signal
import subprocess
import sys
import time

import pytest

from tests.cli.conftest import PLAN, SHOAL


def sentence(done) -> str:
    """The one sentence that a failed command said."""
    assert done.returncode != 0 and done.stdout == ""
    assert done.stderr.startswith("shoal: ") and done.stderr.endswith(".\n")
    assert done.stderr.count("\n") == 1 and "Traceback" not in done.stderr
    return done.stderr.removeprefix("shoal: ").strip()


def test_a_model_that_is_not_there(shoal):
    done = shoal("run", "--model", "llamacpp:nowhere.gguf", "2 + 2?")
    assert (done.returncode, sentence(done)) == (
        2,
        "There is no file nowhere.gguf; check the path of the model.",
    )


@pytest.mark.parametrize("data", [b"PK\3\4 a zip", b"", b"GGUF\3\0\0\0"])
def test_a_gguf_that_is_not_one(data, shoal, tmp_path):
    (tmp_path / "odd.gguf").write_bytes(data)
    done = shoal("run", "--json", "--model", "llamacpp:odd.gguf", "2 + 2?")
    assert done.returncode == 2
    assert sentence(done).startswith("odd.gguf is ")


@pytest.mark.parametrize(
    ("spec", "part"),
    [
        ("nonsense", "The model 'nonsense' is unknown; use embedded, llamacpp:PATH"),
        ("scripted:nowhere.jsonl", "nowhere.jsonl cannot be read: No such file or directory."),
    ],
)
def test_a_spec_that_names_no_model(spec, part, shoal):
    done = shoal("run", "--model", spec, "2 + 2?")
    assert done.returncode == 2
    assert part in sentence(done)


@pytest.mark.parametrize("command", [("run", "2 + 2?"), ("tools",)])
def test_a_tool_that_is_not_there(command, shoal):
    done = shoal(*command, "--tools", "math,teleport")
    assert done.returncode == 2
    assert 'There is no tool or pack "teleport"; the packs are: math,' in sentence(done)


def test_a_root_that_is_no_folder(shoal):
    done = shoal("run", "--root", "nowhere", "2 + 2?")
    assert done.returncode == 2
    assert "nowhere" in sentence(done)


def test_a_question_of_100_kb(shoal, script):
    done = shoal("run", "--model", script(), "2 + 2? " * 14_300)
    assert done.returncode == 2
    assert "The question has 100,099 characters; at most" in sentence(done)


@pytest.mark.parametrize("question", ["", " \n\t"])
def test_an_empty_question(question, shoal, script):
    done = shoal("run", "--json", "--model", script(), question)
    assert (done.returncode, sentence(done)) == (2, "The question is empty; ask something.")


def test_an_empty_question_on_standard_input(shoal, script):
    done = shoal("run", "--model", script(), "-")
    assert (done.returncode, sentence(done)) == (2, "The question is empty; ask something.")


def test_standard_input_without_end_or_without_text(shoal, script):
    done = shoal("run", "--model", script(), "-", stdin=b"x" * 1_000_001)
    assert "on standard input is longer than 1,000,000 bytes" in sentence(done)
    done = shoal("run", "--model", script(), "-", stdin=b"\xff\xfe2")
    assert "on standard input is not UTF-8 text" in sentence(done)


@pytest.mark.parametrize("path", [".", "nowhere/run.jsonl"])
def test_a_trace_to_where_it_cannot_be_written(path, shoal, script):
    done = shoal("run", "--model", script(), "--trace", path, "2 + 2?")
    assert done.returncode == 2
    assert sentence(done).startswith(f"The trace cannot be written to {path}: ")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="this system has no /dev/full")
def test_a_trace_on_a_full_disk(shoal, script):
    done = shoal("run", "--json", "--model", script(), "--trace", "/dev/full", "2 + 2?")
    assert done.returncode == 1
    assert "cannot be written on to /dev/full: No space left on device." in sentence(done)


def test_a_model_with_nothing_more_to_say(shoal, script):
    done = shoal("run", "--json", "--model", script([PLAN]), "2 + 2?")
    assert done.returncode == 1
    assert "has no reply left for call 2" in sentence(done)


def test_training_without_its_packages(tmp_path, environment):
    program = (
        "import sys; sys.modules['torch'] = None\n"
        "from shoal.cli import main; sys.argv = ['shoal', 'train', '--out', 'x']; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=environment,
    )
    assert done.returncode == 2
    assert "torch" in sentence(done) and "pip install 'shoal[train]'" in sentence(done)


def test_a_reader_that_has_left_is_no_error(tmp_path, environment):
    ours, theirs = os.pipe()
    os.close(ours)
    done = subprocess.run(
        [SHOAL, "tools", "--json"], stdout=theirs, stderr=subprocess.PIPE, env=environment
    )
    os.close(theirs)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.fixture
def started(tmp_path, environment):
    """Start `shoal run` in the background; it is killed where a test leaves it running."""
    processes: list[subprocess.Popen[str]] = []

    def start(*arguments: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [SHOAL, "run", *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=tmp_path,
            env=environment,
            # a shell that runs the tests in its background has them ignore Ctrl-C
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
        processes.append(process)
        return process

    yield start
    for process in processes:
        process.kill()
        process.communicate()


def interrupt(process: subprocess.Popen[str]) -> None:
    """Send Ctrl-C and check what becomes of it, long before the tool below would return."""
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (130, "shoal: interrupted.\n")
    assert "answer: " not in out


def test_ctrl_c_while_a_tool_runs_does_not_wait_for_it(tmp_path, started, script):
    (tmp_path / "slow.py").write_text(
        "import pathlib, time\nfrom shoal import tool\n@tool(timeout=600)\n"
        "def wait() -> str:\n    '''Wait.'''\n    pathlib.Path('waiting').touch()\n"
        "    time.sleep(600)\n"
    )
    model = script([PLAN, {"tool": "wait", "arguments": {}}])
    process = started("--model", model, "--tools", "slow:wait", "--trace", "run.jsonl", "Wait!")
    while not (tmp_path / "waiting").exists():
        assert process.poll() is None
        time.sleep(0.02)
    interrupt(process)
    assert len((tmp_path / "run.jsonl").read_text().splitlines()) == 3  # and none is torn


def test_ctrl_c_while_llama_cpp_computes(started):
    # a long question takes it seconds to read, of which these are the first
    process = started("2 + 2 and " * 300)
    assert process.stdout is not None
    assert process.stdout.readline().startswith("question: ")
    interrupt(process)
