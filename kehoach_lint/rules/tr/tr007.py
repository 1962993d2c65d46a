"""Trích yếu và tên phong trào thay đổi trong văn bản.

Tên phong trào trong ngoặc kép ở trích yếu phải giữ nguyên đến lời kết; câu "ban hành Kế hoạch …",
"Trên đây là Kế hoạch …" phải gọi đúng loại văn bản, đúng năm, đúng lần thứ, đúng tên việc như trích
yếu. Quy tắc báo khi hai tên gần giống nhau mà khác một, hai chữ hoặc khác năm; khi văn bản tự gọi
mình bằng loại khác; khi lời kết nói về một hội thi, ngày hội mà cả văn bản không nhắc đến.

Căn cứ: không có điều khoản riêng; một việc chỉ có một tên.

Ngoại lệ: gọi tắt ("phong trào thi đua năm 2024"), thêm hay bớt tên cơ quan, địa bàn là bình thường.
Khẩu hiệu, tên trong văn bản viện dẫn và các phong trào khác hẳn không bị xét.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from kehoach_lint.draft import Span
from kehoach_lint.findings import Severity
from kehoach_lint.patterns import late
from kehoach_lint.plan import Plan
from kehoach_lint.rules.base import Context, Mention, Part, Report, Rule
from kehoach_lint.rules.tr.document import cited
from kehoach_lint.rules.tr.titles import (
    Self,
    Word,
    alike,
    calls,
    differences,
    other_kind,
    texts,
    tokens,
)
from kehoach_lint.vietnamese.folding import fold, fold_letters

_QUOTED = late(r"[“\"]([^“”\"\n]{8,200})[”\"]")
_SLOGAN = r"(?:khẩu hiệu|biểu ngữ|băng rôn|phương châm|bài hát|bài)[^.;]{0,30}$"
_YEAR = late(r"(?:19|20)\d\d")
_OPEN = frozenset(
    (
        "phong", "trào", "thi", "đua", "đợt", "tổ", "chức", "triển", "khai", "thực", "hiện", "phát",
        "động", "các", "những", "về", "việc", "trong", "cho", "hưởng", "ứng", "hoạt", "công", "tác",
        "nhân", "dịp", "kỷ", "niệm", "và", "của", "nội", "dung", "năm",
    )
)  # fmt: skip
"""Words that come and go when a plan speaks of itself."""
_EVENT = (
    r"\b(?:hội thi|cuộc thi|hội diễn|hội thao|hội trại|ngày hội|lễ hội|liên hoan|chiến dịch|tuần lễ"
    r"|giải (?:bóng|chạy|thể thao|đua))\b"
)
_LEAST_SAME, _MOST_OTHER = 5, 3
_LEAST_QUOTED, _MOST_QUOTED = 4, 2


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report other types, years and words in what the plan calls itself and its movement."""
    if not plan.header.subject:
        return
    text = context.draft.text
    title = plan.header.title
    folded = fold_letters(title)
    known = _OPEN.union(texts(_unquoted(folded)))
    own = list(calls(plan, text))
    kinds = [call.kind_span for call in own if other_kind(plan, call)]
    if kinds:
        written = {"written": text[slice(*kinds[0])]}
        yield Report(kinds[0], "kind", written, tuple(Mention(at, "place") for at in kinds[1:]))
    for call in own:
        name = _unquoted(call.name)
        if not known.issuperset(texts(name)):
            yield from _name(title, call, name, text)
    yield from _quoted(plan, title, text)


def _name(title: str, call: Self, name: str, text: str) -> Iterator[Report]:
    """The name behind "ban hành Kế hoạch" and "Trên đây là Kế hoạch"."""
    one, two = tokens(_unquoted(fold_letters(title))), tokens(name)
    wrong = _number(one, two)
    if wrong is not None:
        params = {"written": wrong[-1].text, "title": title}
        yield Report(_span(call.start, wrong), "number", params)
        return
    other = _words(one, two, frozenset(texts(fold_letters(title))))
    if other:
        yield Report(
            _span(call.start, other),
            "words",
            {"written": " ".join(word.text for word in other), "title": title},
        )
        return
    event = re.search(_EVENT, name)
    if event and not re.search(_EVENT, fold(title)) and fold(text).count(event[0]) == 1:
        yield Report(
            Span(call.kind_span.start, call.start + len(call.name.rstrip())),
            "other",
            {"written": event[0], "title": title},
        )


def _unquoted(name: str) -> str:
    """The name with what stands in quotation marks blanked: that is compared by itself."""
    return _QUOTED.sub(lambda found: " " * len(found[0]), name)


def _number(one: Sequence[Word], two: Sequence[Word]) -> list[Word] | None:
    """The year, or the words from "thứ" on, that differ from those of the title."""
    years = [[word for word in name if _YEAR.fullmatch(word.text)] for name in (one, two)]
    if all(len(found) == 1 for found in years) and years[0][0].text != years[1][0].text:
        return years[1]
    ordinals = [
        [list(pair) for pair in pairwise(name) if pair[0].text == "thứ"] for name in (one, two)
    ]
    if all(len(found) == 1 for found in ordinals) and (
        ordinals[0][0][1].text != ordinals[1][0][1].text
    ):
        return ordinals[1][0]
    return None


def _words(one: Sequence[Word], two: Sequence[Word], title: frozenset[str]) -> list[Word]:
    """Words put into the middle of a name that is else the title's, or written for others; none
    of the ``title``, which may have them in quotation marks."""
    if not one or not two or not alike(one[0].text, two[0].text):
        return []
    found: list[Word] = []
    known = _OPEN.union(word.text for word in one)
    expected = known | title
    if sum(word.text in known and word.text not in _OPEN for word in two) < _LEAST_SAME:
        return []
    stretches = differences(one, two)
    changed = {word.start for _, new in stretches for word in new}
    same = sum(word.start not in changed and word.text not in _OPEN for word in two)
    for old, new in stretches:
        real = [word for word in new if word.text not in expected]
        patriotic = [word.text for word in real] == ["yêu", "nước"]
        if not real or patriotic or new[-1] is two[-1]:
            continue
        pairs = zip(old, new, strict=False)
        if len(old) != len(new) or not all(alike(a.text, b.text) for a, b in pairs):
            found += real
    return found if len(found) <= _MOST_OTHER and same >= _LEAST_SAME else []


def _span(start: int, words: Sequence[Word]) -> Span:
    return Span(start + words[0].start, start + words[-1].start + len(words[-1].text))


def _quoted(plan: Plan, title: str, text: str) -> Iterator[Report]:
    """Names in quotation marks that are nearly the one in the title."""
    named = _QUOTED.search(title)
    right = tokens(fold_letters(named[1])) if named else []
    if named is None or len(right) < _LEAST_QUOTED:
        return
    head = plan.header.subject[-1].span.end
    others = cited(plan, text)
    found = [
        Span(*quoted.span(1))
        for quoted in _QUOTED.finditer(text, head)
        if quoted[1] != named[1]
        and _near(right, quoted[1])
        and not any(span.start <= quoted.start() < span.end for span in others)
        and not re.search(_SLOGAN, text[max(0, quoted.start() - 50) : quoted.start()].lower())
    ]
    if found:
        yield Report(
            found[0],
            "quoted",
            {"written": " ".join(text[slice(*found[0])].split()), "title": named[1]},
            related=tuple(Mention(span, "place") for span in found[1:]),
            suggestion=named[1],
        )


def _near(right: Sequence[Word], name: str) -> bool:
    """Whether a name begins as the right one and differs in a word or two, or in the year."""
    if abs(name.count(" ") + 1 - len(right)) > 2 * _MOST_QUOTED:
        return False
    other = tokens(fold_letters(name))
    if len(other) < _LEAST_QUOTED - 1 or other[0].text != right[0].text:
        return False
    if abs(len(right) - len(other)) > _MOST_QUOTED:
        return False
    if [word.text for word in right] == [word.text for word in other]:
        return False
    stretches = differences(right, other)
    changed = sum(max(len(old), len(new)) for old, new in stretches)
    return 0 < changed <= _MOST_QUOTED and 4 * changed <= max(len(right), len(other))


RULE = Rule(
    code="TR007",
    name="ten-phong-trao-thay-doi",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    bad=(
        "- Mỗi thôn làm một bảng tin về phong trào “Đường thôn sạch, ao nhà trong”.",
        {Part.CLOSING: "Trên đây là Kế hoạch phát động phong trào thi đua năm 2023./."},
        {Part.CLOSING: "Trên đây là Chương trình phát động phong trào thi đua năm 2024./."},
    ),
    good=(
        "- Gắn với phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa”.",
        "- Treo khẩu hiệu “Đường thôn sạch, ao nhà trong” ở cổng các thôn.",
    ),
)
