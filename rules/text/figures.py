"""Numbers in a text, each with its unit: "two or three weeks" is 2 weeks and 3 weeks."""

from __future__ import annotations

import re
from typing import NamedTuple

SMALL = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
    *("nineteen", "twenty"),
)
NUMERALS = {word: number for number, word in enumerate(SMALL)} | {
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "hundred": 100,
    "half": 0.5,
    "twice": 2,
}
UNITS = (
    *("second", "minute", "hour", "day", "week", "month", "year"),
    *("mg", "mcg", "g", "kg", "ml", "litre", "ounce", "cup", "mug", "glass", "unit"),
)
SINGULAR = {name: name for name in UNITS} | {f"{name}s": name for name in UNITS}
SINGULAR |= {"glasses": "glass"}
NUMBER = rf"(?:\d{{1,3}}(?:,\d{{3}})+(?!\d)|\d+(?:\.\d+)?|\b(?:{'|'.join(NUMERALS)})\b)"
CHAIN = re.compile(
    rf"(?<![\w.])({NUMBER}(?:\s*(?:to|or|and|-|–)\s*{NUMBER})*)[\s-]*([a-z]+)?", re.IGNORECASE
)
# "Half of the face" is not a figure; "about half" is.
UNCOUNTED = re.compile(r"(?<!about )(?<!nearly )(?<!almost )(?<!than )(?<!over )\bhalf\b", re.I)


class Figure(NamedTuple):
    """A number, its unit or "", and how it is written."""

    value: float
    unit: str
    written: str


def figures(text: str) -> list[Figure]:
    """Return the numbers of a plain text."""
    found = []
    for chain, following in CHAIN.findall(UNCOUNTED.sub("", text)):
        unit = SINGULAR.get(following.lower(), "")
        for number in re.findall(NUMBER, chain, re.IGNORECASE):
            # "one side" and "this one" count nothing; "one in six" and "one week" do.
            if number.lower() == "one" and not unit and following not in ("in", "out"):
                continue
            written = f"{number} {following}" if unit else number
            found.append(Figure(value(number), unit, written))
    return found


def value(number: str) -> float:
    """Return a number written in digits or as a word."""
    word = number.lower()
    return NUMERALS[word] if word in NUMERALS else float(number.replace(",", ""))


def stands_in(figure: Figure, text: str) -> bool:
    """Return whether a text states the number, and does not state it with another unit only."""
    # Here "one" and "half" count everywhere: "one person" backs "1 person".
    text = re.sub(r"\bone\b", "1", text, flags=re.IGNORECASE).replace("half", "about half")
    units = {other.unit for other in figures(text) if other.value == figure.value}
    return bool(units) and (not figure.unit or "" in units or figure.unit in units)
