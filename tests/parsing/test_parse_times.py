"""Every way of writing a date, a period, a bound, and what only looks like one."""

from __future__ import annotations

from datetime import date

import pytest

from kehoach_lint.parsing.times import TimeExpression, find_times
from kehoach_lint.plan import DateStyle, Day

_POINTS = [
    ("ngày 05/3/2024", Day(2024, 3, 5), DateStyle.SLASH),
    ("05/3/2024", Day(2024, 3, 5), DateStyle.SLASH),
    ("5/3/2024", Day(2024, 3, 5), DateStyle.SLASH),
    ("05 / 3 / 2024", Day(2024, 3, 5), DateStyle.SLASH),
    ("05-3-2024", Day(2024, 3, 5), DateStyle.DASH),
    ("05.3.2024", Day(2024, 3, 5), DateStyle.DOT),
    ("ngày 05 tháng 3 năm 2024", Day(2024, 3, 5), DateStyle.WORDS),
    ("NGÀY 05 THÁNG 3 NĂM 2024", Day(2024, 3, 5), DateStyle.WORDS),
    ("ngày 05 tháng 3", Day(None, 3, 5), DateStyle.WORDS),
    ("ngày 20/11", Day(None, 11, 20), DateStyle.SLASH),
    ("tháng 3/2024", Day(2024, 3), DateStyle.MONTH),
    ("tháng 3-2024", Day(2024, 3), DateStyle.MONTH),
    ("tháng 3 năm 2024", Day(2024, 3), DateStyle.MONTH_WORDS),
    ("Tháng 3", Day(None, 3), DateStyle.MONTH_WORDS),
    ("cuối tháng 3/2024", Day(2024, 3), DateStyle.MONTH),
    ("quý II/2024", Day(2024, quarter=2), DateStyle.QUARTER),
    ("quý II năm 2024", Day(2024, quarter=2), DateStyle.QUARTER),
    ("Quý 2/2024", Day(2024, quarter=2), DateStyle.QUARTER),
    ("QUÝ IV NĂM 2024", Day(2024, quarter=4), DateStyle.QUARTER),
    ("quý III", Day(quarter=3), DateStyle.QUARTER),
    ("năm 2024", Day(2024), DateStyle.YEAR),
    ("NĂM 2024", Day(2024), DateStyle.YEAR),
    ("ngày … tháng … năm 2024", Day(2024), DateStyle.WORDS),
    ("ngày      tháng      năm 2024", Day(2024), DateStyle.WORDS),
    ("ngày .... tháng 3 năm 2024", Day(2024, 3), DateStyle.WORDS),
    ("ngày ___ tháng ___ năm ____", Day(), DateStyle.WORDS),
    ("ngày …/3/2024", Day(2024, 3), DateStyle.SLASH),
    ("ngày .../.../2024", Day(2024), DateStyle.SLASH),
    ("ngày 31/6/2024", Day(2024, 6, 31), DateStyle.SLASH),
    ("ngày 40/13/2024", Day(2024, 13, 40), DateStyle.SLASH),
]

_PERIODS = [
    ("từ ngày 01/3/2024 đến ngày 30/6/2024", (2024, 3, 1), (2024, 6, 30)),
    ("từ 01/3 đến hết 30/6/2024", (2024, 3, 1), (2024, 6, 30)),
    ("từ 01/3/2024 tới 30/6/2024", (2024, 3, 1), (2024, 6, 30)),
    ("Từ ngày 01 tháng 3 đến ngày 30 tháng 6 năm 2024", (2024, 3, 1), (2024, 6, 30)),
    ("TỪ NGÀY 01/3/2024 ĐẾN NGÀY 30/6/2024", (2024, 3, 1), (2024, 6, 30)),
    ("từ ngày 01 đến ngày 15/6/2024", (2024, 6, 1), (2024, 6, 15)),
    ("từ 01 đến 15/6/2024", (2024, 6, 1), (2024, 6, 15)),
    ("01/3/2024 - 30/6/2024", (2024, 3, 1), (2024, 6, 30)),
    ("01/3 – 30/6/2024", (2024, 3, 1), (2024, 6, 30)),
    ("từ 15/12 đến 10/01/2025", (2024, 12, 15), (2025, 1, 10)),
    ("từ tháng 3 đến tháng 11/2024", (2024, 3, 1), (2024, 11, 30)),
    ("từ tháng 11 đến tháng 02/2025", (2024, 11, 1), (2025, 2, 28)),
    ("từ đầu tháng 3 đến cuối tháng 5/2024", (2024, 3, 1), (2024, 5, 31)),
    ("từ quý I đến quý III/2024", (2024, 1, 1), (2024, 9, 30)),
    ("từ năm 2021 đến năm 2025", (2021, 1, 1), (2025, 12, 31)),
    ("từ ngày 01/3/2024 đến hết năm 2024", (2024, 3, 1), (2024, 12, 31)),
    (
        "từ 7 giờ 30 ngày 30/9/2024 đến 17 giờ 00 ngày 02/10/2024",
        (2024, 9, 30),
        (2024, 10, 2),
    ),
]

_BOUNDED = [
    ("trước ngày 30/9/2024", "before"),
    ("Trước 30/9/2024", "before"),
    ("trước 17 giờ 00 ngày 30/9/2024", "before"),
    ("trước 16h30 ngày 30/9/2024", "before"),
    ("trước 17 giờ 00 phút, ngày 30/9/2024", "before"),
    ("chậm nhất ngày 30/9/2024", "by"),
    ("chậm nhất là ngày 30/9/2024", "by"),
    ("chậm nhất đến hết ngày 30/9/2024", "by"),
    ("muộn nhất vào ngày 30/9/2024", "by"),
    ("không quá ngày 30/9/2024", "by"),
    ("hạn cuối là ngày 30/9/2024", "by"),
    ("hết ngày 30/9/2024", "by"),
    ("vào ngày 30/9/2024", "within"),
    ("trong ngày 30/9/2024", "within"),
    ("vào lúc 8 giờ 00 ngày 30/9/2024", "within"),
    ("từ ngày 30/9/2024", "since"),
    ("kể từ ngày 30/9/2024", "since"),
    ("bắt đầu từ ngày 30/9/2024", "since"),
    ("đến ngày 30/9/2024", "until"),
    ("cho đến hết ngày 30/9/2024", "until"),
    ("từ nay đến hết ngày 30/9/2024", "until"),
    ("kết thúc vào ngày 30/9/2024", "until"),
]

_NO_DATES = [
    "tỷ lệ 1/3 số hộ",
    "có 10/12 thôn",
    "được 10/12. Cả xã mừng",
    "từ 12 đến 15 hộ",
    "từ 2/3 đến 3/4 số hộ",
    "đến 10/12 thôn đạt",
    "Nghị định 30/2020/NĐ-CP",
    "số 15/2024/QĐ-UBND",
    "mục 2.1.2024",
    "Quy chế số 3-10-2023",
    "gọi 0203.3.838.2024",
    "3.2.1. Nội dung",
    "năm 3024",
    "quý vị, quý phụ huynh",
    "quý Vân",
    "trước ngày 25 hằng tháng",
    "ngày mai, tháng sau",
]


def _one(text: str) -> TimeExpression:
    found = list(find_times(text))
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(("text", "day", "style"), _POINTS)
def test_a_point_in_time(text: str, day: Day, style: DateStyle) -> None:
    time = _one(f"- Việc ấy {text}; xong.")
    assert (time.form, time.points[0].day, time.points[0].style) == ("point", day, style)
    assert f"- Việc ấy {text}; xong."[time.span.start : time.span.end] == text


@pytest.mark.parametrize(
    ("text", "first", "last"), [(text, date(*a), date(*b)) for text, a, b in _PERIODS]
)
def test_a_period(text: str, first: date, last: date) -> None:
    time = _one(f"Thời gian ({text}).")
    assert time.form == "period"
    assert (time.points[0].day.first, time.points[1].day.last) == (first, last)


@pytest.mark.parametrize(("text", "form"), _BOUNDED)
def test_a_bounded_date(text: str, form: str) -> None:
    time = _one(f"Gửi {text}.")
    assert (time.form, time.points[0].day.first) == (form, date(2024, 9, 30))
    assert f"Gửi {text}."[time.span.start : time.span.end] == text


@pytest.mark.parametrize("text", _NO_DATES)
def test_no_date(text: str) -> None:
    assert list(find_times(text)) == []


def test_day_and_month_alone_behind_a_bound() -> None:
    first, second = find_times("Sơ kết trước 10/6; tổng kết trước 05/12.")
    assert (first.form, first.points[0].day) == ("before", Day(None, 6, 10))
    assert (second.form, second.points[0].day) == ("before", Day(None, 12, 5))
    start, end = _one("Mở chợ từ 01/3 đến 30/11.").points
    assert (start.day, end.day) == (Day(None, 3, 1), Day(None, 11, 30))


def test_a_series_of_years_is_one_point() -> None:
    for text in ("năm 2021 - 2025", "giai đoạn 2021-2025", "năm học 2021 – 2025"):
        point = _one(text).points[0]
        assert (point.parts[0], point.day) == ("2021", Day(2025))


def test_the_digits_are_kept_as_they_are_written() -> None:
    assert _one("ngày 5/03/2024").points[0].parts == ("5", "03", "2024")
    assert _one("tháng 03/2024").points[0].parts == ("", "03", "2024")
    assert [point.parts for point in _one("từ 01/3 đến 30/6/2024").points] == [
        ("01", "3", ""),
        ("30", "6", "2024"),
    ]


def test_a_dash_between_two_dates_is_known() -> None:
    assert _one("(19/5/1890 - 19/5/2024)").dash
    assert not _one("từ ngày 19/5/2024 đến ngày 02/9/2024").dash


def test_a_verb_is_no_part_of_the_bound() -> None:
    text = "nộp, hoàn thành trước ngày 30/6/2024"
    time = _one(text)
    assert text[time.span.start : time.span.end] == "trước ngày 30/6/2024"


def test_dates_of_a_list_are_found_one_by_one() -> None:
    text = "Họp 20/10/2024, 20/11/2024 và ngày 20/12/2024."
    assert [time.points[0].day.month for time in find_times(text)] == [10, 11, 12]


def test_two_periods_in_one_sentence() -> None:
    text = "Đợt 1 từ 01/3 đến 30/6/2024, đợt 2 từ 01/7 đến 30/11/2024."
    assert [time.form for time in find_times(text)] == ["period", "period"]


def test_expressions_are_in_order_and_apart() -> None:
    text = " ".join(text for text, *_ in (*_POINTS, *_PERIODS, *_BOUNDED))
    found = list(find_times(text))
    assert len(found) > 40
    done = 0
    for time in found:
        assert done <= time.span.start < time.span.end
        done = time.span.end


@pytest.mark.parametrize("text", ["", "   ", "không có ngày nào", "ngày 5 và ngày 6"])
def test_what_is_no_time_gives_none(text: str) -> None:
    assert list(find_times(text)) == []


def test_a_whole_text_that_is_a_time() -> None:
    text = "trước ngày 05/3/2024"
    (time,) = find_times(text)
    assert time.form == "before"
    assert text[time.span.start : time.span.end] == text


@pytest.mark.parametrize(
    ("day", "possible", "first", "last"),
    [
        (Day(2024, 2, 29), True, date(2024, 2, 29), date(2024, 2, 29)),
        (Day(2023, 2, 29), False, None, None),
        (Day(None, 2, 29), True, None, None),
        (Day(None, 2, 30), False, None, None),
        (Day(2024, 13), False, None, None),
        (Day(2024, 0, 5), False, None, None),
        (Day(day=32), False, None, None),
        (Day(2024, quarter=1), True, date(2024, 1, 1), date(2024, 3, 31)),
        (Day(2024, 4), True, date(2024, 4, 1), date(2024, 4, 30)),
        (Day(2024), True, date(2024, 1, 1), date(2024, 12, 31)),
        (Day(), True, None, None),
    ],
)
def test_the_days_a_date_can_mean(
    day: Day, possible: bool, first: date | None, last: date | None
) -> None:
    assert (day.possible, day.first, day.last) == (possible, first, last)
