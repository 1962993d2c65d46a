"""Titles: headings, run-in headings, and items that are sentences."""

from __future__ import annotations

import pytest

from kehoach_lint.plan import Section
from tests.parsing.reading import body, plan_of


def _first(text: str) -> Section:
    return next(body(f"{text}\nViệc tiếp theo của thôn.").walk())


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("I. MỤC ĐÍCH, YÊU CẦU", "MỤC ĐÍCH, YÊU CẦU"),
        ("I. MỤC ĐÍCH, YÊU CẦU:", "MỤC ĐÍCH, YÊU CẦU"),
        ("1. Mục đích", "Mục đích"),
        ("1. Mục đích:", "Mục đích"),
        ("2.1. Đối với các thôn ven sông", "Đối với các thôn ven sông"),
        ("a) Các việc của mùa khô", "Các việc của mùa khô"),
        ("II. KINH PHÍ: DO NGÂN SÁCH XÃ BẢO ĐẢM", "KINH PHÍ: DO NGÂN SÁCH XÃ BẢO ĐẢM"),
        ("- Các việc sau:", "Các việc sau"),
    ],
)
def test_a_line_that_is_a_heading(line: str, title: str) -> None:
    section = _first(line)
    assert (section.title.text, section.heading) == (title, True)


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("1. Mục đích: có cá ăn, có nước tắm.", "Mục đích"),
        ("1. Thời gian: từ ngày 01/3/2024 đến ngày 30/6/2024", "Thời gian"),
        ("2. Thời gian: từ 01/3 đến 30/6/2024, chia làm 02 đợt:", "Thời gian"),
        ("- Đợt 1: từ ngày 01/3/2024.", "Đợt 1"),
        ("IV. Kinh phí: xã góp một nửa", "Kinh phí"),
    ],
)
def test_a_heading_that_runs_into_its_sentence(line: str, title: str) -> None:
    section = _first(line)
    assert (section.title.text, section.heading) == (title, False)


@pytest.mark.parametrize(
    "text",
    [
        "Thôn Đình đắp lại bờ ao đã vỡ sau trận lũ năm ngoái.",
        "Các hộ quanh ao thay nhau trông cá vào ban đêm;",
        "Ai có lưới thì cho mượn, ai có thuyền thì chở cá từ bến về, ai không có gì thì góp công"
        " đắp bờ cho đến khi xong cả ba ao của thôn và đường ra ao",
        "Sau khi thôn họp bàn kỹ và các hộ đã đồng ý thì làm theo thứ tự như sau: đắp bờ trước.",
    ],
)
def test_an_item_that_is_a_sentence_is_its_own_title(text: str) -> None:
    section = _first(f"1. {text}")
    assert (section.title, section.heading) == (section.line, False)


def test_a_part_has_its_title_on_the_next_line() -> None:
    section = _first("Phần thứ nhất\nMỤC ĐÍCH\nCó cá ăn.")
    assert (section.label.text, section.title.text) == ("Phần thứ nhất", "MỤC ĐÍCH")
    assert section.paragraphs[0].text == "Có cá ăn."


def test_a_heading_the_file_marks_may_be_long() -> None:
    text = (
        "# KẾ HOẠCH\n\n## 1. Những việc mà thôn phải làm xong trước khi nước sông lên cao vào mùa"
        " lũ và những việc chỉ làm được sau khi nước đã rút hẳn khỏi bãi bồi\n\nĐắp bờ.\n"
    )
    section = next(plan_of(text, "a.md").walk())
    assert section.heading
    assert section.title.text.startswith("Những việc")


def test_the_line_is_the_text_behind_the_label() -> None:
    section = _first("IV- TỔ CHỨC THỰC HIỆN")
    assert section.line.text == "TỔ CHỨC THỰC HIỆN"
    assert section.label.text == "IV-"
    assert section.label.span is not None
    assert section.line.span.start == section.label.span.end + 1


def test_a_section_spans_all_below_it() -> None:
    plan = body("I. MỤC ĐÍCH\nCâu.\n1. Một\n- Gạch\nII. NỘI DUNG\nCâu.")
    first, second = plan.sections
    assert first.span.start < first.children[0].span.start
    assert first.children[0].children[0].span.end == first.span.end
    assert first.span.end < second.span.start
