"""A mark is read out as what it is: "Source 3", not "[3]"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from playwright.sync_api import Browser

from rules.built.screen import shared_tab, visit
from rules.problem import Problem

NUMBER = re.compile(r"\[\d[\d, to]*\]")
NAMED = re.compile(r"Sources? \d[\d, to]*")
FIX = "let publish/markdown/citations.py name it in its aria-label"


def check(browser: Browser, address: str, paths: Iterable[str]) -> list[Problem]:
    """Return a problem for each link that the browser names with a bare number."""
    problems = []
    page = shared_tab(browser)
    tools = page.context.new_cdp_session(page)
    for path in paths:
        visit(page, address, path)
        root = tools.send("DOM.getDocument", {"depth": 0})["root"]["nodeId"]
        links = tools.send("Accessibility.queryAXTree", {"nodeId": root, "role": "link"})
        names = [link["name"]["value"] for link in links["nodes"]]
        problems += [
            Problem(path, 1, f'a mark is read out as "{name}"', FIX)
            for name in names
            if NUMBER.fullmatch(name)
        ]
        if (said := sum(bool(NAMED.fullmatch(name)) for name in names)) != (
            marks := page.locator(".sources__mark").count()
        ):
            problems.append(Problem(path, 1, f"{said} of {marks} marks are read out", FIX))
    tools.detach()
    return problems
