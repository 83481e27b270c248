from __future__ import annotations

import pytest

from rules.site.words_seen import RULE
from tests.proof import Asked, in_browser
from tests.report import report
from tests.site.conftest import Toured


def test_every_word_of_a_page_can_be_seen(toured: Toured) -> None:
    """A warning that a style hides is a warning that was deleted."""
    report(toured[RULE])


problems = in_browser(RULE.check)


@pytest.mark.parametrize(
    ("style", "how"),
    [
        ("display: none", "is not shown"),
        ("visibility: hidden", "is not shown"),
        ("opacity: 0", "is not shown"),
        ("position: absolute; left: -99em", "is not shown"),
        ("clip-path: inset(50%)", "is not shown"),
        ("block-size: 0; overflow: hidden", "is not shown"),
        ("font-size: 2px", "has only 2px"),
        ("color: transparent", "is see-through"),
        ("} @media (prefers-color-scheme: dark) { .card { display: none }", "is not shown"),
        ("pointer-events: none", "cannot be pressed"),
    ],
)
def test_words_that_a_style_hides_are_reported(problems: Asked, style: str, how: str) -> None:
    """Whichever way it hides them; what is only heard, and what a reader may unfold, is fine."""
    fine = "<span class=visually-hidden>Heard</span><details><summary>More</summary>B</details>"
    card = "<p><a class=card href=tel:112>Call now.</a>"
    style = f"<style>.card {{display: block; {style}}}</style>"
    said = problems(f"{style}{fine}{card}")
    fix = "    Fix: look in overrides/assets/css/ and overrides/ for what hides it"
    assert set(said) == {f'index.html:1: "Call now." in <a class="card"> {how}\n{fix}'}
