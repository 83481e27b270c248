"""axe finds nothing: each of its rules on a phone, those about colours and targets on a desk."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Literal, NamedTuple

from playwright.sync_api import Browser, Page

from rules.built.screen import opened, visit
from rules.problem import Problem

AXE = Path(__file__).parents[1] / "built/vendor" / "axe.min.js"
CONTRAST = ("color-contrast", "color-contrast-enhanced")


class View(NamedTuple):
    """A width, the colours, and the rules that look; None stands for every rule."""

    width: int
    scheme: Literal["light", "dark"]
    rules: tuple[str, ...] | None


# What is read out is the same in every view, what is seen is not. Every rule: also those that axe
# keeps for AAA or for experiments.
VIEWS = (View(390, "light", None), View(1280, "dark", (*CONTRAST, "target-size")))
# What axe leaves to a person, by rule, and who decides it here. Anything else undecided fails.
DECIDED = {
    "hidden-content": "each of the two menus is hidden at one width; both widths are read",
    "identical-links-same-purpose": "a page's contents repeat its headings; link_words.py",
}
# What is folded is open, so that it is read. The frames of a movement are inside their box: axe
# does not see that the box cuts them off, and leaves the colours of the words beside it undecided.
OPEN = """() => {
    for (const menu of document.querySelectorAll('details')) menu.open = true;
    for (const frames of document.querySelectorAll('.movement .drawing'))
        frames.style.cssText = 'position: static; inline-size: 100%';
}"""
# How each text looks: its letters, and of all that is around it the name, the place and the paint.
# A contrast costs more than all other rules, and depends on nothing else: each look is measured
# where it is first met.
TEXT_STYLES_JS = """() => {
    const around = new Map([[null, '']]);
    const paint = (one) => {
        if (!around.has(one)) {
            const {position, display, visibility, background, opacity, filter}
                = getComputedStyle(one);
            const own = [one.localName, one.className.baseVal ?? one.className, position, display,
                visibility, background, opacity, filter];
            around.set(one, own.join() + paint(one.parentElement));
        }
        return around.get(one);
    };
    window.looks = new Map();
    for (const one of document.body.querySelectorAll('*')) {
        const words = [...one.childNodes].some(({nodeType, data}) => nodeType === 3 && data.trim());
        if (!words && !one.matches('input, select, textarea, button')) continue;
        const {color, fontSize, fontWeight, textShadow} = getComputedStyle(one);
        const look = [color, fontSize, fontWeight, textShadow, paint(one)].join();
        looks.set(look, [...looks.get(look) ?? [], one]);
        delete one.dataset.measured;
    }
    return [...looks.keys()];
}"""
RUN = """async ([wanted, contrast, measured]) => {
    for (const look of measured) for (const one of looks.get(look)) one.dataset.measured = '';
    const selector = ':not([data-measured])';
    axe.configure({rules: contrast.map((id) => ({id, selector}))});
    const values = axe.getRules().filter(({ruleId, tags}) =>
        wanted ? wanted.includes(ruleId) : !tags.includes('deprecated')).map((one) => one.ruleId);
    const {violations, incomplete} = await axe.run({
        runOnly: {type: 'rule', values}, resultTypes: ['violations', 'incomplete'],
    });
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
    """Return a problem for each finding, and the rules whose answer is in `DECIDED`.

    The browser's own tools put axe into the page; a page's policy does not apply to them. So the
    policy stays in force, and each page is read as readers get it.
    """
    problems, left = [], set()
    measured: dict[View, set[str]] = defaultdict(set)
    with opened(browser) as page:
        page.add_init_script(path=AXE)
        for path in paths:
            visit(page, address, path)
            page.evaluate(OPEN)
            # The same tab in every view: a script that has run once runs again in half the time.
            for view in VIEWS:
                for finding in findings(page, view, measured[view]):
                    if not finding.decided and finding.rule in DECIDED:
                        left.add(finding.rule)
                    else:
                        problems.append(problem(path, finding, view))
    return problems, left


def findings(page: Page, view: View, measured: set[str]) -> list[Finding]:
    """Show the open page in a view; return what axe finds there.

    `measured` are the looks whose contrast is known to be fine; those of this page are added.
    """
    page.set_viewport_size({"width": view.width, "height": 844})
    page.emulate_media(color_scheme=view.scheme)
    looks = set(page.evaluate(TEXT_STYLES_JS))
    found = page.evaluate(RUN, [view.rules, CONTRAST, [*looks & measured]])
    if not any(rule in CONTRAST for rule, *_ in found):
        measured |= looks
    return [Finding(*one) for one in found]


def problem(path: str, finding: Finding, view: View) -> Problem:
    """Return what a person reads of a finding."""
    verb = "fails" if finding.decided else "cannot be decided by"
    wrong = (
        f"{finding.target} {verb} {finding.rule} ({view.width} px, {view.scheme}): {finding.words}"
    )
    return Problem(path, 1, wrong, f"see {finding.address}")
