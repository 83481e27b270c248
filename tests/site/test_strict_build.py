"""Our configuration stops the build at each fault that MkDocs can see."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.files import write_files

ROOT = Path(__file__).parents[2]
GOOD = {
    "docs/index.md": "# A page\n\nSome words.[^sc-harmless]\n\n[Next](next.md#a-part)\n",
    "docs/next.md": "# Next\n\n## A part\n\nMore words.\n",
    "look/main.html": "{{ page.content }}",
    "look/503.html": "No internet.",
}
# The fault, the file that has it, and what the build says about it.
FAULTS = {
    "broken link": (
        {"docs/index.md": "# A page\n\n[Next](gone.md)\n"},
        "WARNING -  Doc file 'index.md' contains a link 'gone.md', but the target is not found "
        "among documentation files.",
    ),
    "broken anchor": (
        {"docs/index.md": "# A page\n\n[Next](next.md#gone)\n"},
        "WARNING -  Doc file 'index.md' contains a link 'next.md#gone', but the doc 'next.md' "
        "does not contain an anchor '#gone'.",
    ),
    "absolute link": (
        {"docs/index.md": "# A page\n\n[Next](/next/)\n"},
        "WARNING -  Doc file 'index.md' contains a link '/next/', but the target 'next' is "
        "not found among documentation files.",
    ),
    "link that runs a script": (
        {"docs/index.md": "# A page\n\n[Next](javascript:go())\n"},
        "WARNING -  a link may not lead to 'javascript:go()': use https:, tel: or mailto:",
    ),
    "missing image": (
        {"docs/index.md": "# A page\n\n![A face](images/gone.svg)\n"},
        "WARNING -  Doc file 'index.md' contains a link 'images/gone.svg', but the target is not "
        "found among documentation files.",
    ),
    "page not in nav": (
        {"docs/extra.md": "# Extra\n"},
        "WARNING -  The following pages exist in the docs directory, but are not included in the "
        '"nav" configuration:\n  - extra.md',
    ),
    "page in nav is gone": (
        {"docs/next.md": None, "docs/index.md": "# A page\n"},
        "WARNING -  A reference to 'next.md' is included in the 'nav' configuration, which is not "
        "found in the documentation files.",
    ),
    "missing shared text": (
        {"docs/index.md": '# A page\n\n--8<-- "gone.md"\n'},
        "pymdownx.snippets.SnippetMissingError: Snippet at path 'gone.md' could not be found",
    ),
    "unknown mark": (
        {"docs/index.md": "# A page\n\nSome words.[^gone]\n"},
        "WARNING -  no claim is called 'gone' (docs/_data/claims.yml)",
    ),
}


def build(folder: Path, files: dict[str, str | None]) -> tuple[int, str]:
    """Build a small site with the project's own settings; return its status and output."""
    settings = {
        "INHERIT": str(ROOT / "mkdocs.yml"),
        "theme": {"custom_dir": str(folder / "look")},
        "nav": ["index.md", "next.md"],
    }
    texts = {**GOOD, **files, "mkdocs.yml": yaml.safe_dump(settings)}
    write_files(folder, {name: text for name, text in texts.items() if text is not None})
    command = [sys.executable, "-m", "mkdocs", "build", "--config-file", str(folder / "mkdocs.yml")]
    # Material's own notice is hidden, as in publish/steps/build.py.
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    result = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    return result.returncode, result.stderr


@pytest.mark.parametrize("fault", FAULTS)
def test_the_build_stops_at(fault: str, tmp_path: Path) -> None:
    """One fault alone is enough to stop it, and the build says which fault it is."""
    files, words = FAULTS[fault]
    status, output = build(tmp_path, files)
    assert status == 1
    assert words in output


def test_the_same_small_site_without_a_fault_is_built(tmp_path: Path) -> None:
    status, output = build(tmp_path, {})
    assert "WARNING" not in output
    assert status == 0
