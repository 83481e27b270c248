from __future__ import annotations

from dataclasses import replace

from playwright.sync_api import Browser

from rules.built.pdf_letters import UNMARKED, Letter, Run, bare
from rules.built.printed import PrintedPage, PrintedSide, print_body
from rules.problem import messages
from rules.site.printed_words import check
from tests.report import report


def test_no_word_is_lost_on_paper_and_no_navigation_is_printed(printed: list[PrintedPage]) -> None:
    """A page is printed to be taken to a doctor; what cannot be pressed leads nowhere."""
    report(problem for one in printed for problem in check(one))


def test_a_lost_cell_a_lost_address_and_a_printed_menu_are_reported(browser: Browser) -> None:
    body = """<style>td { display: none }</style><nav><a href='./'>Home</a></nav><main>
        <h1>Rest</h1><p><a href='https://a.org/'>One</a></p>
        <table><tr><th>Tea<td>A mug a day</table></main>"""
    assert messages(check(print_body(browser, body))) == [
        f"index.html:{wrong}"
        for wrong in (
            '1: <nav> "Home" is printed on A4\n    Fix: hide it in print.css',
            '2: <p> "One (https://a.org/)" is not printed whole on A4\n'
            "    Fix: show it in print.css",
            "2: the address https://a.org/ is not printed on A4\n"
            "    Fix: print it after the link in paper-sources.css",
            '3: <td> "A mug a day" is not printed whole on A4\n    Fix: show it in print.css',
        )
    ]


def side_of(words: str) -> PrintedSide:
    """Return a side with these words above its foot."""
    run = Run(size=12, height=99, font="", mark=UNMARKED)
    return PrintedSide([Letter(one, run, side=1, box=(0, 0, 0, 0)) for one in bare(words)])


def test_words_that_go_on_overleaf_are_printed_unless_some_are_lost(browser: Browser) -> None:
    """Numbered lists are drawn last, as on our pages."""
    text, rest = "Breathe in and count to five", "then breathe out"
    sides = [side_of(words) for words in (text, rest)]
    printed = print_body(browser, f"<main><p>{text}, {rest}</p></main>")
    assert check(replace(printed, sides=sides)) != []
    sides[0] = side_of(f"{text},1A list")
    assert check(replace(printed, sides=sides)) == []


def test_a_page_that_prints_its_words_alone_is_fine(browser: Browser) -> None:
    style = "nav { display: none } a::after { content: ' (' attr(href) ')' }"
    body = f"""<style>{style}</style><nav><a href='./'>Home</a></nav>
        <main><h1>Rest</h1><p><a href='https://a.org/'>One</a></p></main>"""
    assert check(print_body(browser, body)) == []
