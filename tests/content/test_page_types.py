from rules.content.page_types import COMMON, check
from rules.problem import messages
from rules.text.page import read_page
from tests.report import report


def test_every_skeleton_is_used_and_explains_its_sections(page_types, pages):
    """A rule that cannot say why it is there will be worked around."""
    report(check(page_types, pages))


GOOD = """---
title: T
description: D
page_type: guide
updated: 2026-11-23
review_due: 2027-11-23
clinical_review: null
---

# (Answer)

The lead says it.
"""


def test_a_good_skeleton_passes():
    guide = read_page("docs/_page_types/guide.md", GOOD)
    assert check({"guide": guide}, [guide]) == []


def test_an_unused_or_silent_skeleton_is_reported():
    bad = GOOD.replace("title: T\n", "") + "\n## Sources\n"
    path = "docs/_page_types/blog.md"
    common = ", ".join(COMMON)
    assert messages(check({"blog": read_page(path, bad)}, [])) == [
        f'{path}:1: no page has the type "blog"\n    Fix: delete the skeleton, or use it',
        f"{path}:2: the keys are not the common ones\n"
        f"    Fix: write {common}; template after page_type where a page needs one",
        f"{path}:3: the type is not the file's name\n    Fix: write page_type: blog",
        f'{path}:13: nothing says why "## Sources" is there\n    Fix: write one sentence under it',
    ]
