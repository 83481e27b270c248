"""Words → PDF, with Typst: tagged, PDF/UA-1, its font inside, and the same bytes each time.

Typst comes whole from PyPI, needs no library of the system and refuses a picture without words
(https://typst.app/docs/reference/pdf/). PDF/UA-1: https://pdfa.org/resource/iso-14289-pdfua/.
"""

from __future__ import annotations

import io
import json
from datetime import UTC, datetime
from pathlib import Path

import segno
import typst

HERE = Path(__file__).parent
TEMPLATES = HERE / "templates"
FONTS = HERE / "fonts"
# A QR code keeps a margin of four modules (ISO/IEC 18004).
QUIET_ZONE = 4


class Press:
    """Keeps Typst and its fonts ready, because a sheet then takes a few hundredths of a second."""

    def __init__(self) -> None:
        """Read the fonts of this folder and no others: each machine then gives the same bytes."""
        self.fonts = typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS]
        )

    def print(self, template: str, words: dict) -> bytes:
        """Return the PDF that `templates/<template>.typ` makes of these words."""
        updated = datetime.fromisoformat(words["updated"]).replace(tzinfo=UTC)
        date = {"year": updated.year, "month": updated.month, "day": updated.day}
        given = {**words, "date": date, "qr": qr_code(words["address"])}
        return typst.compile(
            TEMPLATES / f"{template}.typ",
            root=TEMPLATES,
            font_paths=self.fonts,
            sys_inputs={"sheet": json.dumps(given)},
            pdf_standards="ua-1",
            timestamp=int(updated.timestamp()),
        )


def qr_code(address: str) -> str:
    """Return a QR code that leads to the address, as SVG."""
    drawing = io.BytesIO()
    code = segno.make(address, micro=False, error="m", boost_error=False)
    code.save(drawing, kind="svg", border=QUIET_ZONE, xmldecl=False)
    return drawing.getvalue().decode()
