"""How `shoal serve` refuses to start; that it serves is tested in tests/serve."""

import pytest

pytest.importorskip("starlette", reason="needs shoal[serve]")
pytest.importorskip("prometheus_client", reason="needs shoal[serve]")


@pytest.mark.parametrize(
    ("arguments", "key", "part"),
    [
        (["--host", "0.0.0.0"], "", "set SHOAL_API_KEY"),
        (["--host", "0.0.0.0", "--allow-host", "x"], "k" * 16, "--allow-host is for loopback"),
        (["nope"], "", "There is no graph 'nope'; name one of tool_team, single"),
    ],
)
def test_a_server_that_cannot_be_had(shoal, arguments, key, part):
    done = shoal("serve", "--port", "0", *arguments, env={"SHOAL_API_KEY": key})
    assert (done.returncode, done.stdout) == (2, "")
    assert part in done.stderr and "Traceback" not in done.stderr
    assert "kkkk" not in done.stderr
