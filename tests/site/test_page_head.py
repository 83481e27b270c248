"""Each page names its language, and has a title and a description of its own."""

from __future__ import annotations

from collections import Counter

from rules.problem import Problem
from tests.report import report
from tests.site.page import BuiltPage, line, read_page, squeeze

LANGUAGE = "en-GB"
FIX = "correct the front matter, or overrides/partials/head.html"


def check(pages: list[BuiltPage]) -> list[Problem]:
    """Return a problem for each page whose head is incomplete or the same as another's."""
    titles = Counter(title_of(page) for page in pages)
    descriptions = Counter(meta(page, "description") for page in pages)
    return [
        Problem(page.path, line(page.tree.head), wrong, FIX)
        for page in pages
        for wrong in [
            *language_faults(page),
            *text_faults("title", title_of(page), titles),
            *text_faults("description", meta(page, "description"), descriptions),
            *zoom_faults(meta(page, "viewport")),
            *text_scale_faults(meta(page, "text-scale")),
        ]
    ]


def title_of(page: BuiltPage) -> str:
    """Return the title of the page."""
    return squeeze(page.tree.findtext("head/title") or "")


def meta(page: BuiltPage, name: str) -> str:
    """Return what the page's meta element of this name says."""
    return squeeze(" ".join(page.tree.xpath("head/meta[@name=$name]/@content", name=name)))


def language_faults(page: BuiltPage) -> list[str]:
    """Say which language the page claims, if it is not ours."""
    language = page.tree.get("lang", "")
    return [] if language == LANGUAGE else [f'the language is "{language}", not "{LANGUAGE}"']


def text_faults(what: str, text: str, all_texts: Counter[str]) -> list[str]:
    """Say if a title or description is empty or is another page's, too."""
    if not text:
        return [f"the {what} is empty"]
    return [f'another page has the {what} "{text}", too'] if all_texts[text] > 1 else []


def text_scale_faults(scale: str) -> list[str]:
    """Say if the page does not follow the size of text that the reader set for the device."""
    return [] if scale == "scale" else ["it does not follow the reader's own text size"]


def zoom_faults(viewport: str) -> list[str]:
    """Say if the page does not fit a phone, or forbids to enlarge it."""
    faults = [] if "width=device-width" in viewport else ["it is not fitted to a phone's width"]
    if "user-scalable" in viewport or "maximum-scale" in viewport:
        faults.append("it keeps readers from enlarging it")
    return faults


def test_each_page_names_its_language_and_itself(built_pages: list[BuiltPage]) -> None:
    """The title is the first thing read aloud, and what a search shows."""
    report(check(built_pages))


def head(title: str, description: str, language: str = LANGUAGE) -> str:
    """Return a page with this head."""
    return (
        f'<!doctype html><html lang="{language}"><head>\n<title>{title}</title>'
        f'<meta name="description" content="{description}">'
        '<meta name="viewport" content="width=device-width">'
        '<meta name="text-scale" content="scale"></head><body></body></html>'
    )


def test_a_poor_head_is_reported() -> None:
    bare = read_page("a.html", "<html lang=en>\n<head><title> </title></head><body>A</body></html>")
    assert [str(problem) for problem in check([bare])] == [
        f"a.html:2: {wrong}\n    Fix: {FIX}"
        for wrong in [
            'the language is "en", not "en-GB"',
            "the title is empty",
            "the description is empty",
            "it is not fitted to a phone's width",
            "it does not follow the reader's own text size",
        ]
    ]


def test_two_pages_with_one_title_are_reported() -> None:
    pages = [read_page("a.html", head("A", "One")), read_page("b.html", head("A", "Two"))]
    assert [str(problem) for problem in check(pages)] == [
        f'{path}:1: another page has the title "A", too\n    Fix: {FIX}'
        for path in ("a.html", "b.html")
    ]


def test_a_page_that_cannot_be_enlarged_is_reported() -> None:
    text = head("A", "One").replace("device-width", "device-width, maximum-scale=1")
    assert [str(problem) for problem in check([read_page("a.html", text)])] == [
        f"a.html:1: it keeps readers from enlarging it\n    Fix: {FIX}"
    ]


def test_a_good_head_is_fine() -> None:
    pages = [read_page("a.html", head("A", "One")), read_page("b.html", head("B", "Two"))]
    assert check(pages) == []
