"""No title, description, name or date of a page can bring anything but words into it."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from types import SimpleNamespace

import html5lib
import material
import pytest
from hypothesis import example, given, settings
from jinja2 import Environment, FileSystemLoader, Template

from publish.interface import all_words
from publish.steps.slim import slim_page
from rules.problem import Problem, messages
from tests.publish.biting import ALWAYS_THE_SAME, BITING, straight
from tests.report import report

TEMPLATES = Path("overrides")
PRINTED = re.compile(r"\{\{-?\s*(.*?)\s*-?\}\}", re.DOTALL)
# The last filter says what a value is: words, a number, an address of MkDocs, or finished HTML.
SAFE = re.compile(r"\|\s*(?:e|int|url|safe)$")
FIX = 'end it with "| e", or with "| safe" if it is HTML that our own code has made'
# What the templates look for in a page, to put their parts before it.
PAGE = """<div class="page-head"><h1>A page</h1></div>
<hr class="page-head-end" />
<h2 id="sources">Sources</h2>"""


def check(path: str, text: str) -> list[Problem]:
    """Return a problem for each value that a template prints as it is."""
    return [
        Problem(path, text[: found.start()].count("\n") + 1, f"it prints {found[1]} as HTML", FIX)
        for found in PRINTED.finditer(text)
        if not SAFE.search(found[1])
    ]


def test_every_template_says_what_it_prints() -> None:
    """MkDocs prints values as they are; one forgotten filter lets a title be a script."""
    templates = sorted(TEMPLATES.rglob("*.html"))
    assert len(templates) > 10
    report(problem for file in templates for problem in check(str(file), file.read_text("utf-8")))


def test_a_value_printed_as_it_is_is_reported() -> None:
    text = "<title>{{ page.title }}</title>\n{{- page.url | url }}{{ name | e }}\n{{ a | upper }}"
    assert messages(check("overrides/a.html", text)) == [
        f"overrides/a.html:1: it prints page.title as HTML\n    Fix: {FIX}",
        f"overrides/a.html:3: it prints a | upper as HTML\n    Fix: {FIX}",
    ]


# Where a page stands: in a section, as its first page, or in none.
PLACES = ((True, False), (True, True), (False, False))


def values(words: str, in_section: bool, is_first: bool) -> dict:
    """Return what MkDocs gives a template, with these words wherever a person writes words."""
    review = {"name": words, "credentials": words, "date": words}
    meta = {"title": words, "description": words, "clinical_review": review}
    meta |= {"updated": words, "review_due": words}
    item = SimpleNamespace(title=words, url="a/", meta=meta, active=is_first, children=[])
    section = SimpleNamespace(title=words, active=in_section, children=[item, item])
    anchor = SimpleNamespace(url=words, title="Finished HTML")
    page = SimpleNamespace(
        title=words, url="a/", meta=meta, content=PAGE, canonical_url=words, active=True,
        file=SimpleNamespace(src_uri=words), previous_page=item, next_page=item,
        toc=[SimpleNamespace(children=[anchor] * 5)],
    )  # fmt: skip
    home = SimpleNamespace(title=words, url="a/" if is_first else "", meta=meta)
    nav = SimpleNamespace(items=[item, section, item, section], homepage=home)
    written = ("site_name", "site_description", "site_url", "repo_url", "copyright")
    config: dict = dict.fromkeys(written, words)
    # Brackets make a link there, by intention.
    interface = dict.fromkeys(all_words(), re.sub(r"[][{}]", "", words) + " {numbers} [link]")
    icons = {"a": "pill", "print": "printer", "search": "magnify"}
    extra = {"emergency": "help/", "interface": interface, "icons": icons}
    config |= {"extra": extra, "theme": {"language": "en"}}
    return {"config": config, "nav": nav, "page": page}


def environment() -> Environment:
    """Return our templates over Material's, read as MkDocs does: nothing is made safe by itself."""
    folders = [TEMPLATES, Path(material.__file__).parent / "templates"]
    return Environment(loader=FileSystemLoader(folders), autoescape=False)  # noqa: S701


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en-GB", "en-GB ltr Search Ours none"),
        ("de", "de ltr Suche Ours none"),
        ("ar", "ar rtl بحث Ours none"),
    ],
)
def test_a_word_is_ours_or_that_of_the_language(language: str, said: str) -> None:
    """Material's German says no direction, because it is that of English."""
    template = environment().from_string(
        '{% import "partials/language.html" as lang with context %}'
        "{% for key in ['language', 'direction', 'search.placeholder', 'menu', 'none'] %}"
        "{{ lang.t(key) }} {% endfor %}"
    )
    config = {"theme": {"language": language}, "extra": {"interface": {"menu": "Ours"}}}
    assert template.render(config=config).strip() == said


@pytest.fixture(
    scope="module", params=["main", "home", "help", "handout", "sheet", "search", "404"]
)
def template(request: pytest.FixtureRequest) -> Template:
    """Return a template of a page."""
    ours = environment()
    ours.filters["url"] = lambda address: address
    return ours.get_template(f"{request.param}.html")


def tags(page: str) -> list[tuple[str, ...]]:
    """Return each tag of a whole page, as a browser reads it, with its attributes' names."""
    tree = html5lib.parse(page, namespaceHTMLElements=False)
    return [(str(one.tag), *sorted(one.attrib)) for one in tree.iter()]


@cache
def plain_tags(template: Template, place: tuple[bool, bool]) -> list[tuple[str, ...]]:
    """Return the tags of a page that has a plain word wherever a person writes words."""
    return tags(template.render(values("Word", *place)))


@settings(ALWAYS_THE_SAME, max_examples=25)
@given(BITING.filter(str.strip))
@example("</title><script>go()</script>")
@example('"><script>go()</script>')
def test_words_of_a_page_stay_words(template: Template, words: str) -> None:
    """Whoever can write a description must not thereby be able to write a script."""
    for place in PLACES:
        page = template.render(values(words, *place))
        assert tags(page) == plain_tags(template, place)


@pytest.mark.parametrize(
    "words", ["<script>go()</script>", '" onclick="go()', "</title><b>", "&lt;b"]
)
def test_making_a_page_small_keeps_its_words(words: str) -> None:
    """The step that minifies writes characters in a shorter way, and must not make tags of them."""
    safe = words.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&#34;")
    page = (
        f'<!doctype html><head><title>{safe}</title><meta name="description" content="{safe}">'
        f"</head><body><p>{safe}</p></body>"
    )
    assert tags(slim_page(page)) == tags(page)
    tree = html5lib.parse(slim_page(page), namespaceHTMLElements=False)
    assert straight(tree.findtext("body/p")) == straight(words)
    assert tree.find("head/meta").get("content") == words
