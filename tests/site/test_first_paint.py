from __future__ import annotations

import re
from pathlib import Path

from rules.site.first_paint import RULE
from tests.proof import Asked, in_browser
from tests.report import report
from tests.site.conftest import Toured


def test_one_request_paints_a_page_and_nothing_moves(toured: Toured) -> None:
    """A reader who has begun the first sentence must not lose the line."""
    report(toured[RULE])


problems = in_browser(RULE.check)


LATE = (
    "index.html:1: painting waits for late.css\n"
    "    Fix: put it into the page, or load it when the reader acts"
)


def test_a_style_that_painting_waits_for_is_reported(tmp_path: Path, problems: Asked) -> None:
    (tmp_path / "late.css").write_text("p { color: red }")
    link = "<link rel=stylesheet href=late.css{}><p>A"
    assert problems(link.format("")) == [LATE] * 2
    assert problems(link.format(" media=print")) == []


def test_a_page_that_moves_is_reported(problems: Asked) -> None:
    found = problems(
        "<div id=late></div><p style='height: 400px'>A</p>"
        "<script>requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame("
        "() => { late.style.height = '422px' })))</script>"
    )
    assert [re.sub(r"by 0\.\d+ at \d+", "by … at …", one) for one in found] == [
        "index.html:1: it moves by … at … px\n"
        "    Fix: give what comes late its place from the start"
    ] * 2
