"""Data blocks about care: the comparison of conditions and the signs on care cards.

Both occur once, in docs/_data/, so that a page, the comparison and the handout cannot contradict
each other.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from pathlib import Path

from publish.data_files import UnreadableDataError, read_data
from publish.interface import say, words_below
from publish.markdown.data_text import address, escape, escape_except_marks, marks

# MkDocs counts what is said under this name, so `mkdocs build --strict` stops at an unknown id.
log = logging.getLogger("mkdocs.care_data")
# From docs/conditions/, where every comparison stands.
HELP = "../when-to-get-help.md"
# The page of a condition has a card for its own level.
OWN = ""
# What the causes are compared by: keys of conditions.yml.
SEEN = ("notice", "where", "with")


def comparison(data: Path, *ids: str) -> list[str]:
    """Return the table that compares the ordinary twitch with other causes.

    Without ids it has a row for each cause: its name as a link, what a reader notices, and what to
    do. With ids it sets the ordinary twitch and these causes side by side, a column for each.
    """
    rows = read_data(data / "conditions.yml")
    levels = words_below("level")
    check_levels(data, rows.values(), levels)
    if ids:
        return side_by_side(
            entries_by_id(rows, ("ordinary-twitch", *ids), "conditions.yml"), levels
        )
    table = table_head(*(say(f"comparison.{name}") for name in ("cause", "notice", "to-do")))
    for row in rows.values():
        name = f"[{escape(row['name'])}]({address(row['page'])})"
        table.append(table_row(name, escape_except_marks(row["notice"]), what_to_do(row, levels)))
    return table


def side_by_side(rows: list[dict], levels: dict[str, str]) -> list[str]:
    """Return a table with a column for each of these causes, and what is compared as its rows.

    What to do about a single cause is right under the lead already (`care_level`).
    """
    twitch, *others = rows
    own = f"[{escape(twitch['name'])}]({address(twitch['page'])})"
    table = table_head("", own, *(escape(row["name"]) for row in others))
    for key in SEEN:
        label = say(f"comparison.{key}")
        table.append(table_row(label, *(escape_except_marks(row[key]) for row in rows)))
    if len(others) == 1:
        return table
    to_do = [what_to_do(twitch, levels), *(what_to_do(row, levels, OWN) for row in others)]
    return [*table, table_row(say("comparison.to-do"), *to_do)]


def table_head(*names: str) -> list[str]:
    """Return the first two lines of a table with these columns."""
    return [table_row(*names), "|" + " --- |" * len(names)]


def table_row(*cells: str) -> str:
    """Return a row of a table."""
    return f"| {' | '.join(cells)} |"


def care_level(data: Path, name: str) -> str:
    """Return what to do about this cause, as one line that begins with a link to its level."""
    rows = entries_by_id(read_data(data / "conditions.yml"), [name], "conditions.yml")
    levels = words_below("level")
    check_levels(data, rows, levels)
    return "".join(what_to_do(row, levels, OWN) for row in rows)


def check_levels(data: Path, rows: Iterable[dict], levels: dict[str, str]) -> None:
    """Raise UnreadableDataError for a level of care that is none of these."""
    for row in (one for one in rows if one["care"] not in levels):
        file = data / "conditions.yml"
        before = file.read_text(encoding="utf-8").partition(f"care: {row['care']}")[0]
        raise UnreadableDataError(
            f'{file}:{before.count(chr(10)) + 1}: no level of care is called "{row["care"]}"\n'
            f"    Fix: use {', '.join(levels)}"
        )


def what_to_do(row: dict, levels: dict[str, str], page: str = HELP) -> str:
    """Return the words of the row's level of care, as a link, and what the level leaves open.

    The link leads to the card of that level on `page`.
    """
    level = f"[{escape(levels[row['care']])}]({page}#{address(row['care'])})"
    then = escape_except_marks(row.get("then", ""))
    if not then:
        return level
    return f"{level}. {then}" if then[0].isupper() else f"{level} {then}"


def signs(data: Path, *ids: str) -> list[str]:
    """Return the signs of these ids as a list, each with the marks of its claims.

    The emergency card shows no marks: a frightened reader gets by without numbers in the text.
    """
    found = entries_by_id(read_data(data / "signs.yml"), ids, "signs.yml")
    return [f"- {escape(sign['text'])}{sign_marks(sign)}" for sign in found]


def sign_marks(sign: dict) -> str:
    """Return the marks of a sign's claims, or nothing on the emergency card."""
    return "" if sign["level"] == "emergency" else marks(sign["claims"])


def special_cases(data: Path, form: str = "") -> list[str]:
    """Return the special cases: for each a heading with the row's id, and what to do.

    The form "sheet" says it in the few words that a printed sheet has room for.
    """
    lines: list[str] = []
    for row in read_data(data / "special_cases.yml"):
        text = [escape(sentence) for sentence in row["sheet" if form == "sheet" else "do"]]
        text[-1] += marks(row["claims"])
        see = escape(row["see"])
        if "more" in row and form != "sheet":
            see = f"[{see}]({address(row['more'])})"
        lines += ["", f"### {see} {{#{address(row['id'])}}}", "", *text]
    return lines


def entries_by_id(entries: dict, ids: Iterable[str], file: str) -> list[dict]:
    """Return the entries of these ids; warn about an id that the file does not hold."""
    for name in ids:
        if name not in entries:
            log.warning("nothing is called %r (docs/_data/%s)", name, file)
    return [entries[name] for name in ids if name in entries]
