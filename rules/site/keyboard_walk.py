"""Tab walks through the whole page in its order, and each stop is seen, ringed and uncovered."""

from __future__ import annotations

from playwright.sync_api import Page

from rules.built.screen import IS_SEEN
from rules.contrast import contrast
from rules.problem import Problem

STRIP = "Face drooping or trouble speaking?"
MIN_CONTRAST = 7  # to one
FIX = "let the order, the ring and the place on the screen be the browser's own"

# Everything that Tab can reach, in the order of the document; of a group of radios, the first.
STOPS = f"""() => {{
    const words = (one) => (one.ariaLabel || one.innerText || one.name || one.id
        || one.getAttribute('href')).replace(/\\s+/g, ' ').trim();
    const all = [...document.querySelectorAll('a[href], button, input, summary, [tabindex]')];
    window.stops = all.filter((one) => ({IS_SEEN})(one) || one.matches('.skip-link'))
        .filter((one) => one.tabIndex >= 0 && !one.closest('[hidden]'))
        .filter((one) => one.type !== 'radio' || one.checked);
    return stops.map(words);
}}"""
# Where the focus is in that list, and what is wrong with how it is shown. A link may lie over the
# whole row it is in, with the ring round the row.
FOCUS = """() => {
    const one = document.activeElement;
    const wrong = [];
    const whole = getComputedStyle(one, '::after').position === 'absolute' && one.offsetParent;
    const style = getComputedStyle(one, whole ? '::after' : null);
    const {outlineStyle, outlineWidth, outlineColor, outlineOffset, boxShadow} = style;
    const outline = outlineStyle === 'auto' || outlineStyle !== 'none'
        && parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)';
    if (!outline && boxShadow === 'none') wrong.push('has no ring');
    const boxes = [...(whole || one).getClientRects()];
    const ring = outline ? parseFloat(outlineWidth) + parseFloat(outlineOffset) : 0;
    const inside = ({top, left, bottom, right}) => top >= ring && left >= ring
        && bottom <= innerHeight - ring && right <= innerWidth - ring;
    if (!boxes.every(inside)) wrong.push('is not wholly on the screen, with its ring');
    const covered = ({x, y, width, height}) => [0.2, 0.5, 0.8].some((part) => {
        const top = document.elementFromPoint(x + width * part, y + height / 2);
        return top && !one.contains(top) && !top.contains(one);
    });
    if (boxes.some(covered)) wrong.push('is covered');
    const place = one === document.body ? -1 : window.stops.indexOf(one);
    const filled = style.backgroundColor !== 'rgba(0, 0, 0, 0)';
    return [place, wrong, filled ? [style.color, style.backgroundColor] : null];
}"""


def check(page: Page, path: str) -> tuple[list[str], list[Problem]]:
    """Press Tab until the page ends; return the names of all stops, and what is wrong."""
    names = page.evaluate(STOPS)
    problems: list[Problem] = []
    for number, name in enumerate(names):
        page.keyboard.press("Tab")
        reached, wrongs, colours = page.evaluate(FOCUS)
        if reached != number:
            other = f'"{names[reached]}"' if reached >= 0 else "something else"
            wrong = f'Tab reaches {other}, not "{name}"'
            return names, [*problems, Problem(path, 1, wrong, FIX)]
        if colours and (ratio := contrast(*colours)) < MIN_CONTRAST:
            wrongs.append(f"has words of {ratio:.2f}:1 while it is ringed, not {MIN_CONTRAST}:1")
        problems += [Problem(path, 1, f'"{name}" {wrong}', FIX) for wrong in wrongs]
    return names, problems
