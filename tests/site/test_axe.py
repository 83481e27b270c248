"""axe finds nothing: each of its rules on a phone, those about colours and targets on a desk."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Browser

from rules.problem import Problem, messages
from tests.report import report
from tests.site.page import BuiltPage
from tests.site.screen import opened, visit
from tests.site.server import served

AXE = Path(__file__).parent / "vendor" / "axe.min.js"
# Width, colours, and the rules that look again: what is read out is the same in every view, what
# is seen is not. None stands for every rule, also those that axe keeps for AAA or for experiments.
VIEWS = (
    (390, "light", None),
    (1280, "dark", ["color-contrast", "color-contrast-enhanced", "target-size"]),
)
# What axe leaves to a person, by rule, and who decides it here. Anything else undecided fails.
DECIDED = {
    "hidden-content": "each of the two menus is hidden at one width; both widths are read",
    "identical-links-same-purpose": "a page's contents repeat its headings; test_link_words.py",
}
# What is folded is open, so that it is read. The answer is not waited for, so that both views are
# read at once.
START = """(wanted) => {
    for (const menu of document.querySelectorAll('details')) menu.open = true;
    const rules = axe.getRules().filter(({ruleId, tags}) =>
        wanted ? wanted.includes(ruleId) : !tags.includes('deprecated'));
    const values = rules.map(({ruleId}) => ruleId);
    window.answer = axe.run({
        runOnly: {type: 'rule', values}, resultTypes: ['violations', 'incomplete'],
    });
}"""
ANSWER = """async () => {
    const {violations, incomplete} = await window.answer;
    const list = (found, decided) => found.flatMap(({id, help, helpUrl, nodes}) =>
        nodes.map(({target}) => [id, decided, target.join(' '), help, helpUrl.split('?')[0]]));
    return [...list(violations, true), ...list(incomplete, false)];
}"""


class Finding(NamedTuple):
    """What axe says of one element; `decided` is False where it leaves the answer to a person."""

    rule: str
    decided: bool
    target: str
    words: str
    address: str


def check(browser: Browser, address: str, paths: Iterable[str]) -> tuple[list[Problem], set[str]]:
    """Return a problem for each finding, and the rules whose answer stands in `DECIDED`.

    The browser's own tools put axe into the page; a page's policy does not apply to them. So the
    policy stays in force, and each page is read as readers get it.
    """
    problems, left = [], set()
    with ExitStack() as tabs:
        pages = []
        for width, scheme, rules in VIEWS:
            size = {"width": width, "height": 844}
            page = tabs.enter_context(opened(browser, viewport=size, color_scheme=scheme))
            page.add_init_script(path=AXE)
            pages.append((f"{width} px, {scheme}", rules, page))
        for path in paths:
            for _, rules, page in pages:
                visit(page, address, path)
                page.evaluate(START, rules)
            for view, _, page in pages:
                for finding in (Finding(*one) for one in page.evaluate(ANSWER)):
                    if not finding.decided and finding.rule in DECIDED:
                        left.add(finding.rule)
                    else:
                        problems.append(problem(path, finding, view))
    return problems, left


def problem(path: str, finding: Finding, view: str) -> Problem:
    """Return what a person reads of a finding."""
    verb = "fails" if finding.decided else "cannot be decided by"
    wrong = f"{finding.target} {verb} {finding.rule} ({view}): {finding.words}"
    return Problem(path, 1, wrong, f"see {finding.address}")


def test_axe_finds_nothing_on_any_page(
    browser: Browser, server: str, built_pages: list[BuiltPage]
) -> None:
    """It reads as a screen reader does, and measures the contrast of each line of text."""
    problems, left = check(browser, server, [page.path for page in built_pages])
    report(problems)
    assert left == set(DECIDED), "an entry of DECIDED is no longer needed: remove it"


POLICY = "default-src 'none'; style-src 'unsafe-inline'"
PAGE = (
    f'<!doctype html><html lang=en><meta http-equiv=Content-Security-Policy content="{POLICY}">'
    "<meta name=viewport content='width=device-width'><title>A</title>"
    "<style>h1 { margin: 0 }</style>"
)


def found(browser: Browser, folder: Path, body: str) -> list[str]:
    """Return what the rule says about a page with this body."""
    (folder / "index.html").write_text(PAGE + body)
    with served(folder) as address:
        return messages(check(browser, address, ["index.html"])[0])


def test_each_fault_is_reported_with_its_view(browser: Browser, tmp_path: Path) -> None:
    """The contrast is 5.7, enough for AA; only the rule for AAA speaks, and only in light."""
    style = "@media (prefers-color-scheme: light) { p { color: #666 } }"
    body = f"<style>{style}</style><main><h1>A</h1><p>Some words.</p></main>"
    assert found(browser, tmp_path, body) == [
        "index.html:1: p fails color-contrast-enhanced (390 px, light): Elements must meet "
        "enhanced color contrast ratio thresholds\n"
        "    Fix: see https://dequeuniversity.com/rules/axe/4.14/color-contrast-enhanced"
    ]


def test_what_axe_cannot_decide_is_reported(browser: Browser, tmp_path: Path) -> None:
    style = "background: linear-gradient(white, black)"
    body = f"<main><h1>A</h1><p style='{style}'>Some words.</p></main>"
    assert found(browser, tmp_path, body) == [
        f"index.html:1: p cannot be decided by color-contrast ({view}): Elements "
        "must meet minimum color contrast ratio thresholds\n"
        "    Fix: see https://dequeuniversity.com/rules/axe/4.14/color-contrast"
        for view in ("1280 px, dark", "390 px, light")
    ]


def test_a_good_page_is_fine(browser: Browser, tmp_path: Path) -> None:
    assert found(browser, tmp_path, "<main><h1>A</h1><p>Some words.</p></main>") == []
