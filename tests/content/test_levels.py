from __future__ import annotations

from rules.content.levels import check
from rules.text.levels import LEVEL_WORDS_FILE
from tests.content.level_sample import CLAIMS, VOCABULARY
from tests.proof import on_page
from tests.report import report


def test_each_text_says_the_level_of_its_claims(pages, claims, level_words):
    """A reader who is told "today" where the claim says "call" may lose a brain, or a life."""
    report(problem for page in pages for problem in check(page, claims, level_words))


problems = on_page(check, CLAIMS, VOCABULARY)


def test_texts_that_say_their_level_pass():
    """A list says it in the line above, a card in its heading."""
    assert not problems("Call now.[^droop]\n\nCall if:[^droop]\n\n- it droops\n\nSuddenly? Call.\n")
    card = "/// care-card | today\n\nif it:\n\n- creeps[^both]\n\n///\n"
    assert not problems(f"{card}\nCall, or go today.[^both]\n")


def test_another_level_or_none_is_reported():
    """The message names the level, the claim and the text."""
    assert problems("Go today.[^droop]\n\nRest.[^droop]\n\nIt droops suddenly.\n") == [
        'docs/a.md:1: this says no word of the level "emergency" of droop: "Go today."\n'
        f"    Fix: say it in the words of {LEVEL_WORDS_FILE}, or add the wording there",
        'docs/a.md:1: this says the level "today", which droop does not: "Go today."\n'
        "    Fix: say the level of the claim, or mark the claim that names this one",
        'docs/a.md:3: this says no word of the level "emergency" of droop: "Rest."\n'
        f"    Fix: say it in the words of {LEVEL_WORDS_FILE}, or add the wording there",
        'docs/a.md:5: an emergency sign ("suddenly") is named without a call for help: '
        '"It droops suddenly."\n'
        "    Fix: say to call for emergency help in the same paragraph, item or row",
    ]


def test_a_calmer_level_than_the_first_of_a_claim_is_reported():
    """What is for the emergency number may be for today only as well, never instead."""
    assert problems("Call.[^both]\n") == []
    assert problems("Go today.[^both]\n") == [
        'docs/a.md:1: this says no word of the level "emergency" of both: "Go today."\n'
        f"    Fix: say it in the words of {LEVEL_WORDS_FILE}, or add the wording there"
    ]


def test_a_sentence_is_held_to_its_own_mark():
    """Its neighbour's level is not its own."""
    assert problems("Go today.[^droop]\nCall, or go today.[^both]\n") == [
        'docs/a.md:1: this says the level "today", which droop does not: "Go today."\n'
        "    Fix: say the level of the claim, or mark the claim that names this one"
    ]


def test_words_that_take_a_call_back_are_reported():
    """ "Unless it passes" keeps people with a mini-stroke at home."""
    assert problems("Call, unless it passes.[^droop]\n\nCall, or wait.\n") == [
        'docs/a.md:1: "unless it passes" takes back the urgent advice: "Call, unless it passes."\n'
        "    Fix: take these words out, or say them in a paragraph of their own",
        'docs/a.md:3: "wait" takes back the urgent advice: "Call, or wait."\n'
        "    Fix: take these words out, or say them in a paragraph of their own",
    ]


def test_a_card_or_a_link_of_another_level_is_reported():
    """Readers follow the box and the link, not only the words."""
    card = "/// care-card | today\n\nif it:\n\n- droops[^droop]\n\n///\n"
    assert problems(f"{card}\n[Call](b.md#today) or [wait](b.md#emergency)\n") == [
        'docs/a.md:5: "droops" is on the card "today", which no claim of it names\n'
        "    Fix: move it to the card of droop, or mark another claim",
        'docs/a.md:9: "wait" takes back the urgent advice: "Call or wait"\n'
        "    Fix: take these words out, or say them in a paragraph of their own",
        'docs/a.md:9: the link "Call" leads to the level "today"\n'
        "    Fix: let the words and the address name one level",
        'docs/a.md:9: the link "wait" leads to the level "emergency"\n'
        "    Fix: let the words and the address name one level",
    ]
    assert not problems("[What can wait](b.md#home)\n")


def test_a_level_that_no_claim_decides_is_reported():
    """What a claim may say beside its fact decides no emergency sign."""
    assert problems("Go today.[^plain]\n\nIt droops suddenly, go today.[^side]\n") == [
        'docs/a.md:1: no claim of this decides the level "today" that it says: "Go today."\n'
        "    Fix: mark the claim that does, or give its claim a level or may_say",
        'docs/a.md:3: an emergency sign ("suddenly") is named without a call for help: '
        '"It droops suddenly, go today."\n'
        "    Fix: say to call for emergency help in the same paragraph, item or row",
    ]
    assert not problems("It droops.[^plain]\n\nGo today.[^side]\n\nGo today.\n")
