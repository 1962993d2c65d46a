"""Tiếng không có trong tiếng Việt, hoặc không có trong từ nào.

Tiếng sai luật chính tả ("ngưòi", "đuợc", "nguồm"), dấu thanh đặt ở chữ cái không thể mang dấu
("cuả", "lưạ"), phím gõ Telex hay VNI còn nguyên ("thowif", "d9ie62u"), hoặc tiếng viết được nhưng
không có trong từ nào ("biễu diễn"). Báo khi những tiếng xung quanh cho biết phải là tiếng nào.

Ngoại lệ: tên riêng, chữ viết tắt, từ nước ngoài; mã, ký hiệu, đơn vị đo có chữ số ("m2", "QL32");
tiếng có trong tệp rulesets/am-tiet.txt; tiếng nằm trong địa chỉ, công thức; chỗ văn bản bị mất chữ
do chuyển đổi tệp (MA005).

Căn cứ: chính tả tiếng Việt (Nghị định 30/2020/NĐ-CP, Điều 7); cách viết trong văn bản của cơ quan
nhà nước đã ban hành.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator

from kehoach_lint.draft import Draft, Span
from kehoach_lint.findings import Edit, Fix, Severity
from kehoach_lint.rules.base import Applies, Context, Mention, Report, Rule
from kehoach_lint.rules.ct.telling import NAMES_FIRST
from kehoach_lint.rules.ct.told import damaged, strangers
from kehoach_lint.rules.ct.verdicts import like
from kehoach_lint.vietnamese.counts import VOCABULARY
from kehoach_lint.vietnamese.spelling.strange import Strange, misplaced
from kehoach_lint.vietnamese.spelling.vni import Typed, vni_keys
from kehoach_lint.vietnamese.spelling.windows import windows_of
from kehoach_lint.vietnamese.words import Words

_Places = dict[tuple[str, str], list[int]]


def check(draft: Draft, _context: Context) -> Iterator[Report]:
    """Report words that are no syllables, each spelling once."""
    windows = windows_of(draft.text)
    words, quiet = windows.stream.words, damaged(draft.text)
    marks: _Places = defaultdict(list)
    for word, right in misplaced(windows):
        if word not in quiet:
            marks[words.written[word], right].append(word)
    for (_, right), places in marks.items():
        yield _report(words, places, right, "tone", {}, Severity.ERROR)
    placed = {word for places in marks.values() for word in places}
    wrong: _Places = defaultdict(list)
    first: dict[tuple[str, str], Strange] = {}
    for strange in strangers(draft.text):
        key = words.folded[strange.word], strange.expected
        if strange.word not in placed:
            wrong[key].append(strange.word)
            first.setdefault(key, strange)
    for key, places in wrong.items():
        yield _of_strange(words, places, first[key])
    yield from _of_vni(draft.text, words, quiet)


def _of_strange(words: Words, places: list[int], strange: Strange) -> Report:
    key = "rare" if strange.in_use else "unused" if strange.possible else "impossible"
    return _report(
        words,
        places,
        strange.expected,
        "keys" if strange.keys else "usual" if strange.number == VOCABULARY else key,
        {"phrase": " ".join(strange.phrase), "number": strange.number},
        Severity.ERROR if strange.certain else Severity.WARNING,
    )


def _of_vni(text: str, words: Words, quiet: frozenset[int]) -> Iterator[Report]:
    typed: dict[tuple[str, str], list[Typed]] = defaultdict(list)
    for found in vni_keys(text):
        if bisect_left(words.starts, found.start) not in quiet:
            typed[text[found.start : found.end].lower(), found.expected].append(found)
    for (_, right), places in typed.items():
        spans = [Span(found.start, found.end) for found in places]
        yield _at(spans, [text[slice(*span)] for span in spans], right, "vni", {}, Severity.ERROR)


def _report(
    words: Words,
    places: list[int],
    right: str,
    key: str,
    params: dict[str, object],
    severity: Severity,
) -> Report:
    spans = [Span(*words.span(place, place)) for place in places]
    written = [words.written[place] for place in places]
    return _at(spans, written, right, key, params, severity)


def _at(
    spans: list[Span],
    written: list[str],
    right: str,
    key: str,
    params: dict[str, object],
    severity: Severity,
) -> Report:
    edits = [Edit(span, like(word, right)) for span, word in zip(spans, written, strict=True)]
    return Report(
        spans[0],
        key,
        {"written": written[0], "expected": edits[0].text, **params},
        related=tuple(Mention(span, "again") for span in spans[1:]),
        suggestion=edits[0].text,
        fix=Fix(key == "tone", tuple(edits)),
        severity=severity,
    )


RULE = Rule(
    code="CT001",
    name="am-tiet-sai",
    severity=Severity.ERROR,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    behind=NAMES_FIRST,
    bad=("- Cử ngưòi trông ao, vớt rác trên điạ bàn xã.",),
    good=(
        "- Cử người trông ao, vớt rác trên địa bàn xã.",
        "- Đội cồng chiêng buôn Krông Ana và đội t'rưng đi diễn.",
    ),
)
