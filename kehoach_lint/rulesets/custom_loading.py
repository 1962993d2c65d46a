"""Read the ``rules:`` of a ruleset: every key, word and field checked before a draft is read."""

from __future__ import annotations

from collections.abc import Iterable
from unicodedata import normalize

from kehoach_lint.findings import Severity, Stage
from kehoach_lint.patterns import late
from kehoach_lint.rulesets.custom import CustomRule, Reach, Trial, Where, Wording
from kehoach_lint.rulesets.custom_wording import fields_of, phrases_of, read_wording
from kehoach_lint.rulesets.rows import Row, RulesetError

CODE = late(r"[A-Z]{2}\d{3}")
"""What the code of a rule looks like."""
NAME = late(r"[a-z0-9]+(?:-[a-z0-9]+)*")
"""What the name of a rule looks like."""
FIELD = late(r"\{([^{}]*)\}")
"""A field in a message."""
_SILENT = "none"
_SEVERITIES = tuple(str(severity) for severity in Severity)


def load_rules(rows: Iterable[Row]) -> tuple[CustomRule, ...]:
    """The rules of a ruleset in the order of their codes.

    Raises RulesetError, naming the rule and the reason, when one is faulty or two share a code or
    a name.
    """
    found: dict[str, CustomRule] = {}
    names: set[str] = set()
    for row in rows:
        rule = _rule(row)
        if rule.code in found or rule.name in names:
            raise RulesetError(row.where, "rule.twice", code=rule.code, name=rule.name)
        found[rule.code] = rule
        names.add(rule.name)
    return tuple(found[code] for code in sorted(found))


def merged_rules(
    where: str, base: Iterable[CustomRule], own: Iterable[CustomRule], drop: Iterable[str]
) -> tuple[CustomRule, ...]:
    """The rules of a ruleset laid upon those it extends: the same code replaces, ``drop`` removes.

    Raises RulesetError when ``drop`` names the code of a rule that is not there.
    """
    rules = {rule.code: rule for rule in base}
    for word in drop:
        if CODE.fullmatch(word) and rules.pop(word, None) is None:
            raise RulesetError(where, "rule.drop", code=word)
    rules |= {rule.code: rule for rule in own}
    return tuple(rules[code] for code in sorted(rules))


def _rule(row: Row) -> CustomRule:
    code = row.text("code")
    # From here on an error names the rule by its code, which is easier to find than its number.
    row.where = f"{row.where} ({code})"
    name = row.text("name")
    for form, key, word in ((CODE, "rule.code", code), (NAME, "rule.name", name)):
        if not form.fullmatch(word):
            raise RulesetError(row.where, key, value=word)
    reach = _reach(row)
    wording = read_wording(row, reach)
    rule = CustomRule(
        code=code,
        name=name,
        message=_message(row, "message", wording),
        message_en=_message(row, "message_en", wording),
        severity=_severity(row),
        wording=wording,
        reach=reach,
        basis=row.text("basis", ""),
        page=row.text("page", "").strip(),
        bad=_trials(row, "bad"),
        good=_trials(row, "good"),
    )
    row.done()
    return rule


def _reach(row: Row) -> Reach:
    known = [str(where) for where in Where]
    parts = row.texts("parts")
    unknown = [part for part in parts if part not in known]
    if unknown:
        raise RulesetError(
            row.where, "choice", name="parts", value=", ".join(unknown), choices=", ".join(known)
        )
    return Reach(
        parts=tuple(Where(part) for part in parts if part != Where.WHOLE),
        sections=phrases_of(row, "sections"),
        exceptions=phrases_of(row, "exceptions"),
        exact=row.choice("case", ("ignored", "exact"), "ignored") == "exact",
        whole=row.flag("whole_words", True),
    )


def _message(row: Row, key: str, wording: Wording) -> str:
    """The message at ``key``, its fields checked; only the English one may be missing."""
    text = " ".join(normalize("NFC", row.text(key, "" if key == "message_en" else None)).split())
    if not text and key == "message":
        raise RulesetError(row.where, "rule.empty", name=key)
    known = fields_of(wording)
    for field in FIELD.findall(text):
        if field not in known:
            fields = ", ".join(f"{{{name}}}" for name in known)
            raise RulesetError(row.where, "rule.field", field=f"{{{field}}}", known=fields)
    return text


def _severity(row: Row) -> Severity | dict[Stage, Severity | None]:
    value = row.raw("severity")
    if isinstance(value, dict):
        stages = Row(f"{row.where}: severity", value)
        words = {
            stage: stages.choice(str(stage), (*_SEVERITIES, _SILENT), _SILENT) for stage in Stage
        }
        stages.done()
        return {stage: None if word == _SILENT else Severity(word) for stage, word in words.items()}
    if value is None:
        raise RulesetError(row.where, "missing-key", name="severity")
    if value not in _SEVERITIES:
        choices = ", ".join(_SEVERITIES)
        raise RulesetError(row.where, "choice", name="severity", value=value, choices=choices)
    return Severity(value)


def _trials(row: Row, key: str) -> tuple[Trial, ...]:
    """The examples at ``key``; a good one may be a text alone."""
    value = row.raw(key)
    if not isinstance(value, list) or not value:
        raise RulesetError(row.where, "rule.examples", name=key)
    found = []
    for number, item in enumerate(value, 1):
        where = f"{row.where}: {key}[{number}]"
        found.append(_trial(Row(where, {"text": item} if isinstance(item, str) else item), key))
    return tuple(found)


def _trial(row: Row, key: str) -> Trial:
    text, document = row.text("text", ""), row.text("document", "")
    finds = row.texts("finds") if key == "bad" else ()
    row.done()
    if bool(text.strip()) == bool(document.strip()):
        raise RulesetError(row.where, "rule.one-text")
    if key == "bad" and not finds:
        raise RulesetError(row.where, "rule.finds")
    return Trial(document or text, bool(document), tuple(normalize("NFC", find) for find in finds))
