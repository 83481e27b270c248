from __future__ import annotations

from pathlib import Path

import pytest

from publish import interface
from publish.data_files import UnreadableDataError
from publish.interface import say, words_below

TEXT = "extra:\n  interface:\n    a: 'A {x}'\n    b.c: C\n    b.d: D\n    e: 5\n"


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a small file in the place of ours."""
    (tmp_path / "interface.yml").write_text(TEXT)
    monkeypatch.setattr(interface, "INTERFACE", tmp_path / "interface.yml")


def test_words_are_found_by_key_and_filled_in() -> None:
    assert say("a", x=1) == "A 1"
    assert words_below("b") == {"c": "C", "d": "D"}


@pytest.mark.parametrize(
    ("key", "values", "message"),
    [
        ("gone", {}, '2: gone is missing\n    Fix: write below "interface:" gone: "…"'),
        ("e", {}, '6: e is not text\n    Fix: write below "interface:" e: "…"'),
        ("b.c", {"y": 1}, "4: b.c does not name {y}\n    Fix: write {y} where it belongs"),
    ],
)
def test_words_that_are_not_there_stop_the_build(key: str, values: dict, message: str) -> None:
    with pytest.raises(UnreadableDataError) as stop:
        say(key, **values)
    assert str(stop.value).partition("interface.yml:")[2] == message
