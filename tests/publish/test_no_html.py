"""A page is Markdown: whatever is in its file, no tag of the writer's reaches the reader."""

from __future__ import annotations

import re

import html5lib
import pytest
from hypothesis import given
from markdown import Markdown

from tests.publish.biting import ALWAYS_THE_SAME, BITING, shown, structure

# What Markdown itself writes.
TAGS = {
    *("DOCUMENT_FRAGMENT", "p", "br", "hr", "em", "strong", "code", "pre", "blockquote", "div"),
    *("ul", "ol", "li", "dl", "dt", "dd", "a", "img", "h1", "h2", "h3", "h4", "h5", "h6"),
    *("table", "thead", "tbody", "tr", "th", "td"),
}
ATTRIBUTES = {"href", "src", "alt", "title", "id", "class", "style"}
SCHEME = re.compile(r"\s*([a-z][a-z0-9+.-]*:)", re.IGNORECASE)


@pytest.fixture(scope="module")
def markdown() -> Markdown:
    """Return Markdown with the parts of it that our pages use."""
    return Markdown(extensions=["attr_list", "def_list", "tables", "publish.markdown.no_html"])


def addresses(page: str) -> list[str]:
    """Return where the links and pictures of some HTML lead, as a browser reads them."""
    tree = html5lib.parseFragment(page, namespaceHTMLElements=False)
    found = [one.get(name) for one in tree.iter() for name in ("href", "src") if one.get(name)]
    return [re.sub(r"[\t\n\r]", "", address) for address in found]


@ALWAYS_THE_SAME
@given(BITING)
def test_only_tags_of_markdown_reach_the_page(markdown: Markdown, words: str) -> None:
    """One pasted line must not be able to run a script or load a picture from elsewhere."""
    page = markdown.reset().convert(words)
    used = structure(page)
    assert {tag for tag, *_ in used} <= TAGS
    assert {name for _, *names in used for name in names} <= ATTRIBUTES
    schemes = {found[1].lower() for one in addresses(page) if (found := SCHEME.match(one))}
    assert schemes <= {"https:", "tel:", "mailto:"}


def test_a_tag_is_shown_as_words(markdown: Markdown) -> None:
    page = markdown.reset().convert("One <b onclick='go()'>two</b>.\n\n<script>go()</script>\n")
    assert shown(page) == "One<bonclick='go()'>two</b>.<script>go()</script>"


def test_a_heading_may_have_an_id(markdown: Markdown, caplog: pytest.LogCaptureFixture) -> None:
    page = markdown.reset().convert("# Tests {#tests}\n")
    assert page == '<h1 id="tests">Tests</h1>'
    assert caplog.messages == []


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("# A {onclick=go()}", "onclick=go()"),
        ("# A {#a .b}", "#a .b"),
        ("# A {: style='color:red' }", "style='color:red' "),
        ("One\n{: .a }", ".a "),
        ("[a](b.md){: onclick=go() }", "onclick=go() "),
        ("- a\n  {: #a }", "#a "),
    ],
)
def test_every_other_attribute_is_refused(
    markdown: Markdown, caplog: pytest.LogCaptureFixture, text: str, asked: str
) -> None:
    """The strict build stops at what is said here."""
    used = structure(markdown.reset().convert(text))
    assert {name for _, *names in used for name in names} <= {"href"}
    assert caplog.messages == [f"only a heading may have an id, and nothing else: {{{asked}}}"]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("[a](javascript:go())", "javascript:go()"),
        ("[a](java&#115;cript:go())", "java&#115;cript:go()"),
        ("[a](http://a.org/)", "http://a.org/"),
        ("![a](https://a.org/x.png)", "https://a.org/x.png"),
        ("<http://a.org/>", "http://a.org/"),
    ],
)
def test_a_link_that_no_page_may_have_is_named(
    markdown: Markdown, caplog: pytest.LogCaptureFixture, text: str, address: str
) -> None:
    """The strict build stops at what is said here."""
    assert addresses(markdown.reset().convert(text)) == []
    assert caplog.messages == [f"a link may not lead to {address!r}: use https:, tel: or mailto:"]


def test_links_that_a_page_may_have_are_kept(
    markdown: Markdown, caplog: pytest.LogCaptureFixture
) -> None:
    text = "[a](https://a.org/?b=c:d) [b](b.md#c:d) [c](tel:999) ![d](d.svg) <https://a.org/>"
    assert addresses(markdown.reset().convert(text)) == [
        *("https://a.org/?b=c:d", "b.md#c:d", "tel:999", "d.svg", "https://a.org/"),
    ]
    assert caplog.messages == []
