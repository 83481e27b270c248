from __future__ import annotations

from pathlib import Path

from rules.problem import messages
from rules.repository.hardcoded_text import FIX, check
from tests.files import write_files
from tests.report import report


def test_words_for_readers_stand_in_one_file(root: Path) -> None:
    """A translator must not look through templates, scripts, styles and code."""
    report(check(root))


def test_words_left_in_a_file_are_reported(tmp_path: Path) -> None:
    files = {
        "overrides/a.html": '<p>Go home</p>\n<nav aria-label="Main">{{ x }}</nav>\n'
        '{% set title = "Not found here" %}',
        "overrides/assets/js/a.js": 'status.textContent = "Done";\nshow("The page is kept");',
        "overrides/assets/css/a.css": 'p::after { content: "›" counter(page) " of "; }',
        "publish/a.typ": '[Side #n of #m]\nlet alt = "Code of this page"',
        "publish/a.py": 'link.text = "Back"\nPAGE = "<h1>Moved</h1>"',
    }
    write_files(tmp_path, files)
    assert messages(check(tmp_path)) == [
        f'{where} writes "{words}" itself\n    Fix: {FIX}'
        for where, words in (
            ("overrides/a.html:1: it", "Go home"),
            ("overrides/a.html:2: it", "Main"),
            ("overrides/a.html:3: it", "Not found here"),
            ("overrides/assets/css/a.css:1: it", "of"),
            ("overrides/assets/js/a.js:1: it", "Done"),
            ("overrides/assets/js/a.js:2: it", "The page is kept"),
            ("publish/a.py:1: it", "Back"),
            ("publish/a.py:2: it", "Moved"),
            ("publish/a.typ:1: it", "Side #n of #m"),
            ("publish/a.typ:2: it", "Code of this page"),
        )
    ]


def test_code_notes_and_keys_are_no_words_for_readers(tmp_path: Path) -> None:
    files = {
        "overrides/a.html": '{#- A note to read. #}<p class="a b">{{ lang.t("go.home") | e }}</p>',
        "overrides/assets/js/a.js": '// Says it.\nthrow Error("It is damaged");\nkey("Escape");',
        "overrides/assets/css/a.css": 'p { content: attr(data-label) ": "; text-align: end }',
        "publish/a.typ": '// As Before it.\nfont: ("Noto Sans")\npanic("no such block")\na[#b]',
        "publish/a.py": '"""Return <p>words</p>."""\nlink.text = say("mark.back")\n',
    }
    write_files(tmp_path, files)
    assert messages(check(tmp_path)) == []
