import pytest

from rules.content.readme import FILES, check, unknown_targets
from rules.problem import messages
from tests.report import report


@pytest.mark.parametrize("file", FILES)
def test_every_path_that_is_named_exists(root, file):
    """Someone new follows these files first; a path that is gone stops them at once."""
    text = (root / file).read_text(encoding="utf-8")
    report(check(file, text, lambda path: bool(list(root.glob(path.rstrip("/"))))))


def test_a_path_that_is_gone_is_reported():
    """Commands and addresses are no paths."""
    text = "Run `make test`.\nSee `docs/a.md`, `old/`, `x.py` and [more](gone.md#part).\n"
    text += "Open `http://localhost:8000/` or `site/`, [web](https://a.org).\n"
    assert messages(check("README.md", text, lambda path: path == "docs/a.md")) == [
        "README.md:2: there is no gone.md\n    Fix: name where it is now, or leave it out",
        "README.md:2: there is no old/\n    Fix: name where it is now, or leave it out",
        "README.md:2: there is no x.py\n    Fix: name where it is now, or leave it out",
    ]


def test_every_command_is_a_target_of_the_makefile(root):
    report(unknown_targets(root))


def test_a_command_that_is_gone_is_reported(tmp_path):
    (tmp_path / "Makefile").write_text("weights: site\n")
    (tmp_path / "README.md").write_text("Run `make weights`, then\nmake wieghts\n")
    assert messages(unknown_targets(tmp_path)) == [
        'README.md:2: no target is called "wieghts"\n    Fix: name one that is'
    ]
