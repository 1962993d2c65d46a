"""What a time is there for: campaign, phase, deadline with its role, or nothing of the plan."""

from __future__ import annotations

from datetime import date

import pytest

from kehoach_lint.plan import Bound, DateUse, Deadline, Period, Plan, Role, Scope
from tests.parsing.reading import HEAD, body

CAMPAIGN = "I. THỜI GIAN\nThời gian thi đua: từ ngày 15/4/2024 đến ngày 29/11/2024.\n"


def _plan(text: str) -> Plan:
    return body(f"{CAMPAIGN}II. TỔ CHỨC THỰC HIỆN\n{text}")


def _deadlines(text: str) -> list[Deadline]:
    return list(_plan(text).deadlines)


def _days(period: Period) -> tuple[date | None, date | None]:
    start, end = period.start, period.end
    return start.day.first if start else None, end.day.last if end else None


# ------------------------------------------------------------------------------------------ roles


@pytest.mark.parametrize(
    ("text", "role", "bound"),
    [
        ("Các thôn gửi báo cáo về xã trước ngày 20/11/2024.", Role.REPORT, Bound.BEFORE),
        ("Báo cáo kết quả phong trào chậm nhất ngày 20/11/2024.", Role.REPORT, Bound.BY),
        ("Trước ngày 20/11/2024, các thôn gửi báo cáo kết quả.", Role.REPORT, Bound.BEFORE),
        ("Kết quả gửi về Văn phòng xã trước ngày 20/11/2024.", Role.REPORT, Bound.BEFORE),
        ("Báo cáo 6 tháng gửi trước ngày 20/6/2024.", Role.INTERIM_REPORT, Bound.BEFORE),
        ("Báo cáo sơ kết gửi trước ngày 20/6/2024.", Role.INTERIM_REPORT, Bound.BEFORE),
        ("Báo cáo tháng 9 gửi trước ngày 25/9/2024.", Role.INTERIM_REPORT, Bound.BEFORE),
        ("Báo cáo kết quả quý III gửi trước ngày 20/9/2024.", Role.INTERIM_REPORT, Bound.BEFORE),
        ("Báo cáo kết quả học kỳ I trước ngày 20/1/2024.", Role.INTERIM_REPORT, Bound.BEFORE),
        ("Tổng kết phong trào vào ngày 29/11/2024.", Role.FINAL_REVIEW, Bound.IN),
        ("Tổng kết: ngày 29/11/2024.", Role.FINAL_REVIEW, Bound.IN),
        ("Ngày 29/11/2024: tổng kết phong trào.", Role.FINAL_REVIEW, Bound.IN),
        ("Tháng 11/2024, tổ chức tổng kết.", Role.FINAL_REVIEW, Bound.IN),
        ("Sơ kết, tổng kết phong trào trong tháng 11/2024.", Role.FINAL_REVIEW, Bound.IN),
        ("Sơ kết phong trào trong tháng 7/2024.", Role.INTERIM_REVIEW, Bound.IN),
        ("Lễ phát động tổ chức vào ngày 15/4/2024.", Role.LAUNCH, Bound.IN),
        ("Phát động trong tháng 4/2024.", Role.LAUNCH, Bound.IN),
        ("Các thôn đăng ký thi đua trước ngày 20/4/2024.", Role.REGISTRATION, Bound.BEFORE),
        ("Sửa xong cầu ao trước ngày 20/5/2024.", Role.OTHER, Bound.BEFORE),
    ],
)
def test_the_role_of_a_deadline(text: str, role: Role, bound: Bound) -> None:
    found = _deadlines(f"1. {text}")
    assert [(one.role, one.bound) for one in found] == [(role, bound)]


@pytest.mark.parametrize(
    "text",
    [
        "Báo cáo kết quả hội thi trước ngày 20/5/2024.",
        "Báo cáo kết quả kiểm tra trước ngày 20/5/2024.",
        "Báo cáo danh sách hộ tham gia trước ngày 20/5/2024.",
        "Tổng kết hội thao vào ngày 20/5/2024.",
        "Phát động cuộc thi ảnh vào ngày 20/5/2024.",
        "Tổng kết chiến dịch hè vào ngày 20/5/2024.",
        "Chấm ao từ ngày 10/9/2024 đến ngày 14/9/2024, báo cáo trước ngày 20/9/2024.",
    ],
)
def test_a_deadline_of_something_else(text: str) -> None:
    assert [one.scope for one in _deadlines(f"1. {text}")] == [Scope.OTHER]


@pytest.mark.parametrize(
    "text",
    [
        "Thực hiện báo cáo số 14 nộp ngày 20/5/2024 của huyện.",
        "Theo chương trình đã phát động ngày 20/5/2021 của tỉnh.",
        "Hưởng ứng cuộc thi do Tỉnh đoàn phát động ngày 20/5/2024.",
        "Báo cáo quý III theo mẫu.",
        "Kết quả tháng 9 được niêm yết.",
        "Ngày 20/5/2024 là phiên chợ.",
        "Các thôn báo công mừng ngày 20/5.",
    ],
)
def test_no_deadline_at_all(text: str) -> None:
    assert [one.role for one in _deadlines(f"1. {text}") if one.role is not Role.OTHER] == []


def test_papers_sent_for_a_report_are_not_the_report() -> None:
    found = _deadlines("1. Gửi danh sách khen trước ngày 20/9/2024 để báo cáo huyện.")
    assert [one.role for one in found] == [Role.OTHER]


def test_the_event_of_the_title_is_the_matter_of_the_plan() -> None:
    head = HEAD.replace("Thả cá giống xuống sông Châu năm 2024", "Tổ chức hội thi câu cá năm 2024")
    plan = body("I. NỘI DUNG\n1. Báo cáo kết quả hội thi trước ngày 20/5/2024.", head=head)
    assert [one.scope for one in plan.deadlines] == [Scope.CAMPAIGN]


def test_one_verb_for_two_phases() -> None:
    found = _deadlines("1. Báo cáo đợt 1 trước ngày 05/7/2024, đợt 2 trước ngày 05/12/2024.")
    assert [(one.role, one.phase) for one in found] == [(Role.REPORT, 1), (Role.REPORT, 2)]


def test_a_deadline_every_year() -> None:
    found = _deadlines("1. Hằng năm báo cáo trước ngày 05/12/2024.")
    assert [one.yearly for one in found] == [True]


def test_two_deadlines_in_one_sentence() -> None:
    found = _deadlines("1. Sơ kết trước ngày 05/7/2024; tổng kết trước ngày 05/12/2024.")
    assert [one.role for one in found] == [Role.INTERIM_REVIEW, Role.FINAL_REVIEW]


# ---------------------------------------------------------------------------------------- periods


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Thời gian: từ 15/4 đến hết 29/11/2024.", (2024, 4, 15), (2024, 11, 29)),
        ("Phong trào diễn ra từ tháng 4/2024 đến tháng 11/2024.", (2024, 4, 1), (2024, 11, 30)),
        ("Thời gian thực hiện: quý II/2024 - quý IV/2024.", (2024, 4, 1), (2024, 12, 31)),
        ("Từ ngày 15/4/2024 đến ngày 29/11/2024.", (2024, 4, 15), (2024, 11, 29)),
        ("Bắt đầu từ ngày 15/4/2024, kết thúc vào ngày 29/11/2024.", (2024, 4, 15), (2024, 11, 29)),
        ("Thời gian thi đua: năm 2024.", (2024, 1, 1), (2024, 12, 31)),
        ("Phong trào thực hiện đến hết ngày 29/11/2024.", None, (2024, 11, 29)),
    ],
)
def test_the_time_of_the_campaign(
    text: str, start: tuple[int, int, int] | None, end: tuple[int, int, int]
) -> None:
    campaign = body(f"I. THỜI GIAN\n{text}\nII. NỘI DUNG\nThả cá.").campaign
    assert campaign is not None
    assert _days(campaign) == (date(*start) if start else None, date(*end))


@pytest.mark.parametrize(
    "lines",
    [
        "- Đợt 1: từ 15/4 đến 30/6/2024.\n- Đợt 2: từ 01/7 đến 29/11/2024.",
        "1. Đợt I (từ 15/4/2024 đến 30/6/2024)\n2. Đợt II (từ 01/7/2024 đến 29/11/2024)",
        "a) Giai đoạn một: từ 15/4 đến 30/6/2024;\nb) Giai đoạn hai: từ 01/7 đến 29/11/2024.",
        "Đợt thi đua thứ nhất từ 15/4 đến 30/6/2024; đợt thứ hai từ 01/7 đến 29/11/2024.",
        "1. Đợt 1\nThời gian: từ 15/4 đến 30/6/2024.\n2. Đợt 2\nThời gian: từ 01/7 đến 29/11/2024.",
        "| Đợt | Ngày |\n|---|---|\n| Đợt 1 | 15/4 - 30/6/2024 |\n| Đợt 2 | 01/7 - 29/11/2024 |",
    ],
)
def test_two_phases(lines: str) -> None:
    phases = body(f"I. CÁC ĐỢT THI ĐUA\n\n{lines}\n\nII. NỘI DUNG\nThả cá.").phases
    assert [phase.phase for phase in phases] == [1, 2]
    assert _days(phases[0]) == (date(2024, 4, 15), date(2024, 6, 30))
    assert _days(phases[1]) == (date(2024, 7, 1), date(2024, 11, 29))


@pytest.mark.parametrize(
    "text",
    [
        "Đăng ký từ ngày 01/4/2024 đến ngày 10/4/2024.",
        "Hội thi tổ chức từ ngày 01/9/2024 đến ngày 05/9/2024.",
        "Số liệu tính từ ngày 01/12/2023 đến ngày 30/11/2024.",
        "Mốc thời gian kiểm tra: từ ngày 01/01/2024 đến ngày 30/6/2024.",
        "Nộp hồ sơ đợt 2 từ ngày 02/12/2024 đến ngày 06/12/2024.",
        "Kết quả đợt 2 (từ ngày 01/7/2023 đến ngày 15/12/2023) đáng mừng.",
    ],
)
def test_a_period_of_something_else(text: str) -> None:
    plan = _plan(f"1. {text}")
    assert [period.scope for period in plan.periods] == [Scope.CAMPAIGN, Scope.OTHER]


def test_a_row_sets_the_time_of_its_task() -> None:
    plan = body(
        "I. THỜI GIAN THỰC HIỆN\n\n| TT | Việc | Thời gian |\n|---|---|---|\n"
        "| 1 | Đắp bờ | 15/4 - 30/4/2024 |\n| 2 | Tổng kết | 29/11/2024 |\n\nII. NỘI DUNG\nThả cá."
    )
    assert plan.campaign is None
    assert [one.role for one in plan.deadlines] == [Role.FINAL_REVIEW]


def test_what_was_done_last_year_is_no_time_of_the_plan() -> None:
    plan = body(
        "I. KẾT QUẢ NĂM 2023\n1. Đợt 1: từ ngày 01/3/2023 đến ngày 30/6/2023.\n"
        "II. THỜI GIAN\nTừ ngày 15/4/2024 đến ngày 29/11/2024."
    )
    assert plan.phases == ()
    assert plan.campaign is not None


def test_items_below_a_phase_speak_of_it() -> None:
    plan = body(
        "I. CÁC ĐỢT THI ĐUA\n1. Đợt 1: từ 15/4 đến 30/6/2024\n- Tổng kết vào ngày 28/6/2024.\n"
        "2. Đợt 2: từ 01/7 đến 29/11/2024\n- Tổng kết vào ngày 29/11/2024."
    )
    assert [(one.scope, one.phase) for one in plan.deadlines] == [
        (Scope.PHASE, 1),
        (Scope.PHASE, 2),
    ]


# ------------------------------------------------------------------------------------------- uses


@pytest.mark.parametrize(
    ("text", "use"),
    [
        ("Theo Kế hoạch số 45/KH-UBND ngày 20/02/2024 của huyện.", DateUse.CITATION),
        (
            "Chào mừng kỷ niệm 134 năm Ngày sinh Bác Hồ (19/5/1890 - 19/5/2024).",
            DateUse.ANNIVERSARY,
        ),
        ("Nhân ngày thành lập Quân đội nhân dân 22/12/1944.", DateUse.ANNIVERSARY),
        ("Chương trình giai đoạn 2021 - 2025.", DateUse.STAGE),
        ("Nhiệm kỳ 2020 - 2025 đã qua.", DateUse.STAGE),
        ("Năm học 2023 - 2024 có thêm lớp bơi.", DateUse.STAGE),
        ("Trận lũ ngày 12/10/2017 cuốn mất cầu ao.", DateUse.OTHER),
        ("Báo cáo kết quả trước ngày 20/11/2024.", DateUse.ACTION),
        ("Thời gian thả cá: từ ngày 20/4/2024 đến ngày 25/4/2024.", DateUse.ACTION),
    ],
)
def test_the_use_of_a_date(text: str, use: DateUse) -> None:
    plan = body(f"I. NỘI DUNG\n- {text}")
    first, last = plan.sections[0].span
    inside = [ref for ref in plan.dates if first < ref.span.start < last]
    assert {ref.use for ref in inside} == {use}


def test_the_date_of_issue_is_known() -> None:
    plan = _plan("1. Thả cá.")
    assert [ref.use for ref in plan.dates][:1] == [DateUse.ISSUE]
