"""A clinic's own details, from a small YAML file, in the box of the sheet.

The file holds `name` and, if wanted, `phone`, `hours`, `address` and `logo` (a picture beside the
file). It never holds anything about a patient.
"""

from __future__ import annotations

import copy
import json
import re
import sys
from pathlib import Path

import typst

from publish.handouts.clinic_yaml import read_yaml
from publish.handouts.countries import clinic_box
from publish.interface import say
from publish.markdown.data_text import telephone_address

# Key → longest text in characters, and its row in the clinic's box.
TEXTS = {"name": (60, 2), "phone": (25, 3), "hours": (50, 4), "address": (70, 5)}
# Nothing but a number as it is dialled: whoever taps on more might call another.
ONE_NUMBER = re.compile(r"\+?[0-9][0-9 -]+")
LONGEST_WORD = 22  # fits a column of the box, in capitals too
KEYS = (*TEXTS, "logo")
LOGO_FORMATS = {".svg": "svg", ".png": "png", ".jpg": "jpg", ".jpeg": "jpg"}
LOGO_MOST = 300_000  # bytes


def read_clinic(path: Path) -> dict:
    """Return the checked details. Exits with every fault, each by its key."""
    given, lines, faults = read_yaml(path)
    faults += [*unknown(given), *wrong_texts(given), *wrong_logo(given, path.parent)]
    if faults:
        sys.exit(
            "\n".join(
                f"{path}:{lines.get(key, 1)}: {key}: {wrong}\n    Fix: {fix}"
                for key, wrong, fix in faults
            )
        )
    return given


def unknown(given: dict) -> list[tuple[str, str, str]]:
    """Return the keys that we do not know, such as one about a patient."""
    fix = f"use only {', '.join(KEYS)}"
    return [(str(key), "unknown", fix) for key in given if key not in KEYS]


def wrong_texts(given: dict) -> list[tuple[str, str, str]]:
    """Return the texts that are missing, no text, or too long for their line."""
    found = []
    if not given.get("name"):
        found.append(("name", "missing", "write the name of the clinic"))
    for key, (most, _) in TEXTS.items():
        value = given.get(key, "")
        if not isinstance(value, str):
            continue  # told by read_yaml
        if len(value) > most:
            wrong = f"{len(value)} characters, the line holds {most}"
            found.append((key, wrong, "shorten it"))
        elif any(len(word) > LONGEST_WORD for word in value.split()):
            found.append((key, "a word that no line can hold", f"use {LONGEST_WORD} characters"))
        elif "\n" in value.strip():
            found.append((key, "several lines", "write it on one line"))
        elif not value.strip().isprintable():
            found.append((key, "an invisible character", "retype it instead of pasting"))
    return found


def wrong_logo(given: dict, folder: Path) -> list[tuple[str, str, str]]:
    """Return what is wrong with the logo. It is a file beside the YAML file, never an address."""
    name = given.get("logo", "")
    if not isinstance(name, str) or not name:
        return []  # no logo, or told by read_yaml
    fix = "name an SVG, PNG or JPEG file beside this file, of at most 300 KB"
    if "://" in name:
        return [("logo", "not the name of a file", fix)]
    file = folder / name
    if not file.is_file():
        return [("logo", f"there is no file {name}", fix)]
    if file.suffix.lower() not in LOGO_FORMATS:
        return [("logo", f"{name} is not a picture we can print", fix)]
    if file.stat().st_size > LOGO_MOST:
        return [("logo", f"{name} has {file.stat().st_size // 1000} KB", fix)]
    if not is_picture(file):
        return [("logo", f"{name} is damaged, or another kind of file", fix)]
    return []


def is_picture(file: Path) -> bool:
    """Return whether the file can be printed."""
    try:
        compiler = typst.Compiler(root=file.parent)
        compiler.compile(f"#image({json.dumps(file.name)})".encode())
    except typst.TypstError:
        return False
    return True


def with_clinic(sheet: dict, clinic: dict, folder: Path) -> dict:
    """Return the sheet with the clinic's details in its box."""
    sheet = copy.deepcopy(sheet)
    _, box = clinic_box(sheet)
    for key, (_, row) in TEXTS.items():
        box["rows"][row][1] = (clinic.get(key) or "").strip()
        if key == "phone" and ONE_NUMBER.fullmatch(box["rows"][row][1]):
            box["rows"][row].append(telephone_address(box["rows"][row][1]))
    if clinic.get("logo"):
        file = folder / clinic["logo"]
        sheet["logo"] = {
            "data": list(file.read_bytes()),
            "format": LOGO_FORMATS[file.suffix.lower()],
            "alt": say("sheet.logo", name=clinic["name"]),
        }
    return sheet
