"""The lines of Nơi nhận as a reader of the page sees them."""

from __future__ import annotations

from kehoach_lint.plan import Recipient, Recipients
from kehoach_lint.rules.base import Context


def entries(node: Recipients) -> tuple[Recipient, ...]:
    """The lines of the list without those behind the Lưu line (a name, a note) and without lines
    that only go on with the one above."""
    found: list[Recipient] = []
    for item in node.items:
        goes_on = bool(found) and not item.dash and item.text[:1].islower()
        if not goes_on and item.text:
            found.append(item)
        if item.archive:
            break
    return tuple(found)


def has_dash(item: Recipient, context: Context) -> bool:
    """Whether a dash stands before a line, typed or automatic."""
    return item.dash or bool(context.draft.block_at(item.span.start).label)
