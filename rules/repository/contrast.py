"""Each pair of colours that meets on a page stands out enough, in light and in dark."""

from __future__ import annotations

import re
from collections.abc import Iterable

from rules.contrast import contrast
from rules.problem import Problem
from rules.text.levels import CARD_LEVELS

NOT_READ = (
    "write light-dark(var(--palette-…), var(--palette-…)), or take a role that is gone out of PAIRS"
)
TOKENS = "overrides/assets/css/tokens.css"
PALETTE = re.compile(r"--(palette-[\w-]+):\s*(#[0-9a-f]{6});")
ROLE = re.compile(
    r"--([\w-]+):\s*(?:light-dark\(\s*)?var\(--(palette-[\w-]+)\)(?:,\s*var\(--(.*?)\))?"
)
# WCAG 1.4.6 (AAA) for words, 1.4.11 for what is drawn, and the design's own for the two rings.
TEXT, DRAWN, RINGS = 7, 3, 9
SURFACES = ("paper", "card", "tint")
TINTS = tuple(f"{level}-tint" for level in CARD_LEVELS)
# Colours that only adorn: nothing is lost where they cannot be seen.
DECORATION = {"line", "hair"}
# What is in front, what is behind, and how much they need.
PAIRS = [
    *((front, behind, TEXT) for front in ("ink", "ink-quiet", "link") for behind in SURFACES),
    *((front, behind, TEXT) for front in ("visited", "brand") for behind in SURFACES),
    *((front, behind, TEXT) for front in ("ink", "link", "visited") for behind in TINTS),
    *((front, "banner", TEXT) for front in ("banner-on", "banner-on-quiet")),
    *((f"{level}-on", level, TEXT) for level in CARD_LEVELS),
    *((f"{level}-edge", f"{level}-tint", DRAWN) for level in CARD_LEVELS),
    *((f"{level}-edge", behind, DRAWN) for level in CARD_LEVELS for behind in SURFACES),
    ("emergency-edge", "emergency-tint", TEXT),  # the strip
    ("emergency-edge", "card", TEXT),  # a result of the search
    ("call-on", "call", TEXT),
    ("call", "card", DRAWN),
    ("banner", "banner-on", TEXT),  # the button of the open menu
    ("paper", "brand", TEXT),  # a filled button
    ("paper", "ink", TEXT),  # the same under the pointer
    ("link", "focus-inner", TEXT),  # a citation mark that has the focus
    *(("edge", behind, DRAWN) for behind in SURFACES),
    *(("brand", behind, DRAWN) for behind in SURFACES),
    ("echo", "banner", DRAWN),
    *(("move", behind, DRAWN) for behind in ("paper", "card")),
    ("focus-outer", "focus-inner", RINGS),
]
# Where a focus ring can land. One of its two rings must stand out.
UNDER_RING = (*SURFACES, "banner", *CARD_LEVELS, *TINTS)


def read_tokens(css: str) -> dict[str, tuple[str, str]]:
    """Return the colour of each role in light and in dark."""
    palette = dict(PALETTE.findall(css))
    return {
        role: (palette[light], palette[dark or light])
        for role, light, dark in ROLE.findall(css)
        if light in palette
    }


def check(css: str, pairs: Iterable[tuple[str, str, float]]) -> list[Problem]:
    """Return a problem for each pair that is too close, and each colour that is in no pair."""
    tokens = read_tokens(css)
    lines = {role: css[: css.index(f"--{role}:")].count("\n") + 1 for role in tokens}
    problems = [
        Problem(TOKENS, 1, f"--{role} is not a colour of the palette", NOT_READ)
        for role in {role for front, behind, _ in pairs for role in (front, behind)} - tokens.keys()
    ]
    for front, behind, needed in pairs:
        if not {front, behind} <= tokens.keys():
            continue
        for number, scheme in enumerate(("light", "dark")):
            one, other = tokens[front][number], tokens[behind][number]
            if (ratio := contrast(one, other)) < needed:
                wrong = f"--{front} on --{behind} has {ratio:.2f}:1 in {scheme}, not {needed}:1"
                fix = f"move {one} or {other} further apart"
                problems.append(Problem(TOKENS, lines[front], wrong, fix))
    measured = {role for front, behind, _ in pairs for role in (front, behind)} | DECORATION
    return problems + [
        Problem(TOKENS, lines[role], f"--{role} is in no pair", "add where it is used to PAIRS")
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
