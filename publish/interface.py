"""The words that the site says around its pages, from docs/_data/interface.yml.

Templates ask for the same words with `lang.t("key")` (overrides/partials/language.html).
"""

from __future__ import annotations

from pathlib import Path

from publish.data_files import UnreadableDataError, read_data

INTERFACE = Path("docs/_data/interface.yml")


def say(key: str, **values: object) -> str:
    """Return the words of this key with each {name} filled in.

    Raises UnreadableDataError where the words are missing, or do not name what is filled in.
    """
    words = all_words().get(key)
    if not isinstance(words, str):
        wrong = "is missing" if words is None else "is not text"
        raise fault(key, wrong, f'write below "interface:" {key}: "…"')
    for name, value in values.items():
        if f"{{{name}}}" not in words:
            raise fault(key, f"does not name {{{name}}}", f"write {{{name}}} where it belongs")
        words = words.replace(f"{{{name}}}", str(value))
    return words


def words_below(part: str) -> dict[str, str]:
    """Return the words of a part by the rest of their keys, in the order of the file.

    "level" gives those of level.emergency, level.today and so on.
    """
    start = f"{part}."
    return {key.removeprefix(start): say(key) for key in all_words() if key.startswith(start)}


def all_words() -> dict[str, str]:
    """Return the words by their keys."""
    return read_data(INTERFACE)["extra"]["interface"]


def fault(key: str, wrong: str, fix: str) -> UnreadableDataError:
    """Return the error of a key, at its line or where all keys begin."""
    lines = INTERFACE.read_text(encoding="utf-8").splitlines()
    starts = [number for number, line in enumerate(lines, 1) if line.startswith(f"    {key}:")]
    top = next(number for number, line in enumerate(lines, 1) if line == "  interface:")
    return UnreadableDataError(f"{INTERFACE}:{(starts or [top])[0]}: {key} {wrong}\n    Fix: {fix}")
