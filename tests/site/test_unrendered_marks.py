"""Nothing of the writers' notation is left in what a reader sees."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rules.problem import Problem
from tests.report import report
from tests.site.page import BuiltPage, Words, line, read_page, shown_words

KEYS = "title|page_type|updated|review_due|clinical_review"
# Pages are minified: what was a new line may be a space.
LEFT_OVER = {
    "a mark without its claim": r"\[\^",
    "a block that was not closed or not declared": r"(?:^|\s)///+(?:\s|$)",
    "an include": r"-{1,2}8<-{1,2}",
    "a link that was not recognised": r"\]\(|\[[^\]\d][^\]]*\]\s\(",
    "a link to an address that is not defined": r"\[[^\]]+\]\[[^\]]*\]",
    "template code": r"\{\{|\{%|%\}|\}\}",
    "bold that was not closed": r"\*\*",
    "a list of attributes": r"\{[:#.] ?[\w.#-]",
    "a heading without a blank line before it": r"(?:^|\s)#{1,6} \w",
    "a list without a blank line before it": r"(?:^|(?<=[:.]\s))[-*+] \w",
    "a table without a blank line before it": r"\|\s*:?-{3}",
    "a caption that has no table": r"^Table: ",
    "HTML shown as text": r"</?[a-z][a-z0-9]*(?: [^>]*)?/?>",
    "front matter": rf"(?:^|\s)(?:{KEYS}): ",
    "a value that is missing": r"^\s*(?:None|undefined|Undefined)\s*$",
}
FIX = "correct this place in the Markdown file or template"
READ_OUT = ("alt", "title", "aria-label", "placeholder", "content")


def check(page: BuiltPage) -> list[Problem]:
    """Return a problem for each piece of notation in the visible words and in names."""
    problems = []
    for words in [*page_words(page), *names(page)]:
        for what, pattern in LEFT_OVER.items():
            if found := re.search(pattern, words.text):
                wrong = f'{what} is left in the text: "{excerpt(words.text[found.start() :])}"'
                problems.append(Problem(page.path, words.line, wrong, FIX))
    return problems


def page_words(page: BuiltPage) -> Iterator[Words]:
    """Yield the words of the title and of the body, without computer code."""
    for part in [*page.tree.iter("title"), page.tree.body]:
        yield from shown_words(part)


def names(page: BuiltPage) -> Iterator[Words]:
    """Yield the attributes that are read out or shown."""
    for element in page.tree.iter():
        for name in READ_OUT:
            if isinstance(element.tag, str) and element.get(name):
                yield Words(line(element), element.get(name))


def excerpt(text: str) -> str:
    """Return the start of the text: at most 40 characters of its first line."""
    return text.lstrip().split("\n")[0][:40].rstrip()


def test_no_notation_is_left_on_any_page(built_pages: list[BuiltPage]) -> None:
    """A reader who sees "[^" or "{{" stops trusting the rest."""
    report(problem for page in built_pages for problem in check(page))


def found(body: str) -> list[str]:
    """Return the first lines of what the rule says about a page with this body."""
    page = read_page("index.html", f"<title>A page</title>\n<body>\n{body}\n</body>")
    return [str(problem).split("\n")[0] for problem in check(page)]


def test_the_whole_message() -> None:
    page = read_page("about/index.html", "<title>A</title>\n<body>\n<p>It stops.[^gone] Often.</p>")
    assert [str(problem) for problem in check(page)] == [
        'about/index.html:3: a mark without its claim is left in the text: "[^gone] Often."\n'
        "    Fix: correct this place in the Markdown file or template"
    ]


def test_each_kind_of_notation_is_found() -> None:
    left = "is left in the text:"
    assert found(
        "<p>/// care-card</p><p>--8&lt;-- x</p><p>[a](b.md)</p><p>[word] (b.md)</p><p>[a][b]</p>"
    ) == [
        f'index.html:3: a block that was not closed or not declared {left} "/// care-card"',
        f'index.html:3: an include {left} "--8<-- x"',
        f'index.html:3: a link that was not recognised {left} "](b.md)"',
        f'index.html:3: a link that was not recognised {left} "[word] (b.md)"',
        f'index.html:3: a link to an address that is not defined {left} "[a][b]"',
    ]
    assert found("<p>{{ page }}</p><p>{% if x</p><p>**Stop</p><p>x {: .big }</p>") == [
        f'index.html:3: template code {left} "{{{{ page }}}}"',
        f'index.html:3: template code {left} "{{% if x"',
        f'index.html:3: bold that was not closed {left} "**Stop"',
        f'index.html:3: a list of attributes {left} "{{: .big }}"',
    ]


def test_marks_without_a_blank_line_and_leftovers_are_found() -> None:
    left = "is left in the text:"
    assert found("<p>Words\n## Part</p><p>Words:\n- rest</p><p>| a |\n| --- |</p>") == [
        f'index.html:3: a heading without a blank line before it {left} "## Part"',
        f'index.html:4: a list without a blank line before it {left} "- rest"',
        f'index.html:5: a table without a blank line before it {left} "| --- |"',
    ]
    assert found("<p>Table: Signs</p><p>&lt;b&gt;</p><p>updated: 2026</p><p>None</p>") == [
        f'index.html:3: a caption that has no table {left} "Table: Signs"',
        f'index.html:3: HTML shown as text {left} "<b>"',
        f'index.html:3: front matter {left} "updated: 2026"',
        f'index.html:3: a value that is missing {left} "None"',
    ]
    assert found('<img alt="A **face**">') == [
        f'index.html:3: bold that was not closed {left} "**face**"',
    ]


def test_ordinary_words_and_numbered_marks_are_fine() -> None:
    assert found('<p>A twitch: "it stops" (often). None listed.<sup>[1]</sup> 5 &lt; 6</p>') == []
