"""Chromium, the engine of Chrome, Edge and most Android phones, through Playwright."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from playwright.sync_api import Error, sync_playwright

from rules.browser import ARGUMENTS, executable
from tests.browsers.engines.heard import TEXT, Part, part
from tests.browsers.engines.tab import KEYS, GoneError, NoPageError, Tab

# Playwright's own click asks an element what a Chromium of 2021 does not know; so do our rules.
MIDDLE = """(selector) => {
    const one = document.querySelector(selector);
    one.scrollIntoView({ block: "center", behavior: "instant" });
    const { x, y, width, height } = one.getBoundingClientRect();
    const middle = [x + width / 2, y + height / 2];
    const hit = document.elementFromPoint(...middle);
    if (!one.contains(hit)) throw Error(`${selector} is behind ${hit?.outerHTML.slice(0, 80)}`);
    return middle;
}"""
SINCE_2022 = """Element.prototype.checkVisibility ??= function () {
    for (let one = this; one; one = one.parentElement)
        if (getComputedStyle(one).opacity === "0") return false;
    return getComputedStyle(this).visibility === "visible" && !!this.getClientRects().length;
}"""


class Chromium(Tab):
    """A tab of Chromium."""

    name = "chromium"

    def __init__(self) -> None:
        """Start the browser. It keeps pages for Back, as on a reader's device."""
        self.playwright = sync_playwright().start()
        self.browser = self.playwright.chromium.launch(
            executable_path=executable(),
            args=ARGUMENTS,
            ignore_default_args=["--disable-back-forward-cache"],
        )
        self.page = self.browser.new_page()
        self.devtools = self.page.context.new_cdp_session(self.page)
        self.page.add_init_script(SINCE_2022)
        self.said: list[str] = []
        self.system_text = 100
        self.page.on("pageerror", lambda error: self.said.append(error.message))
        self.page.on("console", self.listen)

    def listen(self, line: Any) -> None:
        """Take up a line of the console."""
        if line.type in ("error", "warning"):
            self.said.append(line.text)

    def open(self, address: str) -> None:  # noqa: D102
        try:
            self.page.goto(address)
        except Error as error:
            raise NoPageError(error.message) from None

    def back(self) -> None:  # noqa: D102
        self.page.go_back(wait_until="commit")

    def reload(self) -> None:  # noqa: D102
        self.page.reload()

    def run(self, function: str, *given: Any) -> Any:  # noqa: D102
        try:
            return self.page.evaluate(f"(given) => ({function})(...given)", list(given))
        except Error as error:
            if "context was destroyed" in error.message:
                raise GoneError(function) from None
            raise

    def click(self, selector: str) -> None:  # noqa: D102
        self.page.mouse.click(*self.run(MIDDLE, selector))

    def press(self, keys: str) -> None:  # noqa: D102
        self.page.keyboard.press(keys) if keys in KEYS else self.page.keyboard.type(keys)

    def resize(self, width: int) -> None:  # noqa: D102
        self.page.set_viewport_size({"width": width, "height": 800})

    def prefer_dark(self, dark: bool) -> None:  # noqa: D102
        self.page.emulate_media(color_scheme="dark" if dark else "light")

    def enlarge_text(self, size: int) -> None:  # noqa: D102
        self.devtools.send("Page.setFontSizes", {"fontSizes": {"standard": size}})

    def enlarge_system_text(self, percent: int) -> None:  # noqa: D102
        # A Chromium of 2021 has no such command, and is to be tried, too.
        if percent != self.system_text:
            self.devtools.send("Emulation.setEmulatedOSTextScale", {"scale": percent / 100})
        self.system_text = percent

    def speak(self, language: str) -> None:  # noqa: D102
        said = {"userAgent": self.run("() => navigator.userAgent"), "acceptLanguage": language}
        self.devtools.send("Emulation.setUserAgentOverride", said)

    def print(self, paper: str) -> bytes:  # noqa: D102
        return self.page.pdf(format=paper)

    def heard(self) -> Part:  # noqa: D102
        nodes = self.devtools.send("Accessibility.getFullAXTree")["nodes"]
        return next(parts_of(nodes[0], {node["nodeId"]: node for node in nodes}))

    def complaints(self) -> list[str]:  # noqa: D102
        said, self.said = self.said, []
        return said

    def close(self) -> None:  # noqa: D102
        self.browser.close()
        self.playwright.stop()


def parts_of(node: dict[str, Any], by_id: dict[str, dict[str, Any]]) -> Iterator[Part]:
    """Give a node of the tree as a part; what is in an ignored one stands in its place."""
    parts = [one for child in node.get("childIds", []) for one in parts_of(by_id[child], by_id)]
    if node["ignored"]:
        yield from parts
        return
    made = part(node["role"]["value"], parts=parts)
    yield made._replace(words=node["name"]["value"], parts=[]) if made.role == TEXT else made
