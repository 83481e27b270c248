"""Each pair of colours that meets on a page stands out enough, in light and in dark."""

from __future__ import annotations

import re
from pathlib import Path

from rules.contrast import contrast
from rules.problem import Problem, messages
from tests.report import report

TOKENS = "overrides/assets/css/tokens.css"
PALETTE = re.compile(r"--(palette-[\w-]+):\s*(#[0-9a-f]{6});")
ROLE = re.compile(
    r"--([\w-]+):\s*(?:light-dark\(\s*)?var\(--(palette-[\w-]+)\)(?:,\s*var\(--(.*?)\))?"
)
# WCAG 1.4.6 (AAA) for words, 1.4.11 for what is drawn, and the design's own for the two rings.
TEXT, DRAWN, RINGS = 7, 3, 9
SURFACES = ("paper", "card", "tint")
LEVELS = ("emergency", "today", "visit", "home")
TINTS = tuple(f"{level}-tint" for level in LEVELS)
# Colours that only adorn: nothing is lost where they cannot be seen.
DECORATION = {"line", "hair"}
# What is in front, what is behind, and how much they need.
PAIRS = [
    *((front, behind, TEXT) for front in ("ink", "ink-quiet", "link") for behind in SURFACES),
    *((front, behind, TEXT) for front in ("visited", "brand") for behind in SURFACES),
    *((front, behind, TEXT) for front in ("ink", "link", "visited") for behind in TINTS),
    *((front, "banner", TEXT) for front in ("banner-on", "banner-on-quiet")),
    *((f"{level}-on", level, TEXT) for level in LEVELS),
    *((f"{level}-edge", f"{level}-tint", DRAWN) for level in LEVELS),
    *((f"{level}-edge", behind, DRAWN) for level in LEVELS for behind in SURFACES),
    ("emergency-edge", "emergency-tint", TEXT),  # the strip
    ("emergency-edge", "card", TEXT),  # a result of the search
    ("call-on", "call", TEXT),
    ("call", "card", DRAWN),
    ("banner", "banner-on", TEXT),  # the button of the open menu
    ("paper", "brand", TEXT),  # a filled button
    ("paper", "ink", TEXT),  # the same under the pointer
    ("link", "focus-inner", TEXT),  # the mark of a note that has the focus
    *(("edge", behind, DRAWN) for behind in SURFACES),
    *(("brand", behind, DRAWN) for behind in SURFACES),
    ("echo", "banner", DRAWN),
    ("ink", "side", TEXT),  # the lines of a face on its weak side
    *(("move", behind, DRAWN) for behind in ("paper", "card", "side")),
    ("focus-outer", "focus-inner", RINGS),
]
# Where a focus ring can land. One of its two rings must stand out.
UNDER_RING = (*SURFACES, "banner", *LEVELS, *TINTS)


def read_tokens(css: str) -> dict[str, tuple[str, str]]:
    """Return the colour of each role in light and in dark."""
    palette = dict(PALETTE.findall(css))
    return {
        role: (palette[light], palette[dark or light])
        for role, light, dark in ROLE.findall(css)
        if light in palette
    }


def check(css: str, pairs: list[tuple[str, str, float]]) -> list[Problem]:
    """Return a problem for each pair that is too close, and each colour that is in no pair."""
    tokens = read_tokens(css)
    lines = {role: css[: css.index(f"--{role}:")].count("\n") + 1 for role in tokens}
    problems = []
    for front, behind, needed in pairs:
        for number, scheme in enumerate(("light", "dark")):
            one, other = tokens[front][number], tokens[behind][number]
            if (ratio := contrast(one, other)) < needed:
                wrong = f"--{front} on --{behind} has {ratio:.2f}:1 in {scheme}, not {needed}:1"
                fix = f"move {one} or {other} further apart"
                problems.append(Problem(TOKENS, lines[front], wrong, fix))
    measured = {role for front, behind, _ in pairs for role in (front, behind)} | DECORATION
    return problems + [
        Problem(TOKENS, lines[role], f"--{role} is in no pair", "add where it stands to PAIRS")
        for role in tokens
        if role not in measured
    ]


def check_rings(css: str) -> list[Problem]:
    """Return a problem for each surface on which neither focus ring stands out."""
    tokens = read_tokens(css)
    problems = []
    for surface in UNDER_RING:
        for number, scheme in enumerate(("light", "dark")):
            rings = [tokens[f"focus-{ring}"][number] for ring in ("outer", "inner")]
            best = max(contrast(ring, tokens[surface][number]) for ring in rings)
            if best < DRAWN:
                wrong = f"the better focus ring has {best:.2f}:1 on --{surface} in {scheme}"
                problems.append(Problem(TOKENS, 1, wrong, f"give one ring {DRAWN}:1"))
    return problems


def test_every_pair_of_colours_stands_out(root: Path) -> None:
    """Tired eyes, old screens and sunlight take contrast away: words keep seven to one."""
    css = (root / TOKENS).read_text(encoding="utf-8")
    assert len(read_tokens(css)) > 30
    report(check(css, PAIRS) + check_rings(css))


CSS = """:root {
  --palette-white: #ffffff;
  --palette-grey: #777777;
  --palette-black: #000000;
  --paper: light-dark(var(--palette-white), var(--palette-black));
  --ink: light-dark(var(--palette-grey), var(--palette-white));
  --new: var(--palette-grey);
}"""


def test_a_pair_that_is_too_close_and_a_colour_without_a_pair_are_reported() -> None:
    assert messages(check(CSS, [("ink", "paper", TEXT)])) == [
        f"{TOKENS}:6: --ink on --paper has 4.48:1 in light, not 7:1\n"
        "    Fix: move #777777 or #ffffff further apart",
        f"{TOKENS}:7: --new is in no pair\n    Fix: add where it stands to PAIRS",
    ]


def test_pairs_that_stand_out_are_fine() -> None:
    assert check(CSS, [("ink", "paper", 4), ("new", "paper", 4)]) == []


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "rgb(255, 255, 255)") == 21
    assert round(contrast("#767676", "#ffffff"), 2) == 4.54
