from __future__ import annotations

from playwright.sync_api import Browser

from rules.built.page import BuiltPage
from rules.site.movement_screens import check
from tests.proof import Asked, first_line, in_browser
from tests.report import report

STYLE = """<style>
    :root { color-scheme: light dark; background: Canvas; color: CanvasText }
    .movement__list { display: grid; grid-template-columns: 1fr 1fr; padding: 0 }
    .drawing { width: 100%; stroke: currentcolor }
    .moved { stroke: light-dark(#a5450c, #f7b98b) }
</style>"""
ITEM = (
    "<li><div class=movement__frames><svg class=drawing><path d='M0 0h9'/>"
    "<path class=moved d='M0 0h9'/></svg></div><a href=a>A</a><a href=b>B</a><a href=c>C</a></li>"
)
LIST = (
    "<div class=movement><input type=checkbox class=movement__show>"
    f"<ul class=movement__list>{ITEM * 2}</ul></div>"
)


problems = in_browser(check, before=STYLE, tell=first_line)


def test_the_faces_fit_a_phone_and_are_seen_on_every_screen(
    browser: Browser, server: str, built_pages: list[BuiltPage], movement_paths: list[str]
) -> None:
    """Side by side two kinds can be told apart; one below the other is a long way to scroll."""
    assert any(page.tree.find_class("movement__list") for page in built_pages)
    report(check(browser, server, movement_paths))


def test_two_columns_of_lines_in_the_colours_of_the_page_are_fine(problems: Asked) -> None:
    assert problems(LIST) == []


def test_one_column_and_a_wide_face_are_reported(problems: Asked) -> None:
    more = ".movement__list { grid-template-columns: 340px }"
    assert problems(f"<style>{more}</style>{LIST}") == [
        "index.html:1: 1 columns at 390 px, not 2",
        "index.html:1: 2 faces reach out of 320 px",
    ]


def test_a_face_that_leads_nowhere_is_reported(problems: Asked) -> None:
    body = LIST.replace("<a href=c>C</a></li></ul>", "</li></ul>")
    assert problems(body) == ["index.html:1: movement 2 has 2 of 3 links"]


def test_a_line_that_is_lost_in_the_dark_or_only_while_it_moves_is_reported(
    problems: Asked,
) -> None:
    dark = ".moved { stroke: light-dark(#a5450c, #222) }"
    forced = "@media (forced-colors: active) { :checked ~ * .drawing { stroke: Canvas } }"
    lost = 'index.html:1: a line of "drawing" is lost'
    assert set(problems(f"<style>{dark}</style>{LIST}")) == {
        f"{lost} {when} (dark, {where})"
        for when in ("at rest", "while it moves")
        for where in ("its own colours", "high contrast")
    }
    assert set(problems(f"<style>{forced}</style>{LIST}")) == {
        f"{lost} while it moves ({scheme}, high contrast)" for scheme in ("light", "dark")
    }
