"""`make handouts` prints a clinic's own sheets: the right files, or what to do."""

from __future__ import annotations

from pathlib import Path

import pdfplumber
import pypdfium2
import pytest

from publish.handouts import __main__ as command
from publish.handouts.clinic import TEXTS
from publish.handouts.public_url import ADVICE
from tests.proof import exit_message

ROOT = Path(__file__).parents[2]


def printed(
    words: dict, folder: Path, monkeypatch: pytest.MonkeyPatch, *options: str
) -> list[Path]:
    """Return the files that the command writes with these options."""
    monkeypatch.chdir(ROOT)
    monkeypatch.setattr(command, "built_words", lambda: words)
    (folder / "clinic.yml").write_text("name: Hill Street Practice\n")
    out = folder / "out"
    command.main(["--clinic", str(folder / "clinic.yml"), "--out", str(out), *options])
    return sorted(out.iterdir())


def words_of(file: Path) -> str:
    """Return the words of a PDF."""
    return "".join(side.get_textpage().get_text_range() for side in pypdfium2.PdfDocument(file))


def test_a_country_chooses_the_numbers_and_the_paper(
    words: dict, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The diary has no box, so there is nothing of the clinic on it."""
    found = printed(words, tmp_path, monkeypatch, "--country", "us", "--paper", "")
    assert [file.name for file in found] == [
        "lip-twitch-handout-united-states-large-print-us-letter.pdf",
        "lip-twitch-handout-united-states-us-letter.pdf",
        "lip-twitch-questions-united-states-large-print-us-letter.pdf",
        "lip-twitch-questions-united-states-us-letter.pdf",
    ]
    for file in found:
        text = words_of(file)
        assert "Doctor or clinic: Hill Street Practice" in text, file.name
        assert "Emergency: 911." in text, file.name


def test_without_a_public_address_the_command_says_how_to_give_one(
    words: dict,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The sheets then carry no address at all: a wrong one would be handed out for years."""
    given = {**words, "url": "https://lips.example/handout/sheet/"}
    for known, links, advice in ((given, 3, ""), ({**words, "url": ""}, 0, ADVICE)):
        printed(known, tmp_path, monkeypatch, "--country", "gb")
        file = tmp_path / "out/lip-twitch-handout-united-kingdom-a4.pdf"
        with pdfplumber.open(file) as pdf:
            addresses = [one["uri"] for page in pdf.pages for one in page.annots]
        text = words_of(file)
        # The code, and the address in the foot of each side.
        assert sum(one.startswith("https:") for one in addresses) == links
        assert ("lips.example" in text) == bool(links)
        assert "127.0.0.1" not in text
        assert capsys.readouterr().out.startswith(advice or str(tmp_path))


def test_a_paper_may_be_chosen(
    words: dict, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = printed(words, tmp_path, monkeypatch, "--country", "", "--paper", "a4")
    assert [file.name for file in found] == [
        "lip-twitch-handout-a4.pdf",
        "lip-twitch-handout-large-print-a4.pdf",
        "lip-twitch-questions-a4.pdf",
        "lip-twitch-questions-large-print-a4.pdf",
    ]


def test_details_that_do_not_fit_are_named_and_nothing_is_written(
    words: dict, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each is within its limit, but words this wide take a line each."""
    text = "MOMMSENMOMMSENMOMMSENM " * 3
    monkeypatch.chdir(ROOT)
    monkeypatch.setattr(command, "built_words", lambda: words)
    file, out = tmp_path / "clinic.yml", tmp_path / "out"
    values = {key: text[:most].strip() for key, (most, _) in TEXTS.items()}
    file.write_text("".join(f"{key}: {value}\n" for key, value in values.items()))
    options = ["--country", "gb", "--paper", "us-letter"]
    assert exit_message(command.main, ["--clinic", str(file), *options, "--out", str(out)]) == (
        f"{file}:1: name, phone, hours, address: too long together for "
        "lip-twitch-handout-united-kingdom-us-letter.pdf: 3 pages, at most 2 may be\n"
        "    Fix: shorten the longest of them"
    )
    assert not out.exists()


@pytest.mark.parametrize("option", [("--country", "xx"), ("--paper", "a5")])
def test_an_unknown_country_or_paper_is_told(
    option: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    """What may be chosen is in the message."""
    with pytest.raises(SystemExit):
        command.arguments(list(option))
    printed = capsys.readouterr().err
    assert f"argument {option[0]}: invalid choice: '{option[1]}'" in printed
    assert "a4" in printed
