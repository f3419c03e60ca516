"""Which revision of a record is meant: its ETag, and `If-Match`."""

import re

_TAG = re.compile(r'\s*"([^"]*)"\s*')


def etag(revision: int) -> str:
    """The strong ETag of a record at a revision."""
    return f'"{revision}"'


def expected(if_match: str | None) -> tuple[int, ...] | None:
    """The revisions that an `If-Match` header names; None where it allows any, by `*` or by not being there.

    A tag that no record has had is revision 0, which none has; so is a weak one (RFC 9110, 13.1.1).
    """
    if if_match is None or if_match.strip() == "*":
        return None
    tags = [_TAG.fullmatch(one) for one in if_match.split(",")]
    return tuple(int(tag[1]) if tag and tag[1].isdecimal() and len(tag[1]) < 10 else 0 for tag in tags)
