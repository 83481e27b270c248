"""In high contrast every box keeps an edge, and every drawing can be seen."""

from __future__ import annotations

from typing import Literal

from playwright.sync_api import Page

from rules.built.screen import IS_SEEN
from rules.built.tour import OpenPageRule
from rules.contrast import contrast
from rules.problem import Problem

SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
NEEDED = 3  # WCAG 1.4.11, to one
# Boxes that only their fill tells from what is around them, apart from mere adornment. The system
# takes the fill away.
FILLED = f"""() => [...document.querySelectorAll('body *:not(svg *)')].map((one, place) => {{
    const clear = 'rgba(0, 0, 0, 0)';
    const fill = (part) => part ? getComputedStyle(part).backgroundColor : clear;
    if (fill(one) === clear || one.closest('[aria-hidden=true]')) return -1;
    let around = one.parentElement;
    while (around && fill(around) === clear) around = around.parentElement;
    return fill(one) !== fill(around) && ({IS_SEEN})(one) ? place : -1;
}}).filter((place) => place >= 0)"""
# Those of them without an edge of their own, of what is in them or of what they fill.
BARE = """(places) => {
    const edged = (one) => {
        const style = getComputedStyle(one);
        return ['Top', 'Right', 'Bottom', 'Left'].some((side) =>
            style[`border${side}Style`] !== 'none' && parseFloat(style[`border${side}Width`]) >= 1);
    };
    const all = [...document.querySelectorAll('body *:not(svg *)')];
    return places.map((place) => all[place])
        .filter((one) => !edged(one) && !edged(one.parentElement))
        .map((one) => one.outerHTML.split('>')[0] + '>');
}"""
# What is in a button with a background of its own, which the system makes another one.
BOXED = """() => [...document.querySelectorAll('button *')]
    .filter((one) => !/^rgba.* 0\\)$/.test(getComputedStyle(one).backgroundColor))
    .map((one) => one.outerHTML.split('>')[0] + '>')"""
# The lines and fills of each drawing, and the system's colour behind them.
DRAWN = f"""() => [...document.querySelectorAll('svg')].filter({IS_SEEN}).map((one) => {{
    const shapes = 'path, circle, rect, line, ellipse, polygon, polyline';
    const colours = [...one.querySelectorAll(shapes)].flatMap((shape) => {{
        const {{fill, stroke}} = getComputedStyle(shape);
        return [fill, stroke].filter((colour) => colour.startsWith('rgb('));
    }});
    const outer = one.querySelector('.care-shape__outline');
    const outline = outer && [getComputedStyle(outer).fill, getComputedStyle(outer).stroke];
    const name = one.querySelector('title') || one.parentElement;
    const words = name.textContent.trim() || name.className;
    return [words.slice(0, 40), colours, outline, getComputedStyle(document.body).backgroundColor];
}})"""
LOST = f"(places) => [({BARE})(places), ({BOXED})(), ({DRAWN})()]"


def problems(page: Page, path: str) -> list[Problem]:
    """Return a problem for each box that loses its edge, and each drawing that is lost."""
    found = [
        Problem(path, 1, f"{wrong} in {scheme}", fix)
        for scheme in SCHEMES
        for wrong, fix in lost(page, scheme)
    ]
    page.emulate_media(color_scheme="light", forced_colors="none")
    return found


def lost(page: Page, scheme: Literal["light", "dark"]) -> list[tuple[str, str]]:
    """Return what the open page loses in high contrast, each with what to do."""
    page.emulate_media(color_scheme=scheme, forced_colors="none")
    filled = page.evaluate(FILLED)
    page.emulate_media(color_scheme=scheme, forced_colors="active")
    bare, boxed, drawn = page.evaluate(LOST, filled)
    wrongs = [
        (f"{name} has no edge", "give it a border, in forced-colours.css if only there")
        for name in bare
    ]
    wrongs += [
        (f"{name} has a box of its own in its button", "let the button alone have a background")
        for name in boxed
    ]
    for name, colours, outline, canvas in drawn:
        if all(contrast(colour, canvas) < NEEDED for colour in colours):
            wrongs.append((f'the drawing of "{name}" is lost', "use currentcolor"))
        if outline and outline != [canvas, other_than(canvas)]:
            wrong = f'the shape of "{name}" is not outlined'
            wrongs.append((wrong, "fill it with Canvas, draw it with CanvasText"))
    return wrongs


def other_than(canvas: str) -> str:
    """Return the system's colour of text on this background, as Chromium has it."""
    return "rgb(0, 0, 0)" if contrast(canvas, "rgb(0, 0, 0)") > NEEDED else "rgb(255, 255, 255)"


RULE = OpenPageRule(problems, ("desk",))
