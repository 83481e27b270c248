from __future__ import annotations

from rules.content.sense import check
from rules.text.records import read_records
from tests.proof import on_page
from tests.report import report


def test_no_text_says_more_than_its_claims(pages, claims):
    """One lost "not" turns a warning into a danger, and a link is not a cause."""
    report(
        problem
        for page in pages
        if not page.path.startswith("docs/about/")
        for problem in check(page, claims)
    )


CLAIMS = read_records(
    "claims.yml",
    "dose:\n  says: Do not stop a medicine.\nlink:\n  says: Stress is linked to twitches.\n"
    "kiss:\n  says: Do not kiss babies; it must not be taken in pregnancy.\n"
    "ask:\n  says: Do not take it. Ask, and you take it.\n"
    "calm:\n  says: It is normal. It is never a sign. It may be stopped. Keep taking it.\n"
    "bad:\n  says: It can cause fits.\n"
    "far:\n  says: There is no evidence that a slow and gentle massage of the face works.\n"
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


def test_all_and_none_need_a_claim_that_says_so():
    """Most is not all, and few is not none."""
    fix = "\n    Fix: say what the claim says, or mark the claim that says this"
    assert problems(
        "Every twitch is linked to stress.[^link]\n\nStress made them twitch.[^link]\n"
    ) == [
        'docs/a.md:1: "Every twitch" stands without its claims link to say it: '
        f'"Every twitch is linked to stress."{fix}',
        'docs/a.md:3: "made them twitch" stands without its claims link to say it: '
        f'"Stress made them twitch."{fix}',
    ]
    assert problems("Do not take it, unless you like.[^kiss]\n") == []
    assert len(problems("Take it unless you mind.[^kiss]\n")) == 1
    assert len(problems("Take it.[^ask]\n\nAsk before you take it.[^ask]\n")) == 1


def test_false_calm_and_leave_need_a_claim_that_gives_them():
    """ "That is normal" keeps at home who should call."""
    texts = ("That is normal.", "It is never a sign.", "You may stop it.", "Keep taking it.")
    assert not problems("".join(f"{text}[^calm]\n\n" for text in texts))
    said = problems("".join(f"{text}[^link]\n\n" for text in texts))
    assert [one.split('"')[1] for one in said] == [
        "is normal",
        "never a sign",
        "You may stop",
        "Keep taking",
    ]


def test_a_word_stronger_than_its_claim_or_without_one_is_reported():
    """Also where nothing is marked."""
    fix = "\n    Fix: say what the claim says, or mark the claim that says this"
    assert problems("Stress causes it.[^link]\n\nThis cures it.\n\nIt is linked to stress.\n") == [
        f'docs/a.md:1: "causes" stands without its claims link to say it: "Stress causes it."{fix}',
        f'docs/a.md:3: "cures" stands without a mark to say it: "This cures it."{fix}',
        'docs/a.md:5: "linked to" stands without a mark: "It is linked to stress."\n'
        "    Fix: mark its claim",
    ]
    assert problems("It causes a twitch.[^because]\n\nThat is proven.[^because]\n") == [
        'docs/a.md:1: "causes" stands without its claims because to say it: '
        f'"It causes a twitch."{fix}',
        'docs/a.md:3: "proven" stands without its claims because to say it: '
        f'"That is proven."{fix}',
    ]
