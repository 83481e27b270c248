"""Every word of a page can be seen, heard and pressed: nothing hides what a reader needs."""

from __future__ import annotations

from playwright.sync_api import Page

from publish.html_tree import squeeze
from rules.built.screen import IS_SEEN
from rules.built.tour import OpenPageRule
from rules.problem import Problem

# In CSS pixels; the smallest words of the site have 14.
LEAST = 12
# Heard and not seen on purpose, or shown once a reader asks for it or a script has to tell of it.
NOT_SHOWN = (
    *(".visually-hidden", "svg", "script", "style", "template", "noscript", ".skip-link"),
    *("details:not([open]) > :not(summary)", "nav", ".sources__mark"),
    *("#what-to-do", ".search__more", ".sheet-foot", "[role=status][hidden]"),
    *(".comparison-table caption", ".movement__pause + label"),
    *(".header__menu", ".on-this-page--folded"),
)
UNSEEN = f"""([least, notShown]) => {{
    const isSeen = {IS_SEEN};
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {{
        const one = text.parentElement;
        if (!text.data.trim() || one.closest(notShown)) continue;
        const {{fontSize, color, pointerEvents}} = getComputedStyle(one);
        const paint = color.match(/[\\d.]+/g).map(Number);
        const place = `<${{one.localName}} class="${{one.className}}">`;
        const say = (how) => found.push([text.data, place, how]);
        if (!isSeen(one)) say('is not shown');
        else if (parseFloat(fontSize) < least) say(`has only ${{fontSize}}`);
        else if (paint.length > 3 && paint[3] < 0.5) say('is see-through');
        else if (one.closest('[aria-hidden=true], [inert]')) say('is not read out');
        else if (one.closest('a') && pointerEvents === 'none') say('cannot be pressed');
    }}
    return found;
}}"""


def problems(page: Page, path: str) -> list[Problem]:
    """Return a problem for each run of words that cannot be seen on the open page."""
    fix = "look in overrides/assets/css/ and overrides/ for what hides it"
    found = []
    for scheme in ("dark", "light"):
        page.emulate_media(color_scheme=scheme)
        found += [tuple(one) for one in page.evaluate(UNSEEN, [LEAST, ", ".join(NOT_SHOWN)])]
    return [
        Problem(path, 1, f'"{squeeze(text)}" in {place} {how}', fix)
        for text, place, how in dict.fromkeys(found)
    ]


RULE = OpenPageRule(problems, ("phone", "desk"))
