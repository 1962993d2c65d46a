"""Years, weekdays and counts."""

from __future__ import annotations

import pytest

from kehoach_lint.draft import Span
from kehoach_lint.parsing.quantities import find_quantities
from kehoach_lint.parsing.weekdays import weekday_before
from kehoach_lint.plan import PlanYear
from tests.parsing.reading import HEAD, body, plan_of

TITLE = "Thả cá giống xuống sông Châu năm 2024"


def _year(title: str, issued: str = "Đạo Lý, ngày 09 tháng 4 năm 2024") -> tuple[int, int, int]:
    head = HEAD.replace(TITLE, title).replace("Đạo Lý, ngày 09 tháng 4 năm 2024", issued)
    year = body("I. MỤC ĐÍCH\nCó cá ăn.", head=head).year
    assert isinstance(year, PlanYear)
    return year.first, year.last, year.sure


@pytest.mark.parametrize(
    ("title", "years"),
    [
        ("Thả cá giống năm 2024", (2024, 2024)),
        ("THẢ CÁ GIỐNG NĂM 2025", (2025, 2025)),
        ("Thả cá giống giai đoạn 2021 - 2025", (2021, 2025)),
        ("Thả cá giống năm học 2023 - 2024", (2023, 2024)),
        ("Thả cá giống quý IV/2024", (2024, 2024)),
        ("Thả cá giống tháng 5/2024", (2024, 2024)),
        ("Thả cá giống 6 tháng cuối năm 2024", (2024, 2024)),
        ("Thả cá giống năm 2024 và định hướng năm 2025", (2024, 2025)),
        ("Thả cá giống năm 2024 theo chương trình giai đoạn 2021 - 2025", (2024, 2024)),
        ("Thi đua mừng 80 năm Quốc khánh (02/9/1945 - 02/9/2025)", (2025, 2025)),
        ("Từ tháng 10/2024 đến tháng 3/2025, thả cá giống", (2024, 2025)),
    ],
)
def test_the_years_of_a_title(title: str, years: tuple[int, int]) -> None:
    assert _year(title) == (*years, 2)


def test_the_date_of_a_cited_document_is_no_year_of_the_plan() -> None:
    title = "Thực hiện Nghị quyết số 5-NQ/HU ngày 11/3/2021 của Huyện ủy"
    assert _year(title) == (2024, 2024, 1)


def test_the_year_of_issue_stands_in() -> None:
    assert _year("Thả cá giống", "Đạo Lý, ngày … tháng … năm 2022") == (2022, 2022, 1)


def test_the_year_most_of_the_text_speaks_of() -> None:
    plan = plan_of(
        "I. VIỆC\n1. Họp ngày 05/3/2023.\n2. Họp ngày 06/4/2023.\n3. Họp ngày 07/5/2023.\n"
        "4. Nhớ ngày 08/6/2019.\n"
    )
    assert plan.year is not None
    assert (plan.year.first, plan.year.sure) == (2023, 1)


def test_no_year_at_all() -> None:
    assert plan_of("I. VIỆC\n1. Họp.\n2. Thả cá.\n").year is None


def _weekday(text: str) -> int | None:
    start = text.index("/") - 2
    found = weekday_before(text, Span(start, start + len("15/3/2024")))
    return None if found is None else found.number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Họp sáng thứ Sáu, 15/3/2024", 4),
        ("Họp chiều thứ 6, 15/3/2024", 4),
        ("họp vào thứ Hai (15/3/2024)", 0),
        ("họp vào Chủ nhật, 15/3/2024", 6),
        ("họp 15/3/2024 (thứ Tư)", 2),
        ("họp 15/3/2024 (sáng Chủ nhật)", 6),
        ("họp vào tối thứ Bảy 15/3/2024", 5),
    ],
)
def test_a_weekday_with_a_date(text: str, number: int) -> None:
    assert _weekday(text) == number


@pytest.mark.parametrize(
    "text",
    [
        "họp lần thứ 3 15/3/2024",
        "kỳ họp thứ năm 15/3/2024",
        "Thứ hai, 15/3/2024 phải xong",
        "phiên thứ tư, 15/3/2024",
        "Việc thứ nhất xong. Thứ hai, 15/3/2024",
        "họp 15/3/2024, thứ bậc rõ ràng",
        "hội nghị lần thứ hai 15/3/2024",
    ],
)
def test_an_ordinal_is_no_weekday(text: str) -> None:
    assert _weekday(text) is None


@pytest.mark.parametrize(
    ("text", "value", "words", "unit"),
    [
        ("chia làm 02 đợt", 2, None, "đợt"),
        ("gồm 03 (ba) giai đoạn", 3, 3, "giai đoạn"),
        ("chia hai giai đoạn", 2, None, "giai đoạn"),
        ("Năm nhiệm vụ sau", 5, None, "nhiệm vụ"),
        ("có 12 tiêu chí", 12, None, "tiêu chí"),
        ("05 nhóm giải pháp", 5, None, "nhóm giải pháp"),
        ("(ba nội dung)", 3, None, "nội dung"),
    ],
)
def test_a_count(text: str, value: int, words: int | None, unit: str) -> None:
    found = list(find_quantities(f"Việc ấy {text}."))
    assert [(int(one.value), one.words, one.unit) for one in found] == [(value, words, unit)]


@pytest.mark.parametrize(
    "text",
    [
        "đợt 2 làm xong",
        "2 - 3 hoạt động",
        "1,5 nội dung",
        "trong năm nội dung ấy xong",
        "cuối năm nhiệm vụ nhiều",
        "hai thôn ven sông",
        "mục 1.2 nội dung khác",
        "ngày 05/3 hoạt động",
        "nhiệm vụ 3",
        "chai giải pháp",
    ],
)
def test_no_count(text: str) -> None:
    assert list(find_quantities(f"Việc {text}.")) == []


def test_counts_in_figures_and_in_words_keep_their_order() -> None:
    found = find_quantities("Có hai đợt, 05 nhiệm vụ, ba giải pháp và 4 chỉ tiêu.")
    assert [int(one.value) for one in found] == [2, 5, 3, 4]
