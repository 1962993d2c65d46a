"""Types of documents, and what a kind of document must contain: the rulesets, own ones first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from kehoach_lint.patterns import late
from kehoach_lint.resources import cached_json, data_folder, edition, own_folders, per_data
from kehoach_lint.rulesets.custom import CustomRule
from kehoach_lint.rulesets.matching import phrase_pattern
from kehoach_lint.rulesets.model import Content, DocumentType, Ruleset
from kehoach_lint.rulesets.own import table_files
from kehoach_lint.rulesets.rows import Row, Rows, RulesetError, each, label, read_yaml, stacked

__all__ = [
    "Row",
    "RulesetError",
    "document_types",
    "known_rulesets",
    "load_ruleset",
    "load_types",
    "read_yaml",
    "ruleset_files",
    "ruleset_names",
]
TYPES_FILE = "loai-van-ban.yaml"
Seen = tuple[Path, ...]
"""The files of rulesets that are being read, each extending the next."""
_CODE = late(r"[A-Z]{2}\d{3}")
"""Codes of rules, which ``drop`` may name beside contents."""
_FORMS = ("nha-nuoc", "dang", "quy-pham")


@per_data
def document_types() -> tuple[DocumentType, ...]:
    """All types of documents of ``loai-van-ban.yaml``, in its order, those of own files first."""
    return load_types(*table_files(TYPES_FILE))


def load_types(*paths: Path) -> tuple[DocumentType, ...]:
    """The types of files, each correcting those before it.

    A row stands for its slug once for each of its forms: another file can replace one of them.
    Raises RulesetError, naming the file and the row, when one is faulty.
    """
    tops = [Row(label(path), read_yaml(path)) for path in paths]
    found: dict[tuple[str, str, str], list[str]] = {}
    for _, (name, slug, code, form) in stacked(tops, _types, str):
        found.setdefault((name, slug, code), []).append(form)
    return tuple(DocumentType(*row, tuple(forms)) for row, forms in found.items())


def _types(top: Row) -> Rows:
    top.text("source")
    top.day("valid_from")
    top.day("checked")
    for row in each(top.rows("types")):
        name, slug, code = row.text("name"), row.text("slug"), row.text("code")
        forms = row.texts("forms")
        if not forms or not set(forms).issubset(_FORMS):
            known = ", ".join(_FORMS)
            raise RulesetError(row.where, "choice", name="forms", value=forms, choices=known)
        for form in forms:
            yield f"{slug}/{form}", (name, slug, code, form)


def _content(row: Row, own: bool) -> Content:
    content = Content(
        id=row.text("id"),
        name=row.text("name"),
        name_en=row.text("name_en"),
        must=row.flag("must", True),
        headings=row.texts("headings"),
        phrases=row.texts("phrases"),
        basis=row.text("basis"),
        since=row.day("since"),
        until=row.day("until"),
    )
    if own:  # the tests look at those that come with the program
        _check_patterns(row.where, (*content.headings, *content.phrases))
    row.done()
    return content


def _check_patterns(where: str, phrases: Iterable[str]) -> None:
    for phrase in phrases:
        try:
            phrase_pattern((phrase,))
        except re.error as error:
            raise RulesetError(where, "pattern", phrase=phrase, reason=error) from error


def _check_kinds(top: Row, kinds: tuple[str, ...]) -> None:
    """Raise RulesetError when a ruleset is for no kind of document, or for one nobody knows."""
    known = tuple(dict.fromkeys(kind.slug for kind in document_types()))
    if not kinds:
        raise RulesetError(top.where, "missing-key", name="kinds")
    for kind in kinds:
        if kind not in known:
            choices = ", ".join(known)
            raise RulesetError(top.where, "choice", name="kinds", value=kind, choices=choices)


def _merge(
    where: str, base: Iterable[Content], own: Iterable[Content], drop: tuple[str, ...]
) -> tuple[Content, ...]:
    known = {content.id for content in base}
    unknown = [word for word in drop if word not in known and not _CODE.fullmatch(word)]
    if unknown:
        raise RulesetError(where, "drop", names=", ".join(unknown))
    merged = {content.id: content for content in base if content.id not in drop}
    merged.update({content.id: content for content in own})
    return tuple(merged.values())


def _load(path: Path, find: Callable[[str, Seen], Path], seen: Seen = ()) -> Ruleset:
    if path in seen:
        raise RulesetError(label(path), "circle")
    top = Row(label(path), read_yaml(path))
    extend, name, title = top.text("extend", ""), top.text("name"), top.text("title")
    top.text("source", "")
    for key in ("valid_from", "checked"):
        top.day(key)
    above = (*seen, path)
    base = _load(find(extend, above), find, above) if extend else None
    kinds, titles, drop = top.texts("kinds"), top.texts("titles"), top.texts("drop")
    grace = top.number("grace_days", base.grace_days if base else 0)
    foreign = path.parent != data_folder("rulesets")
    own = [_content(row, foreign) for row in top.rows("contents")]
    meant = kinds or (base.kinds if base else ())
    contents = _merge(top.where, base.contents if base else (), own, drop)
    rules = _rules(top, base, drop)
    if foreign:
        if meant or contents or not rules:  # one with rules alone may be for any kind
            _check_kinds(top, meant)
        _check_patterns(top.where, titles)
    top.done()
    return Ruleset(
        name=name,
        title=title,
        kinds=meant,
        titles=titles,
        contents=contents,
        grace_days=grace,
        rules=rules,
    )


def _rules(top: Row, base: Ruleset | None, drop: tuple[str, ...]) -> tuple[CustomRule, ...]:
    rows = top.rows("rules")
    inherited = base.rules if base else ()
    if not rows and not inherited and not any(map(_CODE.fullmatch, drop)):
        return ()
    from kehoach_lint.rulesets.custom_loading import load_rules, merged_rules

    return merged_rules(top.where, inherited, load_rules(rows), drop)


@per_data
def ruleset_files() -> tuple[Path, ...]:
    """The files of all rulesets: those of the last own folder first, of the program last.

    Raises RulesetError when an own folder cannot be used.
    """
    own: tuple[Path, ...] = ()
    if own_folders():
        from kehoach_lint.rulesets.own import own_rulesets

        own = tuple(own_rulesets())
    paths = sorted(data_folder("rulesets").glob("*.yaml"))
    # Which of the files are rulesets of contents is kept, so that the big ones are not read for it.
    state = [f"{path.name} {path.stat().st_size} {path.stat().st_mtime_ns}" for path in paths]
    parts = ("\n".join(state).encode(), edition(__file__))
    names = cached_json("rulesets", parts, lambda: _with_contents(paths))
    return (*own, *(data_folder("rulesets") / f"{name}.yaml" for name in names))


def _with_contents(paths: Iterable[Path]) -> list[str]:
    return [path.stem for path in paths if b"\ncontents:" in path.read_bytes()]


def ruleset_names() -> tuple[str, ...]:
    """The names of all rulesets: those of own folders first, then those of the program.

    Raises RulesetError when an own folder cannot be used.
    """
    return tuple(dict.fromkeys(path.stem for path in ruleset_files()))


def load_ruleset(name: str) -> Ruleset:
    """A ruleset by name (``thi-dua``) or by the path of a YAML file of one's own.

    Raises RulesetError, naming the file and the reason, when it is unknown or faulty.
    """
    return _load(_find(name), _find)


def _find(name: str, seen: Seen = ()) -> Path:
    """The file of a ruleset: the first of that name that is not being read already, so that an own
    file can extend the one it takes the name of."""
    if name.endswith((".yaml", ".yml")) or "/" in name or "\\" in name:
        return Path(name)
    found = [path for path in ruleset_files() if path.stem == name]
    if not found:
        raise RulesetError(name, "no-ruleset", known=", ".join(ruleset_names()))
    return next((path for path in found if path not in seen), found[0])


@per_data
def known_rulesets() -> tuple[Ruleset, ...]:
    """All rulesets in the order in which they are tried: those of own folders before those of the
    program, and of these those for special titles first.

    Raises RulesetError as :func:`load_ruleset` does.
    """
    return tuple(_ordered())


def _ordered() -> Iterator[Ruleset]:
    named = {path.stem: path for path in reversed(ruleset_files())}
    folders = dict.fromkeys(path.parent for path in ruleset_files())
    for folder in folders:
        loaded = [_load(path, _find) for path in named.values() if path.parent == folder]
        yield from sorted(loaded, key=lambda ruleset: (not ruleset.titles, ruleset.name))
