from __future__ import annotations

import struct
from pathlib import Path

from rules.built.links import SITE_URL
from rules.built.page import BuiltPage, read_page
from rules.problem import messages
from rules.site.sharing import FIX, LINKS, NEEDED, check
from tests.report import report


def test_each_page_can_be_shared(site: Path, built_pages: list[BuiltPage]) -> None:
    """People send such a page to the one they worry about; the card must say what it is."""
    report(problem for page in built_pages for problem in check(page, site))


def test_a_bare_head_is_reported(tmp_path: Path) -> None:
    page = read_page("a/index.html", "<title>A</title><body>A")
    wrongs = [
        *(f"{name} is missing or empty" for name in NEEDED),
        *(f'{name} is "", not its own address' for name in ("og:url", "canonical")),
        "og:description is not the description",
        "og:image leads to , which is not there",
        *(f"there is no {rel}" for rel in LINKS),
        "theme-color is not given for light and dark",
    ]
    assert messages(check(page, tmp_path)) == sorted(
        f"a/index.html:1: {wrong}\n    Fix: {FIX}" for wrong in wrongs
    )


def test_a_card_of_another_size_is_reported(tmp_path: Path) -> None:
    (tmp_path / "card.png").write_bytes(b"\x89PNG" + bytes(12) + struct.pack(">II", 600, 315))
    page = read_page("a/index.html", f"<meta property=og:image content={SITE_URL}card.png>")
    said = messages(check(page, tmp_path))
    assert f"a/index.html:1: og:image is 600 by 315 px, not 1200 by 630\n    Fix: {FIX}" in said
