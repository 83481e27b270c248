"""Which level of care a text says, and whether its claims say the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from rules.text.records import Records, as_list
from rules.text.units import Unit

# A row that gives several levels says the most urgent first.
LEVELS = ("emergency", "special", "today", "visit", "home")
# A special case has no card of its own: its row says the level.
CARD_LEVELS = tuple(level for level in LEVELS if level != "special")
URGENT = {"emergency", "special", "today"}
LEVEL_WORDS_FILE = "docs/_data/level_words.yml"


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """The words of each level, those that contradict an urgent one, and the emergency signs."""

    words: dict[str, re.Pattern[str]]
    contrary: re.Pattern[str]
    emergency_signs: re.Pattern[str]

    @cache  # noqa: B019 - one vocabulary lives as long as a run
    def said(self, text: str) -> frozenset[str]:
        """Return the levels that a text names."""
        return frozenset(level for level, pattern in self.words.items() if pattern.search(text))


def vocabulary(level_words: Records) -> Vocabulary:
    """Return the vocabulary of level_words.yml."""
    held = level_words.entries
    return Vocabulary(
        {level: any_of(patterns) for level, patterns in held["words"].items()},
        any_of(held["contrary"]),
        any_of(held["emergency_signs"]),
    )


def any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern that matches what any of these does."""
    return re.compile("|".join(f"(?:{one})" for one in patterns), re.IGNORECASE)


def wrong_level(unit: Unit, claims: Records, words: Vocabulary) -> Iterator[tuple[str, str]]:
    """Yield what a unit leaves out of, or adds to, the levels of its claims."""
    decisive = levelled(unit.marks, claims)
    said = words.said(unit.text)
    if unit.card:
        if decisive and not any(unit.card in allowed(one) for one in decisive.values()):
            wrong = f'"{unit.text}" is on the card "{unit.card}", which no claim of it names'
            yield wrong, f"move it to the card of {', '.join(decisive)}, or mark another claim"
        return
    for name, one in decisive.items():
        wanted = needed(one)
        if wanted and not words.said(f"{unit.lead} {unit.text}") & set(wanted):
            levels = " or ".join(wanted)
            wrong = f'this says no word of the level "{levels}" of {name}: "{unit.text}"'
            yield wrong, f"say it in the words of {LEVEL_WORDS_FILE}, or add the wording there"
    yield from another_level(unit, claims, words)
    if unit.marks and not decisive and said:
        levels = ", ".join(level for level in LEVELS if level in said)
        wrong = f'no claim of this decides the level "{levels}" that it says: "{unit.text}"'
        yield wrong, "mark the claim that does, or give its claim a level or may_say"
    sign = words.emergency_signs.search(unit.text)
    placed = any("level" in one for one in decisive.values())
    if sign and not placed and "emergency" not in words.said(f"{unit.lead} {unit.text}"):
        wrong = f'an emergency sign ("{sign[0]}") is named without a call for help: "{unit.text}"'
        yield wrong, "say to call for emergency help in the same paragraph, item or row"


def another_level(unit: Unit, claims: Records, words: Vocabulary) -> Iterator[tuple[str, str]]:
    """Yield the levels that a unit says and its claims do not."""
    decisive = levelled(unit.marks, claims)
    held = {level for one in decisive.values() for level in allowed(one)}
    too_many = [level for level in LEVELS if level in words.said(unit.text) - held]
    if decisive and too_many:
        levels, names = ", ".join(too_many), " or ".join(decisive)
        wrong = f'this says the level "{levels}", which {names} does not: "{unit.text}"'
        yield wrong, "say the level of the claim, or mark the claim that names this one"


def contradicted(unit: Unit, claims: Records, words: Vocabulary) -> Iterator[tuple[str, str]]:
    """Yield the words that take back an urgent level."""
    decisive = levelled(unit.marks, claims)
    levels = (
        words.said(unit.text)
        | {unit.card}
        | {level for one in decisive.values() for level in allowed(one)}
    )
    lead = unit.lead if unit.card in URGENT else ""
    against = words.contrary.search(f"{lead} {unit.text}")
    says = " ".join(str(claims.entries[name]["says"]) for name in decisive)
    if against and levels & URGENT and not words.contrary.search(says):
        wrong = f'"{against[0]}" takes back the urgent advice: "{unit.text}"'
        yield wrong, "take these words out, or say them in a paragraph of their own"


def levelled(marks: tuple[str, ...], claims: Records) -> dict[str, dict]:
    """Return the claims with a level among these."""
    entries = {name: claims.entries[name] for name in marks if name in claims.entries}
    return {name: one for name, one in entries.items() if "level" in one or "may_say" in one}


def needed(claim: dict) -> list[str]:
    """Return the levels of which a text must say one: the claim's first, or a more urgent one."""
    levels = [one for one in as_list(claim.get("level", [])) if one in LEVELS]
    return [one for one in levels if LEVELS.index(one) <= LEVELS.index(levels[0])]


def allowed(claim: dict) -> list[str]:
    """Return the levels that a text with the claim's mark may name."""
    return [*as_list(claim.get("level", [])), *as_list(claim.get("may_say", []))]
