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
    whole_words,
    wide_screens,
    words_seen,
)

OPEN_PAGE_RULES = [
    first_paint.RULE,  # first: it watches the page while it comes
    lengths.RULE,
    lists_announced.RULE,
    marks_read_out.RULE,
    emergency_heard.RULE,
    reduced_motion.RULE,
    target_size.RULE,
    words_seen.RULE,
    whole_words.RULE,
    printed_care_cards.RULE,
    wide_screens.RULE,
    forced_colours.RULE,
    text_spacing.RULE,
    sideways_scroll.RULE,
    keyboard.RULE,
]
