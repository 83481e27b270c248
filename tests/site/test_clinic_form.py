"""The form that fills in the clinic's box: text only, in this browser only, no longer sheet."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from urllib.parse import urlencode

import pypdfium2
import pytest
from playwright.sync_api import Browser, Page

from publish.handouts.clinic import TEXTS
from rules.built.screen import opened

VALUES = ".clinic-box__value"
MARKUP = "<img src=x onerror=\"document.title='ran'\"><b>Clinic</b>"
LONG = "W" * 500
PAPERS = ("A4", "Letter")
MOST_LARGE = 6


@pytest.fixture
def asked() -> list[tuple[str, str]]:
    """Return the requests that the page of `handout` makes, each with its method."""
    return []


@pytest.fixture
def handout(browser: Browser, server: str, asked: list[tuple[str, str]]) -> Iterator[Page]:
    """Open the page of the sheet, and its form."""
    with opened(browser) as page:
        page.on("request", lambda request: asked.append((request.method, request.url)))
        page.goto(f"{server}handout/sheet/")
        page.get_by_text("Add your clinic’s details").click()
        yield page


def sides(page: Page) -> Iterator[int]:
    """Yield how many sides the browser prints of each sheet with a box, in each size, on paper."""
    for large, sheet, paper in product((False, True), ("Handout", "Question sheet"), PAPERS):
        page.get_by_label("Large print", exact=True).set_checked(large)
        page.get_by_label(sheet, exact=True).check()
        yield len(pypdfium2.PdfDocument(page.pdf(format=paper)))


def assert_room(found: list[int]) -> None:
    """Hold each sheet to its sides; in large print the handout takes what its words need."""
    assert found[:4] == [2, 2, 1, 1]
    assert max(found[4:6]) <= MOST_LARGE
    assert found[6:] == [1, 1]


def test_what_is_typed_stands_in_the_box_as_text(handout: Page) -> None:
    """Markup in a field must never become markup of the page."""
    handout.get_by_label("Doctor or clinic").fill(MARKUP)
    handout.get_by_label("Phone").fill("01632 960 123")
    assert handout.locator(VALUES).all_inner_texts()[:2] == [MARKUP, "01632 960 123"]
    assert handout.locator(".clinic-box :is(img, b)").count() == 0
    assert handout.title() != "ran"


def test_nothing_that_is_typed_leaves_the_browser(
    handout: Page, asked: list[tuple[str, str]]
) -> None:
    """No request is made, not even to us, and no address with a "?" is built."""
    handout.wait_for_timeout(300)  # the icon is asked for last
    before = list(asked)
    handout.get_by_label("Doctor or clinic").fill("Hill Street Practice")
    handout.get_by_label("Doctor or clinic").press("Enter")
    handout.get_by_label("Address").fill("12 Hill Street")
    handout.wait_for_timeout(300)
    assert asked == before
    assert all(method == "GET" and "Hill" not in url for method, url in before)
    link = handout.get_by_role("link", name="Link to this page with your details")
    assert link.get_attribute("href").endswith("#name=Hill+Street+Practice&address=12+Hill+Street")
    assert "?" not in link.get_attribute("href")
    assert "?" not in handout.url


def test_details_in_a_link_are_shown_as_text_with_a_warning(
    handout: Page, server: str, asked: list[tuple[str, str]]
) -> None:
    """Anyone can write such a link, so its reader is told to check it."""
    details = urlencode({"name": MARKUP, "phone": LONG, "patient": "Ann Other", "emergency": "1"})
    handout.goto("about:blank")
    handout.goto(f"{server}handout/sheet/#{details}")
    shown = handout.locator(VALUES).all_inner_texts()
    assert shown == [MARKUP, "W" * 25, "", ""]
    assert handout.locator(".clinic-box :is(img, b)").count() == 0
    assert [one.is_visible() for one in handout.get_by_text("came from a link").all()] == [True] * 2
    assert "Ann Other" not in handout.content()
    assert all("Ann" not in url.partition("#")[0] for _, url in asked)


@pytest.mark.parametrize("text", ["Wellingborough " * 6, "Wellingborough" * 6])
def test_the_longest_text_makes_no_page_more(handout: Page, text: str) -> None:
    """The sheet keeps its sides, and cuts nothing: tests/browsers/test_paper.py reads it."""
    for label in ("Doctor or clinic", "Phone", "Opening hours", "Address"):
        field = handout.get_by_label(label, exact=True)
        # A field takes no more than its length from the keyboard.
        field.evaluate("(one, text) => { one.value = text.slice(0, one.maxLength) }", text)
        field.dispatch_event("input")
    assert_room(list(sides(handout)))


def test_a_box_that_grows_is_noticed(browser: Browser, server: str) -> None:
    """The proof that the count can change."""
    with opened(browser, bypass_csp=True) as page:
        page.goto(f"{server}handout/sheet/")
        page.get_by_text("Add your clinic’s details").click()
        page.add_style_tag(content=".clinic-box__value { font-size: 40pt }")
        page.get_by_label("Address", exact=True).fill(LONG)
        assert next(sides(page)) > 2


def test_a_field_takes_what_a_clinics_file_may_hold(handout: Page) -> None:
    """The box has the same room, whichever way it is filled in."""
    fields = handout.locator(".clinic-form__field").all()
    found = {one.get_attribute("name"): int(one.get_attribute("maxlength")) for one in fields}
    assert found == {key: most for key, (most, _) in TEXTS.items()}


def test_without_a_script_the_box_has_lines_for_a_pen(browser: Browser, server: str) -> None:
    """The form is not shown where it cannot work."""
    with opened(browser, java_script_enabled=False) as page:
        page.goto(f"{server}handout/sheet/")
        assert page.locator("form").count() == 0
        assert page.locator(".clinic-box td").count() == 10
        assert not page.get_by_text("Add your clinic’s details").is_visible()
