"""What is to be done by a date: launch, registration, review, report."""

from __future__ import annotations

import re

from kehoach_lint.plan import Role

_REPORT = re.compile(
    r"\b(?:báo\s+cáo(?!\s+số|\s+viên|\s+kết\s+luận)|gửi\s+kết\s+quả)",
    re.I,
)
_INTERIM = re.compile(
    r"\b(?:sơ\s+kết|(?:0?6|sáu|0?9|chín|0?3|ba)\s+tháng|quý\b|tiến\s+độ|giữa\s+(?:kỳ|đợt)|định\s+kỳ"
    r"|h[àằ]ng\s+(?:tháng|quý|tuần)|tháng\s+trước|đột\s+xuất|nhanh\b|bước\s+đầu)",
    re.I,
)
_FINAL_REVIEW = re.compile(r"\btổng\s+kết", re.I)
_INTERIM_REVIEW = re.compile(r"\bsơ\s+kết", re.I)
_JOINED = re.compile(r"\bsơ\s+kết\s*(?:,|và|/|-)\s*tổng\s+kết", re.I)
_LAUNCH = re.compile(r"\b(?:phát\s+động|ra\s+quân)\b(?!\s+(?:của|bởi))", re.I)
_REGISTRATION = re.compile(r"\b(?:đăng\s+ký|ký\s+(?:kết\s+)?giao\s+ước)\b", re.I)
_PASSIVE = re.compile(r"\b(?:do|được|theo|đã)\s+[^,;.]{0,60}$", re.I)


def role_in(segment: str) -> Role:
    """The role the words of ``segment`` (the clause up to a date, or after it) speak of.

    A report on an interim result is an interim report; "sơ kết, tổng kết" counts as the final
    review; otherwise the word that comes first is the verb of the clause.
    """
    report = _REPORT.search(segment)
    if report:
        interim = _INTERIM.search(segment, report.start())
        final = _FINAL_REVIEW.search(segment, report.start())
        return Role.INTERIM_REPORT if interim and not final else Role.REPORT
    final, interim = _FINAL_REVIEW.search(segment), _INTERIM_REVIEW.search(segment)
    if final and (not interim or final.start() < interim.start() or _JOINED.search(segment)):
        return Role.FINAL_REVIEW
    if interim:
        return Role.INTERIM_REVIEW
    launch = _LAUNCH.search(segment)
    if launch and not _PASSIVE.search(segment[: launch.start()]):
        return Role.LAUNCH
    return Role.REGISTRATION if _REGISTRATION.search(segment) else Role.OTHER
