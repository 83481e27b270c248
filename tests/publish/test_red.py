from __future__ import annotations

from pathlib import Path

from rules.problem import messages
from rules.repository.red import check
from tests.report import report

ROOT = Path(__file__).parents[2]


def test_only_emergencies_are_red() -> None:
    """Whoever sees red everywhere no longer sees the red that matters."""
    styles = sorted((ROOT / "overrides/assets/css").glob("*.css"))
    assert styles
    report(
        problem
        for file in styles
        for problem in check(file.relative_to(ROOT).as_posix(), file.read_text(encoding="utf-8"))
    )


def test_red_beside_what_is_calm_is_reported() -> None:
    """A comment, a role of the palette and an emergency may name it."""
    css = """\
/* .a { color: var(--call) } */
:root {
  --emergency-edge: var(--palette-red-32);
  --accent: var(--palette-red-32);
}
.care-card--emergency,
.care-card--emergency a {
  color: var(--call);
}
.care-card--visit,
.tag {
  border-color: var(--emergency-edge);
}
"""
    fix = "\n    Fix: give it the colour of its level"
    assert messages(check("a.css", css)) == [
        f'a.css:4: ":root" is red (palette-red-32) and no emergency{fix}',
        f'a.css:12: ".care-card--visit, .tag" is red (emergency-edge) and no emergency{fix}',
    ]
