"""The rules that only look at an open page, in the order in which they look."""

from __future__ import annotations

from rules.site import (
    emergency_heard,
    first_paint,
    forced_colours,
    keyboard,
    lengths,
    lists_announced,
    marks_read_out,
    printed_care_cards,
    reduced_motion,
    sideways_scroll,
    target_size,
    text_spacing,
    wide_screens,
    words_seen,
)

LOOKS = [
    first_paint.LOOK,  # first: it watches the page while it comes
    lengths.LOOK,
    lists_announced.LOOK,
    marks_read_out.LOOK,
    emergency_heard.LOOK,
    reduced_motion.LOOK,
    target_size.LOOK,
    words_seen.LOOK,
    printed_care_cards.LOOK,
    wide_screens.LOOK,
    forced_colours.LOOK,
    text_spacing.LOOK,
    sideways_scroll.LOOK,
    keyboard.LOOK,
]
