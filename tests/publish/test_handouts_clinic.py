"""A clinic's file is checked before anything is printed, and each fault names its key."""

from __future__ import annotations

from pathlib import Path

import pytest

from publish.handouts import __main__ as command
from publish.handouts.clinic import read_clinic, with_clinic

ROWS = [
    [name, ""] for name in ("Emergency", "Advice", "Clinic", "Phone", "Open", "Address", "Next")
]
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30"/>'
SHEET = {"sections": [{"blocks": [{"kind": "clinic-box", "rows": ROWS}]}]}


def problems(folder: Path, text: str) -> list[str]:
    """Return what is said about a file with this text, without the folder."""
    file = folder / "clinic.yml"
    file.write_text(text, encoding="utf-8")
    (folder / "bad.png").write_bytes(b"\x89PNG")
    with pytest.raises(SystemExit) as stop:
        read_clinic(file)
    return str(stop.value).replace(f"{folder}/", "").splitlines()


def test_the_details_stand_in_their_rows_and_no_others(tmp_path: Path) -> None:
    """The numbers of the country and the next visit are not the clinic's to fill in."""
    file = tmp_path / "clinic.yml"
    file.write_text('name: Hill Street\nphone: "01632 960 123"\nlogo: a.svg\n')
    (tmp_path / "a.svg").write_text(LOGO)
    sheet = with_clinic(SHEET, read_clinic(file), tmp_path)
    rows = sheet["sections"][0]["blocks"][0]["rows"]
    assert [row[1] for row in rows] == ["", "", "Hill Street", "01632 960 123", "", "", ""]
    assert rows[3][2:] == ["tel:01632960123"]
    assert sheet["logo"]["alt"] == "Logo: Hill Street"
    assert [value for _, value in ROWS] == [""] * 7


@pytest.mark.parametrize("phone", ["", "01632 960 123 or 124", "+44 (0)1632 960 123", "9"])
def test_only_a_number_as_it_is_dialled_can_be_tapped(tmp_path: Path, phone: str) -> None:
    """A tap on "(0)" or on two numbers would call a third."""
    sheet = with_clinic(SHEET, {"name": "Hill Street", "phone": phone}, tmp_path)
    assert sheet["sections"][0]["blocks"][0]["rows"][3] == ["Phone", phone]


@pytest.mark.parametrize(
    "written",
    ["0145673210", "01632 960 123", "112", "9:00", "08:30", "1_000", "No", "yes", "~", "null"],
)
@pytest.mark.parametrize("key", ["name", "phone", "hours", "address"])
def test_what_stands_in_the_file_is_meant(tmp_path: Path, key: str, written: str) -> None:
    """YAML itself makes other numbers, seconds and false of them."""
    file = tmp_path / "clinic.yml"
    file.write_text(f"{key}: {written}\n{'' if key == 'name' else 'name: A'}\n")
    assert read_clinic(file)[key] == written


@pytest.mark.parametrize(
    ("written", "printed", "quoted"),
    [
        ("1 Hill Street #4", "1 Hill Street", '"1 Hill Street #4"'),
        ('The "Old" Mill #4', 'The "Old" Mill', "'The \"Old\" Mill #4'"),
        ("&co Hill", "Hill", '"&co Hill"'),
        ("!!int 012", "012", '"!!int 012"'),
    ],
)
def test_what_would_be_cut_is_quoted_as_it_stands(
    tmp_path: Path, written: str, printed: str, quoted: str
) -> None:
    """The advice can be copied into the file, and then prints what was written."""
    assert problems(tmp_path, f"name: A\naddress: {written}\n") == [
        f'clinic.yml:2: address: "{written}" would be printed as "{printed}"',
        f"    Fix: put it in quotes: address: {quoted}; a remark needs a line of its own",
    ]
    (tmp_path / "clinic.yml").write_text(f"name: A\naddress: {quoted}\n")
    assert read_clinic(tmp_path / "clinic.yml")["address"] == written


def test_the_advice_quotes_the_text_in_the_file(tmp_path: Path) -> None:
    """A number that YAML has read would be another one by then."""
    assert problems(tmp_path, "name: A\nphone: [0145673210, 9:00]\n") == [
        "clinic.yml:2: phone: not text",
        '    Fix: put it in quotes: phone: "[0145673210, 9:00]"',
    ]


def test_a_file_of_another_encoding_is_told(tmp_path: Path) -> None:
    (tmp_path / "clinic.yml").write_bytes("name: Łódź".encode("utf-16"))
    with pytest.raises(SystemExit, match=r"clinic\.yml: not UTF-8\n    Fix: save it as UTF-8"):
        read_clinic(tmp_path / "clinic.yml")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("phone: '1'\n", "clinic.yml:1: name: missing"),
        (f"name: {'W' * 23}\n", "clinic.yml:1: name: a word that no line can hold"),
        (f"name: {'N' * 61}\n", "clinic.yml:1: name: 61 characters, the line holds 60"),
        ("name: A\nphone: [1632]\n", "clinic.yml:2: phone: not text"),
        ("name: A\nname: B\n", "clinic.yml:2: name: written more than once"),
        ("name: A\nphone: @a\n", "clinic.yml:2: not YAML"),
        ("name: A\npatient: B\n", "clinic.yml:2: patient: unknown"),
        ("name: A\nlogo: gone.svg\n", "clinic.yml:2: logo: there is no file gone.svg"),
        ("name: A\nlogo: https://a.org/a.svg\n", "clinic.yml:2: logo: not the name of a file"),
        (
            "name: A\nlogo: clinic.yml\n",
            "clinic.yml:2: logo: clinic.yml is not a picture we can print",
        ),
        (
            "name: A\nlogo: bad.png\n",
            "clinic.yml:2: logo: bad.png is damaged, or another kind of file",
        ),
        ("name: A\nhours: |\n  1\n  2\n", "clinic.yml:2: hours: several lines"),
        ('name: A\nhours: "\\u202e1"\n', "clinic.yml:2: hours: an invisible character"),
        ("name: [A\n", "clinic.yml:2: not YAML"),
        ("- A\n", "clinic.yml:1: no keys"),
        ("", "clinic.yml:1: no keys"),
    ],
)
def test_a_fault_names_its_key_and_what_to_do(tmp_path: Path, text: str, said: str) -> None:
    first, fix = problems(tmp_path, text)
    assert first == said
    assert fix.startswith("    Fix: ")


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    found = problems(tmp_path, f"name: {'N' * 61}\nphone: {'1 ' * 16}\npatient: B\n")
    assert [one.split(":")[1:3] for one in found[::2]] == [
        ["3", " patient"],
        ["1", " name"],
        ["2", " phone"],
    ]


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=r"gone\.yml: cannot be read"):
        read_clinic(tmp_path / "gone.yml")


@pytest.mark.parametrize(
    "text",
    [f"name: {'N' * 61}\n", "name: A\nlogo: gone.svg\n", "name: [A\n", "name: A\nlogo: bad.png\n"],
    ids=["long name", "no logo", "not YAML", "damaged logo"],
)
def test_a_fault_leaves_nothing_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    """Half a set of sheets would be printed and handed out."""
    monkeypatch.setattr(command, "built_words", lambda: pytest.fail("built for nothing"))
    (tmp_path / "clinic.yml").write_text(text)
    (tmp_path / "bad.png").write_bytes(b"\x89PNG")
    out = tmp_path / "handouts"
    with pytest.raises(SystemExit):
        command.main(["--clinic", str(tmp_path / "clinic.yml"), "--out", str(out)])
    assert not out.exists()
