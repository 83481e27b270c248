"""What a browser's own translation does to a page: words wrapped and longer, direction turned."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from rules.built.page import BuiltPage
from rules.built.screen import IS_SEEN
from rules.built.server import served
from rules.problem import Problem
from tests.browsers.engines.tab import Tab
from tests.browsers.test_pages import too_wide
from tests.report import report

# What a reader must not miss, wherever it is.
EMERGENCY = """.care-card--emergency :is(h2, h3, p, li), .level-rows__item--emergency,
    .safety-strip"""
# Each word of 4 letters or more becomes 35 % longer, as German is.
LONGER = """(word) => word.replace(/\\p{L}{4,}/gu, (one) =>
    one + one.slice(0, Math.round(one.length * 0.35)))"""
# Each text in <font>, as Chrome writes it.
TRANSLATE = f"""(direction) => {{
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {{
        const around = text.parentElement.closest("script, style, template, svg");
        if (around || !text.data.trim()) continue;
        const outer = document.createElement("font"), inner = document.createElement("font");
        inner.textContent = ({LONGER})(text.data);
        outer.append(inner);
        text.replaceWith(outer);
    }}
    document.documentElement.dir = direction;
}}"""
# The lines of an emergency, each as those of its words that are seen whole: its ends and its
# middle are on the screen, and nothing lies over them, cuts them off or makes them transparent.
LINES = f"""() => {{
    const isClear = (one) => getComputedStyle(one).backgroundColor === "rgba(0, 0, 0, 0)";
    // A link may be larger than its words, so that a finger finds it.
    const isOnTop = (around, across, down) => {{
        const hits = document.elementsFromPoint(across, down);
        return around.contains(hits.find((one) => around.contains(one) || !isClear(one)) ?? null);
    }};
    const isWhole = (text, from, to) => {{
        const range = document.createRange();
        range.setStart(text, from);
        range.setEnd(text, to);
        const around = text.parentElement;
        return ({IS_SEEN})(around) && [...range.getClientRects()].every((one) =>
            [one.left + 1, one.left + one.width / 2, one.right - 1].every((across) =>
                isOnTop(around, across, one.top + one.height / 2)));
    }};
    return [...document.querySelectorAll(`{EMERGENCY}`)].map((line) => {{
        line.scrollIntoView({{ block: "center", behavior: "instant" }});
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        const words = [];
        while (walker.nextNode())
            for (const {{ 0: word, index }} of walker.currentNode.data.matchAll(/\\S+/g))
                if (isWhole(walker.currentNode, index, index + word.length)) words.push(word);
        return words;
    }});
}}"""
# What translation makes of the words of lines.
WORDS_TO_COME = f"(lines) => lines.map((words) => words.map({LONGER}))"
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
        before: list[list[str]] = []
        for direction in ("ltr", "rtl"):
            tab.open(address + path.removesuffix("index.html"))
            before = before or tab.run(WORDS_TO_COME, tab.run(LINES))
            tab.run(TRANSLATE, direction)
            for width in WIDTHS:
                tab.resize(width)
                wrongs += [(f"{one} at {width} px, {direction}", WRAP) for one in too_wide(tab)]
                wrongs += [
                    (f'an emergency loses "{word}" at {width} px, {direction}', WRAP)
                    for word in lost(before, tab.run(LINES))
                ]
            wrongs += [
                (f"{number} is turned round, {direction}", ORDER) for number in tab.run(TURNED)
            ]
        if not any(before):
            wrongs.append(("no words of an emergency are seen", "see EMERGENCY"))
        problems += [
            Problem(path, 1, f"{tab.name}, translated: {wrong}", fix) for wrong, fix in wrongs
        ]
    return problems


def lost(before: list[list[str]], after: list[list[str]]) -> Iterator[str]:
    """Yield each word of a line of an emergency that is no longer seen whole."""
    for wanted, found in zip(before, after, strict=True):
        yield from (Counter(wanted) - Counter(found)).elements()


def test_a_translated_page_loses_nothing(
    tab: Tab, server: str, built_pages: list[BuiltPage]
) -> None:
    """Many of our readers read English with their browser's help."""
    report(check(tab, server, [page.path for page in built_pages]))


def test_what_a_translation_breaks_is_reported(tab: Tab, folder: Path) -> None:
    """A word that is hidden, cut off, covered or pushed off the screen; a number turned round."""
    (folder / "index.html").write_text(
        "<!doctype html><meta charset=utf-8><title>A</title>"
        "<meta name=viewport content='width=device-width'><body style='margin:0'>"
        "<style>.one font { opacity: 0 }"
        ".two font { display: inline-block; inline-size: 1em; overflow: hidden }"
        ".cover { position: absolute; inset: 60px 0 auto; height: 0; background: #fff }"
        "[dir] .cover { height: 30px } li { height: 30px; margin: 0 } ul { margin: 0 }</style>"
        "<main class=care-card--emergency><ul><li class=one>A weak face<li class=two>an arm slips"
        "<li>a covered sign</ul><p><a href='tel:1800'>18 00 22</a></main><div class=cover></div>"
        "<p style='white-space:nowrap;font:20px monospace;width:0'>A word of thirtysevenletters, "
        "so it does not fit</p>"
    )
    with served(folder) as address:
        said = [one.wrong for one in check(tab, address, ["index.html"])]
    lost = "".join(said)
    for word in ("weakw", "facef", "slipssl", "coveredco", "signs"):
        assert f'an emergency loses "{word}" at 360 px, ltr' in lost, word
    assert f"{tab.name}, translated: 18 00 22 is turned round, rtl" in said
    assert any("px out at 360 px, ltr" in one for one in said)


def test_a_page_that_says_nothing_of_an_emergency_is_reported(tab: Tab, folder: Path) -> None:
    (folder / "index.html").write_text(
        "<!doctype html><meta name=viewport content='width=device-width'><title>A</title><p>A"
    )
    with served(folder) as address:
        said = {one.wrong for one in check(tab, address, ["index.html"])}
    assert said == {f"{tab.name}, translated: no words of an emergency are seen"}
