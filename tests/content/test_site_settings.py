import tomllib
from pathlib import Path

import material

from rules.content.site_settings import (
    FILE,
    PINS,
    check,
    check_emergency,
    check_icons,
    check_pins,
)
from rules.problem import messages
from rules.text.settings import read_settings
from tests.report import report


def test_the_build_stops_at_every_broken_link(site_settings, root):
    """A dead link in an emergency card is found by us, not by a reader."""
    report(check(site_settings, (root / FILE).read_text(encoding="utf-8")))


def test_the_strip_of_every_page_calls_the_emergency_numbers(site_settings, ladder, root):
    """A number that is gone here is gone from every page."""
    text = (root / FILE).read_text(encoding="utf-8")
    report(check_emergency(site_settings, text, ladder.entries["buttons"]))


def test_a_strip_that_leads_or_calls_elsewhere_is_reported():
    text = 'extra:\n  emergency: help/#visit\n  emergency_numbers: ["112"]\n'
    assert messages(check_emergency(read_settings(text), text, ["112", "911"])) == [
        'mkdocs.yml:2: the strip of every page leads to "help/#visit"\n'
        "    Fix: write emergency: when-to-get-help/#emergency",
        "mkdocs.yml:3: the strip of every page calls ['112']\n"
        "    Fix: write ['112', '911'], as ladder.yml does",
    ]


def test_every_generic_icon_is_one_of_material(site_settings, root):
    """A menu without its drawing looks broken, and the build says nothing."""
    folder = Path(material.__file__).parent / "templates/.icons/material"
    report(check_icons(site_settings, folder, (root / FILE).read_text(encoding="utf-8")))


def test_an_icon_that_material_does_not_have_is_reported(tmp_path):
    (tmp_path / "pill.svg").write_text("<svg/>")
    text = "extra:\n  icons:\n    medicine: pill\n    print: printers\n"
    assert messages(check_icons(read_settings(text), tmp_path, text)) == [
        "mkdocs.yml:4: Material has no icon printers\n    Fix: write one of its icons"
    ]


def test_the_tools_are_pinned(root):
    """A new version must not change what readers see without someone looking."""
    settings = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    report(check_pins(settings["dependency-groups"]))


GOOD = """\
strict: true
exclude_docs: _*/
validation:
  nav: {omitted_files: warn, not_found: warn, absolute_links: warn}
  links: {not_found: warn, anchors: warn, absolute_links: warn, unrecognized_links: warn}
plugins: []
"""


def problems(text: str) -> list[str]:
    return messages(check(read_settings(text), text))


def test_links_that_start_at_docs_pass():
    """Their files are looked for as well."""
    assert (
        problems(
            GOOD.replace(
                "anchors: warn, absolute_links: warn",
                "anchors: warn, absolute_links: relative_to_docs",
            )
        )
        == []
    )


def test_strict_settings_pass():
    assert not problems(GOOD)
    assert check_pins({"all": [f"{tool}>=1,{pin}3" for tool, pin in PINS.items()]}) == []


def test_loose_settings_are_reported():
    loose = GOOD.replace("strict: true", "strict: false").replace("anchors: warn, ", "")
    assert problems(loose.replace("plugins: []\n", "plugins: [search]\n").replace("_*/", "x/")) == [
        "mkdocs.yml:1: the build does not stop at a warning\n    Fix: write strict: true",
        "mkdocs.yml:2: folders that start with _ are published\n    Fix: write exclude_docs: _*/",
        'mkdocs.yml:3: "anchors" of links is not checked\n    Fix: write anchors: warn under links',
        "mkdocs.yml:6: a plugin takes part in the build\n    Fix: write plugins: []",
    ]


def test_a_loose_pin_is_reported():
    """The pin of one tool must not be taken for that of another with a longer name."""
    tools = ["mkdocs>=1.6", "mkdocs-material==9.8.*", "pymdown-extensions==13.*", "textstat==0.7.8"]
    assert messages(check_pins({"site": tools})) == [
        'pyproject.toml:1: mkdocs is not pinned\n    Fix: write "mkdocs<2…"'
    ]
