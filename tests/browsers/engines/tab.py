"""What a rule may do with a browser, whichever engine it has."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from typing import Any

from tests.browsers.engines.heard import Part

KEYS = {
    "ArrowDown": "\ue015",
    "ArrowUp": "\ue013",
    "Enter": "\ue007",
    "Escape": "\ue00c",
    "Tab": "\ue004",
}
# In centimetres, as WebDriver counts.
PAPERS = {"A4": (21.0, 29.7), "Letter": (21.59, 27.94)}


class NoPageError(Exception):
    """The browser shows its own error in the place of a page."""


class GoneError(Exception):
    """The page went away while it was asked."""


class Tab(ABC):
    """One tab of a browser. Each rule gets the same one; `reset` makes it like new."""

    name: str
    # Counts in the page, from now on, how often it is printed.
    count_prints = """() => {
        window.printed = 0;
        window.onbeforeprint = () => { window.printed += 1 };
    }"""

    @abstractmethod
    def open(self, address: str) -> None:
        """Go to an address and wait until it is loaded. Raises NoPageError if none comes."""

    @abstractmethod
    def back(self) -> None:
        """Go back as the button of the browser does."""

    @abstractmethod
    def reload(self) -> None:
        """Load the page again."""

    @abstractmethod
    def run(self, function: str, *given: Any) -> Any:
        """Call a function of JavaScript, which may be async, in the page; return its answer.

        Raises GoneError if the page goes away meanwhile.
        """

    @abstractmethod
    def click(self, selector: str) -> None:
        """Click in the middle of the element, which must be there to be seen."""

    @abstractmethod
    def press(self, keys: str) -> None:
        """Press one key of `KEYS`, or type each letter."""

    @abstractmethod
    def resize(self, width: int) -> None:
        """Make the page as wide as this, and 800 pixels high."""

    @abstractmethod
    def prefer_dark(self, dark: bool) -> None:
        """Set what the device of the reader says of its colours."""

    @abstractmethod
    def enlarge_text(self, size: int) -> None:
        """Set the size of text that a reader chooses in the browser; 16 is usual."""

    @abstractmethod
    def enlarge_system_text(self, percent: int) -> None:
        """Set the size of text that a reader chooses for the whole device; 100 is usual."""

    @abstractmethod
    def speak(self, language: str) -> None:
        """Set the language that the reader's device has, such as en-AU."""

    @abstractmethod
    def print(self, paper: str) -> bytes:
        """Return the page as PDF on a paper of `PAPERS`."""

    def printed_by(self, selector: str) -> list[bytes]:
        """Click on an element; return a PDF for each time that the page is printed by that."""
        self.run(self.count_prints)
        self.click(selector)
        times = self.run("() => window.printed")  # asked first: our own printing counts, too
        return [self.print("A4") for _ in range(times)]

    @abstractmethod
    def heard(self) -> Part:
        """Return what a screen reader is given of the page."""

    @abstractmethod
    def complaints(self) -> list[str]:
        """Return what the console and the browser said since the last call: errors and refusals."""

    @abstractmethod
    def close(self) -> None:
        """End the browser."""

    def until(self, function: str) -> Any:
        """Wait until a function of the page gives something true; return what it gave at last."""
        found = None
        for _ in range(300):
            try:
                if found := self.run(function):
                    return found
            except GoneError:
                found = None
            time.sleep(0.01)
        return found

    def reset(self) -> None:
        """Forget what the tab was told, but not what the site keeps in it."""
        self.prefer_dark(False)
        self.enlarge_text(16)
        self.enlarge_system_text(100)
        self.speak("en")
        self.resize(1280)
        self.complaints()
