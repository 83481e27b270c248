"""Nothing moves by itself and nothing glides, whether or not the reader asked for less motion.

What moves once it is asked has rules of its own: movement.py.
"""

from __future__ import annotations

from playwright.sync_api import Page

from rules.built.tour import OpenPageRule
from rules.problem import Problem

MOVING = """() => [...document.querySelectorAll('*')].flatMap((one) => {
    const name = one.outerHTML.split('>')[0] + '>';
    if (one instanceof SVGAnimationElement) return [`${name} moves a drawing`];
    return ['', '::before', '::after'].flatMap((part) => {
        const style = getComputedStyle(one, part || null);
        const lasts = (times) => times.split(',').some((time) => parseFloat(time) > 0);
        return [
            lasts(style.transitionDuration) && 'has a transition',
            style.animationName !== 'none' && 'has an animation',
            style.scrollBehavior === 'smooth' && 'scrolls smoothly',
        ].filter(Boolean).map((wrong) => `${name}${part} ${wrong}`);
    });
})"""
FIX = "do without it"


def problems(page: Page, path: str) -> list[Problem]:
    """Return a problem for each part that moves for a reader who did not ask for less motion."""
    return [Problem(path, 1, wrong, FIX) for wrong in page.evaluate(MOVING)]


RULE = OpenPageRule(problems, ("desk",))
