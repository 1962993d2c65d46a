"""Sets paper, margins, font and sizes of a Word file as the table of layouts has them, at once."""

from __future__ import annotations

from collections import Counter

from kehoach_lint.checking import Checked, Settings, check
from kehoach_lint.findings import Finding
from kehoach_lint.fixing import Fixed
from kehoach_lint.readers import read
from kehoach_lint.resources import using_data
from kehoach_lint.rules.kt.kt003 import is_other
from kehoach_lint.rules.kt.pages import Page, page_for
from kehoach_lint.rules.kt.sheets import MARGINS, is_upright, wrong_margins
from kehoach_lint.rules.kt.sizes import wanted_sizes
from kehoach_lint.rulesets.presentation import Limit
from kehoach_lint.writing import RefusedError, Restyling, Sized, refusal, restyled

_FONT = "Times New Roman"
_PAPER, _EDGES, _FONTS, _BODY, _PARTS = "KT001", "KT002", "KT003", "KT004", "KT005"


def fix_layout(path: str, data: bytes, settings: Settings) -> Fixed:
    """Set what the findings of a Word file say of paper, margins, font and sizes; no text changes.

    Sizes stay as they are where another finding would come by them. Raises RefusedError when the
    file is no Word file or must not be changed, UnreadableError when it cannot be read.
    """
    draft = read(path, data)
    reason = refusal(data) if draft.format == "docx" else (
        RefusedError("program.write.format", format=draft.format)
    )  # fmt: skip
    if reason is not None:
        raise reason
    before = check(draft, settings)
    with using_data(settings.data):
        wanted = _wanted(before)
    for tried in () if wanted is None else (wanted, wanted._replace(sizes=())):
        result = restyled(data, draft, tried)
        after = check(read(path, result), settings)
        mended = _mended(before, after)
        if mended and not _codes(after) - _codes(before):
            return Fixed(result, before, after, mended)
    return Fixed(data, before, before, ())


def _wanted(checked: Checked) -> Restyling | None:
    """What is to be set, by the findings there are; None for nothing."""
    codes = _codes(checked)
    page = page_for(checked.draft, checked.plan)
    section = page.section if page else None
    if page is None:
        return None
    wanted = Restyling()
    if section is not None and is_upright(section):
        limits = page.layout.limits
        if _PAPER in codes and {Limit.SHORT_SIDE, Limit.LONG_SIDE} <= limits.keys():
            short, long = limits[Limit.SHORT_SIDE], limits[Limit.LONG_SIDE]
            paper = short.nearest(section.width_mm or 0.0), long.nearest(section.height_mm or 0.0)
            wanted = wanted._replace(paper=paper)
        if _EDGES in codes:
            edges = wrong_margins(page, section)
            margins = {_side(limit): measure.nearest(value) for limit, value, measure in edges}
            wanted = wanted._replace(margins=margins)
    if _FONTS in codes:
        wanted = wanted._replace(font=_FONT, replaced=_is_replaced)
    return wanted._replace(sizes=_sizes(page, codes))


def _sizes(page: Page, codes: Counter[str]) -> tuple[Sized, ...]:
    if not codes.keys() & {_BODY, _PARTS}:
        return ()
    return tuple(Sized(span, size) for span, size in wanted_sizes(page))


def _is_replaced(font: str) -> bool:
    """A font of the theme ('') is replaced by its name, whichever it is."""
    return not font or is_other(font)


def _side(limit: Limit) -> str:
    return MARGINS[limit][1].removesuffix("_mm")


def _codes(checked: Checked) -> Counter[str]:
    return Counter(finding.code for finding in checked.findings)


def _mended(before: Checked, after: Checked) -> tuple[Finding, ...]:
    """The findings that are gone. The text is the same, and so are the places."""
    left = {(one.code, one.message, one.span) for one in after.findings}
    return tuple(
        one for one in before.findings if (one.code, one.message, one.span) not in left
    )
