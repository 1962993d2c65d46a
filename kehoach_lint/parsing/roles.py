"""What is to be done by a date: launch, registration, review, report."""

from __future__ import annotations

import re

from kehoach_lint.patterns import late
from kehoach_lint.plan import Role

_REPORT = late(
    r"\b(?:báo\s+cáo(?!\s+số|\s+viên|\s+kết\s+luận)|gửi\s+kết\s+quả"
    r"|kết\s+quả[^,;.]{0,40}\bgửi\s+về)",
    re.I,
)
_INTERIM = late(
    r"\b(?:sơ\s+kết|(?:0?6|sáu|0?9|chín|0?3|ba)\s+tháng|quý\b|tiến\s+độ|giữa\s+(?:kỳ|đợt)|định\s+kỳ"
    r"|h[àằ]ng\s+(?:tháng|quý|tuần)|tháng\s+(?:trước|\d)|học\s+kỳ\s+(?:I(?!I)|1|một|đầu)|đột\s+xuất"
    r"|nhanh\b|bước\s+đầu)",
    re.I,
)
_FINAL_REVIEW = late(r"\btổng\s+kết", re.I)
_INTERIM_REVIEW = late(r"\bsơ\s+kết", re.I)
_JOINED = late(r"\bsơ\s+kết\s*(?:,|và|/|-)\s*tổng\s+kết", re.I)
_LAUNCH = late(r"\bphát\s+động\b(?!\s+(?:của|bởi))", re.I)
_REGISTRATION = late(r"\b(?:đăng\s+ký|ký\s+(?:kết\s+)?giao\s+ước)\b", re.I)
_OTHER_MATTER = late(
    r"\b(?:báo\s+cáo|tổng\s+kết|sơ\s+kết)(?:\s+(?:kết\s+quả|về|việc|tình\s+hình|công\s+tác|tổ\s+chức"
    r"|số\s+liệu|đánh\s+giá))*\s+(?:(?:các\s+)?(?:hội\s+(?:thi|thao|diễn|trại|chợ)|cuộc\s+thi|giải\b)"
    r"|tập\s+huấn|kiểm\s+tra|khảo\s+sát|rà\s+soát|bình\s+(?:xét|chọn)|xét\s+chọn|đăng\s+ký"
    r"|danh\s+sách|số\s+lượng|xây\s+dựng\s+kế\s+hoạch|ra\s+quân|(?:lễ\s+)?phát\s+động|tuần\s+lễ"
    r"|diễn\s+tập|ngày\s+hội|thành\s+tích|năm\s+học|lựa\s+chọn|quán\s+triệt"
    r"|chiến\s+dịch|(?:đợt|tháng)\s+cao\s+điểm)"
    r"|\bphát\s+động\s+(?:các\s+)?(?:cuộc\s+thi|hội\s+(?:thi|thao|diễn)|giải\b|tết|tuần\s+lễ|tháng"
    r"|chiến\s+dịch|đợt\s+cao\s+điểm|[^,;.]{0,40}chuyên\s+đề)"
    # Papers for a review are not the review.
    r"|\b(?:kế\s+hoạch|hướng\s+dẫn|dự\s+thảo|kịch\s+bản|nội\s+dung|chương\s+trình|kinh\s+phí|đề\s+cương"
    r"|tài\s+liệu)\s+(?:hội\s+nghị\s+|lễ\s+)?(?:sơ|tổng)\s+kết"
    r"|\b(?:tổng\s+kết|báo\s+cáo)[^;.]{0,30}\bđợt\s+(?:thi\s+đua\s+)?(?:ngắn|chuyên\s+đề|tháng\s+\d)"
    r"|\b(?:chốt|thời\s+điểm\s+lấy)\s+số\s+liệu|\bsố\s+liệu[^;.]{0,30}\b(?:chốt|tính)\b",
    re.I,
)
_EVENT = late(
    r"hội\s+\w+|cuộc\s+thi|giải\b|tập\s+huấn|kiểm\s+tra|khảo\s+sát|rà\s+soát|tuần\s+lễ|diễn\s+tập"
    r"|ngày\s+hội|năm\s+học|chiến\s+dịch|cao\s+điểm",
    re.I,
)
_PASSIVE = late(r"\b(?:do|được|theo|đã)\s+[^,;.]{0,60}$", re.I)


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


def speaks_of_other(segment: str, title: str = "") -> bool:
    """Whether the report or review ``segment`` orders is one on a single event or step (a contest,
    an inspection, a registration) and not on the campaign or a phase of it. What ``title``, the
    title of the plan in small letters, names is the matter of the plan itself."""
    found = _OTHER_MATTER.search(segment)
    if found is None:
        return False
    own = _EVENT.search(found[0])
    return own is None or own[0].lower() not in title
