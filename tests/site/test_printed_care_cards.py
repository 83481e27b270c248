"""In black and white, the frame of a care card says how urgent it is; the heading says it, too.

That the heading is printed, with its level in words, is for test_printed_words.py.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from playwright.sync_api import Browser

from rules.problem import Problem, messages
from tests.report import report
from tests.site.page import BuiltPage
from tests.site.screen import opened, visit
from tests.site.server import served

# Most urgent first; a page may begin with its own level.
LEVELS = ["emergency", "today", "visit", "home"]
# What stands around each card.
FRAMES = """() => [...document.querySelectorAll('.care-card')].map((card) => {
    const {borderTopWidth, borderTopStyle} = getComputedStyle(card);
    return [card.id, parseFloat(borderTopWidth), borderTopStyle];
})"""


def check(browser: Browser, address: str, paths: Iterable[str]) -> list[Problem]:
    """Return a problem for each card whose frame is not its own, or too heavy for its level."""
    problems = []
    with opened(browser) as tab:
        tab.emulate_media(media="print")
        for path in paths:
            visit(tab, address, path)
            frames = sorted(tab.evaluate(FRAMES), key=lambda one: LEVELS.index(one[0]))
            for (before, heavy, style), (card, width, own) in zip(frames, frames[1:], strict=False):
                frame = f"{width:g}px {own}"
                if width > heavy or (width, own) == (heavy, style):
                    wrong = (
                        f'the frame of "{card}", {frame}, is not lighter than that of "{before}"'
                    )
                    fix = "make it thinner or dashed in paper-boxes.css"
                    problems.append(Problem(path, 1, wrong, fix))
    return problems


def test_each_level_has_a_frame_of_its_own_on_paper(
    browser: Browser, server: str, built_pages: list[BuiltPage]
) -> None:
    """Printers have no red, and leave out the fills."""
    with_cards = [page.path for page in built_pages if page.tree.find_class("care-card")]
    assert "when-to-get-help/index.html" in with_cards
    report(check(browser, server, with_cards))


def test_frames_that_say_nothing_are_reported(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(
        "<!doctype html><title>A</title><style>section { border: 2px solid }"
        "#home { border-width: 3px; border-style: dashed }</style>"
        "<section class=care-card id=today></section><section class=care-card id=visit></section>"
        "<section class=care-card id=home></section>"
    )
    with served(tmp_path) as address:
        assert messages(check(browser, address, ["index.html"])) == [
            'index.html:1: the frame of "home", 3px dashed, is not lighter than that of "visit"\n'
            "    Fix: make it thinner or dashed in paper-boxes.css",
            'index.html:1: the frame of "visit", 2px solid, is not lighter than that of "today"\n'
            "    Fix: make it thinner or dashed in paper-boxes.css",
        ]
