"""Python-Markdown extension: marks in the text, and the folded list of sources they lead to.

The text carries marks that name a claim: `[^sc-2weeks]`. `claims.yml` says what is claimed, how
strong the evidence is and which sources back it; `sources.yml` describes each source once. Marks
that adjoin become one small link with the numbers of their sources. The list at the end of the page
has one entry a source, in the order of first use, with links back to what it proves.
"""

from __future__ import annotations

import logging
import re
import xml.etree.ElementTree as etree
from pathlib import Path

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor

from publish.data_files import read_data
from publish.interface import say
from publish.markdown.marked_words import first_words, join_to_word, marked_words, parents_of
from publish.markdown.source_list import Uses, fold_below_heading, source_list
from publish.markdown.source_words import evidence_words

MARK = re.compile(r"\[\^([a-z0-9-]+)\]")
MARKS = rf"(?:{MARK.pattern})+"
MARK_CLASS = "sources__mark"
MORE_CLASS, REST_CLASS = "sources__more", "sources__rest"
# Holds the ids of a mark's claims until the list is written.
CLAIMS = "data-claims"
# MkDocs counts what is said under this name, so `mkdocs build --strict` stops at an unknown mark.
log = logging.getLogger("mkdocs.citations")


class ReadMarks(InlineProcessor):
    """Turns adjoining marks into one link that names their claims."""

    def __init__(self, md: Markdown, claims: dict) -> None:
        """Keep the claims, keyed by id."""
        super().__init__(MARKS, md)
        self.claims = claims

    def handleMatch(  # noqa: N802 (Python-Markdown's name)
        self, m: re.Match[str], data: str
    ) -> tuple[etree.Element | None, int | None, int | None]:
        """Return the link and where its marks stand; an unknown mark warns and stays text."""
        names = list(dict.fromkeys(MARK.findall(m[0])))
        unknown = [name for name in names if name not in self.claims]
        for name in unknown:
            log.warning("no claim is called %r (docs/_data/claims.yml)", name)
        if unknown:
            return None, None, None
        return etree.Element("a", {"class": MARK_CLASS, CLAIMS: " ".join(names)}), *m.span()


class WriteSources(Treeprocessor):
    """Numbers the sources in the order of first use, names each mark, and adds the list."""

    def __init__(self, md: Markdown, claims: dict, sources: dict) -> None:
        """Keep the claims and sources, both keyed by id."""
        super().__init__(md)
        self.claims = claims
        self.sources = sources

    def run(self, root: etree.Element) -> None:
        """Change the tree in place. A page without marks gets no list."""
        parents = parents_of(root)
        numbers: dict[str, int] = {}
        words_of: dict[str, str] = {}
        # For each source what it is to the claims of a mark, and the links back to the marks.
        uses: Uses = {}
        marks = [one for one in root.iter("a") if one.get("class") == MARK_CLASS]
        for place, mark in enumerate(marks, start=1):
            mark_id = f"mark-{place}"
            words_of[mark_id] = first_words(
                marked_words(mark, parents, MARK_CLASS), words_of.values()
            )
            cited = []
            for claim in (self.claims[name] for name in mark.attrib.pop(CLAIMS).split()):
                for source in claim["sources"]:
                    cited.append(numbers.setdefault(source, len(numbers) + 1))
                    evidence = evidence_words(claim, self.sources[source])
                    links = uses.setdefault(source, {}).setdefault(evidence, {})
                    links[mark_id] = words_of[mark_id]
            name_mark(mark, mark_id, cited, list(numbers))
        for mark in marks:
            join_to_word(mark, parents[mark], f"{MARK_CLASS}-word")
        if marks:
            named = {name: self.sources[name] for name in uses}
            folded = source_list(named, uses, self.md.treeprocessors["inline"].run)
            fold_below_heading(root, folded)


def name_mark(mark: etree.Element, mark_id: str, cited: list[int], sources: list[str]) -> None:
    """Give a mark its id, its words, its name for those who listen, and where it leads."""
    numbers = sorted(set(cited))
    written = ranges(numbers)
    mark.set("id", mark_id)
    mark.set("href", f"#source-{sources[numbers[0] - 1]}")
    # As it is written, so that whoever speaks to the device can name it
    # (https://www.w3.org/WAI/WCAG22/Understanding/label-in-name.html).
    mark.set("aria-label", say(f"mark.{'one' if len(numbers) == 1 else 'many'}", numbers=written))
    first, rest = str(numbers[0]), written.removeprefix(str(numbers[0]))
    mark.text = f"[{first}"
    if not rest:
        mark.text += "]"
        return
    # A phone shows, in the place of the rest, that there are more (sources.css).
    more = etree.SubElement(mark, "span", {"class": MORE_CLASS})
    etree.SubElement(more, "span", {"class": REST_CLASS}).text = rest
    more.tail = "]"


def ranges(numbers: list[int]) -> str:
    """Return ascending numbers in short: 1, 2, 3 and 7 are "1 to 3, 7"."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(
        say("mark.run", first=run[0], last=run[-1]) if len(run) > 2 else ", ".join(map(str, run))
        for run in runs
    )


class CitationsExtension(Extension):
    """Reads the two data files once and registers the two steps."""

    def __init__(self, **settings: object) -> None:
        """Take the paths `claims` and `sources` from mkdocs.yml."""
        self.config = {
            "claims": ["", "path of claims.yml"],
            "sources": ["", "path of sources.yml"],
        }
        super().__init__(**settings)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (Python-Markdown's name)
        """Register the steps: before links are read, and before they are checked (15)."""
        claims = read_data(Path(self.getConfig("claims")))
        sources = read_data(Path(self.getConfig("sources")))
        # Links to a reference, [words][id], are read at 170.
        md.inlinePatterns.register(ReadMarks(md, claims), "marks", 175)
        # Inline text has become elements at 20.
        md.treeprocessors.register(WriteSources(md, claims, sources), "sources", 18)


# The name that Python-Markdown looks for.
makeExtension = CitationsExtension  # noqa: N816
