from rules.content.stubs import check
from tests.proof import on_page
from tests.report import report


def test_no_page_is_written_in_stubs(pages):
    report(problem for page in pages for problem in check(page))


problems = on_page(check)


def test_two_short_sentences_and_a_list_of_them_pass():
    assert not problems("It stops. You can rest.\nMost twitches stop by themselves within days.\n")
    assert not problems("[Call 1](tel:1)\n[Call 2](tel:2)\n[Call 3](tel:3)\n")
    assert not problems("Do this:\n\n1. Sit down.\n2. Breathe in.\n3. Breathe out.\n4. Go on.\n")


def test_three_stubs_in_a_row_are_reported():
    assert problems("# A\n\nLips twitch.\nIt stops.\nYou can rest.\n") == [
        'docs/a.md:3: 3 stubs follow each other, from "Lips twitch."\n'
        "    Fix: join them with because, so, but, if or when"
    ]
