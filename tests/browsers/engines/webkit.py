"""WebKit, the engine of Safari and of every browser on an iPhone, as Debian ships it for GTK."""

from __future__ import annotations

import json
import re
import shutil
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.browsers.engines.heard import Part, part
from tests.browsers.engines.w3c import DriverError, W3CTab
from tests.browsers.engines.webkit_driver import WebKitDriver

# Each command of WebDriver below the session.
PATHS = {
    "Navigate": "url",
    "Back": "back",
    "Refresh": "refresh",
    "ExecuteAsyncScript": "execute/async",
    "FindElement": "element",
    "ElementClick": "element/{id}/click",
    "PerformActions": "actions",
    "SetWindowRect": "window/rect",
}
SAID = re.compile(r"CONSOLE (?:[A-Z]+ )?(?:ERROR|WARN) (.*)$", re.MULTILINE)
# Written into the console to know that all before it is in the log.
MARK = "that was all "
TRIES = 3


class WebKit(W3CTab):
    """A tab of WebKit, with folders of its own."""

    name = "webkit"
    # While it is driven, WebKit does nothing when a page asks for paper.
    count_prints = """() => {
        window.printed = 0;
        window.print = () => { window.printed += 1 };
    }"""

    def __init__(self) -> None:
        """Start the driver, which starts the window; again if that fails, as it may when busy."""
        self.folder = Path(tempfile.mkdtemp(prefix="webkit-"))
        self.wishes = {"dark": False, "text": 16, "system": 100, "languages": []}
        self.wishes |= {"pdf": None, "paper": None, "tree": None}
        self.read = 0
        for number in range(TRIES):
            try:
                self.driver = WebKitDriver(self.folder)
                return
            except (DriverError, OSError):
                if number == TRIES - 1:
                    raise

    def command(self, name: str, **given: Any) -> Any:  # noqa: D102
        path = PATHS[name].format(id=given.pop("id", ""))
        return self.driver.post(path, given)

    def resize(self, width: int) -> None:  # noqa: D102
        self.command("SetWindowRect", width=width, height=800)
        self.settle("() => innerWidth", width)

    def wish(self, **wishes: Any) -> None:
        """Tell the window what it should do, and wait until it has."""
        done = self.folder / "done"
        done.unlink(missing_ok=True)
        self.wishes |= wishes
        self.driver.wish_file.write_text(json.dumps({**self.wishes, "done": str(done)}))
        wait_for(done)

    def prefer_dark(self, dark: bool) -> None:  # noqa: D102
        self.wish(dark=dark)
        self.settle("() => matchMedia('(prefers-color-scheme: dark)').matches", dark)

    def enlarge_text(self, size: int) -> None:  # noqa: D102
        self.wish(text=size)

    def enlarge_system_text(self, percent: int) -> None:  # noqa: D102
        self.wish(system=percent)

    def speak(self, language: str) -> None:  # noqa: D102
        self.wish(languages=[language])

    def print(self, paper: str) -> bytes:  # noqa: D102
        return self.written("pdf", paper=paper)

    def heard(self) -> Part:  # noqa: D102
        return as_part(json.loads(self.written("tree")))

    def written(self, kind: str, **wishes: Any) -> bytes:
        """Let the window write a file of this kind; return what is in it."""
        file, done = self.folder / kind, self.folder / f"{kind}.done"
        self.wish(**{kind: str(file)}, **wishes)
        self.wishes[kind] = None
        wait_for(done)
        done.unlink()
        return file.read_bytes()

    def complaints(self) -> list[str]:  # noqa: D102
        mark = f"{MARK}{self.read}"
        self.run("(mark) => console.warn(mark)", mark)
        for _ in range(500):
            log = self.driver.log.read_text(errors="replace")
            if mark in log[self.read :]:
                break
            time.sleep(0.01)
        said, self.read = log[self.read :], len(log)
        return [one for one in SAID.findall(said) if one != mark]

    def close(self) -> None:  # noqa: D102
        self.driver.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


def as_part(found: list[Any]) -> Part:
    """Return what webkit_tree.py wrote as a part."""
    role, words, parts = found
    return part(role, words, map(as_part, parts))


def wait_for(file: Path) -> None:
    """Wait until a file is there."""
    for _ in range(2000):
        if file.exists():
            return
        time.sleep(0.01)
    raise DriverError(f"{file.name} does not come")
