"""A word stronger or calmer than the claim: "cures", "safe", "goes away" need one that says so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rules.content.sense import says
from rules.problem import Problem
from rules.text.page import Page
from rules.text.records import Records
from rules.text.units import Unit, problems, row_units, units

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
        r"\byou (?:may|can) (?:stop|skip|take|drive|mix|leave (?:it|them|off))\b"
        r"|\bkeep (?:on )?(?:taking|using)\b"
        r"|\btake [^.]*\b(?:doses?|tablets?) (?:as usual|on time|until)\b"
        r"|\bkeep to [^.]*\b(?:doses?|medicines?|tablets?)\b",
        r"\b(?:may|can) (?:be )?(?:stop|skip|tak|driv|mix)|\bkeep (?:on |using|taking|to)",
    ),
    # A sign of an emergency among those of a calm cause.
    "sign": (
        r"\bclums\w+|\bweak (?:grip|hand|arm|leg)\b"
        r"|\b(?:corner|side) of the mouth (?:hangs? )?(?:lower|down)\b",
        r"clums|\b(?:hand|arm|leg)s?\b[^.]*weak|weak[^.]*\b(?:hand|arm|leg|grip)|mouth[^.]*(?:droop|hang)",
    ),
    "everywhere": (
        r"\b(?:any|every|all) (?:mobile )?(?:country|countries|phones?|mobiles?)\b|\beverywhere\b"
        r"|\bworldwide\b",
        r"\b(?:any|every|all)\b|world|everywhere",
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
    "passes": (
        r"(?<!even if they )(?<!even if it )\b(?:pass(?:es)?|goes? away|recovers?|wears? off)\b"
        r"|\bget(?:s|ting)? used to\b",
        r"pass|go(?:es)? away|gone|went|recover|wears? off|fade|stop|last|used to",
    ),
    "certain": (
        r"\b(?:guarantee\w*|certainly|definitely|for sure|always)\b|\b100 ?%",
        r"certain|always|guarantee|in all ",
    ),
}
# Of these, what a title or a description may say only if its page does. A cause may be asked for.
SUMMED_UP = [
    r"\bcaus(?:ed|ing)\b",
    *(pattern for name, (pattern, _) in STRONG.items() if name not in ("cause", "made")),
]
# Facts that only a source can know.
FACT = re.compile(
    r"\b(?:linked (?:to|with)|in (?:one|a|two|three) (?:small )?(?:study|studies|trials?))\b"
)
# No title of a condition promises that it is harmless: somebody with its signs decides by it.
PROMISES = ("calm", "safe", "passes")


def check(page: Page, claims: Records) -> list[Problem]:
    """Return a problem for each statement, and each title, that says more than its claims."""
    statements = (unit for unit in units(page) if unit.is_statement)
    return [*promised(page), *only_in_head(page), *problems(statements, stronger, claims)]


def check_data(rows: Records, key: str, claims: Records) -> list[Problem]:
    """Return a problem for each text of data, below this key, that says more than its marks."""
    return problems(row_units(rows, [key]), stronger, claims)


def promised(page: Page) -> list[Problem]:
    """Return a problem for the title of a condition that calms."""
    title = str(page.meta.get("title", ""))
    line = next((one for one in page.head if one.text.startswith("title:")), None)
    if line is None or page.meta.get("page_type") != "condition":
        return []
    hits = [re.search(STRONG[name][0], title, re.IGNORECASE) for name in PROMISES]
    calm = r"\b(?:only|just|nothing|no|mostly|usually|probably|likely)\b"
    hits.append(re.search(calm, title, re.IGNORECASE))
    fix = "say what it is; how likely it is harmless is said below, with its claim"
    words = list(dict.fromkeys(hit[0] for hit in hits if hit))
    return [line.problem(f'"{word}" in a title promises too much', fix) for word in words]


def only_in_head(page: Page) -> Iterator[Problem]:
    """Yield a problem for each strong word of a title or description that its page never uses.

    They have no marks: what the page says below, it says with its claims.
    """
    body = " ".join(line.text for line in page.lines)
    for line in page.head:
        key, _, text = line.text.partition(":")
        for pattern in SUMMED_UP if key in ("title", "description") else ():
            word = re.search(pattern, text, re.IGNORECASE)
            if word and not re.search(rf"\b{re.escape(word[0])}\b", body, re.IGNORECASE):
                wrong = f'"{word[0]}" of the {key} stands nowhere on the page'
                yield line.problem(wrong, "sum up what the page says, in its own words")


def stronger(unit: Unit, claims: Records) -> list[tuple[str, str]]:
    """Return the strong words of a unit that no claim of it carries."""
    text = says(unit, claims)
    found = []
    for pattern, carried in STRONG.values():
        word = re.search(pattern, unit.text, re.IGNORECASE)
        if word and not re.search(carried, text, re.IGNORECASE):
            behind = f"its claims {', '.join(unit.marks)}" if unit.marks else "a mark"
            wrong = f'"{word[0]}" is used without {behind} to say it: "{unit.text}"'
            found.append((wrong, "say what the claim says, or mark the claim that says this"))
    fact = FACT.search(unit.text)
    if fact and not unit.marks:
        found.append((f'"{fact[0]}" is used without a mark: "{unit.text}"', "mark its claim"))
    return found
