"""Each skeleton is used by a page and says why each of its sections is there."""

from tests.content.page import Page, read_page
from tests.content.parts import parts
from tests.problem import Problem, messages, report

COMMON = ["title", "description", "page_type", "updated", "review_due", "clinical_review"]


def check(page_types: dict[str, Page], pages: list[Page]) -> list[Problem]:
    used = {page.meta.get("page_type") for page in pages}
    found = []
    for name, skeleton in page_types.items():
        if name not in used:
            wrong = f'no page has the type "{name}"'
            found.append(Problem(skeleton.path, 1, wrong, "delete the skeleton, or use it"))
        if [key for key in skeleton.meta if key != "template"] != COMMON:
            fix = f"write {', '.join(COMMON)}; template after page_type where a page needs one"
            found.append(Problem(skeleton.path, 2, "the keys are not the common ones", fix))
        if skeleton.meta.get("page_type") != name:
            line = skeleton.key_line("page_type")
            fix = f"write page_type: {name}"
            found.append(Problem(skeleton.path, line, "the type is not the file's name", fix))
        found += unexplained(skeleton)
    return found


def unexplained(skeleton: Page) -> list[Problem]:
    """Return the headings without a sentence under them."""
    all_parts = [*parts(skeleton.lines), None]
    return [
        Problem(part.line.path, part.line.number, f'nothing says why "{part.text}" is there', fix)
        for part, after in zip(all_parts, all_parts[1:], strict=False)
        if part.kind == "heading" and (after is None or after.kind != "paragraph")
        for fix in ["write one sentence under it"]
    ]


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
    """A rule that always speaks is soon switched off."""
    guide = read_page("docs/_page_types/guide.md", GOOD)
    assert check({"guide": guide}, [guide]) == []


def test_an_unused_or_silent_skeleton_is_reported():
    """Each fault names its line."""
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
