"""Words from a data file stay words, wherever in a page they come to stand."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from markdown import Markdown

from publish.markdown.data_text import (
    address,
    escape,
    escape_except_marks,
    one_line,
    telephone_address,
)
from tests.publish.biting import ALWAYS_THE_SAME, BITING, shown, straight, structure

# Every place that a data file's words are put into.
PLACES = """\
{0}

- {0}

| Head | {0} |
| --- | --- |
| {0}[^a] | [{0}](https://a.org/) or **{0}** |

### {0}

**Word** (say "{0}")
:   {0}
"""
EXTENSIONS = "markdown_extensions"
READ_FILES = ("publish.markdown.citations", "publish.markdown.data_blocks")
SHOWN = '{0}{0}Head{0}{0}[^a]{0}or{0}{0}Word(say"{0}"){0}'


@pytest.fixture(scope="module")
def markdown(site_settings: dict) -> Markdown:
    """Return Markdown as mkdocs.yml sets it, less the extensions that read data files."""
    found = [one if isinstance(one, dict) else {one: {}} for one in site_settings[EXTENSIONS]]
    settings = {name: given for one in found for name, given in one.items()}
    kept = {name: given for name, given in settings.items() if name not in READ_FILES}
    return Markdown(extensions=list(kept), extension_configs=kept)


@ALWAYS_THE_SAME
@given(BITING.filter(one_line))
@example("1. One")
@example("[^sc-harmless]")
def test_words_show_every_sign_and_do_nothing(markdown: Markdown, words: str) -> None:
    """A title with a tag in it must not bring that tag into the page."""
    page = markdown.reset().convert(PLACES.format(escape(words)))
    assert structure(page) == structure(markdown.reset().convert(PLACES.format("Word")))
    assert shown(page) == SHOWN.format(straight(one_line(words)))


@ALWAYS_THE_SAME
@given(BITING)
def test_an_address_stays_the_address_of_one_link(markdown: Markdown, where: str) -> None:
    """What follows it must stay behind it."""
    page = markdown.reset().convert(f"Before [the link]({address(where)}), after.")
    (paragraph, link) = [one for one in structure(page) if one[0] in ("p", "a")]
    assert (paragraph[0], link[0]) == ("p", "a")
    assert shown(page) == "Beforethelink,after."


def test_marks_stay_marks_where_a_text_may_carry_them() -> None:
    """Each fact of a card leads to its source."""
    assert escape_except_marks("one eye will not close[^bp-followup][^bp-rhs]") == (
        "one eye will not close[^bp-followup][^bp-rhs]"
    )
    assert (
        escape_except_marks("[^A] [^sc-2weeks](x) <b>")
        == "&#91;^A&#93; [^sc-2weeks](x) &#60;b&#62;"
    )
    assert escape("it[^bp-rhs]") == "it&#91;^bp-rhs&#93;"


def test_a_number_dials_nothing_but_its_digits() -> None:
    assert telephone_address("0800 611 116") == "tel:0800611116"
    assert telephone_address('999;ext=1" onclick="go()') == "tel:9991"
