"""The pictures of two sites show each page as it was on the left, and as it is on the right."""

from pathlib import Path

import pytest
from PIL import Image

from upkeep.side_by_side import GAP, SCALE, main, pictures


def site(folder: Path, colour: str, height: int) -> Path:
    """Write a site of one page of this colour and height, and return its folder."""
    folder.mkdir()
    style = f"margin: 0; background: {colour}; block-size: {height}px"
    page = f'<!doctype html><title>Page</title><body style="{style}">'
    (folder / "index.html").write_text(page, encoding="utf-8")
    return folder


def test_each_screen_stands_beside_what_it_was(browser, tmp_path, capsys):
    before, now = site(tmp_path / "before", "#f00", 2000), site(tmp_path / "now", "#00f", 1000)
    main(browser, before, now, tmp_path / "drawn", ["index.html"])
    file = tmp_path / "drawn" / "index.webp"
    assert capsys.readouterr().out == f"{file}\n"
    picture = Image.open(file).convert("RGB")
    assert picture.height == round(2000 * SCALE) + 2 * GAP
    # The middle of the phone and of the desk, before and now: red, blue, red, blue.
    phone, desk = round(390 * SCALE), round(1280 * SCALE)
    lefts = [GAP, 2 * GAP + phone, 3 * GAP + 2 * phone, 4 * GAP + 2 * phone + desk]
    dots = [(left + 50, GAP + 50, left + 51, GAP + 51) for left in lefts]
    seen = [list(picture.crop(dot).tobytes()) for dot in dots]
    assert [colours.index(max(colours)) for colours in seen] == [0, 2, 0, 2]


def test_a_page_that_one_site_lacks_is_named(browser, tmp_path):
    """Such as an address that has moved: an empty column would say that the page was empty."""
    folder = site(tmp_path / "before", "#f00", 100)
    with pytest.raises(SystemExit) as stopped:
        pictures(browser, folder, ["index.html", "moved/"])
    assert str(stopped.value) == (
        f"{folder}: no page moved/\n    Fix: build the site there, or name other PAGES"
    )
