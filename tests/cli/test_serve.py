"""How `shoal serve` refuses to start; that it serves is tested in tests/serve."""

import socket

import pytest

pytest.importorskip("starlette", reason="needs shoal[serve]")
pytest.importorskip("prometheus_client", reason="needs shoal[serve]")


@pytest.mark.parametrize(
    ("arguments", "key", "part"),
    [
        (["--host", "0.0.0.0"], "", "set SHOAL_API_KEY"),
        (["--host", "0.0.0.0"], "short", "SHOAL_API_KEY is too short"),
        (["--host", "0.0.0.0", "--allow-host", "x"], "k" * 16, "--allow-host is for loopback"),
        (["--host", "no.such.host.invalid"], "k" * 16, "has no address here"),
        (["nope"], "", "There is no graph 'nope'; there are tool_team, single"),
        (["nope:team"], "", "cannot be imported: ModuleNotFoundError"),
        (["json:nope"], "", "names no function"),
        (["json:dumps", "own:dumps"], "", "served as 'dumps'"),
        (["--tools", "nope"], "", 'no tool or pack "nope"'),
        (["--model", "nope"], "", "nope"),
    ],
)
def test_a_server_that_cannot_be_had(shoal, tmp_path, arguments, key, part):
    (tmp_path / "own.py").write_text("def dumps(): pass\n")
    done = shoal("serve", "--port", "0", *arguments, env={"SHOAL_API_KEY": key})
    assert (done.returncode, done.stdout) == (2, "")
    assert part in done.stderr and "Traceback" not in done.stderr
    assert "kkkk" not in done.stderr


def test_a_taken_port_is_told(shoal):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = shoal("serve", "--port", port)
    assert done.returncode == 2 and f"Port {port} on 127.0.0.1 is taken" in done.stderr
