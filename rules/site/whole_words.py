"""A short word stands on one line: where one is broken, its column or box is too narrow to read."""

from __future__ import annotations

from playwright.sync_api import Page

from rules.built.tour import OpenPageRule
from rules.problem import Problem

# A longer word may be hyphenated.
LONGEST = 8
# The visible words of at most so many letters that stand on two lines. Only text on several lines
# is read word by word.
BROKEN = """(longest) => {
    const word = new RegExp(`(?<!\\\\p{L})\\\\p{L}{2,${longest}}(?!\\\\p{L})`, 'gu');
    const range = document.createRange();
    const lines = () => new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const broken = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        range.selectNodeContents(text);
        if (!text.data.trim() || lines() < 2) continue;
        if (text.parentElement.closest('.visually-hidden, script, style')) continue;
        for (const found of text.data.matchAll(word)) {
            range.setStart(text, found.index);
            range.setEnd(text, found.index + found[0].length);
            if (lines() > 1) broken.push([found[0], text.parentElement.localName]);
        }
    }
    return broken;
}"""


def problems(page: Page, path: str) -> list[Problem]:
    """Return a problem for each short word of the open page that is broken in the middle."""
    return [
        Problem(path, 1, f'"{word}" in <{name}> stands on two lines', "give its column more room")
        for word, name in page.evaluate(BROKEN, LONGEST)
    ]


RULE = OpenPageRule(problems, ("phone", "desk"))
