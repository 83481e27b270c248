"""A build that fails, is stopped or is killed leaves the last good site, and the next is clean."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from publish.atomic_publish import replace_when_done
from rules.site.reproducible_build import contents
from tests.files import write_files
from tests.proof import exit_message

ROOT = Path(__file__).parents[2]
FAULT = SystemExit("a step found a fault")
# A build that writes half of a site, says so, and then waits to be stopped. It listens to Ctrl+C
# itself: a shell that runs the tests in the background has its children ignore it.
HALF = """
import signal
import time
from pathlib import Path
from publish.atomic_publish import replace_when_done
signal.signal(signal.SIGINT, signal.default_int_handler)
with replace_when_done(Path("site")) as draft:
    draft.mkdir()
    (draft / "index.html").write_text("half")
    print("half", flush=True)
    time.sleep(60)
"""


def build(site: Path, **files: str) -> None:
    """Build a site of these files."""
    with replace_when_done(site) as draft:
        write_files(draft, files)


def build_until(fault: BaseException, site: Path) -> None:
    """Build half of a site; then a step ends the program, or the system refuses to write."""
    with replace_when_done(site) as draft:
        write_files(draft, {"index": "half"})
        raise fault


def started(folder: Path, code: str) -> subprocess.Popen[str]:
    """Start to build in `folder`, in a process of its own; return it."""
    return subprocess.Popen(
        [sys.executable, "-c", code],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def stopped(folder: Path, how: signal.Signals) -> tuple[int, str]:
    """Stop a build of the folder "site" half way; return its status, and what it said of that."""
    build_half = started(folder, HALF)
    assert build_half.stdout.readline() == "half\n"
    build_half.send_signal(how)
    _, said = build_half.communicate(timeout=20)
    return build_half.returncode, said


def test_the_new_site_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    """No file of an earlier site stays behind."""
    build(tmp_path / "site", index="old", gone="old")
    build(tmp_path / "site", index="new")
    assert contents(tmp_path) == {"site/index": b"new"}


def test_a_build_that_fails_leaves_the_last_good_site(tmp_path: Path) -> None:
    build(tmp_path / "site", index="old")
    assert exit_message(build_until, FAULT, tmp_path / "site") == FAULT.code
    assert contents(tmp_path) == {"site/index": b"old"}


def test_a_build_that_is_stopped_leaves_the_last_good_site_and_says_so(tmp_path: Path) -> None:
    build(tmp_path / "site", index="old")
    assert stopped(tmp_path, signal.SIGINT) == (1, "Stopped. site is as it was before.\n")
    assert contents(tmp_path) == {"site/index": b"old"}


def test_a_build_that_is_killed_leaves_the_last_good_site_and_the_next_is_clean(
    tmp_path: Path,
) -> None:
    """Nothing of a killed build can tidy up, so the next one does."""
    build(tmp_path / "site", index="old")
    assert stopped(tmp_path, signal.SIGKILL)[0] == -signal.SIGKILL
    assert contents(tmp_path / "site") == {"index": b"old"}
    build(tmp_path / "site", index="new")
    assert contents(tmp_path) == {"site/index": b"new"}


def test_a_power_cut_while_the_folders_change_places_loses_nothing(tmp_path: Path) -> None:
    """Then the last good site is beside its place, and the next build may fail."""
    build(tmp_path / ".site.before", index="old")
    assert exit_message(build_until, FAULT, tmp_path / "site") == FAULT.code
    assert contents(tmp_path) == {"site/index": b"old"}


def test_a_half_written_site_is_replaced_as_a_whole(tmp_path: Path) -> None:
    """What another program left in the folder does not reach a reader."""
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "half").write_text("ha")
    build(tmp_path / "site", index="new")
    assert contents(tmp_path) == {"site/index": b"new"}


def test_a_second_build_waits_for_the_first(tmp_path: Path) -> None:
    """Each would otherwise build in the folder of the other, and both fail in odd places."""
    code = (
        "from pathlib import Path; from tests.publish.test_atomic_publish import build\n"
        "build(Path('site'), index='second')"
    )
    with replace_when_done(tmp_path / "site") as draft:
        second = started(tmp_path, code)
        said = second.stdout.readline()
        draft.mkdir()
        (draft / "index").write_text("first")
    assert said == "Another build is under way here; waiting for it\n"
    assert second.wait(20) == 0
    assert contents(tmp_path) == {"site/index": b"second"}


def test_a_volume_gets_the_new_site_into_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The folder of a container's volume cannot be renamed."""
    build(tmp_path / "site", index="old", gone="old")
    (tmp_path / "site/folder").mkdir()
    volume = (tmp_path / "site").stat().st_ino
    monkeypatch.setattr(Path, "is_mount", lambda folder: folder.name == "site")
    build(tmp_path / "site", index="new", more="new")
    assert contents(tmp_path) == {"site/index": b"new", "site/more": b"new"}
    assert (tmp_path / "site").stat().st_ino == volume
    assert exit_message(build_until, FAULT, tmp_path / "site") == FAULT.code
    assert contents(tmp_path) == {"site/index": b"new", "site/more": b"new"}


@pytest.mark.parametrize(
    ("number", "fix"),
    [
        (errno.ENOSPC, "make room: a build takes about 20 MB"),
        (errno.EACCES, "choose a folder that you may write to"),
    ],
)
def test_a_full_disk_and_its_like_are_told_in_one_sentence(
    tmp_path: Path, number: int, fix: str
) -> None:
    build(tmp_path / "site", index="old")
    refused = OSError(number, os.strerror(number), "a.html")
    said = exit_message(build_until, refused, tmp_path / "site")
    assert said == f"a.html: {os.strerror(number)}. site is as it was before.\n    Fix: {fix}"
    assert contents(tmp_path) == {"site/index": b"old"}


def test_a_fault_of_our_own_is_not_called_one_of_the_disk(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), replace_when_done(tmp_path / "site"):
        (tmp_path / "gone").read_text()
