"""Which tests are asked of a planted edit: of its words at once, of code and templates anew."""

from __future__ import annotations

from pathlib import Path

import pytest

PUBLISH = (
    *("gate", "interface_keys", "locks", "proofs", "robots", "safe_reading"),
    *("workflow_facts", "workflows"),
)
# These run the suite's own commands, and say nothing of words.
SLOW = ("test_commands", "test_collected")
RULES = [
    "tests/content",
    *(f"tests/publish/test_{name}.py" for name in PUBLISH),
    *(f"tests/publish/{name}.py" for name in SLOW),
]
# The rules of style: a long sentence that is found by its length was found by luck.
BY_LUCK = (
    *("test_reading_grade", "test_sentence_length", "test_own_words", "test_paragraphs"),
    *("test_plain_words", "test_lists"),
)
# Programs that have run already: a new one reads them, and asks the proofs, too.
CODE = ("rules/", "tests/")
GATE = tuple(f"tests/publish/test_{name}.py" for name in ("gate", "proofs", "collected"))
# What these hold shows only in the finished site, as do edits that say "built". Each takes a build,
# so not each rule of the site is asked.
BUILT = ("overrides/", "publish/", "mkdocs.yml")
OF_SITE = (
    *("build_output", "care_cards", "care_lists", "emergency_heard", "handout_lists", "landmarks"),
    *("link_words", "links", "other_hosts", "page_head", "policy", "review_dates", "sharing"),
    *("local_number", "telephone_numbers", "unrendered_marks", "words_seen"),
)
RULES_BUILT = tuple(f"tests/site/test_{name}.py" for name in OF_SITE)


def tests_anew(edit: dict) -> tuple[str, ...]:
    """Return the tests that a program of its own runs for an edit, or none."""
    if edit.get("built") or edit["path"].startswith(BUILT):
        return RULES_BUILT
    if edit["path"].startswith("rules/content/"):
        return (f"tests/content/test_{Path(edit['path']).stem}.py", *GATE)
    if edit["path"].startswith(CODE):
        return GATE if edit["path"].startswith("tests/") else ("tests/content", *GATE)
    return ()


def asks(edit: dict, rule: pytest.Item) -> bool:
    """Return whether a rule is asked of an edit: of a calm one, those of style, too."""
    name = rule.path.stem
    if name in SLOW:
        return "/" not in edit["path"] or edit["path"].startswith(".ci/")
    return not edit["harm"] or name not in BY_LUCK


def needed(item: pytest.Item) -> bool:
    """Return whether a test reads the repository, and is no proof that a rule speaks."""
    needs = set(getattr(item, "fixturenames", ()))
    proof = "callspec" in vars(item) or "tmp_path" in needs
    return {"publish": not proof, "site": "site" in needs}.get(item.path.parent.name, bool(needs))
