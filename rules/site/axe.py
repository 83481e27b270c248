"""axe finds nothing: each of its rules on a phone, those about colours and targets on a desk."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Browser

from rules.built.screen import opened, visit
from rules.problem import Problem

AXE = Path(__file__).parents[1] / "built/vendor" / "axe.min.js"
# Width, colours, and the rules that look again: what is read out is the same in every view, what
# is seen is not. None stands for every rule, also those that axe keeps for AAA or for experiments.
VIEWS = (
    (390, "light", None),
    (1280, "dark", ["color-contrast", "color-contrast-enhanced", "target-size"]),
)
# What axe leaves to a person, by rule, and who decides it here. Anything else undecided fails.
DECIDED = {
    "hidden-content": "each of the two menus is hidden at one width; both widths are read",
    "identical-links-same-purpose": "a page's contents repeat its headings; link_words.py",
}
# What is folded is open, so that it is read. The frames of a movement stand inside their box: axe
# does not see that the box cuts them off, and leaves the colours of the words beside it undecided.
RUN = """async (wanted) => {
    for (const menu of document.querySelectorAll('details')) menu.open = true;
    for (const frames of document.querySelectorAll('.movement .drawing'))
        frames.style.cssText = 'position: static; inline-size: 100%';
    const rules = axe.getRules().filter(({ruleId, tags}) =>
        wanted ? wanted.includes(ruleId) : !tags.includes('deprecated'));
    const values = rules.map(({ruleId}) => ruleId);
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
    """Return a problem for each finding, and the rules whose answer stands in `DECIDED`.

    The browser's own tools put axe into the page; a page's policy does not apply to them. So the
    policy stays in force, and each page is read as readers get it.
    """
    problems, left = [], set()
    with opened(browser) as page:
        page.add_init_script(path=AXE)
        for path in paths:
            visit(page, address, path)
            # The same tab in every view: a script that has run once runs again in half the time.
            for width, scheme, rules in VIEWS:
                page.set_viewport_size({"width": width, "height": 844})
                page.emulate_media(color_scheme=scheme)
                for finding in (Finding(*one) for one in page.evaluate(RUN, rules)):
                    if not finding.decided and finding.rule in DECIDED:
                        left.add(finding.rule)
                    else:
                        problems.append(problem(path, finding, f"{width} px, {scheme}"))
    return problems, left


def problem(path: str, finding: Finding, view: str) -> Problem:
    """Return what a person reads of a finding."""
    verb = "fails" if finding.decided else "cannot be decided by"
    wrong = f"{finding.target} {verb} {finding.rule} ({view}): {finding.words}"
    return Problem(path, 1, wrong, f"see {finding.address}")
