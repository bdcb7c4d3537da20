"""What tools tell while they run."""

import threading

from shoal.tools import Registry, progress, progress_to, tool
from shoal.tools.progress import MOST_TOLD


@tool
def tell(text: str, times: int = 1) -> str:
    """Tell something."""
    for _ in range(times):
        progress(text)
    return "told"


def test_without_a_listener_nothing_happens():
    assert Registry([tell]).run({"tool": "tell", "arguments": {"text": "x"}}).observation == "told"


def test_messages_are_one_line_and_bounded():
    heard: list[str] = []
    with progress_to(heard.append):
        arguments = {"text": "a\n\x1b b" + "c" * 10_000, "times": MOST_TOLD + 5}
        Registry([tell]).run({"tool": "tell", "arguments": arguments})
    assert len(heard) == MOST_TOLD
    assert heard[0].startswith("a \x1b bccc") and len(heard[0]) == 200 and heard[0].endswith("…")


def test_a_tool_that_was_left_behind_is_no_longer_heard():
    go, gone = threading.Event(), threading.Event()

    @tool(timeout=0.05)
    def slow() -> None:
        """Tell, wait, and tell again."""
        progress("begun")
        go.wait(30)
        progress("too late")
        gone.set()

    heard: list[str] = []
    with progress_to(heard.append):
        assert "still be running" in str(Registry([slow]).run({"tool": "slow", "arguments": {}}))
    go.set()
    assert gone.wait(10) and heard == ["begun"]
