"""One place, one finding: where two rules see the same words, the one that says more speaks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kehoach_lint.draft import Span
from kehoach_lint.findings import Finding
from kehoach_lint.rules.base import Rule


def speaking(found: Iterable[tuple[Rule, Finding]]) -> list[Finding]:
    """The findings without the places that a rule leaves to another family (``Rule.behind``).

    A repeated defect keeps its other places; the first of them then leads.
    """
    pairs = list(found)
    kept = []
    for rule, finding in pairs:
        if rule.behind:
            taken = [other for first, other in pairs if first.family in rule.behind]
            places = [span for span in _places(finding) if not _overlaps(span, taken)]
            if not places:
                continue
            finding = _at(finding, places)
        kept.append(finding)
    return kept


def _places(finding: Finding) -> Iterator[Span]:
    yield finding.span
    yield from (related.span for related in finding.related if related.elsewhere is None)


def _overlaps(span: Span, others: Iterable[Finding]) -> bool:
    return any(
        place.start < span.end and span.start < place.end
        for other in others
        for place in _places(other)
    )


def _at(finding: Finding, places: list[Span]) -> Finding:
    """A finding at some of its places; what it says of another file stays."""
    related = tuple(
        other for other in finding.related if other.elsewhere or other.span in places[1:]
    )
    fix = finding.fix
    if fix is not None:
        edits = tuple(edit for edit in fix.edits if _inside(edit.span, places))
        fix = fix._replace(edits=edits)
    return finding._replace(span=places[0], related=related, fix=fix)


def _inside(span: Span, places: Iterable[Span]) -> bool:
    return any(place.start <= span.start and span.end <= place.end for place in places)
