"""What can be pressed is large enough for a finger, or has space around it."""

from __future__ import annotations

from playwright.sync_api import Page

from rules.built.screen import IS_SEEN
from rules.built.tour import OpenPageRule
from rules.problem import Problem

# WCAG 2.5.8: 24 px, or a circle of 24 px that meets no other target and no other such circle.
LEAST = 24
# What the reader is meant to press is larger (2.5.5): the class or element, and its least height.
LARGER = {
    "summary": 44,
    ".button": 48,
    ".header__menu .header__link": 48,
    ".safety-strip__link": 44,
    ".call-numbers a": 44,
    ".level-rows h3 a": 48,
    ".level-rows [href^='tel:']": 44,
    ".on-this-page__button": 44,
    ".print-button button": 44,
    ".other-conditions a": 44,
    ".help-levels a": 44,
    ".entry-tiles__link": 48,
    ".way-in a": 44,
    ".colour-choice__label": 44,
    "main [href^='tel:']": 24,
    ".care-card [href^='tel:']": 48,
    ".search__field": 48,
}
# A link may lie over the whole row it is in; a label is pressed with its box. A link in
# running text is as high as the line it is in, which WCAG allows.
TARGETS = f"""([least, larger]) => {{
    for (const menu of document.querySelectorAll('header details')) menu.open = true;
    const all = 'a[href], button, summary, input:not(label input), label:has(input)';
    const seen = [...document.querySelectorAll(all)].filter({IS_SEEN});
    const boxes = new Map(seen.map((one) => [one,
        (getComputedStyle(one, '::after').position === 'absolute' && one.offsetParent || one)
            .getBoundingClientRect()]));
    const box = (one) => boxes.get(one);
    // What lies around a link and belongs to it, such as around a number to call.
    const around = (one) => {{
        const {{position, width, height}} = getComputedStyle(one, '::before');
        return position === 'absolute' ? [parseFloat(width), parseFloat(height)] : [0, 0];
    }};
    const isText = (one) => getComputedStyle(one).display === 'inline'
        && [...one.parentElement.childNodes].some((beside) => beside !== one
            && !beside.contains(one) && beside.textContent.trim())
        || one.matches('.sources__mark');
    const middle = ({{x, y, width, height}}) => [x + width / 2, y + height / 2];
    const small = ({{width, height}}) => width < least - 0.01 || height < least - 0.01;
    const reach = ([x, y], {{left, right, top, bottom}}) => Math.hypot(
        Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    const crowded = (one) => seen.some((other) => other !== one && (
        reach(middle(box(one)), box(other)) < least / 2
        || small(box(other)) && Math.hypot(middle(box(one))[0] - middle(box(other))[0],
            middle(box(one))[1] - middle(box(other))[1]) < least));
    const found = seen.flatMap((one) => {{
        const width = Math.max(box(one).width, around(one)[0]);
        const height = Math.max(box(one).height, around(one)[1]);
        const own = Math.max(0, ...Object.entries(larger)
            .filter(([selector]) => one.matches(selector)).map(([, needed]) => needed));
        const bad = own ? Math.min(width, height) < own - 0.01
            : small(box(one)) && !isText(one) && crowded(one);
        const name = (one.innerText || one.id || one.type).trim().replace(/\\s+/g, ' ');
        const size = [width, height].map(Math.floor);
        return bad ? [[name, ...size, innerWidth, own || least]] : [];
    }});
    for (const menu of document.querySelectorAll('header details')) menu.open = false;
    return found;
}}"""
FIX = "make it larger with min-block-size or padding, or give it space"


def problems(page: Page, path: str) -> list[Problem]:
    """Return a problem for each target that is too small and has too little space."""
    return [
        Problem(path, 1, f'"{name}" is {width} by {height} px at {screen} px, not {needed}', FIX)
        for name, width, height, screen, needed in page.evaluate(TARGETS, [LEAST, LARGER])
    ]


RULE = OpenPageRule(problems, ("phone", "desk"))
