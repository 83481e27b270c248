"""What a browser's own translation does to a page: words wrapped and longer, direction turned."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from rules.built.page import BuiltPage
from rules.built.screen import IS_SEEN
from rules.built.server import served
from rules.problem import Problem
from tests.browsers.engines.tab import Tab
from tests.browsers.test_pages import too_wide
from tests.report import report

# Each text in <font>, as Chrome writes it; each word of 4 letters or more 35 % longer, as German.
TRANSLATE = """(direction) => {
    const longer = (word) => word + word.slice(0, Math.round(word.length * 0.35));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
        const around = text.parentElement.closest("script, style, template, svg");
        if (around || !text.data.trim()) continue;
        const outer = document.createElement("font"), inner = document.createElement("font");
        inner.textContent = text.data.replace(/\\p{L}{4,}/gu, longer);
        outer.append(inner);
        text.replaceWith(outer);
    }
    document.documentElement.dir = direction;
}"""
# How many lines of the emergency cards are to be seen.
LINES = f"""() => [...document.querySelectorAll(".care-card--emergency :is(p, li)")]
    .filter((one) => ({IS_SEEN})(one) && one.innerText.trim()).length"""
# The telephone numbers whose digits do not stand from left to right.
TURNED = """() => [...document.querySelectorAll("main a[href^='tel:']")].filter((link) => {
    const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
    const digits = [];
    while (walker.nextNode())
        [...walker.currentNode.data].forEach((letter, place) => {
            if (!/\\d/.test(letter)) return;
            const range = document.createRange();
            range.setStart(walker.currentNode, place);
            range.setEnd(walker.currentNode, place + 1);
            digits.push(range.getBoundingClientRect());
        });
    return digits.some((one, place) => place && one.width && one.top === digits[place - 1].top
        && one.left < digits[place - 1].left);
}).map((link) => link.textContent)"""
WIDTHS = (360, 390)
WRAP, ORDER = "let it wrap or shrink", "see a[href^='tel:'] in overrides/assets/css/base.css"


def check(tab: Tab, address: str, paths: Iterable[str]) -> list[Problem]:
    """Return a problem for each page that loses something when it is translated."""
    problems = []
    for path in paths:
        wrongs = []
        for direction in ("ltr", "rtl"):
            tab.open(address + path.removesuffix("index.html"))
            before = tab.run(LINES)
            tab.run(TRANSLATE, direction)
            for width in WIDTHS:
                tab.resize(width)
                wrongs += [(f"{one} at {width} px, {direction}", WRAP) for one in too_wide(tab)]
            if tab.run(LINES) != before:
                wrongs.append((f"a line of an emergency is lost, {direction}", WRAP))
            wrongs += [
                (f"{number} is turned round, {direction}", ORDER) for number in tab.run(TURNED)
            ]
        problems += [
            Problem(path, 1, f"{tab.name}, translated: {wrong}", fix) for wrong, fix in wrongs
        ]
    return problems


def test_a_translated_page_loses_nothing(
    tab: Tab, server: str, built_pages: list[BuiltPage]
) -> None:
    """Many of our readers read English with their browser's help."""
    report(check(tab, server, [page.path for page in built_pages]))


def test_what_a_translation_breaks_is_reported(tab: Tab, folder: Path) -> None:
    (folder / "index.html").write_text(
        "<!doctype html><meta charset=utf-8><title>A</title>"
        "<meta name=viewport content='width=device-width'><body style='margin:0'>"
        "<main class=care-card--emergency><style>.care-card--emergency li font { display: none }"
        "</style><ul><li>A weak face</li></ul><p><a href='tel:1800'>18 00 22</a></p></main>"
        "<p style='white-space:nowrap;font:20px monospace;width:0'>A word of thirtysevenletters, "
        "so it does not fit</p>"
    )
    with served(folder) as address:
        said = [one.wrong for one in check(tab, address, ["index.html"])]
    assert f"{tab.name}, translated: a line of an emergency is lost, ltr" in said
    assert f"{tab.name}, translated: 18 00 22 is turned round, rtl" in said
    assert any("px out at 360 px, ltr" in one for one in said)
