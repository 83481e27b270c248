"""Prose is plain Markdown: no HTML, classes, template code, italics or rules."""

import re
from collections.abc import Iterator

from rules.problem import Problem
from rules.text.page import Line, Page
from rules.text.parts import HEADING, HEADING_ID

# A pattern, what it is called, and what to write instead. Nothing is exempt.
UNWANTED = (
    (r"</?[a-zA-Z][^>]*>|<!--", "HTML", "write Markdown, or a block declared in mkdocs.yml"),
    (r"&#?\w+;", "an HTML entity", "write the character itself"),
    (r"(?<!\{)\{[:#.\w][^}]*\}?", "an attribute", "give only headings an id: ## Tests {#tests}"),
    (r"\{\{|\{%|\{# ", "template code", "move it to overrides/"),
    (r"(?<![*\w])\*(?![*\s])[^*]*[^*\s]\*(?![*\w])", "italics", "write it upright"),
    (r"(?<![\w/(])_(?!_)[^_]+_(?!\w)", "italics", "write it upright"),
    (r"^\s*(?:---+|\*\*\*+|___+|===+)\s*$", "a rule", "part the text by a heading"),
    (r"^\[\^[^\]]+\]:", "a footnote definition", "write it in docs/_data/claims.yml"),
    (r"^\s*(?:title|description|page_type|updated|review_due|clinical_review):", "front matter",
     "move it between the first two lines of ---"),
)  # fmt: skip
# Only in what a writer types: a data block brings in words of interface.yml, which has curly ones.
CURLY = ((r"[‘’“”]", "a curly quotation mark", "write ' or \", which the site curls"),)


def check(page: Page) -> list[Problem]:
    """Return a problem for each line with HTML, a template or other code."""
    return [*unwanted(page.lines, UNWANTED), *unwanted(page.typed, CURLY)]


def unwanted(lines: list[Line], patterns: tuple[tuple[str, str, str], ...]) -> Iterator[Problem]:
    """Yield a problem for each of these patterns that a line has."""
    for line in lines:
        text = HEADING_ID.sub("", line.text) if HEADING.fullmatch(line.text) else line.text
        for pattern, name, fix in patterns:
            if found := re.search(pattern, text):
                yield line.problem(f"the line contains {name}: {found[0].strip()}", fix)
