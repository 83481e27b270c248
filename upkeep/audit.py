"""`python -m upkeep.audit`: the locked dependencies with known vulnerabilities, as a Markdown list.

pip-audit asks about each requirements/*.txt, npm about the HTML checker. What could not be asked
about is on the list, too: pip-audit alone calls that "no known vulnerabilities".
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

OPTIONS = ("--format=json", "--progress-spinner=off", "--require-hashes", "--disable-pip")
NPM_LOCK = Path(".ci/html-checker/package-lock.json")
NPM = ("npm", "audit", "--json", "--package-lock-only", "--prefix", NPM_LOCK.parent)


def audit(root: Path) -> list[str]:
    """Return an item for each fault of each lock file below `root`."""
    pip_audit = Path(sys.executable).with_name("pip-audit")
    found = []
    for lock in sorted(root.glob("requirements/*.txt")):
        output = json_output_of([pip_audit, *OPTIONS, "--requirement", lock])
        found += [f"- `{lock.name}`: {fault}" for fault in python_faults(output)]
    return found + [f"- `{NPM_LOCK}`: {fault}" for fault in npm_faults(json_output_of(NPM))]


def json_output_of(command: Sequence[str | Path]) -> dict:
    """Return the JSON that a command prints; {"error": …} where it prints none or is missing."""
    try:
        result = subprocess.run(command, capture_output=True, text=True)
        return json.loads(result.stdout)
    except FileNotFoundError:
        return {"error": f"there is no {Path(command[0]).name} here"}
    except json.JSONDecodeError:
        return {"error": (result.stderr.strip().splitlines() or ["it printed nothing"])[-1]}


def python_faults(output: dict) -> list[str]:
    """Return what pip-audit says of one lock file."""
    if "dependencies" not in output:
        return [f"pip-audit could not ask: {output.get('error')}"]
    faults = [
        f"{one['name']} {one['version']} has {known['id']}, fixed in "
        + (" or ".join(known["fix_versions"]) or "no version yet")
        for one in output["dependencies"]
        for known in one.get("vulns", [])
    ]
    skipped = [one["name"] for one in output["dependencies"] if "skip_reason" in one]
    return faults + ([f"nothing could be learnt of {', '.join(skipped)}"] if skipped else [])


def npm_faults(output: dict) -> list[str]:
    """Return what npm says of the lock file of the HTML checker."""
    if "vulnerabilities" not in output:
        return [f"npm could not ask: {output.get('message') or output.get('error')}"]
    return [
        f"{name} {one['range']} has a fault, {one['severity']}"
        for name, one in sorted(output["vulnerabilities"].items())
    ]


if __name__ == "__main__":
    print("".join(f"{line}\n" for line in audit(Path())), end="")
