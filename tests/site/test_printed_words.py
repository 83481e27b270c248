"""Paper shows every word of a page and the address of every source, and no navigation."""

from __future__ import annotations

from playwright.sync_api import Browser

from rules.problem import Problem, messages
from tests.report import report
from tests.site.page import line, shown_text, squeeze
from tests.site.printed import OUTSIDE, SCREEN_ONLY, PrintedPage, bare, expected, print_body, texts


def check(printed: PrintedPage) -> list[Problem]:
    """Return a problem for each text that paper lacks, and each that it must lack."""
    return [
        Problem(printed.page.path, number, f"{wrong} on {printed.paper}", fix)
        for number, wrong, fix in (*lost(printed), *useless(printed))
    ]


def lost(printed: PrintedPage) -> list[tuple[int, str, str]]:
    """Return what is missing: the line of the page, the fault and what to do."""
    found = []
    for link in printed.source.xpath(OUTSIDE):
        if bare(f"({link.get('href')})") not in printed.words:
            wrong = f"the address {link.get('href')} is not printed"
            found.append((line(link), wrong, "print it after the link in paper-notes.css"))
    for main in printed.source.xpath("//main|//footer"):
        for text in texts(main):
            if expected(text) not in printed.words:
                wrong = f'<{text.tag}> "{shown_text(text)[:60]}" is not printed whole'
                found.append((line(text), wrong, "show it in print.css"))
    return found


def useless(printed: PrintedPage) -> list[tuple[int, str, str]]:
    """Return what paper has and only a screen needs: words that belong nowhere else."""
    found = []
    for element in printed.page.tree.xpath(SCREEN_ONLY):
        words = bare(element.text_content())
        if words and words in printed.words and words not in expected(printed.source):
            wrong = f'<{element.tag}> "{squeeze(element.text_content())[:60]}" is printed'
            found.append((line(element), wrong, "hide it in print.css"))
    return found


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
            "    Fix: print it after the link in paper-notes.css",
            '3: <td> "A mug a day" is not printed whole on A4\n    Fix: show it in print.css',
        )
    ]


def test_a_page_that_prints_its_words_alone_is_fine(browser: Browser) -> None:
    style = "nav { display: none } a::after { content: ' (' attr(href) ')' }"
    body = f"""<style>{style}</style><nav><a href='./'>Home</a></nav>
        <main><h1>Rest</h1><p><a href='https://a.org/'>One</a></p></main>"""
    assert check(print_body(browser, body)) == []
