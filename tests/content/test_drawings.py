from rules.content.drawings import FOLDERS, check
from rules.problem import messages
from tests.report import report

FACE = '<svg stroke="currentColor" stroke-width="2"><use href="#face"/>{}</svg>'
PATH = "overrides/.icons/movement/tic.svg"


def test_all_figures_are_of_one_set(root):
    """A reader who compares faces must see what moves, not who drew it."""
    icons = root / "overrides/.icons"
    files = [file for folder in FOLDERS for file in sorted((icons / folder).glob("*.svg"))]
    assert len(files) > len(FOLDERS)
    report(
        one
        for file in files
        for one in check(str(file.relative_to(root)), file.read_text(encoding="utf-8"))
    )


def test_a_face_in_the_colours_of_the_page_is_fine():
    assert check(PATH, FACE.format('<path class="drawing__move" d="M0 0h9"/>')) == []


def test_another_head_colour_or_width_and_words_are_reported():
    assert messages(check(PATH, '<svg><circle r="9" stroke="#000" stroke-width="3"/></svg>')) == [
        f"{PATH}:1: it has a head of its own\n"
        '    Fix: use "#face" or a part of it, from movement/face.svg',
        f"{PATH}:1: its lines are 3 wide\n    Fix: let them be 2",
        f'{PATH}:1: stroke is "#000"\n    Fix: use currentColor, or a class of drawing.css',
    ]
    assert messages(check(PATH, FACE.format("<text>Eye</text>"))) == [
        f"{PATH}:1: words are drawn in it\n    Fix: write them beside it in the page"
    ]
