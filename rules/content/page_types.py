"""Each skeleton is used by a page and says why each of its sections is there."""

from rules.problem import Problem
from rules.text.page import Page
from rules.text.parts import parts

EXPLAIN = "write one sentence under it"
COMMON = ["title", "description", "page_type", "updated", "review_due", "clinical_review"]


def check(page_types: dict[str, Page], pages: list[Page]) -> list[Problem]:
    """Return a problem for each skeleton that is unused, unexplained, or has other keys."""
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
        part.line.problem(f'nothing says why "{part.text}" is there', EXPLAIN)
        for part, after in zip(all_parts, all_parts[1:], strict=False)
        if part.kind == "heading" and (after is None or after.kind != "paragraph")
    ]
