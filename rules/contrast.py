"""The contrast of two colours, as WCAG 2 defines it (https://www.w3.org/TR/WCAG22/)."""

from __future__ import annotations

import re


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours written as "#221a27" or "rgb(34, 26, 39)": 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour, from 0 for black to 1 for white."""
    red, green, blue = (linear(part / 255) for part in parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def parts(colour: str) -> list[int]:
    """Return red, green and blue of a colour, each 0 to 255."""
    if colour.startswith("#"):
        return [int(colour[place : place + 2], 16) for place in (1, 3, 5)]
    return [int(number) for number in re.findall(r"\d+", colour)[:3]]


def linear(part: float) -> float:
    """Return the light of one part of a colour, which screens store bent."""
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
