from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from rules.built.page import BuiltPage
from rules.problem import Problem
from rules.site.care_cards import check
from tests.proof import on_body
from tests.report import report


class Loader(yaml.SafeLoader):
    """Reads mkdocs.yml; the value of !ENV does not matter here."""


def fallbacks(loader: Loader, node: yaml.SequenceNode) -> list:
    """Return the names of a variable, and what is taken without it."""
    return loader.construct_sequence(node)


Loader.add_constructor("!ENV", fallbacks)


@pytest.fixture(scope="session")
def kinds() -> dict[str, str]:
    """Return the kinds of care card and their tags, most urgent first, from mkdocs.yml."""
    settings = yaml.load(Path("mkdocs.yml").read_text(encoding="utf-8"), Loader)
    extensions = [one for one in settings["markdown_extensions"] if isinstance(one, dict)]
    return next(
        one["publish.markdown.components"]["care_cards"]
        for one in extensions
        if "publish.markdown.components" in one
    )


def test_each_card_says_its_level(built_pages: list[BuiltPage], kinds: dict[str, str]) -> None:
    """The level must survive grey paper, a screen reader and a reader in a hurry."""
    report(problem for page in built_pages for problem in check(page, kinds))


def test_each_kind_of_card_is_on_a_page(
    built_pages: list[BuiltPage], kinds: dict[str, str]
) -> None:
    """A level without a card is a reader without advice."""
    shown = {card.get("id") for page in built_pages for card in page.tree.find_class("care-card")}
    report(
        Problem("mkdocs.yml", 1, f'no page has a card "{kind}"', "add one, or drop the kind")
        for kind in kinds
        if kind not in shown
    )


KINDS = {"emergency": "Emergency", "home": "At home"}


def card(kind: str, tag: str, body: str = "<p>Call.</p>") -> str:
    """Return a good card on one line."""
    return (
        f'<section class="care-card" id="{kind}" aria-labelledby="{kind}-h">'
        '<div class="care-card__head"><span aria-hidden="true"><svg></svg></span>'
        f'<h2 id="{kind}-h"><span>{tag}: </span>Title</h2>'
        f'</div><div class="care-card__body">{body}</div></section>\n'
    )


problems = on_body(check, KINDS)


def test_a_card_without_its_parts_is_reported() -> None:
    bare = '<section class="care-card" id="home" aria-labelledby="x"><div class="care-card__head">'
    bare += '<svg></svg><h2 id="y">Home: Rest</h2></div><div class="care-card__body"></div>'
    assert problems(f"{bare}</section><p>More</p>") == [
        f'index.html:3: the card "home" {wrong}'
        for wrong in [
            'has no heading that begins "At home: "\n    Fix: begin the card with "## Title"',
            "is not labelled by its heading\n    Fix: name the heading's id",
            "has no shape, or one that is read out\n    Fix: draw it with aria-hidden",
            "says nothing\n    Fix: write its signs and what to do",
            "is followed by a p that seems to belong to it\n    Fix: add a heading",
        ]
    ]


def test_a_card_out_of_order_or_of_no_kind_is_reported() -> None:
    cards = card("home", "At home") + card("emergency", "Emergency") + card("soon", "Soon")
    assert problems(cards) == [
        'index.html:4: the card "emergency" comes twice, or after a less urgent one\n'
        "    Fix: order: emergency, home",
        'index.html:5: "soon" is not a kind of card\n    Fix: use a kind of mkdocs.yml',
    ]


def test_good_cards_in_order_are_fine() -> None:
    assert not problems(card("emergency", "Emergency") + card("home", "At home") + "<h2>More</h2>")
