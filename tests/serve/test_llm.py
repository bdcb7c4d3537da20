"""The `llm` command against a server, set up as its documentation says."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.serve.conftest import ANSWER, QUESTION, Served

LLM = Path(sys.executable).with_name("llm")
pytestmark = pytest.mark.skipif(not LLM.exists(), reason="needs the command llm")

TOOL = """
def weather(city: str) -> str:
    "Current weather in a city."
    return "4 degrees and clear"
"""


@pytest.fixture
def llm(server: Served, tmp_path: Path):
    (tmp_path / "extra-openai-models.yaml").write_text(
        f"- model_id: team\n  model_name: tool_team\n  api_base: {server.url}/v1\n"
        "  supports_tools: true\n  supports_schema: true\n"
    )

    def run(*arguments: str) -> str:
        env = {**os.environ, "LLM_USER_PATH": str(tmp_path)}
        done = subprocess.run(
            [LLM, "-m", "team", *arguments],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            env=env,
            timeout=120,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    return run


def test_a_question_is_answered_with_tools(llm):
    assert llm(QUESTION) == ANSWER
    assert llm("--no-stream", "-s", "Be brief.", QUESTION) == ANSWER


def test_a_tool_of_the_command_is_run_by_it(llm):
    said = llm("--functions", TOOL, "What is the weather in Oslo?")
    assert "4 degrees and clear" in said
