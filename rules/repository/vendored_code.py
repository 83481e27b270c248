"""Code by others is what its README says it is."""

import hashlib
import re
from pathlib import Path

from rules.problem import Problem

CHECKSUM = re.compile(r"^([0-9a-f]{64})  ([\w.-]+)$", re.MULTILINE)


def check(folder: Path, name: str) -> list[Problem]:
    """Return a problem for each file that is not recorded, or is not what was recorded."""
    readme = f"{name}/README.md"
    recorded = {
        file: digest for digest, file in CHECKSUM.findall((folder / "README.md").read_text())
    }
    fix = f"repeat the commands of {readme}, and write the checksum there"
    return [
        Problem(f"{name}/{file.name}", 1, "its checksum is not the one in the README", fix)
        for file in sorted(folder.iterdir())
        if file.name != "README.md"
        and recorded.get(file.name) != hashlib.sha256(file.read_bytes()).hexdigest()
    ]
