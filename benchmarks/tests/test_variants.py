"""The stock builders get our words and extensions, and nothing of our theme."""

from benchmarks.variants import FEATURES, VARIANTS, our_settings, settings, write_project
from benchmarks.words import TEMPLATE

TEXT = """\
site_name: A
theme: {name: material, custom_dir: overrides, language: en}
extra: {emergency: help}
markdown_extensions: [tables]
plugins: []
"""


def test_a_stock_theme_has_nothing_of_ours():
    found = settings(TEXT, ours=False)
    assert (found["theme"].get("custom_dir"), found.get("extra")) == (None, None)
    assert (found["theme"]["features"], found["plugins"]) == (FEATURES, ["search"])
    assert found["markdown_extensions"] == ["tables"]


def test_our_own_settings_stay_but_for_the_checks_of_links():
    """On a site of copies some links lead to a page that is there once."""
    ignored = {"nav": {"omitted_files": "ignore"}}
    ignored["links"] = {"not_found": "ignore", "anchors": "ignore"}
    found = settings(TEXT, ours=True)
    assert found.pop("validation") == ignored
    assert found == {
        "site_name": "A",
        "theme": {"name": "material", "custom_dir": "overrides", "language": "en"},
        "extra": {"emergency": "help"},
        "markdown_extensions": ["tables"],
        "plugins": [],
    }


def test_every_builder_gets_the_same_extensions():
    stock, ours = our_settings(ours=False), our_settings()
    assert stock["markdown_extensions"] == ours["markdown_extensions"]


def test_only_our_own_project_keeps_the_templates_that_pages_ask_for(tmp_path):
    """A stock theme does not have them, and its build would stop."""
    asked = {}
    for variant in VARIANTS:
        folder = write_project(variant, tmp_path / variant.name)
        pages = (page.read_text(encoding="utf-8") for page in (folder / "docs").glob("*.md"))
        asked[variant.name] = sum(bool(TEMPLATE.search(page)) for page in pages)
    assert asked == {"Material": 0, "Zensical": 0, "This project": asked["This project"]}
    assert asked["This project"] > 0
