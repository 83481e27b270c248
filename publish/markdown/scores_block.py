"""Data blocks that show how the project scored its own pages.

Each file scores-*.yml of docs/_data/ holds one instrument: its items, and for each page two
readings of each item with a line of reason. The lower score counts. `null` means that the item does
not apply to the page.
"""

from __future__ import annotations

from pathlib import Path

from publish.markdown.data_files import read_data
from publish.markdown.data_text import plain


def scores(data: Path, instrument: str) -> list[str]:
    """Return a table with the totals of each page: both readings, and the lower score by item."""
    file = read_data(data / f"scores-{instrument}.yml")
    lines = [
        "| Page | First reading | Second reading | What counts |",
        "| --- | --- | --- | --- |",
    ]
    for page, items in file["pages"].items():
        title = f"[{page_title(data.parent / page)}](../{page})"
        pairs = {item: entry["scores"] for item, entry in items.items()}
        readings = [
            total({item: pair[number] for item, pair in pairs.items()}, file) for number in (0, 1)
        ]
        cells = [title, *readings, total(what_counts(items), file)]
        lines.append(f"| {' | '.join(cells)} |")
    return lines


def score_items(data: Path, instrument: str) -> list[str]:
    """Return a table for each page: its items, both scores, and the reason."""
    file = read_data(data / f"scores-{instrument}.yml")
    lines: list[str] = []
    for page, items in file["pages"].items():
        title = page_title(data.parent / page)
        lines += ["", f"### {title}", "", f"Table: Scores of: {title}", ""]
        lines += ["| Item | Scores | Why |", "| --- | --- | --- |"]
        lines += [
            f"| {item}. {plain(file['items'][item]['asks'])} "
            f"| {said(entry['scores'])} | {plain(entry['why'])} |"
            for item, entry in items.items()
        ]
    return lines


def what_counts(items: dict) -> dict[object, int | None]:
    """Return the lower score of each item, or None where it does not apply."""
    given = {
        item: [score for score in entry["scores"] if score is not None]
        for item, entry in items.items()
    }
    return {item: min(some) if some else None for item, some in given.items()}


def total(found: dict[object, int | None], file: dict) -> str:
    """Return the points of one reading in words, for each part of the instrument.

    An instrument counts points of all items that apply, or, with `of: 100`, their share.
    """
    parts = dict.fromkeys(entry.get("part", "") for entry in file["items"].values())
    return ", ".join(part_total(part, found, file) for part in parts)


def part_total(part: str, found: dict[object, int | None], file: dict) -> str:
    """Return the points of one part, such as "to understand 95 of 100"."""
    given = [
        score
        for item, score in found.items()
        if score is not None and file["items"][item].get("part", "") == part
    ]
    points, most = sum(given), file["most"] * len(given)
    if "of" in file:
        # Rounded down: a page never gets more than it has.
        points, most = file["of"] * points // (most or 1), file["of"]
    return f"{plain(part)} {points} of {most}".strip()


def said(pair: list[int | None]) -> str:
    """Return two scores as a cell: "4 and 5", or "does not apply"."""
    if pair == [None, None]:
        return "does not apply"
    return " and ".join("none" if score is None else str(score) for score in pair)


def page_title(page: Path) -> str:
    """Return the page's heading, which stands after the first "# ", as words that do no more."""
    lines = page.read_text(encoding="utf-8").split("\n")
    return plain(next(line[2:] for line in lines if line.startswith("# ")))
