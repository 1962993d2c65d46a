"""What ``fix`` says of a file: what was mended, where to, what is left for people."""

from __future__ import annotations

from collections.abc import Sequence

from kehoach_lint.checking import Checked
from kehoach_lint.findings import Finding, Severity
from kehoach_lint.messages import say
from kehoach_lint.reporting.layout import visible


def told(
    name: str,
    target: str | None,
    before: Checked,
    mended: Sequence[Finding],
    after: Checked,
    lang: str,
) -> str:
    """Some lines about one file; ``target`` is the file that was written, None when none was."""
    rows = [visible(_head(name, target, len(mended), lang))]
    for finding in sorted(mended, key=lambda one: (one.span, one.code)):
        place = before.draft.first(finding.span)
        rows.append(f"  {place.line}:{place.column} {finding.code} {visible(finding.message)}")
    open_ = [one for one in after.findings if one.severity is not Severity.INFO]
    if open_:
        offers = sum(one.fix is not None for one in open_)
        params = {"number": len(open_), "offers": offers}
        rows.append("  " + say("program.fix.left", params, lang))
    return "\n".join(rows) + "\n"


def _head(name: str, target: str | None, number: int, lang: str) -> str:
    if target is None:
        return f"{name}: {say('program.fix.nothing', None, lang)}"
    params = {"number": number, "target": target}
    key = "program.fix.in_place" if target == name else "program.fix.done"
    return f"{name}: {say(key, params, lang)}"
