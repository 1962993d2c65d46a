"""The page of a rule of a ruleset, for ``explain``: what its author wrote, else what it wants."""

from __future__ import annotations

from collections.abc import Iterable

from kehoach_lint.rulesets.custom import (
    Consistency,
    CustomRule,
    Forbidden,
    Mandatory,
    Occurrence,
    Pattern,
    Preferred,
    Reach,
    Wording,
)

_EXCEPTIONS, _REASON = "Ngoại lệ: ", "Căn cứ: "


def page_of(rule: CustomRule, title: str) -> str:
    """The page in Vietnamese of a rule whose ruleset has this title.

    A paragraph on its exceptions and, where it names no basis, on the ruleset is added.
    """
    page = rule.page or f"{_wanted(rule.wording)}\n\n{_reach(rule.reach)}".strip()
    paragraphs = [page]
    if rule.reach.exceptions and _EXCEPTIONS not in page:
        paragraphs.append(f"{_EXCEPTIONS}không báo trong {_listed(rule.reach.exceptions)}.")
    if not rule.basis and _REASON not in page:
        paragraphs.append(f"{_REASON}quy tắc riêng của bộ “{title}”.")
    return "\n\n".join(paragraphs)


def _listed(phrases: Iterable[str]) -> str:
    return ", ".join(f"“{phrase}”" for phrase in phrases)


def _wanted(wording: Wording) -> str:
    match wording:
        case Forbidden(phrases, preferred, _):
            instead = f"; nên viết “{preferred}”" if preferred else ""
            return f"Không dùng {_listed(phrases)}{instead}."
        case Preferred(pairs, _):
            said = "; ".join(f"“{right}” thay cho “{variant}”" for variant, right in pairs)
            return f"Nên viết {said}."
        case Mandatory(phrases):
            return f"Phải có {' hoặc '.join(f'“{phrase}”' for phrase in phrases)}."
        case Consistency(groups, first):
            how = "dùng trước nhất" if first else "dùng nhiều nhất"
            said = "; ".join(_listed(group) for group in groups)
            return f"Trong một văn bản chỉ dùng một trong các cách viết: {said} (theo cách {how})."
        case Pattern(expression, _):
            return f"Không để có chữ khớp với mẫu `{expression}`."
        case Occurrence():
            return _times(wording)


def _times(wording: Occurrence) -> str:
    what = _listed(wording.phrases) or f"chữ khớp với mẫu `{wording.expression}`"
    limits = [f"ít nhất {wording.least} lần"] if wording.least else []
    limits += [] if wording.most is None else [f"nhiều nhất {wording.most} lần"]
    return (
        f"Phải có {what} {', '.join(limits)}."
        if wording.least
        else (f"Chỉ được có {what} {', '.join(limits)}.")
    )


def _reach(reach: Reach) -> str:
    said = []
    if reach.parts:
        said.append(f"Chỉ xét phần: {', '.join(reach.parts)}.")
    if reach.sections:
        said.append(f"Chỉ xét mục có tiêu đề nói đến {_listed(reach.sections)}.")
    if reach.exact:
        said.append("Phân biệt chữ hoa, chữ thường.")
    return " ".join(said)
