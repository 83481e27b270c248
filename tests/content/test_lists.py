from rules.content.lists import check
from tests.proof import on_page
from tests.report import report


def test_every_list_is_short_and_leads_in(pages):
    """Lists are what readers under stress take in, if each item can be read at a glance."""
    report(problem for page in pages for problem in check(page))


problems = on_page(check)


def test_good_lists_pass():
    assert (
        problems("Bring:[^a]\n\n- a list\n- **Why:** it helps[^b]\n- NHS papers\n- [Diary](a.md)\n")
        == []
    )
    assert not problems("/// key-points\n\n## Key points\n\n- one\n\n///\n")
    assert not problems("/// check-list\n\n- What is it?\n\n///\n")
    assert not problems("/// plan\n\n1. **Today.** Rest.\n2. Then sleep.\n\n///\n")


def test_a_list_without_a_line_that_leads_in_is_reported():
    """Without it the items hang in the air, most of all when read out."""
    assert problems("Bring.\n\n- a list\n") == [
        'docs/a.md:1: the line before the list does not lead in\n    Fix: end it with ":"'
    ]
    assert problems("## Bring\n\n- a list\n") == [
        'docs/a.md:3: no line leads in to the list\n    Fix: write one that ends with ":"'
    ]


def test_long_lists_capitals_and_end_signs_are_reported():
    """Each item is named by its own line."""
    text = "Bring:\n\n" + "- a thing\n" * 5 + "- The list\n- a pen.\n"
    assert problems(text) == [
        "docs/a.md:3: the list has 7 items\n    Fix: keep at most 6, or part it",
        'docs/a.md:8: the item starts with "The"\n    Fix: start with a small letter',
        'docs/a.md:9: the item ends with "."\n    Fix: leave it out',
    ]


def test_an_item_of_a_do_not_list_says_do_not():
    """Readers scroll past the heading and would do what they must not."""
    assert problems("/// do-not-list\n\n### Do not\n\n- do not stop\n- stop\n\n///\n") == [
        'docs/a.md:6: the item does not say what not to do\n    Fix: begin with "do not"'
    ]
