"""The comparison of conditions, and what a condition's page asks of its reader."""

from pathlib import Path

import pytest

from publish.markdown.care_data import comparison
from tests.proof import exit_message
from tests.publish.markdown_html import html_with_data

CONDITIONS = """\
ordinary-twitch: {name: Ordinary twitch, page: a.md, notice: Flicker, where: Lip, with: None,
  care: home}
spasm: {name: Spasm, page: b.md, notice: Pull, where: Eye, with: Spread,
  care: visit, then: if it lasts}
palsy: {name: Palsy, page: c.md, notice: Droop, where: Side, with: Dry eye, care: today}
"""
HELP = "../when-to-get-help.md"
VISIT = "Make a doctor’s appointment"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a folder with three causes and their levels."""
    (tmp_path / "conditions.yml").write_text(CONDITIONS)
    return tmp_path


def test_a_level_of_care_that_is_none_is_told_by_its_line(data: Path) -> None:
    """A writer who mistypes one sees no traceback."""
    file = data / "conditions.yml"
    file.write_text(CONDITIONS.replace("care: visit", "care: visits"))
    assert exit_message(comparison, data) == (
        f'{file}:4: no level of care is called "visits"\n    Fix: use emergency, today, visit, home'
    )


def test_all_causes_have_a_row_each_with_a_link(data: Path) -> None:
    head, _, *rows = comparison(data)
    assert head == "| What it may be | What you notice | What to do |"
    assert rows[1] == f"| [Spasm](b.md) | Pull | [{VISIT}]({HELP}#visit) if it lasts |"
    assert len(rows) == 3


def test_a_cause_stands_beside_the_ordinary_twitch(data: Path) -> None:
    """Side by side the eye finds the difference; one below the other it must remember."""
    assert comparison(data, "spasm") == [
        "|  | [Ordinary twitch](a.md) | Spasm |",
        "| --- | --- | --- |",
        "| What you notice | Flicker | Pull |",
        "| Where | Lip | Eye |",
        "| What else to look for | None | Spread |",
    ]


def test_several_causes_side_by_side_say_what_to_do_about_each(data: Path) -> None:
    """A page about one says it under its lead, and not twice."""
    *_, last = comparison(data, "spasm", "palsy")
    home, visit = f"[Look after yourself]({HELP}#home)", f"[{VISIT}](#visit) if it lasts"
    assert last.startswith(f"| What to do | {home} | {visit} | ")


def test_a_page_about_one_cause_says_what_to_do_under_its_lead(data: Path) -> None:
    parts = html_with_data(
        data, "# Spasm\n\nIt pulls.\n\n## More\n\n/// comparison | spasm\n\n///\n"
    )
    assert [part.tag for part in parts] == ["h1", "p", "p", "h2", "table"]
    assert parts[2].text_content() == "Make a doctor’s appointment if it lasts"
    assert parts[2][0].get("href") == "#visit"


@pytest.mark.parametrize("block", ["comparison", "comparison | spasm palsy"])
def test_a_page_about_several_causes_has_no_level_of_its_own(data: Path, block: str) -> None:
    parts = html_with_data(data, f"# Causes\n\nThey differ.\n\n/// {block}\n\n///\n")
    assert [part.tag for part in parts] == ["h1", "p", "table"]
