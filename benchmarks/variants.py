"""The same words under three builders: stock Material, Zensical, and this project.

Each gets a project folder of its own, with the Markdown extensions of our mkdocs.yml. The stock
ones get no template, style or script of ours, and the features that most such sites turn on.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NamedTuple

import yaml

from benchmarks.words import without_templates, write_words
from rules.text.settings import read_settings

ROOT = Path(__file__).parent.parent
# Made by `make benchmark` from requirements/benchmarks.txt.
ZENSICAL = ROOT / ".venv-benchmarks" / "bin" / "python"
OURS = "This project"
FEATURES = [
    "navigation.tabs",
    "navigation.sections",
    "navigation.top",
    "navigation.footer",
    "search.suggest",
    "search.highlight",
]
# Light and dark, as our pages have them.
PALETTE = [
    {
        "media": f"(prefers-color-scheme: {name})",
        "scheme": scheme,
        "toggle": {"icon": "material/brightness-6", "name": f"Switch from {name}"},
    }
    for name, scheme in (("light", "default"), ("dark", "slate"))
]


class Variant(NamedTuple):
    """A builder: its name, whether its theme is ours, and the command that builds into site/."""

    name: str
    ours: bool
    command: list[str]


VARIANTS = [
    Variant("Material", False, [sys.executable, "-m", "mkdocs", "build", "--quiet"]),
    Variant("Zensical", False, [str(ZENSICAL), "-m", "zensical", "build", "--clean"]),
    # As `python -m publish` does it, with a watch on each step.
    Variant(OURS, True, [sys.executable, "-m", "benchmarks.steps", "site"]),
]


def settings(text: str, ours: bool) -> dict:
    """Return the settings of a mkdocs.yml with this text, for our theme or the stock one.

    Links are not checked: on a site of copies some lead to a page that is there once.
    """
    found = read_settings(text)
    found["validation"] = {"nav": {"omitted_files": "ignore"}}
    found["validation"]["links"] = {"not_found": "ignore", "anchors": "ignore"}
    if not ours:
        theme = {"name": "material", "language": "en", "font": False}
        found["theme"] = {**theme, "features": FEATURES, "palette": PALETTE}
        found["plugins"] = ["search"]
        found.pop("extra", None)
        found.pop("INHERIT", None)
    return found


def our_settings(ours: bool = True) -> dict:
    """Return the settings of our own mkdocs.yml, for our theme or the stock one."""
    return settings((ROOT / "mkdocs.yml").read_text(encoding="utf-8"), ours)


def write_project(variant: Variant, folder: Path, pages: int | None = None) -> Path:
    """Write a project of `pages` pages, or of ours as they are, into `folder`; return it."""
    folder.mkdir(parents=True)
    for name in ("publish", "benchmarks", "overrides"):
        (folder / name).symlink_to(ROOT / name)
    found = our_settings(variant.ours)
    found["nav"] = write_words(ROOT / "docs", folder / "docs", found["nav"], pages)
    if not variant.ours:
        without_templates(folder / "docs")
    text = yaml.safe_dump(found, allow_unicode=True, sort_keys=False)
    (folder / "mkdocs.yml").write_text(text, encoding="utf-8")
    return folder


def environment() -> dict[str, str]:
    """Return the environment of every build: one clock, no notices, our extensions in reach."""
    fixed = {"SOURCE_DATE_EPOCH": "0", "NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": "."}
    return {**os.environ, **fixed}
