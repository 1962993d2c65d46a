"""Automatic list numbers: labels are in no run, and are worked out as Word shows them."""

from __future__ import annotations

import pytest

from kehoach_lint.readers import read
from kehoach_lint.readers.docx.numerals import bullet, numeral
from tests.readers.word_parts import (
    OFFICE_LEVELS,
    abstract,
    changed,
    level,
    listed,
    num,
    num_pr,
    p,
    r,
    raw,
    table,
    word,
)


def labels(body: str, numbering: str, styles: str | None = None) -> list[str]:
    parts = {"numbering": numbering} | ({"styles": styles} if styles else {})
    return [block.label for block in read("a.docx", word(body, **parts)).blocks]


def of_levels(*levels: int) -> str:
    return "".join(listed("x", index) for index in levels)


def test_the_levels_of_a_plan() -> None:
    found = labels(of_levels(0, 1, 2, 2, 3, 3, 4, 1, 2, 0, 1), abstract() + num())
    assert found == ["I.", "1.", "1.1.", "1.2.", "a)", "b)", "-", "2.", "2.1.", "II.", "1."]


def test_the_label_is_no_text_and_no_column() -> None:
    draft = read("a.docx", word(listed("Mục đích"), numbering=abstract() + num()))
    assert draft.text == "Mục đích"
    assert draft.source.position(0) == (1, 1)


def test_a_label_before_a_forced_break_counts_once() -> None:
    body = raw(r("<w:t>Một</w:t><w:br/><w:t>Hai</w:t>"), num_pr(0, 1)) + listed("Ba")
    assert labels(body, abstract() + num()) == ["I.", "", "II."]


def test_empty_and_deleted_paragraphs() -> None:
    gone = raw(changed("del", ""), f"{num_pr(0, 1)}<w:rPr>{changed('del', '')}</w:rPr>")
    assert labels(listed("a") + gone + listed("b"), abstract() + num()) == ["I.", "II."]
    assert labels(listed("a") + listed("") + listed("b"), abstract() + num()) == ["I.", "III."]


def test_two_lists_on_one_abstract_list_go_on() -> None:
    body = listed("a", num=1) + listed("b", num=2) + listed("c", num=1)
    assert labels(body, abstract() + num(1) + num(2)) == ["I.", "II.", "III."]


def test_a_start_of_its_own_counts_once() -> None:
    own = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    body = listed("a") + listed("b", num=2) + listed("c", num=2) + listed("d", num=1)
    assert labels(body, abstract() + num(1) + num(2, more=own)) == ["I.", "V.", "VI.", "VII."]


def test_a_level_of_its_own() -> None:
    own = f'<w:lvlOverride w:ilvl="0">{level(0, "decimal", "Bước %1:", start=3)}</w:lvlOverride>'
    assert labels(listed("a") + listed("b"), abstract() + num(more=own)) == ["Bước 3:", "Bước 4:"]


@pytest.mark.parametrize(
    ("restart", "wanted"),
    [("", ["1.", "a)", "2.", "a)"]), ('<w:lvlRestart w:val="0"/>', ["1.", "a)", "2.", "b)"])],
)
def test_restart(restart: str, wanted: list[str]) -> None:
    levels = level(0, "decimal", "%1.") + level(1, "lowerLetter", "%2)", more=restart)
    assert labels(of_levels(0, 1, 0, 1), abstract(levels) + num()) == wanted


def test_restart_behind_a_higher_level_only() -> None:
    levels = (
        level(0, "decimal", "%1.")
        + level(1, "decimal", "%2.")
        + level(2, "lowerLetter", "%3)", more='<w:lvlRestart w:val="1"/>')
    )
    found = labels(of_levels(0, 1, 2, 1, 2, 0, 1, 2), abstract(levels) + num())
    assert [label for label in found if label.endswith(")")] == ["a)", "b)", "a)"]


def test_a_skipped_level_shows_its_first_number() -> None:
    levels = level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2.")
    assert labels(of_levels(1, 1, 0, 1), abstract(levels) + num()) == ["1.1.", "1.2.", "2.", "2.1."]


def test_legal_numbers() -> None:
    levels = level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2.", more="<w:isLgl/>")
    assert labels(of_levels(0, 1), abstract(levels) + num()) == ["I.", "1.1."]


def style(name: str, numbered: str = "", based: str = "", kind: str = "paragraph") -> str:
    base = f'<w:basedOn w:val="{based}"/>' if based else ""
    ppr = f"<w:pPr><w:numPr>{numbered}</w:numPr></w:pPr>" if numbered else ""
    return f'<w:style w:type="{kind}" w:styleId="{name}">{base}{ppr}</w:style>'


def styled(name: str, more: str = "") -> str:
    return p("x", properties=f'<w:pStyle w:val="{name}"/>{more}')


def test_a_list_that_comes_with_the_style() -> None:
    levels = level(0, "upperRoman", "%1.") + level(
        1, "decimal", "%2.", more='<w:pStyle w:val="B"/>'
    )
    styles = (
        style("A", '<w:numId w:val="1"/>')
        + style("B", '<w:numId w:val="1"/>')
        + style("C", based="B")
        + style("D", '<w:ilvl w:val="1"/><w:numId w:val="1"/>')
    )
    body = styled("A") + styled("B") + styled("C") + styled("D") + styled("A", num_pr(0, 0))
    assert labels(body, abstract(levels) + num(), styles) == ["I.", "1.", "2.", "3.", ""]


def test_the_default_style_may_hold_a_list() -> None:
    styles = style("N", '<w:numId w:val="1"/>').replace("<w:style ", '<w:style w:default="1" ')
    assert labels(p("a") + p("b"), abstract() + num(), styles) == ["I.", "II."]


def test_levels_taken_from_a_list_style() -> None:
    numbering = (
        abstract("", 0, '<w:numStyleLink w:val="L"/>')
        + abstract(OFFICE_LEVELS, 1)
        + num(1, 0)
        + num(2, 1)
    )
    styles = style("L", '<w:numId w:val="2"/>', kind="numbering")
    assert labels(of_levels(0, 1, 0), numbering, styles) == ["I.", "1.", "II."]


def test_lists_in_cells_count_row_by_row() -> None:
    rows = table((listed("a"), listed("b")), (listed("c"), listed("d")))
    assert labels(rows, abstract() + num()) == ["I.", "II.", "III.", "IV."]


@pytest.mark.parametrize(
    "numbering",
    ["", num(), abstract(), abstract("") + num(), num(1, 5), abstract() + num(2)],
)
def test_a_list_that_is_not_there(numbering: str) -> None:
    assert labels(listed("a"), numbering) == [""]


@pytest.mark.parametrize(
    ("number", "form", "text"),
    [
        (4, "upperRoman", "IV"),
        (1994, "lowerRoman", "mcmxciv"),
        (3999, "upperRoman", "MMMCMXCIX"),
        (1, "upperLetter", "A"),
        (28, "lowerLetter", "bb"),
        (0, "lowerLetter", ""),
        (7, "decimalZero", "07"),
        (7, "decimal", "7"),
        (7, "none", ""),
        (7, "chineseCounting", "7"),
    ],
)
def test_numerals(number: int, form: str, text: str) -> None:
    assert numeral(number, form) == text


def test_bullets() -> None:
    assert [bullet(text) for text in ("-", "\uf0b7", "\uf02d", "\uf0ff", "o")] == [
        "-",
        "•",
        "-",
        "•",
        "o",
    ]
