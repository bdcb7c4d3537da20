"""A headless Chromium, driven through WebDriver; what needs one skips where there is none."""

import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

_FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    "--window-size=1280,900",
)
_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # as the WebDriver standard names it


class Browser:
    def __init__(self, client: httpx.Client, session: str) -> None:
        self._client, self._session = client, session

    def open(self, page: Path, fragment: str = "") -> None:
        # a new fragment alone would not load the page again
        self._post("url", {"url": "about:blank"})
        self._post("url", {"url": page.as_uri() + (f"#{fragment}" if fragment else "")})

    def run(self, script: str) -> Any:
        return self._post("execute/sync", {"script": script, "args": []})

    def texts(self, selector: str) -> list[str]:
        found = f"document.querySelectorAll({selector!r})"
        return self.run(f"return [...{found}].map((e) => e.textContent.trim())")

    def type(self, selector: str, text: str) -> None:
        self._post(f"element/{self._find(selector)}/value", {"text": text})

    def click(self, selector: str) -> None:
        self._post(f"element/{self._find(selector)}/click", {})

    def wait_for(self, script: str) -> None:
        for _ in range(200):
            if self.run(script):
                return
            time.sleep(0.02)
        raise AssertionError(f"the page never came to: {script}")

    def narrow(self, width: int) -> None:
        size = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": True}
        command = {"cmd": "Emulation.setDeviceMetricsOverride", "params": size}
        self._post("goog/cdp/execute", command)

    def widen(self) -> None:
        command = {"cmd": "Emulation.clearDeviceMetricsOverride", "params": {}}
        self._post("goog/cdp/execute", command)

    def _find(self, selector: str) -> str:
        return self._post("element", {"using": "css selector", "value": selector})[_ELEMENT]

    def _post(self, command: str, body: dict[str, Any]) -> Any:
        answer = self._client.post(f"/session/{self._session}/{command}", json=body).json()
        assert not (isinstance(answer["value"], dict) and "error" in answer["value"]), answer
        return answer["value"]


@contextmanager
def chromium() -> Generator[Browser, None, None]:
    driver, browser = shutil.which("chromedriver"), shutil.which("chromium")
    if driver is None or browser is None:
        pytest.skip("needs chromium and chromedriver")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with (
        tempfile.TemporaryDirectory() as profile,
        httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=60, trust_env=False) as client,
        subprocess.Popen(
            [driver, f"--port={port}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as process,
    ):
        try:
            _wait_until_ready(client)
            options = {"binary": browser, "args": [*_FLAGS, f"--user-data-dir={profile}"]}
            asked = {"capabilities": {"alwaysMatch": {"goog:chromeOptions": options}}}
            session = client.post("/session", json=asked).json()["value"]["sessionId"]
            try:
                yield Browser(client, session)
            finally:
                client.delete(f"/session/{session}")
        finally:
            process.terminate()


def _wait_until_ready(client: httpx.Client) -> None:
    for _ in range(100):
        try:
            client.get("/status")
            return
        except httpx.ConnectError:
            time.sleep(0.05)
    raise AssertionError("chromedriver does not answer")
