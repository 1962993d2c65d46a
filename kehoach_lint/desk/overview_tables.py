"""The tables of the overview: numbers, submissions, heat map."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from kehoach_lint.desk.overview_parts import html
from kehoach_lint.desk.submissions import Submission, alphabetical
from kehoach_lint.desk.wording import told
from kehoach_lint.findings import Severity
from kehoach_lint.messages import say
from kehoach_lint.reporting.tally import SEVERITIES

_MOST_UNITS = 200
"""Rows of the heat map; a browser draws tables of many thousand cells slowly."""
_STEPS = (1, 2, 4, 8)
"""From so many findings on a cell is darker."""


def severity_words(lang: str) -> list[str]:
    """The names of the severities, the heaviest first."""
    return [say(f"program.report.severity.{one}", None, lang).capitalize() for one in SEVERITIES]


def totals(rows: Iterable[Submission]) -> dict[Severity, int]:
    """How many findings of every severity there are in all submissions."""
    found = dict.fromkeys(SEVERITIES, 0)
    for row in rows:
        for severity, number in row.counts.items():
            found[severity] += number
    return found


def by_unit(rows: Iterable[Submission]) -> dict[str, Counter[str]]:
    """How often each rule objects, by the unit; a file without one stands for itself."""
    units: dict[str, Counter[str]] = {}
    for row in rows:
        units.setdefault(row.unit or row.path, Counter()).update(row.rules)
    return units


def summary(rows: Sequence[Submission], unusable: int, notes: Iterable[str], lang: str) -> str:
    """The numbers of the whole run, and what else is to be said of it."""
    clean = sum(1 for row in rows if not row.rules)
    names = (*severity_words(lang), told("clean", lang), told("unread", lang))
    numbers = (*totals(rows).values(), clean, unusable)
    numbered = zip((told("submissions", lang), *names), (len(rows), *numbers), strict=True)
    cells = "".join(
        f'<tr><th scope="row">{html(name)}</th><td class="n">{number}</td></tr>'
        for name, number in numbered
    )
    said = "".join(f"<p>{html(note)}</p>\n" for note in notes)
    return f'<table id="summary">{cells}</table>\n{said}'


def tools(rows: Sequence[Submission], lang: str) -> str:
    """The fields of the filter; the script shows them."""
    rules = sorted({code for row in rows for code in row.rules})
    every = f'<option value="">{html(told("all", lang))}</option>'
    codes = "".join(f"<option>{html(code)}</option>" for code in rules)
    kinds = "".join(
        f'<option value="{severity}">{html(word)}</option>'
        for severity, word in zip(SEVERITIES, severity_words(lang), strict=True)
    )
    return (
        f"<h2>{html(told('submissions', lang))}</h2>\n"
        f'<div class="tools" hidden><label>{html(told("filter", lang))} '
        '<input id="text" type="search"></label>'
        f'<label>{html(told("rule", lang))} <select id="rule">{every}{codes}</select></label>'
        f'<label>{html(told("severity", lang))} '
        f'<select id="severity">{every}{kinds}</select></label>'
        '<output id="left"></output></div>\n'
    )


def submissions_table(rows: Iterable[Submission], lang: str) -> Iterator[str]:
    """A row a submission, which leads to its findings."""
    names = [told(key, lang) for key in ("unit", "file", "kind", "symbol")]
    head = "".join(f'<th scope="col">{html(name)}</th>' for name in (*names, *severity_words(lang)))
    yield f'<table id="submissions"><thead><tr>{head}</tr></thead>\n<tbody>\n'
    for row in rows:
        numbers = "".join(f'<td class="n">{number}</td>' for number in row.counts.values())
        yield (
            f'<tr data-n="{row.order}"><td>{html(row.unit)}</td>'
            f'<td><a href="#d{row.order}">{html(row.path)}</a></td>'
            f"<td>{html(row.kind)}</td><td>{html(row.number)}</td>{numbers}</tr>\n"
        )
    yield "</tbody></table>\n"


def heat_map(rows: Sequence[Submission], lang: str) -> Iterator[str]:
    """Units with findings against rules; of very many units those with the most findings."""
    units = by_unit(rows)
    codes = sorted({code for found in units.values() for code in found})
    if not codes:
        return
    units = {unit: found for unit, found in units.items() if found}
    shown = sorted(units, key=lambda unit: -units[unit].total())[:_MOST_UNITS]
    yield f"<h2>{html(told('heat', lang))}</h2>\n"
    if len(shown) < len(units):
        said = told("heat_most", lang, shown=len(shown), units=len(units))
        yield f"<p>{html(said)}</p>\n"
    head = "".join(f'<th scope="col">{html(code)}</th>' for code in codes)
    unit_head = html(told("unit", lang))
    yield '<div class="scroll"><table class="heat" id="heat"><thead>'
    yield f'<tr><th scope="col">{unit_head}</th>{head}</tr></thead>\n<tbody>\n'
    for unit in sorted(shown, key=alphabetical):
        cells = "".join(_cell(units[unit], code) for code in codes)
        yield f'<tr><th scope="row">{html(unit)}</th>{cells}</tr>\n'
    yield "</tbody></table></div>\n"


def _cell(found: Mapping[str, int], code: str) -> str:
    number = found.get(code, 0)
    if not number:
        return "<td></td>"
    step = sum(1 for least in _STEPS if number >= least)
    return f'<td class="h{step}">{number}</td>'
