"""Cited documents: State, Party and normative forms, malformed ones, and what is none."""

from __future__ import annotations

from datetime import date

import pytest

from kehoach_lint.draft import Span
from kehoach_lint.parsing.symbols import own_symbol, read_symbol
from kehoach_lint.plan import Citation, DateUse, Form
from tests.parsing.reading import body


def _cited(text: str) -> list[Citation]:
    return list(body(f"I. NỘI DUNG\n- {text}").citations)


def _one(text: str) -> Citation:
    found = _cited(text)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "form", "number", "type_code", "body_code", "year"),
    [
        ("80/KH-UBND", Form.STATE, "80", "KH", "UBND", None),
        ("1205/QĐ-UBND", Form.STATE, "1205", "QĐ", "UBND", None),
        ("12/UBND-VX", Form.STATE, "12", "UBND", "VX", None),
        ("7/BC-PGDĐT", Form.STATE, "7", "BC", "PGDĐT", None),
        ("26-NQ/ĐU", Form.PARTY, "26", "NQ", "ĐU", None),
        ("08-HD/BTGTU", Form.PARTY, "08", "HD", "BTGTU", None),
        ("30/2020/NĐ-CP", Form.NORMATIVE, "30", "NĐ", "CP", 2020),
        ("06/2022/QH15", Form.NORMATIVE, "06", "QH15", "", 2022),
        ("/KH-UBND", Form.STATE, "", "KH", "UBND", None),
        ("41/NQ-ĐU", Form.STATE, "41", "NQ", "ĐU", None),
        ("41-NQ-ĐU", None, "41", "NQ", "ĐU", None),
    ],
)
def test_a_symbol(
    text: str, form: Form | None, number: str, type_code: str, body_code: str, year: int | None
) -> None:
    reading = read_symbol(text)
    assert reading is not None
    assert reading == (number, type_code, body_code, year, form)


@pytest.mark.parametrize("text", ["", "KH", "12", "12/2024", "05/3/2024", "a/b-c", "số mười hai"])
def test_no_symbol(text: str) -> None:
    assert read_symbol(text) is None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Số: 12/KH-UBND", "12"),
        ("Số:     /KH-UBND", ""),
        ("Số: …/KH-UBND", ""),
        ("Số: xx/KH-UBND", ""),
        ("Số 12-KH/ĐU", "12"),
    ],
)
def test_the_own_symbol_may_be_blank(text: str, number: str) -> None:
    symbol = own_symbol(text, Span(0, len(text)))
    assert (symbol.number, symbol.type_code) == (number, "KH")


@pytest.mark.parametrize(
    ("text", "kind", "symbol"),
    [
        ("Theo Kế hoạch số 45/KH-UBND của huyện.", "Kế hoạch", "45/KH-UBND"),
        ("Theo Nghị quyết số 26-NQ/ĐU, ngày 14/12/2023 của Đảng ủy xã.", "Nghị quyết", "26-NQ/ĐU"),
        ("Căn cứ Nghị định số 98/2023/NĐ-CP của Chính phủ.", "Nghị định", "98/2023/NĐ-CP"),
        ("Theo Công văn 214/UBND-NV của huyện.", "Công văn", "214/UBND-NV"),
        ("Hồ sơ theo mẫu của 45/HD-SNV.", "", "45/HD-SNV"),
    ],
)
def test_the_type_and_the_symbol_of_a_citation(text: str, kind: str, symbol: str) -> None:
    found = _one(text)
    assert found.symbol is not None
    assert (found.kind, found.symbol.text) == (kind, symbol)


@pytest.mark.parametrize(
    "text",
    [
        "Theo Kế hoạch số 45/KH-UBND ngày 20/02/2024 của huyện.",
        "Theo Kế hoạch số 45/KH-UBND, ngày 20/02/2024 của huyện.",
        "Theo Kế hoạch số 45/KH-UBND ngày 20 tháng 02 năm 2024 của huyện.",
        "Theo Kế hoạch số 45/KH-UBND ban hành ngày 20/02/2024 của huyện.",
    ],
)
def test_the_date_of_a_citation(text: str) -> None:
    found = _one(text)
    assert found.date is not None
    assert found.date.day.first == date(2024, 2, 20)
    assert found.date.use is DateUse.CITATION


def test_a_citation_without_a_date() -> None:
    assert _one("Theo Kế hoạch số 45/KH-UBND của huyện, xong trước ngày 20/5/2024.").date is None


def test_issuer_and_subject() -> None:
    found = _one("Theo Kế hoạch số 45/KH-UBND ngày 20/02/2024 của UBND huyện Lý Nhân về thả cá.")
    assert (found.issuer, found.subject) == ("UBND huyện Lý Nhân", "về thả cá")


def test_the_plan_that_is_carried_out() -> None:
    plan = body(
        "Thực hiện Kế hoạch số 45/KH-UBND ngày 20/02/2024 của Ủy ban nhân dân huyện, xã ban hành"
        " kế hoạch như sau:\nI. NỘI DUNG\n- Biểu mẫu theo Hướng dẫn số 8/HD-SNV."
    )
    assert [citation.parent for citation in plan.citations] == [True, False]


def test_several_citations_in_one_sentence() -> None:
    found = _cited("Theo Kế hoạch số 45/KH-UBND và Công văn số 9/UBND-NV, Nghị quyết số 3-NQ/ĐU.")
    assert [citation.symbol.text for citation in found if citation.symbol] == [
        "45/KH-UBND",
        "9/UBND-NV",
        "3-NQ/ĐU",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Đường tỉnh 494/ĐT nối hai xã.",
        "Tỷ lệ 10/12 hộ.",
        "Họp ngày 05/3/2024.",
        "Xe 30-K9 chở cá giống.",
        "Giai đoạn 2021-2025.",
        "Nhà số 12/5 ngõ Đình.",
    ],
)
def test_no_citation(text: str) -> None:
    assert [one for one in _cited(text) if one.symbol and one.symbol.body_code] == []
