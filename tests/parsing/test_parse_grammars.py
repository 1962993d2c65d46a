"""The grammars themselves: without conflicts, and deaf to nothing."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lark import Lark
from lark.exceptions import LarkError

from kehoach_lint.parsing.runtime import NoParseError, Token, Tree, parse_text
from kehoach_lint.parsing.structure import parse_tokens, patterns
from kehoach_lint.parsing.tables import compiled, tables
from kehoach_lint.resources import data_folder

NAMES = sorted(path.stem for path in data_folder("grammar").glob("*.lark"))
TERMINALS = sorted({name for row in tables("structure").actions for name in row if name.isupper()})
LEVELS = ("part", "chapter", "alpha", "roman", "alpha_low", "article", "arabic", "decimal",
          "decimal3", "point", "dash", "plus")  # fmt: skip


def test_the_four_grammars_are_there() -> None:
    assert {"structure", "dates", "citations", "quantities"} <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_grammar_has_no_conflicts(name: str) -> None:
    """``strict`` raises on a shift/reduce conflict and on terminals that match the same text."""
    source = (data_folder("grammar") / f"{name}.lark").read_text(encoding="utf-8")
    assert compiled(source, strict=True).rules


@pytest.mark.parametrize("name", NAMES)
def test_a_table_is_kept(name: str) -> None:
    assert tables(name) is tables(name)


def test_a_grammar_that_is_missing_is_told() -> None:
    with pytest.raises(FileNotFoundError):
        tables("khong-co")


WORDS = {
    "dates": "từ đến hết trước ngày tháng năm quý 01 15 3 2024 2025 / - . … III chậm\xa0nhất nay",
    "citations": "Kế\xa0hoạch số 80 2024 / - KH UBND NQ ĐU TW",
    "quantities": "02 hai ( ba ) đợt 1.250 3,5 - % nhiệm\xa0vụ",
}


def shape(tree: object) -> object:
    """A tree of lark or of ours as plain lists, for comparing."""
    if hasattr(tree, "children"):
        return [str(tree.data), [shape(child) for child in tree.children]]
    return [getattr(tree, "type", ""), str(tree), getattr(tree, "start_pos", -1)]


@pytest.mark.parametrize("name", sorted(WORDS))
@given(data=st.data())
def test_a_table_is_run_as_lark_runs_it(name: str, data: st.DataObject) -> None:
    source = (data_folder("grammar") / f"{name}.lark").read_text(encoding="utf-8")
    words = data.draw(st.lists(st.sampled_from(WORDS[name].split(" ")), max_size=9))
    text = data.draw(st.sampled_from(["", " "])).join(words)
    try:
        wanted = shape(lark_of(source).parse(text))
    except LarkError:
        with pytest.raises(NoParseError):
            parse_text(name, text)
    else:
        assert shape(parse_text(name, text)) == wanted


@cache
def lark_of(source: str) -> Lark:
    """The grammar as lark itself runs it."""
    return compiled(source)


def subtrees(tree: Tree) -> Iterator[Tree]:
    """The tree and all below it."""
    yield tree
    for child in tree.children:
        if isinstance(child, Tree):
            yield from subtrees(child)


STREAMS = st.lists(st.sampled_from(TERMINALS), max_size=40)


@given(STREAMS)
def test_any_sequence_of_lines_has_a_tree(kinds: list[str]) -> None:
    tree = parse_tokens(Token(kind, kind, at) for at, kind in enumerate(kinds))
    places = [token.start_pos for token in tree.leaves()]
    assert places == sorted(set(places))
    assert all(isinstance(part, Tree) for part in subtrees(tree))


@given(STREAMS)
def test_a_section_holds_only_lower_ones(kinds: list[str]) -> None:
    tree = parse_tokens(Token(kind, kind, at) for at, kind in enumerate(kinds))
    for part in subtrees(tree):
        if part.data not in LEVELS:
            continue
        below = [child.data for child in part.children if isinstance(child, Tree)]
        assert all(LEVELS.index(one) > LEVELS.index(part.data) for one in below)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("I. MỤC ĐÍCH", "LA_MA"),
        ("IV- TỔ CHỨC", "LA_MA"),
        ("XII/ VIỆC KHÁC", "LA_MA"),
        ("A. PHẦN CHUNG", "CHU_HOA"),
        ("Đ. VIỆC KHÁC", "CHU_HOA"),
        ("B/ PHẦN RIÊNG", "CHU_HOA"),
        ("1. Một việc", "SO"),
        ("1/ Một việc", "SO"),
        ("1- Một việc", "SO"),
        ("1) Một việc", "SO"),
        ("12. Một việc", "SO"),
        ("1.1. Một việc", "SO_2"),
        ("1.1 Một việc", "SO_2"),
        ("1.1.1. Một việc", "SO_3"),
        ("a) Một việc", "CHU"),
        ("đ) Một việc", "CHU"),
        ("a. Một việc", "CHU"),
        ("- Một việc", "GACH"),
        ("– Một việc", "GACH"),
        ("• Một việc", "GACH"),
        ("+ Một việc", "CONG"),
        ("Điều 3. Thi hành", "DIEU"),
        ("Chương II", "CHUONG"),
        ("Phần thứ nhất", "PHAN"),
        ("PHẦN II: NỘI DUNG", "PHAN"),
        ("Căn cứ Luật Thủy sản;", "CAN_CU"),
        ("Nơi nhận:", "NOI_NHAN"),
        ("TM. ỦY BAN NHÂN DÂN", "QUYEN_HAN"),
        ("CHỦ TỊCH", "CHUC_VU"),
        ("PHÓ CHỦ TỊCH", "CHUC_VU"),
        ("KT. HIỆU TRƯỞNG", "QUYEN_HAN"),
        ("TỔ TRƯỞNG TỔ GIÚP VIỆC", "CHUC_VU"),
        ("PHỤ LỤC I", "PHU_LUC"),
        ("Phụ lục 2", "PHU_LUC"),
        ("TỔ CHỨC THỰC HIỆN", "DOAN"),
        ("TỔNG KẾT, KHEN THƯỞNG", "DOAN"),
        ("GIÁM SÁT, KIỂM TRA", "DOAN"),
        ("CHỦ ĐỀ THI ĐUA", "DOAN"),
        ("HIỆU QUẢ MONG ĐỢI", "DOAN"),
        ("Chủ tịch Hội Nông dân xã nói gọn.", "DOAN"),
        ("2.5 ha lúa mùa", "DOAN"),
        ("3.2 km kênh", "DOAN"),
        ("15/3/2024 họp thôn", "DOAN"),
        ("2024. Năm ấy được mùa", "DOAN"),
        ("Vì thế phải làm", "DOAN"),
        ("Phụ lục kèm theo gồm nhiều trang", "DOAN"),
    ],
)
def test_the_class_of_a_line_in_the_body(line: str, kind: str) -> None:
    assert patterns().body(line) == kind


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "QUOC_HIEU"),
        ("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "QUOC_HIEU"),
        ("CÔNG HÒA XÃ HỘI CHỦ NGHIÃ VIỆT NAM", "QUOC_HIEU"),
        ("Độc lập - Tự do - Hạnh phúc", "TIEU_NGU"),
        ("Độc Lập – Tự Do – Hạnh Phúc", "TIEU_NGU"),
        ("ĐẢNG CỘNG SẢN VIỆT NAM", "DANG_HIEU"),
        ("Số: 12/KH-UBND", "SO_KY_HIEU"),
        ("Số:    /KH-UBND", "SO_KY_HIEU"),
        ("Số 12-KH/ĐU", "SO_KY_HIEU"),
        ("Vị Xuyên, ngày 05 tháng 3 năm 2024", "NGAY_BAN_HANH"),
        ("Vị Xuyên, ngày     tháng     năm 2024", "NGAY_BAN_HANH"),
        ("Vị Xuyên, ngày … tháng … năm …", "NGAY_BAN_HANH"),
        ("Kính gửi: Các thôn, bản", "KINH_GUI"),
        ("V/v cắt điện để sửa trạm", "VE_VIEC"),
    ],
)
def test_the_class_of_a_line_in_the_head(line: str, kind: str) -> None:
    assert patterns().head(line) == kind
