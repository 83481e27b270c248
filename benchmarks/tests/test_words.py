"""A larger site is made of our own pages, and its links and its menu hold together."""

from pathlib import Path

from benchmarks.words import copies, paths_of, write_words

NAV = [
    {"Home": "index.md"},
    {"Causes": [{"All": "causes/index.md"}, {"One": "causes/one.md"}]},
    {"Search": "search.md"},
    {"About": [{"Us": "about.md"}, {"You": "you.md"}]},
]
TEXTS = {
    "index.md": "---\ntitle: A\ntemplate: home.html\n---\n# A\n",
    "search.md": "---\ntitle: S\ntemplate: search.html\n---\n# S\n",
    "causes/index.md": "# C\n[One](one.md)\n",
    "causes/one.md": "# O\n",
    "about.md": "# U\n",
    "you.md": "# Y\n",
}


def docs(folder: Path) -> Path:
    """Write the pages above into a folder; return it."""
    for path, text in TEXTS.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return folder


def written(folder: Path) -> list[str]:
    """Return the paths of the pages in a folder."""
    return sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*.md"))


def test_our_own_words_are_built_as_they_are(tmp_path):
    nav = write_words(docs(tmp_path / "docs"), tmp_path / "new", NAV)
    assert nav == NAV
    assert written(tmp_path / "new") == sorted(TEXTS)


def test_a_larger_site_repeats_plain_pages_in_folders_of_their_own(tmp_path):
    """Links between them keep working, and a page with a template of its own is there once."""
    nav = write_words(docs(tmp_path / "docs"), tmp_path / "new", NAV, 11)
    more = ["part-1/" + path for path in TEXTS if path not in ("index.md", "search.md")]
    assert written(tmp_path / "new") == sorted([*TEXTS, *more, "part-2/causes/index.md"])
    assert len(paths_of(nav)) == 11
    assert (tmp_path / "new/part-1/causes/index.md").read_text() == TEXTS["causes/index.md"]


def test_the_copies_stand_in_the_menu_below_its_first_section(tmp_path):
    """Our header shows the first level on every page, so it must not grow."""
    nav = write_words(docs(tmp_path / "docs"), tmp_path / "new", NAV, 7)
    assert nav[1] == {
        "Causes": [*NAV[1]["Causes"], {"part-1": [{"Page 1": "part-1/causes/index.md"}]}]
    }
    assert [nav[0], *nav[2:]] == [NAV[0], *NAV[2:]]


def test_copies_begin_a_new_folder_after_the_last_page():
    assert list(copies({"a.md": "A", "b.md": "B"}, 3)) == [
        "part-1/a.md",
        "part-1/b.md",
        "part-2/a.md",
    ]
