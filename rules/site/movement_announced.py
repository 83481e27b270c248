"""Who listens is told what the boxes of a movement do, and whether each is ticked.

Read in Chromium's accessibility tree, which is what a screen reader is given.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from playwright.sync_api import Browser, CDPSession, Page

from publish.interface import say
from rules.built.screen import opened, visit
from rules.problem import Problem

SHOW, PAUSE = say("movement.show"), say("movement.pause")
# After each key, the boxes that are there, each with whether it is ticked.
STEPS = [
    ((), {SHOW: False}),
    (("Space",), {SHOW: True, PAUSE: False}),
    (("Tab", "Space"), {SHOW: True, PAUSE: True}),
    (("Shift+Tab", "Space"), {SHOW: False}),
]
FIX = "use checkboxes, each with its label, and hide what cannot be used with display: none"


def check(browser: Browser, address: str, paths: Iterable[str]) -> list[Problem]:
    """Return a problem for each page whose boxes are announced as something else."""
    with opened(browser) as page:
        tools = page.context.new_cdp_session(page)
        problems = []
        for path in paths:
            visit(page, address, path)
            problems += [Problem(path, 1, wrong, FIX) for wrong in faults(page, tools)]
    return problems


def faults(page: Page, tools: CDPSession) -> Iterator[str]:
    """Use the boxes of the page shown; say where what is announced is not what is there."""
    page.focus(".movement__show")
    for keys, wanted in STEPS:
        for key in keys:
            page.keyboard.press(key)
        if (found := announced(tools)) != wanted:
            after = " and ".join(keys) or "no key"
            yield f"after {after}, the boxes are announced as {found}, not {wanted}"
            return


def announced(tools: CDPSession) -> dict[str, bool]:
    """Return the name of each checkbox that is announced, and whether it is ticked."""
    root = tools.send("DOM.getDocument", {"depth": 0})["root"]["nodeId"]
    nodes = tools.send("Accessibility.queryAXTree", {"nodeId": root, "role": "checkbox"})["nodes"]
    return {
        node["name"]["value"]: any(
            one["name"] == "checked" and one["value"]["value"] == "true"
            for one in node["properties"]
        )
        for node in nodes
        if not node["ignored"]
    }
