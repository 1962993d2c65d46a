"""The report for people: what is wrong, where, and what was not looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from kehoach_lint.checking import Checked, NotRun
from kehoach_lint.draft import Draft
from kehoach_lint.findings import Finding, Related, Severity, Silencer
from kehoach_lint.messages import say
from kehoach_lint.reporting.layout import Painter, Piece, Style, columns
from kehoach_lint.reporting.places import short
from kehoach_lint.reporting.snippet import snippet
from kehoach_lint.reporting.tally import SEVERITIES, Tally, count
from kehoach_lint.rulesets.loading import document_types

_STYLES = {
    Severity.ERROR: Style.ERROR,
    Severity.WARNING: Style.WARNING,
    Severity.INFO: Style.INFO,
}
_FINDING, _DETAIL, _LINE = 2, 4, 6
"""How far in a finding, what is said of it, and the line of the draft stand."""


class TextReporter:
    """Writes every document as soon as it is checked, and a summary at the end."""

    def __init__(self, painter: Painter, families: Iterable[str], lang: str) -> None:
        """``families`` are those of the rules that were chosen."""
        self._painter = painter
        self._families = frozenset(families)
        self._ran: set[str] = set()
        self._lang = lang
        self._tally = Tally()
        self._rows: list[tuple[str, dict[Severity, int]]] = []
        self._unusable: list[str] = []
        self._not_run: Counter[NotRun] = Counter()
        self._quiet: Counter[Silencer] = Counter()
        self._notes: list[str] = []

    def document(self, checked: Checked) -> None:
        """Write what was found in a document."""
        self._tally.add(checked)
        self._rows.append((checked.draft.path, count(checked.findings)))
        self._not_run.update(checked.not_run)
        self._quiet.update(row.by for row in checked.suppressed)
        self._ran.update(self._families - {row.family for row in checked.not_run})
        self._show(checked)

    def _show(self, checked: Checked) -> None:
        self._title(checked)
        for finding in checked.findings:
            self._finding(checked.draft, finding)
        self._painter.row(0)

    def unusable(self, path: str, message: str) -> None:
        """Remember a file that could not be checked for the summary (the reason is told on
        standard error)."""
        self._unusable.append(path)

    def note(self, said: str) -> None:
        """Keep a line about the run for the summary."""
        self._notes.append(said)

    def finish(self) -> None:
        """Write the summary."""
        if len(self._rows) > 1:
            self._table()
        self._closing()

    # ------------------------------------------------------------------------------- one document

    def _title(self, checked: Checked) -> None:
        kind = self._kind(checked)
        pieces = [Piece(checked.draft.path, Style.STRONG), Piece(f"  ({kind})", Style.QUIET)]
        if not checked.findings and checked.plan.vietnamese:
            pieces.append(Piece("  " + self._say("nothing_found"), Style.GOOD))
        self._painter.row(0, *pieces)

    def _kind(self, checked: Checked) -> str:
        slug = checked.plan.kind
        if not checked.plan.vietnamese:
            return self._say("not_vietnamese")
        if slug is None:
            return self._say("no_document")
        name = next((kind.name for kind in document_types() if kind.slug == slug), slug)
        if checked.ruleset is None:
            return name
        return self._say("kind", kind=name, ruleset=checked.ruleset.name)

    def _finding(self, draft: Draft, finding: Finding) -> None:
        row = self._painter.row
        style = _STYLES[finding.severity]
        row(0)
        row(
            _FINDING,
            Piece(short(draft, finding.span), Style.QUIET),
            Piece("  "),
            Piece(self._say(f"severity.{finding.severity}").upper(), style),
            Piece(f"  {finding.code} ", Style.STRONG),
            Piece(finding.name, Style.QUIET),
        )
        row(_DETAIL, Piece(finding.message))
        self._line(draft, finding, style)
        if finding.suggestion:
            row(_DETAIL, Piece(self._label("suggestion"), Style.QUIET), Piece(finding.suggestion))
        for related in finding.related:
            self._related(draft, related)
        if finding.basis:
            row(_DETAIL, Piece(self._label("basis") + finding.basis, Style.QUIET))

    def _line(self, draft: Draft, finding: Finding, style: Style) -> None:
        bar = "│ "
        cut = snippet(draft, finding.span, self._painter.width - _LINE - len(bar))
        if cut is None:
            return
        edge = Piece(bar, Style.QUIET)
        pieces = (Piece(cut.before, Style.QUIET), Piece(cut.marked, style))
        self._painter.row(_LINE, edge, *pieces, Piece(cut.after, Style.QUIET), whole=True)
        under = " " * columns(cut.before) + "^" * columns(cut.marked)
        self._painter.row(_LINE, edge, Piece(under, style), whole=True)

    def _related(self, draft: Draft, related: Related) -> None:
        other = related.elsewhere
        if other is None:
            where = short(draft, related.span)
            excerpt = draft.excerpt(related.span)
        else:
            where = "{}:{}:{}".format(other.path, *other.start)
            excerpt = other.excerpt
        quoted = f" “{excerpt}”" if excerpt else ""
        self._painter.row(_DETAIL, Piece(f"{where}{quoted}: ", Style.QUIET), Piece(related.message))

    # ------------------------------------------------------------------------------- the summary

    def _table(self) -> None:
        words = (self._say(f"severity.{severity}").capitalize() for severity in SEVERITIES)
        head = [self._say("document"), *words]
        rows = [[path, *map(str, numbers.values())] for path, numbers in self._rows]
        total = map(str, self._tally.by_severity.values())
        self._painter.table(head, [*rows, [self._say("total"), *total]])
        self._painter.row(0)

    def _closing(self) -> None:
        counted = ", ".join(
            f"{number} {self._say(f'severity.{severity}')}"
            for severity, number in self._tally.by_severity.items()
        )
        families = ", ".join(sorted(self._ran)) or "–"
        checked = self._say("checked", documents=self._tally.documents, families=families)
        self._painter.row(0, Piece(f"{checked} {counted}.", Style.STRONG))
        if self._quiet:
            ways = ", ".join(
                say(f"program.quiet.by.{by}", {"number": number}, self._lang)
                for by, number in sorted(self._quiet.items())
            )
            params = {"number": self._quiet.total(), "ways": ways}
            self._painter.row(0, Piece(say("program.quiet.kept", params, self._lang)))
        for said in self._notes:
            self._painter.row(0, Piece(said))
        reasons: dict[tuple[str, int], list[str]] = {}
        for row, documents in self._not_run.items():
            reasons.setdefault((row.reason, documents), []).append(row.family)
        for (reason, documents), missing in reasons.items():
            names = ", ".join(sorted(missing))
            said = self._say("not_run", families=names, documents=documents, reason=reason)
            self._painter.row(0, Piece(said, Style.WARNING))
        if self._unusable:
            names = ", ".join(self._unusable)
            said = self._say("unusable", number=len(self._unusable), names=names)
            self._painter.row(0, Piece(said, Style.ERROR))

    def _label(self, key: str) -> str:
        return self._say(key) + ": "

    def _say(self, key: str, **params: object) -> str:
        return say(f"program.report.{key}", params, self._lang)
