"""Cụm từ dùng nhiều lần trong văn bản, một lần viết khác một tiếng.

Văn bản viết "tổ dân phố" mười hai lần và "tổ dân phổ" một lần thì chỗ một lần ấy gần như là gõ
nhầm. Báo khi cụm từ ba tiếng gặp từ năm lần trở lên, chỗ khác chỉ sai một tiếng gần giống và tiếng
ấy chưa từng gặp ở đó trong văn bản đã ban hành.

Ngoại lệ: tên riêng (TR001); cách viết khác cũng đã gặp trong văn bản khác; chỗ quy tắc chính tả
khác đã báo.

Căn cứ: chính tả tiếng Việt (Nghị định 30/2020/NĐ-CP, Điều 7); thống nhất trong một văn bản.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Draft, Span
from kehoach_lint.findings import Edit, Fix, Severity
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.ct.telling import NAMES_FIRST
from kehoach_lint.rules.ct.told import strangers, told
from kehoach_lint.rules.ct.verdicts import like
from kehoach_lint.vietnamese.spelling.majority import Odd, odd_ones
from kehoach_lint.vietnamese.spelling.windows import windows_of
from kehoach_lint.vietnamese.words import Words


def check(draft: Draft, _context: Context) -> Iterator[Report]:
    """Report words that differ from what the document itself writes."""
    windows = windows_of(draft.text)
    strange = {found.word for found in strangers(draft.text)}
    for odd in odd_ones(windows):
        if odd.word not in strange and odd.word not in told(draft.text):
            yield _report(windows.stream.words, odd)


def _report(words: Words, odd: Odd) -> Report:
    span, written = Span(*words.span(odd.word, odd.word)), words.written[odd.word]
    right = like(written, odd.expected)
    return Report(
        span,
        params={
            "written": written,
            "expected": right,
            "phrase": " ".join(odd.phrase),
            "number": odd.number,
        },
        suggestion=right,
        fix=Fix(False, (Edit(span, right),)),
    )


RULE = Rule(
    code="CT012",
    name="lech-da-so",
    severity=Severity.WARNING,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    behind=NAMES_FIRST,
    bad=(
        "- Vườn ổi lê ở đồi.\n- Vườn ổi lê ở bãi.\n- Tưới vườn ổi lê.\n- Rào vườn ổi lê.\n"
        "- Thuê vườn ổi lê.\n- Bón vườn ổi lề.",
    ),
    good=(
        "- Vườn ổi lê ở đồi.\n- Vườn ổi lê ở bãi.\n- Bón vườn ổi lề.",
        "- Tổ dân phố Đông và tổ dân phố Tây cùng dọn đường.",
    ),
)
