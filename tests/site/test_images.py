from __future__ import annotations

from rules.built.page import BuiltPage
from rules.site.images import check
from tests.proof import on_body
from tests.report import report


def test_each_picture_says_what_it_shows(built_pages: list[BuiltPage]) -> None:
    """A reader who cannot see a face drawn still needs to know which corner of it droops."""
    report(problem for page in built_pages for problem in check(page))


problems = on_body(check)


def test_pictures_without_words_are_reported() -> None:
    assert problems('<img src=a>\n<img alt="">\n<svg></svg>\n<svg role=img><path/></svg>') == [
        'index.html:3: <img src="a"> has no alt\n'
        '    Fix: add alt, or alt="" with aria-hidden="true"',
        "index.html:4: <img> says nothing\n    Fix: say what it shows, in the alt or the title",
        "index.html:5: <svg> is neither an image nor hidden\n"
        '    Fix: add role="img" and a title, or aria-hidden="true"',
        "index.html:6: <svg> says nothing\n    Fix: say what it shows, in the alt or the title",
    ]


def test_words_that_do_not_help_are_reported() -> None:
    assert problems(
        f'<img alt="{"a" * 126}">\n<img alt="Picture of a face">\n<img alt="a.svg">'
    ) == [
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
        '<div role="img" aria-label="Three faces"><svg></svg></div>'
    )
    assert not problems(body)
