"""Step: `.well-known/security.txt` says where to report a vulnerability (RFC 9116).

The report goes to the private form that GitHub keeps for each repository. Where the repository is
not known, or is elsewhere, no file is written: an address that nobody reads is worse than none.
Only a file at the top of a host counts; under a sub-path it is a help to people, not to programs.
"""

from __future__ import annotations

import os
import re
from datetime import datetime, timedelta
from pathlib import Path

from publish.last_update import last_update
from publish.page_addresses import html_tag

FILE = Path(".well-known/security.txt")
LANGUAGE = re.compile(r"\blang=\"?([a-z]+)")
GITHUB = "https://github.com/"
# The standard asks for less than a year. Counted from the last update of the pages, so that
# the same pages give the same file.
GOOD_FOR = timedelta(days=360)


def security_txt(site: Path) -> None:
    """Write the file into the folder `site`, if REPOSITORY_URL says where to report."""
    # MkDocs empties the folder, but for names that begin with a dot.
    (site / FILE).unlink(missing_ok=True)
    repository = os.environ.get("REPOSITORY_URL", "").rstrip("/")
    if not repository.startswith(GITHUB):
        return
    (site / FILE).parent.mkdir(parents=True, exist_ok=True)
    (site / FILE).write_text(text(repository, last_update(), language(site)), encoding="utf-8")


def language(site: Path) -> str:
    """Return the language of the home page, without its country."""
    found = LANGUAGE.search(html_tag(site))
    return found[1] if found else "en"


def text(repository: str, now: datetime, language: str) -> str:
    """Return what the file says at the time `now` about the repository at this address."""
    return (
        f"Contact: {repository}/security/advisories/new\n"
        f"Expires: {now + GOOD_FOR:%Y-%m-%dT%H:%M:%SZ}\n"
        f"Preferred-Languages: {language}\n"
        f"Policy: {repository}/security/policy\n"
    )
