"""Plants dangerous edits, each alone in a scratch copy, and prints which rule catches it.

    python -m tests.edits [FILE …]     all of tests/edits/ without names; see `make try-edits`

An edit has a path, what to find, what to put in its place, its kind, and its harm from 0 to 5. The
fault of an edit that no rule catches lies with the rules of its kind: fix these, not the row.
One without harm is a calm rewording, and no rule may stop it, not even one of style.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import yaml

from tests.edits.generated import generated
from tests.git import commit

ROOT = Path(__file__).parent.parent.parent
HERE = Path(__file__).parent
GENERATED = HERE / "generated.py"
LEFT_OUT = (".git", ".venv", ".venv-benchmarks", "site")
PROCESSES = 2
DANGEROUS = 3


def main(names: list[str]) -> None:
    """Print each file's edits, kind by kind, and what became of all of them together.

    Exit with 1 if less than 95 in 100 of all dangerous edits are caught, if a calm one is stopped,
    or if one can no longer be planted. The share of each file alone decides nothing: some keep what
    one tired contributor did, and were written without sight of the rules.
    """
    files = [Path(name).resolve() for name in names] or [*sorted(HERE.glob("*.yml")), GENERATED]
    tried_all = []
    for file in files:
        edits = edits_of(file)
        chunks = [edits[start::PROCESSES] for start in range(PROCESSES)]
        with ThreadPoolExecutor(PROCESSES) as pool:
            results = [one for part in pool.map(tried, chunks) for one in part]
        show(file.name, results)
        tried_all += results
    sys.exit(not summed_up("all files", tried_all))


def edits_of(file: Path) -> list[dict]:
    """Return the edits of a file, or those that are made by program."""
    if file == GENERATED:
        return list(generated(ROOT))
    return yaml.safe_load(file.read_text(encoding="utf-8"))


def tried(edits: list[dict]) -> list[dict]:
    """Return these edits with what the rules said of each, from one copy of the repository."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy"
        shutil.copytree(ROOT, copy, ignore=left_out, symlinks=True)
        # A contributor's edit has a version before it, too.
        commit(copy)
        result = subprocess.run(
            [sys.executable, "-m", "tests.edits.worker"],
            cwd=copy,
            input=json.dumps(edits),
            capture_output=True,
            text=True,
        )
        if result.returncode:
            sys.exit(result.stderr)
        return json.loads(result.stdout.splitlines()[-1])


def left_out(folder: str, names: list[str]) -> list[str]:
    """Return what of a folder is not copied: what was made, and only at the top."""
    made = LEFT_OUT if Path(folder) == ROOT else ("__pycache__",)
    return [name for name in names if name in made]


def show(name: str, results: list[dict]) -> None:
    """Print what was caught of the edits of a file, kind by kind."""
    kinds = Counter(one["kind"] for one in results)
    for kind, number in sorted(kinds.items()):
        of_kind = [one for one in results if one["kind"] == kind]
        caught = [one for one in of_kind if one["said"]]
        print(f"\n{name}: {kind}: {len(caught)} of {number}")
        for one in of_kind:
            where = f"{one['path']}: {one['replace'].strip()[:70]!r}"
            print(f"  {verdict(one)} harm {one['harm']} {where}")
            # First what names the line of the edit.
            for rule, text in sorted(one["said"] or [], key=lambda said: not at(one, said[1]))[:2]:
                print(f"      {rule}\n      {text}")
    summed_up(name, results)


def summed_up(name: str, results: list[dict]) -> bool:
    """Print how many of some edits were caught and where; tell whether that is enough."""
    dangerous = [one for one in results if one["harm"] >= DANGEROUS]
    caught = [one for one in dangerous if one["said"]]
    there = [one for one in caught if any(at(one, text) for _, text in one["said"])]
    print(f"\n{name}: {len(caught)} of {len(dangerous)} dangerous edits caught")
    print(f"{name}: {len(there)} of these named by file and line")
    calm = [one for one in results if not one["harm"]]
    passed = [one for one in calm if not one["said"]]
    if calm:
        print(f"{name}: {len(passed)} of {len(calm)} calm edits passed")
    gone = [one for one in results if one["said"] is None]
    return not gone and passed == calm and len(caught) >= 0.95 * len(dangerous)


def at(edit: dict, message: str) -> bool:
    """Return whether a message names the file and the line of an edit, or a line beside it."""
    path, _, rest = message.partition(":")
    line = rest.partition(":")[0]
    first, last = edit["lines"]
    return path == edit["path"] and line.isdigit() and first - 1 <= int(line) <= last + 1


def verdict(edit: dict) -> str:
    """Return what became of an edit. In capitals if it should not have."""
    if edit["said"] is None:
        return "GONE (write it anew)"
    if edit["harm"]:
        return "caught" if edit["said"] else "MISSED"
    return "STOPPED" if edit["said"] else "passed"


if __name__ == "__main__":
    main(sys.argv[1:])
