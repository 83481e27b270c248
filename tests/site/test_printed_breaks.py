from __future__ import annotations

from playwright.sync_api import Browser

from rules.built.printed import PrintedPage, print_body
from rules.problem import messages
from rules.site.printed_breaks import check
from tests.report import report


def test_no_sheet_cuts_a_row_or_a_card_or_leaves_a_heading_behind(
    printed: list[PrintedPage],
) -> None:
    """Half of an emergency card looks like the whole of it."""
    report(problem for one in printed for problem in check(one))


def problems(browser: Browser, style: str, body: str) -> list[str]:
    """Return what the rule says about an A4 page that starts with a space of 255 mm.

    14 mm are left, which is two lines.
    """
    rest = "body, h2, p, div { margin: 0; orphans: 1; widows: 1 } div { height: 255mm }"
    rules = f"@page {{ margin: 14mm }} * {{ font: 12pt/7mm serif }} {rest} {style}"
    text = f"<style>{rules}</style><main><div>Start</div>{body}</main>"
    return messages(check(print_body(browser, text)))


def test_a_row_on_two_sheets_is_reported(browser: Browser) -> None:
    body = "<table><tr><th>Tea</th><td>A mug<br>a day,<br>no more</td></tr></table>"
    assert problems(browser, "", body) == [
        'index.html:1: A4: <tr> "Tea A mug a day, no more" is on two sides\n'
        "    Fix: break-inside: avoid in paper-breaks.css"
    ]
    assert not problems(browser, "tr { break-inside: avoid }", body)


def test_a_card_on_two_sheets_is_reported(browser: Browser) -> None:
    body = "<section class='care-card care-card--today'><p>Go<p>to<p>bed</section>"
    assert problems(browser, "", body) == [
        'index.html:1: A4: <section> "Go to bed" is on two sides\n'
        "    Fix: break-inside: avoid in paper-breaks.css"
    ]
    assert not problems(browser, "section { break-inside: avoid }", body)


def test_a_heading_at_the_end_of_a_sheet_is_reported(browser: Browser) -> None:
    body = "<p>Rest.</p><h2>Then<br>work</h2><p>Slowly.</p>"
    style = "div { height: 248mm }"
    assert problems(browser, style, body) == [
        'index.html:1: A4: "Then work" is the last line of side 1\n'
        "    Fix: break-after: avoid in paper-breaks.css"
    ]
    assert not problems(browser, f"{style} h2 {{ break-after: avoid }}", body)


def test_an_empty_sheet_is_reported(browser: Browser) -> None:
    body = "<i></i><p>Rest.</p>"
    style = "i { display: block; height: 1mm; break-before: page; break-after: page }"
    assert problems(browser, style, body) == [
        "index.html:1: A4: side 2 is empty\n    Fix: leave out the break before it"
    ]
