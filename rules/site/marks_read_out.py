"""A mark is read out as what it is: "Source 3", not "[3]"."""

from __future__ import annotations

import re

from playwright.sync_api import Page

from rules.built.tour import OpenPageRule
from rules.problem import Problem

# In the text: those in the folded list are read out once it is open.
MARK = ".sources__mark:not(.sources *)"
NUMBER = re.compile(r"\[\d[\d, to]*\]")
NAMED = re.compile(r"Sources? \d[\d, to]*")
FIX = "let publish/markdown/citations.py name it in its aria-label"


def problems(page: Page, path: str) -> list[Problem]:
    """Return a problem for each link that the browser names with a bare number."""
    tools = page.context.new_cdp_session(page)
    root = tools.send("DOM.getDocument", {"depth": 0})["root"]["nodeId"]
    links = tools.send("Accessibility.queryAXTree", {"nodeId": root, "role": "link"})
    tools.detach()
    names = [link["name"]["value"] for link in links["nodes"]]
    found = [f'a mark is read out as "{name}"' for name in names if NUMBER.fullmatch(name)]
    said, marks = sum(bool(NAMED.fullmatch(name)) for name in names), page.locator(MARK).count()
    if said != marks:
        found.append(f"{said} of {marks} marks are read out")
    return [Problem(path, 1, wrong, FIX) for wrong in found]


RULE = OpenPageRule(problems, ("desk",))
