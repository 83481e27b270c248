"""This project in the pseudo-language, from right to left, in a folder of its own."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import material
import yaml

from publish.interface import INTERFACE
from rules.pseudo.words import pseudo, pseudo_page
from rules.text.settings import extension_settings, read_settings

# A language that Unicode keeps for this: Arabic in a country that is none.
LANGUAGE = "ar-XB"
# What a page shows of each data file, and what a reader may type.
SHOWN = {
    "conditions.yml": {"name", "notice", "where", "with", "then"},
    "numbers.yml": {"name", "note", "by", *(f"{one}_note" for one in ("emergency", "advice", "text",
                    "poison", "crisis"))},
    "movements.yml": {"name", "frames", "says", "then"},
    "signs.yml": {"text"},
    "sources.yml": {"title", "publisher"},
    "special_cases.yml": {"see", "do", "sheet"},
    "subjects.yml": {"name"},
    "topics.yml": {"topic", "words", "phrases", "emergency"},
    "words.yml": {"term", "say", "also", "means"},
}  # fmt: skip
KEPT_OF_INTERFACE = {"find.endings": ""}
MATERIAL = Path(material.__file__).parent / "templates/partials/languages/en.html"
STRING = re.compile(r'(": )"([^"\\]*)"')


def write_project(root: Path, folder: Path) -> None:
    """Write the project at `root` into `folder`, in the pseudo-language."""
    shutil.copytree(root / "docs", folder / "docs")
    shutil.copytree(root / "overrides", folder / "overrides")
    (folder / "publish").symlink_to(root / "publish")
    for page in (folder / "docs").rglob("*.md"):
        if page.parent.name != "_page_types":
            change(page, pseudo_page)
    for name, keys in SHOWN.items():
        change_data(folder / "docs/_data" / name, partial(shown, keys=keys))
    change_data(folder / INTERFACE, interface)
    change(folder / "docs/site.webmanifest", manifest)
    language = folder / "overrides/partials/languages" / f"{LANGUAGE}.html"
    language.write_text(material_words(MATERIAL.read_text(encoding="utf-8")), encoding="utf-8")
    text = (root / "mkdocs.yml").read_text(encoding="utf-8")
    (folder / "mkdocs.yml").write_text(dumped(settings(read_settings(text))), encoding="utf-8")


def change(file: Path, made: Callable[[str], str]) -> None:
    """Write what `made` makes of the text of the file."""
    file.write_text(made(file.read_text(encoding="utf-8")), encoding="utf-8")


def change_data(file: Path, made: Callable[[Any], Any]) -> None:
    """Write what `made` makes of the YAML in the file."""
    change(file, lambda text: dumped(made(yaml.load(text, yaml.CSafeLoader))))


def dumped(data: Any) -> str:
    """Return the data as YAML."""
    return yaml.dump(data, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False)


def shown(data: Any, keys: set[str], here: bool = False) -> Any:
    """Return the data with the texts below these keys in the pseudo-language."""
    if isinstance(data, dict):
        return {key: shown(value, keys, key in keys) for key, value in data.items()}
    if isinstance(data, list):
        return [shown(one, keys, here) for one in data]
    return pseudo(data) if here and isinstance(data, str) else data


def interface(data: dict) -> dict:
    """Return the words of the interface in the pseudo-language."""
    words = data["extra"]["interface"]
    return {
        "extra": {
            "interface": {
                key: KEPT_OF_INTERFACE.get(key, pseudo(said)) for key, said in words.items()
            }
        }
    }


def manifest(text: str) -> str:
    """Return the web app manifest."""
    data = json.loads(text)
    names = ("name", "short_name", "description")
    return json.dumps(data | {name: pseudo(data[name]) for name in names} | {"lang": LANGUAGE})


def material_words(template: str) -> str:
    """Return the base theme's own words in the pseudo-language, from right to left."""
    said = STRING.sub(lambda found: f'{found[1]}"{pseudo(found[2])}"', template)
    said = re.sub(r'("language": )"[^"]*"', rf'\1"{LANGUAGE}"', said)
    return re.sub(r'("direction": )"[^"]*"', r'\1"rtl"', said)


def settings(found: dict) -> dict:
    """Return mkdocs.yml with its words in the pseudo-language."""
    for key in ("site_name", "site_description", "copyright"):
        found[key] = pseudo(found[key])
    found["theme"]["language"] = LANGUAGE
    cards = extension_settings(found, "publish.markdown.components")["care_cards"]
    cards.update({kind: pseudo(words) for kind, words in cards.items()})
    found["nav"] = menu(found["nav"])
    return found


def menu(entries: list) -> list:
    """Return the menu with its names in the pseudo-language."""
    return [
        {pseudo(name): place if isinstance(place, str) else menu(place)}
        for entry in entries
        for name, place in entry.items()
    ]
