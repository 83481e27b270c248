"""Data block: the codes by which health professionals and programs know what a page is about."""

from __future__ import annotations

from pathlib import Path

from publish.data_files import read_data
from publish.interface import say
from publish.markdown.care_data import entries_by_id
from publish.markdown.data_text import escape, marks


def codes(data: Path, *ids: str) -> list[str]:
    """Return one paragraph with the names and codes of these subjects, and their marks."""
    subjects = entries_by_id(read_data(data / "subjects.yml"), ids, "subjects.yml")
    text = "; ".join(f"{escape(one['name'])}, {escape(codes_of(one['codes']))}" for one in subjects)
    claims = dict.fromkeys(one["claim"] for one in subjects)
    return [say("codes", codes=text) + marks(claims)]


def codes_of(by_system: dict[str, list[str]]) -> str:
    """Return codes as a reader sees them: "ICD-10 G51.3, MeSH D019569"."""
    return ", ".join(f"{system} {code}" for system, listed in by_system.items() for code in listed)
