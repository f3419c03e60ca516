"""Whether two claims on one topic can both hold, and what explains it if they cannot; pure."""

from app.conflicts.claims import Claim
from app.kept import ConflictKind


def overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two ranges, both ends included, have anything in common."""
    return one[0] <= other[1] and other[0] <= one[1]


def incompatible(one: Claim, other: Claim) -> bool:
    """Whether their values cannot both hold at one time."""
    match one.aspect:
        case "leader" | "currency":
            return one.codes != other.codes
        case "members":
            return not (set(one.codes) <= set(other.codes) or set(other.codes) <= set(one.codes))
        case "part" | "whole":
            part, whole = (one, other) if one.aspect == "part" else (other, one)
            return not overlap(part.range, whole.range) and 2 * part.range[1] > whole.range[0]
        case _:
            return not overlap(one.range, other.range)


def difference(one: Claim, other: Claim) -> ConflictKind | None:
    """What explains by the values alone why they cannot both hold; None if nothing does."""
    match one.aspect:
        case "since" | "date":
            return "different_date"
        case "part" | "whole":
            return "different_scope"
        case "currency":
            return "unit"
        case "count" | "amount" if _is_number(one) and _is_number(other):
            return _of_numbers(*sorted((one.range[0], other.range[0])))
    return None


def _is_number(claim: Claim) -> bool:
    return claim.range[0] == claim.range[1]


def _of_numbers(smaller: int, larger: int) -> ConflictKind | None:
    if _is_power_of_thousand(smaller, larger):
        return "unit"
    exact, rounded = sorted((smaller, larger), key=_unit)
    off = larger - smaller
    return "rounding" if 2 * off <= _unit(rounded) and 20 * off <= exact else None


def _is_power_of_thousand(smaller: int, larger: int) -> bool:
    """Whether the larger number is the smaller one times a power of 1,000."""
    while 0 < smaller < larger:
        smaller *= 1000
    return smaller == larger


def _unit(number: int) -> int:
    """The power of ten that a number's trailing zeros show; 1 for 0."""
    unit = 1
    while number and number % (10 * unit) == 0:
        unit *= 10
    return unit
