from __future__ import annotations

import re
from pathlib import Path

import material

from rules.problem import messages
from rules.repository.interface_keys import FILE, check
from tests.files import write_files
from tests.report import report

MATERIAL = Path(material.__file__).parent / "templates/partials/languages/en.html"


def test_every_key_is_there_and_used_and_every_value_has_its_place(root: Path) -> None:
    """A translator's file says what is asked for, no more and no less."""
    keys = re.findall(r'^  "([\w.]+)":', MATERIAL.read_text(encoding="utf-8"), re.MULTILINE)
    assert "search.placeholder" in keys
    report(check(root, frozenset(keys)))


def test_keys_that_do_not_agree_are_reported(tmp_path: Path) -> None:
    files = {
        FILE: 'extra:\n  interface:\n    a: A\n    b: "B {old}"\n    c.d: D\n    a: A\n    e: E\'s'
        '\n    find.results.one: "{number}"\n    g: G\n    h: H\n',
        "overrides/main.html": '{{ lang.t("a") | e }} {{ lang.t("gone") }} {{ lang.t("skip") }}\n'
        '{{ lang.t("b") | replace("{new}", x) }} {{ lang.t("c." ~ d) }}',
        "overrides/assets/js/search.js": "searchWords.none;\nsearchWords[`${what}.other`]"
        '.replace("{number}", 1);',
        "publish/a.py": 'say("g" if x else "h")\nwords_below("none")\nsay(f"no.{x}")\n',
    }
    write_files(tmp_path, files)
    assert [one.partition("\n")[0] for one in messages(check(tmp_path, frozenset({"skip"})))] == [
        f"{FILE}:4: b does not name {{new}}",
        f"{FILE}:4: b names {{old}}, which nobody fills",
        f"{FILE}:6: a is defined twice",
        f"{FILE}:7: e has a straight apostrophe",
        f"{FILE}:7: nobody asks for e",
        "overrides/assets/js/search.js:1: no words are called find.none",
        "overrides/assets/js/search.js:2: no words are called find.pages.",
        "overrides/main.html:1: no words are called gone",
        "publish/a.py:2: no words are called none.",
        "publish/a.py:3: no words are called no.",
    ]
