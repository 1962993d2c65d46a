"""What a rule is: a code, a name, the nodes it wants, and a check that yields reports.

A rule never walks the plan itself and never opens a file: it declares a node type in ``wants`` and
is called once for each such node (``rules.dispatch``). Reports speak in message keys; the wording
stands in ``kehoach_lint.messages``.
"""

# Annotations are evaluated here: as texts each would be compiled again for its NamedTuple.
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any, NamedTuple

from kehoach_lint.draft import Draft, Span
from kehoach_lint.findings import Elsewhere, Fix, Severity, Stage
from kehoach_lint.plan import Form, Plan
from kehoach_lint.quieting.model import Lapse
from kehoach_lint.rules.held.profile import Profile
from kehoach_lint.rulesets.model import Ruleset

Params = Mapping[str, object]
NO_PARAMS: Params = MappingProxyType({})


class Applies(StrEnum):
    """Which texts a rule is for."""

    TEXT = "any Vietnamese text"
    DOCUMENT = "any administrative document"
    PLAN = "documents a ruleset was chosen for"
    PREVIOUS = "documents that are held against last year's"
    PARENT = "documents that are held against the plan above them"
    SIBLING = "documents that are held against others of one batch"
    LAID_OUT = "documents whose file tells how they look"


class Other(NamedTuple):
    """Another document that this one is held against."""

    draft: Draft
    plan: Plan


class Mention(NamedTuple):
    """Another place a report is about; ``key`` is a message key without the rule's code.

    ``other`` is the document the span is of when it is not the checked one; ``elsewhere`` says as
    much of one of which only a profile is there.
    """

    span: Span
    key: str
    params: Params = NO_PARAMS
    other: Other | None = None
    elsewhere: Elsewhere | None = None


class Report(NamedTuple):
    """What a check found.

    ``key`` is a suffix: message ``TT012`` for '' and ``TT012.day`` for 'day'. ``severity``
    overrides the rule's own (the stage's still wins when it is silent). ``suggestion`` is text to
    write, in Vietnamese. ``basis`` overrides the rule's.
    """

    span: Span
    key: str = ""
    params: Params = NO_PARAMS
    related: tuple[Mention, ...] = ()
    suggestion: str | None = None
    fix: Fix | None = None
    severity: Severity | None = None
    basis: str | None = None


class Context(NamedTuple):
    """What a check may look at beside its node; ``previous`` is last year's plan, ``parent`` what
    the plan above says, if given; ``lapses`` are known only when all other findings are."""

    draft: Draft
    plan: Plan
    ruleset: Ruleset | None
    stage: Stage
    previous: Other | None = None
    lapses: tuple[Lapse, ...] = ()
    parent: Profile | None = None


Check = Callable[[Any, Context], Iterable[Report]]


def by_stage(
    drafting: Severity | None, review: Severity | None, signing: Severity | None
) -> Mapping[Stage, Severity | None]:
    """Severities of a rule that depend on the stage; None is silent."""
    return {Stage.DRAFTING: drafting, Stage.REVIEW: review, Stage.SIGNING: signing}


class Part(StrEnum):
    """The part of a document that an example stands for, in the order of a document.

    Some lie within others: HEAD is all above the type line, END all below the contents, CONTENTS
    are all sections while BODY is lines to be added to them. PREVIOUS, PARENT and SIBLING are lines
    of the body of last year's document, of the one above and of another one of the same level. LOOK
    is how the pages differ from right ones, one line a thing: a part of the document or of the
    page, a colon, and what it is ("Quốc hiệu: cỡ 16, không đậm").
    """

    PREVIOUS = "previous"
    PARENT = "parent"
    SIBLING = "sibling"
    DOCUMENT = "document"
    HEAD = "head"
    MOTTO = "motto"
    NUMBER = "number"
    DATE = "date"
    TITLE = "title"
    OPENING = "opening"
    CONTENTS = "contents"
    BODY = "body"
    END = "end"
    CLOSING = "closing"
    RECIPIENTS = "recipients"
    SIGNATURE = "signature"
    LOOK = "look"


Example = str | Mapping[Part, str]
"""Lines of the body, or the text of one part of a document or more."""


class Rule(NamedTuple):
    """One rule. ``page`` is its explanation in Vietnamese (the docstring of its module), in which
    a paragraph "Ngoại lệ: …" tells when it stays quiet and, where there is no ``basis``, one
    "Căn cứ: …" why; ``bad`` and ``good`` are short examples shown by ``explain`` and run by the
    tests; ``forms`` restricts it to documents of these forms (empty: all). ``texts`` are its
    messages (Vietnamese, English) by report key where they do not stand in
    ``kehoach_lint.messages``: rules of a ruleset's own and of plugins. Where a finding of a family
    in ``behind`` stands, that one says more and this rule is silent."""

    code: str
    name: str
    severity: Severity | Mapping[Stage, Severity | None]
    wants: type
    check: Check
    page: str
    basis: str | None = None
    applies: Applies = Applies.DOCUMENT
    forms: frozenset[Form] = frozenset()
    bad: tuple[Example, ...] = ()
    good: tuple[Example, ...] = ()
    texts: Mapping[str, tuple[str, str]] | None = None
    behind: tuple[str, ...] = ()

    @property
    def family(self) -> str:
        """The two letters the code begins with."""
        return self.code[:2]

    def severity_at(self, stage: Stage) -> Severity | None:
        """The severity while the document is at this stage, None when the rule is silent."""
        if isinstance(self.severity, Severity):
            return self.severity
        return self.severity.get(stage)


def usual(rules: Iterable[Rule], *, previous: bool, parent: bool) -> tuple[Rule, ...]:
    """Those of the rules that hold where none are selected: such as need another document only
    with one (last year's plan, the plan above), none that need a batch."""
    without = {Applies.SIBLING}
    if not previous:
        without.add(Applies.PREVIOUS)
    if not parent:
        without.add(Applies.PARENT)
    return tuple(rule for rule in rules if rule.applies not in without)
