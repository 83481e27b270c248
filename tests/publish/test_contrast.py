from __future__ import annotations

from pathlib import Path

from rules.contrast import contrast
from rules.problem import messages
from rules.repository.contrast import (
    NOT_READ,
    PAIRS,
    TEXT,
    TOKENS,
    check,
    check_rings,
    read_tokens,
)
from tests.report import report


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
    assert messages(check(CSS, [("ink", "paper", TEXT), ("ink", "gone", TEXT)])) == [
        f"{TOKENS}:1: --gone is not a colour of the palette\n    Fix: {NOT_READ}",
        f"{TOKENS}:6: --ink on --paper has 4.48:1 in light, not 7:1\n"
        "    Fix: move #777777 or #ffffff further apart",
        f"{TOKENS}:7: --new is in no pair\n    Fix: add where it is used to PAIRS",
    ]


def test_pairs_that_stand_out_are_fine() -> None:
    assert check(CSS, [("ink", "paper", 4), ("new", "paper", 4)]) == []


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "rgb(255, 255, 255)") == 21
    assert round(contrast("#767676", "#ffffff"), 2) == 4.54
