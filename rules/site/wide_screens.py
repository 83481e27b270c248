"""From 1024 px on the contents are beside the text, and a card beside the one that follows it."""

from __future__ import annotations

from playwright.sync_api import Page, ViewportSize

from rules.built.screen import DESK
from rules.built.tour import OpenPageRule
from rules.problem import Problem

SIDE = ".page__side"
# The last one is the screen of the tour, so that the page stays as it was found.
SIZES: tuple[ViewportSize, ...] = ({"width": 1024, "height": 768}, DESK)
# Where text and side are, at the top of the page and once the text has been read to its end.
PLACES = """() => {
    const box = (name) => {
        const {left, right, top, width} = document.querySelector(name).getBoundingClientRect();
        return {left, right, top, width};
    };
    scrollTo(0, 0);
    const text = box('.page__text'), before = box('.page__side');
    const pairs = [...document.querySelectorAll('.care-card--today + .care-card--visit')];
    const edges = (card) => card.getBoundingClientRect();
    const stacked = pairs.some(
        (card) => edges(card).top >= edges(card.previousElementSibling).bottom);
    const end = document.querySelector('.page__text').getBoundingClientRect().bottom;
    scrollTo(0, Math.max(0, end - innerHeight));
    const after = box('.page__side');
    scrollTo(0, 0);
    return {text, before, after, stacked, page: document.body.clientWidth};
}"""
FIX = "look at overrides/assets/css/page.css"
# Text and side together, of the page: less is a column alone.
LEAST_SHARE = 0.8


def problems(page: Page, path: str) -> list[Problem]:
    """Return a problem for a page whose side is not beside the text, or leaves the screen."""
    if not page.locator(SIDE).count():
        return []
    found = []
    for size in SIZES:
        page.set_viewport_size(size)
        wrongs = faults(page.evaluate(PLACES))
        found += [Problem(path, 1, f"{wrong} at {size['width']} px", FIX) for wrong in wrongs]
    return found


def faults(places: dict) -> list[str]:
    """Say what is wrong with these places."""
    text, before, after = places["text"], places["before"], places["after"]
    if before["left"] < text["right"]:
        return ["the contents are not beside the text"]
    found = []
    if after["top"] < 0:
        found.append("the contents leave the screen with the text")
    if before["right"] - text["left"] < LEAST_SHARE * places["page"]:
        found.append("text and contents leave more than a fifth of the page empty")
    if places["stacked"]:
        found.append("a card for today is above the one for an appointment")
    return found


RULE = OpenPageRule(problems, ("desk",))
