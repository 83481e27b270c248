"""What a script uses that the oldest browsers lack: the names that it calls, and its syntax."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rules.built.old_browsers import DATA, lacking

CALL = re.compile(r"(?<!\?)\.([a-zA-Z]\w+)\(")
MODULE = re.compile(r"(?<![.\w])(?:import|export)\b(?!\s*:)")
# How each newer way to write a script is seen. What begins so is for modules alone.
SYNTAX = {
    "classes.private_class_fields_in": re.compile(r"#\w+ in\b"),
    # A class that begins with one.
    "classes.public_class_fields": re.compile(r"\bclass\b[^{}();]*\{\s*(?:static )?[\w$]+\s*[=;]"),
    "classes.static.initialization_blocks": re.compile(r"\bstatic\s*\{"),
    "regular_expressions.buffer_boundary_assertion": re.compile(r"\\[Az]"),
    "regular_expressions.lookbehind_assertion": re.compile(r"\(\?<[=!]"),
    "regular_expressions.modifier": re.compile(r"\(\?[ims]*-?[ims]+:"),
    "regular_expressions.named_capturing_group.duplicate_named_capturing_groups": re.compile(
        r"\(\?<(\w+)>[^/]*\(\?<\1>"
    ),
    "statements.await_using": re.compile(r"\bawait using\b"),
    "statements.using": re.compile(r"\busing\s+\w+\s*="),
    **{
        key: MODULE
        for key in DATA["syntax"]
        if key.startswith(("operators.import", "statements.import", "operators.await.top_level"))
        or key.endswith("in_dynamic_import")
    },
}
STRING = re.compile(r"\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'|`[^`]*`")


def script_faults(script: str) -> Iterator[tuple[str, list[str]]]:
    """Yield each name that a script calls without asking, and the oldest browsers that lack it."""
    for name in sorted(set(CALL.findall(STRING.sub("", script)))):
        # The methods of our own things are no browser's.
        if name in DATA["names"] and (browsers := lacking("names", [name])):
            yield name, browsers
    for key, pattern in sorted(SYNTAX.items()):
        if pattern.search(STRING.sub("", script)) and (browsers := lacking("syntax", [key])):
            yield key, browsers
