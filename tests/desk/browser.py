"""A browser without a window, driven over the WebDriver protocol (W3C) of chromedriver."""

from __future__ import annotations

import json
import subprocess
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from kehoach_lint.external import find_program

_FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
_CHROMIUM, _DRIVER = find_program("chromium"), find_program("chromedriver")

needs_browser = pytest.mark.skipif(
    _CHROMIUM is None or _DRIVER is None, reason="chromium and chromedriver are not installed"
)


class Browser:
    """One window."""

    def __init__(self, base: str) -> None:
        """``base`` is the address of the driver."""
        self._base = base
        self._open = urllib.request.build_opener(urllib.request.ProxyHandler({})).open

    def send(self, method: str, path: str, body: object = None) -> Any:
        """The value the driver answers."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self._base + path, data, method=method)  # noqa: S310
        with self._open(request, timeout=60) as answer:
            return json.loads(answer.read())["value"]

    def run(self, script: str) -> Any:
        """What a script returns."""
        return self.send("POST", "/execute/sync", {"script": script, "args": []})

    def log(self) -> list[dict[str, Any]]:
        """The lines of the console since the last call."""
        lines: list[dict[str, Any]] = self.send("POST", "/se/log", {"type": "browser"})
        return lines


@contextmanager
def browser(folder: Path, page: Path) -> Iterator[Browser]:
    """A browser with a profile in ``folder`` that shows a page of this machine."""
    arguments = [*_FLAGS, f"--user-data-dir={folder / 'profile'}", "--window-size=1200,1600"]
    wanted = {
        "goog:chromeOptions": {"binary": _CHROMIUM, "args": arguments},
        "goog:loggingPrefs": {"browser": "ALL"},
    }
    with subprocess.Popen(
        [str(_DRIVER), "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as driver:
        try:
            assert driver.stdout is not None
            line = next(line for line in driver.stdout if "on port" in line and "success" in line)
            port = line.rstrip(".\n").rsplit(" ", 1)[1]
            window = Browser(f"http://127.0.0.1:{port}/session")
            made = window.send("POST", "", {"capabilities": {"alwaysMatch": wanted}})
            window = Browser(f"http://127.0.0.1:{port}/session/{made['sessionId']}")
            try:
                window.send("POST", "/url", {"url": page.as_uri()})
                yield window
            finally:
                window.send("DELETE", "")
        finally:
            driver.terminate()
