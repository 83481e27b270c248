"""A lost "not" and a word stronger than the claim: what turns a fact into another."""

from __future__ import annotations

import re
from functools import cache

from rules.problem import Problem
from rules.text.page import Page
from rules.text.records import Records
from rules.text.units import Unit, units

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
IRREGULAR = {"taken": "tak", "given": "giv", "driven": "driv", "eaten": "eat", "worn": "wear"}
DOUBLED = re.compile(r"([bdgmnprt])\1$")
VERBS = {
    *("stop", "driv", "hold", "giv", "put", "tak", "wait", "eat", "drink", "stand", "rul", "test"),
    *("prevent", "prov", "work", "show", "treat", "proven"),
}
# A word that needs a claim which carries it: what the page says, and what the claim must say.
STRONG = {
    "cause": (
        r"(?<!\ba )(?<!the )(?<!of )(?<!what )(?<!which )\bcauses?\b(?! apart)|\bcaus(?:ed|ing)\b",
        r"\bcaus|comes? from|due to|leads? to|\b(?:can|may) (?:bring|mean|make)|serious|risk",
    ),
    "made": (
        r"\bma(?:de|kes?) (?:them|you|people|lips|a lip|the lip|an? eyelid|eyelids) twitch",
        r"\bcaus|\bma(?:de|kes?)\b",
    ),
    "every": (
        r"\b(?:every|all|any|no) (?:\w+ )?twitch(?:es)?\b(?! or)|\bdownsides:\W*(?:none|no\b)"
        r"|\bnothing to (?:check|fear|worry|lose)\b|\bno (?:risks?|harms?|side effects)\b",
        r"\b(?:every|all|none|nothing|no)\b",
    ),
    "calm": (
        r"\b(?:is|are) (?:quite |perfectly |only )?(?:normal|usual|to be expected|nothing)\b"
        r"|\bnever (?:an? |the )?(?:signs?|means?|danger\w*|serious|due)\b",
        r"normal|usual|common|harmless|\bnever\b",
    ),
    "allowed": (
        r"\byou (?:may|can) (?:stop|skip|take|drive|mix|leave (?:it|them|off))\b|\bkeep taking\b",
        r"\b(?:may|can) (?:be )?(?:stop|skip|tak|driv|mix)|\bkeep (?:on |using|taking)",
    ),
    "prevent": (r"\bprevents?\b|\bprevented\b", r"prevent"),
    "cure": (r"\bcur(?:e|es|ed)\b", r"\bcur"),
    "work": (
        r"(?<!how well )\b(?:it|they|this|these|that|steps?|tablets|exercises?) works?\b"
        r"|\bworks? (?:for|well|best|on|against)\b",
        r"\bwork|best|effective",
    ),
    "safe": (r"\b(?:safe|safely|harmless)\b", r"safe|harmless|benign|low-risk"),
    "proof": (r"\b(?:proven|proves?|proof that)\b", r"prove|proof"),
    "certain": (
        r"\b(?:guarantee\w*|certainly|definitely|for sure|always)\b|\b100 ?%",
        r"certain|always|guarantee|in all ",
    ),
}
# Facts that only a source can know.
FACT = re.compile(
    r"\b(?:linked (?:to|with)|in (?:one|a|two|three) (?:small )?(?:study|studies|trials?))\b"
)


def check(page: Page, claims: Records) -> list[Problem]:
    """Return a problem for each statement that turns or strengthens what its claims say."""
    found = []
    for unit in units(page):
        if unit.kind in ("table", "caption") or unit.text.rstrip().endswith("?"):
            continue
        faults = [*stronger(unit, claims), *lost_not(unit, claims)]
        found += [Problem(unit.line.path, unit.line.number, *fault) for fault in faults]
    return found


def says(unit: Unit, claims: Records) -> str:
    """Return the text of the unit's claims."""
    return ". ".join(claims.entries[name]["says"] for name in unit.marks if name in claims.entries)


def stronger(unit: Unit, claims: Records) -> list[tuple[str, str]]:
    """Return the strong words of a unit that no claim of it carries."""
    text = says(unit, claims)
    found = []
    for pattern, carried in STRONG.values():
        word = re.search(pattern, unit.text, re.IGNORECASE)
        if word and not re.search(carried, text, re.IGNORECASE):
            behind = f"its claims {', '.join(unit.marks)}" if unit.marks else "a mark"
            wrong = f'"{word[0]}" stands without {behind} to say it: "{unit.text}"'
            found.append((wrong, "say what the claim says, or mark the claim that says this"))
    fact = FACT.search(unit.text)
    if fact and not unit.marks:
        found.append((f'"{fact[0]}" stands without a mark: "{unit.text}"', "mark its claim"))
    return found


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


@cache
def denials(text: str) -> dict[str, set[bool]]:
    """Return each verb of a text with whether a "not" stands before it, here or there."""
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
