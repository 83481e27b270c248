"""Each topic of the search page is listed once, in order, and leads to a page."""

import re

from rules.problem import Problem
from rules.text.content_words import WORD, stem, stems
from rules.text.records import Records

# A line beside an emergency result says what to do, and nothing that calms.
MUST_SAY = "call your local emergency number"
# What it may say beside the words of the help page.
OWN_WORDS = stems(["local", "risk", "danger"])
# Who types one of these needs the level of care first, and the illness second.
URGENT = re.compile(
    r"droop|numb face|weak (?:face|arm|leg)|slur|faint|swollen|allergy, severe|\block|fit \("
    r"|overdose|ending your life|emergency signs",
    re.IGNORECASE,
)
NEVER_SAY = ("harmless", "most", "usually", "rare", "do not worry", "probably")


def check(topics: Records, files: set[str], emergency: str, help_text: str) -> list[Problem]:
    """Return what is wrong with the topics.

    `files` are the pages below docs/; `emergency` is where the safety strip leads, and `help_text`
    what stands there.
    """
    known = {stem(word) for word in WORD.findall(help_text)} | OWN_WORDS
    found = []
    before = ""
    for number, entry in topics.entries.items():
        faults = [*order(entry, before), *place(entry, files)]
        faults += words(entry) + urgent(entry, emergency) + line(entry, known)
        before = entry["topic"]
        found += [Problem(topics.path, topics.lines[number], *fault) for fault in faults]
    if not any("emergency" in entry for entry in topics.entries.values()):
        fix = 'give the emergency signs an "emergency" line'
        found.append(Problem(topics.path, 1, "no topic comes first in an emergency", fix))
    return found


def order(entry: dict, before: str) -> list[tuple[str, str]]:
    """Return the fault of a topic that stands twice, or before its place."""
    topic = entry["topic"]
    if topic == before:
        return [(f'"{topic}" is here again', "keep one of the two")]
    if topic.casefold() < before.casefold():
        return [(f'"{topic}" comes after "{before}"', "keep the order of the alphabet")]
    return []


def place(entry: dict, files: set[str]) -> list[tuple[str, str]]:
    """Return the fault of a page that is not there. The build checks the anchor."""
    path = entry["page"].partition("#")[0]
    return [] if path in files else [(f'there is no page "{path}"', "name a file below docs/")]


def words(entry: dict) -> list[tuple[str, str]]:
    """Return the faults of words that are of no use."""
    given = str(entry.get("words", "")).split()
    fix = "write each word once"
    return [
        (f'the word "{one}" is there twice', fix)
        for one in dict.fromkeys(given)
        if given.count(one) > 1
    ]


def urgent(entry: dict, emergency: str) -> list[tuple[str, str]]:
    """Return the fault of a topic for an emergency that leads elsewhere than to the help page."""
    help_page = emergency.partition("#")[0]
    led_to = entry["page"].replace(".md", "/").partition("#")[0]
    if led_to == help_page or not ("emergency" in entry or URGENT.search(entry["topic"])):
        return []
    return [(f"an emergency leads to {entry['page']}", f"lead to a part of {help_page}")]


def line(entry: dict, known: set[str]) -> list[tuple[str, str]]:
    """Return the faults of a topic that comes first in an emergency."""
    if "emergency" not in entry:
        return []
    text = entry["emergency"].lower()
    strange = [word for word in re.findall(r"[a-z]{4,}", text) if stem(word) not in known]
    fix = "say what the help page says"
    found = [(f'the emergency line says "{word}", the help page does not', fix) for word in strange]
    if MUST_SAY not in text:
        found.append(("the emergency line does not say to call", f'write "{MUST_SAY}"'))
    if hit := re.search(rf"{MUST_SAY} (?:if|when|unless|only|should|later|once)\b", text):
        wrong = f'the emergency line calls under a condition: "{hit[0]}"'
        found.append((wrong, "say to call, and nothing that puts it off"))
    calming = [word for word in NEVER_SAY if word in text]
    return found + [(f'the emergency line says "{one}"', "say what to do") for one in calming]
