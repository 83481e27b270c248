"""The site in its folder is always a whole one: the new one takes its place when it is finished."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def replace_when_done(site: Path) -> Iterator[Path]:
    """Give a folder to build in, beside `site`, and put it in the place of `site` at the end.

    A build that fails or is stopped leaves the last good site as it was. Where nothing could be
    tidied, as after a power cut, the next build begins with that.
    """
    site = site.resolve()
    draft, before = (site.with_name(f".{site.name}.{word}") for word in ("unfinished", "before"))
    tidy(site, draft, before)
    try:
        yield draft
        if site.exists():
            site.rename(before)
        draft.rename(site)
    except KeyboardInterrupt:
        sys.exit(f"Stopped. {site.name} is as it was before.")
    finally:
        tidy(site, draft, before)


def tidy(site: Path, draft: Path, before: Path) -> None:
    """Put the last good site back if none took its place, and delete what else is left."""
    if before.exists() and not site.exists():
        before.rename(site)
    for folder in (draft, before):
        if folder.exists():
            shutil.rmtree(folder)
