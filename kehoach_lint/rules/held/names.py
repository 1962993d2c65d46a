"""What LV014 to LV016 report of one kind of name: theme, movement, slogan."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.rules.base import Mention, Report
from kehoach_lint.rules.held.naming import altered, has
from kehoach_lint.rules.held.profile import Held, Use
from kehoach_lint.rules.held.standing import comparable


def names(held: Held, use: Use) -> Iterator[Report]:
    """The parent's name altered, in one finding with all its places; else, as advice, another name
    in its stead."""
    wanted = held.parent.main(use)
    if wanted is None or not comparable(held):
        return
    child = held.child
    there = Mention(wanted.at.span, "parent", elsewhere=held.parent.elsewhere(wanted.at))
    wrong = list(altered(child, wanted, held.parent.quotes))
    if wrong:
        first, *others = wrong
        related = (there, *(Mention(one.at.span, "again") for one in others))
        params = {"text": first.text, "right": wanted.text}
        yield Report(first.at.span, "altered", params, related, suggestion=wanted.text)
        return
    own = child.main(use)
    if own is not None and not has(child.quotes, wanted):
        params = {"text": own.text, "right": wanted.text}
        yield Report(own.at.span, "local", params, (there,), severity=Severity.INFO)
