"""The small file says of each thing since when a browser knows it."""

from __future__ import annotations

from upkeep.compat_data import extract


def thing(**versions: list) -> dict:
    """Return what the data holds of a thing."""
    return {"__compat": {"support": versions}}


def test_versions_prefixes_and_names_are_read() -> None:
    """A setting that nobody has switched on, and what was removed, do not count."""
    first, new = [{"version_added": "1"}], [{"version_added": "100"}]
    older = [{"version_added": "90"}]
    prefixed = [{"prefix": "-webkit-", "version_added": "≤37"}]
    none = [{"version_added": "1", "flags": []}, {"version_added": "9", "version_removed": "99"}]
    old = thing(chrome=first, firefox=first, safari=first, safari_ios=first)
    data = {
        "css": {"properties": {"p": thing(chrome=new, firefox=none, safari_ios=prefixed)}},
        "api": {"A": {"at": thing(chrome=new)}, "B": {"at": thing(chrome=older)}},
        "html": {"elements": {"p": old}},
        "javascript": {"builtins": {"Old": old}, "classes": {"a": old, "b": thing(chrome=new)}},
    }
    assert extract(data) == {
        "css": {
            "properties.p": [100.0, None, None, None],
            "properties.-webkit-p": [None, None, None, 37.0],
        },
        "html": {"elements.p": [1.0, 1.0, 1.0, 1.0]},
        "names": {"at": [90.0, None, None, None]},
        "syntax": {"classes.b": [100.0, None, None, None]},
    }
