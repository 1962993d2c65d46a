"""The table of cited documents: each once, all lines, on any width."""

from __future__ import annotations

import time

import pytest

from kehoach_lint.parsing import parse
from kehoach_lint.readers import read
from kehoach_lint.reporting.citation_table import cited_documents, draw, shortened, wrapped
from kehoach_lint.reporting.layout import columns
from kehoach_lint.reporting.painters import PlainPainter
from tests.frames import framed

TEXT = """- Theo Kế hoạch số 45/KH-UBND của Ủy ban nhân dân huyện Ba Vì, mỗi thôn đăng ký một ao.
- Thực hiện Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022.
- Theo Kế hoạch số 45/KH-UBND ngày 02/02/2024 của Ủy ban nhân dân tỉnh Phú Thọ.
- Nghị quyết số 07-NQ/ĐU ngày 05/01/2024 của Đảng ủy xã về giữ gìn đường làng, ngõ xóm."""


def _read(text: str = TEXT):  # type: ignore[no-untyped-def]
    draft = read("ke-hoach.txt", framed(text).encode())
    return draft, parse(draft)


def _table(width: int | None, text: str = TEXT) -> list[str]:
    draft, plan = _read(text)
    lines: list[str] = []
    draw(draft, plan, PlainPainter(lines.append), width, "vi")
    return [line.rstrip("\n") for line in lines]


def test_a_document_stands_once_with_all_its_lines() -> None:
    draft, plan = _read()
    found = cited_documents(draft, plan)
    lines = framed(TEXT).splitlines()
    first = found[0]
    assert first.symbol == "45/KH-UBND"
    assert first.dates == ("20/02/2024",)
    assert first.issuer == "Ủy ban nhân dân huyện Ba Vì"
    assert first.cells[-1] == "2"
    assert all("45/KH-UBND" in lines[line - 1] for line in first.lines)


def test_one_symbol_of_two_issuers_is_two_documents() -> None:
    found = [one for one in cited_documents(*_read()) if one.symbol == "45/KH-UBND"]
    assert [one.issuer for one in found] == [
        "Ủy ban nhân dân huyện Ba Vì",
        "Ủy ban nhân dân tỉnh Phú Thọ",
    ]


def test_thousands_of_mentions_take_no_time() -> None:
    line = "- Theo Kế hoạch số 45/KH-UBND ngày 02/02/2024 của Ủy ban nhân dân huyện Ba Vì."
    draft, plan = _read("\n".join([line] * 3000))
    began = time.perf_counter()
    found = cited_documents(draft, plan)
    assert time.perf_counter() - began < 2
    assert max(len(one.lines) for one in found) >= 3000


def test_documents_come_as_they_are_first_cited() -> None:
    found = cited_documents(*_read())
    assert [one.lines[0] for one in found] == sorted(one.lines[0] for one in found)
    assert found[1].kind == "Luật"
    assert found[1].dates == ("15/6/2022",)


def test_without_a_width_every_document_has_one_line() -> None:
    table = _table(None)
    assert len(table) == 5
    assert table[0].split() == [
        "Dòng", "Loại", "Số,", "ký", "hiệu", "Ngày", "Nơi", "ban", "hành", "Nội", "dung", "Lần",
    ]  # fmt: skip
    assert table[-1].endswith(" 1")


@pytest.mark.parametrize("width", [-1, 0, 1, 2])
def test_a_terminal_without_any_width_comes_to_an_end(width: int) -> None:
    assert "".join(wrapped("Luật Thi đua", width)) == "LuậtThiđua"
    assert _table(width)


@pytest.mark.parametrize("width", [30, 50, 69, 80, 100])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    table = _table(width)
    assert max(map(columns, table)) <= width
    shown = " ".join(" ".join(table).split())
    assert "07-NQ/ĐU" in shown


def test_a_plan_without_citations_says_so() -> None:
    draft = read("a.txt", "Không có gì ở đây.".encode())
    lines: list[str] = []
    draw(draft, parse(draft), PlainPainter(lines.append), None, "en")
    assert lines == ["No document is cited.\n"]


def test_words_are_cut_only_where_they_must_be() -> None:
    assert wrapped("số 98/2023/NĐ-CP ngày", 8) == ["số", "98/2023/", "NĐ-CP", "ngày"]
    assert wrapped("dài", 2) == ["dà", "i"]
    assert shortened("một hai ba bốn năm sáu bảy", 4)[-1].endswith("…")
    assert len(shortened("a " * 40, 3)) == 5
