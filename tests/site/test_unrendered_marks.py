from __future__ import annotations

from rules.built.page import BuiltPage
from rules.site.unrendered_marks import check
from tests.proof import first_line, on_body
from tests.report import report


def test_no_notation_is_left_on_any_page(built_pages: list[BuiltPage]) -> None:
    """A reader who sees "[^" or "{{" stops trusting the rest."""
    report(problem for page in built_pages for problem in check(page))


problems = on_body(check, tell=first_line)


def test_the_whole_message() -> None:
    assert on_body(check)("<p>It stops.[^gone] Often.</p>") == [
        'index.html:3: a mark without its claim is left in the text: "[^gone] Often."\n'
        "    Fix: correct this place in the Markdown file, the data or the template"
    ]


def test_each_kind_of_notation_is_found() -> None:
    left = "is left in the text:"
    assert problems(
        "<p>/// care-card</p><p>--8&lt;-- x</p><p>[a](b.md)</p><p>[word] (b.md)</p><p>[a][b]</p>"
    ) == [
        f'index.html:3: a block that was not closed or not declared {left} "/// care-card"',
        f'index.html:3: an include {left} "--8<-- x"',
        f'index.html:3: a link that was not recognised {left} "](b.md)"',
        f'index.html:3: a link that was not recognised {left} "[word] (b.md)"',
        f'index.html:3: a link to an address that is not defined {left} "[a][b]"',
    ]
    assert problems("<p>{{ page }}</p><p>{% if x</p><p>**Stop</p><p>x {: .big }</p>") == [
        f'index.html:3: template code {left} "{{{{ page }}}}"',
        f'index.html:3: template code {left} "{{% if x"',
        f'index.html:3: bold that was not closed {left} "**Stop"',
        f'index.html:3: a list of attributes {left} "{{: .big }}"',
    ]


def test_marks_without_a_blank_line_and_leftovers_are_found() -> None:
    left = "is left in the text:"
    assert problems("<p>Words\n## Part</p><p>Words:\n- rest</p><p>| a |\n| --- |</p>") == [
        f'index.html:3: a heading without a blank line before it {left} "## Part"',
        f'index.html:4: a list without a blank line before it {left} "- rest"',
        f'index.html:5: a table without a blank line before it {left} "| --- |"',
    ]
    assert problems("<p>Table: Signs</p><p>&lt;b&gt;</p><p>updated: 2026</p><p>None</p>") == [
        f'index.html:3: a caption that has no table {left} "Table: Signs"',
        f'index.html:3: HTML shown as text {left} "<b>"',
        f'index.html:3: front matter {left} "updated: 2026"',
        f'index.html:3: a value that is missing {left} "None"',
    ]
    assert problems('<img alt="A **face**"><p>The doctor\'s</p>') == [
        f'index.html:3: a straight apostrophe {left} "r\'s"',
        f'index.html:3: bold that was not closed {left} "**face**"',
    ]


def test_ordinary_words_and_numbered_marks_are_fine() -> None:
    assert not problems('<p>A twitch: "it stops" (often). None listed.<sup>[1]</sup> 5 &lt; 6</p>')
