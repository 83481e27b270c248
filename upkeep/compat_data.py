"""`python -m upkeep.compat_data DATA OUT`: what browsers know since when, as one small file.

DATA is data.json of npm's @mdn/browser-compat-data, 20 MB; OUT has of it what
rules/site/old_browsers.py reads. rules/built/vendor/README.md has the commands.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

BROWSERS = ("chrome", "firefox", "safari", "safari_ios")
# A name or a syntax that all of these know is left out, because no reader has an older one. Things
# of styles and pages stay: what the data does not have is then seen to be unknown.
FLOOR = (80, 78, 13, 13)
# Where a script's names come from; a name counts from the first thing that has it.
SCRIPTS = ("api", "javascript.builtins")
# Where the ways to write a script are.
SYNTAX = ("classes", "functions", "grammar", "operators", "regular_expressions", "statements")
Versions = list[float | None]


def extract(data: dict) -> dict[str, dict[str, Versions]]:
    """Return the first version of each browser of `BROWSERS` that knows each thing; None if none.

    "css" has the things of styles by their keys, "html" those of pages, "names" the names that
    scripts read and call, "syntax" the ways to write them.
    """
    css = {
        key.removeprefix("css."): versions
        for key, versions in features(data["css"], "css")
        if not key.startswith("css.types.global_keywords")
    }
    names: dict[str, Versions] = {}
    for place in SCRIPTS:
        for key, versions in features(below(data, place), place):
            name = key.split(".")[-1].removesuffix("_static")
            names[name] = [
                earlier(*pair) for pair in zip(versions, known(names, name), strict=True)
            ]
    html = {key.removeprefix("html."): versions for key, versions in features(data["html"], "html")}
    syntax = dict(
        found for place in SYNTAX for found in features(data["javascript"].get(place, {}), place)
    )
    return {"css": css, "html": html, "names": newer(names), "syntax": newer(syntax)}


def newer(found: dict[str, Versions]) -> dict[str, Versions]:
    """Return what not every browser of `FLOOR` knows."""
    return {key: versions for key, versions in found.items() if not is_old(versions)}


def is_old(versions: Versions) -> bool:
    """Return whether every browser of `FLOOR` knows it."""
    return all(version and version <= old for version, old in zip(versions, FLOOR, strict=True))


def known(names: dict[str, Versions], name: str) -> Versions:
    """Return the versions of a name so far."""
    return names.get(name, [None] * len(BROWSERS))


def below(data: dict, key: str) -> dict:
    """Return what is at a key with dots."""
    for part in key.split("."):
        data = data[part]
    return data


def earlier(one: float | None, other: float | None) -> float | None:
    """Return the smaller of two versions; one that is not there does not count."""
    return min((version for version in (one, other) if version is not None), default=None)


def features(data: dict, key: str) -> Iterator[tuple[str, Versions]]:
    """Yield each thing at and below a key, and its versions; with a prefix it is another thing."""
    for name, inside in data.items():
        if name != "__compat":
            yield from features(inside, f"{key}.{name}")
            continue
        support = [inside["support"].get(browser) for browser in BROWSERS]
        yield key, [since(statements(one)) for one in support]
        for prefix in ("-webkit-", "-moz-"):
            versions = [since(statements(one, prefix)) for one in support]
            if any(versions):
                place, _, last = key.rpartition(".")
                yield f"{place}.{prefix}{last}", versions


def statements(support: dict | list | None, prefix: str | None = None) -> list[dict]:
    """Return what is said of a browser that needs no setting and has this prefix.

    Partly known counts: what is missing then is mostly a trifle."""
    said = support if isinstance(support, list) else [support or {}]
    return [
        one
        for one in said
        if one.get("prefix") == prefix
        and not any(word in one for word in ("flags", "version_removed", "alternative_name"))
    ]


def since(said: list[dict]) -> float | None:
    """Return the first version; "≤37" counts as 37."""
    versions = [str(one.get("version_added") or "").lstrip("≤") for one in said]
    return min((float(v) for v in versions if v.replace(".", "", 1).isdigit()), default=None)


def main(data: Path, out: Path) -> None:
    """Write the small file, one thing a line, so that a new version shows what changed."""
    found = extract(json.loads(data.read_text(encoding="utf-8")))
    parts = [
        f"{json.dumps(part)}:{{\n"
        + ",\n".join(
            f"{json.dumps(key)}:{json.dumps(v, separators=(',', ':'))}"
            for key, v in sorted(found[part].items())
        )
        + "\n}"
        for part in found
    ]
    out.write_text("{" + ",\n".join(parts) + "}\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
