from rules.content.sections import check
from rules.text.page import read_page
from tests.proof import on_page
from tests.report import report


def test_every_page_has_the_sections_of_its_type_in_order(pages, page_types):
    """A reader who knows one page finds the treatments, the help and the sources on the next."""
    report(problem for page in pages for problem in check(page, page_types))


SKELETON = """---
page_type: guide
---

# (Answer)

Lead.

## In short {#in-short}

A summary.

## (One section for each step)

What and why.

## (Not known) {#not-known}

Optional.

## Sources {#sources}

Every fact can be checked.
"""
TYPES = {"guide": read_page("docs/_page_types/guide.md", SKELETON)}
HEAD = "---\npage_type: guide\n---\n\n# Answer\n\nLead.\n\n"
ORDER = "{#in-short} · (One section for each step) · {#not-known} · {#sources}"


problems = on_page(check, TYPES, before=HEAD)


def test_free_and_optional_sections_stand_where_the_skeleton_has_brackets():
    """Writers need room, in one known place."""
    assert not problems("## In short {#in-short}\n\n## Sleep\n\n## Rest\n\n## Sources {#sources}\n")
    assert not problems(
        "## In short {#in-short}\n\n## Gaps {#not-known}\n\n## Sources {#sources}\n"
    )
    assert not problems("## In short {#in-short}\n\n## Sources {#sources}\n")


def test_the_words_of_a_section_are_free():
    """A translation keeps the ids and changes the words."""
    assert not problems("## En bref {#in-short}\n\n## Fuentes {#sources}\n")


def test_the_title_of_a_care_card_is_no_section():
    """A card may say what it is about in its own words."""
    card = "/// care-card | visit\n\n## See a doctor\n\nif it lasts:\n\n- long\n\n///\n\n"
    assert not problems(f"## In short {{#in-short}}\n\n## Sources {{#sources}}\n\n{card}")


def test_a_missing_section_is_reported_with_the_reason_for_it():
    """The skeleton says why the section is there; the message leads to it."""
    assert problems("## In short {#in-short}\n\nText.\n") == [
        'docs/a.md:2: a "guide" page needs the section {#sources}\n'
        '    Fix: add "## Sources {#sources}" after {#not-known}'
        " (docs/_page_types/guide.md:21 says why)"
    ]


def test_a_section_out_of_order_is_reported():
    """Text after the sources would escape the reading grade."""
    fix = f"\n    Fix: keep the order of docs/_page_types/guide.md: {ORDER}"
    short, sources = "## In short {#in-short}\n\n", "## Sources {#sources}\n\n"
    wrong = 'is out of place in a "guide" page'
    assert problems(f"{short}{sources}## Sleep {{#sleep}}\n") == [
        f"docs/a.md:13: {{#sleep}} {wrong}{fix}"
    ]
    assert problems(f"## Gaps {{#not-known}}\n\n## Sleep\n\n{short}{sources}") == [
        f"docs/a.md:11: {{#sleep}} {wrong}{fix}"
    ]
    assert problems(f"{sources}{short}") == [f"docs/a.md:11: {{#in-short}} {wrong}{fix}"]
