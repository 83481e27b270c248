"""The words of a sign, or of a special case, tell a reader each case that its `when` names.

The readers of readers.yml are led by `when` and read no words, so that a narrowed text would still
seem to catch them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from rules.problem import Problem
from rules.text.records import Records

# Said by the head of the card, for all of its signs.
SAID_BY_CARD = ("onset", "otherwise")
# Words of a value that a text need not repeat, such as "more" of "more-at-night".
SMALL = {"and", "not", "the", "than", "with", "for", "more", "less", "over", "after", "again"}
BEGINNING = 4


def check(rows: Records, words: Records) -> list[Problem]:
    """Return a problem for each case of a sign, or of a special case, that its words do not tell.

    `words` are those of case_words.yml: key of `when` → value → wordings.
    """
    return [
        Problem(
            rows.path,
            rows.line_of(name, "text" if "text" in row else "see"),
            f'its words do not tell "{key}: {value}"',
            f"say it, or take the case away; if other words say it, name them in {words.path}",
        )
        for name, row in rows.entries.items()
        for key, value in dict.fromkeys(named(row.get("when", [])))
        if not tells(text_of(row), key, value, words.entries)
    ]


def unused(tables: list[Records], words: Records) -> list[Problem]:
    """Return a problem for each wording of `words` that no case has, or that is in no text."""
    texts: dict[tuple[str, str], str] = {}
    for row in (row for rows in tables for row in rows.entries.values()):
        for one in named(row.get("when", [])):
            texts[one] = f"{texts.get(one, '')} {text_of(row)}"
    return [
        Problem(words.path, words.line_of(key, value), f'no text says "{wording}"', "take it out")
        for key, values in words.entries.items()
        for value, wordings in values.items()
        for wording in wordings
        if wording.lower() not in texts.get((key, value), "")
    ]


def named(when: Any) -> Iterator[tuple[str, str]]:
    """Yield each key and value of the cases in `when`, in all its levels."""
    for case in when if isinstance(when, list) else sum(when.values(), []):
        for key, values in case.items():
            for value in values if isinstance(values, list) else [values]:
                if key not in SAID_BY_CARD:
                    yield key, str(value)


def text_of(row: Mapping[str, Any]) -> str:
    """Return what a reader reads of a sign, or of a special case."""
    return " ".join([row.get("text") or row["see"], *row.get("do", [])]).lower()


def tells(text: str, key: str, value: str, words: Mapping[str, Any]) -> bool:
    """Return whether a text says a value: in a wording of it, or in the value's own words."""
    if any(wording.lower() in text for wording in words.get(key, {}).get(value, [])):
        return True
    own = [one for one in re.split("[-_]", value) if len(one) > 2 and one not in SMALL]
    return bool(own) and all(one[:BEGINNING] in text for one in own)
