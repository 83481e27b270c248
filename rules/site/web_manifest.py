"""Every picture that the web manifest names is there."""

from __future__ import annotations

import json
from pathlib import Path

from rules.problem import Problem


def check(site: Path) -> list[Problem]:
    """Return a problem for each picture of a manifest below `site` that is not there."""
    return [
        Problem(
            manifest.relative_to(site).as_posix(),
            1,
            f"the icon {icon['src']} is not there",
            "correct the path, from the manifest's own folder, or add the file",
        )
        for manifest in sorted(site.rglob("*.webmanifest"))
        for icon in json.loads(manifest.read_text(encoding="utf-8")).get("icons", [])
        if not (manifest.parent / icon["src"]).is_file()
    ]
