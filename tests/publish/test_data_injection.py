"""No field of a data file can bring anything but words into a page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from hypothesis import example, given
from markdown import Markdown

from publish.data_files import read_version
from publish.markdown.data_blocks import DATA_BLOCKS
from publish.markdown.data_text import one_line
from tests.publish.biting import ALWAYS_THE_SAME, BITING, structure

EXTENSIONS = (
    *("def_list", "sane_lists", "smarty", "tables"),
    *("publish.markdown.accessible_tables", "publish.markdown.no_html"),
)
# What a block must be told to show; the others show all there is.
TOLD = {
    "signs": " | a-sign",
    "more-help": " | a-source another",
    "codes": " | a-subject",
    "movement": " | tic droop",
}
# A page with a mark and every block that is written from data.
PAGE = "Words.[^mark]\n\n" + "".join(
    f"/// {name}{TOLD.get(name, '')}\n///\n\n" for name in DATA_BLOCKS
)
CLAIM = {"sources": ["a-source"], "strength": "weak"}
SOURCE = {"kind": "study", "published": 2020, "accessed": "2026-11-23"}


def data(word: str, where: str) -> dict[str, object]:
    """Return every data file, with this word and this address in each field that a page shows."""
    shows = dict.fromkeys(("notice", "where", "with", "then", "name"), word)
    line = {"number": word, "claim": "mark", "note": word}
    number = {"emergency": [line], "advice": [{**line, "by": word}], "advice_note": word}
    case = {"see": word, "do": [word, word], "more": where, "more_words": word}
    return {
        "conditions": {"ordinary-twitch": {**shows, "page": where, "care": "home"}},
        "movements": dict.fromkeys(
            ("tic", "droop"),
            {"name": word, "row": "ordinary-twitch", "frames": word, "says": word, "then": word},
        ),
        "signs": {"a-sign": {"level": "visit", "text": word, "claims": ["mark"]}},
        "special_cases": [{"id": "fit", **case, "claims": ["mark"]}],
        "numbers": [{"name": word, **number}],
        "sources": {
            "a-source": {**SOURCE, "title": word, "publisher": word, "url": where},
            "another": {**SOURCE, "title": word, "publisher": word, "url": None},
        },
        "topics": [{"topic": word, "page": where}],
        "words": [{"term": word, "say": word, "also": [word, word], "means": word}],
        "subjects": {
            "a-subject": {"name": word, "codes": {word: [word]}, "claim": "mark"},
        },
        "claims": {"mark": CLAIM},
    }


@pytest.fixture
def page(tmp_path: Path) -> Callable[..., str]:
    """Return the function that builds the page from such data."""

    def build(word: str, where: str = "page.md") -> str:
        for name, content in data(word, where).items():
            (tmp_path / f"{name}.yml").write_text(yaml.safe_dump(content), encoding="utf-8")
        read_version.cache_clear()  # files are written faster than their times tell
        ours = {
            "publish.markdown.citations": {
                name: tmp_path / f"{name}.yml" for name in ("claims", "sources")
            },
            "publish.markdown.data_blocks": {"data": tmp_path},
        }
        return Markdown(extensions=[*EXTENSIONS, *ours], extension_configs=ours).convert(PAGE)

    return build


@pytest.fixture
def plain(page: Callable[..., str]) -> list[tuple[str, ...]]:
    """Return the tags of the page when each field holds a plain word."""
    return structure(page("Word"))


@ALWAYS_THE_SAME
@given(BITING.filter(one_line))
@example("Table: A caption")
def test_a_field_of_a_data_file_shows_words_only(
    page: Callable[..., str], plain: list[tuple[str, ...]], word: str
) -> None:
    """Whoever can correct a title must not thereby be able to put a script on every page."""
    assert structure(page(word)) == plain


@ALWAYS_THE_SAME
@given(BITING.filter(one_line))
def test_an_address_in_a_data_file_makes_one_link(
    page: Callable[..., str], plain: list[tuple[str, ...]], where: str
) -> None:
    """Where it leads may be refused; what is around it never changes."""
    assert without_href(structure(page("Word", where))) == without_href(plain)


def without_href(tags: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Return the tags without the one attribute that may be taken away."""
    return [tuple(part for part in tag if part != "href") for tag in tags]
