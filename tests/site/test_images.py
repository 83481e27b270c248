"""Each picture says what it shows, or is kept from screen readers."""

from __future__ import annotations

from lxml.html import HtmlElement

from rules.problem import Problem
from tests.report import report
from tests.site.page import BuiltPage, is_hidden, line, name_of, opening, read_page, squeeze

LONGEST = 125
OPENINGS = ("image of", "picture of", "drawing of", "photo of", "graphic of", "icon of")


def check(page: BuiltPage) -> list[Problem]:
    """Return a problem for each picture without words, and for words that do not help."""
    problems = []
    for image in page.tree.iter("img"):
        problems += check_words(page, image, image.get("alt"), is_hidden(image))
    for drawing in page.tree.body.iter("svg"):
        if drawing.get("aria-hidden") == "true" or is_hidden(drawing):
            continue
        if drawing.get("role") != "img":
            fix = 'add role="img" and a title, or aria-hidden="true"'
            wrong = f"{opening(drawing)} is neither an image nor hidden"
            problems.append(Problem(page.path, line(drawing), wrong, fix))
            continue
        words = name_of(drawing) or squeeze(drawing.findtext("title") or "")
        problems += check_words(page, drawing, words, hidden=False)
    return problems


def check_words(
    page: BuiltPage, picture: HtmlElement, words: str | None, hidden: bool
) -> list[Problem]:
    """Return a problem for words that are missing, too long or say nothing."""
    name = opening(picture)
    if words is None:
        wrong, fix = f"{name} has no alt", 'add alt, or alt="" with aria-hidden="true"'
    elif hidden:
        return []
    elif not words.strip():
        wrong, fix = f"{name} says nothing", "say what it shows, in the alt or the title"
    elif len(words) > LONGEST:
        wrong = f"the words for {name} have {len(words)} characters, more than {LONGEST}"
        fix = "say the rest in the text"
    elif words.lower().startswith(OPENINGS) or words.endswith((".svg", ".png", ".jpg")):
        wrong, fix = f'"{words}" names the file or the kind of picture', "say what it shows"
    else:
        return []
    return [Problem(page.path, line(picture), wrong, fix)]


def test_each_picture_says_what_it_shows(built_pages: list[BuiltPage]) -> None:
    """A reader who cannot see a face drawn still needs to know which corner of it droops."""
    report(problem for page in built_pages for problem in check(page))


def found(body: str) -> list[str]:
    """Return what the rule says about a page with this body."""
    page = read_page("index.html", f"<title>A</title>\n<body>\n{body}")
    return [str(problem) for problem in check(page)]


def test_pictures_without_words_are_reported() -> None:
    assert found('<img src=a>\n<img alt="">\n<svg></svg>\n<svg role=img><path/></svg>') == [
        'index.html:3: <img src="a"> has no alt\n'
        '    Fix: add alt, or alt="" with aria-hidden="true"',
        "index.html:4: <img> says nothing\n    Fix: say what it shows, in the alt or the title",
        "index.html:5: <svg> is neither an image nor hidden\n"
        '    Fix: add role="img" and a title, or aria-hidden="true"',
        "index.html:6: <svg> says nothing\n    Fix: say what it shows, in the alt or the title",
    ]


def test_words_that_do_not_help_are_reported() -> None:
    assert found(f'<img alt="{"a" * 126}">\n<img alt="Picture of a face">\n<img alt="a.svg">') == [
        "index.html:3: the words for <img> have 126 characters, more than 125\n"
        "    Fix: say the rest in the text",
        'index.html:4: "Picture of a face" names the file or the kind of picture\n'
        "    Fix: say what it shows",
        'index.html:5: "a.svg" names the file or the kind of picture\n    Fix: say what it shows',
    ]


def test_pictures_with_words_and_hidden_ones_are_fine() -> None:
    body = (
        '<img alt="A drooping mouth"><img alt="" aria-hidden="true"><svg aria-hidden="true"></svg>'
        '<span aria-hidden="true"><svg></svg></span><svg role="img"><title>A face</title></svg>'
    )
    assert found(body) == []
