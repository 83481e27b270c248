"""The address that a sheet may show: one that a patient's phone can open."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit

# Names that mean "this machine" or "this network" (RFC 6761, RFC 6762, RFC 8375).
LOCAL_NAMES = ("localhost", "local", "internal", "home.arpa", "lan", "test", "invalid")
ADVICE = (
    "The sheets show no address and no code, because the site has no public address yet.\n"
    "    Fix: say where it is published: SITE_URL=https://… make handouts"
)


def public_url(address: str) -> str:
    """Return the address, or nothing where it means only this machine or its network."""
    host = (urlsplit(address).hostname or "").rstrip(".")
    try:
        return address if ip_address(host).is_global else ""
    except ValueError:
        pass
    is_local = any(host == name or host.endswith(f".{name}") for name in LOCAL_NAMES)
    return "" if is_local or "." not in host else address
