"""Một tên viết hai cách trong cùng văn bản.

Tên xã, huyện, tỉnh, thôn phải viết một kiểu từ dòng địa danh đến nơi nhận: "Cẩm Lĩnh" rồi "Cầm
Lãnh", "Đắk La" rồi "Đăk La" là hai tên. Tên đúng được chọn theo danh mục đơn vị hành chính vào ngày
của văn bản, dòng địa danh, tên cơ quan ban hành, rồi mới đến cách viết nhiều hơn.

Căn cứ: không có điều khoản riêng; một nơi chỉ có một tên.

Ngoại lệ: kiểu đặt dấu thanh ("Hòa", "Hoà") không tính là khác. Không báo hai đơn vị có thật, hai
người có tên gần giống nhau.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Span
from kehoach_lint.findings import Edit, Fix, Severity
from kehoach_lint.plan import Plan
from kehoach_lint.rules.base import Applies, Context, Mention, Report, Rule
from kehoach_lint.rules.tr.document import drifts
from kehoach_lint.rules.tr.drift import Cluster, Name
from kehoach_lint.rules.tr.places import Key, Place
from kehoach_lint.vietnamese.capitals import in_shape_of, title
from kehoach_lint.vietnamese.words import Words, words_of


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report each name that has wrong spellings, once."""
    words = words_of(context.draft.text)
    for cluster in drifts(context.draft, plan):
        yield _report(cluster, words)


def _report(cluster: Cluster, words: Words) -> Report:
    right = _spelling(cluster.right, words)
    wrong = {name.key: _spelling(name, words) for name in cluster.wrong}
    places = sorted(
        (place for name in cluster.wrong for place in name.places), key=lambda place: place.first
    )
    shown = " ".join(right)
    others = [
        Mention(_span(words, place), "place", {"wrong": " ".join(wrong[place.key])})
        for place in places[1:]
    ]
    return Report(
        span=_span(words, places[0]),
        key=cluster.reason,
        params={
            "wrong": ", ".join(f"“{' '.join(form)}”" for form in wrong.values()),
            "right": shown,
            "count": len(places),
        },
        related=tuple(others),
        suggestion=shown,
        fix=Fix(
            cluster.sure, tuple(_edit(words, place, cluster.right.key, right) for place in places)
        ),
        severity=Severity.ERROR if cluster.sure and cluster.unit else Severity.WARNING,
    )


def _span(words: Words, place: Place) -> Span:
    return Span(*words.span(place.first, place.last))


def _spelling(name: Name, words: Words) -> list[str]:
    """The syllables of a name as it is written outside of headings, else with title capitals."""
    for place in name.places:
        if not place.capitals:
            return words.written[place.first : place.last + 1]
    return [title(syllable) for syllable in name.key]


def _edit(words: Words, place: Place, key: Key, right: list[str]) -> Edit:
    """Replace the syllables that differ, leaving the rest and the capitals as they are."""
    differing = [
        index for index, pair in enumerate(zip(place.key, key, strict=True)) if len(set(pair)) > 1
    ]
    first, last = place.first + differing[0], place.first + differing[-1]
    text = "".join(
        in_shape_of(right[index - place.first], words.written[index])
        + (words.gaps[index] if index < last else "")
        for index in range(first, last + 1)
    )
    return Edit(Span(*words.span(first, last)), text)


RULE = Rule(
    code="TR001",
    name="ten-lech",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    bad=(
        (
            "- Các thôn của xã Tiên Lữ ký giao ước với UBND xã Tiên Lữ.\n"
            "- Nơi nhận báo cáo: UBND xã Tiên Lử."
        ),
    ),
    good=(
        "- Xã Văn Hòa và xã Vân Hòa ký kết giao ước thi đua.",
        "- Tham quan đường hoa của xã Hòa Bắc; cảm ơn Nhân dân xã Hoà Bắc đã giúp giống hoa.",
    ),
)
