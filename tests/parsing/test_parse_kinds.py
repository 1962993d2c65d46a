"""Which texts are documents, of which type, by whose rules of form."""

from __future__ import annotations

import pytest

from kehoach_lint.plan import Form
from kehoach_lint.rulesets.loading import document_types
from kehoach_lint.rulesets.model import DocumentType
from tests.parsing.reading import HEAD, TAIL, body, plan_of

STATE = [kind for kind in document_types() if "nha-nuoc" in kind.forms and kind.code]
PARTY = [kind for kind in document_types() if "dang" in kind.forms and kind.code]


def _document(name: str, symbol: str) -> str:
    return (
        f"ỦY BAN NHÂN DÂN\nXÃ ĐẠO LÝ\nSố: {symbol}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        f"Độc lập - Tự do - Hạnh phúc\nĐạo Lý, ngày 09 tháng 4 năm 2024\n{name.upper()}\n"
        "Về việc thả cá giống\n1. Các thôn nhận cá giống ở bến.\n2. Thả xong trong ngày.\n"
        f"{TAIL}"
    )


@pytest.mark.parametrize("kind", [pytest.param(kind, id=kind.slug) for kind in STATE])
def test_every_type_of_the_state_is_known(kind: DocumentType) -> None:
    name, code, slug = kind.name, kind.code, kind.slug
    plan = plan_of(_document(name, f"4/{code}-UBND"))
    assert plan.kind == slug
    assert plan.header.type_line is not None
    assert plan.header.title == "Về việc thả cá giống"


@pytest.mark.parametrize("kind", [pytest.param(kind, id=kind.slug) for kind in PARTY])
def test_every_type_of_the_party_is_known(kind: DocumentType) -> None:
    name, code, slug = kind.name, kind.code, kind.slug
    plan = plan_of(
        f"ĐẢNG BỘ HUYỆN LÝ NHÂN\nĐẢNG ỦY XÃ ĐẠO LÝ\n*\nSố 4-{code}/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\n"
        f"Đạo Lý, ngày 09 tháng 4 năm 2024\n{name.upper()}\nthả cá giống\n-----\n"
        "1- Các chi bộ nhận cá giống.\n2- Thả xong trong ngày.\n"
        "Nơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng.\nT/M ĐẢNG ỦY\nBÍ THƯ\nTrịnh Bá Hoành\n"
    )
    assert (plan.kind, plan.form) == (slug, Form.PARTY)


def test_a_letter_has_no_type_line() -> None:
    plan = plan_of(
        "ỦY BAN NHÂN DÂN\nXÃ ĐẠO LÝ\nSố: 4/UBND-NN\nV/v thả cá giống\n"
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
        "Đạo Lý, ngày 09 tháng 4 năm 2024\nKính gửi: Các thôn.\n"
        f"Xã đề nghị các thôn nhận cá giống ở bến vào sáng mai.\n{TAIL}"
    )
    assert plan.kind == "cong-van"
    assert plan.header.addressee is not None


def test_a_normative_document() -> None:
    text = _document("Quyết định", "4/2024/QĐ-UBND")
    plan = plan_of(text)
    assert (plan.kind, plan.form) == ("quyet-dinh", Form.NORMATIVE)


def test_the_closing_tells_the_type_when_the_head_is_lost() -> None:
    plan = body("I. MỤC ĐÍCH\nCó cá ăn.\nII. NỘI DUNG\nThả cá.", head="")
    assert (plan.kind, plan.form) == ("ke-hoach", Form.STATE)


def test_the_symbol_tells_the_type_when_its_name_is_missing() -> None:
    plan = body("I. MỤC ĐÍCH\nCó cá ăn.", head=HEAD.replace("KẾ HOẠCH\n", ""))
    assert plan.kind == "ke-hoach"


@pytest.mark.parametrize(
    "text",
    [
        "Ủy ban nhân dân xã Đạo Lý vừa ban hành Kế hoạch số 21/KH-UBND về việc thả cá giống xuống"
        " sông Châu. Theo đó, các thôn nhận cá ở bến và thả xong trong ngày 20/4/2024.\n"
        "Ông trưởng thôn cho biết bà con rất vui.\n",
        "Chị Ba thương mến,\nNăm nay nhà mình thả cá trước ngày 20, chị về ăn giỗ nhé.\nEm Tư.\n",
        "Cách thả cá\n1. Ngâm túi cá xuống nước.\n2. Mở túi từ từ.\n3. Không đổ từ trên cao.\n",
        "Kế hoạch của mẹ\n- Sáng: đi chợ.\n- Chiều: thả cá.\n",
    ],
)
def test_a_vietnamese_text_that_is_no_document(text: str) -> None:
    plan = plan_of(text)
    assert (plan.vietnamese, plan.kind) == (True, None)


@pytest.mark.parametrize(
    "text",
    [
        "# fish-stock\n\nA tool that counts fish.\n\n## Install\n\n1. Run `pip install fish`.\n"
        "2. Run it before 31/12/2025.\n",
        "Permission is hereby granted, free of charge, to any person obtaining a copy.\n"
        "1. You may copy it.\n2. You may change it.\n",
        "Le maire a signé le plan le 5 mars 2024. Les élèves ont été reçus à l'école.\n",
        "0123456789 +-*/ 2024\n",
    ],
)
def test_a_text_in_another_language(text: str) -> None:
    plan = plan_of(text, "a.md")
    assert (plan.vietnamese, plan.kind) == (False, None)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("KẾ HOẠCH", "ke-hoach"),
        ("Kế hoạch", "ke-hoach"),
        ("KẾ  HOẠCH", "ke-hoach"),
        ("KẾ HOẠCH THẢ CÁ GIỐNG", "ke-hoach"),
        ("DỰ THẢO KẾ HOẠCH", "ke-hoach"),
        ("TỜ TRÌNH", "to-trinh"),
        ("BIÊN BẢN", "bien-ban"),
    ],
)
def test_ways_to_write_the_type(line: str, kind: str) -> None:
    plan = body("I. MỤC ĐÍCH\nCó cá ăn.", head=HEAD.replace("KẾ HOẠCH", line, 1))
    assert plan.kind == kind
