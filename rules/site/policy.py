"""Each page forbids whatever it does not need, and tells no other site of its reader."""

from __future__ import annotations

import re

from rules.built.page import BuiltPage, line
from rules.problem import Problem

SOURCE = re.compile(r"'(?:none|self|sha256-[A-Za-z0-9+/]{43}=)'")
# What default-src does not stand in for, and what it must itself say.
NEEDED = {"default-src": ["'none'"], "base-uri": ["'none'"], "form-action": ["'none'"]}
FIX = (
    "correct publish/steps/policy.py, "
    "or let publish/pipeline.py run it after the step that wrote this"
)
# The standard reads the encoding from no more than the first bytes.
ENCODING_WITHIN = 1024


def check(page: BuiltPage) -> list[Problem]:
    """Return a problem for each thing that the page leaves open."""
    policies = page.tree.xpath("//meta[@http-equiv='Content-Security-Policy']")
    if len(policies) != 1:
        return [Problem(page.path, 1, f"it has {len(policies)} policies, not one", FIX)]
    (policy,) = policies
    wrong = [*faults(policy.get("content", "")), *referrer_faults(page)]
    if policy.getparent().tag != "head" or policy.getprevious() is not None:
        wrong.append("its policy is not the first thing in its head")
    if "charset=" not in page.text.lower()[:ENCODING_WITHIN]:
        wrong.append(f"its encoding is not named in its first {ENCODING_WITHIN} bytes")
    return [Problem(page.path, line(policy), one, FIX) for one in wrong]


def faults(policy: str) -> list[str]:
    """Say what a policy lacks, and what it allows that none of our pages needs."""
    rules = dict(rule.strip().partition(" ")[::2] for rule in policy.split(";"))
    wrong = [
        f"its policy does not say {name} {' '.join(sources)}"
        for name, sources in NEEDED.items()
        if rules.get(name, "").split() != sources
    ]
    return wrong + [
        f"its policy allows {name} {source}"
        for name, sources in rules.items()
        for source in sources.split()
        if not SOURCE.fullmatch(source)
    ]


def referrer_faults(page: BuiltPage) -> list[str]:
    """Say which referrer policy the page has, if it is not the one that tells nothing."""
    found = page.tree.xpath("head/meta[@name='referrer']/@content")
    return [] if found == ["no-referrer"] else [f"its referrer policy is {found}, not no-referrer"]
