"""Hai kiểu đặt dấu thanh lẫn trong một văn bản.

"hòa, khỏe, thủy" và "hoà, khoẻ, thuỷ" đều dùng được; Nghị định 30/2020/NĐ-CP in cả hai ("CỘNG HÒA"
trong điều khoản, "CỘNG HOÀ" ở mẫu). Một văn bản nên theo một kiểu: báo một lần, kèm những chỗ theo
kiểu ít gặp hơn.

Ngoại lệ: vần chỉ có một cách đặt dấu ("quý", "thuở", "toàn", "huỳnh");
tên người và địa danh.

Căn cứ: không có điều khoản riêng; thống nhất cách viết trong một văn bản.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Draft, Span
from kehoach_lint.findings import Edit, Fix, Severity
from kehoach_lint.patterns import late
from kehoach_lint.rules.base import Applies, Context, Mention, Report, Rule
from kehoach_lint.rules.ct.told import damaged
from kehoach_lint.rules.ct.verdicts import like
from kehoach_lint.vietnamese.capitals import Shape, shape
from kehoach_lint.vietnamese.stream import NONE, Stream, stream_of
from kehoach_lint.vietnamese.tables import TONED_LETTERS, WITH_TONE
from kehoach_lint.vietnamese.words import Words

_EARLY = late(r"(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)$")


def check(draft: Draft, _context: Context) -> Iterator[Report]:
    """Report the rarer way of placing the tone mark once, with all places."""
    stream, quiet = stream_of(draft.text), damaged(draft.text)
    words = stream.words
    early: list[int] = []
    late: list[int] = []
    for index, (written, folded) in enumerate(zip(words.written, words.folded, strict=True)):
        if folded[-1] not in "aey" or not _EARLY.search(folded) or index in quiet:
            continue
        if _is_given_name(stream, index):
            continue
        (early if written.lower() == folded else late).append(index)
    if early and late:
        rarer = late if len(late) <= len(early) else early
        yield _report(words, rarer, early[0] if rarer is late else late[0], rarer is early)


def _is_given_name(stream: Stream, index: int) -> bool:
    """Whether a capitalised word follows another one, as the name of a person does."""
    if stream.edges[index] != NONE:
        return False
    return all(shape(word) is Shape.TITLE for word in stream.words.written[index - 1 : index + 1])


def _report(words: Words, rarer: list[int], other: int, to_late: bool) -> Report:
    spans = [Span(*words.span(index, index)) for index in rarer]
    edits = []
    for index, span in zip(rarer, spans, strict=True):
        folded = words.folded[index]
        right = _late(folded) if to_late else folded
        edits.append(Edit(span, like(words.written[index], right)))
    return Report(
        spans[0],
        params={
            "written": words.written[rarer[0]],
            "other": words.written[other],
            "expected": edits[0].text,
            "number": len(rarer),
        },
        related=tuple(Mention(span, "again") for span in spans[1:]),
        suggestion=edits[0].text,
        fix=Fix(False, tuple(edits)),
    )


def _late(early: str) -> str:
    """The syllable with its tone mark on the last letter."""
    base, tone = TONED_LETTERS[early[-2]]
    return early[:-2] + base + WITH_TONE[early[-1], tone]


RULE = Rule(
    code="CT010",
    name="dat-dau-thanh",
    severity=Severity.INFO,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    bad=("- Nhà văn hoá thôn mở cửa cả ngày; ban văn hóa trực.",),
    good=(
        "- Nhà văn hóa thôn mở cửa cả ngày; ban văn hóa trực.",
        "- Mỗi quý họp một lần, thu quỹ một lần.",
    ),
)
