"""Who listens to the emergency card hears a number to call within a few spoken pieces.

Counted in Chromium's accessibility tree, as Orca in Firefox speaks it: each text is a piece, and so
is what it is said to be, such as "link" or "heading level 2".
"""

from __future__ import annotations

from collections.abc import Iterable

from playwright.sync_api import Browser, CDPSession

from rules.built.screen import shared_tab, visit
from rules.problem import Problem

# From the heading of the card to its first number.
MOST = 15
CARD = ".care-card--emergency:has([href^='tel:'])"
SAID = ("heading", "link")
FIX = "let the numbers stand right under the heading of the card, and the sources after them"


def spoken(tools: CDPSession, card: int) -> list[str]:
    """Return the pieces from the start of a card to the first telephone number in it."""
    nodes = tools.send("Accessibility.queryAXTree", {"nodeId": card})["nodes"]
    by_id = {node["nodeId"]: node for node in nodes}
    pieces = []
    for node in nodes:
        if node["role"]["value"] != "StaticText":
            continue
        pieces.append(node["name"]["value"])
        around = by_id.get(node.get("parentId"))
        while around and around["role"]["value"] not in SAID:
            around = by_id.get(around.get("parentId"))
        if around:
            pieces.append(around["role"]["value"])
            url = [one for one in around["properties"] if one["name"] == "url"]
            if url and url[0]["value"]["value"].startswith("tel:"):
                return pieces
    return pieces


def check(browser: Browser, address: str, paths: Iterable[str]) -> list[Problem]:
    """Return a problem for each emergency card whose first number is heard late."""
    problems = []
    page = shared_tab(browser)
    tools = page.context.new_cdp_session(page)
    for path in paths:
        visit(page, address, path)
        root = tools.send("DOM.getDocument", {"depth": 0})["root"]["nodeId"]
        asked = {"nodeId": root, "selector": CARD}
        for card in tools.send("DOM.querySelectorAll", asked)["nodeIds"]:
            if (count := len(spoken(tools, card))) > MOST:
                wrong = f"the first number is heard after {count} pieces, not {MOST}"
                problems.append(Problem(path, 1, wrong, FIX))
    tools.detach()
    return problems
