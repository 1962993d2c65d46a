"""The rules of layout as a family: which files they are for, and what keeps them quiet."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kehoach_lint.findings import Severity
from kehoach_lint.rules.registry import chosen_rules
from kehoach_lint.rulesets.presentation import Measure, layouts, plain_name
from tests.checks import checked, found
from tests.frames import framed
from tests.looks import laid_out, look_of

KT = chosen_rules(["KT"])
EVERYTHING = """khổ giấy: 215,9 x 279,4 mm
lề trái: 20 mm
phông chữ: Arial
nội dung: cỡ 12, canh trái, thụt 0 mm, cách đoạn 0 pt
Quốc hiệu: cỡ 16, không đậm
đường kẻ: không có
số trang: không có
độ dài: 3 trang
lời kết: màu 0070C0"""


def test_a_text_is_not_held_against_pages() -> None:
    for name in ("a.txt", "a.md"):
        result = checked(framed(), name=name, rules=KT)
        assert result.findings == ()
        (family,) = result.not_run
        assert family.family == "KT"
        assert "trình bày" in family.reason


def test_a_word_file_is_and_each_property_is_told_once() -> None:
    result = checked(laid_out(framed(), EVERYTHING), name="a.docx", rules=KT)
    assert result.not_run == ()
    told = [code for code, _ in found(result)]
    assert set(told) == {rule.code for rule in KT}
    assert {code for code in told if told.count(code) > 1} <= {"KT005"}


@pytest.mark.parametrize(
    "changes",
    [
        {"ten_loai": "PHIẾU TRÌNH"},
        {"so": None},
        {"ten_loai": "QUYẾT ĐỊNH", "so": "Số: 12/2024/QĐ-UBND"},
        {"ngay": "Cẩm Lĩnh, ngày 05 tháng 3 năm 2019"},
    ],
    ids=["form", "no number", "normative", "older"],
)
def test_others_are_left_alone(changes: dict[str, str | None]) -> None:
    data = laid_out(framed("", changes), EVERYTHING)
    assert found(checked(data, name="a.docx", rules=KT)) == []


def test_no_finding_is_an_error() -> None:
    result = checked(laid_out(framed(), EVERYTHING), name="a.docx", rules=KT)
    assert all(finding.severity is not Severity.ERROR for finding in result.findings)


def test_every_part_of_the_table_has_a_source() -> None:
    for layout in layouts().layouts.values():
        assert layout.basis
        assert layout.since
        for row in (*layout.limits.values(), *layout.parts.values()):
            assert row.basis.startswith(layout.basis)


def test_names_of_fonts_are_held_by_their_beginning() -> None:
    assert plain_name("Times New Roman Bold;Times New Roman") == "timesnewromanbold"
    assert plain_name("BAAAAA+TimesNewRomanPS-BoldMT") == "timesnewromanpsboldmt"


@settings(max_examples=60, deadline=None)
@given(
    st.floats(1, 300), st.floats(0, 50),
    st.lists(st.floats(1, 300), max_size=3), st.floats(0, 400),
)  # fmt: skip
def test_what_is_set_fits(least: float, more: float, values: list[float], value: float) -> None:
    measure = Measure(least, least + more, tuple(values), 0.0, "")
    assert measure.fits(measure.nearest(value))
    assert measure.fits(value) is (measure.nearest(value) == value)


def test_a_look_that_is_none_is_an_error() -> None:
    with pytest.raises(ValueError, match="no look"):
        look_of("lề trái 20 mm")
    for look in ("lề giữa: 20 mm", "nội dung: to"):
        with pytest.raises(ValueError, match=r"nothing in the document|no look"):
            laid_out(framed(), look)
