"""The list of what the site is made of leaves nothing out."""

import hashlib

from upkeep.sbom import COPIES, FONTS, LOCK, LOCKED, libraries, not_listed, typefaces


def test_a_locked_package_that_is_not_listed_is_named():
    lock = "click==8.1 \\\n    --hash=sha256:0\njinja2==3.1 ; sys_platform == 'win32' \\\n"
    assert not_listed({"components": [{"name": "click"}]}, lock) == ["jinja2"]


def test_the_lock_file_is_read_as_it_is_written(root):
    """A new form of lock file would leave the list empty, and nothing missing."""
    assert {"mkdocs", "jinja2", "typst"} <= set(LOCKED.findall((root / LOCK).read_text()))


def test_the_library_that_we_keep_a_copy_of_is_listed(root):
    """It runs in the reader's browser, and no lock file knows it."""
    (library,) = libraries((root / COPIES).read_text())
    assert library["name"] == "minisearch"
    assert library["purl"] == f"pkg:npm/minisearch@{library['version']}"


def test_each_file_of_type_is_listed_with_its_checksum(root):
    files = {one["name"]: one["hashes"][0]["content"] for one in typefaces(root / FONTS)}
    assert files == {
        file.name: hashlib.sha256(file.read_bytes()).hexdigest()
        for file in (root / FONTS).rglob("*.ttf")
    }
    assert len(files) == 4
