"""`python -m upkeep.sbom FILE`: what the site is built with and made of, as CycloneDX.

CycloneDX's own tool reads the lock file. The library and the typeface that we keep copies of are
added, because they reach the reader and no lock file knows them.
"""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
from pathlib import Path

LOCK = Path("requirements/site.txt")
COPIES = Path("overrides/assets/js/vendor/README.md")
FONTS = Path("publish/handouts")
OPTIONS = ("requirements", "--pyproject", "pyproject.toml", "--output-reproducible", "--of", "JSON")
PACKED = re.compile(r"^npm pack ([\w@/.-]+)@([\w.-]+)$", re.MULTILINE)
LOCKED = re.compile(r"^([\w.-]+)==", re.MULTILINE)


def sbom() -> dict:
    """Return the list. Exits if a part of the lock file is not on it."""
    program = Path(sys.executable).with_name("cyclonedx-py")
    result = subprocess.run([program, *OPTIONS, LOCK], capture_output=True, text=True)
    if result.returncode:
        sys.exit(f"cyclonedx-py failed: {result.stderr}")
    found = json.loads(result.stdout)
    missing = not_listed(found, LOCK.read_text(encoding="utf-8"))
    if missing:
        sys.exit(f"{LOCK}:1: not in the list: {', '.join(missing)}\n    Fix: update cyclonedx-bom")
    found["components"] += [*libraries(COPIES.read_text(encoding="utf-8")), *typefaces(FONTS)]
    return found


def not_listed(found: dict, lock: str) -> list[str]:
    """Return the packages of a lock file that the list leaves out."""
    listed = {one["name"] for one in found["components"]}
    return [name for name in LOCKED.findall(lock) if name not in listed]


def libraries(readme: str) -> list[dict]:
    """Return the libraries that a README says were packed from npm."""
    return [
        {
            "type": "library",
            "bom-ref": f"pkg:npm/{name}@{version}",
            "name": name,
            "version": version,
            "purl": f"pkg:npm/{name}@{version}",
        }
        for name, version in PACKED.findall(readme)
    ]


def typefaces(folder: Path) -> list[dict]:
    """Return the files of type below a folder, each with its checksum."""
    return [
        {
            "type": "file",
            "bom-ref": file.name,
            "name": file.name,
            "licenses": [{"license": {"id": "OFL-1.1"}}],
            "hashes": [
                {"alg": "SHA-256", "content": hashlib.sha256(file.read_bytes()).hexdigest()}
            ],
        }
        for file in sorted(folder.rglob("*.ttf"))
    ]


if __name__ == "__main__":
    text = json.dumps(sbom(), indent=2, ensure_ascii=False)
    Path(sys.argv[1]).write_text(text + "\n", encoding="utf-8")
