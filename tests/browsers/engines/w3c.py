"""A tab that speaks W3C WebDriver (https://www.w3.org/TR/webdriver2/).

Selenium was weighed: for Firefox it needs geckodriver, which Debian does not have, and for the
dozen commands that the rules use it brings more than it saves. How a command travels is for each
engine to say.
"""

from __future__ import annotations

import time
from abc import abstractmethod
from typing import Any

from tests.browsers.engines.tab import KEYS, GoneError, NoPageError, Tab

# The key of an element in an answer.
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
SCROLL = """(selector) => document.querySelector(selector)
    .scrollIntoView({ block: "center", behavior: "instant" })"""
CALL = """const given = [...arguments], done = given.pop();
Promise.resolve().then(() => ({})(...given)).then(
    (value) => done({{ value: value === undefined ? null : value }}),
    (error) => done({{ error: String(error) }}),
);"""


class DriverError(Exception):
    """The driver or the page refused a command."""


class W3CTab(Tab):
    """A tab of a browser that speaks WebDriver."""

    @abstractmethod
    def command(self, name: str, **given: Any) -> Any:
        """Send a command by its name in WebDriver; return its value. Raises DriverError."""

    def open(self, address: str) -> None:  # noqa: D102
        try:
            self.command("Navigate", url=address)
        except DriverError as error:
            raise NoPageError(str(error)) from None

    def back(self) -> None:  # noqa: D102
        self.command("Back")

    def reload(self) -> None:  # noqa: D102
        self.command("Refresh")

    def run(self, function: str, *given: Any) -> Any:  # noqa: D102
        script = CALL.format(function)
        try:
            answer = self.command("ExecuteAsyncScript", script=script, args=list(given))
        except DriverError as error:
            if "unload" in str(error):
                raise GoneError(function) from None
            raise
        if answer is None:  # what Firefox says of a page that went away
            raise GoneError(function)
        if "error" in answer:
            raise DriverError(answer["error"])
        return answer["value"]

    def click(self, selector: str) -> None:  # noqa: D102
        # WebKit's driver does not scroll to what is just out of sight.
        self.run(SCROLL, selector)
        found = self.command("FindElement", using="css selector", value=selector)
        for wait in (0.05, 0.1, 0.2, 0.4, None):
            try:
                self.command("ElementClick", id=found[ELEMENT])
                return
            except DriverError as error:
                # It is not drawn yet.
                if wait is None or "not interactable" not in str(error):
                    raise
                time.sleep(wait)

    def press(self, keys: str) -> None:  # noqa: D102
        letters = KEYS.get(keys) or keys
        steps = [
            {"type": kind, "value": letter} for letter in letters for kind in ("keyDown", "keyUp")
        ]
        self.command("PerformActions", actions=[{"type": "key", "id": "keys", "actions": steps}])

    def settle(self, function: str, wanted: Any) -> None:
        """Wait until a function gives this: windows and settings take their time."""
        for _ in range(500):
            if (found := self.run(function)) == wanted:
                return
            time.sleep(0.01)
        raise DriverError(f"{function} gives {found}, not {wanted}")
