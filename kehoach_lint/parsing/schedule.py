"""Dates of a draft with their use; the periods and deadlines the plan sets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from kehoach_lint.draft import Span
from kehoach_lint.parsing.outline import PHASE, Outline, last_phase, phase_of_line
from kehoach_lint.parsing.roles import role_in, speaks_of_other
from kehoach_lint.parsing.times import Point, TimeExpression
from kehoach_lint.parsing.weekdays import weekday_before
from kehoach_lint.patterns import late
from kehoach_lint.plan import (
    Bound,
    Citation,
    DateRef,
    DateStyle,
    DateUse,
    Deadline,
    Header,
    Period,
    Role,
    Scope,
)


class Schedule(NamedTuple):
    """All dates in order, with the periods and deadlines made of them."""

    dates: tuple[DateRef, ...]
    periods: tuple[Period, ...]
    deadlines: tuple[Deadline, ...]


_STAGE = late(
    r"(?:giai\s+đoạn|nhiệm\s+kỳ|năm\s+học|niên\s+(?:khóa|khoá|độ)|khóa|khoá|thời\s+kỳ)"
    r"(?:\s+từ)?\s*$",
    re.I,
)
_ANNIVERSARY = late(
    r"\b(?:kỷ\s+niệm|ngày\s+(?:sinh|thành\s+lập|truyền\s+thống|giải\s+phóng|chiến\s+thắng|hội"
    r"|quốc\s+(?:khánh|tế)|toàn\s+quốc|thương\s+binh|tổng\s+tuyển\s+cử)|quốc\s+khánh"
    r"|cách\s+mạng\s+tháng|thành\s+lập|chiến\s+thắng)\b[^.;\n]*$"
    r"|\b(?:mừng|nhân|dịp)\s+$",
    re.I,
)
_CAMPAIGN_WORDS = late(
    r"\b(?:thời\s+gian|thời\s+hạn|tiến\s+độ)\b|\b(?:phong\s+trào|đợt|cuộc\s+vận\s+động|chiến\s+dịch"
    r"|tháng\s+cao\s+điểm|kế\s+hoạch|thi\s+đua)\b[^.;\n]{0,90}\b(?:diễn\s+ra|thực\s+hiện|tổ\s+chức"
    r"|bắt\s+đầu|phát\s+động|triển\s+khai|kéo\s+dài|tiến\s+hành)\b",
    re.I,
)
_OTHER_WORDS = late(
    r"\b(?:mốc|tính\s+từ|số\s+liệu|niên\s+độ|kỳ\s+báo\s+cáo|đăng\s+ký|nộp|bình\s+xét|chấm|hội\s+(?:thi|thao|diễn)|giải\s+(?:chạy|bóng|thể)|tập\s+huấn"
    r"|khảo\s+sát|tiếp\s+nhận|gửi|kết\s+quả|trưng\s+bày|triển\s+lãm|kiểm\s+tra|sơ\s+kết|tổng\s+kết"
    r"|báo\s+cáo|hoàn\s+thiện|thẩm\s+định|lấy\s+ý\s+kiến|chi\s+trả|hồ\s+sơ)\b",
    re.I,
)
_YEARLY = late(r"\b(?:h[àằ]ng|mỗi|định\s+kỳ)\s+(?:năm|quý|tháng|tuần|6\s+tháng)?", re.I)
_CITED = late(r"\b(?:theo|tại|căn\s+cứ|kết\s+luận|thông\s+báo|ban\s+hành|được\s+ký)\b", re.I)
_DUE = late(r"\b(?:hoàn\s+thành|xong|nộp|gửi|trình|tổ\s+chức|dự\s+kiến|báo\s+cáo)\b", re.I)
_BOUNDS = {"before": Bound.BEFORE, "by": Bound.BY, "within": Bound.IN, "point": Bound.IN}
_THEN = late(
    r"\s*[,:–-]\s*(?:(?:tổ\s+chức|tiến\s+hành|hội\s+nghị|lễ|gửi|họp|các\s+\w+)\s+)*"
    r"(?:tổng\s+kết|sơ\s+kết|báo\s+cáo|phát\s+động)\b",
    re.I,
)
"""What may follow a date that opens its clause: "Ngày 10/12/2024: tổng kết phong trào"."""
_AIM = late(r"\s*,?\s*(?:để|nhằm|phục\s+vụ|làm\s+cơ\s+sở)\b", re.I)
_PAPERS = late(
    r"\b(?:danh\s+sách|hồ\s+sơ|đề\s+nghị|kế\s+hoạch|đăng\s+ký|văn\s+bản|ý\s+kiến|tờ\s+trình|bài|mẫu)\b",
    re.I,
)
"""What is sent "để báo cáo": the deadline is theirs and not that of the report."""
_REPORTED = late(r"\b(?:báo\s+cáo|kết\s+quả|công\s+tác|tình\s+hình)\s+$", re.I)
_PAST = late(r"\b(?:kết\s+quả|tình\s+hình|đánh\s+giá|thực\s+trạng|ưu\s+điểm|hạn\s+chế)\b")
_CLOSING = late(r"\b(?:báo\s+cáo|tổng\s+kết|sơ\s+kết|khen)\b")
_FROM_END = late(r"[^.;\n]{0,24}")
_LEAD = 600
"""How far back the words that govern a date may begin, in characters."""
_NEXT_PHASE = 40


class ScheduleReader:
    """Reads the time expressions of one draft in their context."""

    def __init__(self, outline: Outline, citations: Sequence[Citation], header: Header) -> None:
        self._outline = outline
        self._text = outline.text
        self._cited = {c.date.span.start for c in citations if c.date is not None}
        self._issued = header.issued.span if header.issued else None
        self._title = header.title.lower()
        self.dates: list[DateRef] = []
        self.periods: list[Period] = []
        self.deadlines: list[Deadline] = []

    def read(self, times: Sequence[TimeExpression]) -> Schedule:
        """The schedule made of the time expressions, given in order."""
        before = 0
        for index, time in enumerate(times):
            after = times[index + 1].span.start if index + 1 < len(times) else len(self._text)
            used = self._take(time, before, after)
            # A bare month that sets nothing is what the clause speaks of: "báo cáo tháng 9".
            if used or any(point.day.day for point in time.points):
                before = time.span.end
        return Schedule(tuple(self.dates), tuple(self.periods), tuple(self.deadlines))

    def _take(self, time: TimeExpression, before: int, after: int) -> bool:
        """Keep the dates of an expression; tells whether it sets a time of the plan."""
        clause = self._outline.clause(time.span)
        start = max(clause.start, before, time.span.start - _LEAD)
        lead = self._text[start : time.span.start]
        use = self._fixed_use(time, clause)
        refs = tuple(self._ref(point, use or DateUse.OTHER) for point in time.points)
        if use is None:
            if time.form in ("period", "until", "since"):
                refs = self._period(time, refs, clause, lead) or refs
            else:
                refs = self._deadline(time, refs, clause, lead, after) or refs
        self.dates.extend(refs)
        return refs[0].use is DateUse.ACTION

    def _ref(self, point: Point, use: DateUse) -> DateRef:
        weekday = weekday_before(self._text, point.span) if point.day.day is not None else None
        return DateRef(
            point.span,
            point.day,
            point.style,
            use,
            point.parts,
            weekday.number if weekday else None,
            weekday.span if weekday else None,
        )

    def _fixed_use(self, time: TimeExpression, clause: Span) -> DateUse | None:
        """The use a date has whatever the plan does: issue, citation, stage, anniversary."""
        first = time.points[0]
        if self._issued and self._issued.start <= first.span.start < self._issued.end:
            return DateUse.ISSUE
        if first.span.start in self._cited:
            return DateUse.CITATION
        before = self._text[max(clause.start, time.span.start - 40) : time.span.start]
        bound = time.form in ("before", "by", "within")
        if _is_series(time) or (not bound and _STAGE.search(before)):
            return DateUse.STAGE
        if _is_recurrence(time):
            return DateUse.ANNIVERSARY
        if time.form == "point" and first.day.day is not None:
            head = self._text[max(clause.start, time.span.start - 160) : time.span.start]
            near = _ANNIVERSARY.search(head)
            if near and not _BOUND_BETWEEN.search(head[near.start() :]):
                return DateUse.ANNIVERSARY
        return None

    # -------------------------------------------------------------------------------- periods

    def _period(
        self, time: TimeExpression, refs: tuple[DateRef, ...], clause: Span, lead: str
    ) -> tuple[DateRef, ...] | None:
        phase = self._phase(clause, lead, time.span.start)
        scope = Scope.PHASE if phase else self._scope(time, clause, lead)
        if self._looks_back(time.span.start):
            scope, phase = Scope.OTHER, 0
        if scope is Scope.OTHER and time.form != "period":
            return None
        years = all(p.day.month is None and p.day.quarter is None for p in time.points)
        if years and (scope is Scope.OTHER or time.form == "since"):
            return None
        action = tuple(_used(ref, DateUse.ACTION) for ref in refs)
        start, end = _ends(time.form, action)
        name = PHASE.search(lead)
        period = Period(time.span, start, end, scope, phase, name[0] if name else "")
        if not self._completes(period):
            self.periods.append(period)
        return action

    def _completes(self, period: Period) -> bool:
        """Join "từ ngày …" and, a few words on, "đến ngày …" into one period."""
        if period.start is not None or not self.periods:
            return False
        last = self.periods[-1]
        between = self._text[last.span.end : period.span.start]
        if last.end is not None or not _FROM_END.fullmatch(between):
            return False
        span = Span(last.span.start, period.span.end)
        self.periods[-1] = Period(span, last.start, period.end, last.scope, last.phase, last.name)
        return True

    def _scope(self, time: TimeExpression, clause: Span, lead: str) -> Scope:
        if _OTHER_WORDS.search(lead):
            return Scope.OTHER
        titles = self._outline.titles(time.span.start)
        last = titles.rsplit(" > ", 1)[-1]
        if _CAMPAIGN_WORDS.search(lead):
            return Scope.CAMPAIGN
        if self._outline.in_table(clause):
            return Scope.OTHER  # a row sets the time of one task
        if "thời gian" in last and not _OTHER_WORDS.search(last):
            return Scope.CAMPAIGN
        return Scope.OTHER

    def _looks_back(self, offset: int) -> bool:
        """Whether the headings above tell of what was done: "I. KẾT QUẢ NĂM 2023"."""
        titles = self._outline.titles(offset).split(" > ")
        return any(_PAST.search(title) and not _CLOSING.search(title) for title in titles)

    def _phase(self, clause: Span, lead: str, offset: int) -> int:
        table = self._outline.in_table(clause)
        # In a row only a cell that begins so is a phase: "Đợt 1", not "Mở lớp đợt 1".
        named = max(map(phase_of_line, lead.split("\n"))) if table else last_phase(lead)
        if named:
            # "Nộp hồ sơ đợt 2 từ …" is no time of the phase, "Đợt 2: nộp hồ sơ từ …" may be.
            first = PHASE.search(lead)
            return 0 if first and _OTHER_WORDS.search(lead, 0, first.start()) else named
        spot = self._outline.spot(offset)
        if spot is None or not spot.phase or _OTHER_WORDS.search(lead):
            return 0
        own = PHASE.match(spot.section.line.text) or "thời gian" in lead.lower()
        return spot.phase if own else 0

    # ------------------------------------------------------------------------------ deadlines

    def _deadline(
        self, time: TimeExpression, refs: tuple[DateRef, ...], clause: Span, lead: str, after: int
    ) -> tuple[DateRef, ...] | None:
        ref = refs[0]
        if time.form == "point" and ref.day.day is None and _REPORTED.search(lead):
            return None  # "báo cáo quý III": what the report is on
        yearly = ref.day.month is None and ref.day.quarter is None
        if yearly or (time.form == "point" and _CITED.search(lead)):
            return self._whole_year(time, refs, lead) if yearly else None
        role = self._role(time, clause, lead, after)
        if role is Role.OTHER and (time.form in ("point", "within") or not _DUE.search(lead)):
            return None
        action = _used(ref, DateUse.ACTION)
        phase = self._deadline_phase(clause, lead, time)
        start = max(clause.start, ref.span.start - _LEAD)
        end = min(clause.end, ref.span.end + _LEAD)
        self.deadlines.append(
            Deadline(
                span=time.span,
                when=action,
                bound=_BOUNDS[time.form],
                role=role,
                scope=self._deadline_scope(clause, lead, phase),
                clause=clause,
                phase=phase,
                yearly=bool(_YEARLY.search(self._text, start, end)),
            )
        )
        return (action,)

    def _deadline_scope(self, clause: Span, lead: str, phase: int) -> Scope:
        """What a deadline closes. A clause that sets a time of its own before ("Tháng cao điểm từ …
        đến …, báo cáo trước ngày …") speaks of that."""
        last = self.periods[-1] if self.periods else None
        own = last is not None and last.scope is Scope.OTHER and last.span.start >= clause.start
        if own or speaks_of_other(lead, self._title):
            return Scope.OTHER
        return Scope.PHASE if phase else Scope.CAMPAIGN

    def _whole_year(
        self, time: TimeExpression, refs: tuple[DateRef, ...], lead: str
    ) -> tuple[DateRef, ...] | None:
        """Read "Thời gian thực hiện: năm 2024", which sets a campaign of a year."""
        words = lead.lower()
        if "thời gian" not in words or _OTHER_WORDS.search(words) or len(lead) > 80:
            return None
        action = _used(refs[0], DateUse.ACTION)
        self.periods.append(Period(time.span, action, action, Scope.CAMPAIGN))
        return (action,)

    def _role(self, time: TimeExpression, clause: Span, lead: str, after: int) -> Role:
        role = role_in(lead)
        if role is Role.OTHER and not _CAMPAIGN_WORDS.search(lead):
            behind = self._text[time.span.end : min(clause.end, after)]
            said = time.form != "point" or (not lead.strip(" -+") and _THEN.match(behind))
            aim = _AIM.match(behind) and _PAPERS.search(lead)
            role = role_in(behind) if said and not aim else Role.OTHER
        if role is Role.OTHER and len(lead) < 60:
            last = self._outline.titles(time.span.start).rsplit(" > ", 1)[-1]
            role = role_in(last)
        if role is Role.OTHER and time.form != "point" and len(lead) < _NEXT_PHASE:
            # "báo cáo đợt 1 trước ngày …, đợt 2 trước ngày …": the verb is said once.
            same = self.deadlines and self.deadlines[-1].clause == clause and PHASE.search(lead)
            role = self.deadlines[-1].role if same else role
        return role

    def _deadline_phase(self, clause: Span, lead: str, time: TimeExpression) -> int:
        words = self._text[clause.start : time.span.start]
        named = last_phase(lead)
        if named:
            return named
        spot = self._outline.spot(time.span.start)
        if spot is None or not spot.phase:
            return 0
        whole = re.search(r"\b(?:phong\s+trào|cả\s+năm|năm\s+\d{4}|các\s+đợt)\b", words, re.I)
        return 0 if whole and not re.search(r"\bđợt\b", words, re.I) else spot.phase


_BOUND_BETWEEN = late(r"\b(?:trước|chậm\s+nhất|hoàn\s+thành|vào|tổ\s+chức)\b", re.I)


def _used(ref: DateRef, use: DateUse) -> DateRef:
    return DateRef(ref.span, ref.day, ref.style, use, ref.parts, ref.weekday, ref.weekday_span)


def _is_series(time: TimeExpression) -> bool:
    point = time.points[0]
    return point.style is DateStyle.YEAR and bool(point.parts[0])


def _is_recurrence(time: TimeExpression) -> bool:
    """One day and month in two years: "(22/11/1904 - 22/11/2024)"."""
    if len(time.points) != 2:
        return False
    first, last = time.points[0].day, time.points[1].day
    years = (last.year or 0) - (first.year or 0)
    far = years >= 10 or (years >= 1 and time.dash)
    return (
        first.day is not None
        and far
        and (time.dash or (first.day, first.month) == (last.day, last.month))
    )


def _ends(form: str, refs: tuple[DateRef, ...]) -> tuple[DateRef | None, DateRef | None]:
    if form == "period":
        return refs[0], refs[1]
    return (refs[0], None) if form == "since" else (None, refs[-1])
