"""Who listens to the emergency card hears a number to call within a few spoken pieces.

Counted in Chromium's accessibility tree, as Orca in Firefox speaks it: each text is a piece, and so
is what it is said to be, such as "link" or "heading level 2".
"""

from __future__ import annotations

from playwright.sync_api import CDPSession, Page

from rules.built.tour import OpenPageRule
from rules.problem import Problem

# From the heading of the card to its first number.
MOST = 15
CARD = ".care-card--emergency:has([href^='tel:'])"
SAID = ("heading", "link")
FIX = "put the numbers right under the heading of the card, and the sources after them"


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


def problems(page: Page, path: str) -> list[Problem]:
    """Return a problem for each emergency card whose first number is heard late."""
    tools = page.context.new_cdp_session(page)
    root = tools.send("DOM.getDocument", {"depth": 0})["root"]["nodeId"]
    cards = tools.send("DOM.querySelectorAll", {"nodeId": root, "selector": CARD})["nodeIds"]
    counts = [len(spoken(tools, card)) for card in cards]
    tools.detach()
    return [
        Problem(path, 1, f"the first number is heard after {count} pieces, not {MOST}", FIX)
        for count in counts
        if count > MOST
    ]


RULE = OpenPageRule(problems, ("desk",))
