"""No template, script, style or Python file writes words for readers: a translator has one file.

What this rule cannot see in Python, the build in a pseudo-language shows (rules/pseudo).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from rules.lines import line_ends
from rules.problem import Problem

FIX = "write it in docs/_data/interface.yml, and ask for it by its key"
WORD = r"[A-Za-z]{2,}"
ATTRIBUTE = re.compile(rf'\b(?:aria-label|alt|title|placeholder)="([^"{{<]*\b{WORD}[^"]*)"')
# A sentence, or its beginning: "Nothing found", 'Print this'.
SENTENCE = re.compile(r"""(?<!Error\()(["'`])([A-Z][a-z]+(?: [a-z]+)+[^"'`]*)\1""")


class Kind(NamedTuple):
    """Files of one kind: which, what of them is no word, and where words for readers stand."""

    files: str
    ignored: re.Pattern[str]
    words: tuple[re.Pattern[str], ...]


TAG_TEXT = re.compile(rf">\s*([^<>{{}}]*\b{WORD}[^<>{{}}]*)(?=<|$)")
COMMENT = r"/\*.*?\*/|(?<![:\w])//[^\n]*"
KINDS = (
    Kind(
        "overrides/**/*.html",
        re.compile(r"\{#.*?#\}|\{\{.*?\}\}|<script.*?</script>|<style.*?</style>", re.DOTALL),
        (TAG_TEXT, ATTRIBUTE),
    ),
    # In the code of templates.
    Kind("overrides/**/*.html", re.compile(r"\{#.*?#\}", re.DOTALL), (SENTENCE,)),
    Kind(
        "overrides/assets/js/*.js",
        re.compile(COMMENT, re.DOTALL),
        (
            SENTENCE,
            re.compile(
                rf"""\.(?:textContent|innerHTML|innerText|ariaLabel|title|placeholder|alt)\s*=\s*"""
                rf"""["'`](?:<\w+>)?([^"'`<{{]*\b{WORD}[^"'`]*)["'`]"""
            ),
        ),
    ),
    Kind(
        "overrides/assets/css/*.css",
        re.compile(r"/\*.*?\*/", re.DOTALL),
        (re.compile(rf'\bcontent:(?:[^;"]|"[^"\w]*")*"([^"]*\b{WORD}[^"]*)"'),),
    ),
    Kind(
        "publish/**/*.typ",
        re.compile(r"//[^\n]*"),
        (SENTENCE, re.compile(rf"(?<![\w)])\[([^\[\]#\"]*\b{WORD}[^\[\]]*)\]")),
    ),
    Kind(
        "publish/**/*.py",
        re.compile(r'#[^\n]*|""".*?"""', re.DOTALL),
        (
            re.compile(rf">([^<>{{}}\"']*\b{WORD}[^<>{{}}\"']*)</"),
            re.compile(rf"\.(?:text|tail) = f?[\"']([^\"'{{]*\b{WORD}[^\"']*)[\"']"),
            re.compile(rf"set\(\"(?:aria-label|alt|title)\", f?\"([^\"{{]*\b{WORD}[^\"]*)\""),
        ),
    ),
)


def check(root: Path) -> Iterator[Problem]:
    """Yield each text for readers that is outside the file of words."""
    for kind in KINDS:
        for file in sorted(root.glob(kind.files)):
            text = kind.ignored.sub(line_ends, file.read_text(encoding="utf-8"))
            path = file.relative_to(root).as_posix()
            for pattern in kind.words:
                for found in pattern.finditer(text):
                    said = found[found.lastindex or 0].strip()
                    number = text[: found.start(found.lastindex or 0)].count("\n") + 1
                    yield Problem(path, number, f'it writes "{said}" itself', FIX)
