"""One plan in every format gives the same blocks in the same order."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kehoach_lint.draft import Draft
from kehoach_lint.readers import read
from tests.readers.plans import plans
from tests.readers.sources import assert_mapped
from tests.word_files import plan_docx, plan_lines, plan_markdown, plan_parts, wrapped_text


def blocks(draft: Draft) -> list[str]:
    return [draft.slice(block.span) for block in draft.blocks]


@settings(max_examples=25, deadline=None)
@given(plans())
def test_text_markdown_and_word_agree(lines: list[str]) -> None:
    text = "\n".join(lines)
    plain = read("a.txt", text.encode())
    assert blocks(plain) == lines
    assert not plain.wrapped
    assert blocks(read("a.docx", plan_docx(text))) == lines
    assert blocks(read("a.md", plan_markdown(text).encode())) == lines


@settings(max_examples=80, deadline=None)
@given(
    plans(),
    st.integers(72, 100),
    st.sampled_from([(True, False), (False, False), (False, True)]),
    st.sampled_from([0, 20, 45]),
)
def test_printed_pages_agree(
    lines: list[str], width: int, layout: tuple[bool, bool], page: int
) -> None:
    blank_between, gaps = layout
    text = wrapped_text("\n".join(lines), width, blank_between, page, gaps)
    draft = read("a.txt", text.encode())
    assert blocks(draft) == lines
    assert draft.wrapped
    assert_mapped(draft, text)


def test_a_title_of_two_lines() -> None:
    lines = [
        "KẾ HOẠCH",
        "Phát động phong trào trồng tre năm 2026",
        "trên địa bàn xã",
        "I. MỤC ĐÍCH",
    ]
    text = "\n".join(lines)
    assert blocks(read("a.txt", text.encode())) == lines
    assert blocks(read("a.docx", plan_docx(text))) == lines
    assert blocks(read("a.md", plan_markdown(text).encode())) == lines


@pytest.mark.parametrize("missing", range(9))
def test_word_files_of_plans_that_lack_a_part(missing: int) -> None:
    lines = [
        "ỦY BAN NHÂN DÂN XÃ TÂN HÒA",
        "Số:      /KH-UBND",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Tân Hòa, ngày     tháng     năm 2026",
        "KẾ HOẠCH",
        "Nơi nhận:",
        "TM. ỦY BAN NHÂN DÂN",
        "Lò Thị Mơ",
    ]
    del lines[missing]
    assert blocks(read("a.docx", plan_docx("\n".join(lines)))) == lines


def test_the_parts_of_a_plan() -> None:
    text = (
        "UBND XÃ\nSố: 5\nĐộc lập\nKẾ HOẠCH\nTrồng tre\nI. A\nNơi nhận:\n- B;\nCHỦ TỊCH\nPHỤ LỤC\nC"
    )
    parts = plan_parts(text)
    assert (parts.left, parts.right) == (["UBND XÃ", "Số: 5"], ["Độc lập"])
    assert (parts.title, parts.body) == (["KẾ HOẠCH", "Trồng tre"], ["I. A"])
    assert (parts.recipients, parts.signature) == (["Nơi nhận:", "- B;"], ["CHỦ TỊCH"])
    assert parts.appendix == ["PHỤ LỤC", "C"]
    assert plan_lines(" a \n\n b") == ["a", "b"]
