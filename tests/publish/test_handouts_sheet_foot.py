"""The page holds what only paper shows: the code, the line of sources, and the edges of a side."""

from __future__ import annotations

import pytest

from publish.handouts.sheet_foot import ANY, edges, quoted, with_foot
from tests.proof import exit_message

WORDS = {
    "url": "https://a.org/handout/",
    "site": "Lips & more",
    "sources": "Sources: A & B.",
    "review": [
        {"name": "Updated", "value": "1 May 2026"},
        {"name": "Review due", "value": "1 May 2027"},
        {"name": "Clinical check", "value": "Not yet reviewed"},
    ],
}


PAGE = '<style></style><main id="main"><p>One</p><details class="sources"></details>'


def test_what_paper_shows_has_its_places_and_no_screen_shows_it() -> None:
    before, _, after = with_foot(PAGE, WORDS).partition('<main id="main">')
    assert before.endswith("</style>")
    assert after == (
        '<img class="sheet-code" src="code.svg" alt="QR code of this address: '
        'https://a.org/handout/" hidden><p>One</p>'
        '<p class="sheet-foot" hidden>Sources: A &amp; B.</p>\n<details class="sources"></details>'
    )


def test_without_a_public_address_there_is_no_code() -> None:
    assert "<img" not in with_foot(PAGE, {**WORDS, "url": ""})


def test_sides_are_told_in_the_text_and_those_of_large_print_at_the_edge() -> None:
    two = f"{ANY}:not(.print-diary):not(.print-questions)"
    sides = (
        f'{ANY} .header__name::after{{content:" · Side 1 of 1"}}'
        f'{two} .header__name::after{{content:" · Side 1 of 2"}}'
        f"{two} .footer__text:last-child::after"
        '{content:" Updated 1 May 2026. Not yet reviewed. Side 2 of 2."}'
    )
    left = '@bottom-left{content:"a.org/handout/"!important}@bottom-right{content:none!important}'
    top = '@top-right{content:"Updated 1 May 2026. Not yet reviewed."}'
    side = '@bottom-right{content:"Side " counter(page) " of " counter(pages) ""!important}'
    assert edges(WORDS) == (
        f"@media print{{{sides}}}@page sheet{{{left}}}@page large{{{top}{side}}}\n"
    )


@pytest.mark.parametrize("place", ['<main id="main">', '<details class="sources">', "</style>"])
def test_a_page_without_a_place_is_refused(place: str) -> None:
    assert exit_message(with_foot, PAGE.replace(place, ""), WORDS) == (
        f"the page of the sheet has no {place} for what its paper shows\n"
        "    Fix: keep the section Sources, and main.html as it was"
    )


def test_a_text_ends_neither_its_string_nor_the_style() -> None:
    assert quoted('A "B" \\ </style>') == '"A \\22 B\\22  \\5c  \\3c /style>"'
