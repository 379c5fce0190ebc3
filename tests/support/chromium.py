"""Chromium without a window, spoken to over a pipe: opens files, runs scripts, tells what it asked for and said."""

import base64
import fcntl
import json
import os
import select
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PATIENCE = 60
Message = dict[str, Any]


class Browser:
    """One tab. `complaints` are console messages, exceptions and violations; `requests` the addresses asked for."""

    def __init__(self, commands: int, answers: int) -> None:
        self._commands, self._answers = commands, answers
        self._buffer, self._number, self._session = b"", 0, ""
        self._told: set[str] = set()
        target = self._call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self._call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self._call(f"{domain}.enable")
        self.complaints: list[str] = []
        self.requests: list[str] = []

    def open(self, path: Path, view: str = "", width: int = 1400, *, dark: bool = False) -> None:
        """Open a file at a width, in pixels, with what it complains of and asks for counted from here."""
        self._call("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=False)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self._call("Emulation.setEmulatedMedia", features=[scheme])
        self._load("about:blank")
        self.complaints, self.requests = [], []
        self._load(path.resolve().as_uri() + view)

    def run(self, script: str) -> Any:
        """The value of an expression, promises awaited. Raises AssertionError where it throws."""
        answer = self._call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def go(self, view: str) -> None:
        """Show another view of the page that is open, told by the part of its address after `#`."""
        if self.run("location.hash") != view:
            self.leave(f"location.hash = {json.dumps(view)}")

    def leave(self, script: str) -> None:
        """Run what leads to another view, and wait until it is shown."""
        self.run(f"new Promise((r) => {{ addEventListener('hashchange', () => r(), {{ once: true }}); {script}; }})")

    def press(self, key: str, code: int, text: str = "") -> None:
        """Press and release a key of the keyboard."""
        for kind in ("keyDown", "keyUp"):
            typed = {"text": text} if text and kind == "keyDown" else {}
            self._call("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code, **typed)

    def picture(self, path: Path, *, whole: bool = False) -> None:
        """Write what is on the screen, or the whole page, as PNG."""
        data = self._call("Page.captureScreenshot", format="png", captureBeyondViewport=whole)["data"]
        path.write_bytes(base64.b64decode(data))

    def _call(self, method: str, **parameters: Any) -> Message:
        self._number += 1
        message: Message = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._commands, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._read()
            if answer.get("id") == self._number:
                assert "error" not in answer, f"{method}: {answer['error']}"
                return dict(answer["result"])

    def _load(self, address: str) -> None:
        self._told.clear()
        self._call("Page.navigate", url=address)
        while "Page.loadEventFired" not in self._told:
            self._read()

    def _read(self) -> Message:
        while b"\0" not in self._buffer:
            ready, _, _ = select.select([self._answers], [], [], PATIENCE)
            part = os.read(self._answers, 1 << 20) if ready else b""
            assert part, "Chromium ended" if ready else f"Chromium said nothing for {PATIENCE} seconds"
            self._buffer += part
        raw, _, self._buffer = self._buffer.partition(b"\0")
        message: Message = json.loads(raw)
        if "method" in message:
            self._told.add(message["method"])
            self._note(message["method"], message["params"])
        return message

    def _note(self, method: str, told: Message) -> None:
        if method == "Runtime.consoleAPICalled":
            self.complaints.append(" ".join(str(a.get("value", a.get("description"))) for a in told["args"]))
        elif method == "Runtime.exceptionThrown":
            self.complaints.append(json.dumps(told["exceptionDetails"]))
        elif method == "Log.entryAdded":
            self.complaints.append(told["entry"]["text"])
        elif method == "Network.requestWillBeSent":
            self.requests.append(told["request"]["url"])


@contextmanager
def browser() -> Iterator[Browser]:
    """A browser with a profile of its own; skips the test where the machine has none."""
    program = next((found for name in NAMES if (found := shutil.which(name))), None)
    if program is None:
        pytest.skip(f"no browser on this machine: none of {', '.join(NAMES)}")
    read_commands, commands = os.pipe()
    answers, write_answers = os.pipe()
    # Chromium reads commands from descriptor 3 and answers on 4: out of the way of both, then to their places.
    ends = [fcntl.fcntl(end, fcntl.F_DUPFD, 10) for end in (read_commands, write_answers)]

    def place() -> None:
        os.dup2(ends[0], 3)
        os.dup2(ends[1], 4)

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        options = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"]
        process = subprocess.Popen(
            [program, *options, "--remote-debugging-pipe", f"--user-data-dir={profile}"],
            preexec_fn=place,
            pass_fds=(3, 4),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for end in (read_commands, write_answers, *ends):
            os.close(end)
        try:
            yield Browser(commands, answers)
        finally:
            os.close(commands)
            os.close(answers)
            process.terminate()
            process.wait(timeout=30)
