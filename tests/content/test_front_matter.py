from rules.content.front_matter import check
from rules.text.page import read_page, read_pages
from tests.proof import on_page
from tests.report import report


def test_every_page_has_the_front_matter_of_its_skeleton(pages, page_types):
    """A page without dates or a review line cannot be trusted, and must not slip through."""
    report(problem for page in pages for problem in check(page, page_types))


GOOD = """---
title: Lips
description: About lips.
page_type: guide
updated: 2026-11-23
review_due: 2027-11-23
clinical_review: null
---
"""
SKELETON = {"guide": read_page("docs/_page_types/guide.md", GOOD)}


problems = on_page(check, SKELETON)


def test_a_good_page_passes():
    review = "clinical_review:\n  name: Ana Ruiz\n  credentials: GP\n  date: 2026-12-01"
    assert not problems(GOOD)
    assert not problems(GOOD.replace("clinical_review: null", review))


def test_a_page_that_cannot_be_read_fails_loudly():
    """Silence here would let a page skip every other rule."""
    copy = "copy the front matter of a page in docs/_page_types/; quote a value with a colon"
    fix = f"\n    Fix: {copy}"
    assert problems("# Lips\n") == [f"docs/a.md:1: there is no front matter{fix}"]
    assert problems("---\ntitle: Lips\n") == [
        f"docs/a.md:1: the front matter has no closing ---{fix}"
    ]
    assert problems(GOOD.replace("title: Lips", "title: Lips: why")) == [
        f"docs/a.md:2: unreadable front matter: mapping values are not allowed here{fix}"
    ]
    assert problems(GOOD.replace("2026-11-23", "2026-11-31")) == [
        f"docs/a.md:5: unreadable front matter: day is out of range for month{fix}"
    ]
    assert problems("---\n- title\n---\n") == [
        f"docs/a.md:2: the front matter is not a list of keys and values{fix}"
    ]


def test_a_page_that_is_not_utf_8_is_told_and_the_others_are_read(tmp_path):
    """One page that an old editor saved must not hide what is wrong with the rest."""
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "a.md").write_text(GOOD + "\n# Caf\u00e9\n", encoding="latin-1")
    (docs / "b.md").write_text(GOOD, encoding="utf-8")
    faults = [page.meta_error for page in read_pages(docs)]
    line = GOOD.count("\n") + 2
    assert faults == [(line, "not UTF-8: save the file as UTF-8"), None]


def test_an_unknown_page_type_is_reported():
    """The type decides which sections a reader can count on."""
    assert problems(GOOD.replace("guide", "blog")) == [
        'docs/a.md:4: page type "blog" has no skeleton\n    Fix: write page_type: and one of guide'
    ]


def test_missing_unknown_and_misplaced_keys_are_reported():
    """A key for later is a promise nobody keeps."""
    wanted = "title, description, page_type, updated, review_due, clinical_review"
    fix = f"\n    Fix: write exactly {wanted} (docs/_page_types/guide.md:2)"
    assert problems(GOOD.replace("updated: 2026-11-23\n", "tags: x\n")) == [
        f'docs/a.md:2: "updated" is missing, "tags" is not known{fix}'
    ]
    swapped = GOOD.replace("title: Lips\ndescription: About lips.", "description: L\ntitle: Lips")
    assert problems(swapped) == [f"docs/a.md:2: the keys are not in order{fix}"]
