from rules.content.movement import check, unused, wrong_ids
from rules.problem import messages
from rules.text.page import read_page
from rules.text.records import read_records
from tests.report import report

LEVELS = ["emergency", "visit", "home"]
CONDITIONS = read_records("conditions.yml", "palsy: {care: visit}\n")
MOVEMENTS = read_records("movements.yml", "droop: {row: palsy, care: emergency}\n")


def test_every_movement_has_its_drawing_its_row_and_enough_care(
    pages, movements, conditions, care_levels, root
):
    """Who recognises a droop must not be told less than the row tells."""
    drawings = [file.stem for file in root.glob("overrides/.icons/movement/*.svg")]
    report(
        [
            *check(movements, conditions, list(care_levels.entries), drawings),
            *(one for page in pages for one in wrong_ids(page, movements)),
            *unused(pages, movements),
        ]
    )


def test_a_whole_movement_passes():
    page = read_page("docs/a.md", "/// movement | droop\n\n///\n")
    assert check(MOVEMENTS, CONDITIONS, LEVELS, ["droop"]) == []
    assert wrong_ids(page, MOVEMENTS) == unused([page], MOVEMENTS) == []


def test_a_movement_without_drawing_or_row_or_with_less_care_is_reported():
    text = "droop: {row: palsy, care: home}\ntic: {row: tics}\n"
    assert messages(check(read_records("movements.yml", text), CONDITIONS, LEVELS, ["droop"])) == [
        'movements.yml:1: "droop" asks for the level "home", and its row for "visit"\n'
        "    Fix: give it the more urgent one",
        'movements.yml:2: "tic" has no drawing\n    Fix: draw .icons/movement/tic.svg',
        'movements.yml:2: no row is called "tics"\n    Fix: use conditions.yml',
    ]


def test_unknown_and_unused_movements_are_reported():
    page = read_page("docs/a.md", "/// movement | gone\n\n///\n")
    assert messages([*wrong_ids(page, MOVEMENTS), *unused([page], MOVEMENTS)]) == [
        'docs/a.md:1: no movement is called "gone"\n    Fix: use movements.yml',
        'movements.yml:1: no page shows "droop"\n    Fix: show or delete it',
    ]
