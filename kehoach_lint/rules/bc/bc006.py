"""Tiêu đề nêu một nội dung mà phần dưới không có.

Tiêu đề "NỘI DUNG, MỤC TIÊU, THỜI GIAN, KHẨU HIỆU" nêu bốn nội dung; nếu các mục con chỉ có ba nội
dung đầu thì khẩu hiệu đã bị bỏ quên, hoặc đặt nhầm vào mục khác. Cũng báo khi tiêu đề ghi một việc
mà mục con là việc khác ("hình thức thi đua" và "hình thức khen thưởng").

Căn cứ: không có điều khoản riêng; tiêu đề phải đúng với những gì viết bên dưới.

Ngoại lệ: không báo khi các mục con không chia theo tiêu đề (tên cơ quan, lĩnh vực, câu trọn vẹn),
và khi một mục con gộp hai nội dung.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kehoach_lint.draft import Span
from kehoach_lint.findings import Severity
from kehoach_lint.patterns import late
from kehoach_lint.plan import Section
from kehoach_lint.rules.base import Context, Mention, Part, Report, Rule
from kehoach_lint.rules.bc.siblings import NUMBERED
from kehoach_lint.vietnamese.folding import fold

_SPLIT = late(r"[,;]|(?<=\s)(?:và|VÀ)(?=\s)")
_OBJECTS = ("thi đua", "khen thưởng")
_FILLING = frozenset(
    [
        "các",
        "của",
        "về",
        "công",
        "tác",
        "thực",
        "hiện",
        "phong",
        "trào",
        "kế",
        "hoạch",
        "chung",
        "cụ",
        "thể",
        "chủ",
        "yếu",
        "trọng",
        "tâm",
        "chính",
        "đợt",
        "triển",
        "khai",
        "nội",
        "dung",
        "tổ",
    ]
)
# What the items below carry without a name: they are the bodies that have to act.
_CARRIED_OUT = ("tổ chức thực hiện", "triển khai thực hiện", "phân công")
_ENOUGH = 3
_EXTRA = 2


class Topic(NamedTuple):
    """One part of a heading: its words without objects and filling, its objects, its place."""

    key: frozenset[str]
    objects: frozenset[str]
    span: Span
    text: str


def topics(section: Section) -> list[Topic]:
    """The parts of a heading that commas and "và" divide."""
    title = section.title
    found = []
    done = 0
    for cut in [*_SPLIT.finditer(title.text), None]:
        end = cut.start() if cut else len(title.text)
        piece = title.text[done:end]
        start = title.span.start + done + len(piece) - len(piece.lstrip())
        if piece.strip():
            found.append(_topic(piece.strip(), start))
        done = cut.end() if cut else end
    return found


def _topic(text: str, start: int) -> Topic:
    folded = fold(text).replace("mục tiêu cụ thể", "mục tiêu chỉ tiêu")
    objects = frozenset(one for one in _OBJECTS if one in folded)
    for one in objects:
        folded = folded.replace(one, " ")
    words = folded.split()
    key = frozenset(words) - _FILLING or frozenset(words)
    if not key:  # the object itself is the topic: "KHEN THƯỞNG"
        key, objects = frozenset(fold(text).split()), frozenset()
    return Topic(key, objects, Span(start, start + len(text)), text)


def _same(topic: Topic, other: Topic) -> bool:
    if topic.objects and other.objects and not topic.objects & other.objects:
        return False
    words = other.key | {word for one in other.objects for word in one.split()}
    return topic.key <= words or (bool(other.key) and other.key <= topic.key)


def _mirrors(topic: Topic, other: Topic) -> bool:
    """Whether a child is about just this topic, give or take a word or two."""
    return _same(topic, other) and len(other.key - topic.key) <= _EXTRA


def _clashes(topic: Topic, other: Topic) -> bool:
    """Same thing, other object: "hình thức thi đua" and "hình thức khen thưởng"."""
    return (
        topic.key == other.key
        and bool(topic.objects and other.objects)
        and not topic.objects & other.objects
    )


def check(section: Section, context: Context) -> Iterator[Report]:
    """Report the topics of a heading that none of its numbered children carries."""
    parts = [child for child in section.children if child.label.kind in NUMBERED]
    titled = [child for child in parts if child.heading or child.title.span != child.line.span]
    if len(titled) < 2 or not section.heading or len(titled) < len(parts):
        return
    named = topics(section)
    if len(named) < 2:
        return
    children = [one for child in titled for one in topics(child)]
    missing = [topic for topic in named if not any(_same(topic, one) for one in children)]
    mirrored = any(_mirrors(topic, one) for topic in named for one in children)
    if not missing or len(missing) == len(named) or not mirrored:
        return
    for topic in missing:
        if fold(topic.text).startswith(_CARRIED_OUT):
            continue
        clash = any(_clashes(topic, one) for one in children)
        unsure = not clash and (len(named) < _ENOUGH or len(missing) > 1)
        if unsure and _spoken_of(topic, section, context):
            continue
        places = [] if clash else _misplaced(topic, section)
        related = tuple(Mention(place, "misplaced") for place in places)
        yield Report(topic.span, "", {"topic": " ".join(topic.text.split())}, related)


def _spoken_of(topic: Topic, section: Section, context: Context) -> bool:
    below = Span(section.title.span.end, section.span.end)
    words = frozenset(re.findall(r"\w+", fold(context.draft.slice(below))))
    return topic.key <= words


def _misplaced(topic: Topic, section: Section) -> list[Span]:
    """Items deeper down that carry the topic as their run-in heading."""
    found = []
    for child in section.children:
        for item in child.walk():
            if item is child or item.title.span == item.line.span:
                continue
            if _same(topic, _topic(item.title.text, item.title.span.start)):
                found.append(item.title.span)
    return found


RULE = Rule(
    code="BC006",
    name="tieu-de-hua",
    severity=Severity.WARNING,
    wants=Section,
    check=check,
    page=__doc__ or "",
    bad=(
        {
            Part.CONTENTS: (
                "I. NỘI DUNG, THỜI GIAN, KHẨU HIỆU\n"
                "1. Nội dung: trồng tre chắn sóng.\n"
                "2. Thời gian: trong tháng 4.\n"
                "II. PHÂN CÔNG\n"
                "Hạt Kiểm lâm cấp giống."
            ),
        },
    ),
    good=(
        {
            Part.CONTENTS: (
                "I. SƠ KẾT, TỔNG KẾT, KHEN THƯỞNG\n"
                "1. Sơ kết, tổng kết\n"
                "Vào tháng 7 và tháng 11.\n"
                "2. Khen thưởng\n"
                "Tặng Giấy khen."
            ),
        },
        {
            Part.CONTENTS: (
                "I. TỔ CHỨC THỰC HIỆN, CHẾ ĐỘ BÁO CÁO\n"
                "1. Phòng Giáo dục và Đào tạo\n"
                "- Chấm bài.\n"
                "2. Các trường học\n"
                "- Nộp bài trước ngày 20."
            ),
        },
    ),
)
