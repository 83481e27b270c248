from __future__ import annotations

from rules.content.sense import check, check_data
from rules.text.page import read_page
from rules.text.records import read_records
from tests.proof import on_page
from tests.report import report


def test_no_text_turns_what_its_claims_say(pages, claims, signs, conditions, movements):
    """One lost "not" turns a warning into a danger."""
    report(
        problem
        for page in pages
        if not page.path.startswith("docs/about/")
        for problem in check(page, claims)
    )
    report(check_data(signs, "text", claims))
    report(check_data(conditions, "then", claims))
    report(check_data(movements, "says", claims))


CLAIMS = read_records(
    "claims.yml",
    "dose:\n  says: Do not stop a medicine.\nlink:\n  says: Stress is linked to twitches.\n"
    "kiss:\n  says: Do not kiss babies; it must not be taken in pregnancy.\n"
    "ask:\n  says: Do not take it. Ask, and you take it.\n"
    "calm:\n  says: It is normal. It is never a sign. It may be stopped. Keep taking it.\n"
    "bad:\n  says: It can cause fits.\n"
    "far:\n  says: There is no evidence that a slow and gentle massage of the face works.\n"
    "side:\n  says: Lie on the side.\n"
    "because:\n  says: Sleep matters because muscles rest.\n  wording: It is proven.\n",
)


problems = on_page(check, CLAIMS)


def test_what_the_claim_says_passes():
    """In other words, too."""
    assert not problems("Never stop it on your own.[^dose]\n\nIt causes fits.[^bad]\n")
    assert not problems("Is it safe?\n\nStress is linked to twitches.[^link]\n")


def test_a_lost_not_is_reported():
    """The message names the verb."""
    assert problems("Stop your medicine.[^dose]\n") == [
        'docs/a.md:1: the claim says "not" of "stop…", and this does not: "Stop your medicine."\n'
        '    Fix: read the claim again, and keep its "not"'
    ]
    assert problems("A massage works.[^far]\n") == [
        'docs/a.md:1: the claim says "not" of "work…", and this does not: "A massage works."\n'
        '    Fix: read the claim again, and keep its "not"'
    ]


def test_what_the_claim_forbids_is_not_allowed():
    """Whatever the verb, and in any form."""
    assert problems("Do not kiss babies.[^kiss]\n\nIt must not be taken.[^kiss]\n") == []
    fix = '\n    Fix: read the claim again, and keep its "not"'
    assert problems("Kissing babies is fine.[^kiss]\n\nIt may be taken.[^kiss]\n") == [
        'docs/a.md:1: the claim says "not" of "kiss…", and this does not: '
        f'"Kissing babies is fine."{fix}',
        f'docs/a.md:3: the claim says "not" of "tak…", and this does not: "It may be taken."{fix}',
    ]


def test_what_is_allowed_on_a_condition_is_no_order():
    """And "ask before you take it" is no leave to take it."""
    assert problems("Do not take it, unless you like.[^kiss]\n") == []
    assert len(problems("Take it unless you mind.[^kiss]\n")) == 1
    assert len(problems("Take it.[^ask]\n\nAsk before you take it.[^ask]\n")) == 1


def test_the_opposite_of_what_the_claim_says_is_reported():
    """A person who is unconscious chokes on their back."""
    assert problems("Lie on your side.[^side]\n\nTurn them, not flat, to the side.[^side]\n") == []
    assert problems("Lie flat.[^side]\n") == [
        'docs/a.md:1: the claim says "side", and this says "flat": "Lie flat."\n'
        "    Fix: read the claim again: which of the two is it?"
    ]
    claims = read_records("claims.yml", "tia:\n  says: It tingles on one side.\n")
    page = read_page("docs/a.md", "It tingles on both sides.[^tia]\n")
    assert [one.wrong.partition(":")[0] for one in check(page, claims)] == [
        'the claim says "on one side", and this says "on both sides"'
    ]
    rows = read_records("signs.yml", "a:\n  text: lies on the back\n  claims: [side]\n")
    assert len(check_data(rows, "text", CLAIMS)) == 1
