"""On paper a heading is above what it is for, wherever on a side it comes to lie."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from rules.built.pdf_letters import bare
from rules.built.printed import read_pdf
from tests.browsers.engines.tab import Tab

# What is above and below: a heading and some lines, or a card, which no side's end cuts; and
# what is no heading, as a proof.
PAIRS = (("h2", "p"), ("h2", "section"), ("div", "p"))
# How much of a side is before the heading, in millimetres: from two thirds to all of it.
BEFORE = tuple(range(180, 270, 6))
WORDS = "Some words that go on for a while. " * 12
# Fills a page anew: for each height an empty block on a side of its own, a heading and its body.
FILL = """(pairs, before, words) => {
    const text = document.querySelector(".page__text");
    const made = (name, content) => {
        const one = document.createElement(name);
        one.append(content);
        return one;
    };
    text.replaceChildren();
    for (const [head, body] of pairs)
        for (const height of before) {
            const empty = made("div", "");
            empty.style.height = height + "mm";
            empty.style.breakBefore = "page";
            const below = made(body, made("b", `Below ${head} ${body} ${height}: `));
            below.append(words);
            if (body === "section") below.className = "care-card care-card--today";
            text.append(empty, made(head, `Head ${head} ${body} ${height}`), below);
        }
}"""


def alone(pdf: bytes) -> Iterator[str]:
    """Yield each kind of heading that is on another side than the words below it."""
    sides = [side.words for side in read_pdf(pdf)]
    for pair, height in product(PAIRS, BEFORE):
        head, below = (bare(f"{name} {' '.join(pair)} {height}") for name in ("Head", "Below"))
        if not any(head in side and below in side for side in sides):
            yield pair[0]


def test_no_heading_is_left_at_the_foot_of_a_side(tab: Tab, server: str) -> None:
    """Firefox and WebKit take no notice of break-after."""
    tab.open(f"{server}conditions/bells-palsy/")
    tab.run(FILL, PAIRS, BEFORE, WORDS)
    assert set(alone(tab.print("A4"))) == {"div"}
