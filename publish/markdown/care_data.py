"""Data blocks about care: the comparison of conditions and the signs on care cards.

Both stand once, in docs/_data/, so that a page, the comparison and the handout cannot contradict
each other.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from pathlib import Path

from publish.markdown.data_files import read_data
from publish.markdown.data_text import address, marks, plain, with_marks

# MkDocs counts what is said under this name, so `mkdocs build --strict` stops at an unknown id.
log = logging.getLogger("mkdocs.care_data")
# From docs/conditions/, where every comparison stands.
HELP = "../when-to-get-help.md"
HEAD = ("Cause", "What you notice", "Where", "What comes with it", "What to do")


def comparison(data: Path, *ids: str) -> list[str]:
    """Return the table that compares the ordinary twitch with other causes.

    Without ids every row, each name a link; with ids the ordinary twitch and these rows, unlinked.
    """
    rows = read_data(data / "conditions.yml")
    levels = read_data(data / "care_levels.yml")
    shown = ["ordinary-twitch", *ids] if ids else list(rows)
    table = [f"| {' | '.join(HEAD)} |", "|" + " --- |" * len(HEAD)]
    for row in pick(rows, shown, "conditions.yml"):
        name = plain(row["name"])
        cause = name if ids else f"[{name}]({address(row['page'])})"
        seen = (with_marks(row[key]) for key in ("notice", "where", "with"))
        cells = (cause, *seen, what_to_do(row, levels))
        table.append(f"| {' | '.join(cells)} |")
    return table


def what_to_do(row: dict, levels: dict[str, str]) -> str:
    """Return the words of the row's level of care, as a link, and what the level leaves open."""
    level = f"[{plain(levels[row['care']])}]({HELP}#{address(row['care'])})"
    then = with_marks(row.get("then", ""))
    if not then:
        return level
    return f"{level}. {then}" if then[0].isupper() else f"{level} {then}"


def signs(data: Path, *ids: str) -> list[str]:
    """Return the signs of these ids as a list, each with the marks of its claims.

    The emergency card shows no marks: a frightened reader gets by without numbers in the text.
    """
    found = pick(read_data(data / "signs.yml"), ids, "signs.yml")
    return [f"- {plain(sign['text'])}{sign_marks(sign)}" for sign in found]


def sign_marks(sign: dict) -> str:
    """Return the marks of a sign's claims, or nothing on the emergency card."""
    return "" if sign["level"] == "emergency" else marks(sign["claims"])


def special_cases(data: Path) -> list[str]:
    """Return the special cases: for each a heading with the row's id, and what to do."""
    lines: list[str] = []
    for row in read_data(data / "special_cases.yml"):
        text = [plain(sentence) for sentence in row["do"]]
        if "more" in row:
            text.append(f"[{plain(row['more_words'])}]({address(row['more'])}).")
        text[-1] += marks(row["claims"])
        lines += ["", f"### {plain(row['see'])} {{#{address(row['id'])}}}", "", *text]
    return lines


def pick(entries: dict, ids: Iterable[str], file: str) -> list[dict]:
    """Return the entries of these ids; warn about an id that the file does not hold."""
    for name in ids:
        if name not in entries:
            log.warning("nothing is called %r (docs/_data/%s)", name, file)
    return [entries[name] for name in ids if name in entries]
