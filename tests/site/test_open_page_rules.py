from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from rules.built.screen import shared_tab, visit
from rules.built.tour import SCREENS, OpenPageRule, tour
from rules.problem import Problem
from rules.site.open_page_rules import OPEN_PAGE_RULES

# All that a rule could leave behind for the next one.
STATE = """() => ({
    html: document.documentElement.outerHTML.replaceAll(' style=""', ''),
    styles: document.adoptedStyleSheets.length,
    screen: [innerWidth, innerHeight, scrollX, scrollY],
    address: location.href,
    focus: document.activeElement.tagName,
    media: ['(forced-colors: active)', '(prefers-color-scheme: dark)']
        .map((one) => matchMedia(one).matches),
})"""


@pytest.mark.parametrize("rule", OPEN_PAGE_RULES, ids=lambda rule: rule.name)
def test_a_rule_leaves_the_page_as_it_found_it(
    browser: Browser, server: str, rule: OpenPageRule
) -> None:
    """The next rule looks at the same page, and must see what a reader sees."""
    for name in rule.screens:
        page = shared_tab(browser, viewport=SCREENS[name])
        visit(page, server, "when-to-get-help/index.html")
        page.wait_for_load_state("load")
        before = page.evaluate(STATE)
        rule.problems(page, "when-to-get-help/index.html")
        assert page.evaluate(STATE) == before


def test_each_rule_sees_each_page_on_its_screens(browser: Browser, server: str) -> None:
    both, desk = (
        OpenPageRule(lambda page, path: [Problem(path, 1, str(page.viewport_size), "")], screens)
        for screens in (("phone", "desk"), ("desk",))
    )
    found = tour(browser, server, ["index.html", "search/index.html"], [both, desk])
    seen = [(one.path, one.wrong) for one in found[both]]
    paths = ("index.html", "search/index.html")
    assert seen == [(path, str(size)) for size in SCREENS.values() for path in paths]
    assert [one.path for one in found[desk]] == list(paths)
