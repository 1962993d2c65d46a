"""The tree of sections, and what stands before and behind it."""

from __future__ import annotations

import pytest

from kehoach_lint.plan import LabelKind, Section
from tests.parsing.reading import HEAD, TAIL, body, outline, plan_of


def _texts(text: str) -> list[str]:
    return outline(body(text).sections)


def test_all_levels_nest() -> None:
    assert _texts(
        """Phần thứ nhất
MỤC ĐÍCH
Chương I. Chung
Điều 1. Ao hồ
1. Ao đình
1.1. Bờ đông
1.1.1. Trồng tre
a) Tre gai
- Lấy giống
+ Ở bãi"""
    ) == [
        "Phần thứ nhất MỤC ĐÍCH",
        "  Chương I. Chung",
        "    Điều 1. Ao hồ",
        "      1. Ao đình",
        "        1.1. Bờ đông",
        "          1.1.1. Trồng tre",
        "            a) Tre gai",
        "              - Lấy giống",
        "                + Ở bãi",
    ]


def test_letters_above_roman_numbers() -> None:
    assert _texts("A. CHUNG\nI. MỤC ĐÍCH\n1. Một\nII. YÊU CẦU\nB. RIÊNG\nI. NỘI DUNG") == [
        "A. CHUNG",
        "  I. MỤC ĐÍCH",
        "    1. Một",
        "  II. YÊU CẦU",
        "B. RIÊNG",
        "  I. NỘI DUNG",
    ]


def test_letters_below_roman_numbers() -> None:
    assert _texts("I. MỤC ĐÍCH\nA. Chung\n1. Một\nB. Riêng\nII. NỘI DUNG\nA. Ao làng") == [
        "I. MỤC ĐÍCH",
        "  A. Chung",
        "    1. Một",
        "  B. Riêng",
        "II. NỘI DUNG",
        "  A. Ao làng",
    ]


def test_orphans_and_skipped_levels_stay_in_order() -> None:
    assert _texts(
        "a) Điểm lạc\n+ Cộng lạc\n1.2. Con lạc\nI. MỤC ĐÍCH\n- Gạch\n1.1.1. Nhảy\n1. Một"
    ) == [
        "a) Điểm lạc",
        "  + Cộng lạc",
        "1.2. Con lạc",
        "I. MỤC ĐÍCH",
        "  - Gạch",
        "  1.1.1. Nhảy",
        "  1. Một",
    ]


def test_all_ways_to_write_a_number_are_one_level() -> None:
    found = body("1/ Một\n2. Hai\n3) Ba\n4- Bốn\n5: Năm").sections
    assert [section.label.kind for section in found] == [LabelKind.ARABIC] * 5
    assert [section.label.numbers for section in found] == [(1,), (2,), (3,), (4,), (5,)]
    assert [section.label.text for section in found] == ["1/", "2.", "3)", "4-", "5:"]


@pytest.mark.parametrize(
    ("line", "kind", "numbers"),
    [
        ("IV. VIỆC", LabelKind.ROMAN, (4,)),
        ("XIX. VIỆC", LabelKind.ROMAN, (19,)),
        ("D. VIỆC", LabelKind.ALPHA, (4,)),
        ("Đ. VIỆC", LabelKind.ALPHA, (5,)),
        ("E. VIỆC", LabelKind.ALPHA, (6,)),
        ("Phần thứ ba: VIỆC", LabelKind.PART, (3,)),
        ("PHẦN II. VIỆC", LabelKind.PART, (2,)),
        ("Phần 2 VIỆC", LabelKind.PART, (2,)),
        ("Chương VI. VIỆC", LabelKind.CHAPTER, (6,)),
        ("Điều 12. Việc", LabelKind.ARTICLE, (12,)),
        ("3.1. Việc", LabelKind.DECIMAL, (3, 1)),
        ("3.1 Việc", LabelKind.DECIMAL, (3, 1)),
        ("3.1.4. Việc", LabelKind.DECIMAL3, (3, 1, 4)),
        ("đ) việc", LabelKind.POINT, (5,)),
        ("e) việc", LabelKind.POINT, (6,)),
        ("k) việc", LabelKind.POINT, (10,)),
        ("f) việc", LabelKind.POINT, ()),
        ("- việc", LabelKind.DASH, ()),
        ("+ việc", LabelKind.PLUS, ()),
    ],
)
def test_a_label_and_its_number(line: str, kind: LabelKind, numbers: tuple[int, ...]) -> None:
    section = body(f"I. MỤC ĐÍCH\nThả cá.\n{line} của thôn\n").sections
    found = [one for one in _walk(section) if one.line.text.lower().startswith("việc")]
    assert [(one.label.kind, one.label.numbers) for one in found] == [(kind, numbers)]
    assert found[0].label.span is not None


def _walk(sections: tuple[Section, ...]) -> list[Section]:
    return [one for section in sections for one in section.walk()]


def test_an_automatic_label_is_no_text_of_the_file() -> None:
    plan = plan_of("# Kế hoạch\n\n1. Đào ao\n2. Thả cá\n", "a.md")
    assert [section.label.text for section in plan.walk()] == ["1.", "2."]


def test_paragraphs_belong_to_the_heading_above() -> None:
    first, second = body("I. MỤC ĐÍCH\nCâu một.\nCâu hai.\nII. NỘI DUNG\nCâu ba.").sections
    assert [line.text for line in first.paragraphs] == ["Câu một.", "Câu hai."]
    assert [line.text for line in second.paragraphs] == ["Câu ba."]


def test_text_without_any_heading_is_the_opening() -> None:
    plan = body("Xã thả cá vào tháng 4.\nMỗi thôn thả một ao.")
    assert plan.sections == ()
    assert [line.text for line in plan.opening] == [
        "Xã thả cá vào tháng 4.",
        "Mỗi thôn thả một ao.",
    ]


def test_bases_are_in_the_opening() -> None:
    plan = body(
        "Căn cứ Luật Thủy sản ngày 21 tháng 11 năm 2017;\n"
        "Thực hiện chương trình của huyện,\n"
        "Xã ban hành kế hoạch như sau:\nI. MỤC ĐÍCH\nCó cá ăn."
    )
    assert len(plan.bases) == 2
    assert len(plan.opening) == 3


def test_the_closing_is_no_part_of_the_last_section() -> None:
    plan = body("I. MỤC ĐÍCH\nCó cá ăn.\nII. TỔ CHỨC THỰC HIỆN\n- Thôn thả cá.")
    assert [line.text for line in plan.closing] == ["Trên đây là kế hoạch thả cá giống năm 2024./."]
    assert plan.sections[-1].children[0].paragraphs == ()


def test_a_closing_request_closes_too() -> None:
    tail = TAIL.replace(
        "Trên đây là kế hoạch thả cá giống năm 2024./.", "Yêu cầu các thôn làm đúng./."
    )
    plan = body("I. MỤC ĐÍCH\nCó cá ăn.", tail=tail)
    assert [line.text for line in plan.closing] == ["Yêu cầu các thôn làm đúng./."]


def test_recipients_and_signature() -> None:
    plan = body("I. MỤC ĐÍCH\nCó cá ăn.")
    assert plan.recipients is not None
    assert [(item.text, item.archive, item.mark) for item in plan.recipients.items] == [
        ("Các thôn", False, ";"),
        ("Lưu: VT", True, "."),
    ]
    assert plan.signature is not None
    assert [line.text for line in plan.signature.authority] == ["TM. ỦY BAN NHÂN DÂN"]
    assert [line.text for line in plan.signature.positions] == ["CHỦ TỊCH"]
    assert plan.signature.name is not None
    assert plan.signature.name.text == "Trịnh Bá Hoành"


def test_the_signature_may_come_before_the_recipients() -> None:
    plan = body(
        "I. MỤC ĐÍCH\nCó cá ăn.",
        tail="TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrịnh Bá Hoành\n"
        "Nơi nhận:\n- Các thôn;\n- Lưu: VT.\n",
    )
    assert plan.recipients is not None
    assert len(plan.recipients.items) == 2
    assert plan.signature is not None
    assert [line.text for line in plan.signature.positions] == ["PHÓ CHỦ TỊCH"]
    assert len(plan.sections) == 1


def test_appendices_follow_the_signature() -> None:
    tail = f"{TAIL}PHỤ LỤC I\nDanh sách ao\n1. Ao đình\nPHỤ LỤC II\nDanh sách hồ\n"
    plan = body("I. MỤC ĐÍCH\nCó cá ăn.", tail=tail)
    assert [line.text for line in plan.appendices] == ["PHỤ LỤC I", "PHỤ LỤC II"]
    assert [section.label.text for section in plan.walk()] == ["I."]


def test_a_heading_in_capitals_is_no_post() -> None:
    plan = body(
        "I. MỤC ĐÍCH\nCó cá ăn.\nPHẦN THỨ HAI\nTỔ CHỨC THỰC HIỆN\nCác thôn thả cá.\n"
        "TỔNG KẾT\nCuối năm."
    )
    assert plan.sections[-1].title.text == "TỔ CHỨC THỰC HIỆN"
    assert plan.signature is not None
    assert [line.text for line in plan.signature.positions] == ["CHỦ TỊCH"]


def test_a_post_inside_the_body_does_not_end_it() -> None:
    plan = body(
        "I. NỘI DUNG\nCâu một.\nCHỦ TỊCH HỘI NÔNG DÂN XÃ\nII. TỔ CHỨC THỰC HIỆN\nCác thôn thả cá."
    )
    assert [section.title.text for section in plan.sections] == ["NỘI DUNG", "TỔ CHỨC THỰC HIỆN"]


def test_numbers_in_a_table_are_no_labels() -> None:
    plan = body("I. NỘI DUNG\n\n| TT | Ao |\n|---|---|\n| 1. | Đình |\n| a) | Chùa |\n")
    assert [section.label.text for section in plan.walk()] == ["I."]


@pytest.mark.parametrize("missing", ["head", "tail", "both"])
def test_missing_parts(missing: str) -> None:
    head = "" if missing in ("head", "both") else HEAD
    tail = "" if missing in ("tail", "both") else TAIL
    plan = body("I. MỤC ĐÍCH\nCó cá ăn.\nII. NỘI DUNG\nThả cá.", head=head, tail=tail)
    assert [section.title.text for section in plan.sections] == ["MỤC ĐÍCH", "NỘI DUNG"]
    assert (plan.header.symbol is None) == (not head)
    assert (plan.signature is None) == (not tail)


def test_everything_out_of_order() -> None:
    plan = plan_of(
        "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nII. NỘI DUNG\nThả cá.\nI. MỤC ĐÍCH\nCó cá ăn.\n"
        "KẾ HOẠCH\nSố: 5/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nNơi nhận:\n- Các thôn.\n"
    )
    assert [section.title.text for section in plan.sections][:2] == ["NỘI DUNG", "MỤC ĐÍCH"]
    assert plan.recipients is not None


@pytest.mark.parametrize("text", ["a", ".", "I.", "1.", "Điều", "Nơi nhận", "TM.", "KẾ HOẠCH"])
def test_a_text_of_one_line(text: str) -> None:
    plan = plan_of(f"{text}\n")
    assert plan.kind is None
