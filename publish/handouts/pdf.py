"""Words → PDF, with Typst: tagged, PDF/UA-1, its font inside, and the same bytes each time.

Typst comes whole from PyPI, needs no library of the system and refuses a picture without words
(https://typst.app/docs/reference/pdf/). PDF/UA-1: https://pdfa.org/resource/iso-14289-pdfua/.
"""

from __future__ import annotations

import io
import json
import re
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import segno
import typst

HERE = Path(__file__).parent
TEMPLATES = HERE / "templates"
FONTS = HERE / "fonts"
# What the first typeface lacks; templates/frame.typ names both.
FALLBACK_FONTS = HERE / "fallback_fonts"
# A cell in the first column, and one in another, as Typst writes them.
FIRST_CELL = re.compile(rb"/S/TD(/P \d+ 0 R/A\[<</O/Table)(/Headers\[\(U\d+x0y0\)\])")
OTHER_CELL = re.compile(rb"(/S/TD/P \d+ 0 R/A\[<</O/Table)(/Headers\[\(U\d+x\d+y0\)\])")
# A QR code keeps a margin of four modules (ISO/IEC 18004).
QUIET_ZONE = 4


class Typesetter:
    """Keeps Typst and its fonts ready, because a sheet then takes a few hundredths of a second."""

    def __init__(self) -> None:
        """Read our own fonts and no others: each machine then gives the same bytes."""
        self.fonts = typst.Fonts(
            include_system_fonts=False,
            include_embedded_fonts=False,
            font_paths=[FONTS, FALLBACK_FONTS],
        )

    def pdf(self, template: str, words: dict) -> bytes:
        """Return the PDF that `templates/<template>.typ` makes of these words."""
        updated = datetime.fromisoformat(words["updated"]).replace(tzinfo=UTC)
        date = {"year": updated.year, "month": updated.month, "day": updated.day}
        given = {**words, "date": date, "qr": words["url"] and qr_code(words["url"])}
        pdf = typst.compile(
            TEMPLATES / f"{template}.typ",
            root=TEMPLATES,
            font_paths=self.fonts,
            sys_inputs={"sheet": json.dumps(given)},
            pdf_standards="ua-1",
            timestamp=int(updated.timestamp()),
        )
        return with_row_headers(pdf)


def with_row_headers(pdf: bytes) -> bytes:
    """Return the PDF with the first cell of each table row as the header of its row.

    Typst can tag row headers only behind a switch that its Python package does not have. A change
    keeps its length, because a PDF holds the places of its parts. A cell then finds its headers by
    their scope (ISO 32000-1, 14.8.5.7), so the list of its column headers alone is taken out.
    """
    pdf = FIRST_CELL.sub(
        lambda found: b"/S/TH" + found[1] + b"/Scope/Row".ljust(len(found[2])), pdf
    )
    return OTHER_CELL.sub(lambda found: found[1] + b" " * len(found[2]), pdf)


@cache
def qr_code(address: str) -> str:
    """Return a QR code that leads to the address, as SVG."""
    drawing = io.BytesIO()
    code = segno.make(address, micro=False, error="m", boost_error=False)
    code.save(drawing, kind="svg", border=QUIET_ZONE, xmldecl=False)
    return drawing.getvalue().decode()
