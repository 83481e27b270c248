"""A lost "not", or one side for the other: what turns a fact into its opposite."""

from __future__ import annotations

import re
from functools import cache

from rules.problem import Problem
from rules.text.page import Page
from rules.text.records import Records
from rules.text.units import Unit, problems, row_units, units

NOT = re.compile(
    r"(?:not|no|never|nothing|none|nobody|without|neither|nor|cannot|until|before)$", re.I
)
# How many words a "not" reaches; "there is no evidence that …" reaches further.
REACH = 6
FAR = re.compile(r"\bno (?:evidence|research|proof|study|studies|trials?)\b", re.IGNORECASE)
CLAUSE = re.compile(r"[.;:!?]|,? but |, (?:and|so|although) ")
ENDING = re.compile(r"(?:ing|ed|es|(?<!s)s|e)$")
# What a claim forbids. "Cannot" often says what a body is unable to do.
FORBIDDEN = re.compile(
    r"\b(?:do not|don't|never|must not|should not|may not)(?: \w+ly)?(?: be)? ([a-z]+)",
    re.IGNORECASE,
)
ORDER = re.compile(r"(?:^|[.:;] )([A-Za-z]+)\b")
IRREGULAR = {
    "held": "hold",
    "taken": "tak",
    "given": "giv",
    "driven": "driv",
    "eaten": "eat",
    "worn": "wear",
}
DOUBLED = re.compile(r"([bdgmnprt])\1$")
# Where one stands for the other, a reader does the contrary of what the claim says.
OPPOSITES = tuple(
    (re.compile(rf"\b(?:{one})\b", re.IGNORECASE), re.compile(rf"\b(?:{other})\b", re.IGNORECASE))
    for one, other in (
        *(
            ("left", "right"),
            ("back|flat", "sides?"),
            ("sit", "lie"),
            ("warm|hot", "cold|cool"),
        ),
        *(("always", "never"), ("at least", "at most|no more than"), ("high", "low")),
        *(("rare(?:ly)?|uncommon", "often|common(?:ly)?"), (r"tight\w*", r"loose\w*")),
        *(("too much|too many", "too little|too few"), ("thigh", "upper arm")),
        ("(?:on|of|down) one side|one-sided|same side", "(?:on|of|down) both sides|either side"),
        *((r"improv\w*|better", r"worse\w*"), ("strong(?:er)?", "weak(?:er)?")),
        (r"rais(?:e|es|ed|ing)|increas\w*|rises?", r"lower\w*|reduc\w*|falls?|drops?"),
    )
)
VERBS = {
    *("stop", "driv", "hold", "giv", "put", "tak", "wait", "eat", "drink", "stand", "rul", "test"),
    *("prevent", "prov", "work", "show", "treat", "proven"),
}


def check(page: Page, claims: Records) -> list[Problem]:
    """Return a problem for each statement that turns what its claims say."""
    statements = [unit for unit in units(page) if unit.is_statement]
    return [*problems(statements, lost_not, claims), *problems(statements, turned, claims)]


def check_data(rows: Records, key: str, claims: Records) -> list[Problem]:
    """Return a problem for each text of data, below this key, that turns what its claims say."""
    return problems(row_units(rows, [key]), turned, claims)


def says(unit: Unit, claims: Records) -> str:
    """Return the text of the unit's claims."""
    return ". ".join(claims.entries[name]["says"] for name in unit.marks if name in claims.entries)


def lost_not(unit: Unit, claims: Records) -> list[tuple[str, str]]:
    """Return the verbs that the claims only deny or forbid, and the unit only affirms."""
    text = says(unit, claims)
    denied = denials(text)
    forbidden = {stem(verb) for verb in FORBIDDEN.findall(text)}
    # "Take potassium" is an order, also where the claim says "ask before you take it" besides.
    ordered = forbidden & {stem(verb) for verb in ORDER.findall(unit.text)}
    here = denials(f"{unit.lead}. {unit.text}")
    return [
        (
            f'the claim says "not" of "{verb}…", and this does not: "{unit.text}"',
            'read the claim again, and keep its "not"',
        )
        for verb in sorted((VERBS | forbidden) & here.keys())
        if here[verb] == {False} and (denied.get(verb) == {True} or verb in ordered)
    ]


def turned(unit: Unit, claims: Records) -> list[tuple[str, str]]:
    """Return the words of a unit whose opposite alone is in its claims."""
    names = [name for name in unit.marks if name in claims.entries]
    limits = " ".join(str(claims.entries[name].get("wording", "")) for name in names)
    text, fix = f"{says(unit, claims)} {limits}", "read the claim again: which of the two is it?"
    pairs = [pair for one, other in OPPOSITES for pair in ((one, other), (other, one))]
    return [
        (f'the claim says "{held[0]}", and this says "{here[0]}": "{unit.text}"', fix)
        for one, other in pairs
        if (here := one.search(unit.text)) and not one.search(text)
        if (held := other.search(text)) and not other.search(unit.text)
    ]


@cache
def denials(text: str) -> dict[str, set[bool]]:
    """Return each verb of a text with whether a "not" is before it, here or there."""
    found: dict[str, set[bool]] = {}
    for clause in CLAUSE.split(text):
        words = re.findall(r"[A-Za-z']+", clause)
        for index, word in enumerate(words):
            near = words[max(0, index - REACH) : index]
            found.setdefault(stem(word), set()).add(
                any(NOT.fullmatch(one) for one in near) or bool(FAR.search(clause))
            )
    return found


def stem(word: str) -> str:
    """Return a word without what its form adds, so that "stopping" is "stop"."""
    word = word.lower()
    return IRREGULAR.get(word) or DOUBLED.sub(r"\1", ENDING.sub("", word))
