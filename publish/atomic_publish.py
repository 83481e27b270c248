"""The site in its folder is always a whole one: the new one takes its place when it is finished."""

from __future__ import annotations

import errno
import fcntl
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

# What may stop a build, and what helps.
ENVIRONMENT_ERRORS = {
    errno.ENOSPC: "make room: a build takes about 20 MB",
    errno.EDQUOT: "make room: a build takes about 20 MB",
    errno.EACCES: "choose a folder that you may write to",
    errno.EROFS: "choose a folder that may be written to",
}


@contextmanager
def replace_when_done(site: Path) -> Iterator[Path]:
    """Give a folder to build in, beside `site`, and put it in the place of `site` at the end.

    A build that fails or is stopped leaves the last good site as it was. Where nothing could be
    tidied, as after a power cut, the next build begins with that. A second build waits for the
    first. Exits with one sentence at a full disk and the like.
    """
    site = site.resolve()
    # A volume of a container cannot be renamed, so it is filled from within.
    inside = site.is_mount() or site.is_dir() and not os.access(site.parent, os.W_OK)
    holder = site if inside else site.parent
    draft, backup = (holder / f".{site.name}.{word}" for word in ("unfinished", "before"))
    try:
        holder.mkdir(parents=True, exist_ok=True)
        with one_at_a_time(holder):
            recover(site, draft, backup)
            try:
                yield draft
                move_contents(site, draft) if inside else swap(site, draft, backup)
            finally:
                recover(site, draft, backup)
    except KeyboardInterrupt:
        sys.exit(f"Stopped. {site.name} is as it was before.")
    except OSError as error:
        if error.errno not in ENVIRONMENT_ERRORS:
            raise
        wrong = f"{error.strerror}. {site.name} is as it was before."
        sys.exit(f"{error.filename or site}: {wrong}\n    Fix: {ENVIRONMENT_ERRORS[error.errno]}")


@contextmanager
def one_at_a_time(folder: Path) -> Iterator[None]:
    """Wait until no other build works in the folder; the lock goes with the process."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        # Some network drives know no locks.
        with suppress(OSError):
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                print("Another build is under way here; waiting for it", flush=True)
                fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def swap(site: Path, draft: Path, backup: Path) -> None:
    """Put the draft in the place of the site, which is only away for a moment."""
    if site.exists():
        site.rename(backup)
    draft.rename(site)


def move_contents(site: Path, draft: Path) -> None:
    """Put what is in the draft into the site, in place of what is there."""
    for old in site.iterdir():
        if old.is_dir() and old != draft:
            shutil.rmtree(old)
        elif old != draft:
            old.unlink()
    for new in draft.iterdir():
        new.rename(site / new.name)


def recover(site: Path, draft: Path, backup: Path) -> None:
    """Put the last good site back if none took its place, and delete what else is left."""
    if backup.exists() and not site.exists():
        backup.rename(site)
    for folder in (draft, backup):
        if folder.exists():
            shutil.rmtree(folder)
