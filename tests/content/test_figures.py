"""The reading of numbers that the rules about figures rest on."""

from rules.text.figures import Figure, figures, stands_in


def test_digits_words_ranges_and_thousands_are_numbers_with_units():
    """A number the rule cannot read could be wrong unseen."""
    text = "Within 72 hours, two or three weeks, 2.5 litres, 100mg, 10 in every 100,000."
    assert figures(text) == [
        Figure(72, "hour", "72 hours"),
        Figure(2, "week", "two weeks"),
        Figure(3, "week", "three weeks"),
        Figure(2.5, "litre", "2.5 litres"),
        Figure(100, "mg", "100 mg"),
        Figure(10, "", "10"),
        Figure(100000, "", "100,000"),
    ]


def test_one_is_a_number_only_where_it_counts():
    """ "One half of the face" is not a figure."""
    assert figures("One half, one side, one in six, one week.") == [
        Figure(1, "", "one"),
        Figure(6, "", "six"),
        Figure(1, "week", "one week"),
    ]


def test_a_number_with_another_unit_does_not_stand_in_a_text():
    """72 days is not 72 hours."""
    claim = "Within 72 hours; 7 to 9 hours for adults, 8 to 10 for teenagers; seven in ten."
    stand = {
        text: stands_in(figures(text)[0], claim)
        for text in ("72 hours", "72 days", "72", "8 hours", "10 hours", "3 days", "7 in 10")
    }
    assert stand == {
        "72 hours": True,
        "72 days": False,
        "72": True,
        "8 hours": True,
        "10 hours": True,
        "3 days": False,
        "7 in 10": True,
    }
