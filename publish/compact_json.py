"""Data as JSON for a page or a script: every byte goes to each reader."""

from __future__ import annotations

import json


def compact_json(value: object) -> str:
    """Return a value as JSON, as short as it can be. It is JavaScript, too."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
