from __future__ import annotations

from rules.content.strong_words import check, check_data
from rules.problem import messages
from rules.text.page import read_page
from rules.text.records import read_records
from tests.proof import on_page
from tests.report import report


def test_no_text_says_more_than_its_claims(
    pages, claims, words, movements, conditions, special_cases
):
    """A link is not a cause, and what passes in most is a danger in some."""
    found = [
        problem
        for page in pages
        if not page.path.startswith("docs/about/")
        for problem in check(page, claims)
    ]
    found += check_data(words, "means", claims)
    found += [p for key in ("notice", "with") for p in check_data(conditions, key, claims)]
    found += [p for key in ("do", "sheet") for p in check_data(special_cases, key, claims)]
    report([*found, *check_data(movements, "says", claims)])


CLAIMS = read_records(
    "claims.yml",
    "link:\n  says: Stress is linked to twitches.\nbad:\n  says: It can cause fits.\n"
    "calm:\n  says: It is normal. It is never a sign. It may be stopped. Keep taking it.\n"
    "because:\n  says: Sleep matters because muscles rest.\n  wording: It is proven.\n",
)


problems = on_page(check, CLAIMS)


def test_what_the_claim_says_passes():
    """A question says nothing."""
    assert not problems("Is it safe?\n\nIt causes fits.[^bad]\n\nCall even if they pass.\n")


def test_all_and_none_need_a_claim_that_says_so():
    """Most is not all, and few is not none."""
    fix = "\n    Fix: say what the claim says, or mark the claim that says this"
    assert problems(
        "Every twitch is linked to stress.[^link]\n\nStress made them twitch.[^link]\n"
    ) == [
        'docs/a.md:1: "Every twitch" is used without its claims link to say it: '
        f'"Every twitch is linked to stress."{fix}',
        'docs/a.md:3: "made them twitch" is used without its claims link to say it: '
        f'"Stress made them twitch."{fix}',
    ]


def test_false_calm_and_leave_need_a_claim_that_gives_them():
    """ "That is normal" keeps at home who should call."""
    texts = ("That is normal.", "It is never a sign.", "You may stop it.", "Keep taking it.")
    assert not problems("".join(f"{text}[^calm]\n\n" for text in texts))
    more = ("Keep to your next dose.", "It works everywhere.", "Any country will do.")
    said = problems("".join(f"{text}[^link]\n\n" for text in (*texts, *more)))
    assert [one.split('"')[1] for one in said] == [
        "is normal",
        "never a sign",
        "You may stop",
        "Keep taking",
        "Keep to your next dose",
        "It works",
        "everywhere",
        "Any country",
    ]


def test_a_word_stronger_than_its_claim_or_without_one_is_reported():
    """Also where nothing is marked."""
    fix = "\n    Fix: say what the claim says, or mark the claim that says this"
    assert problems("Stress causes it.[^link]\n\nThis cures it.\n\nIt is linked to stress.\n") == [
        'docs/a.md:1: "causes" is used without its claims link to say it: '
        f'"Stress causes it."{fix}',
        f'docs/a.md:3: "cures" is used without a mark to say it: "This cures it."{fix}',
        'docs/a.md:5: "linked to" is used without a mark: "It is linked to stress."\n'
        "    Fix: mark its claim",
    ]
    assert problems("It causes a twitch.[^because]\n\nThat is proven.[^because]\n") == [
        'docs/a.md:1: "causes" is used without its claims because to say it: '
        f'"It causes a twitch."{fix}',
        'docs/a.md:3: "proven" is used without its claims because to say it: '
        f'"That is proven."{fix}',
    ]


def test_a_title_or_a_word_of_data_that_calms_is_reported():
    """A title is read by who reads nothing else, and so is a caption."""
    page = read_page("docs/a.md", "---\ntitle: A harmless ripple\npage_type: condition\n---\nA.\n")
    assert messages(check(page, CLAIMS)) == [
        'docs/a.md:2: "harmless" in a title promises too much\n'
        "    Fix: say what it is; how likely it is harmless is said below, with its claim",
        'docs/a.md:2: "harmless" of the title stands nowhere on the page\n'
        "    Fix: sum up what the page says, in its own words",
    ]
    rows = read_records("words.yml", "fit:\n  means: It goes away.[^bad]\n")
    assert messages(check_data(rows, "means", CLAIMS)) == [
        'words.yml:2: "goes away" is used without its claims bad to say it: "It goes away."\n'
        "    Fix: say what the claim says, or mark the claim that says this"
    ]


def test_a_description_that_says_more_than_its_page_is_reported():
    """It has no marks, and search engines show it alone."""
    head = "---\ntitle: A\ndescription: Twitches are caused by stress.\n---\n"
    page = read_page("docs/a.md", f"{head}They are linked to stress.[^link]\n")
    assert messages(check(page, CLAIMS)) == [
        'docs/a.md:3: "caused" of the description stands nowhere on the page\n'
        "    Fix: sum up what the page says, in its own words"
    ]
    same = read_page("docs/a.md", f"{head.replace('caused by', 'linked to')}A.\n")
    assert not check(same, CLAIMS)
